'use strict'
// test.js - runs all tests: the C programs, then those in JavaScript. The last line has the sums.
//
//   node tools/test.js [FOLDER|FILE...]    only these JavaScript tests

const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const FOLDERS = ['test/api', 'test/compat', 'test/language', 'test/golden', 'test/differential', 'test/hostile', 'test/live']
const build = path.join(root, 'build', 'test')

const LIMIT_MS = 1800000 // of the tests in JavaScript, those that run together and those that run alone

const FILE_LIMIT_MS = 1500000 // of one file: one that hangs fails, and the others go on

// Files that measure how long something takes, or use devices, run alone; the others two at a time.
const ALONE = ['test/live', 'test/compat/programs.test.js', ...['bounds', 'cli', 'dropped', 'follow', 'letters', 'options', 'progress', 'recipes', 'recover', 'stops', 'writer'].map((name) => `test/api/${name}.test.js`)]
const TOGETHER = 2

const total = { passed: 0, failed: 0, skipped: 0 }

function fail(what) {
  console.error(`test: ${what}`)
  total.failed++
}

function quiet(command, args) {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  if (status !== 0) process.stderr.write(stdout + stderr)
  return status === 0
}

/** Sum of the numbers in front of "test(s)" in the lines of cmocka that begin with a word. */
function sum(output, word) {
  let count = 0
  for (const [, number] of output.matchAll(new RegExp(`\\[  ${word}  ?\\] (\\d+) test\\(s\\)`, 'g'))) count += Number(number)
  return count
}

/** cmocka says how many of a program's tests passed and failed; of a crash it says nothing. */
function countPrograms(output, status) {
  const failed = sum(output, 'FAILED')
  total.passed += sum(output, 'PASSED')
  total.failed += failed
  total.skipped += sum(output, 'SKIPPED')
  if (status !== 0 && failed === 0) fail('a C test program broke off')
}

function testC() {
  const configured = quiet('cmake', ['-S', '.', '-B', build, '-DNP_ADDON=OFF', '-DNP_TESTS=ON', '-DNP_WERROR=ON', '-DCMAKE_BUILD_TYPE=Debug'])
  if (!configured || !quiet('cmake', ['--build', build, '--parallel', '2'])) return fail('the C tests do not build')
  const { status, stdout, stderr } = spawnSync('ctest', ['--test-dir', build, '--parallel', '2', '--timeout', '120', '--verbose'], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
  if (status !== 0) process.stdout.write(stdout + stderr)
  countPrograms(stdout, status)
  console.log(`C: ${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
}

function testFiles(place) {
  const full = path.join(root, place)
  if (!fs.existsSync(full)) return []
  if (fs.statSync(full).isFile()) return [place]
  return fs.readdirSync(full, { withFileTypes: true })
    .flatMap((entry) => {
      const inside = path.join(place, entry.name)
      if (entry.isDirectory()) return testFiles(inside)
      return /\.test\.m?js$/.test(entry.name) ? [inside] : []
    })
    .sort()
}

/** The reporter's closing lines: "ℹ pass 12". */
function countLines(output, word) {
  const found = output.match(new RegExp(`^. ${word} (\\d+)$`, 'mu'))
  return found ? Number(found[1]) : 0
}

const runsAlone = (file) => ALONE.some((place) => path.relative(place, file) === '' || !path.relative(place, file).startsWith('..'))

/** Options of Node's that old ones do not have; these decide by the number of processors, and wait for ever. */
const supported = (...options) => options.filter((option) => spawnSync(process.execPath, [option, '--version']).status === 0)

function testFilesOf(files, count) {
  if (files.length === 0) return undefined
  const child = spawn(process.execPath, ['--expose-gc', '--test', '--test-reporter=spec', ...supported(`--test-concurrency=${count}`, `--test-timeout=${FILE_LIMIT_MS}`), ...files], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], timeout: LIMIT_MS })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
    process.stdout.write(text)
  })
  return new Promise((resolve) => child.on('close', (status) => {
    const failed = countLines(output, 'fail') + countLines(output, 'cancelled')
    total.passed += countLines(output, 'pass')
    total.failed += failed
    total.skipped += countLines(output, 'skipped')
    if (status !== 0 && failed === 0) fail('the JavaScript tests broke off')
    resolve()
  }))
}

async function testJavaScript(places) {
  const files = places.flatMap(testFiles)
  if (files.length === 0) fail(`no tests in ${places.join(', ')}`)
  await testFilesOf(files.filter((file) => !runsAlone(file)), TOGETHER)
  await testFilesOf(files.filter(runsAlone), 1)
}

async function main() {
  const places = process.argv.slice(2)
  if (places.length === 0) testC()
  await testJavaScript(places.length ? places : FOLDERS)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exitCode = total.failed ? 1 : 0
}

main()
