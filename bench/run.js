'use strict'
/**
 * run.js - the bench: our rows and the peers, each in a process of its own, one after the other in every round.
 *
 * node bench/run.js [--quick] [--rounds N] [--only ID,ID] [--no-memory] [--large] [--record]
 * node bench/run.js --live [--quick] [--rounds N] [--only ID,ID] [--record]    what live.js measures
 */

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { parseArgs } = require('node:util')
const inputs = require('./inputs')
const programs = require('./programs')
const { ROWS, reads, MEMORY_ROWS, MEMORY_LIMIT_MB } = require('./rows')
const history = require('./history')
const report = require('./report')
const live = require('./live')
const { plot } = require('./plot')
const { measureLarge } = require('./large')
const { removeWritten } = require('./file-rows')

const RESULTS = path.join(__dirname, 'results')
const DOCS = path.join(__dirname, '..', 'docs')
const SLOW_ROUNDS = 3 // of rows that take 20 us and more per packet, on SLOW_PACKETS
const SLOW_PACKETS = 500000
const LONG_PACKETS = 5000000 // of rows whose process takes longer to start than to read what others read

function options() {
  const { values } = parseArgs({
    options: {
      quick: { type: 'boolean', default: false },
      rounds: { type: 'string' },
      only: { type: 'string' },
      'no-memory': { type: 'boolean', default: false },
      live: { type: 'boolean', default: false },
      large: { type: 'boolean', default: false },
      record: { type: 'boolean', default: false }
    }
  })
  const rounds = Number(values.rounds ?? (values.quick ? 2 : 5))
  if (!Number.isInteger(rounds) || rounds < 1) throw new Error(`--rounds must be a whole number from 1, not '${values.rounds}'`)
  const only = values.only?.split(',')
  const known = values.live ? live.ROWS : ROWS
  const unknown = only?.find((id) => !known.some((row) => row.id === id))
  if (unknown) throw new Error(`there is no row '${unknown}'; the rows are ${known.map((row) => row.id).join(', ')}`)
  return { ...values, rounds, only }
}

/** One line on a terminal that the next one replaces. */
function progress(line) {
  if (process.stderr.isTTY) process.stderr.write(`\x1b[2K\r${line}`)
}

/** The line of what a program said that tells why it failed. */
function reason(text) {
  const lines = text.trim().split('\n')
  return lines.find((line) => /error/i.test(line)) ?? lines[lines.length - 1]
}

/** Read the file once, so that no row pays for what has left the system's cache meanwhile. */
function warm(file) {
  const fd = fs.openSync(file, 'r')
  const chunk = Buffer.allocUnsafe(1 << 20)
  while (fs.readSync(fd, chunk) > 0);
  fs.closeSync(fd)
}

/** Run a row once; returns what it reports, or throws with what it said. */
function runOnce(row, built, input) {
  const [command, ...args] = row.command(built, input.file)
  warm(args.at(-1) && fs.existsSync(args.at(-1)) ? args.at(-1) : input.file)
  const start = process.hrtime.bigint()
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', stdio: ['ignore', row.prints ? 'ignore' : 'pipe', 'pipe'] })
  const ns = Number(process.hrtime.bigint() - start)
  if (status !== 0) throw new Error(`${row.id} failed on the ${input.id} input: ${error?.message ?? reason(stderr)}`)
  return row.prints ? { packets: input.packets, ns } : JSON.parse(stdout)
}

/** One round: every row on every input, so that a busy moment of the machine hits neighbours alike. */
function runRound(round, rows, built, all, results) {
  for (const input of all) {
    for (const row of rows) {
      if (row.slow && round >= SLOW_ROUNDS) continue
      if (!reads(row, input)) continue
      const key = `${row.id} ${input.id}`
      const read = row.slow ? input.short : row.long ? input.long : input
      const result = results.get(key) ?? results.set(key, { row, input: read, runs: [] }).get(key)
      if (result.failed) continue
      progress(`round ${round + 1}: ${row.title}, ${input.title}`)
      try {
        result.runs.push(runOnce(row, built, result.input))
      } catch (error) {
        result.failed = error.message
      }
    }
  }
}

