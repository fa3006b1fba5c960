'use strict'
// base.js - an earlier revision of this repository, beside the one at hand.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { parseArgs } = require('node:util')

const ROOT = path.join(__dirname, '..')

/** Run a command to its good end; returns what it printed. */
function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 26, ...options })
  if (status !== 0) throw new Error(`${command} ${args.slice(0, 3).join(' ')} … failed: ${error?.message ?? stderr.trim().split('\n').at(-1)}`)
  return stdout + stderr
}

/** The protocols of a tree. */
function protocolsOf(tree) {
  const list = fs.readFileSync(path.join(tree, 'src/protocols/protocols.def'), 'utf8')
  return [...list.matchAll(/^XX\((\w+),/gm)].map(([, name]) => name)
}

/** The protocols of this tree that another one does not have. */
function addedSince(tree) {
  const known = new Set(protocolsOf(tree))
  return protocolsOf(ROOT).filter((name) => !known.has(name))
}

/** The newest release, or undefined. */
function lastRelease() {
  const { status, stdout } = spawnSync('git', ['describe', '--tags', '--abbrev=0', '--match', 'v*'], { cwd: ROOT, encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

/** Have `compare` work with a tree of the base and a folder for files; both are gone afterwards. */
async function withTree(base, compare) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-guard-'))
  const tree = path.join(folder, 'base')
  try {
    run('git', ['worktree', 'add', '--detach', tree, base], { cwd: ROOT })
    try {
      return await compare(tree, folder)
    } finally {
      run('git', ['worktree', 'remove', '--force', tree], { cwd: ROOT })
    }
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/**
 * Compare this tree with a base as the command line says: `compare({ tree, folder, limit, values })` resolves with whether
 * something got worse by more than the limit. Sets the exit status: 0, 1 when that is so, 2 when nothing could be compared.
 */
async function main(name, { limit: usual, options = {} }, compare) {
  try {
    const { values } = parseArgs({ options: { base: { type: 'string' }, limit: { type: 'string', default: usual }, ...options } })
    const limit = Number(values.limit)
    if (!(limit > 0)) throw new Error(`--limit must be a number above 0, not '${values.limit}'`)
    const base = values.base ?? lastRelease()
    if (!base) throw new Error('there is no release yet (a tag v*): name a revision, make BASE=REVISION or --base REVISION')
    console.log(`${name}: ${base} -> this tree, limit ${limit}x`)
    process.exitCode = (await withTree(base, (tree, folder) => compare({ tree, folder, limit, values }))) ? 1 : 0
  } catch (error) {
    console.error(`${name}: ${error.message}`)
    process.exitCode = 2
  }
}

module.exports = { ROOT, addedSince, main, run }
