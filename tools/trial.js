'use strict'
// trial.js - the packed package as its users meet it: in an empty folder, without a compiler.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const root = path.join(__dirname, '..')
const { name, version } = require('../package.json')
const tarball = path.join(root, 'build', 'package', `${name}-${version}.tgz`)
const kept = path.join(root, 'build', 'package', 'installed')
const LIMIT_MS = 300000

const COMMANDS = ['node', 'npm', 'sh'] // npm runs no others

const program = path.join(root, 'test/package/program.js')
const EXPECTED = 'ethernet,ip,tcp 54872 1\n48 2000\n'

function emptyFolder() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-trial-'))
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "name": "trial", "private": true }\n')
  fs.copyFileSync(program, path.join(folder, 'program.cjs'))
  return folder
}

const find = (command) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', command], { encoding: 'utf8' }).stdout.trim()

/** A folder for PATH that has these commands, and so no compiler. */
function pathOf(folder, commands = COMMANDS) {
  const place = path.join(folder, 'commands')
  fs.mkdirSync(place, { recursive: true })
  for (const command of commands) {
    const link = path.join(place, command)
    if (!fs.existsSync(link)) fs.symlinkSync(command === 'node' ? process.execPath : fs.realpathSync(find(command)), link)
  }
  return place
}

function run(command, args, options = {}) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', timeout: LIMIT_MS, ...options })
  if (status === 0) return stdout
  throw new Error(`${path.basename(command)} ${args.join(' ')}: ${error ? error.message : `${stdout}${stderr}`.trimEnd()}`)
}

/** Options of tests that need npm's registry. */
function online() {
  const { status } = spawnSync('npm', ['view', 'cli-progress', 'version'], { stdio: 'ignore', timeout: LIMIT_MS })
  return { skip: status === 0 ? false : 'needs the registry of npm' }
}

/** What a shell's \`times\` prints of its children: seconds of processors. */
function processorSeconds(text) {
  const [user, system] = text.trimEnd().split('\n').at(-1).split(/\s+/)
  const seconds = (time) => time.split('m').reduce((minutes, rest) => Number(minutes) * 60 + parseFloat(rest))
  return seconds(user) + seconds(system)
}

/** Certificates of a registry that npm is told of hold for other package managers too. */
function certificates() {
  const { stdout = '' } = spawnSync('npm', ['config', 'get', 'cafile'], { encoding: 'utf8' })
  const file = stdout.trim()
  return fs.existsSync(file) ? { NODE_EXTRA_CA_CERTS: file } : {}
}

/** Install the package by a command line without a compiler; how many seconds that took, and how many of processors. */
function install(folder, command, ...args) {
  const begin = Date.now()
  const output = run('/bin/sh', ['-c', '"$@" >&2 && times', 'sh', command, ...args], { cwd: folder, env: { ...certificates(), ...process.env, PATH: pathOf(folder) } })
  return { seconds: (Date.now() - begin) / 1000, processor: processorSeconds(output) }
}

/** Install with npm as users do. */
const installWithNpm = (folder, ...options) => install(folder, 'npm', 'install', '--no-audit', '--no-fund', ...options, tarball)

/** A folder in which the package is installed: that of `make package`, copied, where it is of this tarball. */
function installed() {
  const folder = emptyFolder()
  const isThere = fs.existsSync(kept) && fs.statSync(kept).mtimeMs >= fs.statSync(tarball).mtimeMs
  if (isThere) fs.cpSync(kept, path.join(folder, 'node_modules'), { recursive: true, verbatimSymlinks: true })
  else installWithNpm(folder)
  return folder
}

/** Keep what is installed in a folder, for `installed`. */
function keepInstalled(folder) {
  fs.rmSync(kept, { recursive: true, force: true })
  fs.cpSync(path.join(folder, 'node_modules'), kept, { recursive: true, verbatimSymlinks: true })
}

/** What the program prints with a runtime; the same everywhere. */
const tryOut = (folder, [command, ...args] = [process.execPath], options = {}) => run(command, [...args, 'program.cjs'], { cwd: folder, ...options })

module.exports = { EXPECTED, tarball, emptyFolder, pathOf, run, online, install, installWithNpm, installed, keepInstalled, tryOut }
