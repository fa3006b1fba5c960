'use strict'
// routing.js - VRRP, HSRP, RIP, RIPng, BFD, PIM: what no capture has, and what lies.

const { u8, u16, u32, hex, text, zeros, ip4, ip6, bytes, bits, cut, withChecksum } = require('./bytes')
const { PROTOCOL, MAC, ethernet, ethernet802, overIp, overIp6, pseudo4, pseudo6, udp } = require('./layers')

const overUdp = (port) => (...message) => overIp({ protocol: PROTOCOL.UDP }, udp(port, port, bytes(message)))
const overUdp6 = (port) => (...message) => {
  const datagram = udp(port, port, bytes(message))
  return overIp6({ next: PROTOCOL.UDP }, withChecksum(datagram, 6, pseudo6(PROTOCOL.UDP, datagram.length)))
}

/** RFC 3768 section 5.1, RFC 5798 section 5.1. */
const VRRP = 112
const head = (version, count, third) => bytes({ version: u8(version << 4 | 1), id: u8(7), priority: u8(100), count: u8(count), third, checksum: u16(0) })
const vrrp2 = (count, authentication, ...rest) => overIp({ protocol: VRRP }, withChecksum(bytes(head(2, count, bytes(u8(authentication), u8(1))), rest), 6))
const vrrp3 = (count, ...rest) => {
  const message = bytes(head(3, count, u16(100)), rest)
  return overIp({ protocol: VRRP }, withChecksum(message, 6, pseudo4(VRRP, message.length)))
}
const vrrp6 = () => {
  const message = bytes(head(3, 1, u16(100)), ip6('fe80::1'))
  return overIp6({ next: VRRP }, withChecksum(message, 6, pseudo6(VRRP, message.length)))
}
const vrrpPlain = () => vrrp2(1, 0, ip4('192.0.2.1'), zeros(8))
const vrrpPassword = () => vrrp2(1, 1, ip4('192.0.2.1'), text('secret'), zeros(2))
const vrrpNew = () => vrrp3(2, ip4('192.0.2.1'), ip4('192.0.2.2'))
const vrrpMany = () => vrrp3(5, ip4('192.0.2.1'))
const vrrpOther = () => overIp({ protocol: VRRP }, withChecksum(bytes(head(5, 1, u16(100)), ip4('192.0.2.1')), 6))

/** RFC 2281; version 2 is of TLVs. */
const hsrpTo = (group) => (...message) => overIp({ protocol: PROTOCOL.UDP, ttl: 1, to: ip4(group) }, udp(1985, 1985, bytes(message)))
const hsrp = hsrpTo('224.0.0.2')
const hsrpNew = hsrpTo('224.0.0.102')
const tlvOf = (type, length, ...value) => bytes(u8(type), u8(length), value)
const tlv = (type, ...value) => tlvOf(type, bytes(value).length, value)
const state2 = (ip, address) => tlv(1, u8(2), u8(0), u8(6), u8(ip), u16(10), MAC.A, u32(100), u32(3000), u32(10000), address)
const hsrpHello = () => hsrp(u8(0), u8(0), u8(16), u8(3), u8(10), u8(100), u8(1), u8(0), text('cisco'), zeros(3), ip4('192.0.2.1'))
const hsrpAdvertise = () => hsrp(u8(0), u8(3), u16(1), u16(14), u8(2), u8(0), u16(0), u16(1), u32(0))
const hsrp2 = () => hsrpNew(state2(4, bytes(ip4('192.0.2.1'), zeros(12))), tlv(3, text('cisco'), zeros(3)))
const hsrp6 = () => hsrpNew(state2(6, ip6('fe80::1')), tlv(4, u8(1), u8(0), u16(0), ip4('192.0.2.9'), u32(7), Buffer.alloc(16, 9)))
const hsrpInterface = () => hsrpNew(tlv(2, u16(1), u16(2)), tlv(9, hex('cafe')))
const hsrpShort = () => hsrpNew(tlv(1, u8(2), u8(0)))
const hsrpLong = () => hsrpNew(tlvOf(2, 90, u16(1), u16(2)))
const hsrpNot = () => hsrpNew(hex('ff01'), zeros(20))

