'use strict'
// signalling.js - X11, Rlogin, ZeroMQ, Ceph, T.125, H.225 and Q.931, Megaco, M3UA and SCCP, and those that lie.

const { u8, u16, u32, u64, l16, l32, l64, ip4, bytes, text, hex, zeros, padding, crc32c, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment, connection } = require('./layers')

const TCP_HEADERS = 14 + 20 + 20
const UDP_HEADERS = 14 + 20 + 8
const SCTP_HEADERS = 14 + 20 + 12 + 16
let client = 57300

const asks = (port, ...parts) => segment(client++, port, bytes(parts))
const answers = (port, ...parts) => segment(port, client++, bytes(parts))
const datagram = (port, ...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(client++, port, bytes(parts)))

/** X Window System Protocol, section 8: in the order of bytes that `half` and `whole` have. */
const filled = (string) => bytes(text(string), padding(string.length, 4))
const setup = (order, half, { name = 'MIT-MAGIC-COOKIE-1', data = hex('00112233445566778899aabbccddeeff') } = {}) => bytes(text(order), zeros(1), half(11), half(0), half(name.length), half(data.length), zeros(2), filled(name), data)
const success = (half, whole) => {
  const rest = bytes(whole(12101003), whole(0x200000), whole(0x1fffff), whole(256), half(8), zeros(14), text('The X.Or'))
  return bytes(hex('0100'), half(11), half(0), half(rest.length / 4), rest)
}
const failed = bytes(u8(0), u8(6), u16(11), u16(0), u16(2), filled('No way'))
const [big, small, closed] = [connection(57201, 6000), connection(57202, 6000), connection(57203, 6000)]
const x11 = (...parts) => asks(6000, ...parts)
const x11Server = (...parts) => answers(6000, ...parts)

const rlogin = (...parts) => asks(513, ...parts)
const LOGIN = text('\0anna\0root\0vt100/9600\0')
const WINDOW = bytes(hex('ffff7373'), u16(24), u16(80), u16(640), u16(480))

/** ZMTP 3.0 sections 3.1 and 3.2. */
const greeting = bytes(hex('ff00000000000000017f0300'), text('NULL'), zeros(16), zeros(32))
const property = (name, value) => bytes(u8(name.length), text(name), u32(value.length), text(value))
const ready = bytes(u8(5), text('READY'), property('Socket-Type', 'REQ'), property('Identity', ''))
const frame = (flags, body) => bytes(u8(flags), u8(body.length), body)
const zmtp = (...parts) => asks(5601, ...parts)

/** Ceph's msgr.h. */
const BANNER = text('ceph v027')
const address = (port, ip) => bytes(l32(0), l32(7), u16(2), u16(port), ip4(ip), zeros(120))
const address6 = bytes(l32(0), l32(7), u16(10), u16(6789), u32(0), hex('20010db8000000000000000000000001'), zeros(104))
const connect = (auth = zeros(0)) => bytes(l32(0xffffffff), l32(0x2fff), l32(8), l32(1), l32(0), l32(15), l32(auth.length ? 2 : 0), l32(auth.length), u8(1), auth)
const reply = (tag, auth = zeros(0)) => bytes(u8(tag), l32(0xffffffff), l32(0x2fff), l32(18), l32(1), l32(15), l32(auth.length), u8(1), auth)
const cephMessage = (front, { length = front.length } = {}) => bytes(u8(7), l64(1), l64(2), l16(0x20), l16(127), l16(1), l32(length), l32(0), l32(0), l16(0), u8(8), l64(4123), l16(1), l16(0), l32(0x12345678), front, l32(0x9abcdef0), l32(0), l32(0), l64(0), u8(1))
const session = connection(57204, 6789)
const ceph = (...parts) => asks(6789, ...parts)
const cephServer = (...parts) => answers(6789, ...parts)

/** RFC 1006 and ISO 8073: data. */
const tpkt = (...parts) => bytes(u8(3), u8(0), u16(4 + bytes(parts).length), parts)
const mcs = (...parts) => asks(3389, tpkt(hex('02f080'), parts))
const LONG = bytes(hex('64 0006 03eb 70 8090'), zeros(144))

/** ITU-T Q.931 over TPKT. */
const q931 = (...parts) => asks(1720, tpkt(parts))
const element = (id, ...value) => bytes(u8(id), id === 0x7e ? u16(bytes(value).length) : u8(bytes(value).length), value)
const SETUP = bytes(hex('08 02 77f4 05'), element(4, hex('8090a5')), element(0x28, text('anna\0')), u8(0xa1), element(0x7e, hex('05 20a8060008914a0004')))
const ras = (...parts) => datagram(1719, ...parts)
const GATEKEEPER = hex('0220 0000 060008914a00040011')

