'use strict'
// link-headers.js - what captures have in front of packets: headers of systems, routers, switches and buses.

const { u8, u16, u32, u64, l16, l32, l64, hex, text, ip4, ip6, zeros, bytes, bits, cut } = require('./bytes')
const { PROTOCOL, MAC, ETHERTYPE, ethernet, ipPacket, ip6Packet, datagram } = require('./layers')

const on = (linkType, packets) => ({ linkType, packets })
const swapped = (linkType, packets) => ({ linkType, packets, swapped: true })

const packet = () => ipPacket({ protocol: PROTOCOL.UDP }, datagram())
const packet6 = () => ip6Packet({ next: PROTOCOL.NONE })
const frame = () => ethernet(ETHERTYPE.IPV4, packet())
const llc = () => bytes(hex('aaaa03 000000 0800'), packet())

/** RFC 1055, RFC 1144. */
const SLIP = 8
const slip = (direction, first, ...rest) => bytes(u8(direction), u8(first), zeros(14), rest)
const slipSent = () => slip(1, 0x45, packet())
const slipCompressed = () => slip(0, 0x80, packet6())

/** LINKTYPE_NFLOG: attributes are filled up to multiples of four bytes. */
const NFLOG = 239
const attributeOf = (length, type, ...value) => bytes(l16(length), l16(type), value, zeros((4 - (bytes(value).length % 4)) % 4))
const attribute = (type, ...value) => attributeOf(4 + bytes(value).length, type, value)
const nflog = (family, ...attributes) => bytes(u8(family), u8(0), u16(20), attributes)
const logged = () => nflog(2,
  attribute(1, u16(0x0800), u8(1), u8(0)), attribute(2, u32(7)), attribute(3, u64(1378492318), u64(614652)), attribute(4, u32(2)), attribute(5, u32(3)), attribute(6, u32(4)), attribute(7, u32(5)),
  attribute(8, u16(6), u16(0), MAC.A, zeros(2)), attribute(8, u16(8), u16(0), hex('0102030405060708')), attribute(10, text('rule '), u8(0)), attribute(11, u32(1000)), attribute(12, u32(1)), attribute(13, u32(2)), attribute(14, u32(100)),
  attribute(15, u16(1)), attribute(16, MAC.B, MAC.A, u16(0x0800)), attribute(17, u16(14)), attribute(18, hex('cafe')), attribute(9, packet()))
const logged6 = () => nflog(10, attribute(1, u16(0x86dd), u8(3), u8(0)), attribute(9, packet6()))
const nflogShort = () => nflog(2, attributeOf(3, 4, u32(2)))
const nflogLong = () => nflog(2, attributeOf(90, 4, u32(2)))
const nflogAddress = () => nflog(2, attribute(8, u16(9), u16(0), zeros(8)), attribute(9, packet()))

/** LINKTYPE_PKTAP. */
const PKTAP = 258
const pktap = (dlt, { length = 108, type = 1, more = [] } = {}) => bytes(l32(length), l32(type), l32(dlt), text('en0'), zeros(21), l32(2), l32(2), l32(14), l32(0), l32(512), text('dig'), zeros(17), l32(100), l16(6), l16(1), l32(513), text('parent'), zeros(14), more)
const tapped = () => pktap(1, { more: frame() })
const tappedLonger = () => pktap(101, { length: 112, more: [zeros(4), packet()] })
const tappedNothing = () => pktap(1, { type: 0 })

/** LINKTYPE_IPNET. */
const IPNET = 226
const ipnet = (family, hook, payload, length = payload.length) => bytes(u8(1), u8(family), u16(hook), u32(length), u32(2), u32(0), u32(0xffffffff), u32(0), payload)

/** LINKTYPE_IPOIB. */
const IPOIB = 242
const ipoib = (front, pair) => bytes(front, zeros(1), pair, ip6('fe80::10'), u16(0x0800), u16(0), packet())
const ipoibSent = () => ipoib(zeros(20), hex('000550'))
const ipoibReceived = () => ipoib(bytes(hex('60700001'), u8(0), hex('012345'), ip6('fe80::20').subarray(0, 12)), ip6('fe80::20').subarray(13))

/** LINKTYPE_VSOCK. */
const VSOCK = 271
const vsock = (operation, transport, header, length = bytes(header).length, ...data) => bytes(l64(3), l64(2), l32(1024), l32(1234), l16(operation), l16(transport), l16(length), l16(0), header, data)
const virtio = (length, operation) => bytes(l64(3), l64(2), l32(1024), l32(1234), l32(length), l16(1), l16(operation), l32(0), l32(262144), l32(7))
const vsockConnect = () => vsock(1, 2, virtio(0, 1))
const vsockData = () => vsock(4, 2, virtio(4, 5), undefined, text('data'))
const vsockOther = () => vsock(3, 9, hex('cafe'))

