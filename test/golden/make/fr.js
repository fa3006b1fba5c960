'use strict'
// fr.js - frames of frame relay: addresses of two to four bytes, payloads in the ways of RFC 2427 and of Cisco.

const { u8, u16, u24, hex, bytes, bits, cut } = require('./bytes')
const { IP4, ipPacket, ip6Packet, datagram, PROTOCOL } = require('./layers')

const FRELAY = 107
/** Q.922 section A.3.3: the last byte's lowest bit is set. */
const two = (upper, second) => bits({ upper: [6, upper], response: [1, 0], more: [1, 0], second: [4, second], fecn: [1, 1], becn: [1, 0], de: [1, 1], last: [1, 1] })
const longer = (...rest) => bytes(bits({ upper: [6, 1], response: [1, 1], more: [1, 0], second: [4, 2], fecn: [1, 0], becn: [1, 1], de: [1, 0], last: [1, 0] }), rest)
const final = (lower, control) => bits({ lower: [6, lower], control: [1, control], last: [1, 1] })
const three = () => longer(final(5, 0))
const four = () => longer(u8(0x54), final(5, 0))
const ip = () => ipPacket({ protocol: PROTOCOL.UDP, from: IP4.A, to: IP4.B }, datagram())
const ip6 = () => ip6Packet({ next: PROTOCOL.NONE })

const cisco = () => bytes(two(6, 4), u16(0x0800), ip())
const cisco6 = () => bytes(three(), u16(0x86dd), ip6())
const ietf = () => bytes(two(6, 4), u8(3), u8(0xcc), ip())
const ietf6 = () => bytes(four(), u8(3), u8(0x8e), ip6())
const snap = () => bytes(two(6, 4), u8(3), u8(0), u8(0x80), u24(0), u16(0x0800), ip())
const other = () => bytes(two(6, 4), u8(3), u8(0), u8(0x80), u24(0x0080c2), u16(0x0007), hex('cafe'))
const signal = () => bytes(two(0, 0), hex('03080075'))
/** Q.922 sections 3.3 and A.3.3.7: control of two bytes; bits of control in the address. */
const numbered = () => bytes(two(6, 4), hex('2200'), u8(0xcc), ip())
const controlled = () => bytes(longer(final(5, 1)), u16(0x0800), ip())
const otherSignal = () => bytes(two(0, 0), hex('0201'))

module.exports = {
  'fr/frames': { linkType: FRELAY, packets: [cisco, cisco6, ietf, ietf6, snap, other, signal, numbered, controlled] },
  'fr/cut': { linkType: FRELAY, packets: [() => cut(cisco(), 1), () => cut(snap(), 6)] },
  'fr/lies': { linkType: FRELAY, packets: [() => bytes(u8(0x19), u8(0x41), u16(0x0800), ip())] },
  'fr/addresses': { linkType: FRELAY, packets: [() => longer(u8(0)), otherSignal] }
}
