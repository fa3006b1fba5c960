'use strict'
// services.js - the PROXY protocol, Modbus/TCP, Diameter, FIX and Dropbox's discovery, and those that lie.

const { u8, u16, u24, u32, u64, bytes, text, hex, lines, zeros, ip4, ip6, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment, connection } = require('./layers')

const HEADERS = 14 + 20 + 20

/** proxy-protocol.txt, section 2.2. */
const proxy2 = (command, family, length, ...parts) => bytes(hex('0d0a0d0a000d0a515549540a'), u8(0x20 | command), u8(family), u16(length ?? bytes(parts).length), parts)
const tlv = (type, ...value) => bytes(u8(type), u16(bytes(value).length), value)
const GET = lines('GET / HTTP/1.1', 'Host: example.org', '')
let client = 53000
/** The first that is said on a connection, each on its own. */
const proxyTo = (...data) => segment(client++, 9001, bytes(data))
const ssl = tlv(0x20, u8(1), u32(0), tlv(0x21, text('TLSv1.3')), tlv(0x22, text('anna')), tlv(0x23, text('TLS_AES_128_GCM_SHA256')), tlv(0x24, text('SHA256')), tlv(0x25, text('RSA2048')))
const paths = bytes(text('/a'), zeros(106), text('/b'), zeros(106))

/** Modbus Application Protocol. */
const mb = (transaction, ...pdu) => bytes(u16(transaction), u16(0), u16(bytes(pdu).length + 1), u8(7), pdu)
const modbus = connection(53100, 502)
const turn = (id, question, answer) => [modbus.ask(mb(id, question)), modbus.answer(mb(id, answer))]
const modbusTurns = [
  ...turn(1, hex('0100000009'), hex('0102ff01')),
  ...turn(2, hex('0300100002'), hex('030400010002')),
  ...turn(3, hex('050003ff00'), hex('050003ff00')),
  ...turn(4, hex('0600040005'), hex('8602')),
  ...turn(5, hex('0600040005'), hex('0600040005')),
  ...turn(6, hex('0f0000000a02ff03'), hex('0f0000000a')),
  ...turn(7, hex('100001000204000a0102'), hex('1000010002')),
  ...turn(8, hex('1600040f200025'), hex('1600040f200025')),
  ...turn(9, hex('17000300020001000102 00ff'), hex('170400fe0acd')),
  ...turn(10, hex('0b'), hex('0bffff0108')),
  ...turn(11, hex('0800010000'), hex('0800010000')),
  ...turn(12, hex('2b0e0100'), hex('2b0e01010000020003414243010378797a')),
  ...turn(13, hex('180001'), hex('18000600020001 0002'))
]

/** RFC 6733 section 4. */
const avp = (code, value, { vendor, flags = 0x40 } = {}) => {
  const head = bytes(u32(code), u8(vendor ? flags | 0x80 : flags), u24((vendor ? 12 : 8) + value.length), vendor ? u32(vendor) : [])
  return bytes(head, value, zeros((4 - value.length % 4) % 4))
}
const diameter = (command, flags, ...avps) => bytes(u8(1), u24(20 + bytes(avps).length), u8(flags), u24(command), u32(0), u32(7), u32(8), avps)
const peer = (name) => [avp(264, text(`${name}.example`)), avp(296, text('example'))]
const dia = connection(53200, 3868)
const diameterRest = [
  dia.ask(diameter(257, 0x80, ...peer('a'), avp(257, bytes(u16(1), ip4('192.0.2.1'))), avp(266, u32(9)), avp(269, text('thing'), { flags: 0 }), avp(265, u32(10415)), avp(259, u32(3)), avp(267, u32(2)), avp(260, bytes(avp(266, u32(10415)), avp(258, u32(4)))))),
  dia.answer(diameter(257, 0, avp(268, u32(5012)), ...peer('b'), avp(281, text('no')), avp(294, text('c.example')))),
  dia.ask(diameter(265, 0xc0, avp(1, text('anna')), avp(25, hex('0102')), avp(27, u32(60)), avp(33, hex('03')), avp(282, text('d.example')), avp(291, u32(600)), avp(295, u32(1)), avp(1032, u32(1004), { vendor: 10415 }), avp(55, hex('d0000000')))),
  dia.ask(diameter(282, 0x80, ...peer('a'), avp(273, u32(2))))
]

/** A message of FIX. */
const fix = (...list) => {
  const body = list.map((field) => `${field}\x01`).join('')
  const front = `8=FIX.4.4\x019=${body.length}\x01${body}`
  const sum = [...front].reduce((all, letter) => (all + letter.charCodeAt(0)) & 255, 0)
  return text(`${front}10=${String(sum).padStart(3, '0')}\x01`)
}
const order = () => segment(53300, 53301, bytes(fix('35=D', '49=A', '56=B', '34=2', '52=20240101-00:00:00', '11=o1', '1=acc', '55=XYZ', '54=1', '38=100', '40=2', '44=10.5', '15=EUR', '59=0'), fix('35=8', '49=B', '56=A', '34=3', '52=20240101-00:00:01', '43=N', '37=9', '17=e1', '39=0', '58=ok', '9999=x')))
const announcement = '{"host_int": 12, "version": [2, 0], "displayname": "", "port": 17500, "namespaces": [1, 2]}'
const dropbox = (data) => overIp({ protocol: PROTOCOL.UDP }, udp(17500, 17500, text(data)))

