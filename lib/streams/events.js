'use strict'
// events.js - what the native side told of streams, read from one ArrayBuffer. The layouts are those of
// include/np/stream_events.h and include/np/streams.h.

const { ipv4, ipv6 } = require('../packet/address')
const { protocols } = require('../packet/protocols')

const KIND = { BEGIN: 1, DATA: 2, GAP: 3, CONFLICT: 4, CLOSED: 5, END: 6, COUNTS: 7, UPDATE: 8, MESSAGE: 9, EXCHANGE: 10, LOOKUP: 11, HANDSHAKE: 12, MESSAGE_COUNTS: 13 }

// In words of 32 bits.
const EVENT = { KIND: 0, SIZE: 1, FLOW: 2, OFFSET: 4, LENGTH: 6, PACKET: 8, TIME: 10, OTHER: 12, SIDE: 14, REASON: 15 }
const EVENT_BYTES = 64

// In bytes from the record's start. Of pairs the client's comes first.
const FLOW = {
  ID: 0, FIRST_PACKET: 8, START: 16, LOST: 24, RETRANSMISSIONS: 40, OUT_OF_ORDER: 48, ZERO_WINDOWS: 56, ADDRESSES: 64, ADDRESS_SIZE: 96,
  PROTOCOL: 100, IP_PROTOCOL: 104, PORTS: 108, VLANS: 112, VLAN_COUNT: 116, RTT: 120, DATA_RTT_LEAST: 128, DATA_RTT_SUM: 136,
  DATA_RTTS: 144, LAST_PACKET: 152, END: 160, PACKETS: 168, BYTES: 184, PAYLOAD: 200, SMALLEST: 216, LARGEST: 220, FLAGS: 224,
  TCP_FLAGS: 226, APPLICATION: 228, CLOSE: 230
}
const FLOW_BYTES = 232
const ADDRESS_ROOM = 16
const FLOW_FLAG = { PARTIAL: 1, ANSWERED: 2, HAS_RTT: 4, HAS_PORTS: 8, DECRYPTED: 16 }
const NO_TIME = -(2n ** 63n)
const NO_TIME_HIGH = -(2 ** 31)
const NO_PROTOCOL = 0xffff

const CLOSES = ['open', 'fin', 'rst', 'timeout', 'reused', 'evicted', 'end']
const REASONS = ['acked', 'limit', 'end', 'cut']
const SIDES = ['client', 'server']
const TCP_FLAGS = ['fin', 'syn', 'rst', 'psh', 'ack', 'urg']

// struct np_streams_stats.
const COUNTS = ['flows', 'evicted', 'without_flow', 'memory', 'open']
const FRAGMENT_COUNTS = ['fragments', 'completed', 'expired', 'evicted', 'overlapped', 'too_many', 'too_deep', 'bad', 'cut', 'duplicates', 'conflicts', 'memory', 'waiting'] // struct np_defragment_stats
const BYTE_COUNTS = ['seen', 'delivered', 'duplicate', 'conflict', 'out_of_window', 'before_start', 'after_close', 'over_cap', 'unchecked', 'waiting', 'lost']

const TWO_32 = 4294967296

const endian = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1

/** Numbers of a record, which lies in `view` from `base` on. */
class Reader {
  constructor(view, base) {
    this.view = view
    this.base = base
  }

  u8(at) {
    return this.view.getUint8(this.base + at)
  }

  u16(at) {
    return this.view.getUint16(this.base + at, endian)
  }

  u32(at) {
    return this.view.getUint32(this.base + at, endian)
  }

  /** Of 64 bits, as a number: what is counted stays below 2^53. */
  u64(at) {
    const [low, high] = endian ? [0, 4] : [4, 0]
    return this.u32(at + high) * TWO_32 + this.u32(at + low)
  }

  i64(at) {
    return this.view.getBigInt64(this.base + at, endian)
  }

  pair64(at) {
    return [this.u64(at), this.u64(at + 8)]
  }

  pair32(at) {
    return [this.u32(at), this.u32(at + 4)]
  }
}

/** Between times in two records, as far as both are known: what milliseconds() gives of them, without a BigInt. */
function millisecondsBetween(from, at, to, toAt) {
  const [low, high] = endian ? [0, 4] : [4, 0]
  const [fromHigh, toHigh] = [from.u32(at + high) | 0, to.u32(toAt + high) | 0]
  const [fromLow, toLow] = [from.u32(at + low), to.u32(toAt + low)]
  if ((fromHigh === NO_TIME_HIGH && fromLow === 0) || (toHigh === NO_TIME_HIGH && toLow === 0)) return undefined
  return ((toHigh - fromHigh) * TWO_32 + (toLow - fromLow)) / 1e6
}

