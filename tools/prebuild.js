'use strict'
// prebuild.js - builds the addons that the package carries, stripped: prebuilds/<platform>-<arch>/pcap.node; and puts the headers
// of Node-API beside them, for builds elsewhere. `sh tools/setup.sh package` installs the compilers.
//
//   node tools/prebuild.js [TARGET...]    such as linux-arm64; all of them when none is named
//
// The same sources and compilers give the same bytes.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const root = path.join(__dirname, '..')
const folder = path.join(root, 'prebuilds')
const OLDEST_GLIBC = [2, 28]

/** Nothing unwinds through C without exceptions: tables for it would be a twentieth of the addon. */
const RELEASE = '-O2 -DNDEBUG -fno-asynchronous-unwind-tables'

/** glibc's functions as OLDEST_GLIBC has them. */
const OLD_GLIBC = { compile: [`-include "${path.join(root, 'cmake/glibc-2.28.h')}"`] }

/** gcc's helpers for atomics ask glibc for what processor it is, and musl has no such function. */
const NO_OUTLINE_ATOMICS = '-mno-outline-atomics'

/**
 * Each runs with glibc and with musl: it names no library, since the program that loads it has its C library, with every function that the
 * addon asks for (test/package/addons.test.js); and musl knows no versions of symbols.
 */
const TARGETS = {
  'linux-x64': { machine: 'x86_64', ...OLD_GLIBC },
  'linux-arm64': { machine: 'aarch64', ...OLD_GLIBC, compile: [...OLD_GLIBC.compile, NO_OUTLINE_ATOMICS] }
}

function run(command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status === 0) return stdout
  throw new Error(`${command}: ${error ? `${error.message}: sh tools/setup.sh package` : `${stdout}${stderr}`.trimEnd()}`)
}

const isNewer = (version) => {
  const [major, minor] = version.split('.').map(Number)
  return major > OLDEST_GLIBC[0] || (major === OLDEST_GLIBC[0] && minor > OLDEST_GLIBC[1])
}

/** What an addon asks of a C library newer than the oldest one of Node's: "pthread_create GLIBC_2.34". */
function tooNew(file) {
  const symbols = run('objdump', ['-T', file]).matchAll(/GLIBC_([\d.]+)\)?\s+(\w+)/g)
  return [...symbols].filter(([, version]) => isNewer(version)).map(([, version, name]) => `${name} GLIBC_${version}`)
}

/** What is needed is the C library alone, under the names that glibc gives it. */
function forgetLibraries(addon) {
  const needed = run('patchelf', ['--print-needed', addon]).trim().split('\n').filter(Boolean)
  const others = needed.filter((name) => !/^(libc|ld-linux\S*)\.so\.\d$/.test(name))
  if (others.length > 0) throw new Error(`${addon}: needs ${others.join(', ')}, which not every program has`)
  run('patchelf', [...needed.flatMap((name) => ['--remove-needed', name]), addon])
}

function build(target, { machine, compile }) {
  const place = path.join(root, 'build', 'prebuild', target)
  const compiler = `${machine}-linux-gnu-gcc`
  run('cmake', ['-S', root, '-B', place, '-DNP_ADDON=ON', '-DCMAKE_BUILD_TYPE=Release', `-DCMAKE_C_FLAGS_RELEASE=${RELEASE}`,
    '-DCMAKE_SYSTEM_NAME=Linux', `-DCMAKE_SYSTEM_PROCESSOR=${machine}`, `-DCMAKE_C_COMPILER=${compiler}`,
    `-DCMAKE_C_FLAGS=${[...compile, `"-ffile-prefix-map=${root}=."`].join(' ')}`])
  run('cmake', ['--build', place, '--target', 'pcap_addon', '--parallel', String(os.cpus().length)])
  const addon = path.join(folder, target, 'pcap.node')
  fs.mkdirSync(path.dirname(addon), { recursive: true })
  run(`${machine}-linux-gnu-strip`, ['--strip-unneeded', '-o', addon, path.join(place, 'pcap.node')])
  forgetLibraries(addon)
  const newer = tooNew(addon)
  if (newer.length > 0) throw new Error(`${target}: newer than glibc ${OLDEST_GLIBC.join('.')}: ${newer.join(', ')}: give each a line in cmake/glibc-2.28.h`)
  return addon
}

/** What a build needs of Node, with its license. */
function copyHeaders() {
  const from = path.join(root, 'node_modules', 'node-api-headers')
  const to = path.join(folder, 'include')
  fs.mkdirSync(to, { recursive: true })
  for (const name of fs.readdirSync(path.join(from, 'include')).filter((each) => each.endsWith('.h'))) fs.copyFileSync(path.join(from, 'include', name), path.join(to, name))
  fs.copyFileSync(path.join(from, 'LICENSE'), path.join(to, 'LICENSE'))
}

function prebuild(targets) {
  const unknown = targets.find((target) => !TARGETS[target])
  if (unknown) throw new Error(`there is no target '${unknown}': ${Object.keys(TARGETS).join(', ')}`)
  copyHeaders()
  for (const target of targets) {
    const begin = Date.now()
    const addon = build(target, TARGETS[target])
    console.log(`${path.relative(root, addon)}: ${fs.statSync(addon).size} bytes, ${((Date.now() - begin) / 1000).toFixed(1)} s`)
  }
}

if (require.main === module) {
  try {
    prebuild(process.argv.length > 2 ? process.argv.slice(2) : Object.keys(TARGETS))
  } catch (error) {
    console.error(`prebuild: ${error.message}`)
    process.exitCode = 1
  }
}

module.exports = { TARGETS, prebuild, tooNew }
