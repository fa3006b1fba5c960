'use strict'
// follow.js - nodepcap follow: what the two sides of a TCP connection say.

const fs = require('node:fs')
const path = require('node:path')
const { UsageError, help, integer, json } = require('../arguments')
const streamInput = require('../stream-input')
const stdout = require('../stdout')

const BYTES_A_LINE = 16
const SIDES = ['client', 'server']
const UNPRINTABLE = /[^\n\t\x20-\x7e]/g

const options = {
  ...streamInput.options,
  stream: { type: 'string', short: 's', value: 'N', check: integer(0, Number.MAX_SAFE_INTEGER), doc: 'The connection with this number, as nodepcap flows has it; default the first one with data.' },
  all: { type: 'boolean', doc: 'All connections.' },
  client: { type: 'boolean', doc: 'Only what the client sends.' },
  server: { type: 'boolean', doc: 'Only what the server sends.' },
  raw: { type: 'boolean', doc: 'The bytes as they are, and nothing else.' },
  hex: { type: 'boolean', doc: 'Offsets, hexadecimal and text.' },
  ascii: { type: 'boolean', doc: 'Text, with dots for what is none (the default); lines end with a line feed alone.' },
  output: { type: 'string', short: 'o', value: 'DIRECTORY', doc: 'A file for each side of each connection, such as 3_client.bin, instead of standard output.' },
  json: { ...json, doc: 'Print one JSON object a line for each run of bytes: side, offset, packet, and the bytes in hexadecimal.' },
  help
}

function hexLines(bytes, offset) {
  const lines = []
  for (let at = 0; at < bytes.length; at += BYTES_A_LINE) {
    const part = bytes.subarray(at, at + BYTES_A_LINE)
    const hex = Array.from(part, (byte) => byte.toString(16).padStart(2, '0')).join(' ')
    lines.push(`${(offset + BigInt(at)).toString(16).padStart(8, '0')}  ${hex.padEnd(BYTES_A_LINE * 3)} ${part.toString('latin1').replace(/[^\x20-\x7e]/g, '.')}\n`)
  }
  return lines.join('')
}

const endText = ({ address, port }) => `${address.includes(':') ? `[${address}]` : address}:${port}`

const objectOf = ({ id }, side, chunk) => ({
  stream: id,
  side,
  offset: Number(chunk.offset),
  packet: chunk.packet,
  time_ns: chunk.timestamp_ns === undefined ? undefined : String(chunk.timestamp_ns),
  gap_before: chunk.gap_before,
  data: chunk.toString('hex').replace(/..(?!$)/g, '$&:')
})

/** Prints what connections say, in turns: { print(connection, side, chunk) }. */
function printer(values) {
  let turn
  let isCut = false // the chunk before ended in the middle of a line's end
  const textOf = (chunk) => {
    const characters = chunk.toString('latin1')
    const front = isCut && !characters.startsWith('\n') ? '.' : ''
    isCut = characters.endsWith('\r')
    return front + characters.slice(0, isCut ? -1 : undefined).replace(/\r\n/g, '\n').replace(UNPRINTABLE, '.')
  }
  const data = values.hex ? (chunk) => hexLines(chunk, chunk.offset) : textOf
  const heads = (connection, side) => {
    const begins = turn?.connection !== connection
    const goesOn = turn && !turn.whole ? '\n' : ''
    if (!begins && turn.side === side) return ''
    const title = begins ? `${turn ? `${goesOn}\n` : ''}=== ${connection.id}: ${endText(connection.client)} -> ${endText(connection.server)}\n` : goesOn
    return `${title}--- ${side}\n`
  }
  return {
    print(connection, side, chunk) {
      if (values.raw) return stdout.write(chunk)
      if (values.json) return stdout.writeObjects([objectOf(connection, side, chunk)])
      const missing = chunk.gap_before ? `[${chunk.gap_before} bytes missing]\n` : ''
      const text = data(chunk)
      const head = heads(connection, side)
      turn = { connection, side, whole: text.endsWith('\n') }
      return stdout.write(head + missing + text)
    },
    end: () => (turn && !turn.whole && !values.raw ? stdout.write('\n') : undefined)
  }
}

