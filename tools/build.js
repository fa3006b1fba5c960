'use strict'
// build.js - builds the addon with CMake: in a checkout, and in a package that has none for the system.
//
//   node tools/build.js
//
// CC names the compiler; NP_WERROR=ON makes warnings errors. In an installed package only the addon stays, stripped: build/pcap.node.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const folder = path.join(root, 'build')
const archive = path.join(root, 'prebuilds', 'sources.tar.xz') // of a package; the sources of a checkout are files

/** Package managers, the one of this system first found, and how they call what a build takes. */
const MANAGERS = [
  { command: 'apt-get', install: 'apt install', names: { make: 'make', headers: 'libc6-dev', libpcap: 'libpcap0.8' } },
  { command: 'dnf', install: 'dnf install', names: { headers: 'glibc-devel' } },
  { command: 'apk', install: 'apk add', names: { headers: 'musl-dev' } },
  { command: 'brew', install: 'brew install', names: { compiler: 'gcc' } }
]
const NAMES = { cmake: 'cmake', compiler: 'gcc', make: 'make', headers: 'the C library\'s headers', libpcap: 'libpcap' }

const works = (command, args, options = {}) => spawnSync(command, args, { stdio: ['pipe', 'ignore', 'ignore'], ...options }).status === 0
const find = (command) => spawnSync('sh', ['-c', 'command -v "$1"', 'sh', command], { encoding: 'utf8' }).stdout.trim()

/** CC may hold arguments too, such as "ccache gcc". */
const compiler = () => (process.env.CC || 'cc').trim().split(/\s+/)

/** How parts are installed here, in one command. */
function installLine(...parts) {
  const manager = MANAGERS.find(({ command }) => find(command) !== '')
  const names = parts.map((part) => manager?.names[part] ?? NAMES[part])
  return `${manager?.install ?? 'install'} ${names.join(' ')}`
}

/** Does the compiler find the C library's headers? */
function hasHeaders() {
  const [command, ...args] = compiler()
  return works(command, [...args, '-E', '-x', 'c', '-'], { input: '#include <stdio.h>\n#include <stdlib.h>\n' })
}

/** What a build takes: { part, name, found, remedy }; found is '' for what is missing. */
function tools() {
  const [cc] = compiler()
  const parts = [['cmake', 'cmake', find('cmake')], ['compiler', cc, find(cc)], ['make', 'make', find('make')]]
  if (parts[1][2] !== '') parts.push(['headers', 'headers', hasHeaders() ? 'stdio.h' : ''])
  return parts.map(([part, name, found]) => ({ part, name, found, remedy: found ? null : installLine(part) }))
}

function run(command, args, cwd = root) {
  const { status } = spawnSync(command, args, { cwd, stdio: process.env.NP_VERBOSE ? 'inherit' : ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) process.exit(status ?? 1)
}

function checkTools() {
  const missing = tools().filter(({ found }) => !found)
  if (missing.length === 0) return
  console.error(`node_pcap: cannot build: ${missing.map(({ name }) => name).join(', ')} not found: ${installLine(...missing.map(({ part }) => part))}`)
  process.exit(1)
}

/** A folder that was configured elsewhere, or for another compiler, is of no use: CMake reads CC in a new one only. */
function clearStale() {
  const cache = path.join(folder, 'CMakeCache.txt')
  if (!fs.existsSync(cache)) return
  const text = fs.readFileSync(cache, 'utf8')
  const isOurs = text.includes(`CMAKE_HOME_DIRECTORY:INTERNAL=${root}\n`)
  const [, built] = /^CMAKE_C_COMPILER:\w+=(.*)$/m.exec(text) ?? []
  const isSame = !process.env.CC || built === find(compiler()[0])
  if (!isOurs || !isSame) fs.rmSync(folder, { recursive: true })
}

/** Keep the addon alone: objects, the library and the debug information would take many times its room. */
function keepAddon() {
  const built = path.join(folder, 'pcap.node')
  works('strip', process.platform === 'darwin' ? ['-x', built] : ['--strip-unneeded', built])
  const addon = fs.readFileSync(built)
  fs.rmSync(folder, { recursive: true })
  fs.mkdirSync(folder)
  fs.writeFileSync(built, addon, { mode: 0o755 })
}

/** The headers of Node-API: the package's, a checkout's, or those that came with Node. */
function apiHeaders() {
  const places = ['prebuilds/include', 'node_modules/node-api-headers/include'].map((name) => path.join(root, name))
  places.push(path.join(path.dirname(process.execPath), '../include/node'))
  const place = places.find((each) => fs.existsSync(path.join(each, 'node_api.h')))
  if (place) return place
  console.error(`node_pcap: cannot build: node_api.h not found in ${places.join(', ')}: npm ci --ignore-scripts`)
  process.exit(1)
}

const isInstalled = () => path.basename(path.dirname(root)) === 'node_modules'

/** The folder of the sources: unpacked, where they are not files. */
function sources() {
  if (fs.existsSync(path.join(root, 'CMakeLists.txt'))) return root
  const place = path.join(folder, 'sources')
  fs.mkdirSync(place, { recursive: true })
  run('cmake', ['-E', 'tar', 'xJf', archive], place)
  return place
}

function build() {
  checkTools()
  clearStale()
  run('cmake', ['-S', sources(), '-B', folder, '-DNP_ADDON=ON', '-DCMAKE_BUILD_TYPE=RelWithDebInfo', `-DNP_WERROR=${process.env.NP_WERROR ?? 'OFF'}`, `-DNP_API_HEADERS=${apiHeaders()}`])
  run('cmake', ['--build', folder, '--target', 'pcap_addon', '--parallel', '2'])
  if (isInstalled()) keepAddon()
}

if (require.main === module) build()

module.exports = { tools, installLine }
