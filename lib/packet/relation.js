'use strict'
// relation.js - what the packets before it make of a packet: its streams. The layout is that of include/np/relation.h.

const { HEADER, LAYER_WORDS, LAYER, LAYER_FLAG } = require('./block')
const { load } = require('./protocols')

const RELATION_WORDS = 6
const RELATION = { FIRST_STREAM: 4, STREAM_COUNT: 5 }
const STREAM_WORDS = 20
const STREAM = { STREAM: 0, FLAGS: 1, PLACE: 2, BYTES_IN_FLIGHT: 3, PUSH_BYTES: 4, REPEATS: 5, OF: 6, ACKS: 8, ACK_RTT: 10, INITIAL_RTT: 12, RTO: 14 }
const HAS = { BYTES_IN_FLIGHT: 1 << 16, PUSH_BYTES: 1 << 17, ACKS: 1 << 18, INITIAL_RTT: 1 << 19, RTO: 1 << 20 }
const TWO_32 = 4294967296

/** Names of a protocol's rows `analysis.…` that are flags, by their bits in a stream's word: the table has them in that order. */
const flagsOf = []

function flagNames(protocol) {
  if (flagsOf[protocol] === undefined) {
    const rows = load(protocol).rows.filter(({ path, reader }) => path[0] === 'analysis' && reader === 'flag' && path[1] !== 'flags')
    flagsOf[protocol] = rows.map(({ path }) => path[1])
  }
  return flagsOf[protocol]
}

/** Where the block's words have what the packet is in its innermost stream, quoted packets aside; undefined where it is in none. */
function placeOf(packet) {
  const { words } = packet._block
  const relations = words[HEADER.RELATIONS] >>> 2
  if (relations === 0) return undefined
  const relation = relations + packet._index * RELATION_WORDS
  const first = words[relation + RELATION.FIRST_STREAM]
  for (let i = words[relation + RELATION.STREAM_COUNT] - 1; i >= 0; i--) {
    const place = (words[HEADER.STREAMS] >>> 2) + (first + i) * STREAM_WORDS
    const layer = packet._layers + ((words[place + STREAM.PLACE] >>> 16) & 0xff) * LAYER_WORDS
    if (((words[layer + LAYER.PROTOCOL] >>> 16) & LAYER_FLAG.QUOTED) === 0) return place
  }
  return undefined
}

function streamOf(packet) {
  const place = placeOf(packet)
  return place === undefined ? undefined : packet._block.words[place + STREAM.STREAM]
}

const seconds = ({ words }, at) => ((words[at + 1] | 0) * TWO_32 + words[at]) / 1e9
const number = ({ words }, at) => words[at + 1] * TWO_32 + words[at]

/** What holds of its segment, each true, and what is known of it beside; undefined where its stream is not judged. */
function analysisOf(packet) {
  const place = placeOf(packet)
  if (place === undefined) return undefined
  const block = packet._block
  const names = flagNames(block.words[place + STREAM.PLACE] & 0xffff)
  if (names.length === 0) return undefined
  const flags = block.words[place + STREAM.FLAGS]
  const analysis = Object.fromEntries(names.filter((_, bit) => (flags >>> bit) & 1).map((name) => [name, true]))
  if (analysis.duplicate_ack) Object.assign(analysis, { duplicate_ack_num: block.words[place + STREAM.REPEATS], duplicate_ack_frame: number(block, place + STREAM.OF) })
  if (flags & HAS.RTO) Object.assign(analysis, { rto: seconds(block, place + STREAM.RTO), rto_frame: number(block, place + STREAM.OF) })
  if (flags & HAS.ACKS) Object.assign(analysis, { acks_frame: number(block, place + STREAM.ACKS), ack_rtt: seconds(block, place + STREAM.ACK_RTT) })
  if (flags & HAS.INITIAL_RTT) analysis.initial_rtt = seconds(block, place + STREAM.INITIAL_RTT)
  if (flags & HAS.BYTES_IN_FLIGHT) analysis.bytes_in_flight = block.words[place + STREAM.BYTES_IN_FLIGHT]
  if (flags & HAS.PUSH_BYTES) analysis.push_bytes_sent = block.words[place + STREAM.PUSH_BYTES]
  return analysis
}

module.exports = { streamOf, analysisOf }
