'use strict'
// info.js - nodepcap info: the facts of capture files.

const { UsageError, help, json } = require('../arguments')
const { filter, filterOf } = require('../filter-option')
const { options: displayOptions, displayOf } = require('../display-option')
const { readOptions, readSettings } = require('../file-output')
const { watchSignals } = require('../file-run')
const privileges = require('../privileges')
const progress = require('../progress')
const { FAILED, isUsage, oneLine, report, warn } = require('../report')
const stdout = require('../stdout')
const { dateText, secondsText } = require('../times')

const COLUMN = 18
const RAW = ['options', 'custom'] // as they stand in the file

const options = {
  filter,
  ...displayOptions,
  ...readOptions,
  ...privileges.options,
  quiet: { type: 'boolean', short: 'q', doc: 'No progress bar.' },
  json,
  help
}

const round = (number) => String(Number(number.toPrecision(6)))
const timeText = (ns) => `${secondsText(ns)} (${dateText(ns)})`
const lengths = (smallest, largest) => (smallest === largest ? `${smallest}` : `${smallest} to ${largest}`)

/** The lines of what was counted; none of them where there is no packet. */
function tallyRows(facts) {
  const rows = [
    ['packets', String(facts.packets)],
    ['data', `${facts.bytes} bytes on the wire, ${facts.captured_bytes} captured`]
  ]
  if (facts.packets === 0) return rows
  if (facts.packets_without_time > 0) rows.push(['without time', `${facts.packets_without_time} packets`])
  if (facts.first_ns !== undefined) rows.push(['first', timeText(facts.first_ns)], ['last', timeText(facts.last_ns)])
  if (facts.cut_packets > 0) rows.push(['cut packets', `${facts.cut_packets}, to ${lengths(facts.cut_smallest, facts.cut_largest)} bytes`])
  return rows
}

const orderText = (in_order) => (in_order === undefined ? 'unknown' : in_order ? 'strict' : 'times go back')

function rateRows({ packets, duration_ns, bytes_per_second, packets_per_second, average_size, smallest, largest, in_order }) {
  if (packets === 0) return []
  const rows = duration_ns === undefined ? [] : [['duration', `${secondsText(duration_ns)} s`]]
  if (bytes_per_second !== undefined) {
    rows.push(['data rate', `${round(bytes_per_second)} bytes/s, ${round(bytes_per_second * 8)} bits/s`], ['packet rate', `${round(packets_per_second)} packets/s`])
  }
  rows.push(['packet size', `${round(average_size)} bytes on average, ${lengths(smallest, largest)}`], ['time order', orderText(in_order)])
  return rows
}

const snapText = (bytes) => (bytes === 0 ? 'no limit' : `${bytes} bytes`)

/** Counters of a capture, as far as the file has them. */
function statisticsRows({ statistics: s }) {
  const parts = [['received', 'received'], ['dropped_by_interface', 'dropped by interface'], ['dropped_by_os', 'dropped by kernel'], ['delivered', 'delivered']]
    .filter(([name]) => s?.[name] !== undefined)
    .map(([name, words]) => `${s[name]} ${words}`)
  return parts.length > 0 ? [['capture', parts.join(', ')]] : []
}

function resolutionText(ticks) {
  const names = { 1000: 'milliseconds', 1000000: 'microseconds', 1000000000: 'nanoseconds' }
  return names[ticks] ?? `${ticks} ticks a second`
}

function interfaceRows(facts) {
  const texts = ['name', 'description', 'filter', 'os', 'hardware', 'mac'].filter((name) => facts[name] !== undefined).map((name) => [name, facts[name]])
  const rows = [['link type', facts.link_type], ...texts]
  if (facts.snap_length !== undefined) rows.push(['snap length', snapText(facts.snap_length)])
  if (facts.timestamp_resolution !== undefined) rows.push(['time unit', resolutionText(facts.timestamp_resolution)])
  for (const comment of facts.comments ?? []) rows.push(['comment', comment])
  return [...rows, ...statisticsRows(facts), ...tallyRows(facts)]
}

function fileRows(facts) {
  const [section] = facts.sections
  const rows = [
    ['file', facts.file],
    ['type', `${facts.format ?? 'unknown'}${facts.compression ? `, compressed with ${facts.compression}` : ''}`],
    ['link types', facts.link_types.join(', ') || 'none']
  ]
  if (facts.size !== undefined) rows.push(['size', `${facts.size} bytes`], ['sha256', facts.sha256])
  for (const name of ['hardware', 'os', 'application']) if (section?.[name] !== undefined) rows.push([name, section[name]])
  for (const comment of facts.comments) rows.push(['comment', comment])
  rows.push(...tallyRows(facts), ...rateRows(facts))
  if (facts.sections.length > 1) rows.push(['sections', String(facts.sections.length)])
  for (const name of ['packet_comments', 'names', 'secrets', 'left_out']) if (facts[name] > 0) rows.push([name.replace('_', ' '), String(facts[name])])
  return rows
}

