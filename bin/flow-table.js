'use strict'
// flow-table.js - flows as rows of texts.

const endText = ({ address, port }) => (port === undefined ? address : address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`)
const sum = ([a, b]) => a + b
const round = (number) => String(Number(number.toPrecision(4)))
const seconds = (ns) => (ns === undefined ? '' : (Number(ns) / 1e9).toFixed(6))
const duration = ({ start_ns, end_ns }) => (start_ns === undefined ? undefined : Number(end_ns - start_ns) / 1e9)

/** Each column: its name, what it shows, and by which number or text it is sorted. */
const COLUMNS = [
  ['id', (flow) => String(flow.id), (flow) => flow.id],
  ['protocol', (flow) => flow.application ?? flow.protocol],
  ['client', (flow) => endText(flow.client)],
  ['server', (flow) => endText(flow.server)],
  ['packets', (flow) => String(sum(flow.packets)), (flow) => sum(flow.packets)],
  ['sent', (flow) => String(flow.bytes[0]), (flow) => flow.bytes[0]],
  ['received', (flow) => String(flow.bytes[1]), (flow) => flow.bytes[1]],
  ['bytes', (flow) => String(sum(flow.bytes)), (flow) => sum(flow.bytes)],
  ['start', (flow) => seconds(flow.start_ns), (flow) => Number(flow.start_ns ?? 0n)],
  ['duration', (flow) => (duration(flow) === undefined ? '' : round(duration(flow))), (flow) => duration(flow) ?? 0],
  ['rtt_ms', (flow) => (flow.rtt_ms === undefined ? '' : round(flow.rtt_ms)), (flow) => flow.rtt_ms ?? -1],
  ['data_rtt_ms', (flow) => (flow.data_rtt_ms === undefined ? '' : round(flow.data_rtt_ms.mean)), (flow) => flow.data_rtt_ms?.mean ?? -1],
  ['retransmissions', (flow) => (flow.retransmissions ? String(sum(flow.retransmissions)) : ''), (flow) => sum(flow.retransmissions ?? [0, 0])],
  ['out_of_order', (flow) => (flow.out_of_order ? String(sum(flow.out_of_order)) : ''), (flow) => sum(flow.out_of_order ?? [0, 0])],
  ['zero_windows', (flow) => (flow.zero_windows ? String(sum(flow.zero_windows)) : ''), (flow) => sum(flow.zero_windows ?? [0, 0])],
  ['flags', (flow) => (flow.flags ?? []).map((flags) => flags.map((flag) => flag[0].toUpperCase()).join('')).join('/')],
  ['vlan', (flow) => flow.vlan.join('.')],
  ['close', (flow) => flow.close]
]

const NAMES = COLUMNS.map(([name]) => name)

/** Where somebody reads it, without what he can do without. */
const SHORT = NAMES.filter((name) => !['bytes', 'data_rtt_ms', 'out_of_order', 'zero_windows', 'flags', 'vlan'].includes(name))

const titles = { retransmissions: 'again', duration: 'seconds' }

/** Rows of texts, the first one of names. */
function rows(flows, names, short) {
  const columns = names.map((name) => COLUMNS[NAMES.indexOf(name)])
  return [names.map((name) => (short && titles[name]) || name), ...flows.map((flow) => columns.map(([, text]) => text(flow)))]
}

/** Numbers the largest first, but ids and times; texts in their order. */
function sort(flows, name) {
  const [, text, number] = COLUMNS[NAMES.indexOf(name)]
  const turned = ['id', 'start'].includes(name) ? 1 : -1
  const before = number ? (a, b) => turned * (number(a) - number(b)) : (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0)
  return flows.sort((a, b) => before(a, b) || a.id - b.id)
}

/** A flow without what JSON cannot say. */
const plain = (flow) => JSON.parse(JSON.stringify(flow, (_, value) => (typeof value === 'bigint' ? String(value) : value)))

const csv = (row) => `${row.join(',')}\n` // numbers, addresses and names of ours: nothing that needs quotes, and no formula

module.exports = { NAMES, SHORT, rows, sort, plain, csv }
