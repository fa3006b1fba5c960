'use strict'
// dhcp6.js - messages of DHCPv6, with every option.

const { u8, u16, u24, u32, u64, ip4, ip6, hex, text, zeros, dnsName, bits, bytes, withChecksum, cut } = require('./bytes')
const { PROTOCOL, overIp6, pseudo6, udp } = require('./layers')

const over = (...data) => {
  const datagram = udp(546, 547, bytes(data))
  return overIp6({ next: PROTOCOL.UDP }, withChecksum(datagram, 6, pseudo6(PROTOCOL.UDP, datagram.length)))
}

/** RFC 8415 section 21.1; `length` can lie. */
const lying = (code, length, ...value) => bytes(u16(code), u16(length), value)
const option = (code, ...value) => lying(code, bytes(value).length, ...value)

const message = (type, ...options) => bytes(u8(type), u24(0x3d1d0f), options)
const solicit = (...options) => over(message(1, ...options))
const reply = (...options) => over(message(7, ...options))

const a = ip6('2001:db8::1')
const b = ip6('2001:db8::2')
const iaAddress = (...options) => option(5, a, u32(100), u32(200), options)
const status = (code) => option(13, u16(code), text('status'))
const duid = hex('000300010200000000 0a')

/** RFC 8415 section 21, first part. */
const associations = () => reply(
  option(1, duid), option(2, u16(1), u16(1), u32(10000), hex('02000000000b')), option(3, u32(1), u32(50), u32(80), iaAddress(status(0))),
  option(4, u32(2), iaAddress()), option(25, u32(3), u32(50), u32(80), option(26, u32(100), u32(200), u8(56), ip6('2001:db8:1::'), option(67, u8(64), hex('05')))), status(1)
)
const duids = () => reply(option(1, u16(2), u32(9), hex('cafe')), option(2, u16(4), zeros(16)), option(53, duid))
const basics = () => solicit(
  option(6, u16(23), u16(24)), option(7, u8(255)), option(8, u16(10)), option(11, u8(3), u8(1), u8(0), u64(7), hex('0102')), option(12, a), option(14),
  option(15, u16(3), text('one')), option(16, u32(9), u16(3), text('abc')), option(17, u32(9), option(1, hex('cafe'))), option(18, hex('0102')), option(19, u8(5)), option(20)
)
const names = () => reply([21, 24, 29, 30, 33, 51, 57, 58, 64, 65].map((code) => option(code, dnsName('example.org'))))
const addresses = () => reply([22, 23, 27, 28, 31, 34, 40, 48, 52, 86, 88, 143].map((code) => option(code, a, b)))
const others = () => reply(
  option(32, u32(86400)), option(36, u8(1), text('DE'), hex('01024259')), option(37, u32(9), hex('0102')), option(38, text('subscriber')),
  option(39, bits({ reserved: [5, 0], n: [1, 0], o: [1, 0], s: [1, 1] }), dnsName('host.example.org')), option(39, u8(0), u8(4), text('host')), option(41, text('CET-1')), option(42, text('Europe/Berlin')), option(43, u16(18)),
  option(46, u32(60)), option(47, a, hex('0c00')), option(49, hex('01')), option(54, hex('0001')), option(55, hex('0001')),
  option(56, option(1, a), option(2, ip6('ff05::101')), option(3, dnsName('ntp.example.org')), option(9, hex('01'))), option(59, text('tftp://a/')), option(60, u16(3), text('abc')), option(61, u16(7)),
  option(62, u8(1), u8(3), u8(16)), option(68, u8(0), text('vpn')), option(79, u16(1), hex('02000000000a')), option(80, a), option(82, u32(60)), option(83, u32(60)),
  option(87, hex('01')), option(103, text('https://p/')), option(112, text('https://mud/')), option(135, u16(1547)), option(136, u16(9), text('https://a')), option(200, hex('01'))
)
const leasequery = () => over(message(14, option(44, u8(1), a, iaAddress())))
const softwires = () => reply(option(94,
  option(89, bits({ reserved: [7, 0], fmr: [1, 1] }), u8(8), u8(24), ip4('192.0.2.0'), u8(32), hex('20010db8'), option(93, u8(4), u8(6), u16(0x1000))), option(90, a), option(91, u8(32), hex('20010db8'))
), option(96, option(92, ip4('192.0.2.1'), u8(32), hex('20010db8'), option(93, u8(4), u8(6), u16(0x1000)))))

/** RFC 8415 section 9. */
const relayed = (...options) => over(u8(12), u8(1), a, b, options)
const relay = () => relayed(option(18, hex('0102')), option(9, message(1, option(1, duid))))
const emptyRelay = () => relayed(option(18, hex('0102')))
const relays = () => relayed(option(9, u8(12), u8(0), a, b, option(9, message(1, option(14)))), option(18, hex('0102')))

const HEADERS = 14 + 40 + 8
const cutInHeader = () => cut(associations(), HEADERS + 2)
const cutInOption = () => cut(associations(), HEADERS + 4 + 4 + 5)

const longOption = () => solicit(lying(1, 200, duid))
const longInner = () => solicit(option(3, u32(1), u32(2), u32(3), lying(5, 90, a, u32(1), u32(2))), option(14))
const shortElapsed = () => solicit(option(8, u8(1)), option(23, zeros(15)))
const badInContainer = () => reply(option(3, u32(1), u32(50), u32(80), lying(5, 99, a)), status(1))
const unendedName = () => reply(option(39, u8(0), u8(4), text('host'), u8(2), text('io')))

module.exports = {
  'dhcp6/options': [associations, duids, basics, names, addresses, others, leasequery, softwires, unendedName],
  'dhcp6/relays': [relay, emptyRelay, relays],
  'dhcp6/cut': [cutInHeader, cutInOption],
  'dhcp6/lies': [longOption, longInner, shortElapsed, badInContainer]
}
