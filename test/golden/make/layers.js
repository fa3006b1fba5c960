'use strict'
// layers.js - the layers below what a case is about: Ethernet, IP, and checksums with their pseudo headers.

const { u8, u16, u32, mac, ip4, ip6, bytes, bits, padding, withChecksum, zeros } = require('./bytes')

const LINKTYPE = { NULL: 0, ETHERNET: 1, PPP: 9, RAW: 101, IEEE80211: 105, LOOP: 108, SLL: 113, RADIOTAP: 127, SLL2: 276 }
const ETHERTYPE = { IPV4: 0x0800, ARP: 0x0806, VLAN: 0x8100, IPV6: 0x86dd, MPLS: 0x8847, MPLS_MULTICAST: 0x8848, PPPOE_DISCOVERY: 0x8863, PPPOE_SESSION: 0x8864 }
const PROTOCOL = { HOPOPTS: 0, ICMP: 1, IGMP: 2, TCP: 6, UDP: 17, ROUTING: 43, FRAGMENT: 44, GRE: 47, ESP: 50, AH: 51, ICMP6: 58, NONE: 59, DSTOPTS: 60, MOBILITY: 135, MPLS: 137, L2TP: 115, IPCOMP: 108, HIP: 139, SHIM6: 140 }

const MAC = { A: mac('02:00:00:00:00:0a'), B: mac('02:00:00:00:00:0b') }
const IP4 = { A: ip4('192.0.2.10'), B: ip4('198.51.100.11') }
const IP6 = { A: ip6('2001:db8:a::10'), B: ip6('2001:db8:b::11') }

const ethernet = (type, ...payload) => bytes({ destination: MAC.B, source: MAC.A, type: u16(type) }, payload)

/** IEEE 802.3: a length instead of the type; `length` can lie. */
function ethernet802(payload, length = payload.length) {
  return bytes({ destination: MAC.B, source: MAC.A, length: u16(length) }, payload)
}

/** An IPv4 packet, RFC 791; `length` can lie, options are filled up with ends of the list. */
function ipPacket({ protocol, ttl = 64, options = [], from = IP4.A, to = IP4.B, length }, ...parts) {
  const payload = bytes(parts)
  const list = bytes(options)
  const tail = bytes(list, padding(list.length, 4))
  const header = bytes({
    version: bits({ version: [4, 4], header_length: [4, 5 + tail.length / 4] }),
    diffserv: u8(0),
    total_length: u16(length ?? 20 + tail.length + payload.length),
    identification: u16(0x1234),
    fragment: u16(0),
    ttl: u8(ttl),
    protocol: u8(protocol),
    checksum: u16(0),
    source: from,
    destination: to,
    options: tail
  })
  return bytes(withChecksum(header, 10), payload)
}

/** An IPv6 packet, RFC 8200; `length` can lie. */
function ip6Packet({ next, hop_limit = 64, from = IP6.A, to = IP6.B, length }, ...parts) {
  const payload = bytes(parts)
  return bytes({
    version: bits({ version: [4, 6], traffic_class: [8, 0], flow_label: [20, 0] }),
    payload_length: u16(length ?? payload.length),
    next_header: u8(next),
    hop_limit: u8(hop_limit),
    source: from,
    destination: to
  }, payload)
}

const overIp = (fields, ...payload) => ethernet(ETHERTYPE.IPV4, ipPacket(fields, ...payload))
const overIp6 = (fields, ...payload) => ethernet(ETHERTYPE.IPV6, ip6Packet(fields, ...payload))

/** Pseudo header for checksums, RFC 9293 section 3.1 or RFC 8200 section 8.1. */
const pseudo4 = (protocol, length, from = IP4.A, to = IP4.B) => bytes(from, to, u8(0), u8(protocol), u16(length))
const pseudo6 = (protocol, length, from = IP6.A, to = IP6.B) => bytes(from, to, u32(length), zeros(3), u8(protocol))

/** A UDP datagram without data, RFC 768, without a checksum, as is allowed over IPv4. */
const datagram = () => bytes({ source_port: u16(5000), destination_port: u16(5001), length: u16(8), checksum: u16(0) })

/** A UDP datagram with data; `length` can lie. */
const udp = (from, to, data, length = 8 + data.length) => bytes({ source_port: u16(from), destination_port: u16(to), length: u16(length), checksum: u16(0) }, data)

/** A TCP segment with data over IPv4, RFC 9293 section 3.1. */
function segment(from, to, data, { sequence = 1000, acknowledgment = 2000, source = IP4.A, destination = IP4.B } = {}) {
  const tcp = bytes({ source_port: u16(from), destination_port: u16(to), sequence_number: u32(sequence), acknowledgment_number: u32(acknowledgment), data_offset: u16(0x5018), window: u16(4096), checksum: u16(0), urgent_pointer: u16(0) }, data)
  return overIp({ protocol: PROTOCOL.TCP, from: source, to: destination }, withChecksum(tcp, 16, pseudo4(PROTOCOL.TCP, tcp.length, source, destination)))
}

/** Both sides of a connection, each segment behind those before it: for what tshark remembers of a connection. */
function connection(client, server) {
  const next = { [client]: 1000, [server]: 2000 }
  const side = (from, to, addresses) => (...parts) => {
    const data = bytes(parts)
    const made = segment(from, to, data, { sequence: next[from], acknowledgment: next[to], ...addresses })
    next[from] += data.length
    return () => made
  }
  return { ask: side(client, server), answer: side(server, client, { source: IP4.B, destination: IP4.A }) }
}

/** The start of a packet, as errors quote it: an IPv4 or IPv6 header and eight bytes. */
const quoted4 = () => ipPacket({ protocol: PROTOCOL.UDP }, datagram())
const quoted6 = () => ip6Packet({ next: PROTOCOL.UDP }, withChecksum(datagram(), 6, pseudo6(PROTOCOL.UDP, 8)))

/** Type, length of the value, value. */
const tlv = (type, ...value) => bytes(u8(type), u8(bytes(value).length), value)

/** Type, length of the whole option, value. */
const option = (type, ...value) => bytes(u8(type), u8(2 + bytes(value).length), value)

/** A neighbor discovery option: its length counts units of eight bytes, RFC 4861 section 4.6. */
function ndOption(type, ...value) {
  const body = bytes(value)
  const filled = bytes(body, padding(2 + body.length, 8))
  return bytes(u8(type), u8((2 + filled.length) / 8), filled)
}

module.exports = {
  LINKTYPE, ETHERTYPE, PROTOCOL, MAC, IP4, IP6, ethernet, ethernet802, ipPacket, ip6Packet, overIp, overIp6, pseudo4, pseudo6, datagram, udp, segment, connection, quoted4, quoted6, tlv, option, ndOption
}
