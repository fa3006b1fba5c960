'use strict'
/**
 * compare.js - has JavaScript become slower? The rows of workload.js with the library of a base and with this one, built
 * and run here and now, on the same bytes, in turn: base, this, this, base … Each process warms up, then times itself.
 *
 * node bench/compare.js [--base REVISION] [--limit RATIO] [--rounds N] [--only ROW,...], or make guard-js BASE=… LIMIT=…
 *
 * The times are those of the processor, all threads, which other work on the machine changes least; and by the clock, for
 * people. The base is the newest tag v*, unless it is named. Exit status: 0; 1 when the median of a row is more than
 * `limit` (1.03) times that of the base; 2 when nothing could be compared.
 */

const fs = require('node:fs')
const path = require('node:path')
const { ROOT, main, run } = require('./base')
const inputs = require('./inputs')

const ROWS = ['fields', 'tree', 'batches', 'iterate', 'lines']
const PACKETS = 200000
const LEAST_ROUNDS = 7
const WARM_UPS = 2
const TIMED = 5

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** Build the addon of a tree, with the packages of this one. */
function build(tree) {
  if (tree !== ROOT) fs.symlinkSync(path.join(ROOT, 'node_modules'), path.join(tree, 'node_modules'))
  run(process.execPath, [path.join(tree, 'tools/build.js')], { cwd: tree })
  return tree
}

/** One process: the medians of its runs, in ns a packet. */
function measure(library, row, input) {
  const args = [path.join(__dirname, 'workload.js'), '--library', library, '--warm-ups', String(WARM_UPS), '--runs', String(TIMED), row, input.file]
  const runs = JSON.parse(run(process.execPath, args))
  return { cpu: median(runs.map(({ cpu_ns }) => cpu_ns)) / input.packets, clock: median(runs.map(({ ns }) => ns)) / input.packets }
}

/** The medians of a row with both libraries, base first. */
function medians(libraries, row, input, rounds) {
  const times = [[], []]
  for (let round = 0; round < rounds; round++) {
    for (const which of round % 2 === 0 ? [0, 1] : [1, 0]) times[which].push(measure(libraries[which], row, input))
  }
  return times.map((list) => ({ cpu: median(list.map(({ cpu }) => cpu)), clock: median(list.map(({ clock }) => clock)) }))
}

function compare({ tree, limit, values }) {
  const rounds = Number(values.rounds)
  const rows = values.only?.split(',') ?? ROWS
  if (!(Number.isInteger(rounds) && rounds >= LEAST_ROUNDS)) throw new Error(`--rounds must be at least ${LEAST_ROUNDS}, not '${values.rounds}'`)
  const libraries = [build(tree), build(ROOT)]
  let slower = false
  for (const input of [inputs.small(PACKETS), inputs.stamped(PACKETS), inputs.mixed(PACKETS)].filter(Boolean)) {
    for (const row of rows) {
      const [before, now] = medians(libraries, row, input, rounds)
      const ratio = now.cpu / before.cpu
      slower ||= ratio > limit
      const text = (unit) => `${before[unit].toFixed(1)} -> ${now[unit].toFixed(1)} ns, ${(now[unit] / before[unit]).toFixed(3)}x`
      console.log(`${row.padEnd(8)} ${input.id.padEnd(6)} ${text('cpu')} of the processor a packet${ratio > limit ? ': MORE than the limit' : ''}; ${text('clock')} by the clock`)
    }
  }
  return slower
}

main('compare', { limit: '1.03', options: { rounds: { type: 'string', default: '9' }, only: { type: 'string' } } }, compare)
