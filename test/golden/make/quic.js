'use strict'
// quic.js - packets of QUIC: headers of all forms, and Initial packets, protected as a client does it, RFC 9001 section 5.

const { createCipheriv, createHmac } = require('node:crypto')
const { u8, u16, u24, u32, u64, hex, text, zeros, bytes, cut } = require('./bytes')
const { udp, overIp, PROTOCOL } = require('./layers')
const { offers, clientHello, serverHello, message, extension, vector, RETRY, SCT } = require('./tls')

const HTTPS = 443
const VERSION_1 = { number: 1, salt: hex('38762cf7f55934b34d179ae6a4c80cadccbb7f0a'), label: 'quic', types: { INITIAL: 0, ZERO_RTT: 1, HANDSHAKE: 2, RETRY: 3 } }
const VERSION_2 = { number: 0x6b3343cf, salt: hex('0dede3def700a6db819381be6e269dcbf9bd2ed9'), label: 'quicv2', types: { INITIAL: 1, ZERO_RTT: 2, HANDSHAKE: 3, RETRY: 0 } }

/** RFC 9000 section 16. */
const varint = (value) => (value < 64 ? u8(value) : value < 16384 ? u16(0x4000 + value) : value < 0x40000000 ? u32(0x80000000 + value) : u64((3n << 62n) | BigInt(value)))
const counted = (...parts) => bytes(varint(bytes(parts).length), parts)

const datagram = (port, ...packets) => overIp({ protocol: PROTOCOL.UDP }, udp(port, HTTPS, bytes(packets)))
const answer = (port, ...packets) => overIp({ protocol: PROTOCOL.UDP }, udp(HTTPS, port, bytes(packets)))

/** RFC 8446 section 7.1, without a context. */
function expand(secret, label, size) {
  const name = text(`tls13 ${label}`)
  return createHmac('sha256', secret).update(bytes(u16(size), vector(1, name), u8(0), u8(1))).digest().subarray(0, size)
}

const xor = (a, b) => Buffer.from(a.map((byte, i) => byte ^ b[i]))

/** RFC 9000 section 17.2. */
const longHead = (version, type, low, dcid, scid) => bytes(u8(0xc0 | (type << 4) | low), u32(version.number), vector(1, dcid), vector(1, scid))

/** Every connection has an id of its own: tshark knows connections by them. */
const idOf = (port) => bytes(hex('8394c8f03e51'), u16(port))

/** A client's Initial packet; `number` has so many bytes. */
function initial({ version = VERSION_1, port, dcid = idOf(port), scid = hex('c1c2'), token = zeros(0), number = u16(0) }, ...frames) {
  const payload = bytes(frames)
  const secret = expand(createHmac('sha256', version.salt).update(dcid).digest(), 'client in', 32)
  const header = bytes(longHead(version, version.types.INITIAL, number.length - 1, dcid, scid), counted(token), varint(number.length + payload.length + 16), number)
  const nonce = xor(expand(secret, `${version.label} iv`, 12), bytes(zeros(12 - number.length), number))
  const seal = createCipheriv('aes-128-gcm', expand(secret, `${version.label} key`, 16), nonce).setAAD(header)
  const sealed = bytes(seal.update(payload), seal.final(), seal.getAuthTag())
  const mask = createCipheriv('aes-128-ecb', expand(secret, `${version.label} hp`, 16), null).update(sealed.subarray(4 - number.length, 20 - number.length))
  const at = header.length - number.length
  return bytes(u8(header[0] ^ (mask[0] & 0x0f)), header.subarray(1, at), xor(number, mask.subarray(1)), sealed)
}

/** A packet whose keys nobody knows; `length` can lie. */
const sealed = (version, type, size, { length = size, dcid = hex('c1c2'), scid = hex('5e5e') } = {}) => bytes(longHead(version, type, 0, dcid, scid), varint(length), Buffer.alloc(size, 0x5a))
const retry = (version) => bytes(longHead(version, version.types.RETRY, 0, hex('c1c2'), hex('5e5e')), text('token'), Buffer.alloc(16, 0x1a))
const short = (first = 0x60) => bytes(u8(first), Buffer.alloc(30, 0x5a))

// Frames, RFC 9000 section 19.
const padding = zeros
const ping = u8(1)
const crypto = (offset, data) => bytes(u8(6), varint(offset), counted(data))
const ack = (ecn) => bytes(u8(ecn ? 3 : 2), varint(70), varint(20000), varint(1), varint(2), varint(3), varint(4), ecn ? [varint(5), varint(6), varint(7)] : [])
const close = (error) => bytes(u8(0x1c), varint(error), varint(6), counted(text('no')))

const hello = clientHello([0x1301], [...offers, extension(42, u32(9))])
const chosen = serverHello(0x1301, [extension(43, u16(0x0304)), extension(18, vector(2, vector(2, SCT))), extension(13172, vector(1, text('h3'))), extension(41, u16(0))])
const another = serverHello(0x1301, [extension(43, u16(0x0304)), extension(51, u16(23))], { random: RETRY })