const timeOf = (ns) => (ns === NO_TIME ? undefined : ns)

/** Between two times, as far as both are known. */
const milliseconds = (from, to) => (from === undefined || to === undefined ? undefined : Number(to - from) / 1e6)

/** By their bits. */
const FLAG_LISTS = Array.from({ length: 1 << TCP_FLAGS.length }, (_, bits) => TCP_FLAGS.filter((_flag, i) => bits & (1 << i)))

const flagsOf = (bits) => FLAG_LISTS[bits & (FLAG_LISTS.length - 1)].slice()

const nameOf = (id) => (id === NO_PROTOCOL ? undefined : protocols[id].name)

function vlansOf(r) {
  const vlans = []
  for (let i = 0, count = r.u32(FLOW.VLAN_COUNT); i < count; i++) vlans.push(r.u16(FLOW.VLANS + i * 2))
  return vlans
}

/** An end of a flow: 0 is the client's. */
function endOf(r, i) {
  const at = r.base + FLOW.ADDRESSES + i * ADDRESS_ROOM
  const address = r.u32(FLOW.ADDRESS_SIZE) === ADDRESS_ROOM ? ipv6(r.view, at) : ipv4(r.view, at)
  return r.u16(FLOW.FLAGS) & FLOW_FLAG.HAS_PORTS ? { address, port: r.u16(FLOW.PORTS + i * 2) } : { address }
}

/** A flow, read once it is asked. */
class FlowTold extends Reader {
  #flow

  constructor(view, base, flow) {
    super(view, base)
    this.#flow = flow
  }

  get flow() {
    return (this.#flow ??= readFlow(this.view, this.base))
  }

  get client() {
    return this.#flow ? this.#flow.client : endOf(this, 0)
  }

  get server() {
    return this.#flow ? this.#flow.server : endOf(this, 1)
  }
}

/** A flow as users get it; what is not known is absent. */
function readFlow(view, base) {
  const r = new Reader(view, base)
  const bits = r.u16(FLOW.FLAGS)
  const protocol = nameOf(r.u32(FLOW.PROTOCOL))
  const flow = {
    id: r.u64(FLOW.ID),
    protocol: protocol ?? String(r.u32(FLOW.IP_PROTOCOL)),
    client: endOf(r, 0),
    server: endOf(r, 1),
    vlan: vlansOf(r),
    start_ns: timeOf(r.i64(FLOW.START)),
    end_ns: timeOf(r.i64(FLOW.END)),
    first_packet: r.u64(FLOW.FIRST_PACKET),
    last_packet: r.u64(FLOW.LAST_PACKET),
    packets: r.pair64(FLOW.PACKETS),
    bytes: r.pair64(FLOW.BYTES),
    payload_bytes: r.pair64(FLOW.PAYLOAD),
    smallest: r.u32(FLOW.SMALLEST),
    largest: r.u32(FLOW.LARGEST),
    application: nameOf(r.u16(FLOW.APPLICATION)),
    close: CLOSES[r.u8(FLOW.CLOSE)]
  }
  if (protocol === 'tcp') addTcp(flow, r, bits)
  if (bits & FLOW_FLAG.DECRYPTED) flow.decrypted = true
  return flow
}

function addTcp(flow, r, bits) {
  const lost = r.pair64(FLOW.LOST)
  flow.partial = (bits & FLOW_FLAG.PARTIAL) !== 0
  flow.rtt_ms = bits & FLOW_FLAG.HAS_RTT ? Number(r.i64(FLOW.RTT)) / 1e6 : undefined
  const count = r.u64(FLOW.DATA_RTTS)
  if (count > 0) flow.data_rtt_ms = { least: Number(r.i64(FLOW.DATA_RTT_LEAST)) / 1e6, mean: Number(r.i64(FLOW.DATA_RTT_SUM)) / count / 1e6, count }
  flow.retransmissions = r.pair32(FLOW.RETRANSMISSIONS)
  flow.out_of_order = r.pair32(FLOW.OUT_OF_ORDER)
  flow.zero_windows = r.pair32(FLOW.ZERO_WINDOWS)
  flow.lost_bytes = lost[0] + lost[1]
  flow.flags = [flagsOf(r.u8(FLOW.TCP_FLAGS)), flagsOf(r.u8(FLOW.TCP_FLAGS + 1))]
}

function readCounts(view, base) {
  const r = new Reader(view, base)
  const counts = {}
  COUNTS.forEach((name, i) => {
    counts[name] = name === 'open' ? r.u32(i * 8) : r.u64(i * 8)
  })
  BYTE_COUNTS.forEach((name, i) => {
    counts[`${name}_bytes`] = r.u64((COUNTS.length + i) * 8)
  })
  counts.fragments = {}
  FRAGMENT_COUNTS.forEach((name, i) => {
    counts.fragments[name] = r.u64((COUNTS.length + BYTE_COUNTS.length + i) * 8)
  })
  return counts
}

const SHARE = 8

/** A small part of a buffer is copied: who keeps it keeps no more than it. */
function partOf(buffer, start, length) {
  const part = Buffer.from(buffer, start, length)
  return length * SHARE < buffer.byteLength ? Buffer.from(part) : part
}

/** Two lengths, and what is so long, again and again. */
function pairsOf(bytes) {
  const pairs = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let at = 0; at < bytes.length;) {
    const [name, value] = [view.getUint32(at, endian), view.getUint32(at + 4, endian)]
    at += 8
    pairs.push([bytes.toString('latin1', at, at + name), bytes.toString('latin1', at + name, at + name + value)])
    at += name + value
  }
  return pairs
}

