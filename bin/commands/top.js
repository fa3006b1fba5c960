'use strict'
// top.js - nodepcap top: the busiest conversations of a device, live.

const { help, integer, json, oneOf, positive } = require('../arguments')
const { SHORT, NAMES, rows, sort, plain } = require('../flow-table')
const streamInput = require('../stream-input')
const stdout = require('../stdout')

const COLUMNS = SHORT.filter((name) => !['start', 'close'].includes(name))
const CLEAR = '\x1b[H\x1b[J' // home, and nothing behind
const SCREEN_ROWS = 24

const options = {
  ...streamInput.options,
  sort: { type: 'string', value: 'COLUMN', check: oneOf(...NAMES), doc: 'The largest of this column first; default bytes.' },
  interval: { type: 'string', value: 'SECONDS', check: positive, doc: 'How often it is printed; default 1.' },
  count: { type: 'string', short: 'c', value: 'N', check: integer(1, 100000), doc: 'So many flows; default what the terminal has room for.' },
  json,
  help
}

function printAll(flows, values) {
  const room = Number(values.count ?? (process.stdout.rows ?? SCREEN_ROWS) - 2)
  const chosen = sort([...flows.values()], values.sort ?? 'bytes').slice(0, room)
  if (values.json) return stdout.writeObjects(chosen.map(plain))
  if (process.stdout.isTTY) process.stdout.write(CLEAR)
  return stdout.writeTable(rows(chosen, COLUMNS, true))
}

async function run(values, positionals) {
  const { session, live } = streamInput.open(values, positionals, 'top')
  const interval = Number(values.interval ?? 1) * 1000
  const flows = new Map()
  const timer = live ? setInterval(() => printAll(flows, values), interval) : undefined
  try {
    for await (const flow of session.flows({ ...streamInput.settingsOf(values), every_ms: live ? Math.ceil(interval / 2) : undefined })) {
      if (flow.close === 'open' || !live) flows.set(flow.id, flow)
      else flows.delete(flow.id)
    }
    if (!live) await printAll(flows, values)
  } finally {
    clearInterval(timer)
    session.close()
  }
}

module.exports = {
  name: 'top',
  summary: 'Show the busiest conversations of a network interface, live.',
  usage: 'top DEVICE|FILE [FILTER...] [OPTIONS]',
  about: 'Prints the conversations with most bytes, again and again, until SIGINT or SIGTERM; of a file once. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: ['nodepcap top eth0', 'nodepcap top eth0 tcp --sort retransmissions --interval 5'],
  run
}
