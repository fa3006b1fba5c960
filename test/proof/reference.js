'use strict'
// reference.js - a second reader of pcap and pcapng, by the drafts and without any of our code, which the proofs trust.

const MICROSECONDS = 0xa1b2c3d4
const NANOSECONDS = 0xa1b23c4d
const SECTION = 0x0a0d0d0a
const BYTE_ORDER_MAGIC = 0x1a2b3c4d
const INTERFACE = 1
const OLD_PACKET = 2
const SIMPLE_PACKET = 3
const ENHANCED_PACKET = 6
const OPTION_RESOLUTION = 9
const OPTION_OFFSET = 14
const BILLION = 1000000000n

/** Numbers of a buffer in the order of the file. */
function wordsOf(bytes, little) {
  return {
    u16: (at) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at)),
    u32: (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at)),
    i64: (at) => (little ? bytes.readBigInt64LE(at) : bytes.readBigInt64BE(at))
  }
}

/**
 * The packets of a capture: { format, packets, good }, where `good` is how many of the bytes are whole records and
 * `starts` where each packet's record begins. A packet is { ns, caplen, len, bytes, linkType, interface, section }.
 * undefined when the bytes are no capture.
 */
function parse(bytes) {
  if (bytes.length < 4) return undefined
  if (bytes.readUInt32LE(0) === SECTION) return parsePcapng(bytes)
  const magics = [bytes.readUInt32LE(0), bytes.readUInt32BE(0)]
  const little = [MICROSECONDS, NANOSECONDS].includes(magics[0])
  if (!little && ![MICROSECONDS, NANOSECONDS].includes(magics[1])) return undefined
  return bytes.length < 24 ? undefined : parsePcap(bytes, little)
}

function parsePcap(bytes, little) {
  const { u16, u32 } = wordsOf(bytes, little)
  const scale = u32(0) === NANOSECONDS ? 1n : 1000n
  const linkType = u32(20) & 0xffff
  const minor = u16(6)
  const packets = []
  const starts = []
  let at = 24
  while (at + 16 <= bytes.length) {
    let [caplen, len] = [u32(at + 8), u32(at + 12)]
    // Before version 2.3 the lengths were in the other order; 2.3 had both.
    if (u16(4) === 543 || minor < 3 || (minor === 3 && caplen > len)) [caplen, len] = [len, caplen]
    if (at + 16 + caplen > bytes.length) break
    const ns = BigInt(u32(at)) * BILLION + BigInt(u32(at + 4)) * scale
    packets.push({ ns, caplen, len, bytes: bytes.subarray(at + 16, at + 16 + caplen), linkType, interface: 0, section: 0 })
    starts.push(at)
    at += 16 + caplen
  }
  return { format: scale === 1n ? 'nsecpcap' : 'pcap', packets, starts, good: at }
}

/** What the ticks of an interface mean. */
function clockOf(bytes, words, from, to) {
  let code = 6
  let offset = 0n
  for (let at = from; at + 4 <= to; at += 4 + ((words.u16(at + 2) + 3) & ~3)) {
    const option = words.u16(at)
    if (option === 0) break
    if (option === OPTION_RESOLUTION) code = bytes[at + 4]
    if (option === OPTION_OFFSET) offset = words.i64(at + 4)
  }
  const perSecond = code & 0x80 ? 2n ** BigInt(code & 0x7f) : 10n ** BigInt(code)
  return (ticks) => offset * BILLION + (ticks * BILLION) / perSecond
}

function interfaceOf(bytes, words, at, total) {
  return { linkType: words.u16(at + 8), snapLength: words.u32(at + 12), ns: clockOf(bytes, words, at + 16, at + total - 4) }
}

/** A packet block, or undefined when its interface is not there. */
function packetOf(bytes, words, type, at, total, section) {
  const { u16, u32 } = words
  const index = type === SIMPLE_PACKET ? 0 : type === OLD_PACKET ? u16(at + 8) : u32(at + 8)
  const port = section.interfaces[index]
  if (!port) return undefined
  const common = { linkType: port.linkType, interface: index, section: section.number }
  if (type === SIMPLE_PACKET) {
    const len = u32(at + 8)
    const caplen = Math.min(len, port.snapLength || len, total - 16)
    return { ...common, ns: 0n, caplen, len, bytes: bytes.subarray(at + 12, at + 12 + caplen) }
  }
  const caplen = u32(at + 20)
  if (caplen > total - 32) return undefined
  const ticks = (BigInt(u32(at + 12)) << 32n) | BigInt(u32(at + 16))
  return { ...common, ns: port.ns(ticks), caplen, len: u32(at + 24), bytes: bytes.subarray(at + 28, at + 28 + caplen) }
}

function parsePcapng(bytes) {
  const packets = []
  const starts = []
  let section = { number: -1, interfaces: [] }
  let words
  let at = 0
  while (at + 12 <= bytes.length) {
    if (bytes.readUInt32LE(at) === SECTION) {
      const little = bytes.readUInt32LE(at + 8) === BYTE_ORDER_MAGIC
      if (!little && bytes.readUInt32BE(at + 8) !== BYTE_ORDER_MAGIC) break
      words = wordsOf(bytes, little)
      section = { number: section.number + 1, interfaces: [] }
    }
    const type = words.u32(at)
    const total = words.u32(at + 4)
    if (total < 12 || total % 4 !== 0 || at + total > bytes.length || words.u32(at + total - 4) !== total) break
    if (type === INTERFACE) section.interfaces.push(interfaceOf(bytes, words, at, total))
    if ([OLD_PACKET, SIMPLE_PACKET, ENHANCED_PACKET].includes(type)) {
      const packet = packetOf(bytes, words, type, at, total, section)
      if (!packet) break
      packets.push(packet)
      starts.push(at)
    }
    at += total
  }
  return { format: 'pcapng', packets, starts, good: at }
}

module.exports = { parse }
