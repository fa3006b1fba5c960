'use strict'
// ip.js - options of IPv4, each packet with a UDP datagram behind them.

const { u8, u16, u32, ip4, hex, text, bytes, bits, withChecksum, cut } = require('./bytes')
const { PROTOCOL, ETHERTYPE, LINKTYPE, IP4, ethernet, ipPacket, overIp, pseudo4, datagram, option } = require('./layers')

const packet = (...options) => overIp({ protocol: PROTOCOL.UDP, options }, datagram())

const NOP = u8(1)
const STOPS = [ip4('192.0.2.1'), ip4('203.0.113.1')]

/** RFC 791 section 3.1: a route recorded, or to be taken; the pointer counts from 1. */
const recordRoute = () => packet(NOP, option(7, { pointer: u8(8), route: STOPS }))
const routed = (options, destination) => overIp({ protocol: PROTOCOL.UDP, options }, withChecksum(datagram(), 6, pseudo4(PROTOCOL.UDP, 8, IP4.A, destination)))

/** The checksum of what follows is over the last stop, which is the destination once the pointer is behind the route. */
const looseRoute = () => routed([option(131, { pointer: u8(4), route: STOPS }), NOP], STOPS[1])
const strictRoute = () => routed([NOP, option(137, { pointer: u8(8), route: STOPS })], STOPS[1])
const routeAtItsEnd = () => routed([option(137, { pointer: u8(12), route: STOPS }), NOP], IP4.B)

/** RFC 791 section 3.1, Internet Timestamp. */
const stamps = (flag, pointer, ...entries) => packet(option(68, { pointer: u8(pointer), counts: bits({ overflow: [4, 3], flag: [4, flag] }) }, entries))
const timesOnly = () => stamps(0, 13, u32(36000123), u32(0x80000001))
const timesAndAddresses = () => stamps(1, 21, { address: STOPS[0], time: u32(36000123) }, { address: STOPS[1], time: u32(36000456) })
const timesOfGiven = () => stamps(3, 5, { address: STOPS[0], time: u32(0) })

/** RFC 791 section 3.1, Security: eleven bytes. */
const security = () => packet(option(130, { security: u16(0xd788), compartments: u16(5), handling_restrictions: text('AB'), transmission_control_code: text('XYZ') }))

/** RFC 1108 section 2: classification, and authorities as long as the lowest bit is set. */
const basicSecurity = () => packet(option(130, { classification: u8(0x5a), authorities: hex('8110') }), option(130, { classification: u8(0xab) }))

/** RFC 1108 section 3. */
const extendedSecurity = () => packet(option(133, { format_code: u8(7), additional_information: hex('a0a1a2a3') }), option(133, { format_code: u8(8) }))

/** RFC 791 section 3.1, Stream Identifier. */
const streamId = () => packet(option(136, u16(0xbeef)))

/** RFC 1063. */
const mtuProbe = () => packet(option(11, u16(1500)), option(12, u16(1006)))

/** RFC 1393. */
const traceroute = () => packet(option(82, { id_number: u16(77), outbound_hop_count: u16(5), return_hop_count: u16(0xffff), originator: ip4('192.0.2.10') }))

/** RFC 4782 section 3.1: a rate request, and a report of the approved rate. */
const quickStart = (values) => option(25, bits({ function: [4, values.function], rate: [4, 8] }), u8(values.ttl), bits({ nonce: [30, 0x2abcdef1], reserved: [2, 0] }))
const rateRequest = () => packet(quickStart({ function: 0, ttl: 61 }))
const rateReport = () => packet(quickStart({ function: 8, ttl: 0 }))

/** RFC 1770. */
const directedBroadcast = () => packet(option(149, ip4('192.0.2.255'), ip4('203.0.113.255')))

/** RFC 2113 section 2.1. */
const routerAlert = () => packet(option(148, u16(0)))

/** FIPS 188: a domain of interpretation and a tag. */
const commercialSecurity = () => packet(option(134, u32(3), hex('0106 00 02 a0 00')))

/** FIPS 188: tags with categories by their bits, by their numbers and by ranges of them. */
const labels = (...tags) => packet(option(134, { domain: u32(3) }, ...tags))
const tagOf = (type, level, categories) => ({ type: u8(type), length: u8(4 + categories.length), alignment: u8(0), level: u8(level), categories })
const categoryBits = () => labels(tagOf(1, 2, hex('f3 81 00 05')), tagOf(1, 3, hex('00 80')))
const categoryNumbers = () => labels(tagOf(2, 2, hex('0007 0008 0100 fde8')))
const categoryRanges = () => labels(tagOf(5, 2, hex('0020 0011 0009 0009 0005')))
const noCategories = () => labels(tagOf(1, 1, hex('0000')), tagOf(2, 1, hex('')), tagOf(5, 1, hex('')))
const cutInCategories = () => cut(categoryRanges(), 14 + 20 + 13)
const halfCategory = () => labels(tagOf(2, 1, hex('0007 00')))

/** RFC 4727: an option for experiments. */
const experiment = () => packet(option(158, hex('cafe')))

const cutInAddresses = () => cut(packet(), 14 + 14)
const cutInRoute = () => cut(recordRoute(), 14 + 20 + 7)
const cutInStamp = () => cut(timesAndAddresses(), 14 + 20 + 10)

const version5 = () => ethernet(ETHERTYPE.IPV4, bytes(u8(0x55), ipPacket({ protocol: PROTOCOL.UDP }, datagram()).subarray(1)))
const smallHeader = () => ethernet(ETHERTYPE.IPV4, bytes(u8(0x43), ipPacket({ protocol: PROTOCOL.UDP }, datagram()).subarray(1)))
const smallTotal = () => overIp({ protocol: PROTOCOL.UDP, length: 12 }, datagram())
const largeTotal = () => overIp({ protocol: PROTOCOL.UDP, length: 400 }, datagram())
const emptyOption = () => packet({ kind: u8(7), length: u8(1) }, u16(0))
const longOption = () => packet({ kind: u8(7), length: u8(39) }, u16(0))
const longRoute = () => packet(option(7, { pointer: u8(4), route: [STOPS[0], u8(192)] }))

const raw = (fields) => ipPacket({ protocol: PROTOCOL.UDP, ...fields }, datagram())
const rawPackets = (...packets) => ({ linkType: LINKTYPE.RAW, packets })

module.exports = {
  'ip/routes': [recordRoute, looseRoute, strictRoute, routeAtItsEnd, timesOnly, timesAndAddresses, timesOfGiven],
  'ip/security': [security, basicSecurity, extendedSecurity, commercialSecurity],
  'ip/categories': [categoryBits, categoryNumbers, categoryRanges, noCategories],
  'ip/options': [streamId, mtuProbe, traceroute, rateRequest, rateReport, directedBroadcast, routerAlert, experiment],
  'ip/cut': [cutInAddresses, cutInRoute, cutInStamp, cutInCategories],
  'ip/lies': [version5, smallHeader, smallTotal, largeTotal, emptyOption, longOption, longRoute, halfCategory],
  'raw/cut': rawPackets(() => cut(raw({}), 18))
}
