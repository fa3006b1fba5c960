'use strict'
// lisp.js - control messages of LISP that its captures do not have, and those that lie.

const { u8, u16, u24, u32, u64, bytes, hex, zeros, ip4, ip6, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, ipPacket, datagram: inner } = require('./layers')

const HEADERS = 14 + 20 + 8
let client = 59000
const datagram = (...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(client++, 4342, bytes(parts)))

/** RFC 9301 section 5. */
const address = (value) => value.length === 4 ? bytes(u16(1), value) : bytes(u16(2), value)
const locator = (where) => bytes(u8(1), u8(100), u8(255), u8(0), u16(5), address(where))
const mapping = (mask, eid, ...locators) => bytes(u32(1440), u8(locators.length), u8(mask), u16(0x1000), u16(3), eid, locators)
const request = () => bytes(u24(0x140001), u8(1), u64(7), address(ip4('192.0.2.1')), address(ip4('192.0.2.2')), address(ip6('2001:db8::2')), u8(0), u8(24), address(ip4('198.51.100.0')), mapping(32, address(ip4('192.0.2.1')), locator(ip4('192.0.2.2'))))
const request6 = () => bytes(u24(0x100000), u8(1), u64(8), address(ip6('2001:db8::1')), address(ip4('192.0.2.2')), u8(0), u8(32), address(ip6('2001:db8::')))
const reply = () => bytes(u24(0x280000), u8(2), u64(7), mapping(24, address(ip4('198.51.100.0')), locator(ip4('203.0.113.1')), locator(ip6('2001:db8::3'))), mapping(32, bytes(u16(16387), u16(0), u8(1), u8(0), u16(6), u32(7), u16(0)), locator(ip4('203.0.113.1'))))
const register = (count = 1, auth = 4) => bytes(u24(0x3a0001), u8(count), u64(9), u16(1), u16(auth), hex('01020304'), mapping(32, address(ip6('2001:db8::4')), locator(ip4('203.0.113.1'))), zeros(16), zeros(8))
const encapsulated = () => bytes(u32(0x80000000), ipPacket({ protocol: PROTOCOL.UDP }, inner()))

module.exports = {
  'lisp/rest': [() => datagram(request()), () => datagram(request6()), () => datagram(reply()), () => datagram(register()), () => datagram(encapsulated()), () => datagram(register(), hex('0102'))],
  'lisp/cut': [() => cut(datagram(register()), HEADERS + 2), () => cut(datagram(register()), HEADERS + 30)],
  'lisp/lies': [() => datagram(register(1, 400)), () => datagram(register(5))],
  'lisp/refused': [() => datagram(hex('f0000000')), () => datagram(hex('30'))]
}
