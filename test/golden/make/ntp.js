'use strict'
// ntp.js - packets of NTP: of clients and servers, control messages, ntpd's private ones.

const { u8, u16, u32, u64, ip4, ip6, hex, text, zeros, bits, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const PORT = 123
const over = (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(PORT, PORT, bytes(data)))

const first = (mode, version = 4) => bits({ leap: [2, 0], version: [3, version], mode: [3, mode] })
const time = (seconds) => bytes(u32(seconds), u32(0x80000000))

/** RFC 5905 section 7.3. */
const server = (...tail) => over({
  flags: first(4), stratum: u8(2), poll: u8(6), precision: u8(0xe9), root_delay: u32(0x100), root_dispersion: u32(0x200), reference_id: ip4('192.0.2.1'),
  reference: time(3800000000), origin: time(3800000001), receive: time(3800000002), transmit: time(3800000003), tail
})

/** RFC 7822: type, length, value; the length can lie. */
const extension = (type, value, length = 4 + value.length) => bytes(u16(type), u16(length), value)

const plain = () => server()
const authenticated = () => server(u32(7), zeros(16))
const nak = () => server(u32(0))
const extended = () => server(extension(0x0104, zeros(32)), extension(0x0204, zeros(24)))

/** RFC 9327 section 2; `count` can lie. */
function control({ response = 1, error = 0, opcode, status, association = 0, data = [], count }) {
  const body = bytes(data)
  return over(first(6, 2), bits({ response: [1, response], error: [1, error], more: [1, 0], opcode: [5, opcode] }), u16(1), u16(status ?? 0), u16(association), u16(0), u16(count ?? body.length), body)
}

const readStatus = () => control({ opcode: 1, status: 0x0618, data: [u16(100), u16(0x961a), u16(101), u16(0x8011)] })
const readVariables = () => control({ opcode: 2, status: 0x961a, association: 100, data: text('stratum=3, offset=-0.4') })
const readClock = () => control({ opcode: 4, status: 0x0102, association: 100 })
const refused = () => control({ opcode: 2, error: 1, status: 0x0400 })
const asked = () => control({ response: 0, opcode: 2, status: 0 })

/** Mode 7 of ntpd: ntp_request.h. `size` can lie. */
function priv(code, items, { response = 1, size = items[0]?.length ?? 0 } = {}) {
  return over(bits({ response: [1, response], more: [1, 0], version: [3, 2], mode: [3, 7] }), u8(0), u8(3), u8(code), bits({ error: [4, 0], count: [12, items.length], reserved: [4, 0], size: [12, size] }), items)
}

const a = ip4('192.0.2.1')
const b = ip4('192.0.2.2')
const a6 = ip6('2001:db8::1')
const counts = (count) => bytes(Array.from({ length: count }, (_, i) => u32(i + 1)))

const peers = () => priv(0, [bytes(a, u16(PORT), u8(3), u8(1), u32(1), zeros(4), a6)])
const summaries = () => priv(1, [bytes(a, b, u16(PORT), u8(2), u8(6), u8(6), u8(255), u8(0x83), u8(3), u32(100), u64(200), u32(300), u32(1), zeros(4), a6, a6)])
const inputs = () => priv(6, [bytes(u32(60), u16(10), u16(9), u16(0), u16(1), counts(7))])
const memory = () => priv(7, [bytes(u32(60), u16(10), u16(9), counts(3), zeros(128))])
const loop = () => priv(8, [bytes(u64(5), u64(6), u32(7), u32(8))])
const timers = () => priv(9, [counts(4)])
const monitored = () => priv(20, [bytes(counts(4), a, u16(PORT), u8(3), u8(4), u32(1), u32(0), a6)])
const monitored1 = () => priv(42, [bytes(counts(4), a, b, u32(0), u16(PORT), u8(3), u8(4), u32(1), u32(0), a6, a6)])
const keys = () => priv(28, [counts(9)])
const kernel = () => priv(38, [bytes(counts(4), u16(1), u16(2), counts(10))])
const unknown = () => priv(100, [hex('cafe')])
const request = () => priv(42, [], { response: 0 })

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(plain(), HEADERS + 4)
const cutInTime = () => cut(plain(), HEADERS + 30)
const cutInItem = () => cut(keys(), HEADERS + 8 + 6)

const longExtension = () => server(extension(0x0104, zeros(28), 200))
const shortExtension = () => server(extension(0x0104, zeros(28), 2))
const longControl = () => control({ opcode: 2, association: 1, data: text('a=b'), count: 80 })
const longItem = () => priv(28, [counts(9)], { size: 100 })

module.exports = {
  'ntp/modes': [plain, authenticated, nak, extended],
  'ntp/control': [readStatus, readVariables, readClock, refused, asked],
  'ntp/private': [peers, summaries, inputs, memory, loop, timers, monitored, monitored1, keys, kernel, unknown, request],
  'ntp/cut': [cutInHeader, cutInTime, cutInItem],
  'ntp/lies': [longExtension, shortExtension, longControl, longItem]
}