module.exports = {
  'proxy/v1': [() => proxyTo(lines('PROXY TCP4 192.0.2.1 198.51.100.2 56324 80'), GET), () => proxyTo(lines('PROXY TCP6 2001:db8::1 2001:db8:0:0:0:0:0:2 56324 8080')), () => proxyTo(lines('PROXY TCP6 ::1 fe80:: 1 2')), () => proxyTo(lines('PROXY UNKNOWN what ever'))],
  'proxy/v2': [() => proxyTo(proxy2(1, 0x11, undefined, ip4('192.0.2.1'), ip4('198.51.100.2'), u16(56324), u16(80), tlv(1, text('h2')), ssl, tlv(4, zeros(20))), GET), () => proxyTo(proxy2(1, 0x21, undefined, ip6('2001:db8::1'), ip6('2001:db8::2'), u16(56324), u16(8080), tlv(3, u32(7)))), () => proxyTo(proxy2(1, 0x31, undefined, paths)), () => proxyTo(proxy2(0, 0x00)), () => proxyTo(proxy2(1, 0x41, undefined, hex('0102')))],
  'proxy/cut': [() => cut(proxyTo(lines('PROXY TCP4 192.0.2.1 198.51.100.2 56324 80')), HEADERS + 20), () => cut(proxyTo(proxy2(1, 0x11, undefined, ip4('192.0.2.1'), ip4('198.51.100.2'), u16(1), u16(2))), HEADERS + 22)],
  'proxy/lies': [() => proxyTo(lines('PROXY TCP4 192.0.2.1 198.51.100.x 56324 80')), () => proxyTo(proxy2(1, 0x11, 20, ip4('192.0.2.1'), ip4('198.51.100.2'), u16(1), u16(2), u8(1), u16(200), text('h2abc'))), () => proxyTo(proxy2(1, 0x11, 4, ip4('192.0.2.1')))],
  'proxy/refused': [() => proxyTo(text('PROXY TCP4 has no end')), () => proxyTo(text('PROXY is a word'))],
  'modbus/functions': modbusTurns,
  'modbus/cut': [() => cut(segment(53101, 502, mb(1, hex('0300000001'))), HEADERS + 6), () => cut(segment(53101, 502, mb(1, hex('0300000001'))), HEADERS + 9)],
  'modbus/lies': [() => segment(502, 53102, mb(1, hex('0308000100'))), () => segment(53103, 502, mb(1, hex('100001000209000a')))],
  'modbus/refused': [() => segment(53104, 502, hex('0001000100060103000000')), () => segment(53104, 502, hex('000100'))],
  'diameter/rest': diameterRest,
  'diameter/cut': [() => cut(segment(53201, 3868, diameter(280, 0x80, ...peer('a'))), HEADERS + 10), () => cut(segment(53201, 3868, diameter(280, 0x80, ...peer('a'))), HEADERS + 30)],
  'diameter/lies': [() => segment(53202, 3868, diameter(280, 0x80, bytes(u32(264), u8(0x40), u24(4), text('abcd')))), () => segment(53203, 3868, diameter(280, 0x80, bytes(u32(264), u8(0x40), u24(40), text('abcd')))), () => segment(53204, 3868, diameter(257, 0x80, avp(268, text('ab')), avp(447, u64(5)), avp(260, bytes(avp(266, u32(1)), u32(9)))))],
  'diameter/refused': [() => segment(53205, 3868, text('none of this, which is a text')), () => segment(53205, 3868, hex('0100'))],
  'diameter/cut-padding': [() => cut(segment(53206, 3868, diameter(280, 0x80, avp(264, text('abcde')))), HEADERS + 20 + 8 + 5 + 1)],
  'diameter/digits': [-5n, 2n ** 63n - 1n].map((digits, i) => () => segment(53207 + i, 3868, diameter(272, 0x80, avp(445, avp(447, u64(BigInt.asUintN(64, digits))))))),
  'fix/order': [order],
  'fix/cut': [() => cut(order(), HEADERS + 8), () => cut(order(), HEADERS + 40)],
  'fix/lies': [() => segment(53302, 53303, text('8=FIX.4.2\x019=12\x0135=0\x01x=y\x0149=\x0110=000\x01'))],
  'fix/refused': [() => segment(53304, 53305, text('8=FIXCOMP\x019=5\x0135=0\x01')), () => segment(53304, 53305, text('8=FIX.4.2\x0110=000\x01 and so on'))],
  'dropbox/discovery': [() => dropbox(announcement), () => dropbox('something else')],
  'dropbox/cut': [() => cut(dropbox(announcement), 14 + 20 + 8 + 30)],
  'dropbox/long': [() => overIp({ protocol: PROTOCOL.UDP }, udp(17500, 17500, text(announcement), 300))]
}
