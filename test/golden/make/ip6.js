'use strict'
// ip6.js - extension headers of IPv6.

const { u8, u16, u32, ip6, hex, text, zeros, bytes, bits, cut } = require('./bytes')
const { PROTOCOL, IP6, ip6Packet, overIp6, datagram, ethernet, ETHERTYPE, tlv } = require('./layers')

/** RFC 8200 section 4.2: what fills an options header up to a multiple of eight bytes. */
function fill(length) {
  const missing = (8 - (length % 8)) % 8
  if (missing === 0) return zeros(0)
  return missing === 1 ? u8(0) : tlv(1, zeros(missing - 2))
}

/** RFC 8200 sections 4.3 and 4.6. */
function optionsHeader(...options) {
  const list = bytes(options)
  const tail = fill(2 + list.length)
  return bytes({ next_header: u8(PROTOCOL.NONE), header_length: u8((2 + list.length + tail.length) / 8 - 1) }, list, tail)
}

/** RFC 2473 section 4.1.1. */
const tunnelLimit = () => tlv(0x04, u8(4))

/** RFC 2711 section 2.1. */
const routerAlert = () => tlv(0x05, u16(0))

/** RFC 6275 section 6.3. */
const homeAddress = () => tlv(0xc9, ip6('2001:db8:77::7'))

/** RFC 4782 section 3.2: a rate request, and a report of the approved rate. */
const quickStart = (values) => tlv(0x26, bits({ function: [4, values.function], rate: [4, 9] }), u8(values.ttl), bits({ nonce: [30, 0x2abcdef1], reserved: [2, 0] }))
const rateRequest = () => quickStart({ function: 0, ttl: 61 })
const rateReport = () => quickStart({ function: 8, ttl: 0 })

/** RFC 5570 section 5.1. */
const calipso = () => tlv(0x07, { domain: u32(0x01020304), compartment_length: u8(2), sensitivity_level: u8(9), checksum: u16(0x1d0f), compartment_bitmap: hex('8000000000000001') })

/** RFC 6553 section 3; RFC 9008 gave it another type. */
const rpl = (type) => tlv(type, { flags: bits({ O: [1, 1], R: [1, 0], F: [1, 1], zero: [5, 0] }), instance_id: u8(30), sender_rank: u16(768) })
const rplOption = () => rpl(0x63)
const rplOptionAgain = () => rpl(0x23)

/** RFC 6621 section 6.1.1: an identifier and who gave it, or a value that keeps hashes apart. */
const identified = () => tlv(0x08, bits({ H: [1, 0], type: [3, 2], length: [4, 3] }), { tagger_id: hex('c0000201'), identifier: hex('00001234') })
const untagged = () => tlv(0x08, bits({ H: [1, 0], type: [3, 0], length: [4, 0] }), { identifier: hex('5678') })
const hashed = () => tlv(0x08, hex('8badf00d'))

/** RFC 8250 section 3.2.1. */
const measured = () => tlv(0x0f, { scale_last_received: u8(12), scale_last_sent: u8(20), this_packet: u16(100), last_received: u16(99), delta_last_received: u16(4660), delta_last_sent: u16(22136) })

/** RFC 9486 section 4. */
const ioam = (type) => tlv(type, { reserved: u8(0), ioam_type: u8(1), data: hex('000102030405060708090a0b') })
const telemetry = () => ioam(0x11)
const changingTelemetry = () => ioam(0x31)

/** RFC 9268 section 5. */
const pathMtu = () => tlv(0x30, { minimum: u16(1480), returned: bits({ returned: [15, 700], R: [1, 1] }) })

/** RFC 6744. */
const ilnpNonce = () => tlv(0x8b, hex('a1a2a3a4'))

/** RFC 6788. */
const lineId = () => tlv(0x8c, u8(9), text('eth 1/2/3'))

