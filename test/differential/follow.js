'use strict'
// follow.js - what both sides of each TCP stream of a file say: as tshark follows it, and as ours does.

const { spawn } = require('node:child_process')
const readline = require('node:readline')
const pcap = require('../../lib')

const AT_ONCE = 1000 // streams that a run of tshark follows
const SPARE = 4 // that it may have beside ours
const PREFERENCES = ['tcp.reassemble_out_of_order:TRUE', 'tcp.desegment_tcp_streams:TRUE', 'ip.defragment:TRUE', 'ipv6.defragment:TRUE']
const MISSING = /\[(\d+) bytes missing in capture file\]\0/g

// Flows as Wireshark has them: without VLANs and tunnels, and without an end for being silent.
const FOREVER = 0x7fffffff
const AS_WIRESHARK = { key: [], timeouts: { half_open: FOREVER, established: FOREVER, closed: FOREVER } }

async function* linesOf(args, env) {
  const preferences = PREFERENCES.flatMap((one) => ['-o', one])
  const child = spawn('tshark', ['-n', ...preferences, ...args], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = new Promise((resolve, reject) => child.on('close', resolve).on('error', reject))
  yield* readline.createInterface({ input: child.stdout, crlfDelay: Infinity })
  await ended // a damaged file is no failure: what came before it counts
}

/** Runs of bytes, and numbers of missing ones between them: of what tshark prints for one side. */
function partsOf(hex) {
  const text = Buffer.from(hex, 'hex').toString('latin1')
  const parts = []
  let at = 0
  for (const { 0: all, 1: missing, index } of text.matchAll(MISSING)) {
    if (index > at) parts.push(text.slice(at, index))
    parts.push(Number(missing))
    at = index + all.length
  }
  if (at < text.length) parts.push(text.slice(at))
  return parts
}

/** Streams of these numbers: { packets: number → those of the stream, streams: number → { ends, sides } }. */
async function readStreams(file, numbers, env) {
  const packets = new Map()
  const streams = new Map()
  const follow = numbers.flatMap((number) => ['-z', `follow,tcp,raw,${number}`])
  let now
  for await (const line of linesOf(['-r', file, '-Y', 'tcp', '-T', 'fields', '-e', 'frame.number', '-e', 'tcp.stream', ...follow], env)) {
    const [, packet, inPacket] = /^(\d+)\t([\d,]+)$/.exec(line) ?? []
    const [, number] = /^Filter: tcp\.stream eq (\d+)$/.exec(line) ?? []
    const [, end] = /^Node [01]: (.*)$/.exec(line) ?? []
    if (number) streams.set(Number(number), (now = { ends: [], sides: ['', ''] }))
    else if (end) now.ends.push(end.replace(/[[\]]/g, ''))
    else if (line.startsWith('=')) now = undefined
    else if (now && /^\t?[0-9a-f]+$/.test(line)) now.sides[line.startsWith('\t') ? 1 : 0] += line.trim()
    else if (packet) for (const one of inPacket.split(',').map(Number)) packets.set(one, [...(packets.get(one) ?? []), Number(packet)])
  }
  return { packets, streams }
}

const range = (first, end) => Array.from({ length: Math.max(0, end - first) }, (_, i) => first + i)

/** [{ stream, packets, ends: [TEXT, TEXT], sides: [PARTS, PARTS] }], as tshark has it. likely: how many there may be. */
async function followedByTshark(file, likely, env) {
  const guess = Math.min(likely === 0 ? 0 : likely + SPARE, AT_ONCE)
  const { packets, streams } = await readStreams(file, range(0, guess), env)
  const count = Math.max(-1, ...packets.keys()) + 1
  for (let first = guess; first < count; first += AT_ONCE) {
    const more = await readStreams(file, range(first, Math.min(count, first + AT_ONCE)), env)
    for (const [number, one] of more.streams) streams.set(number, one)
  }
  return [...packets.keys()].sort((a, b) => a - b).map((stream) => {
    const { ends, sides } = streams.get(stream)
    return { stream, packets: packets.get(stream), ends, sides: sides.map(partsOf) }
  })
}

const endText = ({ address, port }) => `${address}:${port}`

/** Is each piece of a side where the ones before it end? */
function place(one, side, offset, length) {
  const at = side === 'client' ? 0 : 1
  if (one.next[at] !== Number(offset)) one.isTorn = true
  one.next[at] = Number(offset) + length
  return one.sides[at]
}

/**
 * { connections: [{ first, close, ends, sides: [PARTS, PARTS], isTorn }], stats: what the session counted of streams }. Parts are texts, and { length,
 * reason } of what is missing; what was not captured of a packet is left out, as tshark does it. filter: only of these packets.
 */
async function followed(file, { filter } = {}) {
  const connections = []
  let session
  try {
    session = pcap.createOfflineSession(file, { filter })
    for await (const connection of session.connections(AS_WIRESHARK)) {
      const one = { connection, ends: [endText(connection.client), endText(connection.server)], sides: [[], []], next: [0, 0], isTorn: false }
      connection.on('data', (side, chunk) => place(one, side, chunk.offset, chunk.length).push(chunk.toString('latin1')))
      connection.on('gap', ({ side, offset, length, reason }) => {
        const parts = place(one, side, offset, length)
        if (reason !== 'cut') parts.push({ length, reason })
      })
      connections.push(one)
    }
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PCAP_')) throw error // of a damaged file what came before counts; not every link type has BPF
  }
  return { connections: connections.map(({ connection: { flow }, ends, sides, isTorn }) => ({ first: flow.first_packet, close: flow.close, ends, sides, isTorn })), stats: session?.stats().streams }
}

module.exports = { AS_WIRESHARK, PREFERENCES, followed, followedByTshark }
