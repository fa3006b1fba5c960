'use strict'
// industry.js - CoAP, DNP3, IEC 60870-5-104, AMS, OPC UA, BACnet and EtherNet/IP, and those that lie.

const { u8, u16, hex, text, zeros, ip4, bytes, bits, l16, l24, l32, cut } = require('./bytes')
const { PROTOCOL, overIp, ethernet802, udp, segment } = require('./layers')

const UDP_HEADERS = 14 + 20 + 8
const TCP_HEADERS = 14 + 20 + 20
const over = (port) => (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(49152, port, bytes(data)))
let client = 51000
/** Each on a connection of its own: tshark remembers what was said on one. */
const asks = (port) => (...data) => segment(client++, port, bytes(data))
const from = (own, port) => (...data) => segment(own, port, bytes(data))
const answers = (port) => (...data) => segment(port, client++, bytes(data))

/** RFC 7252 section 3, and 3.1: an option's number is told as the distance from the one before. */
const NIBBLE = (n) => (n < 13 ? [n, []] : n < 269 ? [13, u8(n - 13)] : [14, u16(n - 269)])
function options(...list) {
  let last = 0
  return bytes(list.map(([number, ...value]) => {
    const [delta, more] = NIBBLE(number - last)
    const [length, longer] = NIBBLE(bytes(value).length)
    last = number
    return [bits({ delta: [4, delta], length: [4, length] }), more, longer, value]
  }))
}
const coapHead = (type, code, token) => bytes(bits({ version: [2, 1], type: [2, type], length: [4, token.length] }), u8(code), u16(0x1234), token)
const coap = over(5683)
const PAYLOAD = bytes(u8(0xff), text('21.5'))
const get = () => coap(coapHead(0, 1, hex('0a0b')), options([3, text('example.org')], [6], [7, u16(5683)], [11, text('sensors')], [11, text('a-path-that-is-longer')], [15, text('unit=C')], [16, u8(9)], [17, u8(50)], [27, u8(0x0a)], [35, text('coap://example.org/')], [39, text('coap')], [60, u16(4)], [292, hex('01')]))
const content = () => coap(coapHead(2, 69, hex('0a0b')), options([1, hex('aa')], [4, hex('0102')], [8, text('new')], [12], [14, u8(60)], [20, text('x=1')], [23, u8(0x1a)], [28, u16(300)]), PAYLOAD)
const oscore = () => coap(coapHead(0, 2, hex('01')), options([9, u8(0x19), u8(5), u8(2), hex('c1c2'), hex('d1')]), u8(0xff), hex('e0e1e2'))
const coapTcp = (code, token, ...rest) => bytes(bits({ length: [4, bytes(rest).length], token: [4, token.length] }), u8(code), token, rest)
const PROXY = options([35, text(`coap://example.org/${'a'.repeat(300)}`)])
const SIGNALING = options([2, u16(1152)], [4])
const overTcp = () => asks(5683)(coapTcp(225, zeros(0)), coapTcp(1, hex('07'), options([11, text('a')])))
const longTcp = () => answers(5683)(u8(0xd1), u8(20 - 13), u8(69), u8(7), u8(0xff), zeros(19))

/** IEEE 1815-2012, annex E: the checksum. */
function crc(data) {
  let value = 0
  for (const one of data) {
    value ^= one
    for (let i = 0; i < 8; i++) value = value & 1 ? (value >>> 1) ^ 0xa6bc : value >>> 1
  }
  return l16(~value & 0xffff)
}
const checked = (data) => bytes(data, crc(data))
function dnp3(control, ...parts) {
  const data = bytes(parts)
  const blocks = Array.from({ length: Math.ceil(data.length / 16) }, (_, i) => checked(data.subarray(16 * i, 16 * i + 16)))
  return bytes(checked(bytes(hex('0564'), u8(5 + data.length), u8(control), l16(3), l16(4))), blocks)
}
const dnp3Read = () => asks(20000)(dnp3(0xc4, hex('c0 c1 01 3c0206 3c0306 3c0406 3c0106 0a0006 140006')))
const dnp3Response = () => answers(20000)(dnp3(0x44, hex('c0 e1 81 9000 0101')), dnp3(0x00))
const dnp3Rest = () => over(20000)(dnp3(0x73, hex('05 010203')))

