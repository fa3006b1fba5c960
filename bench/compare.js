'use strict'
/**
 * compare.js - has JavaScript become slower? The rows of workload.js with the library of a base and with this one, built
 * and run here and now, on the same bytes, in turn: base, this, this, base … Each process warms up, then times itself.
 *
 * node bench/compare.js [--base REVISION] [--limit RATIO] [--rounds N] [--only ROW,...], or make guard-js BASE=… LIMIT=…
 *
 * The times are those of the processor, all threads, which other work on the machine changes least; and by the clock, for
 * people. The base is the newest tag v*, unless it is named. Each row runs with the protocols that the base has, and
 * with all; the limit is for both, but not for all on mixed captures, whose packets have more layers than they had.
 * Exit status: 0; 1 when the median of a row is more than `limit` (1.03) times that of the base; 2 when nothing could be
 * compared.
 */

const fs = require('node:fs')
const path = require('node:path')
const { ROOT, addedSince, main, run } = require('./base')
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
function measure({ library, options = {} }, row, input) {
  const args = [path.join(__dirname, 'workload.js'), '--library', library, '--warm-ups', String(WARM_UPS), '--runs', String(TIMED), row, JSON.stringify(options), input.file]
  const runs = JSON.parse(run(process.execPath, args))
  return { cpu: median(runs.map(({ cpu_ns }) => cpu_ns)) / input.packets, clock: median(runs.map(({ ns }) => ns)) / input.packets }
}

/** The medians of a row with each of the candidates, which take turns: forwards, backwards. */
function medians(candidates, row, input, rounds) {
  const times = candidates.map(() => [])
  const order = [...candidates.keys()]
  for (let round = 0; round < rounds; round++) {
    for (const which of round % 2 === 0 ? order : [...order].reverse()) times[which].push(measure(candidates[which], row, input))
  }
  return times.map((list) => ({ cpu: median(list.map(({ cpu }) => cpu)), clock: median(list.map(({ clock }) => clock)) }))
}

function compare({ tree, limit, values }) {
  const rounds = Number(values.rounds)
  const rows = values.only?.split(',') ?? ROWS
  if (!(Number.isInteger(rounds) && rounds >= LEAST_ROUNDS)) throw new Error(`--rounds must be at least ${LEAST_ROUNDS}, not '${values.rounds}'`)
  const candidates = [{ library: build(tree) }, { library: build(ROOT), options: { disable: addedSince(tree) } }, { library: ROOT }]
  let slower = false
  for (const input of [inputs.small(PACKETS), inputs.stamped(PACKETS), inputs.mixed(PACKETS)].filter(Boolean)) {
    for (const row of rows) {
      const [before, now, all] = medians(candidates, row, input, rounds)
      const text = (after, unit) => `${before[unit].toFixed(1)} -> ${after[unit].toFixed(1)} ns, ${(after[unit] / before[unit]).toFixed(3)}x`
      for (const [after, name, isLimited] of [[now, 'same', true], [all, 'all', input.id !== 'mixed']]) {
        const isSlower = isLimited && after.cpu / before.cpu > limit
        slower ||= isSlower
        console.log(`${row.padEnd(8)} ${input.id.padEnd(8)} ${name.padEnd(4)} protocols: ${text(after, 'cpu')} of the processor a packet${isSlower ? ': MORE than the limit' : ''}; ${text(after, 'clock')} by the clock`)
      }
    }
  }
  return slower
}

main('compare', { limit: '1.03', options: { rounds: { type: 'string', default: '9' }, only: { type: 'string' } } }, compare)