const lines = (rows, indent = '') => rows.map(([name, value]) => `${indent}${`${name}:`.padEnd(COLUMN - indent.length)}${oneLine(value)}\n`).join('')

function text(facts) {
  const interfaces = facts.interfaces.map((one) => `interface ${one.index}:\n${lines(interfaceRows(one), '  ')}`)
  return [lines(fileRows(facts)), ...interfaces].join('')
}

/** What JSON can say: large numbers as strings, bytes in hexadecimal. Options as they stand in the file are left out. */
function plain(value) {
  if (typeof value === 'bigint') return String(value)
  if (Buffer.isBuffer(value)) return value.toString('hex')
  if (Array.isArray(value)) return value.map(plain)
  if (value instanceof Error) return { code: value.code, message: value.message }
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).filter(([name]) => !RAW.includes(name)).map(([name, inner]) => [name, plain(inner)]))
}

/** Print the facts of one file. */
async function print(facts, values, isFirst) {
  if (values.json) await stdout.writeObjects([plain(facts)])
  else await stdout.write(`${isFirst ? '' : '\n'}${text(facts)}`)
}

/** What opens a file, and then reads it, or closes it: files are opened ahead, as later the right to that may be gone. */
function opener(values) {
  const { open, read, discard } = require('../../lib/file/info')
  const reading = { ...filterOf(values, [], 'info'), display: displayOf(values), ...readSettings(values), lazy: true }
  return (file) => {
    try {
      const opened = open(require('../..').createOfflineSession, file, reading)
      return { read: (started) => read(opened, { ...reading, started }), discard: () => discard(opened) }
    } catch (error) {
      return { read: () => Promise.reject(error), discard: () => {} }
    }
  }
}

/** All files, until `interrupted`; those that are open and were not read are closed. */
async function describeAll(files, values, started, interrupted) {
  const open = opener(values)
  const ahead = files.slice(0, privileges.AHEAD).map(open)
  const next = (file) => ahead.shift() ?? open(file)
  return describeEach(files, next, values, started, interrupted).finally(() => ahead.forEach((one) => one.discard()))
}

/** One after the other. What is wrong with one does not keep the others from being told. */
async function describeEach(files, next, values, started, interrupted) {
  let status = 0
  let isFirst = true
  for (const file of files) {
    if (interrupted()) break
    const facts = await next(file).read(started).catch((error) => ({ error }))
    const failure = facts.error
    if (failure && isUsage(failure)) throw failure
    if (facts.file !== undefined) {
      await print(facts, values, isFirst)
      isFirst = false
    }
    if (failure) {
      report(failure)
      status = FAILED
    }
  }
  return status
}

async function run(values, files) {
  if (files.length === 0) throw new UsageError('info: no file given: nodepcap info FILE..., or - for standard input')
  if (files.filter((file) => file === '-').length > 1) throw new UsageError('info: standard input can be read once: give - once')
  const sessions = []
  const interrupted = watchSignals(() => sessions.at(-1)?.stop())
  const read = () => ({
    input_bytes: sessions.reduce((sum, session) => sum + session.stats().input_bytes, 0),
    input_packets: sessions.reduce((sum, session) => sum + session.stats().input_packets, 0)
  })
  const rights = privileges.plan('info', values, { reads: files.slice(privileges.AHEAD) })
  const started = (session) => {
    rights.contain()
    sessions.push(session)
    warn(session)
    if (interrupted()) session.stop()
  }
  const endProgress = progress.show(files, read, values.quiet)
  const status = await describeAll(files, values, started, interrupted).finally(endProgress)
  if (interrupted()) throw new Error('info was interrupted: the facts are those of what was read up to then')
  return status
}

module.exports = {
  name: 'info',
  summary: 'Tell the facts of capture files.',
  usage: 'info FILE... [OPTIONS]',
  about: 'Tells type, size, hash, counts, times and rates of capture files, and what is known of each interface; - is standard input. Of a damaged file the facts are those of the good part; the error follows, and the exit status is 1.',
  options,
  examples: ['nodepcap info trace.pcapng', 'nodepcap info --json *.pcap | jq -r \'[.file, .packets, .sha256] | @tsv\''],
  run
}