/** RFC 1058, RFC 2453, RFC 4822. */
const rip = overUdp(520)
const oldRoute = (family, address, metric) => bytes(u16(family), u16(0), ip4(address), zeros(8), u32(metric))
const route = (address, mask, metric) => bytes(u16(2), u16(7), ip4(address), ip4(mask), ip4('192.0.2.254'), u32(metric))
const ripOld = () => rip(u8(1), u8(1), u16(0), oldRoute(0, '0.0.0.0', 16))
const ripOldRoute = () => rip(u8(2), u8(1), u16(0), oldRoute(2, '198.51.100.0', 2))
const ripRoute = () => rip(u8(2), u8(2), u16(0), route('198.51.100.0', '255.255.255.0', 1), u16(9), u16(0), zeros(16))
const ripPassword = () => rip(u8(2), u8(2), u16(0), u16(0xffff), u16(2), text('secret'), zeros(10), route('198.51.100.0', '255.255.255.0', 1))
const ripCode = () => rip(u8(2), u8(2), u16(0), u16(0xffff), u16(3), u16(44), u8(1), u8(16), u32(7), zeros(8), route('198.51.100.0', '255.255.255.0', 1), u16(0xffff), u16(1), Buffer.alloc(16, 9))
const ripOther = () => rip(u8(2), u8(2), u16(0), u16(0xffff), u16(9), zeros(16))
const ripEnd = () => rip(u8(2), u8(2), u16(0), u16(2), u16(7), ip4('198.51.100.0'))

/** RFC 2080. */
const ripng = overUdp6(521)
const ripngRoutes = (...rest) => ripng(u8(2), u8(1), u16(0), ip6('2001:db8::'), u16(7), u8(32), u8(1), rest)

/** RFC 5880 section 4.1. */
const bfd = overUdp(3784)
const bfdOf = (flags, length, ...rest) => bfd({ version: u8(1 << 5 | 3), state: u8(3 << 6 | flags), multiplier: u8(3), length: u8(length), mine: u32(1), yours: u32(2), transmit: u32(1000000), receive: u32(1000000), echo: u32(0) }, rest)
const bfdPlain = () => bfdOf(0x20, 24)
const bfdSimple = () => bfdOf(4, 24 + 9, u8(1), u8(9), u8(2), text('secret'))
const bfdMd5 = () => bfdOf(4, 24 + 24, u8(2), u8(24), u8(2), u8(0), u32(5), Buffer.alloc(16, 9))
const bfdSha1 = () => bfdOf(4, 24 + 28, u8(4), u8(28), u8(2), u8(0), u32(5), Buffer.alloc(20, 9))
const bfdOther = () => bfdOf(4, 24 + 6, u8(9), u8(6), hex('01020304'))

/** AoEr11. */
const aoe = (flags, error, command, ...rest) => ethernet(0x88a2, { version: bits({ version: [4, 1], flags: [4, flags] }), error: u8(error), major: u16(1), minor: u8(2), command: u8(command), tag: u32(9) }, rest)
const aoeRead = () => aoe(0, 0, 0, u8(0x40), u8(0), u8(1), u8(0x24), hex('010000000000'), u16(0))
const aoeWrite = () => aoe(8, 0, 0, u8(0x13), u8(0), u8(1), u8(0x50), hex('0100000000a0'), u16(0), hex('cafe'))
const aoeConfig = () => aoe(8, 0, 1, u16(16), u16(0x400b), u8(2), u8(0x10), u16(5), text('shelf'))
const aoeError = () => aoe(12, 2, 1, u16(16), u16(0x400b), u8(2), u8(0x10), u16(0))
const aoeLong = () => aoe(8, 0, 1, u16(16), u16(0x400b), u8(2), u8(0x10), u16(90), text('shelf'))