/** Buffers inherit an `offset`, so members are defined, not assigned. */
function chunkOf(bytes, members) {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(bytes, name, { value, writable: true, configurable: true })
  return bytes
}

/** What is told of messages, read behind an event: see messages.js. */
const ABOUT_MESSAGES = { [KIND.MESSAGE]: 'message', [KIND.EXCHANGE]: 'exchange', [KIND.LOOKUP]: 'lookup', [KIND.HANDSHAKE]: 'handshake', [KIND.MESSAGE_COUNTS]: 'setMessageCounts' }

/** Of what is told of a message. */
const aboutOf = (r) => ({ protocol: r.u32(EVENT.REASON * 4), side: SIDES[r.u32(EVENT.SIDE * 4)], packet: r.u64(EVENT.PACKET * 4), decrypted: r.u64(EVENT.OTHER * 4) === 1 })

/** Bytes of a stream, or which are missing. */
function tellData(receiver, r, kind, id, behind) {
  const { buffer } = r.view
  const side = SIDES[r.u32(EVENT.SIDE * 4)]
  const offset = r.i64(EVENT.OFFSET * 4)
  const length = r.u64(EVENT.LENGTH * 4)
  const packet = r.u64(EVENT.PACKET * 4)
  if (kind === KIND.DATA) receiver.data(id, side, chunkOf(partOf(buffer, behind, length), { timestamp_ns: timeOf(r.i64(EVENT.TIME * 4)), offset, packet, gap_before: undefined }))
  else if (kind === KIND.GAP) receiver.gap(id, { side, offset, length, reason: REASONS[r.u32(EVENT.REASON * 4)] })
  else receiver.conflict(id, { side, offset, kept: partOf(buffer, behind, length), other: partOf(buffer, behind + length, length), packets: [packet, r.u64(EVENT.OTHER * 4)] })
}

/**
 * Hand each event of a buffer to a receiver: { begin, data, gap, conflict, closed, update, end, setCounts }, of which
 * update and end have a function that reads the flow, for nobody may want it; and what is
 * about messages to another one, with a reader of what follows it: { message, exchange, lookup, handshake, setMessageCounts }.
 */
function readEvents(buffer, receiver, messages) {
  const view = new DataView(buffer)
  for (let base = 0; base < buffer.byteLength;) {
    const r = new Reader(view, base)
    const kind = r.u32(EVENT.KIND * 4)
    const id = r.u64(EVENT.FLOW * 4)
    const behind = base + EVENT_BYTES
    if (kind === KIND.COUNTS) receiver.setCounts(readCounts(view, behind))
    else if (kind === KIND.BEGIN) receiver.begin(id, readFlow(view, behind))
    else if (kind === KIND.CLOSED) receiver.closed(id, readFlow(view, behind))
    else if (kind === KIND.UPDATE) receiver.update(id, () => readFlow(view, behind))
    else if (kind === KIND.END) receiver.end(id, () => readFlow(view, behind))
    else if (kind in ABOUT_MESSAGES) messages[ABOUT_MESSAGES[kind]](new Reader(view, behind), id, aboutOf(r))
    else tellData(receiver, r, kind, id, behind)
    base += r.u32(EVENT.SIZE * 4)
  }
}

module.exports = { FlowTold, Reader, readEvents, partOf, pairsOf, readFlow, timeOf, milliseconds, millisecondsBetween, FLOW_BYTES, SIDES }
