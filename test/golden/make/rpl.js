'use strict'
// rpl.js - messages of RPL, RFC 6550 section 6, and their options.

const { u8, u16, u32, ip6, hex, zeros, bits, cut } = require('./bytes')
const { IP6, tlv } = require('./layers')
const { icmp6 } = require('./icmp6')

const DODAG = ip6('2001:db8:d::1')
const rpl = (code, ...body) => icmp6(155, code, body)

/** Section 6.2. */
const solicitation = (...options) => rpl(0, { flags: u8(0), reserved: u8(0) }, options)

/** Section 6.3. */
const informationObject = (...options) => rpl(1, {
  instance_id: u8(30),
  version: u8(240),
  rank: u16(512),
  flags: bits({ grounded: [1, 1], zero: [1, 0], mode_of_operation: [3, 2], preference: [3, 5] }),
  dtsn: u8(241),
  unused_flags: u8(0),
  reserved: u8(0),
  dodag_id: DODAG
}, options)

/** Sections 6.4 and 6.5, with the DODAG's id. */
const advertisement = (...options) => rpl(2, { instance_id: u8(30), flags: bits({ K: [1, 1], D: [1, 1], flags: [6, 0] }), reserved: u8(0), sequence: u8(9), dodag_id: DODAG }, options)
const acknowledgment = () => rpl(3, { instance_id: u8(30), flags: bits({ D: [1, 1], reserved: [7, 0] }), sequence: u8(9), status: u8(130), dodag_id: DODAG })

/** Section 6.7.9, between paddings. */
const asksForDodag = () => solicitation(u8(0), tlv(1, zeros(3)), tlv(7, { instance_id: u8(30), flags: bits({ V: [1, 1], I: [1, 0], D: [1, 1], flags: [5, 0] }), dodag_id: DODAG, version: u8(240) }))

/** Sections 6.7.4, 6.7.5 and 6.7.6. */
const metrics = () => tlv(2, { type: u8(7), flags: u16(0), length: u8(2), etx: u16(128) }) // RFC 6551
const route = () => tlv(3, { prefix_length: u8(64), flags: bits({ reserved: [3, 0], preference: [2, 1], rest: [3, 0] }), lifetime: u32(3600), prefix: IP6.B.subarray(0, 8) })
const configuration = () => tlv(4, {
  flags: bits({ flags: [4, 0], authentication: [1, 1], path_control_size: [3, 3] }),
  interval_doublings: u8(8),
  interval_min: u8(12),
  redundancy: u8(10),
  max_rank_increase: u16(1792),
  min_hop_rank_increase: u16(256),
  objective_code_point: u16(1),
  reserved: u8(0),
  default_lifetime: u8(30),
  lifetime_unit: u16(60)
})

/** Section 6.7.10. */
const prefix = () => tlv(8, {
  prefix_length: u8(64),
  flags: bits({ on_link: [1, 0], autonomous: [1, 1], router_address: [1, 1], reserved: [5, 0] }),
  valid_lifetime: u32(86400),
  preferred_lifetime: u32(14400),
  reserved: u32(0),
  prefix: DODAG
})

const describesDodag = () => informationObject(configuration(), prefix())
const describesRoutes = () => informationObject(route(), metrics())

/** Sections 6.7.7, 6.7.8 and 6.7.11; the parent is there where the mode is non-storing. */
const target = (length, address) => tlv(5, { flags: u8(0), prefix_length: u8(length), prefix: address })
const descriptor = () => tlv(9, u32(0xdecade01))
const transit = (parent) => tlv(6, { flags: bits({ external: [1, 1], flags: [7, 0] }), path_control: u8(0xc0), path_sequence: u8(242), path_lifetime: u8(30) }, parent)
const storing = () => advertisement(target(128, IP6.B), descriptor(), transit([]))
const nonStoring = () => advertisement(target(64, IP6.B.subarray(0, 8)), transit([DODAG]))

/** Section 6.1: a secure message begins with a security section; its body has no rows. */
const secure = () => rpl(0x80, { time: u8(0), algorithm: u8(0), level: u8(0), flags: u8(0), counter: u32(1), key_index: u8(7), solicitation: u16(0), code: hex('a0a1a2a3') })

const cutInConfiguration = () => cut(describesDodag(), 14 + 40 + 28 + 9)
const longOption = () => informationObject({ type: u8(4), length: u8(90) }, zeros(14))

module.exports = {
  'icmp6/rpl': [asksForDodag, describesDodag, describesRoutes, storing, nonStoring, acknowledgment, secure],
  'icmp6/cut-rpl': [cutInConfiguration],
  'icmp6/lies-rpl': [longOption]
}
