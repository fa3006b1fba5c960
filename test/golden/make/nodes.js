'use strict'
// nodes.js - DECnet, GeoNetworking, TP-Link's plugs, MongoDB, PFCP, iSCSI, NATS, Gnutella, remote shells and Finger, and those that lie.

const { u8, u16, u24, u32, u64, l16, l32, l64, ip4, bytes, bits, text, lines, hex, zeros, padding, cut } = require('./bytes')
const { PROTOCOL, ethernet, ip6Packet, overIp, udp, segment, connection } = require('./layers')

const TCP_HEADERS = 14 + 20 + 20
const UDP_HEADERS = 14 + 20 + 8
let client = 52300

/** AA-X435A-TK section 9: a length, padding, the message. */
const decnet = (message, { filler = [], length = bytes(filler, message).length } = {}) => ethernet(0x6003, l16(length), filler, message)
const ADDRESS = (area, node) => bytes(hex('aa000400'), l16((area << 10) | node))
const long = (nsp, flags = 0x26) => bytes(u8(flags), zeros(2), ADDRESS(1, 2), zeros(2), ADDRESS(1, 3), u8(0), u8(1), u8(0), u8(0), nsp)
const short = (nsp) => bytes(u8(0x0a), l16(0x0402), l16(0x0403), u8(1), nsp)
const initiate = bytes(u8(0x18), l16(0), l16(0x2003), hex('01 02 0102'))
const endnodeHello = bytes(u8(0x0d), hex('020000'), ADDRESS(1, 2), u8(3), l16(1498), u8(0), zeros(8), ADDRESS(1, 1), l16(15), u8(0), hex('02aaaa'))
const routerHello = bytes(u8(0x0b), hex('020000'), ADDRESS(1, 1), u8(2), l16(1498), u8(64), u8(0), l16(15), u8(0), hex('08 00000000000000 00'))

/** EN 302 636-4-1 section 9. */
const STATION = hex('1400 020000000a01')
const position = (...rest) => bytes(STATION, u32(123456), u32(515000000), u32(0xfff0bdc0), rest)
const SENDER = position(bits({ pai: [1, 1], speed: [15, 500] }), u16(900))
const AREA = bytes(u32(515000100), u32(0xfff0bdc1), u16(100), u16(50), u16(45), u16(0))
const NUMBER = bytes(u16(7), u16(0))
const geo = (type, header, payload, { upper = 2, length = payload.length } = {}) => ethernet(0x8947, hex('11 00 1a 0a'), bits({ upper: [4, upper], reserved: [4, 0] }), u8(type), u8(0x82), u8(0x80), u16(length), u8(10), u8(0), header, payload)
const BTP = bytes(u16(2001), u16(0), hex('0102'))

/** What is sent of a byte is the key of the next one. */
function ciphered(string) {
  let key = 171
  return Buffer.from(text(string).map((byte) => (key ^= byte)))
}
const plug = (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(9999, 9999, bytes(data)))
const plugStream = (message) => segment(client++, 9999, bytes(u32(message.length), message))
const INFO = ciphered('{"system":{"get_sysinfo":{}}}')

const mongoMessage = (opcode, body, length = 16 + body.length) => bytes(l32(length), l32(5), l32(0), l32(opcode), body)
const mongo = (...messages) => segment(client++, 27017, bytes(messages))
const EMPTY = bytes(l32(5), u8(0))
const query = bytes(l32(4), text('admin.$cmd'), u8(0), l32(0), l32(0xffffffff), EMPTY)

/** TS 29.244 sections 7.2.2 and 8.1.1. */
const ie = (type, ...value) => bytes(u16(type), u16(bytes(value).length), value)
const pfcpMessage = (flags, type, ...parts) => bytes(u8(flags), u8(type), u16(bytes(parts).length), parts)
const pfcp = (...messages) => overIp({ protocol: PROTOCOL.UDP }, udp(8805, 8805, bytes(messages)))
const SESSION = bytes(u64(0x1234), u24(9), u8(0))
const nodeId = ie(60, u8(0), hex('c0000201'))
const establishment = pfcpMessage(0x21, 50, SESSION, nodeId, ie(1, ie(56, u16(1)), ie(2, ie(20, u8(0)), ie(21, u8(4)))), ie(0x8005, u16(3561), hex('06')))

