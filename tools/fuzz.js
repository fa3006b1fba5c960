'use strict'
/**
 * fuzz.js - the fuzz targets of test/fuzz, built with clang, libFuzzer, ASan and UBSan, and run.
 *
 *   node tools/fuzz.js [--target NAME] [--seconds N] [--cases] [--seed N] [--folder FOLDER]
 *
 * Each target (all of them without --target) first runs its cases, test/fuzz/cases/NAME/, which are what was found before, then
 * begins from seeds of the golden captures, and what earlier runs kept in FOLDER (build/fuzz/corpus), which is kept small.
 * N: seconds for each (default 10). --seed: of what is tried; 0, the default, is another one each time. --cases: nothing but the cases. What it finds lies in build/fuzz/found. The
 * last line of each target says how many inputs it ran, and how fast; exit status 1 when something was found, or a target ran no more
 * inputs than it began with.
 */

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { parseArgs } = require('node:util')
const { fixedAddresses } = require('./fixed-addresses')

const root = path.join(__dirname, '..')
const sources = path.join(root, 'test/fuzz')
const build = path.join(root, 'build/fuzz')
const found = path.join(build, 'found')
const targets = fs.readdirSync(sources).filter((name) => name.endsWith('.c')).map((name) => name.slice(0, -2))
const LENGTHS = { filter: 512, message: 4096, reader: 8192, sequence: 16384 } // of inputs; else
const LENGTH = 4096
const LIMITS = ['-timeout=10', '-rss_limit_mb=2048', '-print_final_stats=1']

const { values } = parseArgs({ options: { target: { type: 'string' }, seconds: { type: 'string', default: '10' }, cases: { type: 'boolean' }, seed: { type: 'string', default: '0' }, folder: { type: 'string', default: path.join(build, 'corpus') } } })

function run(command, args, options) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 28, ...options })
  if (error) throw error
  return { status, output: stdout + stderr }
}

function must(command, args) {
  const { status, output } = run(command, args)
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}:\n${output}`)
}

function compile(names) {
  must('cmake', ['-S', '.', '-B', build, '-DCMAKE_C_COMPILER=clang', '-DNP_FUZZ=ON', '-DNP_SANITIZE=address,undefined', `-DNP_WERROR=${process.env.NP_WERROR ?? 'OFF'}`])
  must('cmake', ['--build', build, '--parallel', '2', '--target', ...names.map((name) => `fuzz_${name}`)])
}

/** Runs a target; what it says is shown where it found something. */
function fuzz(name, args) {
  const program = path.join(build, `fuzz_${name}`)
  const { status, output } = run(...fixedAddresses(program, [...LIMITS, `-max_len=${LENGTHS[name] ?? LENGTH}`, `-artifact_prefix=${path.join(found, `${name}-`)}`, ...args]))
  if (status !== 0) process.stdout.write(output)
  return { good: status === 0, output }
}

const number = (output, name) => Number(new RegExp(`${name}:?\\s+(\\d+)`).exec(output)?.[1] ?? 0)

function runCases(name) {
  const folder = path.join(sources, 'cases', name)
  const cases = fs.existsSync(folder) ? fs.readdirSync(folder).map((file) => path.join(folder, file)) : []
  const good = cases.length === 0 || fuzz(name, cases).good
  return { good, count: cases.length }
}

function runTarget(name) {
  const { good, count } = runCases(name)
  if (!good || values.cases) return report(name, good, `${count} cases`)
  const corpus = path.join(values.folder, name)
  fs.mkdirSync(corpus, { recursive: true })
  const seeds = path.join(build, 'seeds', name)
  const started = [corpus, seeds].reduce((sum, folder) => sum + fs.readdirSync(folder).length, 0)
  const begin = Date.now()
  const { good: none, output } = fuzz(name, [`-max_total_time=${values.seconds}`, `-seed=${values.seed}`, '-reduce_inputs=1', corpus, seeds])
  const inputs = number(output, 'stat::number_of_executed_units')
  // A run that did not get past what it began with has looked for nothing.
  const hasSearched = inputs > started
  return report(name, none && hasSearched, `${hasSearched ? '' : `no more than the ${started} inputs that it began with: give it more seconds; `}${count} cases, ${inputs} inputs in ${Math.round((Date.now() - begin) / 1000)} s, ${/cov: (\d+)/.exec(output.slice(output.lastIndexOf('cov:')))?.[1] ?? 0} edges`)
}

function report(name, good, text) {
  console.log(`${good ? 'good' : 'BAD '}  ${name}: ${text}`)
  return good
}

const names = values.target ? values.target.split(',') : targets
const unknown = names.find((name) => !targets.includes(name))
if (unknown) throw new Error(`there is no target '${unknown}': take ${targets.join(', ')}`)
compile(names)
fs.mkdirSync(found, { recursive: true })
if (!values.cases) must(process.execPath, [path.join(sources, 'seeds.js'), path.join(build, 'seeds')])
process.exitCode = names.map(runTarget).every(Boolean) ? 0 : 1
