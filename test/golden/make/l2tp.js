'use strict'
// l2tp.js - L2TP of both versions, and the control connection of PPTP.

const { u8, u16, u32, u64, text, hex, zeros, bytes, bits, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment, quoted4 } = require('./layers')

/** RFC 2661 section 3.1, RFC 3931 section 3.2. */
const FLAGS = { T: [1, 0], L: [1, 0], x: [2, 0], S: [1, 0], x2: [1, 0], O: [1, 0], P: [1, 0], x3: [4, 0], version: [4, 2] }
const overUdp = (...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(1701, 1701, bytes(parts)))
const flags = (fields) => bits({ ...FLAGS, ...fields })
const PPP = bytes(u16(0xff03), u16(0x21))

const data = () => overUdp(flags({}), u16(3), u16(4), PPP, quoted4())
const dataWithAll = () => overUdp(flags({ L: [1, 1], S: [1, 1], O: [1, 1], P: [1, 1] }), u16(2 + 2 + 4 + 4 + 2 + 3 + 4 + 28), u16(3), u16(4), u16(5), u16(6), u16(3), zeros(3), PPP, quoted4())
const dataOfVersion3 = () => overUdp(flags({ version: [4, 3] }), u16(0), u32(7), zeros(8))

/** RFC 2661 section 4.1; `length` can lie. */
function avp(type, value, { vendor = 0, hidden = 0, length } = {}) {
  const body = bytes(value)
  return bytes({ flags: bits({ M: [1, 1], H: [1, hidden], reserved: [4, 0], length: [10, length ?? 6 + body.length] }), vendor: u16(vendor), type: u16(type) }, body)
}
const control = (flag, ids, avps, length) => overUdp(flags({ T: [1, 1], L: [1, 1], S: [1, 1], ...flag }), u16(length ?? 12 + bytes(avps).length), ids, u16(1), u16(2), avps)
const message = (type, ...avps) => control({}, [u16(3), u16(4)], [avp(0, u16(type)), avps])
const of3 = (type, ...avps) => control({ version: [4, 3] }, u32(0x01020304), [avp(0, u16(type)), avps])

const start = () => message(1, avp(2, [u8(1), u8(0)]), avp(3, u32(3)), avp(4, u32(2)), avp(5, u64(0x0102030405060708n)), avp(6, u16(0x690)), avp(7, text('lac')), avp(8, text('vendor')), avp(9, u16(9)), avp(10, u16(4)), avp(11, hex('0a0b')))
const stop = () => message(4, avp(1, [u16(2), u16(6), text('sorry')]))
const stopShort = () => message(4, avp(1, u16(1)))
const call = () => message(10, avp(13, zeros(16)), avp(14, u16(10)), avp(15, u32(11)), avp(18, u32(1)), avp(21, text('555')), avp(22, text('556')), avp(23, text('7')), avp(25, u32(12)))
const outgoing = () => message(7, avp(16, u32(9600)), avp(17, u32(56000)), avp(19, u32(3)))
const connected = () => message(12, avp(24, u32(56000)), avp(26, hex('0104 05dc')), avp(27, hex('0104 05dd')), avp(28, hex('0104 05de')), avp(29, u16(2)), avp(30, text('peer')), avp(31, hex('0c')), avp(32, u16(5)), avp(33, hex('0d')), avp(37, text('group')), avp(38, u32(33600)), avp(39, []))
const disconnect = () => message(14, avp(12, [u16(16), u8(1), text('bye')]), avp(46, [u16(1), u16(0xc021), u8(2), text('gone')]))
const errors = () => message(15, avp(34, [u16(0), u32(1), u32(2), u32(3), u32(4), u32(5), u32(6)]))
const link = () => message(16, avp(35, [u16(0), u32(7), u32(8)]), avp(36, hex('0102')))
const hidden = () => message(6, avp(7, hex('99'), { hidden: 1 }), avp(1, hex('98'), { vendor: 9 }), avp(99, hex('97')))
const emptyMessage = () => control({}, [u16(3), u16(0)], [])

const start3 = () => of3(1, avp(60, u32(1)), avp(61, u32(2)), avp(62, [u16(4), u16(5)]), avp(72, text('en')), avp(73, hex('0102')))
const call3 = () => of3(10, avp(63, u32(3)), avp(64, u32(4)), avp(65, hex('01020304')), avp(66, text('end')), avp(68, u16(5)), avp(69, u16(1)), avp(70, u16(2)), avp(71, u16(3)), avp(74, u64(1000000)), avp(75, u64(2000000)))