/** RFC 7761 section 4.9, RFC 3973, RFC 5015, RFC 5059. */
const PIM = 103
const pim = (type, ...rest) => overIp({ protocol: PIM }, withChecksum(bytes(u8(0x20 | type), u8(0), u16(0), rest), 2))
const unicast = (address) => bytes(u8(1), u8(0), ip4(address))
const unicast6 = (address) => bytes(u8(2), u8(0), ip6(address))
const group = (address) => bytes(u8(1), u8(0), u8(0), u8(32), ip4(address))
const group6 = (address) => bytes(u8(2), u8(0), u8(0), u8(128), ip6(address))
const source = (address) => bytes(u8(1), u8(0), u8(4), u8(32), ip4(address))
const option = (type, ...value) => bytes(u16(type), u16(bytes(value).length), value)
const pimHello = () => pim(0, option(1, u16(105)), option(2, u16(500), u16(2500)), option(19, u32(1)), option(20, u32(0x12345678)), option(21, u8(1), u8(60), u16(0)), option(24, unicast('192.0.2.2'), unicast6('2001:db8::2')), option(77, hex('cafe')))
const pimRefresh = () => pim(9, group('239.0.0.1'), unicast('192.0.2.1'), unicast('192.0.2.2'), u32(0x80000065), u32(10), u8(24), u8(64), u8(0xe0), u8(60))
const pimRefresh6 = () => pim(9, group6('ff1e::1'), unicast6('2001:db8::1'), unicast6('2001:db8::2'), u32(0x65), u32(10), u8(64), u8(64), u8(0), u8(60))
const pimBackoff = () => bytes(overIp({ protocol: PIM }, withChecksum(bytes(u8(0x2a), u8(0x30), u16(0), unicast('192.0.2.1'), u32(101), u32(10), unicast('192.0.2.3'), u32(100), u32(5), u16(100)), 2)))
const pimFamily = () => pim(2, bytes(u8(9), u8(0), u8(0), u8(32), ip4('239.0.0.1')), unicast('192.0.2.1'))
const pimCount = () => pim(3, unicast('192.0.2.1'), u8(0), u8(9), u16(210), group('239.0.0.1'), u16(1), u16(0), source('192.0.2.9'))
const pimLong = () => pim(0, bytes(u16(1), u16(90), u16(105)))
const pimCandidate6 = () => pim(8, u8(1), u8(0), u16(150), unicast6('2001:db8::1'), group6('ff00::'))

/** RFC 5171: TLVs whose length counts their head. */
const udldOf = (type, length, ...value) => bytes(u16(type), u16(length), value)
const udldTlv = (type, ...value) => udldOf(type, 4 + bytes(value).length, value)
const udld = (...tlvs) => ethernet802(bytes(hex('aaaa03 00000c 0111'), withChecksum(bytes(u8(0x21), u8(3), u16(0), tlvs), 2)))
const echo = (name) => bytes(u16(name.length), text(name))
const udldEcho = () => udld(udldTlv(1, text('device')), udldTlv(2, text('Gi0/1')), udldTlv(3, u32(1), echo('other'), echo('Gi0/9')), udldTlv(4, u8(15)), udldTlv(5, u8(5)), udldTlv(6, text('name')), udldTlv(7, u32(9)), udldTlv(8, hex('cafe')))
const udldMany = () => udld(udldTlv(3, u32(9), echo('other')))