const megaco = (string) => datagram(2944, text(string))
const ADD = 'MEGACO/2 [192.0.2.7]:2944\r\nTransaction = 9998 {\r\n Context = $ {\r\n  Add = A4444,\r\n  O-W-Add = $ {\r\n   Media { LocalControl { Mode = Receive } } } } }\r\n'

/** RFC 9260 section 3.3.1: a user message in one chunk, each with a number of its own. */
let tsn = 7
const chunk = (protocol, message, { flags = 3, length = 16 + message.length } = {}) => bytes(u8(0), u8(flags), u16(length), u32(tsn++), u16(1), u16(2), u32(protocol), message, padding(message.length, 4))
function sctp(...chunks) {
  const packet = bytes(u16(2905), u16(2905), u32(0x11223344), u32(0), chunks)
  packet.writeUInt32LE(crc32c(packet), 8)
  return overIp({ protocol: 132 }, packet)
}
/** RFC 4666 section 3. */
const parameter = (tag, ...value) => bytes(u16(tag), u16(4 + bytes(value).length), value, padding(bytes(value).length, 4))
const m3uaMessage = (kind, body = zeros(0), { length = 8 + body.length } = {}) => bytes(u8(1), u8(0), hex(kind), u32(length), body)
const m3ua = (...message) => sctp(chunk(3, m3uaMessage(...message)))
const transfer = (si, data) => m3uaMessage('0101', bytes(parameter(0x200, u32(9)), parameter(6, u32(10)), parameter(0x210, u32(100), u32(200), u8(si), u8(2), u8(1), u8(5), data), parameter(0x13, u32(77))))
const sccp = (data) => sctp(chunk(3, transfer(3, data)))
const UNITDATA = hex('09 81 03 07 0b 04 43 0100 08 04 43 0200 fe 03 aabbcc')
const SACK = bytes(u8(3), u8(0), u16(16), u32(5), u32(1000), u16(0), u16(0))

