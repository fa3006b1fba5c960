'use strict'
// icmp.js - messages of ICMP.

const { u8, u16, u24, u32, zeros, ip4, dnsName, hex, bytes, bits, withChecksum, cut } = require('./bytes')
const { PROTOCOL, overIp, quoted4, tlv } = require('./layers')
const x = require('./icmp-extension')

/** RFC 792: type, code, checksum, and what the type has. */
function icmp(type, code, ...body) {
  return overIp({ protocol: PROTOCOL.ICMP }, withChecksum(bytes({ type: u8(type), code: u8(code), checksum: u16(0) }, body), 2))
}

const asked = (sequence) => ({ identifier: u16(0x4321), sequence_number: u16(sequence) })

/** RFC 792, Echo. */
const echo = () => icmp(8, 0, asked(1), hex('0011223344556677'))

/** RFC 1191 section 4. */
const fragmentationNeeded = () => icmp(3, 4, { unused: u16(0), next_hop_mtu: u16(1400), quote: quoted4() })

/** RFC 792, Source Quench. */
const sourceQuench = () => icmp(4, 0, { unused: u32(0), quote: quoted4() })

/** RFC 792, Redirect. */
const redirect = () => icmp(5, 1, { gateway: ip4('192.0.2.1'), quote: quoted4() })

/** RFC 792, Parameter Problem. */
const parameterProblem = () => icmp(12, 0, { pointer: u8(9), unused: u24(0), quote: quoted4() })

/** RFC 792, Timestamp and Timestamp Reply. */
const times = (receive, transmit) => ({ originate_timestamp: u32(36000123), receive_timestamp: u32(receive), transmit_timestamp: u32(transmit) })
const timestamp = () => icmp(13, 0, asked(2), times(0, 0))
const timestampReply = () => icmp(14, 0, asked(2), times(36000456, 36000457))

/** RFC 792, Information Request and Reply. */
const informationRequest = () => icmp(15, 0, asked(3))
const informationReply = () => icmp(16, 0, asked(3))

/** RFC 950, appendix I. */
const addressMaskRequest = () => icmp(17, 0, asked(4), { address_mask: ip4('0.0.0.0') })
const addressMaskReply = () => icmp(18, 0, asked(4), { address_mask: ip4('255.255.255.192') })

/** RFC 1256 section 3. */
const routerSolicitation = () => icmp(10, 0, { reserved: u32(0) })
const router = (address, preference) => ({ address: ip4(address), preference: u32(preference) })
const routers = () => [router('192.0.2.1', 0), router('192.0.2.2', 0x80000000)]
const routerAdvertisement = () => icmp(9, 0, { num_addrs: u8(2), addr_entry_size: u8(2), lifetime: u16(1800) }, routers())

/** RFC 1393. */
const traceroute = () => icmp(30, 0, { id_number: u16(77), unused: u16(0), outbound_hop_count: u16(5), return_hop_count: u16(0xffff), output_link_speed: u32(1250000), output_link_mtu: u32(1500) })

/** RFC 1475. */
const conversionError = () => icmp(31, 2, { pointer: u32(9), quote: quoted4() })

/** RFC 1788. */
const domainNameRequest = () => icmp(37, 0, asked(5))
const domainNameReply = () => icmp(38, 0, asked(5), { time_to_live: u32(3600), names: dnsName('host.example') })

/** RFC 2521 section 2. */
const photuris = () => icmp(40, 1, { reserved: u16(0), pointer: u16(20), quote: quoted4() })

const agentFlags = { R: [1, 1], B: [1, 0], H: [1, 1], F: [1, 1], M: [1, 0], G: [1, 1], r: [1, 0], T: [1, 1], U: [1, 1], X: [1, 0], reserved: [6, 0] }
const agent = (...more) => tlv(16, { sequence_number: u16(300), registration_lifetime: u16(600), flags: bits(agentFlags), care_of: [ip4('203.0.113.7'), ip4('203.0.113.8')] }, more)