/** RFC 5036. */
const ldpTlvOf = (type, length, ...value) => bytes(u16(type), u16(length), value)
const ldpTlv = (type, ...value) => ldpTlvOf(type, bytes(value).length, value)
const ldpMessage = (type, ...tlvs) => bytes(u16(type), u16(4 + bytes(tlvs).length), u32(7), tlvs)
const ldpPdu = (...messages) => bytes(u16(1), u16(6 + bytes(messages).length), ip4('192.0.2.1'), u16(0), messages)
const ldp = (...messages) => overIp({ protocol: PROTOCOL.UDP, to: ip4('224.0.0.2') }, udp(646, 646, ldpPdu(...messages)))
const fec = (family, length, ...value) => bytes(u8(2), u16(family), u8(length), value)
const ldpMapping = () => ldp(ldpMessage(0x400, ldpTlv(0x100, fec(1, 24, hex('c00002')), fec(2, 32, hex('20010db8'))), ldpTlv(0x200, u32(16)), ldpTlv(0x103, u8(1)), ldpTlv(0x104, ip4('192.0.2.1')), ldpTlv(0x600, u32(6))))
const ldpWildcard = () => ldp(ldpMessage(0x402, ldpTlv(0x100, u8(1)), ldpTlv(0x700, hex('cafe'))), ldpMessage(0x300, ldpTlv(0x101, u16(2), ip6('2001:db8::1'))))
const ldpHello = () => ldp(ldpMessage(0x100, ldpTlv(0x400, u16(45), u16(0xc000)), ldpTlv(0x401, ip4('192.0.2.1')), ldpTlv(0x402, u32(1)), ldpTlv(0x403, ip6('2001:db8::1'))))
const ldpLong = () => ldp(ldpMessage(0x100, ldpTlvOf(0x400, 90, u16(45), u16(0))))
const ldpWide = () => ldp(ldpMessage(0x400, ldpTlv(0x100, fec(1, 99, hex('c00002')))))
const ldpNot = () => overIp({ protocol: PROTOCOL.UDP }, udp(646, 646, hex('000900060102030400000000')))

/** RFC 2328, RFC 5340. */
const OSPF = 89
const ospf2Of = (version, type, length, ...rest) => overIp({ protocol: OSPF }, { version: u8(version), type: u8(type), length: u16(length), router: ip4('192.0.2.1'), area: ip4('0.0.0.0'), checksum: u16(0), auth: u16(0) }, rest)
const ospf2 = (type, ...rest) => ospf2Of(2, type, 24 + bytes(rest).length, zeros(8), rest)
const ospf3 = (type, ...rest) => {
  const message = bytes(u8(3), u8(type), u16(16 + bytes(rest).length), ip4('192.0.2.1'), ip4('0.0.0.0'), u16(0), u8(0), u8(0), rest)
  return overIp6({ next: OSPF }, withChecksum(message, 12, pseudo6(OSPF, message.length)))
}
const lsaOf = (length, age, type, id, ...rest) => bytes(u16(age), type, id, ip4('192.0.2.1'), u32(0x80000001), u16(0x1234), u16(length), rest)
const lsa = (age, type, id, ...rest) => lsaOf(20 + bytes(rest).length, age, type, id, rest)
const lsa2 = (type, ...rest) => lsa(1, bytes(u8(2), u8(type)), ip4('192.0.2.0'), rest)
const lsa3 = (type, ...rest) => lsa(1, u16(type), ip4('0.0.0.1'), rest)
const ospfPassword = () => overIp({ protocol: OSPF }, u8(2), u8(1), u16(44), ip4('192.0.2.1'), ip4('0.0.0.0'), u16(0), u16(1), text('secret'), zeros(2), ip4('255.255.255.0'), u16(10), u8(2), u8(1), u32(40), zeros(8))
const ospfSummaries = () => ospf2(4, u32(4), lsa2(3, ip4('255.255.255.0'), u32(10)), lsa2(4, zeros(4), u32(10)), lsa2(7, ip4('255.255.255.0'), u32(0x80000014), ip4('192.0.2.9'), u32(7)), lsa(1, bytes(u8(2), u8(10)), bytes(u8(9), hex('000001')), hex('cafecafe')))
const ospfRequest = () => ospf2(3, u32(1), ip4('192.0.2.1'), ip4('192.0.2.1'))
const prefix3 = (length, last, ...value) => bytes(u8(length), u8(0), last, value)
const ospf3External = () => ospf3(4, u32(2), lsa3(0x4005, u8(7), hex('000014'), prefix3(32, u16(0), hex('20010db8')), ip6('2001:db8::9'), u32(7)), lsa3(0x2004, u8(0), hex('000013'), u8(0), hex('000014'), ip4('192.0.2.9')))
const ospfShort = () => ospf2(4, u32(1), lsaOf(9, 1, bytes(u8(2), u8(1)), ip4('192.0.2.0')))
const ospf3Wide = () => ospf3(4, u32(1), lsa3(0x2003, u8(0), hex('000014'), prefix3(200, u16(0), hex('20010db8'))))