function measure(rows, built, all, rounds) {
  const results = new Map()
  for (let round = 0; round < rounds; round++) runRound(round, rows, built, all, results)
  progress('')
  return [...results.values()]
}

/** Peak memory on the small packets and on five times as many: flat is what it should be. */
function measureMemory(built, only, packets) {
  const wanted = MEMORY_ROWS.filter((row) => built[row.needs ?? 'workload'] && (!only || only.includes(row.id)))
  if (wanted.length === 0) return []
  const sizes = [inputs.small(packets), inputs.small(packets * 5)]
  return wanted.map((row) => {
    progress(`memory: ${row.title}`)
    const runs = sizes.map((input) => ({ packets: input.packets, max_rss_kb: runOnce(row, built, input).max_rss_kb }))
    const entry = { id: row.id, title: row.title, runs }
    return row.peer ? entry : { ...entry, limit_mb: MEMORY_LIMIT_MB, holds: runs.every((run) => run.max_rss_kb * 1024 <= MEMORY_LIMIT_MB * 1e6) }
  })
}

/** The inputs that can be made, each with a shorter one for the slow rows, and a longer one for those that want one. */
async function makeInputs(small, mixed, longest) {
  const pairs = [[inputs.small, small], [inputs.stamped, small], [inputs.dns, small], [inputs.mixed, mixed], [inputs.http, SLOW_PACKETS]]
  const made = pairs.map(([make, count]) => {
    const input = make(count)
    return input && { ...input, short: make(Math.min(count, SLOW_PACKETS)), long: longest > 0 && !['stamped', 'dns', 'http'].includes(input.id) ? make(longest) : input }
  }).filter(Boolean)
  for (const input of made) await inputs.twin(input.file)
  return made
}

async function main({ quick, rounds, only, record, large, 'no-memory': noMemory }) {
  const built = programs.build()
  const skipped = ROWS.filter((row) => !built[row.needs]).map((row) => ({ id: row.id, why: `${row.needs} is not installed or does not build` }))
  const rows = ROWS.filter((row) => built[row.needs] && (!only || only.includes(row.id)))
  const packets = quick ? 200000 : 2000000
  const longest = !quick && rows.some(({ long }) => long) ? LONG_PACKETS : 0
  const all = await makeInputs(packets, quick ? packets : 1000000, longest)
  const measured = measure(rows, built, all, rounds)
  removeWritten(inputs.FOLDER)
  const result = {
    date: new Date().toISOString(),
    machine: programs.machine(),
    versions: programs.versions(),
    rounds,
    quick,
    load: os.loadavg()[0],
    inputs: all.map(({ id, title, packets: count, file }) => ({ id, title, packets: count, bytes: fs.statSync(file).size })),
    rows: report.summarise(measured),
    memory: noMemory ? [] : measureMemory(built, only, packets),
    skipped
  }
  fs.mkdirSync(RESULTS, { recursive: true })
  const file = path.join(RESULTS, `${result.date.replace(/[:.]/g, '-')}.json`)
  fs.writeFileSync(file, JSON.stringify(result, null, 2) + '\n')
  fs.writeFileSync(path.join(record ? DOCS : RESULTS, 'plot.svg'), plot(result))
  if (record) history.record(report.recorded(result))
  process.stdout.write(report.table(result))
  if (large) console.log(measureLarge(built))
  process.exitCode = report.problems(result).length > 0 ? 1 : 0
}

async function begin() {
  const chosen = options()
  await (chosen.live ? live.main(chosen) : main(chosen))
}

begin().catch((error) => {
  console.error(`bench: ${error.message}`)
  process.exitCode = 2
})
