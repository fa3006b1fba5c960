'use strict'
// test.js - runs all tests: the C programs, then those in JavaScript. The last line has the sums.
//
//   node tools/test.js [FOLDER|FILE...]    only these JavaScript tests

const { spawn, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const FOLDERS = ['test/api', 'test/language', 'test/golden', 'test/hostile', 'test/live']
const build = path.join(root, 'build', 'test')

const LIMIT_MS = 900000 // of all tests in JavaScript

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

function testJavaScript(places) {
  const files = places.flatMap(testFiles)
  if (files.length === 0) return Promise.resolve(fail(`no tests in ${places.join(', ')}`))
  const child = spawn(process.execPath, ['--expose-gc', '--test', '--test-reporter=spec', ...files], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'], timeout: LIMIT_MS })
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

async function main() {
  const places = process.argv.slice(2)
  if (places.length === 0) testC()
  await testJavaScript(places.length ? places : FOLDERS)
  console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
  process.exitCode = total.failed ? 1 : 0
}

main()
