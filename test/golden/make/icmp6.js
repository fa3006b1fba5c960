'use strict'
// icmp6.js - messages of ICMPv6; options of neighbor discovery are in nd.js, RPL in rpl.js.

const { u8, u16, u24, u32, u64, zeros, ip4, ip6, dnsName, hex, bytes, bits, withChecksum, cut } = require('./bytes')
const { PROTOCOL, IP6, overIp6, pseudo6, quoted6 } = require('./layers')
const x = require('./icmp-extension')

/** RFC 4443 section 2.1. */
function icmp6(type, code, ...body) {
  const message = bytes({ type: u8(type), code: u8(code), checksum: u16(0) }, body)
  return overIp6({ next: PROTOCOL.ICMP6, hop_limit: 255 }, withChecksum(message, 2, pseudo6(PROTOCOL.ICMP6, message.length)))
}

const GROUP = ip6('ff15::77')
const SOURCES = [ip6('2001:db8:5::1'), ip6('2001:db8:5::2')]

/** RFC 4443 sections 3.2 and 3.4. */
const packetTooBig = () => icmp6(2, 0, { mtu: u32(1280), quote: quoted6() })
const parameterProblem = () => icmp6(4, 1, { pointer: u32(6), quote: quoted6() })

/** RFC 2710 section 3. */
const mld1 = (type, delay) => icmp6(type, 0, { maximum_response_delay: u16(delay), reserved: u16(0), multicast_address: GROUP })
const mld1Query = () => mld1(130, 10000)
const mld1Report = () => mld1(131, 0)
const mld1Done = () => mld1(132, 0)

/** RFC 3810 section 5.1; the number of sources can lie. */
const mld2 = (number) => icmp6(130, 0, {
  maximum_response_code: u16(0x8123),
  reserved: u16(0),
  multicast_address: GROUP,
  flags: bits({ reserved: [4, 0], suppress: [1, 1], qrv: [3, 2] }),
  qqic: u8(125),
  number_of_sources: u16(number),
  sources: SOURCES
})
const mld2Query = () => mld2(2)

/** RFC 3810 section 5.2. */
const record = (type, sources, auxData) => ({ type: u8(type), aux_data_length: u8(auxData.length / 4), number_of_sources: u16(sources.length), multicast_address: GROUP, sources, aux_data: auxData })
const mld2Report = () => icmp6(143, 0, { reserved: u16(0), number_of_records: u16(2) }, record(1, SOURCES, zeros(0)), record(6, [SOURCES[0]], hex('c0c1c2c3c4c5c6c7')))

/** RFC 4620 section 4: in a query the code tells what is asked about. */
const nodeFlags = { reserved: [10, 0], G: [1, 1], S: [1, 0], L: [1, 1], C: [1, 0], A: [1, 1], T: [1, 0] }
const node = (type, code, qtype, ...data) => icmp6(type, code, { qtype: u16(qtype), flags: bits(nodeFlags), nonce: u64(0x0123456789abcdefn) }, data)
const askAddress = () => node(139, 0, 3, IP6.B)
const askName = () => node(139, 1, 2, dnsName('host.example'))
const askIpv4 = () => node(139, 2, 4, ip4('192.0.2.77'))
const tellAddresses = () => node(140, 0, 3, { ttl: u32(60), address: IP6.B }, { ttl: u32(30), address: IP6.A })
const tellIpv4 = () => node(140, 0, 4, { ttl: u32(60), address: ip4('192.0.2.77') })
const tellName = () => node(140, 0, 2, { ttl: u32(0), name: dnsName('host.example') })
const tellNothing = () => node(140, 1, 0)

/** RFC 6275 sections 6.5 to 6.8. */
const agentRequest = () => icmp6(144, 0, { identifier: u16(0x55aa), reserved: u16(0) })
const agentReply = () => icmp6(145, 0, { identifier: u16(0x55aa), reserved: u16(0), home_agents: [ip6('2001:db8:a::1'), ip6('2001:db8:a::2')] })
const prefixSolicitation = () => icmp6(146, 0, { identifier: u16(0x55ab), reserved: u16(0) })
const prefixAdvertisement = () => icmp6(147, 0, { identifier: u16(0x55ab), flags: bits({ managed: [1, 1], other: [1, 0], reserved: [14, 0] }) })

/** RFC 3971 sections 6.4.1 and 6.4.2. */
const pathSolicitation = () => icmp6(148, 0, { identifier: u16(0x1357), component: u16(65535) })
const pathAdvertisement = () => icmp6(149, 0, { identifier: u16(0x1357), all_components: u16(3), component: u16(1), reserved: u16(0) })

/** RFC 5568 section 6.1: router solicitation for a proxy advertisement, and the advertisement. */
const proxySolicitation = () => icmp6(154, 0, { subtype: u8(2), reserved: u8(0), identifier: u16(0x2468) })
const proxyAdvertisement = () => icmp6(154, 1, { subtype: u8(3), reserved: u8(0), identifier: u16(0x2468) })

/** RFC 4286 sections 3 to 5. */
const multicastAdvertisement = () => icmp6(151, 20, { query_interval: u16(125), robustness_variable: u16(2) })
const multicastSolicitation = () => icmp6(152, 0)
const multicastTermination = () => icmp6(153, 0)