/** What sides say, in the order of packets: of what is there the earlier one. */
async function* said(connection, sides) {
  const heads = sides.map((side) => ({ side, chunks: connection[`${side}_data`][Symbol.asyncIterator]() }))
  const pull = (head) => {
    head.value = undefined
    head.waits = head.chunks.next().then(({ value, done }) => {
      head.value = value
      head.done = done
    })
  }
  heads.forEach(pull)
  for (;;) {
    await Promise.race(heads.filter(({ done }) => !done).map(({ waits }) => waits))
    await new Promise((resolve) => setImmediate(resolve)) // what the same packets brought the other one is there too
    const there = heads.filter(({ value }) => value)
    if (there.length === 0 && heads.every(({ done }) => done)) return
    const [first] = there.sort((a, b) => a.value.packet - b.value.packet)
    if (!first) continue
    yield { side: first.side, chunk: first.value }
    pull(first)
  }
}

async function print(connection, sides, show) {
  let any = false
  for await (const { side, chunk } of said(connection, sides)) {
    any = true
    await show.print(connection, side, chunk)
  }
  return any
}

/** A file for each side that says something; missing bytes are left out. None stays open: there may be very many. */
async function save(connection, sides, directory) {
  const files = {}
  for await (const { side, chunk } of said(connection, sides)) {
    const flag = files[side] ? 'a' : 'wx'
    files[side] ??= path.join(directory, `${connection.id}_${side}.bin`)
    fs.writeFileSync(files[side], chunk, { flag, mode: 0o600 })
  }
  return Object.keys(files).length > 0
}

function check(values) {
  const ways = ['raw', 'hex', 'ascii', 'json'].filter((way) => values[way])
  if (ways.length > 1) throw new UsageError(`follow: --${ways[0]} and --${ways[1]} exclude each other: leave out one of them`)
  if (values.client && values.server) throw new UsageError('follow: --client and --server exclude each other: without them both are shown')
  if (values.all && values.stream !== undefined) throw new UsageError('follow: --all and --stream exclude each other: leave out one of them')
  if (values.output !== undefined && ways.length > 0 && !values.raw) throw new UsageError(`follow: files of -o have the bytes as they are: leave out --${ways[0]}`)
}

async function run(values, positionals) {
  check(values)
  const sides = values.client ? ['client'] : values.server ? ['server'] : SIDES
  const { session } = streamInput.open(values, positionals, 'follow', { folder: values.output })
  const show = printer(values)
  const follow = (connection) => (values.output === undefined ? print(connection, sides, show) : save(connection, sides, values.output))
  const all = new Set()
  let found = false
  let failure
  /** Beside the others; the first failure ends all of them. */
  const begin = (connection) => {
    const following = follow(connection).catch((error) => {
      failure ??= error
      session.close()
    }).finally(() => all.delete(following))
    all.add(following)
  }
  try {
    for await (const connection of session.connections(streamInput.settingsOf(values))) {
      if (values.all) begin(connection)
      if (values.all || (values.stream !== undefined && connection.id !== Number(values.stream))) continue
      found = (await follow(connection)) || values.stream !== undefined
      if (found) break
    }
    if (!failure) await Promise.all(all)
    if (failure) throw failure
    await show.end()
  } finally {
    session.close()
  }
  if (!found && !values.all) throw new Error(values.stream === undefined ? 'follow: there is no TCP connection with data' : `follow: there is no TCP connection ${values.stream}; see nodepcap flows`)
}

module.exports = {
  name: 'follow',
  summary: 'Print what the two sides of TCP connections say.',
  usage: 'follow FILE|DEVICE [FILTER...] [OPTIONS]',
  about: 'The bytes of a TCP connection in their order: what came out of order or twice is put right, what was not captured is told. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: [
    'nodepcap follow trace.pcap',
    'nodepcap follow trace.pcap --stream 3 --hex',
    'nodepcap follow trace.pcap --stream 3 --server --raw > answer.bin',
    'nodepcap follow trace.pcap --all -o streams/'
  ],
  run
}
