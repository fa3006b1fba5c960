'use strict'
// gtpv2.js - messages of GTPv2-C that its capture does not have, and those that lie.

const { u8, u16, u24, u32, bytes, text, hex, ip4, ip6, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const HEADERS = 14 + 20 + 8
let client = 56000

/** 3GPP TS 29.274 section 5.1. */
const message = (type, { teid = 7, piggybacks = false, length }, ...ies) => {
  const body = bytes(u32(teid), u24(0x1234), u8(0), ies)
  return bytes(u8(0x48 | (piggybacks ? 0x10 : 0)), u8(type), u16(length ?? body.length), body)
}
const echo = () => bytes(u8(0x40), u8(1), u16(9), u24(5), u8(0), ie(3, u8(9)))
const ie = (type, ...value) => bytes(u8(type), u16(bytes(value).length), u8(0), value)
const datagram = (...messages) => overIp({ protocol: PROTOCOL.UDP }, udp(client++, 2123, bytes(messages)))
const session = () => message(32, {}, ie(79, u8(3), u8(64), ip6('2001:db8::1'), ip4('192.0.2.1')), ie(87, u8(0xc7), u32(99), ip4('192.0.2.2'), ip6('2001:db8::2')), ie(132, u8(0x11), ip6('2001:db8::3'), u16(4)), ie(136, hex('03'), text('abc'), hex('02'), text('de')), ie(83, hex('21f354')), ie(255, hex('000a01')))

module.exports = {
  'gtpv2/rest': [() => datagram(session()), () => datagram(message(96, { piggybacks: true }, ie(2, u8(16), u8(1))), message(34, {}, ie(73, u8(5)))), () => datagram(echo())],
  'gtpv2/cut': [() => cut(datagram(session()), HEADERS + 30)],
  'gtpv2/lies': [() => datagram(message(32, {}, bytes(u8(71), u16(200), u8(0), text('abc')))), () => datagram(message(32, {}, ie(71, hex('09'), text('abc')))), () => datagram(message(32, {}, ie(86, u8(0x18), hex('21f3'))))],
  'gtpv2/refused': [() => datagram(message(32, { length: 900 }, ie(73, u8(5)))), () => datagram(hex('48ff000400000000'))]
}
