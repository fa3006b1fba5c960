'use strict'
// ppi.js - Per-Packet Information: every field. Numbers have their lowest byte first.

const { u8, l16, l24, l32, l64, hex, text, zeros, bytes, cut } = require('./bytes')
const { PROTOCOL, MAC, ETHERTYPE, ethernet, ipPacket, datagram } = require('./layers')

const PPI = 192
const ETHERNET = 1
const IEEE80211 = 105

const frame = () => ethernet(ETHERTYPE.IPV4, ipPacket({ protocol: PROTOCOL.UDP }, datagram()))
const acknowledgment = () => bytes(hex('d400 0000'), MAC.A)
const fieldOf = (type, length, ...value) => bytes(l16(type), l16(length), value)
const field = (type, ...value) => fieldOf(type, bytes(value).length, value)

/** Version, flags, length, link type, fields. */
const ppi = (dlt, fields, packet, { flags = 0, length = 8 + bytes(fields).length } = {}) => bytes(u8(0), u8(flags), l16(length), l32(dlt), fields, packet)
const common = (flags) => field(2, l64(123456), l16(flags), l16(108), l16(2412), l16(0x00a0), u8(1), u8(2), u8(0xc4), u8(0xa1))
const mac = () => field(3, l32(0x32), l32(7), u8(2), l24(0))
const phy = () => field(4, l32(0x32), l32(7), u8(2), u8(15), u8(2), u8(40), [40, 41, 42, 43, 44, 45, 46, 47].map(u8), l16(2432), l16(0x0140), [0xc0, 0xa0, 0xc1, 0xa1, 0xc2, 0xa2, 0xc3, 0xa3].map(u8), l32(1), l32(2), l32(3), l32(4))
const radio = () => ppi(IEEE80211, [common(1), mac(), phy()], bytes(acknowledgment(), hex('01020304')))
const noFcs = () => ppi(IEEE80211, [common(4)], acknowledgment())
const others = () => ppi(ETHERNET, [field(5, hex('0102')), field(6, text('pid')), field(7, text('info')), field(8, l32(3)), field(30002, hex('cafe'))], frame())
const aligned = () => ppi(ETHERNET, [field(5, hex('0102')), zeros(2), field(8, l32(3))], frame(), { flags: 1 })
const ethernetErrors = () => ppi(ETHERNET, [field(9, l32(0), l32(5))], frame())

module.exports = {
  'ppi/fields': { linkType: PPI, packets: [radio, noFcs, others, aligned, ethernetErrors] },
  'ppi/cut': { linkType: PPI, packets: [() => cut(radio(), 5), () => cut(radio(), 20)] },
  'ppi/lies': { linkType: PPI, packets: [() => ppi(ETHERNET, [], frame(), { length: 7 }), () => ppi(ETHERNET, [], frame(), { length: 900 }), () => ppi(ETHERNET, [fieldOf(8, 9, l32(3))], frame())] }
}
