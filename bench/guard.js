'use strict'
/**
 * guard.js - has decoding become slower since the last release? Counts instructions (valgrind's callgrind), which do
 * not depend on what else the machine does: both versions are built and run here and now, on the same bytes.
 *
 * node bench/guard.js [--base REVISION] [--limit RATIO]
 *
 * The base is the newest tag v*, unless it is named. Exit status: 0; 1 when a row takes more than `limit` (1.05) times
 * the instructions; 2 when nothing could be compared.
 */

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { parseArgs } = require('node:util')
const inputs = require('./inputs')

const ROOT = path.join(__dirname, '..')
const ROWS = ['dissect', 'columns']
const PACKETS = 200000

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options })
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')} … failed: ${error?.message ?? stderr.trim().split('\n').at(-1)}`)
  return stdout + stderr
}

/** The newest release, or undefined. */
function lastRelease() {
  const { status, stdout } = spawnSync('git', ['describe', '--tags', '--abbrev=0', '--match', 'v*'], { cwd: ROOT, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** Build the rows in C of a tree; returns the program. */
function build(source, folder) {
  run('cmake', ['-S', source, '-B', folder, '-DNP_ADDON=OFF', '-DNP_BENCH=ON'])
  run('cmake', ['--build', folder, '--target', 'bench_rows', '--parallel', '2'])
  return path.join(folder, 'bench', 'bench_rows')
}

/** How many instructions a row takes. */
function instructions(program, row, file) {
  const output = run('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', program, row, file])
  const found = /Collected : (\d+)/.exec(output)
  if (!found) throw new Error(`valgrind gave no count for ${row}`)
  return Number(found[1])
}

function compare(base, limit, folder) {
  const tree = path.join(folder, 'base')
  run('git', ['worktree', 'add', '--detach', tree, base], { cwd: ROOT })
  try {
    const before = build(tree, path.join(folder, 'build-base'))
    const now = build(ROOT, path.join(folder, 'build-now'))
    let slower = false
    for (const input of [inputs.small(PACKETS), inputs.mixed(PACKETS)].filter(Boolean)) {
      for (const row of ROWS) {
        const counts = [before, now].map((program) => instructions(program, row, input.file) / input.packets)
        const ratio = counts[1] / counts[0]
        slower ||= ratio > limit
        console.log(`${row.padEnd(8)} ${input.id.padEnd(6)} ${counts.map((count) => Math.round(count)).join(' -> ')} instructions a packet, ${ratio.toFixed(2)}x${ratio > limit ? ': MORE than the limit' : ''}`)
      }
    }
    return slower
  } finally {
    run('git', ['worktree', 'remove', '--force', tree], { cwd: ROOT })
  }
}

function main() {
  const { values } = parseArgs({ options: { base: { type: 'string' }, limit: { type: 'string', default: '1.05' } } })
  const limit = Number(values.limit)
  if (!(limit > 0)) throw new Error(`--limit must be a number above 0, not '${values.limit}'`)
  const base = values.base ?? lastRelease()
  if (!base) return console.log('guard: there is no release yet (a tag v*); name a revision with --base')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-guard-'))
  try {
    console.log(`guard: ${base} -> this tree, limit ${limit}x`)
    process.exitCode = compare(base, limit, folder) ? 1 : 0
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

try {
  main()
} catch (error) {
  console.error(`guard: ${error.message}`)
  process.exitCode = 2
}
