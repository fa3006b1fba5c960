'use strict'
// peers.js - installs the npm packages that tests and the bench compare with or run, at the versions of their lock files:
// bench/peers, whose addons are built here, and test/compat/programs, whose pcap is then this package. What cannot be had gets a
// line, and what needs it is skipped.
//
//   node tools/peers.js

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const LIMIT_MS = 600000

/** Where each folder is installed, and a file that is there once it is. */
const FOLDERS = {
  'bench/peers': { has: ['node_modules/pcap/build/Release/pcap_binding.node', 'node_modules/cap/build/Release/cap.node', 'node_modules/pcap-parser'], args: [] },
  'test/compat/programs': { has: ['node_modules/http_trace', 'node_modules/pcap/lib/index.js'], args: ['--ignore-scripts'], ours: 'node_modules/pcap' }
}

const isInstalled = (folder) => FOLDERS[folder].has.every((name) => fs.existsSync(path.join(root, folder, name)))

/** Headers of Node that came with it need no download. */
function environment() {
  const prefix = path.resolve(process.execPath, '../..')
  return fs.existsSync(path.join(prefix, 'include/node/node.h')) ? { ...process.env, npm_config_nodedir: prefix } : process.env
}

/** Put this package where a program looks for it. */
function linkOurs(place) {
  fs.rmSync(place, { recursive: true, force: true })
  fs.symlinkSync(root, place, 'dir')
}

/** Install a folder unless it is; returns whether it is then. */
function install(folder) {
  if (isInstalled(folder)) return true
  const args = ['ci', '--no-audit', '--no-fund', ...FOLDERS[folder].args]
  const { ours } = FOLDERS[folder]
  const { status, stderr } = spawnSync('npm', args, { cwd: path.join(root, folder), env: environment(), encoding: 'utf8', timeout: LIMIT_MS })
  if (status === 0 && ours) linkOurs(path.join(root, folder, ours))
  if (status === 0 && isInstalled(folder)) return true
  console.error(`peers: ${folder} is not installed, tests that need it are skipped: ${(stderr ?? '').trim().split('\n').pop()}`)
  return false
}

if (require.main === module) Object.keys(FOLDERS).forEach(install)

module.exports = { install, isInstalled, root }
