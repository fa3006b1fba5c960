'use strict'
// made.js - captures of every form, written by the drafts and without any of our code.

const zlib = require('node:zlib')
const { randomFrom } = require('./tools')

const FIRST_SECOND = 1700000000n
const BILLION = 1000000000n
const ETHERNET = 1

/** Frames of all lengths near each other, so that padding of 0 to 3 bytes comes; with times of full precision. Their bytes have so many values. */
function somePackets(count, { longest = 90, seed = 1, values = 256 } = {}) {
  const random = randomFrom(seed)
  return Array.from({ length: count }, (_, i) => {
    const bytes = Buffer.alloc(Math.floor(random() * longest))
    for (let at = 0; at < bytes.length; at++) bytes[at] = Math.floor(random() * values)
    const ns = (FIRST_SECOND + BigInt(i)) * BILLION + BigInt(Math.floor(random() * 1e9))
    return { ns, bytes, len: bytes.length + (i % 3) * 7, linkType: ETHERNET, interface: 0 }
  })
}

/** Puts numbers in the order of a machine. */
function pen(little) {
  const parts = []
  const put = (size, write) => {
    const part = Buffer.alloc(size)
    write(part)
    parts.push(part)
  }
  return {
    u16: (value) => put(2, (part) => (little ? part.writeUInt16LE(value) : part.writeUInt16BE(value))),
    u32: (value) => put(4, (part) => (little ? part.writeUInt32LE(value >>> 0) : part.writeUInt32BE(value >>> 0))),
    u64: (value) => put(8, (part) => (little ? part.writeBigInt64LE(value) : part.writeBigInt64BE(value))),
    raw: (bytes) => parts.push(bytes),
    padded: (bytes) => parts.push(bytes, Buffer.alloc(-bytes.length & 3)),
    bytes: () => Buffer.concat(parts)
  }
}

function pcap(packets, { little = true, nano = false } = {}) {
  const p = pen(little)
  p.u32(nano ? 0xa1b23c4d : 0xa1b2c3d4)
  for (const half of [2, 4]) p.u16(half)
  for (const word of [0, 0, 262144, packets[0]?.linkType ?? ETHERNET]) p.u32(word)
  for (const { ns, bytes, len } of packets) {
    p.u32(Number(ns / BILLION))
    p.u32(Number((ns % BILLION) / (nano ? 1n : 1000n)))
    p.u32(bytes.length)
    p.u32(len)
    p.raw(bytes)
  }
  return p.bytes()
}

function block(p, little, type, fill) {
  const body = pen(little)
  fill(body)
  const bytes = body.bytes()
  p.u32(type)
  p.u32(bytes.length + 12)
  p.raw(bytes)
  p.u32(bytes.length + 12)
}

/** A row: its link type, what its ticks are, and from when they count (seconds). */
const PLAIN = [{ linkType: ETHERNET, code: 9, perSecond: BILLION, offset: 0n }]

function putInterface(p, { linkType, code, offset }) {
  p.u16(linkType)
  p.u16(0)
  p.u32(0)
  p.u16(2) // if_name
  p.u16(5)
  p.padded(Buffer.from('port0'))
  p.u16(9)
  p.u16(1)
  p.padded(Buffer.from([code]))
  p.u16(14)
  p.u16(8)
  p.u64(offset)
  p.u32(0)
}

function putPacket(p, { ns, bytes, len, interface: index, comment }, ports) {
  const { perSecond, offset } = ports[index]
  const ticks = ((ns - offset * BILLION) * perSecond) / BILLION
  for (const word of [index, Number(ticks >> 32n), Number(ticks & 0xffffffffn), bytes.length, len]) p.u32(word)
  p.padded(bytes)
  if (!comment) return
  p.u16(1)
  p.u16(comment.length)
  p.padded(Buffer.from(comment))
  p.u32(0)
}

function pcapng(packets, { little = true, ports = PLAIN } = {}) {
  const p = pen(little)
  block(p, little, 0x0a0d0d0a, (body) => {
    body.u32(0x1a2b3c4d)
    body.u16(1)
    body.u16(0)
    body.u64(-1n)
  })
  for (const port of ports) block(p, little, 1, (body) => putInterface(body, port))
  packets.forEach((packet, i) => {
    if (i % 50 === 49) block(p, little, 0x80000001, (body) => body.raw(Buffer.alloc(40))) // of a kind that is for local use
    block(p, little, 6, (body) => putPacket(body, packet, ports))
  })
  return p.bytes()
}

/** Several interfaces of several link types and clocks, the first of which has no packet. */
const PORTS = [
  { linkType: ETHERNET, code: 6, perSecond: 1000000n, offset: 0n },
  { linkType: 101, code: 9, perSecond: BILLION, offset: 0n },
  { linkType: 113, code: 0x80 | 20, perSecond: 1n << 20n, offset: 0n },
  { linkType: ETHERNET, code: 3, perSecond: 1000n, offset: 1000000000n },
  { linkType: ETHERNET, code: 12, perSecond: 1000000000000n, offset: 1600000000n }
]

function ofManyPorts(count, little) {
  const packets = somePackets(count).map((packet, i) => ({
    ...packet, interface: PORTS.length - 1 - (i % (PORTS.length - 1)), comment: i % 7 === 0 ? 'a comment'.slice(0, 1 + (i % 9)) : undefined
  }))
  return pcapng(packets, { little, ports: PORTS })
}

/** Every form that is not compressed: its name, and a function that makes it of packets. */
const FORMS = {
  'pcap': (packets) => pcap(packets),
  'pcap, big-endian': (packets) => pcap(packets, { little: false }),
  'pcap, nanoseconds': (packets) => pcap(packets, { nano: true }),
  'pcap, nanoseconds, big-endian': (packets) => pcap(packets, { little: false, nano: true }),
  'pcapng': (packets) => pcapng(packets),
  'pcapng, big-endian': (packets) => pcapng(packets, { little: false })
}

/** Captures that public ones do not have, by name. */
const strange = () => ({
  'many-ports.pcapng': ofManyPorts(500, true),
  'many-ports-big-endian.pcapng': ofManyPorts(500, false),
  'two-sections.pcapng': Buffer.concat([ofManyPorts(100, true), pcapng(somePackets(100), { little: false })]),
  'jumbo.pcap': pcap(somePackets(20, { longest: 200000 }), { nano: true }),
  'large.pcapng': pcapng(somePackets(4, { longest: 4 << 20, seed: 4 })),
  'no-packets.pcap': pcap([]),
  'no-packets.pcapng': pcapng([]),
  'gzip.pcap.gz': zlib.gzipSync(pcap(somePackets(300), { little: false }))
})

module.exports = { somePackets, pcap, pcapng, FORMS, strange }