/** RFC 6775 section 4.4. */
const duplicate = (type, status) => icmp6(type, 0, { status: u8(status), reserved: u8(0), lifetime: u16(30), eui64: hex('0200 00ff fe00 0a0b'), registered_address: IP6.A })
const duplicateRequest = () => duplicate(157, 0)
const duplicateConfirmation = () => duplicate(158, 1)

/** RFC 2894 section 3: a command with an operation that matches a prefix and one to use instead, and a report of a match. */
const renumbering = (code, ...body) => icmp6(138, code, {
  sequence_number: u32(77),
  segment_number: u8(3),
  flags: bits({ T: [1, 1], R: [1, 1], A: [1, 0], S: [1, 1], P: [1, code], reserved: [3, 0] }),
  max_delay: u16(500),
  reserved: u32(0)
}, body)
const OLD = ip6('2001:db8:1::')
const NEW = ip6('2001:db8:2::')
const matches = { op_code: u8(2), op_length: u8(7), ordinal: u8(9), match_length: u8(48), min_length: u8(32), max_length: u8(64), reserved: u16(0), match_prefix: OLD }
const uses = { use_length: u8(48), keep_length: u8(16), flag_mask: u8(0xc0), ra_flags: u8(0x40), valid_lifetime: u32(86400), preferred_lifetime: u32(14400), flags: bits({ V: [1, 1], P: [1, 0], reserved: [30, 0] }), use_prefix: NEW }
const renumber = () => renumbering(0, matches, uses)
const renumbered = () => renumbering(1, { flags: bits({ reserved: [14, 0], B: [1, 1], F: [1, 0] }), ordinal: u8(9), matched_length: u8(48), interface_index: u32(4), matched_prefix: OLD })

/** RFC 4884 section 4.4: the quoted packet's length, in 64-bit words, and an extension behind it. */
const extended = (type, ...objects) => icmp6(type, 0, { length: u8(16), unused: u24(0), quote: x.quote128(quoted6()), extension: x.extension(...objects) })
const labelStack = () => extended(3, x.labelStack())
const interfaces = () => extended(1, x.incoming(), x.outgoing(), x.nextHop())
const privateObject = () => extended(3, x.privateObject())

/** RFC 8335 sections 2 and 3. */
const probe = (object) => icmp6(160, 0, { identifier: u16(0x4321), sequence_number: u8(6), flags: bits({ reserved: [7, 0], local: [1, 1] }), extension: x.extension(object) })
const probes = [x.probeByName, x.probeByIndex, x.probeByIpv4, x.probeByIpv6, x.probeByMac].map((object) => () => probe(object()))
const probeReply = () => icmp6(161, 0, { identifier: u16(0x4321), sequence_number: u8(6), flags: bits({ state: [3, 2], reserved: [2, 0], active: [1, 1], ipv4: [1, 0], ipv6: [1, 1] }) })

const HEADERS = 14 + 40 // in front of a message
const cutInSources = () => cut(mld2Query(), HEADERS + 28 + 20)
const cutInRecord = () => cut(mld2Report(), HEADERS + 8 + 30)
const cutInAnswer = () => cut(tellAddresses(), HEADERS + 16 + 9)
const cutInObject = () => cut(interfaces(), HEADERS + 8 + 128 + 10)

const tooManySources = () => mld2(7)
const tooManyRecords = () => icmp6(143, 0, { reserved: u16(0), number_of_records: u16(5) }, record(1, SOURCES, zeros(0)))
const emptyOption = () => icmp6(133, 0, { reserved: u32(0) }, { type: u8(1), length: u8(0) }, zeros(6))
const longOption = () => icmp6(133, 0, { reserved: u32(0) }, { type: u8(1), length: u8(4) }, zeros(6))
const shortSolicitation = () => icmp6(135, 0, { reserved: u32(0), target: zeros(8) })
const lyingObject = (extension) => icmp6(3, 0, { length: u8(16), unused: u24(0), quote: x.quote128(quoted6()), extension })
const shortObject = () => lyingObject(x.shortObject())
const longObject = () => lyingObject(x.longObject())

module.exports = {
  icmp6,
  cases: {
    'icmp6/errors': [packetTooBig, parameterProblem, labelStack, interfaces, privateObject],
    'icmp6/listeners': [mld1Query, mld1Report, mld1Done, mld2Query, mld2Report, multicastAdvertisement, multicastSolicitation, multicastTermination],
    'icmp6/node-information': [askAddress, askName, askIpv4, tellAddresses, tellIpv4, tellName, tellNothing],
    'icmp6/mobile': [agentRequest, agentReply, prefixSolicitation, prefixAdvertisement, proxySolicitation, proxyAdvertisement],
    'icmp6/secure-and-duplicate': [pathSolicitation, pathAdvertisement, duplicateRequest, duplicateConfirmation],
    'icmp6/renumbering': [renumber, renumbered],
    'icmp6/probes': [...probes, probeReply],
    'icmp6/cut': [cutInSources, cutInRecord, cutInAnswer, cutInObject],
    'icmp6/lies': [tooManySources, tooManyRecords, emptyOption, longOption, shortSolicitation, shortObject, longObject]
  }
}
