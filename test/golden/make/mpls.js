'use strict'
// mpls.js - MPLS, and pseudowires over it.

const { u8, u16, hex, mac, bytes, bits, cut } = require('./bytes')
const { ETHERTYPE, PROTOCOL, overIp, ethernet, quoted4, quoted6, udp } = require('./layers')

/** RFC 3032 section 2.1. */
const label = (value, last = 0, { tc = 0, ttl = 64 } = {}) => bytes({ entry: bits({ label: [20, value], tc: [3, tc], bottom: [1, last], ttl: [8, ttl] }) })
const mpls = (...packet) => ethernet(ETHERTYPE.MPLS, ...packet)
/** A frame to an address whose front, or rest, tshark does not take for a vendor's. */
const inner = (to, from) => bytes(mac(to), mac(from), ethernet(ETHERTYPE.IPV4, quoted4()).subarray(12))

const stack = () => mpls(label(16001, 0, { tc: 5, ttl: 255 }), label(1048575, 1), quoted4())
const ip6 = () => mpls(label(16001), label(2, 1), quoted6())
const multicast = () => ethernet(ETHERTYPE.MPLS_MULTICAST, label(17, 1), quoted4())
const overUdp = () => overIp({ protocol: PROTOCOL.UDP }, udp(49152, 6635, bytes(label(18, 1), quoted4())))
const overIp4 = () => overIp({ protocol: PROTOCOL.MPLS }, label(19, 1), quoted4())
const deep = () => mpls(...Array.from({ length: 70 }, (_, i) => label(100 + i)), label(99, 1), quoted4())

/** RFC 4448 section 4.6. */
const controlWord = (sequence) => bytes({ word: u16(0), sequence: u16(sequence) })
const withControlWord = () => mpls(label(20, 1), controlWord(513), inner('02:00:de:ad:be:ef', '02:00:00:00:00:0a'))
const withoutControlWord = () => mpls(label(21, 1), inner('00:50:56:00:00:01', '00:50:56:00:00:02'))

/** RFC 4385 section 5, RFC 5586. */
const channel = (type) => bytes({ nibble: bits({ nibble: [4, 1], version: [4, 0], reserved: [8, 0] }), type: u16(type) })
const ipChannel = () => mpls(label(22, 1), channel(0x21), quoted4())
const ip6Channel = () => mpls(label(22, 1), channel(0x57), quoted6())
const otherChannel = () => mpls(label(13, 1), channel(7), hex('20400318000000010000000000000000'))

const HEADERS = 14
const cutInLabel = () => cut(stack(), HEADERS + 6)
const cutBehindStack = () => cut(stack(), HEADERS + 8)
const cutInChannel = () => cut(ipChannel(), HEADERS + 4 + 3)
const cutInControlWord = () => cut(withControlWord(), HEADERS + 4 + 3)
const noBottom = () => mpls(label(16), label(17))
const halfALabel = () => mpls(label(16), u16(1))
const nothingBehind = () => mpls(label(16, 1))
const emptyChannel = () => mpls(label(16, 1), u8(0x10))
const emptyControlWord = () => mpls(label(16, 1), u16(0))

module.exports = {
  'mpls/stacks': [stack, ip6, multicast, overUdp, overIp4, cutBehindStack, noBottom, nothingBehind],
  'mpls/deep': [deep],
  'mpls/cut': [cutInLabel],
  'mpls/lies': [halfALabel],
  'pw_eth/frames': [withControlWord, withoutControlWord],
  'pw_eth/cut': [cutInControlWord],
  'pw_eth/lies': [emptyControlWord],
  'pwach/channels': [ipChannel, ip6Channel, otherChannel],
  'pwach/cut': [cutInChannel],
  'pwach/lies': [emptyChannel]
}
