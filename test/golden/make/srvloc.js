'use strict'
// srvloc.js - messages of SLP that its captures do not have, and those that lie.

const { u8, u16, u24, u32, bytes, text, hex, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')

const HEADERS = 14 + 20 + 8
let client = 58500

/** RFC 2608 section 8. */
const string = (value) => bytes(u16(value.length), text(value))
const message = (number, body, length) => bytes(u8(2), u8(number), u24(length ?? 16 + body.length), u16(0x4000), u24(0), u16(7), string('en'), body)
const auth = () => bytes(u16(2), u16(20), u32(1600000000), string('spi'), hex('01020304050607'))
const url = (signed) => bytes(u8(0), u16(600), string('service:test://a'), u8(signed ? 1 : 0), signed ? auth() : [])
const datagram = (...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(client++, 427, bytes(parts)))

module.exports = {
  'srvloc/rest': [
    () => datagram(message(1, bytes(string('192.0.2.1'), string('service:x'), string('DEFAULT'), string('(a=1)'), string('spi')))),
    () => datagram(message(2, bytes(u16(0), u16(2), url(true), url(false)))),
    () => datagram(message(3, bytes(url(false), string('service:test'), string('DEFAULT'), string('(a=1)'), u8(0)))),
    () => datagram(message(4, bytes(string('DEFAULT'), url(false), string('a,b')))),
    () => datagram(message(5, u16(3))), () => datagram(message(5, bytes(u16(3), hex('0102')))),
    () => datagram(message(6, bytes(string('192.0.2.1'), string('service:x'), string('DEFAULT'), string('a'), string('spi')))),
    () => datagram(message(7, bytes(u16(0), string('(a=1)'), u8(0)))),
    () => datagram(message(8, bytes(u16(0), u32(1600000000), string('service:directory-agent://b'), string('DEFAULT'), string('(c=2)'), string('spi'), u8(0)))),
    () => datagram(message(9, bytes(string('192.0.2.1'), string('iana'), string('DEFAULT')))),
    () => datagram(message(10, bytes(u16(0), string('service:x,service:y')))),
    () => datagram(message(11, bytes(string('service:service-agent://c'), string('DEFAULT'), string('(d=3)'), u8(0)))),
    () => datagram(bytes(u8(1), u8(6), u16(48), u8(0), u8(0), text('en'), u16(3), u16(9), string('192.0.2.1'), string('service:x'), string('S'), string('a,b')))
  ],
  'srvloc/cut': [() => cut(datagram(message(5, u16(3))), HEADERS + 1), () => cut(datagram(message(1, bytes(string('192.0.2.1'), string('service:x')))), HEADERS + 22)],
  'srvloc/lies': [() => datagram(message(10, bytes(u16(0), u16(90), text('service:x')))), () => datagram(message(2, bytes(u16(0), u16(1), u8(0), u16(600), string('service:test://a'), u8(1), u16(2), u16(2), u32(0)))), () => datagram(message(5, u16(3), 900))],
  'srvloc/refused': [() => datagram(hex('0301000a')), () => segment(client++, 427, text('neither'))]
}
