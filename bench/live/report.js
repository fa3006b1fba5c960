'use strict'
// report.js - medians, targets and tables of a run of live captures.

const { median, number } = require('../report')
const { LOADS, TARGETS } = require('./rows')

/** Lost packets that nobody counted, or that were counted and came: must be 0 in every run of ours. */
const unexplained = (run) => run.sent - run.packets - run.dropped_by_kernel - run.dropped_by_interface - run.dropped_by_app

function summariseOne({ row, load, runs, failed }) {
  const base = { id: row.id, title: row.title, load: load.id, peer: Boolean(row.peer) }
  if (failed) return { ...base, failed }
  const result = { ...base, runs }
  for (const figure of row.figures ?? load.figures) {
    const values = runs.map((run) => run[figure]).filter((value) => value !== undefined)
    if (values.length) result[figure] = figure === 'late_max_ms' ? Math.max(...values) : median(values)
  }
  if (!row.peer) result.unexplained = runs.map(unexplained)
  return result
}

/** A target with the figures of this run; undefined when a row is missing. */
function judge(target, rows) {
  const find = (id) => rows.find((row) => row.id === id && row.load === target.load && !row.failed)
  const row = find(target.row)
  const other = target.of && find(target.of)
  if (!row || (target.of && !other)) return undefined
  const value = row[target.figure]
  const most = target.of ? other[target.figure] * target.times : target.most
  return { ...target, value, most, holds: value <= most }
}

function summarise(measured) {
  const rows = measured.map(summariseOne)
  return { rows, targets: TARGETS.map((target) => judge(target, rows)).filter(Boolean) }
}

const UNITS = {
  cpu_ns: (value) => `${number(value)} ns`,
  loss: (value) => `${(value * 100).toFixed(2)} %`
}
const shown = (figure, value) => (UNITS[figure] ?? ((ms) => `${ms.toFixed(1)} ms`))(value)

const NAMES = { cpu_ns: 'CPU per packet', loss: 'loss', late_p99_ms: 'timer late, p99', late_max_ms: 'timer late, most', latency_ms: 'latency' }

function targetText({ row, figure, of, times, value, most, holds }) {
  const wanted = of ? `at most ${times} x ${of} = ${shown(figure, most)}` : `at most ${shown(figure, most)}`
  return `${holds ? 'holds' : 'MISSES'}: ${row}, ${NAMES[figure]} ${shown(figure, value)}, ${wanted}`
}

/** What is wrong with a run: rows that failed, losses that do not add up, targets that a full run misses. */
function problems({ rows, targets, quick }) {
  const lines = []
  for (const row of rows) {
    if (row.failed) lines.push(`${row.title}, ${row.load}: ${row.failed}`)
    const wrong = row.unexplained?.filter((count) => count !== 0)
    if (wrong?.length) lines.push(`${row.title}, ${row.load}: ${wrong.join(', ')} packets are neither delivered nor counted as lost`)
  }
  if (!quick) lines.push(...targets.filter(({ holds }) => !holds).map(targetText))
  return lines
}

const HEAD = ['row', 'load', 'CPU ns/packet', 'loss', 'timer late p99 / most', 'latency']
const RIGHT = [2, 3, 4, 5]

function cells(row) {
  if (row.failed) return [row.title, row.load, 'failed', '', '', '']
  const show = (figure) => (row[figure] === undefined ? '' : shown(figure, row[figure]))
  const late = row.late_p99_ms === undefined ? '' : `${show('late_p99_ms')} / ${show('late_max_ms')}`
  return [row.title, row.load, row.cpu_ns === undefined ? '' : number(row.cpu_ns), show('loss'), late, show('latency_ms')]
}

/** A run for the terminal. */
function table(result) {
  const lines = [HEAD, ...result.rows.map(cells)]
  const widths = HEAD.map((_, i) => Math.max(...lines.map((line) => line[i].length)))
  const aligned = lines.map((line) => line.map((cell, i) => (RIGHT.includes(i) ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ').trimEnd())
  const { load, machine, skipped, targets } = result
  const busy = load > machine.cores ? [`the machine was busy: load average ${load.toFixed(1)} on ${machine.cores} cores`] : []
  return [...aligned, '', ...targets.map(targetText), ...busy, ...skipped.map(({ id, why }) => `skipped: ${id}: ${why}`), ...problems(result).map((line) => `problem: ${line}`)].join('\n') + '\n'
}

/** A run as history.json keeps it. */
function recorded(result) {
  const { date, machine, versions, rounds, load, rows, targets } = result
  return {
    kind: 'live',
    date: date.slice(0, 10),
    revision: versions.node_pcap,
    machine: `${machine.cpu}, ${machine.cores} cores, ${machine.system}; node ${versions.node}, pcap ${versions.pcap}, libpcap ${versions.libpcap}, tcpdump ${versions.tcpdump}.`,
    inputs: `Medians of ${rounds} rounds, load average ${load.toFixed(1)}; loads: ${LOADS.map(({ id, title }) => `${id}: ${title}`).join('; ')}.`,
    rows: rows.map((row) => Object.fromEntries(cells(row).map((text, i) => [i === 0 ? 'title' : HEAD[i], text]).filter(([, text]) => text !== ''))),
    notes: [...targets.map((target) => `${targetText(target)}.`), ...problems({ ...result, targets: [] }).map((text) => `${text}.`)]
  }
}

module.exports = { summarise, problems, table, recorded }
