'use strict'
// ike.js - ISAKMP: IKE of both versions.

const { u8, u16, u24, u32, hex, text, zeros, ip4, ip6, bytes, bits, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const overUdp = (data) => overIp({ protocol: PROTOCOL.UDP }, udp(500, 500, data))
const SPI = { initiator: hex('0102030405060708'), responder: hex('1112131415161718') }

/** RFC 2408 section 3.1, RFC 7296 section 3.1; `length` can lie. */
function message(major, exchange, flags, first, payloads, length) {
  const body = bytes(payloads)
  return overUdp(bytes(SPI, { next: u8(first), version: bits({ major: [4, major], minor: [4, 0] }), exchange: u8(exchange), flags: u8(flags), id: u32(major === 2 ? 1 : 0), length: u32(length ?? 28 + body.length) }, body))
}

/** Section 3.2; `length` can lie. */
const payload = (next, ...body) => bytes({ next: u8(next), reserved: u8(0), length: u16(4 + bytes(body).length) }, body)
/** Payloads that are chained: [type, body] each. */
const chain = (...list) => list.map(([, ...body], i) => payload(list[i + 1]?.[0] ?? 0, ...body))
const v1 = (exchange, ...list) => message(1, exchange, 0, list[0][0], chain(...list))
const v2 = (exchange, flags, ...list) => message(2, exchange, flags, list[0][0], chain(...list))

const short = (type, value) => bytes(u16(0x8000 | type), u16(value))
const long = (type, ...value) => bytes(u16(type), u16(bytes(value).length), value)
const transform1 = (next, id, ...attributes) => payload(next, u8(1), u8(id), u16(0), attributes)
const proposal = (next, protocol, spi, count, ...transforms) => payload(next, u8(1), u8(protocol), u8(spi.length), u8(count), spi, transforms)
const sa1 = (...proposals) => [1, u32(1), u32(1), proposals]

/** RFC 2409 section 5. */
const mainMode = () => v1(2, sa1(proposal(0, 1, zeros(0), 1, transform1(0, 1, short(1, 7), short(14, 128), short(2, 2), short(3, 1), short(4, 14), short(11, 1), long(12, u32(86400)), short(99, 5)))), [13, hex('4a131c81070358455c5728f20e95452f')])
const keys = () => v1(2, [4, hex('aabbccdd')], [10, hex('0a0b')], [5, u8(1), u8(17), u16(500), ip4('192.0.2.1')], [8, hex('0c0d')])
const names = () => v1(4, [5, u8(2), u8(0), u16(0), text('example.org')], [5, u8(3), u8(0), u16(0), text('user@example.org')], [5, u8(5), u8(0), u16(0), ip6('2001:db8::1')], [5, u8(11), u8(0), u16(0), hex('0102')], [5, u8(9), u8(0), u16(0), hex('3000')])
const certificates = () => v1(2, [7, u8(4), hex('3000')], [6, u8(4), hex('3001')], [9, hex('0e0f')])
const informational = () => v1(5, [11, u32(1), u8(1), u8(4), u16(14), hex('01020304'), hex('05')], [12, u32(1), u8(3), u8(4), u16(2), hex('0102030405060708')])
const told = () => v1(5, [11, u32(1), u8(1), u8(0), u16(4)], [11, u32(1), u8(1), u8(0), u16(16384)], [11, u32(1), u8(1), u8(0), u16(24578)])
const longValues = () => v1(2, sa1(proposal(0, 1, zeros(0), 1, transform1(0, 1, long(14, u32(70000)), long(1, hex('07'))))))
const quickMode = () => v1(32, sa1(proposal(0, 3, hex('01020304'), 1, transform1(0, 12, short(1, 1), long(2, u32(3600)), short(3, 14), short(4, 1), short(5, 2), short(6, 128)))), [99, hex('01')])
const encrypted = () => message(1, 32, 1, 8, hex('0102030405060708'))

const transform2 = (next, type, id, ...attributes) => payload(next, u8(type), u8(0), u16(id), attributes)
const start = () => v2(34, 8, [33, proposal(0, 1, zeros(0), 7, transform2(3, 1, 12, short(14, 128)), transform2(3, 2, 5), transform2(3, 3, 12), transform2(3, 4, 14), transform2(3, 5, 0), transform2(3, 9, 1), transform2(0, 1, 20, long(99, u32(1))))], [34, u16(14), u16(0), hex('aabb')], [40, hex('0a0b')], [41, u8(0), u8(0), u16(16388), hex('0c')], [43, text('vendor')])
const auth = () => v2(35, 0x20, [36, u8(1), u24(0), ip4('192.0.2.2')], [37, u8(4), hex('3000')], [38, u8(4), hex('3001')], [39, u8(2), u24(0), hex('0d0e')], [48, hex('03010004')])
const selector4 = () => bytes(u8(7), u8(17), u16(16), u16(0), u16(65535), ip4('192.0.2.0'), ip4('192.0.2.255'))
const selector6 = () => bytes(u8(8), u8(0), u16(40), u16(1), u16(2), ip6('2001:db8::'), ip6('2001:db8::ffff'))
const selectors = () => v2(36, 0, [44, u8(1), u24(0), selector4()], [45, u8(1), u24(0), selector6()], [42, u8(3), u8(4), u16(2), hex('0102030405060708')])
const protectedPayload = () => message(2, 35, 8, 46, payload(35, hex('0102030405060708')))
const fragment = () => message(2, 35, 8, 53, payload(35, u16(1), u16(2), hex('0102030405060708')))
const critical = () => message(2, 37, 0, 47, bytes(u8(0), u8(0x80), u16(8), u8(1), u24(0)))

const HEADERS = 14 + 20 + 8
const cutHeader = () => cut(start(), HEADERS + 20)
const cutPayload = () => cut(mainMode(), HEADERS + 28 + 6)
const longMessage = () => message(2, 37, 0, 0, [], 999)
const shortMessage = () => message(2, 37, 0, 0, [], 9)
const shortPayload = () => message(1, 5, 0, 13, bytes(u8(0), u8(0), u16(3), u8(0)))
const longPayload = () => message(1, 5, 0, 13, bytes(u8(0), u8(0), u16(99), u8(0)))
const shortProposal = () => v1(2, sa1(bytes(u8(0), u8(0), u16(2))))
const shortSelector = () => v2(36, 0, [44, u8(1), u24(0), bytes(u8(7), u8(0), u16(2))])

module.exports = {
  'isakmp/version1': [mainMode, keys, names, certificates, informational, quickMode, encrypted, told, longValues],
  'isakmp/version2': [start, auth, selectors, protectedPayload, fragment, critical],
  'isakmp/cut': [cutHeader, cutPayload],
  'isakmp/lies': [longMessage, shortMessage, shortPayload, longPayload, shortProposal, shortSelector]
}
