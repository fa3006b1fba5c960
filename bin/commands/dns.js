'use strict'
// dns.js - nodepcap dns: queries with their answers.

const { help, integer, json } = require('../arguments')
const { listOf } = require('../message-list')
const { endText, latency, clock, line } = require('../message-text')
const streamInput = require('../stream-input')

const options = {
  ...streamInput.messageOptions,
  display: { ...streamInput.options.display, doc: 'Only queries that pass this display filter, or whose answer does: dns.flags.rcode != 0.' },
  count: { type: 'string', short: 'c', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'End after N queries.' },
  json,
  help
}

/** What is in the answer, as the line of a packet tells it. */
const records = (answer) => ['dns.answers.cname', 'dns.answers.a', 'dns.answers.aaaa'].flatMap((name) => answer?.all(name) ?? []).join(' ')

const textOf = ({ query, answer, name, type, rcode, latency_ms, retries, client, server }) =>
  line(
    clock(query.timestamp_ns), endText(client), endText(server), `${type} ${name}`,
    answer ? `${rcode} ${records(answer)}` : 'no answer', latency(latency_ms), retries > 0 ? `sent again: ${retries}` : ''
  ).replace(/ {2}-\n$/, '\n')

const objectOf = ({ query, answer, name, type, rcode, latency_ms, retries, client, server, connection }) => ({
  stream: connection.id,
  protocol: connection.protocol,
  client,
  server,
  time_ns: query.timestamp_ns === undefined ? undefined : String(query.timestamp_ns),
  name,
  type,
  rcode,
  latency_ms,
  retries,
  query: query.number,
  answer: answer?.number,
  records: answer ? ['cname', 'a', 'aaaa'].flatMap((row) => answer.all(`dns.answers.${row}`)) : undefined
})

module.exports = {
  name: 'dns',
  summary: 'Print queries of DNS with their answers and latency.',
  usage: 'dns FILE|DEVICE [FILTER...] [OPTIONS]',
  about: 'A line for each query, over UDP and TCP: time in UTC, client, server, type and name, what became of it, and how long the answer took; queries without one come when their flow is over. Of a device, until SIGINT or SIGTERM. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: ['nodepcap dns trace.pcap', 'nodepcap dns trace.pcap -Y \'dns.flags.rcode != 0\'', 'nodepcap dns eth0 --json'],
  run: listOf('dns', { textOf, objectOf })
}
