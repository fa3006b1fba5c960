'use strict'
// nd.js - options of neighbor discovery, each in a message that may carry it.

const { u8, u16, u32, u64, ip6, dnsName, hex, text, zeros, bits, cut } = require('./bytes')
const { IP6, quoted6, ndOption } = require('./layers')
const { icmp6 } = require('./icmp6')

const TARGET = ip6('fe80::1')
const PREFIX = ip6('2001:db8:77::')
const EUI64 = hex('0200 00ff fe00 0a0b')

/** RFC 4861 section 4: messages, with options behind them. */
const routerSolicitation = (...options) => icmp6(133, 0, { reserved: u32(0) }, options)
const neighborSolicitation = (...options) => icmp6(135, 0, { reserved: u32(0), target: TARGET }, options)
const neighborAdvertisement = (...options) => icmp6(136, 0, { flags: bits({ router: [1, 1], solicited: [1, 1], override: [1, 0], reserved: [29, 0] }), target: TARGET }, options)
const redirected = (...options) => icmp6(137, 0, { reserved: u32(0), target: TARGET, destination: IP6.B }, options)
const routerAdvertisement = (...options) => icmp6(134, 0, {
  cur_hop_limit: u8(64),
  flags: bits({ managed: [1, 0], other: [1, 1], home_agent: [1, 1], preference: [2, 3], proxy: [1, 1], reserved: [2, 0] }),
  router_lifetime: u16(1800),
  reachable_time: u32(30000),
  retrans_timer: u32(1000)
}, options)

/** RFC 4861 section 4.6.1. */
const linkAddresses = () => neighborAdvertisement(ndOption(1, hex('02000000000a')), ndOption(2, hex('02000000000b')))

/** RFC 4861 section 4.6.2, RFC 6275 section 7.2, RFC 4861 section 4.6.4. */
const prefix = () => routerAdvertisement(
  ndOption(3, { prefix_length: u8(64), flags: bits({ L: [1, 1], A: [1, 0], R: [1, 1], reserved: [5, 0] }), valid_lifetime: u32(86400), preferred_lifetime: u32(14400), reserved: u32(0), prefix: PREFIX }),
  ndOption(5, { reserved: u16(0), mtu: u32(1492) }))

/** RFC 4861 section 4.6.3: the packet that is redirected. */
const redirect = () => redirected(ndOption(4, { reserved: zeros(6), packet: quoted6() }))

/** RFC 2491. */
const shortcutLimit = () => neighborSolicitation(ndOption(6, { shortcut_limit: u8(12), reserved: zeros(5) }))

/** RFC 6275 sections 7.3 and 7.4. */
const homeAgent = () => routerAdvertisement(ndOption(7, { reserved: u16(0), interval: u32(1500) }), ndOption(8, { reserved: u16(0), preference: u16(9), lifetime: u16(1200) }))

/** RFC 3122: inverse discovery. */
const addressLists = () => icmp6(141, 0, { reserved: u32(0) }, ndOption(9, zeros(6), IP6.A, IP6.B), ndOption(10, zeros(6), IP6.B))

/** RFC 3971 sections 5.1, 5.2, 5.3; a public key in DER ends the CGA parameters (RFC 3972 section 3). */
const PUBLIC_KEY = hex('3008 3003 06012a 030100')
const signed = () => neighborSolicitation(
  ndOption(11, { pad_length: u8(1), reserved: u8(0), modifier: zeros(16), prefix: PREFIX.subarray(0, 8), collision_count: u8(0), public_key: PUBLIC_KEY, padding: zeros(1) }),
  ndOption(13, { reserved: zeros(6), timestamp: u64(0x5f5e10000000n) }),
  ndOption(14, hex('a1a2a3a4a5a6')),
  ndOption(12, { reserved: u16(0), key_hash: hex('000102030405060708090a0b0c0d0e0f'), signature: hex('f0f1f2f3f4f5f6f7f8f9fafb') }))

/** RFC 3971 section 6.4.3: a domain name, which is padded. */
const trustAnchor = () => icmp6(148, 0, { identifier: u16(1), component: u16(65535) }, ndOption(15, { name_type: u8(2), pad_length: u8(7), name: dnsName('ca0.example'), padding: zeros(7) }))

/** RFC 4191 section 2.3, with prefixes of all three lengths that the option may have. */
const route = (length, ...bytesOfPrefix) => ndOption(24, { prefix_length: u8(length), flags: bits({ reserved: [3, 0], preference: [2, 1], rest: [3, 0] }), lifetime: u32(600) }, bytesOfPrefix)
const routes = () => routerAdvertisement(route(0), route(48, PREFIX.subarray(0, 8)), route(128, IP6.B))

/** RFC 8106 sections 5.1 and 5.2. */
const dns = () => routerAdvertisement(
  ndOption(25, { reserved: u16(0), lifetime: u32(900), addresses: [ip6('2001:db8::53'), ip6('2001:db8::54')] }),
  ndOption(31, { reserved: u16(0), lifetime: u32(900), names: dnsName('corp.example') }))

/** RFC 5175 section 4. */
const flagsExpansion = () => routerAdvertisement(ndOption(26, hex('800000000000')))

/** RFC 6775 sections 4.1 to 4.3. */
const registration = () => neighborSolicitation(ndOption(33, { status: u8(1), reserved: zeros(3), lifetime: u16(30), eui64: EUI64 }))
const context = (length, ...bytesOfPrefix) => ndOption(34, { context_length: u8(length), flags: bits({ reserved: [3, 0], C: [1, 1], CID: [4, 5] }), reserved: u16(0), valid_lifetime: u16(60) }, bytesOfPrefix)
const contexts = () => routerAdvertisement(context(64, PREFIX.subarray(0, 8)), context(128, IP6.B))
const borderRouter = () => routerAdvertisement(ndOption(35, { version_low: u16(7), version_high: u16(1), valid_lifetime: u16(90), address: IP6.A }))

/** RFC 7400: no rows of its own. */
const capability = () => routerSolicitation(ndOption(36, hex('000100000000')))

/** RFC 8910 section 2.3: the URI is filled up with zeros. */
const captivePortal = () => routerAdvertisement(ndOption(37, text('https://portal.example/api')))

/** RFC 8781 section 4. */
const pref64 = () => routerAdvertisement(ndOption(38, { lifetime: bits({ scaled_lifetime: [13, 225], prefix_length_code: [3, 0] }), prefix: ip6('64:ff9b::').subarray(0, 12) }))

const HEADERS = 14 + 40
const cutInPrefix = () => cut(prefix(), HEADERS + 16 + 20)
const cutInRoute = () => cut(routes(), HEADERS + 16 + 8 + 10)

module.exports = {
  'icmp6/neighbor-options': [linkAddresses, prefix, redirect, shortcutLimit, homeAgent, addressLists, routes, dns, flagsExpansion, captivePortal, pref64],
  'icmp6/secure-options': [signed, trustAnchor],
  'icmp6/low-power-options': [registration, contexts, borderRouter, capability],
  'icmp6/cut-options': [cutInPrefix, cutInRoute]
}