/** RFC 7143 section 11: a basic header segment, additional ones, data up to a word. */
const bhs = (opcode, rest, { bits8 = 0x80, data = zeros(0), ahs = zeros(0), length = data.length } = {}) => bytes(u8(opcode), u8(bits8), u16(0), u8(ahs.length / 4), u24(length), zeros(8), u32(7), rest, zeros(28 - bytes(rest).length), ahs, data, padding(data.length, 4))
const iscsi = (...pdus) => segment(client++, 3260, bytes(pdus))
const iscsiAnswer = (...pdus) => segment(3260, client++, bytes(pdus))
const KEYS = text('InitiatorName=iqn.2001-04.com.example:a\0SessionType=Normal\0')
const ANSWER = [u32(5), u32(6), u32(70)]
const login = bhs(0x43, [u32(0), u32(1), u32(2)], { bits8: 0x87, data: KEYS })
const read = bhs(0x01, [u32(512), u32(3), u32(4), hex('28000000000000000100'), zeros(6)], { bits8: 0xc1, ahs: hex('0005020000000200') })

const nats = (...parts) => segment(client++, 4222, bytes(parts))
const natsAnswer = (...parts) => segment(4222, client++, bytes(parts))

const guid = hex('00112233445566778899aabbccddeeff')
const gnutellaMessage = (type, body, length = body.length) => bytes(guid, u8(type), u8(3), u8(1), l32(length), body)
const gnutella = (...parts) => segment(client++, 6346, bytes(parts))
const gnutellaDatagram = (...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(28681, 6346, bytes(parts)))
const PONG = bytes(l16(6346), ip4('192.0.2.7'), l32(8), l32(2048))
const HANDSHAKE = lines('GNUTELLA CONNECT/0.6', 'User-Agent: Example/1.0', '')

/** rshd(8): a port, two names and a command, each with a NUL; each on a connection of its own. */
const shell = connection(1023, 514)
const RUN = text('lns\0root\0mkdir testdir\0')
const shellAsks = (...parts) => segment(900 + (client++ % 120), 514, bytes(parts))
const shellAnswers = (...parts) => segment(514, 900 + (client++ % 120), bytes(parts))
const finger = (string) => segment(client++, 79, text(string))
const fingerAnswers = (string) => segment(79, client++, text(string))

