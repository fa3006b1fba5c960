'use strict'
// alone.js - bytes of one protocol without the packet around them: a decoder of node_pcap takes them. They are put
// behind headers that lead to the protocol, since packets are what our tables read.

const { packetOf, firstOf, behind, nameAt } = require('./layers')

const ETHERNET = 1
const IPV4 = 228
const IPV6 = 229
const MOST = 65535

const number16 = (value) => [value >> 8, value & 255]

const ethernet = (type) => () => [...new Array(12).fill(1), ...number16(type)]
const ipv4 = (protocol) => (length) => [0x45, 0, ...number16(20 + length), 0, 0, 0, 0, 64, protocol, 0, 0, ...new Array(8).fill(0)]
const udp = (port) => (length) => [...ipv4(17)(8 + length), ...number16(port), ...number16(port), ...number16(8 + length), 0, 0]
const wlan = (subtype) => () => [subtype << 4, 0, 0, 0, ...new Array(20).fill(1)]

/** By the names of our protocols: a link type, and the headers in front of so many bytes. */
const WAYS = {
  ethernet: { link_type: ETHERNET },
  null: { link_type: 0 },
  sll: { link_type: 113 },
  radiotap: { link_type: 127 },
  wlan: { link_type: 105 },
  ip: { link_type: IPV4 },
  ip6: { link_type: IPV6 },
  vlan: { link_type: ETHERNET, front: ethernet(0x8100) },
  arp: { link_type: ETHERNET, front: ethernet(0x806) },
  llc: { link_type: ETHERNET, front: (length) => ethernet(Math.min(length, 1500))() },
  ip6_dstopts: { link_type: IPV6, front: (length) => [0x60, 0, 0, 0, ...number16(length), 60, 64, ...new Array(32).fill(0)] },
  icmp: { link_type: IPV4, front: ipv4(1) },
  igmp: { link_type: IPV4, front: ipv4(2) },
  tcp: { link_type: IPV4, front: ipv4(6) },
  udp: { link_type: IPV4, front: ipv4(17) },
  sctp: { link_type: IPV4, front: ipv4(132) },
  dns: { link_type: IPV4, front: udp(53) },
  beacon: { link_type: 105, front: wlan(8), name: 'wlan' },
  probe: { link_type: 105, front: wlan(4), name: 'wlan' }
}

/** { packet, word }: the packet around the bytes from `offset` on, and the place of the protocol's layer, 0 if it is none. */
function alone(protocol, bytes, offset = 0, length = bytes.length - offset) {
  const { link_type, front, name = protocol } = WAYS[protocol]
  const room = front ? MOST - front(0).length : Infinity
  const declared = Math.max(0, Math.min(length, room))
  const captured = bytes.subarray(offset, offset + Math.min(declared, front ? declared : Infinity))
  const whole = front ? Buffer.concat([Buffer.from(front(declared)), captured]) : captured
  const packet = packetOf(whole, { link_type, len: whole.length })
  let word = firstOf(packet)
  while (word !== 0 && nameAt(packet, word) !== name) word = behind(packet, word)
  return { packet, word }
}

module.exports = { alone }
