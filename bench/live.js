'use strict'
// live.js - captures under load, ours and the peers', over a pair of interfaces of our own: bench/run.js --live.

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const programs = require('./programs')
const history = require('./history')
const { measure } = require('./live/measure')
const { Pair } = require('./live/pair')
const { LOADS, ROWS } = require('./live/rows')
const report = require('./live/report')

const RESULTS = path.join(__dirname, 'results')

/** Why nothing can be measured here; undefined when it can. */
function reasonToSkip() {
  if (process.platform !== 'linux') return 'it needs Linux'
  if (process.getuid() !== 0) return 'it needs root, for network namespaces and captures: sudo make bench-live'
  return undefined
}

/** Every row under each of its loads. */
function pairs(rows) {
  return LOADS.flatMap((load) => rows.filter(({ id }) => load.rows.includes(id)).map((row) => ({ row, load, runs: [] })))
}

async function run(setup, all, rounds) {
  for (let round = 0; round < rounds; round++) {
    for (const entry of all.filter(({ failed }) => !failed)) {
      if (process.stderr.isTTY) process.stderr.write(`\x1b[2K\rround ${round + 1}: ${entry.row.title}, ${entry.load.title}`)
      try {
        entry.runs.push(await measure(setup, entry.row, entry.load))
      } catch (error) {
        entry.failed = error.message
      }
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\x1b[2K\r')
  return all
}

async function main({ quick, rounds, only, record }) {
  const why = reasonToSkip()
  if (why) return console.log(`live bench: skipped: ${why}`)
  const built = programs.build()
  if (!built.sender) throw new Error('the sender does not build: see bench/c/sender.c')
  const machine = programs.machine()
  const wanted = ROWS.filter(({ id }) => !only || only.includes(id))
  const setup = { pair: new Pair(), programs: built, cores: machine.cores }
  const measured = await run(setup, pairs(wanted.filter(({ needs }) => built[needs])), rounds)
  const result = {
    date: new Date().toISOString(),
    machine,
    versions: programs.versions(),
    rounds,
    quick,
    load: os.loadavg()[0],
    loads: LOADS,
    ...report.summarise(measured),
    skipped: wanted.filter(({ needs }) => !built[needs]).map(({ id, needs }) => ({ id, why: `${needs} is not installed or does not build` }))
  }
  setup.pair.remove()
  fs.mkdirSync(RESULTS, { recursive: true })
  fs.writeFileSync(path.join(RESULTS, `live-${result.date.replace(/[:.]/g, '-')}.json`), JSON.stringify(result, null, 2) + '\n')
  if (record) history.record(report.recorded(result))
  process.stdout.write(report.table(result))
  process.exitCode = report.problems(result).length > 0 ? 1 : 0
}

module.exports = { ROWS, main }