const pimBootstrap6 = () => pim(4, u16(7), u8(30), u8(0), unicast6('2001:db8::1'), group6('ff00::'), u8(1), u8(1), u16(0), unicast6('2001:db8::2'), u16(150), u8(0), u8(0))

/** ISO/IEC 10589, ISO 9542: behind LLC of OSI. */
const osi = (...packet) => ethernet802(bytes(hex('fefe03'), packet))
const system = hex('192168001003')
const isis = (type, fixed, ...tlvs) => osi({ irpd: u8(0x83), length: u8(8 + bytes(fixed).length), version: u8(1), id: u8(0), type: u8(type), version2: u8(1), reserved: u8(0), areas: u8(0) }, fixed, tlvs)
const lspHead = (length) => bytes(u16(8 + 19 + length), u16(1199), system, u16(0), u32(9), u16(0x1234), u8(0x03))
const metrics = () => hex('0a808080')
const lsp = (...tlvs) => isis(20, lspHead(bytes(tlvs).length), tlvs)
const isisLsp = () => lsp(
  tlv(1, u8(3), hex('490001')), tlv(2, u8(0), metrics(), system, u8(1)), tlv(10, u8(1), text('secret')), tlv(14, u16(1492)), tlv(22, system, u8(0), hex('00000a'), u8(0), system, u8(2), hex('00000a'), u8(3), hex('0101ff')),
  tlv(128, metrics(), ip4('192.0.2.0'), ip4('255.255.255.0')), tlv(129, hex('cc8e')), tlv(132, ip4('192.0.2.1')), tlv(134, ip4('192.0.2.1')), tlv(135, u32(10), u8(24), hex('c00002'), u32(10), u8(0x40 | 16), hex('c633'), u8(2), hex('0100')), tlv(137, text('router')),
  tlv(232, ip6('2001:db8::1')), tlv(236, u32(10), u8(0), u8(32), hex('20010db8'), u32(10), u8(0x20), u8(32), hex('20010db8'), u8(2), hex('0100')), tlv(77, hex('cafe')))
const isisHello = () => isis(17, bytes(u8(2), system, u16(30), u16(8 + 12 + 5 + 17), u8(1)), tlv(211, u8(1), u16(9)), tlv(240, u8(0), u32(1), system, u32(2)))
const isisLan = () => isis(15, bytes(u8(1), system, u16(30), u16(8 + 19 + 8), u8(64), system, u8(1)), tlv(6, MAC.B))
const isisWide = () => lsp(tlv(135, u32(10), u8(60), hex('c00002')))
const isisLong = () => lsp(tlvOf(137, 90, text('router')))
const isisType = () => isis(9, bytes(u8(2)))
const notIsis = () => osi(hex('81cafe'))
const esis = (type, length, ...rest) => osi({ nlpid: u8(0x82), length: u8(length), version: u8(1), reserved: u8(0), type: u8(type), holding: u16(30), checksum: u16(0) }, rest)
const esisEnd = () => esis(2, 9 + 13, u8(2), u8(5), hex('4900010203'), u8(5), hex('4900010204'))
const esisRouter = () => esis(4, 9 + 6 + 3, u8(5), hex('4900010203'), hex('c50101'))
const esisRedirect = () => esis(6, 9 + 6 + 7 + 6, u8(5), hex('4900010203'), u8(6), MAC.B, u8(5), hex('4900010204'))
const esisMany = () => esis(2, 9 + 7, u8(9), u8(5), hex('4900010203'))