/** RFC 7731 section 6.1, with a seed of each length. */
const seeded = (kind, seed) => tlv(0x6d, { flags: bits({ S: [2, kind], M: [1, 1], V: [1, 0], reserved: [4, 0] }), sequence: u8(77), seed_id: seed })
const mplSeeds = [zeros(0), hex('a1a2'), hex('a1a2a3a4a5a6a7a8'), IP6.A].map((seed, kind) => () => seeded(kind, seed))

/** RFC 6971. */
const depthFirst = () => tlv(0xee, { flags: bits({ VER: [2, 0], DUP: [1, 1], RET: [1, 0], reserved: [4, 0] }), sequence_number: u16(4711) })

/** RFC 4727, and a type that nobody has. */
const experiment = () => tlv(0x3e, hex('cafe'))
const unknown = () => tlv(0x1d, hex('0102030405'))

const options = [
  tunnelLimit, routerAlert, homeAddress, rateRequest, rateReport, calipso, rplOption, rplOptionAgain, identified, untagged, hashed, measured, telemetry, changingTelemetry, pathMtu, ilnpNonce,
  lineId, ...mplSeeds, depthFirst, experiment, unknown
]

const hopByHop = (...list) => overIp6({ next: PROTOCOL.HOPOPTS }, optionsHeader(...list))
const destination = (...list) => overIp6({ next: PROTOCOL.DSTOPTS }, optionsHeader(...list))

/** RFC 2675 sections 2 and 3: the payload length is 0; what is longer than 65535 bytes was not captured whole. */
const JUMBO = 70000
function jumbogram() {
  const header = bytes({ next_header: u8(PROTOCOL.NONE), header_length: u8(0) }, tlv(0xc2, u32(JUMBO)))
  const front = overIp6({ next: PROTOCOL.HOPOPTS, length: 0 }, header, zeros(8))
  return { bytes: front, length: 14 + 40 + JUMBO }
}

/** RFC 2675 section 2: the option belongs into a hop-by-hop header. */
const misplacedJumbo = () => destination(tlv(0xc2, u32(JUMBO)))

const OPTIONS = 14 + 40 + 2 // where options begin
const cutOptions = (header) => [() => cut(header(homeAddress()), OPTIONS + 9), () => cut(header(calipso()), OPTIONS + 12)]
const longHeader = (next) => () => overIp6({ next }, { next_header: u8(PROTOCOL.NONE), header_length: u8(9) }, zeros(14))
const lyingOptions = (header) => [() => header({ type: u8(0x05), length: u8(200) }, u16(0)), () => header(tlv(0xc9, zeros(4)))]

/** RFC 2675 section 3: a jumbogram is longer than others can be. */
const smallJumbo = () => hopByHop(tlv(0xc2, u32(16)))

/** RFC 8200 section 4.4: a routing header with a UDP datagram behind it. */
function routed(type, left, ...body) {
  const data = bytes(body)
  const header = { next_header: u8(PROTOCOL.NONE), header_length: u8((4 + data.length) / 8 - 1), routing_type: u8(type), segments_left: u8(left) }
  return overIp6({ next: PROTOCOL.ROUTING }, header, data)
}

/** RFC 2460 section 4.4: type 0. */
const sourceRoute = () => routed(0, 1, { reserved: u32(0), addresses: [IP6.A, IP6.B] })

/** RFC 6275 section 6.4. */
const mobileRoute = () => routed(2, 1, { reserved: u32(0), home_address: ip6('2001:db8:77::7') })

/** RFC 6554 section 3: addresses without the bytes that they share with the destination. */
const rplRoute = (cmprE, pad) => routed(3, 3, { compression: bits({ cmpr_i: [4, 12], cmpr_e: [4, cmprE], pad: [4, pad], reserved: [20, 0] }), addresses: [hex('a0a1a2a3'), hex('b0b1b2b3'), zeros(16 - cmprE + pad)] })
const compressedRoute = () => rplRoute(14, 6)
const unpaddedRoute = () => rplRoute(8, 0)

