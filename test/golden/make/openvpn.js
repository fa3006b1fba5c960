'use strict'
// openvpn.js - packets of OpenVPN: without tls-auth, with it, with tls-crypt of both versions, and over TCP.

const { u8, u16, u24, u32, u64, hex, text, zeros, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')

const PORT = 1194
const OPCODE = { SOFT_RESET: 3, CONTROL: 4, ACK: 5, DATA_V1: 6, CLIENT_V2: 7, SERVER_V2: 8, DATA_V2: 9, CLIENT_V3: 10, WKC: 11 }
const SESSION = u64(0x1122334455667788n)
const REMOTE = u64(0x99aabbccddeeff00n)
const HMAC = hex('a1a2a3a4a5a6a7a8a9aaabacadaeafb0b1b2b3b4')

const packet = (opcode, ...content) => bytes(u8(opcode << 3 | 1), content)
const over = (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(40000, PORT, bytes(data)))
const acks = (...ids) => bytes(u8(ids.length), ids.map(u32), ids.length ? REMOTE : [])
const stream = (...packets) => segment(40000, PORT, bytes(packets.map((one) => [u16(one.length), one])))

const reset = () => packet(OPCODE.CLIENT_V2, SESSION, acks(), u32(0))
const answer = () => packet(OPCODE.SERVER_V2, SESSION, acks(0), u32(0))
const control = () => packet(OPCODE.CONTROL, SESSION, acks(1, 2), u32(3), hex('1603010005'))
const acknowledgment = () => packet(OPCODE.ACK, SESSION, acks(3))
const proven = () => packet(OPCODE.CLIENT_V2, SESSION, HMAC, u32(1), u32(1600000000), acks(), u32(0))
const data = () => packet(OPCODE.DATA_V1, hex('deadbeef00112233'))
const data2 = () => packet(OPCODE.DATA_V2, u24(5), hex('deadbeef00112233'))
/** tls-crypt-v2: the client's key ends the packet behind its length, which can lie. */
const wrapped = (opcode, length) => packet(opcode, SESSION, u32(0x0a010001), u32(1600000000), HMAC, HMAC.subarray(0, 12), hex('0102030405'), hex('c0'.repeat(30)), u16(length))

const HEADERS = 14 + 20 + 8
const cutInSession = () => cut(over(reset()), HEADERS + 4)
const cutInType = () => cut(over(reset()), HEADERS)
const manyAcks = () => over(packet(OPCODE.CONTROL, SESSION, u8(200), zeros(20)))
const fewAcks = () => over(packet(OPCODE.ACK, SESSION, u8(8), u32(1)))

module.exports = {
  'openvpn/packets': [reset, answer, control, acknowledgment, proven, data, data2, () => wrapped(OPCODE.CLIENT_V3, 32), () => wrapped(OPCODE.WKC, 32)].map((make) => () => over(make())),
  'openvpn/stream': [() => stream(reset()), () => stream(control(), acknowledgment()), () => segment(40000, PORT, bytes(u16(60), control()))],
  'openvpn/cut': [cutInSession, cutInType],
  'openvpn/lies': [() => over(wrapped(OPCODE.CLIENT_V3, 500)), () => over(wrapped(OPCODE.CLIENT_V3, 1))],
  'openvpn/sealed': [manyAcks, fewAcks],
  'openvpn/refused': [() => over(text('HTTP/1.1 200 OK')), () => over(hex('ff00112233445566778899')), () => over(packet(OPCODE.CONTROL, u32(1))), () => segment(40000, PORT, hex('00010203040506070809'))]
}