const IP = 14 + 20
const LLC = 14 + 3
const UDP = IP + 8
module.exports = {
  'vrrp/packets': [vrrpPlain, vrrpPassword, vrrpNew, vrrp6],
  'vrrp/cut': [() => cut(vrrpPlain(), IP + 5), () => cut(vrrpPassword(), IP + 15)],
  'vrrp/lies': [vrrpMany, vrrpOther],
  'hsrp/packets': [hsrpHello, hsrpAdvertise, hsrp2, hsrp6, hsrpInterface],
  'hsrp/cut': [() => cut(hsrpHello(), UDP + 1), () => cut(hsrpHello(), UDP + 12)],
  'hsrp/lies': [hsrpLong, hsrpShort],
  'hsrp/refused': [hsrpNot],
  'rip/packets': [ripOld, ripOldRoute, ripRoute, ripPassword, ripCode, ripOther],
  'rip/cut': [() => cut(ripRoute(), UDP + 3), () => cut(ripRoute(), UDP + 15)],
  'rip/lies': [ripEnd, () => rip(u8(2), u8(9), u16(0), route('198.51.100.0', '255.255.255.0', 1))],
  'ripng/packets': [() => ripngRoutes(ip6('fe80::9'), u16(0), u8(0), u8(255))],
  'ripng/cut': [() => cut(ripngRoutes(), 14 + 40 + 8 + 3), () => cut(ripngRoutes(), 14 + 40 + 8 + 15)],
  'ripng/lies': [() => ripng(u8(2), u8(1), u16(0), ip6('2001:db8::'), u16(7), u8(200), u8(1)), () => ripng(u8(2), u8(9), u16(0)), () => ripngRoutes(ip6('fe80::9'))],
  'bfd/packets': [bfdPlain, bfdSimple, bfdMd5, bfdSha1, bfdOther],
  'bfd/cut': [() => cut(bfdPlain(), UDP + 10), () => cut(bfdMd5(), UDP + 30)],
  'bfd/lies': [() => bfdOf(0, 20), () => bfdOf(0, 90), () => bfdOf(4, 24 + 6, u8(1), u8(1), u8(2), text('abc'))],
  'aoe/packets': [aoeRead, aoeWrite, aoeConfig, aoeError],
  'aoe/cut': [() => cut(aoeRead(), 14 + 5), () => cut(aoeRead(), 14 + 14)],
  'aoe/lies': [aoeLong],
  'pim/packets': [pimHello, pimRefresh, pimRefresh6, pimBackoff, pimCandidate6, pimBootstrap6],
  'pim/cut': [() => cut(pimHello(), IP + 3), () => cut(pimHello(), IP + 11)],
  'pim/lies': [pimFamily, pimCount, pimLong],
  'isis/packets': [isisLsp, isisHello, isisLan],
  'isis/cut': [() => cut(isisLsp(), LLC + 5), () => cut(isisLsp(), LLC + 20)],
  'isis/lies': [isisWide, isisLong, isisType],
  'osi/packets': [notIsis],
  'esis/packets': [esisEnd, esisRouter, esisRedirect],
  'esis/cut': [() => cut(esisEnd(), LLC + 5), () => cut(esisEnd(), LLC + 12)],
  'esis/lies': [esisMany, () => esis(2, 5), () => esis(2, 90, u8(1), u8(5), hex('4900010203'))],
  'udld/packets': [udldEcho],
  'udld/cut': [() => cut(udldEcho(), 14 + 8 + 2), () => cut(udldEcho(), 14 + 8 + 11)],
  'udld/lies': [udldMany, () => udld(udldOf(1, 2, text('device'))), () => udld(udldOf(1, 90, text('device')))],
  'ldp/packets': [ldpMapping, ldpWildcard, ldpHello],
  'ldp/cut': [() => cut(ldpHello(), UDP + 7), () => cut(ldpHello(), UDP + 20)],
  'ldp/lies': [ldpLong, ldpWide],
  'ldp/refused': [ldpNot],
  'ospf/packets': [ospfPassword, ospfSummaries, ospfRequest, ospf3External],
  'ospf/cut': [() => cut(ospfRequest(), IP + 10), () => cut(ospfSummaries(), IP + 40)],
  'ospf/lies': [() => ospf2Of(9, 1, 24, zeros(8)), () => ospf2Of(2, 1, 9, zeros(8)), ospfShort, ospf3Wide]
}