/** RFC 8754 sections 2 and 2.1: segments, the last one first, and a keyed hash of the header behind them. */
const hash = { D: bits({ D: [1, 1], reserved: [15, 0] }), key_id: u32(77), hmac: hex('a0a1a2a3a4a5a6a7') }
const segments = () => routed(4, 1, { last_entry: u8(1), flags: u8(0), tag: u16(0xbeef), segments: [IP6.B, ip6('2001:db8:c::12')] }, tlv(5, hash))

/** RFC 9631 section 5: stops as numbers. */
const compactRoute = () => routed(5, 2, [u16(7), u16(8), u16(9), zeros(6)])
const longCompactRoute = () => routed(6, 1, [u32(70000), u32(80000), zeros(4)])
const noSuchSid = () => routed(6, 9, [u32(70000), u32(80000), zeros(4)])

/** RFC 4727: a type for experiments. */
const experimentalRoute = () => routed(253, 0, hex('a0a1a2a3a4a5a6a7a8a9aaab'))

const cutInHomeAddress = () => cut(mobileRoute(), 14 + 40 + 8 + 7)
const cutInCompressed = () => cut(compressedRoute(), 14 + 40 + 8 + 6)
const longRoute = () => overIp6({ next: PROTOCOL.ROUTING }, { next_header: u8(PROTOCOL.NONE), header_length: u8(9), routing_type: u8(2), segments_left: u8(1) }, zeros(12))
const shortHomeAddress = () => routed(2, 1, zeros(12))
const oddAddresses = () => routed(0, 1, zeros(28))
const noLastAddress = () => routed(3, 1, { compression: bits({ cmpr_i: [4, 0], cmpr_e: [4, 0], pad: [4, 0], reserved: [20, 0] }), addresses: zeros(8) })

/** RFC 8754 section 2: an index of a segment that is not there. */
const noSuchSegment = () => routed(4, 0, { last_entry: u8(5), flags: u8(0), tag: u16(0), segments: IP6.B })

/** RFC 8200 section 4.5: cut at multiples of eight bytes, 65535 at most together. */
const fragment = (offset, ...payload) => overIp6({ next: PROTOCOL.FRAGMENT }, { next_header: u8(PROTOCOL.UDP), reserved: u8(0), offset: bits({ offset: [13, offset], reserved: [2, 0], more: [1, 1] }), identification: u32(0x1234) }, ...payload)
const brokenUnit = () => fragment(0, datagram(), u8(0))
const behindTheEnd = () => fragment(8191, zeros(16))

const version5 = () => ethernet(ETHERTYPE.IPV6, bytes(u8(0x50), ip6Packet({ next: PROTOCOL.NONE }).subarray(1)))
const largePayload = () => overIp6({ next: PROTOCOL.NONE, length: 77 }, zeros(8))

module.exports = {
  'ip6_hopopts/options': [...options.map((make) => () => hopByHop(make())), jumbogram],
  'ip6_hopopts/cut': cutOptions(hopByHop),
  'ip6_hopopts/lies': [longHeader(PROTOCOL.HOPOPTS), ...lyingOptions(hopByHop), smallJumbo],
  'ip6_dstopts/options': options.map((make) => () => destination(make())),
  'ip6_dstopts/cut': cutOptions(destination),
  'ip6_dstopts/lies': [longHeader(PROTOCOL.DSTOPTS), ...lyingOptions(destination), misplacedJumbo],
  'ip6_routing/types': [sourceRoute, mobileRoute, compressedRoute, unpaddedRoute, segments, compactRoute, longCompactRoute, experimentalRoute],
  'ip6_routing/cut': [cutInHomeAddress, cutInCompressed],
  'ip6_routing/lies': [longRoute, shortHomeAddress, oddAddresses, noLastAddress, noSuchSegment, noSuchSid],
  'ip6_fragment/cut': [() => cut(fragment(0, datagram()), 14 + 40 + 5)],
  'ip6_fragment/lies': [brokenUnit, behindTheEnd],
  'ip6/cut': [() => cut(overIp6({ next: PROTOCOL.NONE }), 14 + 30)],
  'ip6/lies': [version5, largePayload]
}