/** RFC 1051, RFC 1201. */
const ARCNET = 129
const ARCNET_BSD = 7
const arcnet = (protocol, ...rest) => bytes(u8(0x0a), u8(0x0b), hex('ed08'), u8(protocol), rest)
const arcnetIp = () => arcnet(0xd4, u8(0), u16(357), packet())
const arcnet1051 = () => arcnet(0xf0, packet())
const arcnetFragments = [() => arcnet(0xc4, u8(1), u16(358), packet6()), () => arcnet(0xc4, u8(2), u16(358), hex('0102'))]
const arcnetException = () => arcnet(0xd4, hex('ff ffff d4'), u8(0), u16(361), packet())
const arcnetBsd = () => bytes(u8(0x0a), u8(0x0b), u8(0xd5), u8(0), u16(1), u16(7), u16(0x0800), u8(1), u8(4), u16(1), u8(0x0a), ip4('192.0.2.1'), u8(0), ip4('192.0.2.2'))
const arcnetIp6 = () => arcnet(0xc4, u8(0), u16(359), packet6())
const arcnetOther = () => arcnet(0xfa, u8(0), u16(360), hex('cafe'))

/** IEEE 802.5: the highest bit of the sender's address tells that a route follows. */
const TOKEN_RING = 6
const ring = (type, route, ...payload) => bytes(u8(0x10), u8(type << 6), MAC.B, u8(route.length ? 0x82 : 0x02), MAC.A.subarray(1), route, payload)
const ringPlain = () => ring(1, bytes(), llc())
const ringRouted = () => ring(1, bytes(u8(0xc0 | 8), u8(0x30), hex('0011 0022 0030')), llc())
const ringOdd = () => ring(1, bytes(u8(7), u8(0xb0), hex('0011 0020 ff')), llc())
const ringMac = () => ring(0, bytes(), hex('0004 0005'))

/** Marvell's tag: mode, tagged, device; port, trunk or code, CFI; priority, VLAN. */
const DSA = 284
const EDSA = 285
const dsaTag = (mode, upper, cfi = 0) => bits({ mode: [2, mode], tagged: [1, 1], device: [5, 0], port: [5, 2], upper: [2, upper], cfi: [1, cfi], priority: [3, 5], code: [1, 1], vlan: [12, 100] })
const dsa = (tag, type, ...rest) => bytes(MAC.B, MAC.A, tag, u16(type), rest)
const dsaForward = () => dsa(dsaTag(3, 2, 1), 0x0800, packet())
const dsaCpu = () => dsa(dsaTag(0, 3), 0x0800, packet())
const dsaSniffer = () => dsa(dsaTag(2, 2), 7, hex('4242 03'), zeros(4))
const edsa = () => dsa(bytes(hex('dada 0000'), dsaTag(1, 0)), 0x0800, packet())
const dsaOther = () => dsa(dsaTag(3, 0), 90, hex('4242 03'))

/** Broadcom's. */
const BRCM = 281
const BRCM_PREPEND = 282
const brcm = (tag, type = 0x0800, ...rest) => bytes(MAC.B, MAC.A, tag, u16(type), rest)
const brcmFrom = () => brcm(hex('2d800080'), 0x0800, packet())
const brcmTo = () => brcm(hex('00053f25'), 0x0800, packet())
const brcmPrepend = () => bytes(hex('00002005'), frame())
const brcmLength = () => brcm(hex('2c000080'), 7, hex('4242 03'), zeros(4))

/** Juniper's header: a magic number, flags, extensions. */
const JUNIPER = { MLPPP: 130, ATM2: 135, SERVICES: 136, ATM1: 137, ETHER: 178, PPP: 179, FRELAY: 180, CHDLC: 181, VP: 183 }
const tlvOf = (type, length, ...value) => bytes(u8(type), u8(length), value)
const tlv = (type, ...value) => tlvOf(type, bytes(value).length, value)
const juniper = (flags, ...rest) => bytes(hex('4d4743'), u8(flags), rest)
const extended = (list, length = bytes(list).length) => bytes(u16(length), list)
const everything = () => [tlv(1, l16(140)), tlv(2, text('ge-0/0/0')), tlv(3, u8(1)), tlv(4, l32(332)), tlv(5, l16(7)), tlv(6, u8(14)), tlv(7, u8(1)), tlv(8, u8(14)), tlv(9, hex('cafe'))]
const juniperEthernet = () => juniper(0x81, extended(everything()), frame())
const juniperNone = (protocol, ...rest) => () => juniper(0x02, l32(protocol), rest)
const ppp = () => bytes(hex('ff03 0021'), packet())

