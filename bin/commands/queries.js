'use strict'
// queries.js - nodepcap queries: commands of databases with their replies.

const { help, integer, json } = require('../arguments')
const { listOf } = require('../message-list')
const { endText, latency, clock, line } = require('../message-text')
const streamInput = require('../stream-input')

const options = {
  ...streamInput.messageOptions,
  display: { ...streamInput.options.display, doc: 'Only queries that pass this display filter, or whose reply does: mysql.error contains "denied".' },
  count: { type: 'string', short: 'c', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'End after N queries.' },
  json,
  help
}

const textOf = ({ start_ns, connection, protocol, text, status, rows, latency_ms }) =>
  line(clock(start_ns), endText(connection.client), endText(connection.server), protocol, text, rows === undefined ? status : `${status} (${rows})`, latency(latency_ms))

const objectOf = (query) => ({ stream: query.connection.id, time_ns: query.start_ns === undefined ? undefined : String(query.start_ns), ...query.toJSON() })

module.exports = {
  name: 'queries',
  summary: 'Print queries of databases with their status and latency.',
  usage: 'queries FILE|DEVICE [FILTER...] [OPTIONS]',
  about: 'A line for each query of MySQL, PostgreSQL and memcached, and for each command of Redis: time in UTC, client, server, protocol, its text, what became of it (with how many rows), and how long the answer took. Texts can have secrets. Of a device, until SIGINT or SIGTERM. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: ['nodepcap queries trace.pcap', 'nodepcap queries lo tcp port 6379 --json'],
  run: listOf('queries', { textOf, objectOf })
}
