'use strict'
// flows.js - nodepcap flows: the conversations of a capture.

const { UsageError, help, json, integer, oneOf } = require('../arguments')
const { NAMES, SHORT, rows, sort, plain, csv } = require('../flow-table')
const streamInput = require('../stream-input')
const stdout = require('../stdout')

const options = {
  ...streamInput.options,
  sort: { type: 'string', value: 'COLUMN', check: oneOf(...NAMES), doc: `In this order; numbers the largest first, but id and start: ${NAMES.join(', ')}. Without it flows come as they end.` },
  count: { type: 'string', short: 'c', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'Only the first N flows.' },
  csv: { type: 'boolean', doc: 'Print comma-separated values.' },
  json,
  help
}

/** All at once: a table is as wide as its widest row. */
async function printTable(flows, values) {
  const all = []
  for await (const flow of flows) all.push(flow)
  const chosen = sort(all, values.sort ?? 'id').slice(0, values.count && Number(values.count))
  if (values.csv) return stdout.write(rows(chosen, NAMES).map(csv).join(''))
  return values.json ? stdout.writeObjects(chosen.map(plain)) : stdout.writeTable(rows(chosen, SHORT, true))
}

/** As they end. */
async function printLines(flows, values) {
  let left = Number(values.count ?? Infinity)
  if (values.csv) await stdout.write(csv(NAMES))
  for await (const flow of flows) {
    await (values.csv ? stdout.write(csv(rows([flow], NAMES)[1])) : stdout.writeObjects([plain(flow)]))
    if (--left === 0) return
  }
}

async function run(values, positionals) {
  if (values.csv && values.json) throw new UsageError('flows: --csv and --json exclude each other: leave out one of them')
  const { session } = streamInput.open(values, positionals, 'flows')
  try {
    const flows = session.flows(streamInput.settingsOf(values))
    await ((values.csv || values.json) && values.sort === undefined ? printLines : printTable)(flows, values)
  } finally {
    session.close()
  }
}

module.exports = {
  name: 'flows',
  summary: 'Print the conversations of a capture file or a network interface.',
  usage: 'flows FILE|DEVICE [FILTER...] [OPTIONS]',
  about: 'A line for each conversation: its two ends, packets and bytes in both directions, duration, round trip of the handshake, segments that were sent again, and how it ended. Of TCP the client is who opened it. Of a device, until SIGINT or SIGTERM. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: [
    'nodepcap flows trace.pcap',
    'nodepcap flows trace.pcapng tcp --sort bytes -c 10',
    'nodepcap flows trace.pcap --csv > flows.csv',
    'nodepcap flows eth0 --json'
  ],
  run
}