module.exports = {
  'slip/packets': on(SLIP, [slipSent, slipCompressed]),
  'slip/cut': on(SLIP, [() => cut(slipSent(), 9)]),
  'slip/short': on(SLIP, [() => cut(slipSent(), 16)]),
  'slip/lies': on(SLIP, [() => slip(2, 0x45, packet())]),
  'nflog/attributes': swapped(NFLOG, [logged, logged6]),
  'nflog/cut': swapped(NFLOG, [() => cut(logged(), 3), () => cut(logged(), 30)]),
  'nflog/lies': swapped(NFLOG, [nflogShort, nflogLong, nflogAddress]),
  'pktap/packets': on(PKTAP, [tapped, tappedLonger, tappedNothing]),
  'pktap/cut': on(PKTAP, [() => cut(tapped(), 50)]),
  'pktap/lies': on(PKTAP, [() => pktap(1, { length: 60, more: frame() }), () => pktap(1, { length: 900, more: frame() })]),
  'ipnet/packets': on(IPNET, [() => ipnet(2, 0, packet()), () => ipnet(26, 1, packet6())]),
  'ipnet/cut': on(IPNET, [() => cut(ipnet(2, 0, packet()), 20)]),
  'ipnet/lies': on(IPNET, [() => ipnet(2, 0, packet(), 900)]),
  'ipoib/packets': on(IPOIB, [ipoibSent, ipoibReceived]),
  'ipoib/cut': on(IPOIB, [() => cut(ipoibSent(), 30)]),
  'vsock/packets': on(VSOCK, [vsockConnect, vsockData, vsockOther]),
  'vsock/cut': on(VSOCK, [() => cut(vsockData(), 20), () => cut(vsockData(), 50)]),
  'vsock/lies': on(VSOCK, [() => vsock(1, 2, virtio(0, 1), 900)]),
  'arcnet/packets': on(ARCNET, [arcnetIp, arcnet1051, ...arcnetFragments, arcnetIp6, arcnetOther, arcnetException]),
  'arcnet/bsd': on(ARCNET_BSD, [arcnetBsd]),
  'arcnet/cut': on(ARCNET, [() => cut(arcnetIp(), 1), () => cut(arcnetIp(), 6)]),
  'arcnet/lies': on(ARCNET, [() => arcnet(0xd4, u8(0))]),
  'tr/frames': on(TOKEN_RING, [ringPlain, ringRouted, ringOdd, ringMac]),
  'tr/cut': on(TOKEN_RING, [() => cut(ringRouted(), 5), () => cut(ringRouted(), 17)]),
  'tr/lies': on(TOKEN_RING, [() => ring(1, bytes(u8(1), u8(0)), llc())]),
  'tr/long': on(TOKEN_RING, [() => ring(1, bytes(u8(30), u8(0)), hex('0011'))]),
  'dsa/frames': on(DSA, [dsaForward, dsaCpu, dsaSniffer, dsaOther]),
  'dsa/edsa': on(EDSA, [edsa]),
  'dsa/cut': on(DSA, [() => cut(dsaForward(), 8), () => cut(dsaForward(), 14)]),
  'dsa/lies': on(DSA, [() => bytes(MAC.B, MAC.A, hex('c010'))]),
  'brcm_tag/frames': on(BRCM, [brcmFrom, brcmTo, brcmLength]),
  'brcm_tag/prepend': on(BRCM_PREPEND, [brcmPrepend]),
  'brcm_tag/cut': on(BRCM, [() => cut(brcmFrom(), 8), () => cut(brcmFrom(), 14)]),
  'brcm_tag/lies': on(BRCM, [() => bytes(MAC.B, MAC.A, hex('2c00'))]),
  'juniper/ethernet': on(JUNIPER.ETHER, [juniperEthernet, juniperNone(2, packet()), juniperNone(6, packet6()), juniperNone(3, hex('00064140'), packet()), juniperNone(201, ppp()), juniperNone(204, frame()), juniperNone(9, hex('cafe'))]),
  'juniper/atm1': on(JUNIPER.ATM1, [() => juniper(0, hex('00010020'), llc()), () => juniper(1, hex('00010020'), packet())]),
  'juniper/atm2': on(JUNIPER.ATM2, [() => juniper(1, hex('0001002000000000'), llc())]),
  'juniper/ppp': on(JUNIPER.PPP, [() => juniper(0, ppp())]),
  'juniper/chdlc': on(JUNIPER.CHDLC, [() => juniper(0, hex('0f00 0800'), packet())]),
  'juniper/frelay': on(JUNIPER.FRELAY, [() => juniper(0, hex('1841 03cc'), packet())]),
  'juniper/services': on(JUNIPER.SERVICES, [() => juniper(0, hex('470000000000000000000001'), packet())]),
  'juniper/vp': on(JUNIPER.VP, [() => juniper(0, zeros(18), packet())]),
  'juniper/bundle': on(JUNIPER.MLPPP, [() => juniper(0, hex('4700000000000001'), packet()), () => juniper(0, hex('54000001'), ppp()), () => juniper(0, hex('0001'), ppp())]),
  'juniper/cut': on(JUNIPER.ETHER, [() => cut(juniperEthernet(), 3), () => cut(juniperEthernet(), 12)]),
  'juniper/lies': on(JUNIPER.ETHER, [() => bytes(hex('4d4744'), u8(0), frame()), () => juniper(0x80, extended([tlvOf(1, 9, l16(140))])), () => juniper(0x80, extended([tlv(1, hex('010203'))], 900))])
}
