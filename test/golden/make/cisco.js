'use strict'
// cisco.js - Cisco HDLC, SLARP and CDP.

const { u8, u16, u24, u32, ip4, ip6, hex, text, zeros, bytes, cut, withChecksum } = require('./bytes')
const { MAC, ethernet802, ipPacket, datagram, PROTOCOL } = require('./layers')

const C_HDLC = 104
const chdlc = (protocol, ...payload) => bytes(u8(0x0f), u8(0), u16(protocol), payload)
const ip = () => chdlc(0x0800, ipPacket({ protocol: PROTOCOL.UDP }, datagram()))
const osi = () => chdlc(0xfefe, u8(0), hex('81cafe'))
const other = () => chdlc(0x1234, hex('cafe'))

const slarp = (type, first, second, ...rest) => chdlc(0x8035, u32(type), first, second, u16(0xffff), rest)
const address = (type) => () => slarp(type, ip4('192.0.2.1'), ip4('255.255.255.0'))
const keepalive = () => slarp(2, u32(7), u32(6), u32(1000))

const tlvOf = (type, length, ...value) => bytes(u16(type), u16(length), value)
const tlv = (type, ...value) => tlvOf(type, 4 + bytes(value).length, value)
const cdp = (...tlvs) => {
  const message = bytes(u8(2), u8(180), u16(0), tlvs)
  return ethernet802(bytes(hex('aaaa03 00000c 2000'), message.length % 2 ? message : withChecksum(message, 2)))
}
const list = (...addresses) => bytes(u32(addresses.length), addresses)
const ipv4 = (host) => bytes(u8(1), u8(1), u8(0xcc), u16(4), ip4(host))
const ipv6 = (host) => bytes(u8(2), u8(8), hex('aaaa0300000086dd'), u16(16), ip6(host))
const other64 = () => bytes(u8(2), u8(2), hex('0101'), u16(3), hex('010203'))

const device = () => cdp(
  tlv(1, text('switch')), tlv(2, list(ipv4('192.0.2.1'), ipv6('2001:db8::1'), other64())), tlv(3, text('FastEthernet0/1')), tlv(4, u32(0x555)),
  tlv(5, text('Cisco IOS\nVersion 12')), tlv(6, text('cisco WS-C3560')), tlv(7, ip4('192.0.2.254')), tlv(7, ip4('192.0.2.0'), u8(24), ip4('198.51.100.0'), u8(25)),
  tlv(8, u24(0x0c), u16(0x112), ip4('192.0.2.9'), ip4('255.255.255.255'), u8(1), u8(2), u8(0x21), u8(0xff), MAC.A, MAC.B, u8(0xfe), u16(7)), tlv(8, u24(0x0c), u16(0x113), hex('cafe')),
  tlv(9, text('Lab')), tlv(10, u16(1)), tlv(11, u8(1)))
const power = () => cdp(
  tlv(14, u8(1), u16(20)), tlv(15, u8(1), u16(21)), tlv(16, u16(6300)), tlv(17, u32(1500)), tlv(18, u8(1)), tlv(19, u8(3)), tlv(20, text('name')), tlv(21, hex('2b0601')),
  tlv(22, list(ipv4('192.0.2.2'))), tlv(23, u8(0), text('rack')), tlv(25, u16(1), u16(2), u32(15400), u32(7000)), tlv(26, u16(1), u16(2), u32(15400), u32(0)), tlv(31, u8(5)), tlv(0x1d, hex('a1a2a3')), text(''))
/** The same from either end, as tshark reads it. */
const network = () => cdp(tlv(7, ip4('10.1.1.10'), u8(24)), tlv(14, u8(1), u16(20)), tlv(0x40, hex('cafe')))
const short = () => cdp(tlv(1, text('switch')), tlvOf(3, 2, text('port')))
const long = () => cdp(tlv(1, text('switch')), tlvOf(3, 90, text('port')))
const many = () => cdp(tlv(2, u32(9), ipv4('192.0.2.1')))

const CDP = 14 + 8

module.exports = {
  'chdlc/frames': { linkType: C_HDLC, packets: [ip, osi, other] },
  'chdlc/cut': { linkType: C_HDLC, packets: [() => cut(ip(), 3), () => cut(osi(), 4)] },
  'chdlc/inside': { linkType: C_HDLC, packets: [() => chdlc(0x0800, ipPacket({ protocol: PROTOCOL.UDP, length: 90 }, zeros(8)))] },
  'slarp/frames': { linkType: C_HDLC, packets: [address(0), address(1), keepalive] },
  'slarp/cut': { linkType: C_HDLC, packets: [() => cut(keepalive(), 4 + 6)] },
  'slarp/lies': { linkType: C_HDLC, packets: [address(3), () => chdlc(0x8035, u32(2), u32(7))] },
  'cdp/device': [device, power, network],
  'cdp/cut': [() => cut(device(), CDP + 2), () => cut(device(), CDP + 30)],
  'cdp/lies': [short, long, many]
}
