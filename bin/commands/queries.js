'use strict'
// queries.js - nodepcap queries: commands of databases with their replies.

const { help, integer, json } = require('../arguments')
const { endText, latency, clock, line, warnOfLosses } = require('../message-text')
const streamInput = require('../stream-input')
const stdout = require('../stdout')

const options = {
  ...streamInput.options,
  display: { ...streamInput.options.display, doc: 'Only queries that pass this display filter, or whose reply does: redis.values.error.' },
  count: { type: 'string', short: 'c', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'End after N queries.' },
  json,
  help
}

const textOf = ({ start_ns, connection, protocol, text, status, rows, latency_ms }) =>
  line(clock(start_ns), endText(connection.client), endText(connection.server), protocol, text, rows === undefined ? status : `${status} (${rows})`, latency(latency_ms))

const objectOf = (query) => ({ stream: query.connection.id, time_ns: query.start_ns === undefined ? undefined : String(query.start_ns), ...query.toJSON() })

async function run(values, positionals) {
  const { session, display } = streamInput.open(values, positionals, 'queries', { hides: false })
  let left = Number(values.count ?? Infinity)
  try {
    for await (const query of session.queries({ ...streamInput.settingsOf(values), display })) {
      await (values.json ? stdout.writeObjects([objectOf(query)]) : stdout.write(textOf(query)))
      if (--left === 0) break
    }
    warnOfLosses(session)
  } finally {
    session.close()
  }
}

module.exports = {
  name: 'queries',
  summary: 'Print commands of Redis with their status and latency.',
  usage: 'queries FILE|DEVICE [FILTER...] [OPTIONS]',
  about: 'A line for each command: time in UTC, client, server, protocol, the command with its arguments, what became of it, and how long the reply took. Arguments can be secrets. Of a device, until SIGINT or SIGTERM. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: ['nodepcap queries trace.pcap', 'nodepcap queries lo tcp port 6379 --json'],
  run
}