/** IEC 60870-5-104 section 5. */
const apdu = (control, ...asdu) => bytes(u8(0x68), u8(4 + bytes(asdu).length), control, asdu)
const numbered = (send, receive) => bytes(l16(send << 1), l16(receive << 1))
const asdu = (type, count, cause, ...objects) => bytes(u8(type), u8(count), u8(cause), u8(2), l16(10), objects)
const start104 = () => asks(2404)(apdu(hex('07000000')), apdu(hex('0100 0400')))
const objects104 = () => answers(2404)(apdu(numbered(1, 2), asdu(1, 2, 3, l24(100), u8(1), l24(200), u8(0))), apdu(numbered(2, 2), asdu(13, 0x82, 20, l24(300), hex('0000803f00'), hex('0000004000'))))
const command104 = () => asks(2404)(apdu(numbered(3, 4), asdu(45, 1, 0xc6, l24(400), u8(1))), apdu(numbered(4, 4), asdu(102, 1, 5, l24(7))), apdu(numbered(5, 4), asdu(127, 1, 5, l24(7), hex('0102'))))

/** The same packet with another length at so many bytes. */
const resized = (packet, at, length, size = 4) => bytes(packet.subarray(0, at), size === 4 ? l32(length) : l16(length), packet.subarray(at + size))

/** TwinCAT's AMS/TCP. */
const ams = (command, flags, ...data) => bytes(l16(0), l32(32 + bytes(data).length), u8(5), u8(13), u8(117), u8(96), u8(1), u8(1), l16(10000), ip4('192.168.1.99'), u8(1), u8(1), l16(32771), l16(command), l16(flags), l32(bytes(data).length), l32(0), l32(9), data)
const amsAsks = (command, ...data) => asks(48898)(ams(command, 4, data))
const amsAnswers = (command, ...data) => answers(48898)(ams(command, 5, data))
const amsBodies = [
  () => amsAsks(1), () => amsAnswers(1, l32(0), u8(3), u8(1), l16(1713), text('Plc30 App'), zeros(7)),
  () => amsAsks(2, l32(3), l32(2), l32(4)), () => amsAsks(3, l32(3), l32(2), l32(2), hex('0102')), () => amsAnswers(3, l32(0)),
  () => amsAnswers(4, l32(0), l16(5), l16(2)), () => amsAsks(5, l16(5), l16(0), l32(0)),
  () => amsAsks(6, l32(3), l32(2), l32(4), l32(4), l32(10), l32(20), zeros(16)), () => amsAnswers(6, l32(0), l32(0x51)), () => amsAsks(7, l32(0x51)),
  () => amsAsks(8, l32(24), l32(1), zeros(8), l32(1), l32(0x51), l32(4), hex('01020304')), () => amsAsks(9, l32(3), l32(2), l32(4), l32(2), hex('0102'))
]

/** OPC 10000-6 section 7.1. */
const uaText = (string) => bytes(l32(string.length), text(string))
const NONE = hex('ffffffff')
const ua = (kind, ...data) => bytes(text(kind), l32(8 + bytes(data).length), data)
const URL = 'opc.tcp://localhost:4840'
const POLICY = 'http://opcfoundation.org/UA/SecurityPolicy#None'
const hello = () => asks(4840)(ua('HELF', l32(0), l32(65536), l32(65535), l32(0), l32(4), uaText(URL)))
const uaMade = () => answers(4840)(ua('ERRF', hex('00007d80'), uaText('a reason')))
const reverse = () => answers(4840)(ua('RHEF', uaText('urn:server'), uaText(URL)))
const uaOpen = () => asks(4840)(ua('OPNF', l32(0), uaText(POLICY), bytes(l32(2), hex('3082')), bytes(l32(20), zeros(20)), l32(1), l32(1), hex('0100be01'), zeros(2), hex('0102')))
const uaMessage = () => asks(4840)(ua('MSGF', l32(5), l32(6), l32(7), l32(8), hex('01007702'), hex('0102')))
const uaPart = () => asks(4840)(ua('MSGC', l32(5), l32(6), l32(7), l32(8), hex('0102')))
const uaClose = () => asks(4840)(ua('OPNA', l32(0), uaText(POLICY), NONE, NONE, l32(9), l32(10)))

