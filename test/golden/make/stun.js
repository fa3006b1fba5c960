'use strict'
// stun.js - messages of STUN, with every attribute, and TURN's channels.

const { u8, u16, u32, u64, ip4, ip6, hex, text, zeros, bytes, padding, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')

const COOKIE = u32(0x2112a442)
const ID = hex('000102030405060708090a0b')

/** RFC 8489 section 5; `length` can lie. */
function message(type, attributes, length) {
  const list = bytes(attributes)
  return bytes({ type: u16(type), length: u16(length ?? list.length), cookie: COOKIE, id: ID }, list)
}

/** RFC 8489 section 14; `length` can lie. */
function attribute(type, value, length) {
  const body = bytes(value)
  return bytes(u16(type), u16(length ?? body.length), body, padding(body.length, 4))
}

const overUdp = (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(49152, 3478, bytes(data)))

/** RFC 8489 sections 14.1 and 14.2: the mask is the cookie, then the transaction id. */
const mask = (address) => Buffer.from(address.map((byte, i) => byte ^ bytes(COOKIE, ID)[i]))
const address4 = { reserved: u8(0), family: u8(1), port: u16(5001), address: ip4('192.0.2.10') }
const address6 = { reserved: u8(0), family: u8(2), port: u16(5001), address: ip6('2001:db8::10') }
const masked4 = { reserved: u8(0), family: u8(1), port: mask(u16(5001)), address: mask(ip4('192.0.2.10')) }
const masked6 = { reserved: u8(0), family: u8(2), port: mask(u16(5001)), address: mask(ip6('2001:db8::10')) }

const binding = () => overUdp(message(0x0101, [attribute(0x0001, address4), attribute(0x8023, address6), attribute(0x0020, masked4), attribute(0x0012, masked6)]))

/** RFC 8489 sections 14.3 to 14.14. */
const credentials = () => overUdp(message(0x0111, [
  attribute(0x0006, text('user')), attribute(0x0007, text('secret')), attribute(0x0008, zeros(20)),
  attribute(0x0009, { reserved: u16(0), class: u8(4), number: u8(20), reason: text('Unknown Attribute') }),
  attribute(0x000a, [u16(0x0030), u16(0x0031)]), attribute(0x0014, text('example.org')), attribute(0x0015, text('nonce')),
  attribute(0x001d, { algorithm: u16(2), length: u16(0) }), attribute(0x8002, { algorithm: u16(1), length: u16(4), parameters: u32(7) }),
  attribute(0x8022, text('server')), attribute(0x8028, u32(0x12345678))
]))

/** RFC 8656 section 18, RFC 8445 section 16.1, RFC 5780 section 7. */
const allocate = () => overUdp(message(0x0003, [
  attribute(0x0003, u32(6)), attribute(0x000c, [u16(0x4001), u16(0)]), attribute(0x000d, u32(600)), attribute(0x000f, u32(0x72c64bc6)),
  attribute(0x0010, u32(100)), attribute(0x0013, hex('cafe')), attribute(0x0017, [u8(1), zeros(3)]), attribute(0x0018, u8(0x80)),
  attribute(0x0019, [u8(17), zeros(3)]), attribute(0x0022, u64(1)), attribute(0x0024, u32(0x6e0001ff)), attribute(0x0025, []),
  attribute(0x0026, zeros(8)), attribute(0x8004, [u8(3), u8(1), zeros(6)]), attribute(0x8027, u32(60)), attribute(0x802a, u64(2))
]))

/** MS-TURN, MS-ICE2 and MS-TURNBWM, section 2.2 of each. */
const microsoft = () => overUdp(message(0x0003, [
  attribute(0x8006, u32(1)), attribute(0x8008, u32(6)), attribute(0x8050, [zeros(20), u32(9)]), attribute(0x8054, text('1')),
  attribute(0x8055, [u16(1), u16(0)]), attribute(0x8070, u32(3)), attribute(0x8095, u64(3)), attribute(0x8056, [u16(0), u16(1)]),
  attribute(0x8057, zeros(16)), attribute(0x8058, [u32(1), u32(2), u32(3), u32(4)]), attribute(0x805d, [u32(0xc0000000), u32(5), u32(6)]),
  attribute(0x805e, [u32(0x80000000), u32(5), u32(6)]), attribute(0x8061, zeros(4)), attribute(0x8062, zeros(4)), attribute(0x8068, [u8(1), u8(2), u8(1), u8(0)])
]))

/** Google's: network and cost. */
const google = () => overUdp(message(0x0001, [attribute(0xc057, [u16(1), u16(50)])]))

/** RFC 8656 section 12.4, with padding. */
const channel = () => overUdp(u16(0x4001), u16(3), text('abc'), u8(0))

const stream = (...data) => segment(49152, 3478, bytes(data))

/** RFC 8656 section 12.4: one after another. */
const messages = () => stream(message(0x0001, []), u16(0x4001), u16(3), text('abc'), u8(0), message(0x0101, [attribute(0x0020, masked4)]))

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(binding(), HEADERS + 2)
const cutInAttribute = () => cut(binding(), HEADERS + 20 + 4 + 6)

const longAttribute = () => overUdp(message(0x0101, attribute(0x0020, masked4, 80)))
const shortAddress = () => overUdp(message(0x0101, attribute(0x0020, [u8(0), u8(2), u16(1), u32(2)])))
const shortMessage = () => overUdp(message(0x0101, attribute(0x0020, masked4), 4))

/** RFC 3489 section 11: before there was a cookie; `length` can lie. */
const classic = (type, attributes, length) => bytes({ type: u16(type), length: u16(length ?? bytes(attributes).length), id: Buffer.alloc(16, 0x3c) }, attributes)
const asked = () => overUdp(classic(0x0001, [attribute(0x0003, u32(6)), attribute(0x0006, text('user')), attribute(0x0002, address4)]))
const answered = () => overUdp(classic(0x0101, [attribute(0x0001, address4), attribute(0x0004, address4), attribute(0x0005, address6), attribute(0x000b, address4), attribute(0x8022, text('Vovida.org 0.96\0'))]))
const denied = () => overUdp(classic(0x0111, [attribute(0x0009, { reserved: u16(0), class: u8(4), number: u8(20), reason: text('Unknown ') }), attribute(0x000a, [u16(0x0030), u16(0x0031)])]))
const secret = () => overUdp(classic(0x0102, [attribute(0x0007, text('secret..')), attribute(0x0008, zeros(20))]))
const turnCookie = attribute(0x000f, hex('72c64bc6'))
/** [MS-TURN] section 2.2: TURN before it had another cookie, and requests on ports of nobody. */
const turn = [
  () => overUdp(classic(0x0003, [turnCookie, attribute(0x000d, u32(600)), attribute(0x0010, u32(64)), attribute(0x0014, text('nonce...')), attribute(0x0015, text('example.org '))])),
  () => overUdp(classic(0x0103, [turnCookie, attribute(0x0001, address4), attribute(0x000e, address4)])),
  () => overUdp(classic(0x0004, [turnCookie, attribute(0x0011, address4), attribute(0x0013, hex('00010002'))])),
  () => overUdp(classic(0x0115, [turnCookie, attribute(0x0012, address4), attribute(0x0013, hex('cafecafe'))])),
  () => overIp({ protocol: PROTOCOL.UDP }, udp(49152, 5301, classic(0x0001, attribute(0x0003, u32(0))))),
  () => overIp({ protocol: PROTOCOL.UDP }, udp(49152, 5301, classic(0x0002, zeros(0))))
]
/** An attribute longer than the message, and values of other lengths. */
const longClassic = () => overUdp(classic(0x0001, [attribute(0x0003, u32(6)), attribute(0x0006, text('user'), 200)]))
const wrongClassic = () => overUdp(classic(0x0001, [attribute(0x0003, u64(6)), attribute(0x0001, [address4, u32(0)])]))
/** No cookie of TURN, another length than the datagram's, no words, an attribute that is longer, and nothing that tells. */
const notClassic = [
  () => overUdp(classic(0x0003, attribute(0x0003, u32(6)))),
  () => overUdp(classic(0x0001, attribute(0x0003, u32(6)), 4)),
  () => overUdp(classic(0x0001, zeros(3))),
  longClassic,
  () => overIp({ protocol: PROTOCOL.UDP }, udp(49152, 5301, bytes(u16(1), zeros(18))))
]

module.exports = {
  'stun_classic/messages': [asked, answered, denied, secret],
  'stun_classic/cut': [cut(asked(), 14 + 20 + 8 + 9), cut(answered(), 14 + 20 + 8 + 20 + 9)].map((packet) => () => packet),
  'stun_classic/lies': [wrongClassic],
  'stun_classic/turn': turn,
  'stun_classic/refused': notClassic,
  'stun/attributes': [binding, credentials, allocate, microsoft, google],
  'stun/channels': [channel, messages],
  'stun/cut': [cutInHeader, cutInAttribute],
  'stun/lies': [longAttribute, shortAddress, shortMessage]
}
