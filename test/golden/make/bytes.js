'use strict'
// bytes.js - what packets are made of: numbers, addresses, bit fields, checksums, capture files. Network byte order.

/** A number of so many bytes. */
const word = (value, size) => Buffer.from(BigInt(value).toString(16).padStart(2 * size, '0'), 'hex')
const u8 = (value) => word(value, 1)
const u16 = (value) => word(value, 2)
const u24 = (value) => word(value, 3)
const u32 = (value) => word(value, 4)
const u64 = (value) => word(value, 8)

const hex = (digits) => Buffer.from(digits.replace(/[ :]/g, ''), 'hex')
const text = (string) => Buffer.from(string, 'latin1')
/** Lines of a text, each with CRLF. */
const lines = (...list) => text(list.map((line) => `${line}\r\n`).join(''))
const zeros = (count) => Buffer.alloc(count)
const mac = hex
const ip4 = (address) => Buffer.from(address.split('.').map(Number))

/** An IPv6 address; '::' stands for the zeros that are left out. */
function ip6(address) {
  const [front, back] = address.split('::').map((half) => half.split(':').filter(Boolean))
  const groups = back ? [...front, ...Array(8 - front.length - back.length).fill('0'), ...back] : front
  return Buffer.concat(groups.map((group) => u16(parseInt(group, 16))))
}

/** A name as in DNS: labels, each behind its length. */
const dnsName = (name) => bytes(name.split('.').map((label) => [u8(label.length), text(label)]), u8(0))

/** Parts, one after another: buffers, lists of parts, or objects whose values are parts and whose keys name them. */
function bytes(...parts) {
  return Buffer.concat(parts.map((part) => (Buffer.isBuffer(part) ? part : bytes(...(Array.isArray(part) ? part : Object.values(part))))))
}

/** Bit fields, first bit highest: { name: [width, value] }; together they fill bytes. */
function bits(fields) {
  const digits = Object.values(fields).map(([width, value]) => BigInt(value).toString(2).padStart(width, '0')).join('')
  return word(BigInt(`0b${digits}`), digits.length / 8)
}

/** Zeros that fill up to a multiple of `unit` bytes. */
const padding = (length, unit) => zeros((unit - (length % unit)) % unit)

/** Internet checksum, RFC 1071. */
function checksum(data) {
  let sum = 0
  for (let i = 0; i < data.length; i += 2) sum += data[i] * 256 + (data[i + 1] ?? 0)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return ~sum & 0xffff
}

/** CRC-32c, RFC 9260 appendix A. */
function crc32c(data) {
  let crc = 0xffffffff
  for (const byte of data) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0x82f63b78 : crc >>> 1
  }
  return ~crc >>> 0
}

/** The message with its checksum written at `at`; `pseudo` goes in front for the sum. */
function withChecksum(message, at, pseudo = zeros(0)) {
  const sum = checksum(bytes(pseudo, message))
  return bytes(message.subarray(0, at), u16(sum), message.subarray(at + 2))
}

/** A packet of which only the first `length` bytes were captured. */
const cut = (packet, length) => ({ bytes: packet.subarray(0, length), length: packet.length })

/** The same number with its lowest byte first. */
const little = (value, size) => word(value, size).reverse()
const l16 = (value) => little(value, 2)
const l24 = (value) => little(value, 3)
const l32 = (value) => little(value, 4)
const l64 = (value) => little(value, 8)

/**
 * A classic capture file with nanoseconds; packets are buffers or what `cut` gives, a second apart. `swapped`: in the byte order of
 * machines that write the lowest byte first, which is that of some headers too.
 */
function captureFile(linkType, packets, swapped = false) {
  const [half, whole] = swapped ? [l16, l32] : [u16, u32]
  const header = bytes(whole(0xa1b23c4d), half(2), half(4), whole(0), whole(0), whole(262144), whole(linkType))
  const records = packets.map((packet, i) => {
    const data = packet.bytes ?? packet
    return bytes(whole(1600000000 + i), whole(0), whole(data.length), whole(packet.length), data)
  })
  return bytes(header, records)
}

module.exports = { word, u8, u16, u24, u32, u64, hex, text, lines, zeros, mac, ip4, ip6, dnsName, bytes, bits, padding, checksum, withChecksum, crc32c, cut, l16, l24, l32, l64, captureFile }