/** ANSI/ASHRAE 135 annex J, sections 6 and 20. */
const bvlc = (fn, ...data) => over(47808)(u8(0x81), u8(fn), u16(4 + bytes(data).length), data)
const npdu = (control, ...data) => bytes(u8(1), u8(control), data)
const apduOf = (...data) => bvlc(10, npdu(4, data))
const READ = hex('0c 02000001 1955')
const bacnetPdus = [
  () => apduOf(hex('00 05 2a 0c'), READ), () => apduOf(hex('0e 75 2a 01 04 0c'), READ), () => apduOf(hex('30 2a 0c'), READ, hex('3e91003f')),
  () => apduOf(hex('3c 2a 01 04 0c'), READ), () => apduOf(hex('20 2a 0f')), () => apduOf(hex('43 2a 01 04')), () => apduOf(hex('50 2a 0c 9101 9120')),
  () => apduOf(hex('60 2a 09')), () => apduOf(hex('71 2a 04')), () => bvlc(11, npdu(0x20, u16(65535), u8(0), u8(255), hex('10 08'))),
  () => bvlc(4, ip4('192.0.2.7'), u16(47808), npdu(0x2b, u16(5), u8(1), u8(9), u16(6), u8(2), u16(7), u8(254), hex('10 08')))
]
const networkMessages = [
  () => bvlc(11, npdu(0x80, u8(0), u16(5))), () => bvlc(11, npdu(0x80, u8(1), u16(5), u16(6))), () => bvlc(11, npdu(0x80, u8(2), u16(5), u8(3))), () => bvlc(11, npdu(0x80, u8(3), u8(1), u16(5))), () => bvlc(11, npdu(0x80, u8(19), u16(5), u8(1))), () => bvlc(11, npdu(0x80, u8(128), u16(99), hex('0102'))),
  () => ethernet802(bytes(hex('828203'), npdu(0x00, hex('10 08'))))
]
const bvlcs = [() => bvlc(0, u16(0x30)), () => bvlc(3, ip4('192.0.2.1'), u16(47808), hex('ffffffff'), ip4('192.0.2.2'), u16(47808), hex('ffffff00')), () => bvlc(5, u16(300)), () => bvlc(7, ip4('192.0.2.3'), u16(47808), u16(300), u16(330)), () => bvlc(2), () => bvlc(12, hex('0102'))]

/** The CIP Networks Library, volume 2, section 2-3. */
const enip = (command, ...data) => bytes(l16(command), l16(bytes(data).length), l32(7), l32(0), text('context.'), l32(0), data)
const item = (type, ...data) => bytes(l16(type), l16(bytes(data).length), data)
const items = (...list) => bytes(l16(list.length), list)
const IDENTITY = bytes(l16(1), u16(2), u16(44818), ip4('192.0.2.9'), zeros(8), l16(1), l16(14), l16(54), u8(20), u8(11), l16(0x60), l32(0x1a2b3c4d), u8(4), text('1756'), u8(3))
const send = (cip) => enip(0x6f, l32(0), l16(10), items(item(0), item(0xb2, cip)))
const sendUnit = (cip) => enip(0x70, l32(0), l16(0), items(item(0xa1, l32(0x351309)), item(0xb1, l16(3), cip)))
const GET = hex('0e 03 2001 2401 3001')
const many = bytes(hex('0a 02 2002 2401'), l16(2), l16(6), l16(14), GET, GET)
const enips = [
  () => asks(44818)(enip(0x65, l16(1), l16(0))), () => asks(44818)(send(GET)), () => answers(44818)(send(hex('8e 00 05 01 0100'))), () => answers(44818)(send(hex('8e 00 00 00 0100'))), () => asks(44818)(sendUnit(many)),
  () => over(44818)(enip(0x63)), () => overIp({ protocol: PROTOCOL.UDP }, udp(44818, 49152, enip(0x63, items(item(0x0c, IDENTITY))))), () => answers(44818)(enip(0x04, items(item(0x100, l16(1), l16(0x120), text('Communications'), zeros(2))))), () => asks(44818)(enip(0x6f, l32(0), l16(10), items(item(0, hex('0102'))))), () => asks(44818)(enip(0x00, hex('0102')))
]

