'use strict'
// rtp.js - packets of RTP with all lists, and of RTCP of each type.

const { u8, u16, u32, u64, hex, text, zeros, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const PORT = { RTP: 5004, RTCP: 5005 }
const datagram = (port, ...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(port, port, bytes(parts)))

const SSRC = 0x12345678

/** RFC 3550 section 5.1; `flags` are padding, extension and the number of sources. */
const rtp = (flags, type, ...rest) => bytes({ flags: u8(0x80 | flags), type: u8(type), sequence: u16(7), timestamp: u32(160), ssrc: u32(SSRC) }, rest)

const plain = () => datagram(PORT.RTP, rtp(0, 0x80, hex('d5d5d5')))
const sources = () => datagram(PORT.RTP, rtp(2, 96, u32(1), u32(2), hex('abcd')))

/** RFC 8285 sections 4.2 and 4.3; RFC 3550 section 5.3.1. */
const short = () => datagram(PORT.RTP, rtp(0x10, 96, u16(0xbede), u16(2), hex('1001'), hex('22aabbcc'), zeros(2), hex('ab')))
const long = () => datagram(PORT.RTP, rtp(0x10, 96, u16(0x1000), u16(1), hex('0502aabb'), hex('ab')))
const other = () => datagram(PORT.RTP, rtp(0x10, 96, u16(0x1234), u16(2), u32(5), u32(6), hex('ab')))
const padded = () => datagram(PORT.RTP, rtp(0x20, 8, hex('d5d5'), hex('000003')))

/** RFC 3550 section 6.4; `count` and `words` can lie. */
const rtcp = (count, type, body, words) => bytes(u8(0x80 | count), u8(type), u16(words ?? body.length / 4), body)
const report = bytes({ ssrc: u32(9), lost: u32(0x40000005), highest: u32(0x00010064), jitter: u32(3), lsr: u32(0x12345678), dlsr: u32(65536) })
const sender = rtcp(1, 200, bytes(u32(SSRC), u64(0xe3d0a1b280000000n), u32(160), u32(10), u32(1600), report))
const receiver = rtcp(1, 201, bytes(u32(SSRC), report))
const description = rtcp(2, 202, bytes(u32(SSRC), u8(1), u8(3), text('a@b'), zeros(3), u32(9), u8(6), u8(4), text('tool'), zeros(2)))
const goodbye = rtcp(1, 203, bytes(u32(SSRC), u8(3), text('end')))
const application = rtcp(5, 204, bytes(u32(SSRC), text('test'), hex('00112233')))
const feedback = rtcp(1, 205, bytes(u32(SSRC), u32(9), hex('00050001')))
const picture = rtcp(1, 206, bytes(u32(SSRC), u32(9)))
const extended = rtcp(0, 207, bytes(u32(SSRC), hex('0400000200000000'), u32(1)))

const compound = () => datagram(PORT.RTCP, sender, description, goodbye)
const received = () => datagram(PORT.RTCP, receiver, application, feedback, picture)
const filled = () => datagram(PORT.RTCP, rtcp(0x20, 204, bytes(u32(SSRC), text('test'), hex('0011223300000004'))))
const others = () => datagram(PORT.RTCP, receiver, extended)

const inFixed = () => cut(plain(), 42 + 8)
const inReport = () => cut(compound(), 42 + 20)

/** Padding that is longer than the packet, an element longer than its extension, more sources than there are. */
const longPadding = () => datagram(PORT.RTP, rtp(0x20, 8, hex('d5d5ff')))
const longElement = () => datagram(PORT.RTP, rtp(0x10, 96, u16(0xbede), u16(1), hex('1faabbcc'), hex('ab')))
const moreReports = () => datagram(PORT.RTCP, rtcp(3, 201, bytes(u32(SSRC), report)))

module.exports = {
  'rtp/packets': [plain, sources, short, long, other, padded],
  'rtp/cut': [inFixed],
  'rtp/lies': [longPadding, longElement],
  'rtcp/compound': [compound, received, filled, others],
  'rtcp/cut': [inReport],
  'rtcp/lies': [moreReports]
}