module.exports = {
  'x11/setup': [big.ask(setup('B', u16)), big.answer(success(u16, u32)), small.ask(setup('l', l16)), small.answer(success(l16, l32)), closed.ask(setup('B', u16)), closed.answer(failed)],
  'x11/messages': [
    () => x11(hex('08 00 0002 00400001'), hex('62 00 0004 0005 0000'), filled('RENDER')), () => x11(hex('08 00 0200 01004000')), () => x11(hex('86 03 0200 01000000')), () => x11Server(hex('01 18 0005 00000000'), zeros(24)), () => x11Server(hex('01 00 0600 01000000'), zeros(28)),
    () => x11Server(hex('00 03 0700 01004000 0000 08 00'), zeros(20)), () => x11Server(hex('0c 00 0800'), l32(0x400001), zeros(24)), () => x11Server(hex('a1 20 0900'), zeros(28)), () => x11Server(hex('23 83 0a00 01000000'), zeros(28)),
    () => x11Server(hex('01 18 0500 00000000'), zeros(24)), () => x11Server(hex('01 00 0b00 02000000'), zeros(32)), () => x11Server(hex('0b ff00ff'), zeros(28)), () => x11(hex('48 02 0000 03000000 deadbeef'))
  ],
  'x11/cut': [() => cut(x11(setup('l', l16)), TCP_HEADERS + 3), () => cut(x11(setup('l', l16)), TCP_HEADERS + 20), () => cut(x11Server(success(l16, l32)), TCP_HEADERS + 5), () => cut(x11Server(success(l16, l32)), TCP_HEADERS + 30)],
  'x11/lies': [() => x11Server(bytes(hex('0100'), u16(11), u16(0), u16(8), u32(1), u32(2), u32(3), u32(4), u16(40), zeros(14)))],
  'x11/refused': [() => x11(hex('00000000')), () => x11(hex('0800')), () => x11Server(hex('28 00 0100'), zeros(28)), () => x11Server(hex('01000100 ffffff7f'))],
  'rlogin/session': [() => rlogin(LOGIN), () => rlogin(text('ls\r'), WINDOW, text('x')), () => rlogin(WINDOW), () => answers(513, text('\0')), () => answers(513, text('$ '))],
  'rlogin/cut': [() => cut(rlogin(LOGIN), TCP_HEADERS + 8), () => cut(rlogin(WINDOW), TCP_HEADERS + 7)],
  'rlogin/lies': [() => rlogin(text('\0anna\0root\0vt100\0')), () => rlogin(WINDOW.subarray(0, 9))],
  'zmtp/messages': [() => zmtp(greeting, frame(4, ready), frame(1, text('hello')), bytes(u8(2), u64(5), text('world')))],
  'zmtp/curve': [() => zmtp(greeting, frame(4, bytes(u8(8), text('INITIATE'), hex('00ff10'), zeros(40))))],
  'zmtp/cut': [() => cut(zmtp(greeting), TCP_HEADERS + 20), () => cut(zmtp(greeting, frame(4, ready)), TCP_HEADERS + 64 + 20)],
  'zmtp/lies': [() => zmtp(greeting, frame(4, bytes(u8(5), text('READY'), u8(11), text('Socket')))), () => zmtp(greeting, frame(4, bytes(u8(40), text('PING'))))],
  'zmtp/refused': [() => zmtp(hex('ff00000000000000017f0200'), zeros(52))],
  'ceph/session': [
    session.answer(BANNER, address(6789, '192.0.2.7'), address(35556, '192.0.2.8')), session.ask(BANNER, address6, connect()), session.answer(reply(1)), session.ask(cephMessage(text('front of it'))), session.answer(u8(8), l64(1), cephMessage(zeros(0))),
    session.ask(u8(14), l32(1600000000), l32(5), u8(9), u8(6))
  ],
  'ceph/others': [() => ceph(BANNER, address(0, '192.0.2.8'), connect(hex('010203'))), () => cephServer(reply(13, hex('0405')), l64(9))],
  'ceph/cut': [() => cut(ceph(BANNER, address6, connect()), TCP_HEADERS + 30), () => cut(ceph(cephMessage(text('front of it'))), TCP_HEADERS + 10), () => cut(ceph(cephMessage(text('front of it'))), TCP_HEADERS + 58)],
  'ceph/lies': [() => cephServer(BANNER, l32(0), l32(7), u16(3), zeros(126), address(35556, '192.0.2.8'))],
  'ceph/refused': [() => ceph(hex('33 0102030405060708')), () => ceph(cephMessage(zeros(0), { length: 0x7fffffff }))],
  't125/pdus': [
    () => mcs(hex('7f65 03 040101')), () => mcs(hex('04 0100 0100')), () => mcs(hex('28')), () => mcs(hex('2e 00 0006')), () => mcs(hex('38 0006 03ef')), () => mcs(hex('3e 00 0006 03ef 03ef')), () => mcs(hex('64 0006 03eb 70 03 010203')), () => mcs(LONG), () => mcs(hex('68 0001 03eb 70 02 0a0b')), () => mcs(hex('21 80'))
  ],
  't125/cut': [() => cut(mcs(hex('64 0006 03eb 70 03 010203')), TCP_HEADERS + 7 + 4), () => cut(mcs(hex('64 0006 03eb 70 03 010203')), TCP_HEADERS + 7 + 8)],
  't125/lies': [() => mcs(hex('64 0006 03eb 70 01 aabb')), () => mcs(hex('64 0006 03eb 70 30 010203')), () => mcs(hex('3e 00 0006'))],
  't125/refused': [() => mcs(hex('7f99 00')), () => mcs(hex('fc 00'))],
  'q931/messages': [() => q931(SETUP), () => answers(1720, tpkt(hex('08 02 f7f4 07'), element(0x7e, hex('05 22c0 0600')))), () => answers(1720, tpkt(hex('08 02 f7f4 5a'), element(8, hex('8090')), element(0x7e, hex('05 2a80 0600')))), () => q931(hex('08 00 7d'), element(0x7e, hex('04 31')))],
  'q931/cut': [() => cut(q931(SETUP), TCP_HEADERS + 4 + 3), () => cut(q931(SETUP), TCP_HEADERS + 4 + 20)],
  'q931/lies': [() => q931(hex('08 02 77f4 05'), u8(0x28), u8(40), text('anna')), () => q931(hex('08 04 77 f4'))],
  'q931/refused': [() => q931(hex('09 02 77f4 05')), () => q931(hex('08 0f 77f4 05'))],
  'h225/messages': [() => ras(hex('a0 8003 00 01 02')), () => ras(GATEKEEPER), () => ras(hex('1240 0001 060008914a0004')), () => ras(hex('2648 0002 18c000')), () => ras(hex('80 0500 0102')), () => ras(hex('5c 0007'))],
  'h225/cut': [() => cut(ras(GATEKEEPER), UDP_HEADERS + 1), () => cut(ras(GATEKEEPER), UDP_HEADERS + 3)],
  'h225/extended': [() => ras(hex('8506 00 00 0006 0000')), () => ras(hex('5900 0000 0102'))],
  'h225/lies': [() => ras(hex('264800'))],
  'h225/refused': [() => ras(hex('7f ff 0001 00')), () => ras(hex('a0 00 0001')), () => ras(hex('02'))],
  'megaco/messages': [() => megaco(ADD), () => megaco('MEGACO/1 <mg.example>:2944 Reply=9998{Context=5{Add=A4444,Modify=A5555{M{ST=1{L{}}}}}}'), () => megaco('!/1 mg1 T=7{C=-{AV=ROOT{AT{}}},C=*{S=*}}'), () => megaco('!/1 [192.0.2.7] P=7{ER=430{"Unknown TerminationID"}}'), () => megaco('!/1 mg1 PN=8{}')],
  'megaco/cut': [() => cut(megaco(ADD), UDP_HEADERS + 20), () => cut(megaco(ADD), UDP_HEADERS + 70)],
  'megaco/lies': [() => megaco('!/1 mg1 T=7{C=-{S=*}}}'), () => megaco('!/1 mg1 T=7{C=-{S=*')],
  'megaco/refused': [() => megaco('MEGACO/x mg1 T=7{}'), () => megaco('!'), () => datagram(2944, hex('302a'))],
  'megaco/sctp': [() => sctp(chunk(7, text('!/1 mg1 T=7{C=-{AV=ROOT{AT{}}}}')))],
  'm3ua/messages': [
    () => sctp(SACK, chunk(3, transfer(5, hex('0102'))), chunk(3, m3uaMessage('0401'))), () => m3ua('0301', bytes(parameter(0x11, u32(3)), parameter(4, text('hello')))), () => m3ua('0303', parameter(9, hex('0102030405'))), () => m3ua('0401', bytes(parameter(0xb, u32(2)), parameter(6, u32(10), u32(11)))),
    () => m3ua('0000', parameter(0xc, u32(3))), () => m3ua('0001', parameter(0xd, u16(1), u16(3))), () => m3ua('0201', parameter(0x12, u32(200), u32(201))), () => m3ua('0901', parameter(0x207, hex('01020304')))
  ],
  'm3ua/cut': [() => cut(m3ua('0301', parameter(0x11, u32(3))), SCTP_HEADERS + 5), () => cut(m3ua('0301', parameter(0x11, u32(3))), SCTP_HEADERS + 14)],
  'm3ua/lies': [() => m3ua('0301', parameter(0x11, u32(3)), { length: 90 }), () => m3ua('0301', hex('0011 0003 00000003')), () => m3ua('0301', hex('0011 0090 00000003')), () => m3ua('0401', parameter(6, hex('010203')))],
  'm3ua/refused': [() => sctp(chunk(3, hex('02 00 0301 00000008'))), () => sctp(chunk(3, hex('01 00 2001 00000008'))), () => sctp(chunk(3, m3uaMessage('0301'), { flags: 2 })), () => sctp(chunk(3, hex('0100')))],
  'sccp/messages': [
    () => sccp(UNITDATA), () => sccp(hex('09 00 03 07 0b 04 12070022 04 12060011 03 aabbcc')), () => sccp(hex('0a 01 03 05 07 02 42 08 02 42 07 02 aabb')), () => sccp(hex('01 000102 02 02 00 02 42 08')), () => sccp(hex('01 000102 02 02 04 02 42 08 0f 02 aabb 00')), () => sccp(hex('02 010203 000102 02 00')), () => sccp(hex('06 010203 00 01 02 aabb')), () => sccp(hex('04 010203 000102 00 00')), () => sccp(hex('05 010203 000102'))
  ],
  'sccp/cut': [() => cut(sccp(UNITDATA), SCTP_HEADERS + 8 + 16 + 16), () => cut(sccp(UNITDATA), SCTP_HEADERS + 8 + 16 + 16 + 6)],
  'sccp/lies': [() => sccp(hex('09 81 03 07 0b 40 43 0100 08')), () => sccp(hex('09 81 90 07 0b 02 43 08'))],
  'sccp/refused': [() => sccp(hex('60 81 03 07'))]
}
