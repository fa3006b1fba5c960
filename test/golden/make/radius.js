'use strict'
// radius.js - messages of RADIUS with every attribute that has rows of its own, vendors', and those that lie.

const { u8, u16, u32, u64, ip4, ip6, hex, text, zeros, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const AUTHENTICATOR = hex('000102030405060708090a0b0c0d0e0f')
const CODE = { ACCESS_REQUEST: 1, ACCESS_ACCEPT: 2, ACCOUNTING_REQUEST: 4, STATUS_SERVER: 12, COA_NAK: 45 }

/** RFC 2865 section 3; `length` can lie. */
function message(code, attributes, length) {
  const list = bytes(attributes)
  return bytes({ code: u8(code), identifier: u8(7), length: u16(length ?? 20 + list.length), authenticator: AUTHENTICATOR }, list)
}

/** RFC 2865 section 5; `length` can lie. */
function attribute(type, value, length) {
  const body = bytes(value)
  return bytes(u8(type), u8(length ?? 2 + body.length), body)
}

const toPort = (port, ...data) => overIp({ protocol: PROTOCOL.UDP }, udp(49152, port, bytes(data)))
const access = (attributes, code = CODE.ACCESS_REQUEST) => toPort(1812, message(code, attributes))

const numbers = (...types) => types.map((type, i) => attribute(type, u32(i + 1)))
const texts = (...types) => types.map((type) => attribute(type, text(`text ${type}`)))
const strings = (...types) => types.map((type) => attribute(type, hex('cafe')))

/** RFC 2865 section 5. */
const request = () => access([
  texts(1), attribute(2, zeros(16)), attribute(3, bytes(u8(9), hex('00112233445566778899aabbccddeeff'))),
  attribute(4, ip4('192.0.2.1')), numbers(5, 6, 7), attribute(8, ip4('192.0.2.8')), attribute(9, ip4('255.255.255.0')), numbers(10),
  texts(11), numbers(12, 13), attribute(14, ip4('192.0.2.14')), numbers(15, 16), texts(18, 19, 20, 22), attribute(23, u32(0xfffffffe)),
  strings(24, 25), numbers(27, 28, 29), texts(30, 31, 32), strings(33), texts(34, 35), strings(36), numbers(37, 38), texts(39),
  strings(60), numbers(61, 62), texts(63)
])

/** RFC 2866 section 5, RFC 2867 section 4, RFC 2869 section 5. */
const accounting = () => toPort(1813, message(CODE.ACCOUNTING_REQUEST, [
  numbers(40, 41, 42, 43), texts(44), numbers(45, 46, 47, 48, 49), texts(50), numbers(51, 52, 53), attribute(55, u32(1600000000)),
  texts(68), numbers(85, 86), texts(87, 88, 89)
]))

/** RFC 2868 section 3: with tags, and texts without. */
const tunnel = () => access([
  attribute(64, u32(0x01000003)), attribute(65, u32(0x01000001)), [66, 67, 81, 82, 90, 91].map((type) => attribute(type, bytes(u8(1), text('name')))),
  attribute(69, bytes(u8(1), u16(0x8001), zeros(16))), attribute(83, u32(0x01000002)), attribute(81, text('42')), attribute(64, u32(13))
], CODE.ACCESS_ACCEPT)

/** RFC 2869 section 5, RFC 3162, RFC 4675, RFC 4818, RFC 4849, RFC 5447, RFC 6911, RFC 7155. */
const extensions = () => access([
  attribute(56, u32(0x3100007b)), numbers(57), attribute(58, text('2lan')), attribute(59, hex('0001020304050607')), attribute(70, zeros(16)),
  attribute(71, zeros(14)), numbers(72, 73), texts(74), numbers(75, 76), texts(77, 78), attribute(79, hex('0200000501')), attribute(80, zeros(16)),
  attribute(84, zeros(8)), texts(92), attribute(94, text('00')), attribute(95, ip6('2001:db8::95')), attribute(96, hex('0000000000000096')),
  attribute(97, bytes(u8(0), u8(64), hex('20010db8000a0000'))), attribute(98, ip6('2001:db8::98')), texts(99, 100), texts(102, 103),
  attribute(123, bytes(u8(0), u8(56), ip6('2001:db8:b::'))), attribute(124, u64(1)), attribute(125, bytes(u8(64), ip6('2001:db8::'))),
  attribute(168, ip6('2001:db8::168')), attribute(169, ip6('2001:db8::169')), attribute(170, bytes(u8(0), u8(0))), texts(171, 172), attribute(241, hex('01cafe'))
])

const vendor = (id, value) => attribute(26, bytes(u32(id), value))

/** RFC 2865 section 5.26: types and lengths of one byte each. */
const vendors = () => access([
  vendor(9, bytes(attribute(1, text('shell:priv-lvl=15')), attribute(2, text('port')))), vendor(311, attribute(7, u32(1))), vendor(10415, attribute(1, text('262011234567890'))),
  vendor(4846, bytes(u16(2), u8(7), u32(1)))
])

/** Of other widths, one with continuations, one without lengths, and another form. */
const widths = () => access([
  vendor(8164, bytes(u16(1), u16(8), u32(1))), vendor(24757, bytes(u8(1), u8(5), u8(0), hex('cafe'))), vendor(429, bytes(u32(0x9000), u32(1))),
  vendor(99999, hex('0001'))
])

/** RFC 5176 section 3.5: on the port of requests to a server, and on Cisco's. */
const refusal = () => toPort(3799, message(CODE.COA_NAK, attribute(101, u32(503))))
const cisco = () => toPort(1700, message(CODE.COA_NAK, texts(1)))

/** RFC 2865 section 3: bytes behind the length are padding. */
const padded = () => toPort(1812, message(CODE.STATUS_SERVER, strings(24)), zeros(4))

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(refusal(), HEADERS + 10)
const cutInAttribute = () => cut(refusal(), HEADERS + 20 + 4)

const longAttribute = () => access([texts(1), attribute(4, ip4('192.0.2.1'), 90)])
const shortAttribute = () => access([texts(1), attribute(4, [], 1), texts(11)])
const shortNumber = () => access([attribute(5, u16(1)), attribute(64, u16(1)), attribute(97, bytes(u8(0), u8(64), u8(1)))])
const longMessage = () => toPort(1812, message(CODE.ACCESS_REQUEST, texts(1), 60))

const unknownCode = () => toPort(1812, message(99, texts(1)))
const shortMessage = () => toPort(1812, message(CODE.ACCESS_REQUEST, texts(1), 10))

module.exports = {
  'radius/access': [request, tunnel, extensions],
  'radius/accounting': [accounting, refusal, cisco, padded],
  'radius/vendors': [vendors],
  'radius/widths': [widths],
  'radius/cut': [cutInHeader, cutInAttribute],
  'radius/lies': [longAttribute, shortAttribute, shortNumber, longMessage],
  'radius/refused': [unknownCode, shortMessage]
}
