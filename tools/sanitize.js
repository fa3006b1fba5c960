'use strict'
// sanitize.js - the C tests, and the API's tests on an addon, both built with ASan and UBSan.
//
//   node tools/sanitize.js [--tenth]    of the API's files each tenth one, the others the days after

const { spawnSync, execFileSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { fixedAddresses } = require('./fixed-addresses')

const root = path.join(__dirname, '..')
const folder = path.join('build', 'sanitize')
const LIMIT_MS = 1500000 // of one step
const SANITIZERS = '-DNP_SANITIZE=address,undefined'

// A sanitizer takes memory and time of its own, which these files measure.
const MEASURING = ['bounds', 'dropped', 'engine', 'examples', 'header', 'progress', 'sparse', 'stops'].map((name) => `${name}.test.js`)
// What these files run is built by them, without a sanitizer.
const BUILDING = ['build.test.js', 'c-library.test.js', 'package.test.js']
// What takes rights away takes them from the sanitizer, too; and a comparison with tshark takes minutes.
const OTHER = ['contain.test.js', 'related-tshark.test.js']
const NOT_HERE = new Set([...MEASURING, ...BUILDING, ...OTHER])
const DAY_MS = 86400000
const PARTS = process.argv.includes('--tenth') ? 10 : 1
const isToday = (_, index) => (index + Math.floor(Date.now() / DAY_MS)) % PARTS === 0
const API_TESTS = [
  ...fs.readdirSync(path.join(root, 'test/api')).filter((name) => name.endsWith('.test.js') && !NOT_HERE.has(name)).filter(isToday).map((name) => `test/api/${name}`),
  'test/golden/golden.test.js', 'test/hostile/native.test.js', 'test/hostile/order.test.js', 'test/live/traffic.test.js', 'test/live/failure.test.js'
]

function run(command, args, env = {}) {
  const { status, stdout, stderr } = spawnSync(...fixedAddresses(command, args), { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, timeout: LIMIT_MS, env: { ...process.env, ...env } })
  if (status !== 0) process.stdout.write(stdout + stderr)
  return { good: status === 0, stdout }
}

/** The library once, for the addon and for the C tests. */
const build = () => run('cmake', ['-S', '.', '-B', folder, SANITIZERS, '-DNP_ADDON=ON', '-DNP_TESTS=ON']).good &&
  run('cmake', ['--build', folder, '--parallel', '2']).good

function testC() {
  return run('ctest', ['--test-dir', folder, '--parallel', '2', '--timeout', '300', '--output-on-failure']).good
}

/** Node itself has no sanitizer, so its library is loaded first; what Node leaks at its end is not ours. */
function testAddon() {
  const library = execFileSync('gcc', ['-print-file-name=libasan.so'], { encoding: 'utf8' }).trim()
  const { good, stdout } = run(process.execPath, ['tools/test.js', '--once', ...API_TESTS], {
    LD_PRELOAD: library,
    ASAN_OPTIONS: 'detect_leaks=0',
    UBSAN_OPTIONS: 'print_stacktrace=1',
    NODE_PCAP_ADDON: path.join(root, folder, 'pcap.node')
  })
  console.log(`API tests with sanitizers: ${stdout.trimEnd().split('\n').at(-1)}`)
  return good
}

function passes(title, step) {
  const good = step()
  console.log(`${good ? 'good' : 'BAD '}  ${title}`)
  if (!good) process.exitCode = 1
  return good
}

if (passes('build with sanitizers', build)) {
  passes('C tests with sanitizers', testC)
  passes('API tests with sanitizers', testAddon)
}
