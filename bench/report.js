'use strict'
// report.js - medians, targets and tables of a run.

const number = (value) => Math.round(value).toLocaleString('en-US')
const times = (value) => (value === undefined ? '' : `${value < 10 ? value.toFixed(2) : number(value)}x`)

function median(values) {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
}

function summariseOne({ row, input, runs, failed }) {
  const base = { id: row.id, group: row.group, title: row.title, peer: Boolean(row.peer), input: input.id }
  if (failed) return { ...base, failed }
  const perPacket = runs.map((run) => run.ns / input.packets)
  const result = { ...base, runs_ns: perPacket, ns: median(perPacket), packets_per_second: 1e9 / median(perPacket) }
  if (runs[0].cpu_ns) result.cpu_ns = median(runs.map((run) => run.cpu_ns / input.packets))
  if (runs[0].max_rss_kb) result.max_rss_kb = Math.max(...runs.map((run) => run.max_rss_kb))
  if (runs[0].failed) result.undecoded = runs[0].failed
  if (runs[0].packets !== input.packets && !row.some) result.packets = runs[0].packets
  if (row.reads) result.sums = { of: row.sums ?? 'all', ...Object.fromEntries(row.reads.map((name) => [name, runs[0][name]])) }
  if (row.targets) result.targets = row.targets.filter(({ on }) => !on || on === input.id)
  return result
}

/** A target beside the row that it names: the ratio that counts, and whether it holds; nothing when that did not run. */
function judgeTarget({ row, times: least, atMost }, result, on) {
  const other = on(row)
  if (!other) return []
  const ratio = least ? other.ns / result.ns : result.ns / other.ns
  return [{ row, times: least, atMost, ratio, holds: least ? ratio >= least : ratio <= atMost }]
}

/** Compare a row with node_pcap's decoder and with its targets, on the same input of the same run. */
function judge(result, results) {
  const on = (id) => results.find((other) => other.id === id && other.input === result.input && other.ns)
  const decode = on('peer-decode')
  if (decode && result.ns) result.faster_than_decode = decode.ns / result.ns
  if (result.ns && result.targets) result.targets = result.targets.flatMap((target) => judgeTarget(target, result, on))
}

/** Rows of a run as they go into the JSON. */
function summarise(measured) {
  const results = measured.map(summariseOne)
  for (const result of results) judge(result, results)
  return results
}

const limitText = ({ row, times: least, atMost }) => (least ? `${least}x as fast as ${row}` : `at most ${atMost}x the time of ${row}`)

/** What is wrong with a run: rows that failed, lost packets, read other values, or miss a target. */
function problems({ rows, quick, memory }) {
  const lines = []
  for (const row of rows) {
    const where = `${row.title} (${row.input})`
    if (row.failed) lines.push(row.failed)
    if (!row.peer && row.packets !== undefined) lines.push(`${where} delivered ${number(row.packets)} packets`)
    for (const target of quick ? [] : (row.targets ?? []).filter(({ holds }) => !holds)) lines.push(`${where} misses a target: ${times(target.ratio)}, wanted ${limitText(target)}`)
    const first = rows.find((other) => other.sums && other.sums.of === row.sums?.of && other.input === row.input)
    if (row.sums && JSON.stringify(row.sums) !== JSON.stringify(first.sums)) lines.push(`${where} read other values than ${first.title}`)
  }
  for (const entry of memory ?? []) if (entry.holds === false) lines.push(`${entry.title} takes more than ${entry.limit_mb} MB of memory`)
  return lines
}

const targetText = (target) => `${target.holds ? 'holds' : 'MISSES'}: ${times(target.ratio)} ${target.times ? `as fast as ${target.row} (of ${target.times}x)` : `the time of ${target.row} (at most ${target.atMost}x)`}`
const targetsText = ({ targets = [] }) => targets.map(targetText).join('; ')

const HEAD = ['row', 'input', 'ns/packet', 'packets/s', 'CPU ns', 'x decode', 'targets']
const RIGHT = [2, 3, 4, 5]

function cells(row) {
  if (row.failed) return [row.title, row.input, 'failed', '', '', '', '']
  return [row.title, row.input, number(row.ns), number(row.packets_per_second), row.cpu_ns ? number(row.cpu_ns) : '', times(row.faster_than_decode), targetsText(row)]
}

/** The input's rows together, in the order in which they ran. */
function ordered({ inputs, rows }) {
  return inputs.flatMap((input) => rows.filter((row) => row.input === input.id))
}

function aligned(lines) {
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => line[i].length)))
  return lines.map((line) => line.map((cell, i) => (RIGHT.includes(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ').trimEnd())
}

const memoryText = ({ title, runs }) => `${title}: ${runs.map((run) => `${number(run.max_rss_kb / 1024)} MiB for ${number(run.packets)} packets`).join(', ')}`

/** A run for the terminal. */
function table(result) {
  const lines = aligned([HEAD, ...ordered(result).map(cells)])
  const memory = result.memory.map((entry) => `memory: ${memoryText(entry)}`)
  const busy = result.load > result.machine.cores ? [`the machine was busy: load average ${result.load.toFixed(1)} on ${result.machine.cores} cores; CPU ns say more than ns`] : []
  const skipped = result.skipped.map(({ id, why }) => `skipped: ${id}: ${why}`)
  const wrong = problems(result).map((line) => `problem: ${line}`)
  return [...lines, ...memory, ...busy, ...skipped, ...wrong].join('\n') + '\n'
}

/** A run as history.json keeps it. */
function recorded(result) {
  const { machine, versions, inputs, rounds, load } = result
  const named = Object.entries(versions).filter(([, value]) => value).map(([name, value]) => `${name} ${value}`)
  return {
    kind: 'files',
    date: result.date.slice(0, 10),
    revision: versions.node_pcap,
    machine: `${machine.cpu}, ${machine.cores} cores, ${machine.memory_gib} GiB, ${machine.system}. ${named.slice(1).join(', ')}.`,
    inputs: `Medians of ${rounds} rounds, load average ${load.toFixed(1)}; ${inputs.map((input) => `${input.id}: ${number(input.packets)} packets, ${number(input.bytes / 1e6)} MB`).join('; ')}.`,
    rows: ordered(result).map((row) => ({ title: row.title, input: row.input, ns: row.ns, cpu_ns: row.cpu_ns, faster_than_decode: row.faster_than_decode, target: targetsText(row) || undefined, failed: row.failed })),
    notes: [...result.memory.map((one) => `Peak memory, ${memoryText(one)}.`), ...problems(result).map((text) => `${text}.`)]
  }
}

module.exports = { summarise, problems, table, recorded, median, number }