module.exports = {
  'coap/messages': [get, content, oscore, () => coap(coapHead(0, 1, zeros(0)), PROXY)],
  'coap/tcp': [overTcp, longTcp, () => from(50901, 5683)(coapTcp(225, zeros(0), SIGNALING))],
  'coap/cut': [() => cut(coap(coapHead(0, 1, zeros(0)), options([7, u16(5683)])), UDP_HEADERS + 6), () => cut(coap(coapHead(0, 1, zeros(0)), options([23, u16(0x1a0a)])), UDP_HEADERS + 7), () => cut(from(50902, 5683)(hex('d007'), u8(69), zeros(20)), TCP_HEADERS + 1), () => cut(get(), UDP_HEADERS + 3), () => cut(get(), UDP_HEADERS + 9)],
  'coap/lies': [() => coap(coapHead(0, 1, zeros(0)), hex('bf')), () => coap(coapHead(0, 1, zeros(0)), hex('b9 61')), () => coap(coapHead(0, 1, zeros(0)), options([7, hex('010203')])), () => coap(coapHead(0, 1, zeros(0)), hex('ff')), () => coap(coapHead(0, 1, zeros(0)), hex('e1 fef2 61 e1 0000 62'))],
  'coap/refused': [() => coap(hex('80010000')), () => coap(hex('4f010000')), () => coap(hex('4001')), () => asks(5683)(hex('0f01'))],
  'dnp3/frames': [dnp3Read, dnp3Response, dnp3Rest],
  'dnp3/cut': [() => cut(dnp3Read(), TCP_HEADERS + 8), () => cut(dnp3Read(), TCP_HEADERS + 14)],
  'dnp3/lies': [() => asks(20000)(dnp3(0x44, hex('c0 c1'))), () => over(20000)(checked(hex('0564 63 73 0300 0400')), checked(hex('05 010203')))],
  'dnp3/refused': [() => asks(20000)(text('GET / HTTP/1.1')), () => asks(20000)(hex('0564 04 44 0300 0400 0000'))],
  'iec104/frames': [start104, objects104, command104],
  'iec104/cut': [() => cut(command104(), TCP_HEADERS + 4), () => cut(command104(), TCP_HEADERS + 9)],
  'iec104/lies': [() => asks(2404)(apdu(numbered(1, 2), asdu(1, 5, 3, l24(100), u8(1))))],
  'iec104/refused': [() => asks(2404)(hex('680307000000')), () => asks(2404)(text('none of it'))],
  'ams/commands': amsBodies,
  'ams/cut': [() => cut(amsAsks(2, l32(3), l32(2), l32(4)), TCP_HEADERS + 20), () => cut(amsAsks(2, l32(3), l32(2), l32(4)), TCP_HEADERS + 42)],
  'ams/lies': [() => amsAsks(2, l32(3)), () => from(50903, 48898)(resized(ams(2, 4, l32(3), l32(2), l32(4)), 26, 8)), () => from(50904, 48898)(resized(ams(2, 4, l32(3), l32(2), l32(4)), 26, 80))],
  'ams/refused': [() => asks(48898)(hex('0000100000000102030405060708')), () => asks(48898)(text('none of it'))],
  'opcua/messages': [hello, uaMade, reverse, uaOpen, uaMessage, uaClose, uaPart],
  'opcua/cut': [() => cut(hello(), TCP_HEADERS + 6), () => cut(hello(), TCP_HEADERS + 34)],
  'opcua/lies': [() => asks(4840)(ua('HELF', l32(0), l32(65536), l32(65535), l32(0), l32(4), l32(99), text('opc')))],
  'opcua/refused': [() => asks(4840)(ua('XYZF', l32(0))), () => asks(4840)(text('HELF'), l32(3))],
  'bvlc/functions': bvlcs,
  'bvlc/cut': [() => cut(bvlcs[0](), UDP_HEADERS + 3), () => cut(bvlcs[0](), UDP_HEADERS + 5)],
  'bvlc/lies': [() => over(47808)(hex('81 05 0063 0102')), () => bvlc(5, hex('01')), () => over(47808)(hex('81 0a 0002 0104 0005 2a 0c'), READ)],
  'bvlc/refused': [() => over(47808)(text('none of it'))],
  'bacnet/pdus': bacnetPdus,
  'bacnet/network': networkMessages,
  'bacnet/cut': [() => cut(bacnetPdus[0](), UDP_HEADERS + 5), () => cut(bacnetPdus[0](), UDP_HEADERS + 8)],
  'bacnet/lies': [() => bvlc(11, npdu(0x80, u8(1), u16(5), u8(6))), () => bvlc(10, npdu(0x20, u16(5), u8(9), u8(1)))],
  'bacnet/refused': [() => bvlc(10, hex('0204 1008'))],
  'enip/commands': enips,
  'enip/cut': [() => cut(from(50905, 44818)(sendUnit(many)), TCP_HEADERS + 24 + 6 + 2 + 8 + 4 + 2 + 6 + 5), () => cut(enips[1](), TCP_HEADERS + 10), () => cut(enips[1](), TCP_HEADERS + 33)],
  'enip/lies': [() => asks(44818)(enip(0x6f, l32(0), l16(10), items(bytes(l16(0xb2), l16(99), GET)))), () => asks(44818)(sendUnit(bytes(hex('0a 02 2002 2401'), l16(2), l16(20), l16(6), GET))), () => from(50906, 44818)(sendUnit(bytes(hex('0a 02 2002 2401'), l16(2), l16(2), l16(14), GET, GET))), () => over(44818)(resized(enip(0x63), 2, 99, 2))],
  'enip/refused': [() => asks(44818)(text('none of this at all, a text')), () => asks(44818)(hex('6500 0400'))],
  'opcua/cut-length': [() => cut(hello(), TCP_HEADERS + 8 + 20 + 2)],
  'opcua/lies-length': [() => answers(4840)(ua('ERRF', hex('00007d80'), u16(3)))]
}