/** RFC 5944 sections 2.1.1 to 2.1.3, RFC 4721 section 2: extensions behind the routers. */
const mobileAgent = () => icmp(9, 16, { num_addrs: u8(1), addr_entry_size: u8(2), lifetime: u16(1800) }, router('192.0.2.1', 0),
  agent(), tlv(19, u8(24)), tlv(24, hex('a1a2a3a4a5a6a7a8')), tlv(99, hex('0102')), u8(0))

/** RFC 4884 sections 4.1 to 4.3: the quoted packet's length, in 32-bit words, and an extension behind it. */
const extended = (type, ...objects) => icmp(type, 0, { unused: u8(0), length: u8(32), more: u16(0), quote: x.quote128(quoted4()), extension: x.extension(...objects) })
const labelStack = () => extended(11, x.labelStack())
const interfaces = () => extended(3, x.incoming(), x.outgoing(), x.nextHop())
const privateObject = () => extended(11, x.privateObject())

/** RFC 4884 section 5.5: an old router does not state the length. */
const unstated = () => icmp(11, 0, { unused: u32(0), quote: x.quote128(quoted4()), extension: x.extension(x.labelStack()) })

/** RFC 8335 sections 2 and 3. */
const probe = (object) => icmp(42, 0, { identifier: u16(0x4321), sequence_number: u8(6), flags: bits({ reserved: [7, 0], local: [1, 1] }), extension: x.extension(object) })
const probes = [x.probeByName, x.probeByIndex, x.probeByIpv4, x.probeByIpv6, x.probeByMac].map((object) => () => probe(object()))
const probeReply = () => icmp(43, 0, { identifier: u16(0x4321), sequence_number: u8(6), flags: bits({ state: [3, 2], reserved: [2, 0], active: [1, 1], ipv4: [1, 1], ipv6: [1, 0] }) })

const cutInTimes = () => cut(timestampReply(), 14 + 20 + 14)
const cutInObject = () => cut(labelStack(), labelStack().length - 6)
const cutInRouters = () => cut(routerAdvertisement(), 14 + 20 + 8 + 10)
const cutInAgent = () => cut(mobileAgent(), 14 + 20 + 8 + 8 + 7)

const shortTimestamp = () => icmp(13, 0, asked(7), { originate_timestamp: u32(1) })
const smallEntries = () => icmp(9, 0, { num_addrs: u8(1), addr_entry_size: u8(1), lifetime: u16(1800) }, router('192.0.2.1', 0))
const tooManyRouters = () => icmp(9, 0, { num_addrs: u8(9), addr_entry_size: u8(2), lifetime: u16(1800) }, routers())
const longAgent = () => icmp(9, 0, { num_addrs: u8(0), addr_entry_size: u8(2), lifetime: u16(1800) }, { type: u8(16), length: u8(60) }, zeros(6))
const lyingObject = (extension) => icmp(11, 0, { unused: u8(0), length: u8(32), more: u16(0), quote: x.quote128(quoted4()), extension })
const shortObject = () => lyingObject(x.shortObject())
const longObject = () => lyingObject(x.longObject())

module.exports = {
  'icmp/queries': [echo, timestamp, timestampReply, informationRequest, informationReply, addressMaskRequest, addressMaskReply, traceroute, domainNameRequest, domainNameReply],
  'icmp/errors': [fragmentationNeeded, sourceQuench, redirect, parameterProblem, conversionError, photuris],
  'icmp/routers': [routerSolicitation, routerAdvertisement, mobileAgent],
  'icmp/extensions': [labelStack, interfaces, privateObject, unstated],
  'icmp/probes': [...probes, probeReply],
  'icmp/cut': [cutInTimes, cutInObject, cutInRouters, cutInAgent],
  'icmp/lies': [shortTimestamp, smallEntries, tooManyRouters, longAgent, shortObject, longObject]
}
