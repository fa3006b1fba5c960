'use strict'
// igmp.js - messages of IGMP.

const { u8, u16, u24, u32, ip4, hex, zeros, bytes, bits, withChecksum, cut } = require('./bytes')
const { PROTOCOL, ETHERTYPE, overIp, ethernet, ipPacket } = require('./layers')

const GROUP = ip4('233.252.0.7')
const SOURCES = [ip4('192.0.2.20'), ip4('192.0.2.21')]

/** A message behind the router alert option, as RFC 2236 section 2 asks. */
function igmp(type, code, ...body) {
  const message = withChecksum(bytes({ type: u8(type), code: u8(code), checksum: u16(0) }, body), 2)
  const alert = bytes(u8(148), u8(4), u16(0))
  return ethernet(ETHERTYPE.IPV4, ipPacket({ protocol: PROTOCOL.IGMP, ttl: 1, options: [alert], to: GROUP }, message))
}

/** RFC 1112 appendix I. */
const version1Query = () => igmp(0x11, 0, ip4('0.0.0.0'))
const version1Report = () => igmp(0x12, 0, GROUP)

/** RFC 2236 section 2. */
const version2Query = () => igmp(0x11, 100, GROUP)
const version2Report = () => igmp(0x16, 0, GROUP)
const leave = () => igmp(0x17, 0, GROUP)

/** RFC 3376 section 4.1; the number of sources can lie. */
const version3 = (number) => igmp(0x11, 0x9c, { group: GROUP, flags: bits({ reserved: [4, 0], suppress: [1, 1], qrv: [3, 2] }), qqic: u8(0x8a), number_of_sources: u16(number), sources: SOURCES })
const version3Query = () => version3(2)

/** RFC 3376 section 4.2. */
const record = (type, sources, auxData) => ({ type: u8(type), aux_data_length: u8(auxData.length / 4), number_of_sources: u16(sources.length), group: GROUP, sources, aux_data: auxData })
const report = (number, ...records) => igmp(0x22, 0, { reserved: u16(0), number_of_records: u16(number) }, records)
const version3Report = () => report(2, record(4, [], zeros(0)), record(1, SOURCES, hex('c0c1c2c3c4c5c6c7')))

/** draft-ietf-idmr-traceroute-ipm: a trace, and its answer of one hop. */
const trace = { group: GROUP, source: ip4('192.0.2.20'), destination: ip4('192.0.2.30'), response_address: ip4('192.0.2.40'), response_ttl: u8(32), query_id: u24(0x123456) }
const hop = { arrival_time: u32(0x80000000), incoming: ip4('203.0.113.1'), outgoing: ip4('203.0.113.2'), previous: ip4('203.0.113.3'), packets_in: u32(10), packets_out: u32(11), pair_packets: u32(12), protocol: u8(3), ttl: u8(1), flags: u8(0x18), code: u8(0) }
const traceQuery = () => igmp(0x1f, 32, trace)
const traceResponse = () => igmp(0x1e, 32, trace, hop)

/** RFC 4286 sections 3 to 5. */
const routerAdvertisement = () => overIp({ protocol: PROTOCOL.IGMP, ttl: 1 }, withChecksum(bytes({ type: u8(0x30), interval: u8(20), checksum: u16(0), query_interval: u16(125), robustness_variable: u16(2) }), 2))
const routerSolicitation = () => igmp(0x31, 0)
const routerTermination = () => igmp(0x32, 0)

const HEADERS = 14 + 24
const cutInSources = () => cut(version3Query(), HEADERS + 12 + 6)
const cutInRecord = () => cut(version3Report(), HEADERS + 8 + 8 + 10)

const tooManySources = () => version3(9)
const tooManyRecords = () => report(4, record(4, [], zeros(0)))
const longAuxData = () => report(1, { type: u8(4), aux_data_length: u8(20), number_of_sources: u16(0), group: GROUP })
const noGroup = () => igmp(0x16, 0, u16(0))

module.exports = {
  'igmp/members': [version1Query, version1Report, version2Query, version2Report, leave, version3Query, version3Report],
  'igmp/routers': [traceQuery, traceResponse, routerAdvertisement, routerSolicitation, routerTermination],
  'igmp/cut': [cutInSources, cutInRecord],
  'igmp/lies': [tooManySources, tooManyRecords, longAuxData, noGroup]
}
