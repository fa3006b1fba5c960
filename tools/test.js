'use strict'
// test.js - runs all tests: the C programs, then those in JavaScript. The last line has the sums.
//
//   node tools/test.js [--once] [FOLDER|FILE...]    only these JavaScript tests
//
// Where a test fails, its program or file runs once more, alone: times are measured, and other programs of the machine take theirs.
// What passes then is told in a line of its own ("failed at first"). A program that breaks off gets no second run, nor does anything
// with --once, which sanitizers need: what they find is found.

const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { parseArgs } = require('node:util')

const root = path.join(__dirname, '..')
const FOLDERS = ['test/api', 'test/compat', 'test/language', 'test/golden', 'test/differential', 'test/hostile', 'test/live']
const build = path.join(root, 'build', 'test')

const LIMIT_MS = 1800000 // of the tests in JavaScript, those that run together and those that run alone

const FILE_LIMIT_MS = 1500000 // of one file: one that hangs fails, and the others go on

// Files that measure how long something takes, or use devices, run alone; the others two at a time.
const ALONE = ['test/live', 'test/compat/programs.test.js', ...['bounds', 'cli', 'dropped', 'follow', 'letters', 'options', 'progress', 'recipes', 'recover', 'stops', 'writer'].map((name) => `test/api/${name}.test.js`)]
const TOGETHER = 2

const { values: { once }, positionals: places } = parseArgs({ allowPositionals: true, options: { once: { type: 'boolean', default: false } } })

const total = { passed: 0, failed: 0, skipped: 0 }

/** Tests that failed at first pass now, when they ran alone. */
function passedAlone(what, count) {
  console.log(`failed at first, passed alone: ${what}`)
  total.failed -= count
  total.passed += count
}

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

/** The C programs, and what ctest says of one that broke off or took too long; cmocka, of a signal. */
const runPrograms = (...options) => spawnSync('ctest', ['--test-dir', build, '--timeout', '120', '--verbose', ...options], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28 })
const BROKE_OFF = /\*\*\*(?:Exception|Timeout|Not Run)|Test failed with exception/

/** cmocka says how many of a program's tests passed and failed; of a crash it says nothing. */
function countPrograms({ status, stdout, stderr }) {
  const failed = sum(stdout, 'FAILED')
  total.passed += sum(stdout, 'PASSED')
  total.failed += failed
  total.skipped += sum(stdout, 'SKIPPED')
  if (status === 0) return
  process.stdout.write(stdout + stderr)
  if (failed === 0 || BROKE_OFF.test(stdout)) return fail('a C test program broke off')
  if (!once && runPrograms('--rerun-failed').status === 0) passedAlone([...stdout.matchAll(/Test +#\d+: (\w+) \.*\*\*\*Failed/g)].map(([, name]) => name).join(', '), failed)
}

function testC() {
  const configured = quiet('cmake', ['-S', '.', '-B', build, '-DNP_ADDON=OFF', '-DNP_TESTS=ON', '-DNP_WERROR=ON', '-DCMAKE_BUILD_TYPE=Debug'])
  if (!configured || !quiet('cmake', ['--build', build, '--parallel', '2'])) return fail('the C tests do not build')
  countPrograms(runPrograms('--parallel', '2'))
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

/** Runs files, so many at a time. Resolves to how many tests passed, failed and were skipped, and the files in which some failed. */
function runFiles(files, count) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-tests-'))
  const list = path.join(folder, 'failed')
  const reporters = ['--test-reporter=spec', '--test-reporter-destination=stdout', `--test-reporter=${path.join(__dirname, 'failed-files.mjs')}`, `--test-reporter-destination=${list}`]
  const child = spawn(process.execPath, ['--expose-gc', '--test', ...reporters, ...supported(`--test-concurrency=${count}`, `--test-timeout=${FILE_LIMIT_MS}`), ...files], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], timeout: LIMIT_MS })
  let output = ''
  child.stdout.setEncoding('utf8').on('data', (text) => {
    output += text
    process.stdout.write(text)
  })
  return new Promise((resolve) => child.on('close', (status) => {
    const failedFiles = fs.existsSync(list) ? fs.readFileSync(list, 'utf8').split('\n').filter(Boolean) : []
    const runsAgain = !once && failedFiles.every((file) => files.includes(file)) // not where one was killed, or a helper's test failed
    fs.rmSync(folder, { recursive: true, force: true })
    const failed = countLines(output, 'fail') + countLines(output, 'cancelled')
    resolve({ passed: countLines(output, 'pass'), failed, skipped: countLines(output, 'skipped'), brokeOff: status !== 0 && failed === 0, failedFiles: runsAgain ? failedFiles : [] })
  }))
}

async function testFilesOf(files, count) {
  if (files.length === 0) return
  const { passed, failed, skipped, brokeOff, failedFiles } = await runFiles(files, count)
  total.passed += passed
  total.failed += failed
  total.skipped += skipped
  if (brokeOff) return fail('the JavaScript tests broke off')
  if (failedFiles.length === 0) return
  const again = await runFiles(failedFiles, 1)
  if (again.failed === 0 && !again.brokeOff && again.passed >= failed) passedAlone(failedFiles.join(', '), failed)
}

async function testJavaScript(chosen) {
  const files = chosen.flatMap(testFiles)
  if (files.length === 0) fail(`no tests in ${chosen.join(', ')}`)
  await testFilesOf(files.filter((file) => !runsAlone(file)), TOGETHER)
  await testFilesOf(files.filter(runsAlone), 1)
}

async function main() {
  if (places.length === 0) testC()
  await testJavaScript(places.length ? places : FOLDERS)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exitCode = total.failed ? 1 : 0
}

main()