/** A hello in pieces, the last one first; all frames that an Initial packet can have, and one that it cannot. */
const pieces = () => datagram(50100, initial({ port: 50100 }, crypto(200, hello.subarray(200)), padding(3), crypto(0, hello.subarray(0, 120)), crypto(120, hello.subarray(120, 200))))
const frames = () => datagram(50101, initial({ port: 50101, token: hex('70cc'), number: u8(2) }, ack(false), ack(true), ping, close(0x132), close(0x0a), padding(40)))
const others = () => datagram(50102, initial({ port: 50102, version: VERSION_2, number: u24(1) }, crypto(0, bytes(chosen, message(20, zeros(12))))))
const again = () => datagram(50108, initial({ port: 50108 }, crypto(0, another), ping))
const stream = () => datagram(50109, initial({ port: 50109 }, hex('0a0102')))

/** RFC 9000 section 12.2, and zeros behind the packets. */
const coalesced = () => datagram(50103, initial({ port: 50103 }, crypto(0, clientHello([0x1301], [extension(0, vector(2, u8(0), vector(2, text('a.example'))))])), padding(9)), sealed(VERSION_1, VERSION_1.types.ZERO_RTT, 40, { dcid: idOf(50103), scid: hex('c1c2') }), sealed(VERSION_1, VERSION_1.types.HANDSHAKE, 40, { dcid: idOf(50103), scid: hex('c1c2') }))
const sibling = () => datagram(50103, sealed(VERSION_1, VERSION_1.types.HANDSHAKE, 40, { dcid: idOf(50103), scid: hex('c1c2') }), bytes(u8(0x60), idOf(50103), Buffer.alloc(30, 0x5a)))
/** The first half of a hello, whose rest is in another datagram. */
const half = () => datagram(50106, initial({ port: 50106 }, crypto(0, hello.subarray(0, 150))))
const secondHalf = () => datagram(50106, initial({ port: 50106, number: u16(1) }, crypto(150, hello.subarray(150))))

/** Google's versions: Q039 and Q035 with public flags, Q046 with a long header, a list of versions, a reset. */
const google = [
  datagram(50110, u8(0x19), u64(0x0102030405060708n), text('Q039'), u16(0x0102), zeros(20)),
  datagram(50111, u8(0x39), u64(0x0102030405060708n), text('Q035'), hex('010203040506'), zeros(20)),
  datagram(50112, u8(0xc3), text('Q046'), u8(0x50), u64(0x0102030405060708n), u32(7), zeros(20)),
  answer(50110, u8(0x09), u64(0x0102030405060708n), text('Q043'), text('Q039')),
  answer(50110, u8(0x0a), u64(0x0102030405060708n), text('PRST'), u16(0), u16(0))
]

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(pieces(), HEADERS + 10)
const cutInPayload = () => cut(pieces(), HEADERS + 60)
const longPacket = () => datagram(50120, sealed(VERSION_1, VERSION_1.types.HANDSHAKE, 30, { length: 200 }))
const longToken = () => datagram(50121, longHead(VERSION_1, 0, 0, hex('c1c2'), zeros(0)), varint(300), zeros(20))
const longFrame = () => datagram(50122, initial({ port: 50122 }, bytes(u8(6), varint(0), varint(900), zeros(30))))
const hugeLength = () => datagram(50123, longHead(VERSION_1, 2, 0, hex('c1c2'), zeros(0)), varint(1n << 40n), zeros(30))
const refused = [datagram(50124, hex('16fefd0000000000000001'), zeros(20)), datagram(50125, hex('c0deadbeef'), zeros(20)), datagram(50126, short().subarray(0, 12)), datagram(50127, hex('000100002112a442'), zeros(12))]

/** On a port of nobody's: what tells its version, be it one that nobody has. */
const elsewhere = (port, ...packets) => overIp({ protocol: PROTOCOL.UDP }, udp(port, 4433, bytes(packets)))
const claimed = [VERSION_1.number, VERSION_2.number, 0xff00001d, 0xfaceb002, 0x51303530, 0x54303531, 0x1a2a3a4a].map((number, i) => elsewhere(50130 + i, sealed({ number }, 2, 40, { dcid: idOf(50130 + i) })))
claimed.push(elsewhere(50140, retry(VERSION_1)))
/** A list of versions, which says too little; a packet and a tag longer than the datagram. */
const unclaimed = [
  elsewhere(50150, u8(0x80), u32(0), vector(1, hex('c1c2')), vector(1, hex('5e5e')), u32(1)),
  elsewhere(50152, sealed({ number: 0x1a2a3a4a }, 2, 30, { length: 200 })),
  elsewhere(50153, longHead(VERSION_1, 3, 0, hex('c1c2'), zeros(0)), zeros(8))
]

module.exports = {
  'quic/hello': [pieces, frames, others, again, stream],
  'quic/headers': [coalesced, sibling, () => answer(50105, retry(VERSION_1)), () => answer(50128, retry(VERSION_2))],
  'quic/halves': [half, secondHalf],
  'quic/google': google.map((packet) => () => packet),
  'quic/cut': [cutInHeader, cutInPayload],
  'quic/lies': [longPacket, longToken, longFrame, hugeLength],
  'quic/ports': [() => datagram(50129, initial({ port: 50129 }, ping, padding(20)))],
  'quic/claimed': claimed.map((packet) => () => packet),
  'quic/refused': [...refused, ...unclaimed].map((packet) => () => packet)
}
