'use strict'
// build.js - builds the addon with CMake: what `npm install` runs.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const NEEDED = [['cmake', 'cmake'], ['cc', 'gcc'], ['make', 'make']]

const exists = (command) => spawnSync('sh', ['-c', `command -v ${command}`]).status === 0

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: process.env.NP_VERBOSE ? 'inherit' : ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

const missing = NEEDED.filter(([command]) => !exists(command)).map(([, name]) => name)
if (missing.length > 0) {
  console.error(`node_pcap: cannot build: ${missing.join(', ')} not found: apt install ${missing.join(' ')}`)
  process.exit(1)
}

const headers = path.dirname(require.resolve('node-api-headers/package.json'))
const folder = path.join(root, 'build')
const stale = path.join(folder, 'CMakeCache.txt')
if (fs.existsSync(stale) && !fs.readFileSync(stale, 'utf8').includes(`CMAKE_HOME_DIRECTORY:INTERNAL=${root}\n`)) {
  fs.rmSync(folder, { recursive: true })
}
run('cmake', ['-S', root, '-B', folder, '-DNP_ADDON=ON', '-DCMAKE_BUILD_TYPE=RelWithDebInfo', `-DNP_API_HEADERS=${path.join(headers, 'include')}`])
run('cmake', ['--build', folder, '--target', 'pcap_addon', '--parallel', '2'])