const overIp3 = (...parts) => overIp({ protocol: PROTOCOL.L2TP }, parts)
const dataOverIp = () => overIp3(u32(9), zeros(4), quoted4())
const controlOverIp = () => overIp3(u32(0), flags({ T: [1, 1], L: [1, 1], S: [1, 1], version: [4, 3] }), u16(20), u32(1), u16(1), u16(2), avp(0, u16(6)))

const HEADERS = 14 + 20 + 8
const cutHeader = () => cut(data(), HEADERS + 3)
const cutIds = () => cut(data(), HEADERS + 5)
const cutAvp = () => cut(start(), HEADERS + 12 + 4)
const cutOverIp = () => cut(dataOverIp(), 14 + 20 + 3)
const longMessage = () => control({}, [u16(3), u16(0)], [avp(0, u16(6))], 99)
const shortAvp = () => control({}, [u16(3), u16(0)], avp(0, u16(6), { length: 5 }))
const longAvp = () => control({}, [u16(3), u16(0)], avp(0, u16(6), { length: 99 }))
const longOffset = () => overUdp(flags({ O: [1, 1] }), u16(3), u16(4), u16(99), PPP, quoted4())
const unnumbered = () => overUdp(flags({ T: [1, 1] }), u16(3), u16(0))
const halfAType = () => control({}, [u16(3), u16(0)], avp(0, u8(6)))

/** RFC 2637 section 2; `length` can lie. */
const pptp = (type, body, length = 12 + bytes(body).length) => segment(1723, 40000, bytes({ length: u16(length), type: u16(1), cookie: u32(0x1a2b3c4d), control: u16(type), reserved: u16(0) }, body))
const padded = (string, size = 64) => bytes(text(string), zeros(size - string.length))
const pptpMessages = {
  startRequest: () => pptp(1, [u16(0x100), u16(0), u32(1), u32(2), u16(3), u16(4), padded('host'), padded('vendor')]),
  startReply: () => pptp(2, [u16(0x100), u8(1), u8(0), u32(1), u32(2), u16(3), u16(4), padded('host'), padded('vendor')]),
  stopRequest: () => pptp(3, [u8(1), zeros(3)]),
  stopReply: () => pptp(4, [u8(1), u8(0), u16(0)]),
  echoRequest: () => pptp(5, u32(5)),
  echoReply: () => pptp(6, [u32(5), u8(1), u8(0), u16(0)]),
  outgoingRequest: () => pptp(7, [u16(1), u16(2), u32(300), u32(100000), u32(3), u32(3), u16(64), u16(0), u16(3), u16(0), padded('555'), padded('7')]),
  outgoingReply: () => pptp(8, [u16(1), u16(2), u8(1), u8(0), u16(0), u32(64000), u16(64), u16(0), u32(0)]),
  incomingRequest: () => pptp(9, [u16(1), u16(2), u32(1), u32(9), u16(3), u16(3), padded('555'), padded('556'), padded('7')]),
  incomingReply: () => pptp(10, [u16(1), u16(2), u8(1), u8(0), u16(64), u16(0), u16(0)]),
  incomingConnected: () => pptp(11, [u16(2), u16(0), u32(64000), u16(64), u16(0), u32(1)]),
  clearRequest: () => pptp(12, [u16(2), u16(0)]),
  disconnectNotify: () => pptp(13, [u16(2), u8(1), u8(0), u16(16), u16(0), padded('statistics', 128)]),
  wanError: () => pptp(14, [u16(2), u16(0), u32(1), u32(2), u32(3), u32(4), u32(5), u32(6)]),
  linkInfo: () => pptp(15, [u16(2), u16(0), u32(0xffffffff), u32(0xfffffffe)]),
  other: () => pptp(99, hex('0102'))
}
const cutPptp = () => cut(pptpMessages.echoRequest(), 14 + 20 + 20 + 7)
const shortEcho = () => pptp(5, u16(5))

module.exports = {
  'l2tp/data': [data, dataWithAll, dataOfVersion3],
  'l2tp/messages': [start, stop, stopShort, call, outgoing, connected, disconnect, errors, link, hidden, emptyMessage],
  'l2tp/version3': [start3, call3],
  'l2tp/cut': [cutHeader, cutIds, cutAvp],
  'l2tp/lies': [longMessage, shortAvp, longAvp, unnumbered, longOffset, halfAType],
  'l2tp_ip/sessions': [dataOverIp, controlOverIp],
  'l2tp_ip/cut': [cutOverIp],
  'pptp/messages': Object.values(pptpMessages),
  'pptp/cut': [cutPptp],
  'pptp/lies': [shortEcho]
}
