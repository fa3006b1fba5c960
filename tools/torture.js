'use strict'
/**
 * torture.js - what docs/reliability.md demands of parsers, over all captures: hours. Each step prints its own figures, and the
 * last line how many held.
 *
 *   node tools/torture.js [--tenth] [--only ID,ID] [--seed N]
 *
 * --tenth: every tenth capture, cut less. --only: of A2, A3, A4, A7, A8, A9, A10, A12, A13. --seed: of the second pass of mutants;
 * the default is the time. Exit status 1 when a step failed.
 */

const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { parseArgs } = require('node:util')

const root = path.join(__dirname, '..')
const unit = path.join(root, 'build', 'test')
const node = process.execPath
const tests = (...files) => [node, 'tools/test.js', ...files]

/** [IDs, title, commands that must all succeed]. */
const steps = ({ tenth, seed }) => {
  const reach = tenth ? ['--tenth'] : ['--full']
  return [
    [['A2'], 'what was found before', [[node, 'tools/fuzz.js', '--cases'], tests('test/api/reading-cases.test.js', 'test/api/bounds.test.js')]],
    [['A3', 'A4'], 'every cut and 32 mutants of every packet, in a build with sanitizers', [[node, 'test/hostile/run.js', ...reach]]],
    [['A4'], `32 other mutants of every packet: seed ${seed}`, [[node, 'test/hostile/run.js', ...(tenth ? ['--tenth'] : []), '--seed', String(seed)]]],
    [['A7'], 'each allocation fails', [[path.join(unit, 'test_exhaustion')]]],
    [['A8'], 'nested packets on a stack of 256 KB', [['sh', '-c', `ulimit -s 256; exec ${JSON.stringify(path.join(unit, 'np_hostile'))}`]]],
    [['A9'], 'packets of 64 KB, in 1 ms, and as JSON in 4 ms', [['cmake', '--build', 'build', '--target', 'np_slowest'], ['sh', '-c', 'exec build/np_slowest test/golden/*/*.pcap']]],
    [['A10'], 'allocations and lengths of files', [tests('test/api/bounds.test.js'), [node, 'test/proof/run.js', '--only', 'lengths', ...(tenth ? ['--tenth'] : [])]]],
    [['A12'], 'all captures, and what is no packet, through the API', [tests('test/hostile')]],
    [['A13'], 'what peers say in lines, JSON, CSV and messages', [tests('test/api/output.test.js', 'test/api/text.test.js')]]
  ]
}

/** The C programs that steps run, without sanitizers. */
const PROGRAMS = [
  ['cmake', '-S', '.', '-B', unit, '-DNP_ADDON=OFF', '-DNP_TESTS=ON', '-DCMAKE_BUILD_TYPE=Debug'],
  ['cmake', '--build', unit, '--parallel', '2', '--target', 'test_exhaustion', 'np_hostile']
]

const succeeds = (stdio) => ([command, ...args]) => spawnSync(command, args, { cwd: root, stdio }).status === 0

function main() {
  const { values } = parseArgs({ options: { tenth: { type: 'boolean', default: false }, only: { type: 'string' }, seed: { type: 'string' } } })
  const only = values.only?.split(',')
  const wanted = steps({ tenth: values.tenth, seed: Number(values.seed ?? Date.now() % 1e9) }).filter(([ids]) => !only || ids.some((id) => only.includes(id)))
  if (wanted.length === 0) throw new Error(`there is no step '${values.only}'`)
  if (!PROGRAMS.every(succeeds(['ignore', 'ignore', 'inherit']))) throw new Error('the C programs do not build')
  let held = 0
  for (const [ids, title, commands] of wanted) {
    const begin = Date.now()
    console.log(`=== ${ids.join(', ')}: ${title}`)
    const good = commands.every(succeeds('inherit'))
    held += Number(good)
    console.log(`=== ${ids.join(', ')}: ${good ? 'good' : 'BAD'}, ${Math.round((Date.now() - begin) / 1000)} s`)
  }
  console.log(`torture: ${held} of ${wanted.length} steps held`)
  process.exitCode = held === wanted.length ? 0 : 1
}

try {
  main()
} catch (error) {
  console.error(`torture: ${error.message}`)
  process.exitCode = 2
}
