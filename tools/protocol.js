'use strict'
/**
 * protocol.js - all that a change of one protocol needs: builds, generates, walks the tables, tests the protocol's packets, and
 * compares its values with tshark's.
 *
 *   node tools/protocol.js NAME [--update] [CAPTURE...]
 *
 * NAME is the protocol's, as in protocols.def. The golden captures are compared, and those that are named; of these every
 * difference is printed. --update writes the expected trees of the golden captures anew first: read the difference then.
 */

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { parseArgs } = require('node:util')

const root = path.join(__dirname, '..')
const tests = path.join(root, 'build', 'test')

let failed = 0

/** Run a step; what it prints is shown where it fails, after `shorten`, or where `show` makes lines of it. It fails too where `holds` is false of it. */
function step(title, command, args, { show, holds, shorten = (text) => text, env } = {}) {
  const start = Date.now()
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, ...env } })
  const good = status === 0 && (!holds || holds(stdout))
  if (!good) failed++
  console.log(`${good ? 'good' : 'BAD '}  ${title}, ${((Date.now() - start) / 1000).toFixed(1)} s`)
  if (show && (good || stdout)) for (const line of show(stdout)) console.log(`      ${line}`)
  else if (!good) console.log(`${shorten(stdout)}${stderr}`.trimEnd())
  return good
}

const node = (title, args, options) => step(title, process.execPath, args, options)

/** The C programs that walk all tables, and that test this protocol, as far as there are any. */
function testC(name) {
  const programs = ['table/check', 'protocols/details', `protocols/${name}`].filter((one) => fs.existsSync(path.join(root, 'test/unit', `${one}_test.c`)))
  const targets = programs.map((one) => `test_${one.replace('/', '_')}`)
  step('configure', 'cmake', ['-S', '.', '-B', tests, '-DNP_ADDON=OFF', '-DNP_TESTS=ON', '-DNP_WERROR=ON', '-DCMAKE_BUILD_TYPE=Debug'])
  if (!step(`C tests: ${programs.join(', ')}`, 'cmake', ['--build', tests, '--parallel', '2', '--target', ...targets])) return
  for (const target of targets) step(target, path.join(tests, target), [])
}

/** Of the tests' output those that failed: those of other protocols were skipped, and are hundreds. */
const failuresOf = (text) => text.split(/^(?=# Subtest: )/m).filter((test) => /^not ok/m.test(test)).join('')

/** Rows of this protocol that no golden capture has with tshark's value, and values in its captures, of any layer, that differ. */
function problemsOf(name, text) {
  const problems = []
  let heading = ''
  for (const line of text.split('\n')) {
    if (line.startsWith(`${name}.`) && line.includes(': in no golden capture')) problems.push(line)
    else if (line.startsWith(`  ${name}/`)) problems.push(`${heading}:${line.slice(1)}`)
    else if (!line.startsWith(' ')) heading = line.split(':')[0]
  }
  return problems
}

/** What coverage.js says of this protocol's rows: how many are in golden captures; what is missing or differs. */
const coverageOf = (name) => (text) => {
  const covered = text.split('\n').filter((line) => line.startsWith(`${name}.`) && line.includes('\t'))
  return [`${covered.length} rows in golden captures, with tshark's value where it has one`, ...problemsOf(name, text), text.trimEnd().split('\n').at(-1)]
}

/** Compare other captures: the differential test looks for them in a folder. */
function compare(captures, fields) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-captures-'))
  try {
    captures.forEach((capture, i) => fs.copyFileSync(capture, path.join(folder, `${i}-${path.basename(capture)}`)))
    for (const prefix of fields) {
      node(`tshark: ${prefix}* in ${captures.length} captures`, ['test/differential/run.js', '--field', prefix, '--show', '20'], { env: { NODE_PCAP_CAPTURES: folder }, show: (text) => text.split('\n').filter(Boolean) })
    }
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { update: { type: 'boolean', default: false } } })
  const [name, ...captures] = positionals
  if (!name) {
    console.error('usage: node tools/protocol.js NAME [--update] [CAPTURE...]')
    process.exit(2)
  }
  const gone = captures.filter((capture) => !fs.existsSync(capture))
  if (gone.length > 0) {
    console.error(`no such capture: ${gone.join(', ')}`)
    process.exit(2)
  }
  if (!node('build', ['tools/build.js']) || !node('generate', ['tools/generate.js'])) process.exit(1)
  const protocol = require('..').protocols.find((one) => one.name === name)
  if (!protocol) {
    console.error(`there is no protocol '${name}': is its line in src/protocols/protocols.def?`)
    process.exit(1)
  }
  testC(name)
  if (values.update) node('expected trees', ['tools/golden.js', '--update'])
  node('golden packets', ['--test', `--test-name-pattern=golden ${name}/`, 'test/golden/golden.test.js'], { shorten: failuresOf })
  node('tshark: golden captures', ['test/golden/coverage.js'], { show: coverageOf(name), holds: (text) => problemsOf(name, text).length === 0 })
  const fields = [...new Set(protocol.fields.map(({ wireshark }) => wireshark).filter(Boolean).map((field) => `${field.split('.')[0]}.`))]
  if (captures.length > 0) compare(captures, fields)
  process.exitCode = failed ? 1 : 0
}

main()