module.exports = {
  'decnet/messages': [() => decnet(long(initiate)), () => decnet(short(bytes(u8(0x24), l16(0x2003)))), () => decnet(short(bytes(u8(8), hex('01'))), { filler: hex('8200') }), () => decnet(endnodeHello), () => decnet(routerHello), () => decnet(hex('0703'))],
  'decnet/cut': [() => cut(decnet(endnodeHello), 15), () => cut(decnet(endnodeHello), 20), () => cut(decnet(long(initiate)), 30)],
  'decnet/lies': [() => decnet(long(initiate), { length: 400 }), () => decnet(short(initiate), { length: 4 }), () => decnet(zeros(0), { filler: hex('8400') })],
  'geonetworking/packets': [() => geo(0x10, SENDER, zeros(0), { upper: 0 }), () => geo(0x20, bytes(NUMBER, SENDER, position()), BTP), () => geo(0x40, bytes(NUMBER, SENDER, AREA), BTP), () => geo(0x50, bytes(SENDER, u32(0)), BTP), () => geo(0x51, bytes(NUMBER, SENDER), ip6Packet({ next: 59 }), { upper: 3 }), () => geo(0x60, bytes(NUMBER, SENDER, STATION), zeros(0), { upper: 0 })],
  'geonetworking/basic': [() => ethernet(0x8947, hex('02001a0a'), zeros(20))],
  'geonetworking/cut': [() => cut(geo(0x50, bytes(SENDER, u32(0)), BTP), 16), () => cut(geo(0x50, bytes(SENDER, u32(0)), BTP), 30)],
  'geonetworking/lies': [() => geo(0x50, bytes(SENDER, u32(0)), BTP, { length: 600 }), () => geo(0x40, NUMBER, zeros(0))],
  'tplink/messages': [() => plug(INFO), () => plugStream(INFO)],
  'tplink/cut': [() => cut(plug(INFO), UDP_HEADERS + 9), () => cut(plugStream(INFO), TCP_HEADERS + 20)],
  'tplink/lies': [() => plugStream(INFO.subarray(0, 1))],
  'tplink/refused': [() => plug(text('none of it')), () => plugStream(text('none of it')), () => segment(client++, 9999, hex('00000000'))],
  'mongo/messages': [
    () => mongo(mongoMessage(2004, query)), () => mongo(mongoMessage(2001, bytes(l32(0), text('a.b'), u8(0), l32(1), EMPTY, EMPTY))), () => mongo(mongoMessage(1, bytes(l32(8), l64(0), l32(0), l32(1), EMPTY))), () => mongo(mongoMessage(2013, bytes(l32(0), u8(0), EMPTY))),
    () => mongo(mongoMessage(2013, bytes(l32(0), u8(1), l32(4 + 10 + 5), text('documents'), u8(0), EMPTY))), () => mongo(mongoMessage(2012, bytes(l32(2013), l32(10), u8(0), l32(0), u8(0), EMPTY)))
  ],
  'mongo/cut': [() => cut(mongo(mongoMessage(2004, query)), TCP_HEADERS + 8), () => cut(mongo(mongoMessage(2004, query)), TCP_HEADERS + 25)],
  'mongo/lies': [() => mongo(mongoMessage(2004, bytes(l32(4), text('admin')))), () => mongo(mongoMessage(2013, l16(0)))],
  'pfcp/messages': [() => pfcp(establishment), () => pfcp(pfcpMessage(0x23, 51, u64(0x1234), u24(9), u8(0x30), nodeId, ie(19, u8(1)), ie(57, u8(2), u64(0x99), hex('c0000202')))), () => pfcp(pfcpMessage(0x24, 1, u24(1), u8(0), ie(96, u32(0xe0000000))), pfcpMessage(0x20, 2, u24(1), u8(0))), () => pfcp(pfcpMessage(0x20, 1, u24(1), u8(0), ie(96, u32(0xe0000000))), pfcpMessage(0x20, 2, u24(1), u8(0))), () => pfcp(pfcpMessage(0x21, 52, SESSION, ie(254, ie(144, hex('01 020000000001')))))],
  'pfcp/cut': [() => cut(pfcp(establishment), UDP_HEADERS + 3), () => cut(pfcp(establishment), UDP_HEADERS + 30)],
  'pfcp/lies': [() => pfcp(pfcpMessage(0x21, 50, SESSION, bytes(u16(60), u16(99), hex('00')))), () => pfcp(pfcpMessage(0x21, 50, u64(1))), () => pfcp(pfcpMessage(0x21, 50, SESSION, nodeId).subarray(0, 20)), () => pfcp(pfcpMessage(0x25, 50, SESSION, nodeId).subarray(0, 20))],
  'pfcp/refused': [() => pfcp(text('none of it')), () => pfcp(hex('2001'))],
  'iscsi/pdus': [() => iscsi(login), () => iscsiAnswer(bhs(0x23, [u32(0), ANSWER], { bits8: 0x87, data: text('AuthMethod=None\0') })), () => iscsi(read), () => iscsiAnswer(bhs(0x25, [u32(0xffffffff), ANSWER, u32(0), u32(0), u32(0)], { data: hex('010203') })), () => iscsiAnswer(bhs(0x21, [u32(0), ANSWER, u32(0), u32(0), u32(0)])), () => iscsiAnswer(bhs(0x31, [u32(8), ANSWER, u32(0), u32(0), u32(512)])), () => iscsi(bhs(0x05, [u32(8), u32(0), u32(6), u32(0), u32(0), u32(0)], { data: hex('01020304') })), () => iscsi(bhs(0x40, [u32(0xffffffff), u32(3), u32(4)]), bhs(0x04, [u32(0xffffffff), u32(3), u32(4)], { data: text('SendTargets=All\0') }))],
  'iscsi/cut': [() => cut(iscsi(login), TCP_HEADERS + 10), () => cut(iscsi(login), TCP_HEADERS + 30), () => cut(iscsi(login), TCP_HEADERS + 60)],
  'iscsi/lies': [() => iscsi(bhs(0x01, [u32(512), u32(3), u32(4), zeros(16)], { ahs: hex('00990200 00000200') }))],
  'iscsi/refused': [() => iscsi(text('none of it, but longer')), () => iscsi(hex('0102'))],
  'nats/messages': [
    () => natsAnswer(text('INFO {"server_id":"A","max_payload":1048576}\r\n')), () => nats(text('CONNECT {"verbose":false}\r\nPING\r\n')), () => natsAnswer(text('PONG\r\n+OK\r\n')), () => nats(text('SUB time.* workers 7\r\nUNSUB 7 5\r\nSUB news 8\r\n')), () => nats(text('PUB time.utc reply.1 5\r\nhello\r\nPUB empty 0\r\n\r\n')), () => natsAnswer(text('MSG time.utc 7 reply.1 5\r\nhello\r\n')),
    () => nats(text('HPUB time.utc 22 27\r\nNATS/1.0\r\nA: b\r\nC:\r\n\r\nhello\r\n')), () => natsAnswer(text("-ERR 'Unknown Protocol Operation'\r\n")), () => nats(text('PING now\r\n'))
  ],
  'nats/cut': [() => cut(nats(text('SUB time.* workers 7\r\n')), TCP_HEADERS + 9), () => cut(nats(text('PUB time.utc 5\r\nhello\r\n')), TCP_HEADERS + 18)],
  'nats/lies': [() => nats(text('HPUB time.utc 40 5\r\nhello\r\n')), () => nats(text('PUB 5\r\nhello\r\n'))],
  'nats/refused': [() => nats(text('GIVE me\r\n')), () => nats(text('PUB time five\r\n')), () => nats(hex('00010203'))],
  'gnutella/messages': [() => gnutella(gnutellaMessage(0, zeros(0)), gnutellaMessage(1, PONG)), () => gnutella(gnutellaMessage(0x80, bytes(l16(128), text('a song'), u8(0), text('urn:')))), () => gnutella(gnutellaMessage(0x40, bytes(guid, l32(9), ip4('192.0.2.7'), l16(6346)))), () => gnutella(gnutellaMessage(0x31, hex('01020304')))],
  'gnutella/others': [() => gnutellaDatagram(gnutellaMessage(1, PONG)), () => gnutella(HANDSHAKE)],
  'gnutella/cut': [() => cut(gnutella(gnutellaMessage(1, PONG)), TCP_HEADERS + 18), () => cut(gnutella(gnutellaMessage(1, PONG)), TCP_HEADERS + 30), () => cut(gnutella(HANDSHAKE), TCP_HEADERS + 30)],
  'gnutella/lies': [() => gnutella(gnutellaMessage(1, hex('0102'))), () => gnutella(gnutellaMessage(0x40, guid)), () => gnutellaDatagram(gnutellaMessage(1, PONG, 99))],
  'gnutella/refused': [() => gnutella(zeros(16), hex('99 01 01 00000000')), () => gnutella(gnutellaMessage(0, zeros(0), 0x99999999)), () => gnutellaDatagram(text('GND'))],
  'rsh/session': [shell.ask(text('1022\0')), shell.ask(RUN), shell.answer(text('\x01Password incorrect.\n'))],
  'rsh/others': [() => shellAsks(text('1022\0'), RUN), () => shellAnswers(hex('00'))],
  'rsh/cut': [() => cut(shellAsks(text('1022\0'), RUN), TCP_HEADERS + 7), () => cut(shellAnswers(text('\x01Password incorrect.\n')), TCP_HEADERS + 5)],
  'rsh/lies': [() => shellAsks(text('99999\0'), RUN)],
  'rsh/refused': [() => shellAsks(text('<34>Oct 11 22:14:15 host su: failed\n')), () => shellAsks(text('a\0b\0')), () => shellAnswers(text('\x02'))],
  'finger/messages': [() => finger('/W user\r\n'), () => fingerAnswers('Login: user\r\n')],
  'finger/cut': [() => cut(finger('/W user\r\n'), TCP_HEADERS + 4), () => cut(fingerAnswers('Login: user\r\n'), TCP_HEADERS + 4)],
  'finger/lies': [() => finger('user')],
  'finger/refused': [() => finger('one\r\ntwo\r\n')],
  'mongo/refused': [() => mongo(mongoMessage(99, EMPTY)), () => mongo(mongoMessage(2013, EMPTY, 5)), () => mongo(hex('0102'))]
}
