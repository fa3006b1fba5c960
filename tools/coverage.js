'use strict'
// coverage.js - which lines and branches of parsers and readers the tests reach: the C tests, the golden captures, those of the
// API's tests that read, write and follow streams, and a tenth of the public captures, cut and mutated, in a build that counts.
//
//   node tools/coverage.js [--measured]    --measured: only tell what an earlier run counted
//
// A table of the files, the worst first; exit status 1 where one is below a limit. gcc counts, gcov tells.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { captureFolder, captures } = require('../test/captures')

const root = path.join(__dirname, '..')
const folder = path.join('build', 'coverage')
const LIMITS = { lines: 95, branches: 85 } // percent of each file
const JUDGED = /^src\/(protocols|file|stream|message|filter|dissect|table|block|tls|own)\//
const LIMIT_MS = 3600000 // of one step
const MUTATIONS = 4
const MOST_SHOWN = 12 // lines of a file
const LIBRARY = /[/\\]np(_decoder)?\.dir[/\\]/ // objects of others have no file that is judged
const FLAGS = '--coverage'
const COMPILE = '-fprofile-update=atomic -Og -fno-inline' // what an inlined function decides is no branch of its caller
// What only they reach: streams of messages, writers, files that grow or are damaged.
const API_TESTS = ['compressed', 'databases', 'edit', 'follow', 'http2', 'info', 'messages', 'own', 'pcap-variants', 'pcapng', 'recover', 'split', 'streams', 'websocket', 'writer'].map((name) => `test/api/${name}.test.js`)

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 29, timeout: LIMIT_MS, ...options })
  if (error) throw error
  return { status, stdout, stderr }
}

function must(command, args, env = {}) {
  const { status, stdout, stderr } = run(command, args, { env: { ...process.env, ...env } })
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 5).join(' ')}: status ${status}\n${stdout.slice(-4000)}${stderr.slice(-4000)}`)
}

/** Files that a counting program left behind. */
function countsIn(place) {
  return fs.readdirSync(place, { withFileTypes: true }).flatMap((entry) => {
    const inside = path.join(place, entry.name)
    if (entry.isDirectory()) return countsIn(inside)
    return entry.name.endsWith('.gcda') ? [inside] : []
  })
}

function measure() {
  must('cmake', ['-S', '.', '-B', folder, '-DNP_ADDON=ON', '-DNP_TESTS=ON', '-DCMAKE_BUILD_TYPE=Debug', `-DCMAKE_C_FLAGS=${FLAGS} ${COMPILE}`, `-DCMAKE_EXE_LINKER_FLAGS=${FLAGS}`, `-DCMAKE_MODULE_LINKER_FLAGS=${FLAGS}`])
  must('cmake', ['--build', folder, '--parallel', '2'])
  for (const file of countsIn(path.join(root, folder))) fs.rmSync(file)
  must('ctest', ['--test-dir', folder, '--parallel', '2', '--timeout', '600'])
  const env = { ...process.env, NODE_PCAP_ADDON: path.join(root, folder, 'pcap.node') }
  must(process.execPath, ['tools/test.js', 'test/golden/golden.test.js'], env)
  // A command that has given up its rights cannot write its counts, and says so where some tests read its errors: make test judges.
  run(process.execPath, ['tools/test.js', ...API_TESTS], { env })
  const names = captures({ tenth: true }).map((name) => path.join(captureFolder, name))
  if (names.length > 0) must(path.join(root, folder, 'np_hostile'), ['--mutations', String(MUTATIONS), ...names])
}

/** What gcov says of one object's counts: a list of source files with their lines. */
function gcov(file) {
  const { status, stdout, stderr } = run('gcov', ['--json-format', '--stdout', '--branch-probabilities', file], { cwd: os.tmpdir() })
  if (status !== 0) throw new Error(`gcov ${file}: ${stderr}`)
  return stdout.split('\n').filter(Boolean).flatMap((line) => JSON.parse(line).files)
}

/** Counts of a source in several objects are added: Map of path to { lines: Map, branches: Map }. */
function add(sources, { file, lines }) {
  const name = path.relative(root, path.resolve(root, file))
  if (!name.startsWith('src/') || !name.endsWith('.c')) return
  if (!sources.has(name)) sources.set(name, { lines: new Map(), branches: new Map() })
  const source = sources.get(name)
  for (const { line_number: number, count, branches } of lines) {
    source.lines.set(number, (source.lines.get(number) ?? 0) + count)
    branches.forEach((branch, i) => source.branches.set(`${number}.${i}`, (source.branches.get(`${number}.${i}`) ?? 0) + branch.count))
  }
}

const isReached = (count) => count > 0
const percent = (counts) => (counts.size === 0 ? 100 : (100 * [...counts.values()].filter(isReached).length) / counts.size)

const notReached = (counts) => [...counts].filter(([, count]) => !isReached(count)).map(([place]) => parseInt(place))

/** Rows of the table, the worst first: how far below its limits, or above. Of a line that is not reached, branches say no more. */
function rowsOf(sources) {
  return [...sources].map(([name, { lines, branches }]) => {
    const row = { name, lines: percent(lines), branches: percent(branches), missed: notReached(lines) }
    row.half = [...new Set(notReached(branches))].filter((number) => isReached(lines.get(number)))
    row.margin = Math.min(row.lines - LIMITS.lines, row.branches - LIMITS.branches)
    return row
  }).sort((a, b) => a.margin - b.margin)
}

function print(rows) {
  const number = (value) => value.toFixed(1).padStart(7)
  const some = (list) => `${list.slice(0, MOST_SHOWN).join(' ')}${list.length > MOST_SHOWN ? ' ...' : ''}`
  console.log(`  lines branches  file: lines that are not reached; of which a branch is not`)
  for (const { name, lines, branches, missed, half } of rows) {
    console.log(`${number(lines)}  ${number(branches)}  ${name}: ${some(missed)}; ${some(half)}`)
  }
}

function main() {
  if (!process.argv.includes('--measured')) measure()
  const sources = new Map()
  for (const file of countsIn(path.join(root, folder)).filter((name) => LIBRARY.test(name))) gcov(file).forEach((one) => add(sources, one))
  const rows = rowsOf(sources).filter(({ name }) => JUDGED.test(name))
  print(rows)
  const below = rows.filter(({ margin }) => margin < 0)
  console.log(`${rows.length} files of parsers and readers, ${below.length} below ${LIMITS.lines} % of lines or ${LIMITS.branches} % of branches`)
  process.exitCode = rows.length === 0 || below.length > 0 ? 1 : 0
}

main()
