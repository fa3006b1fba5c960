'use strict'
// frame.js - what a capture says of its packets: only pcapng has comments, flags and names of interfaces.

const { bytesIn } = require('../../api/pcapng-bytes')
const { bytes, hex } = require('./bytes')
const { LINKTYPE, PROTOCOL, overIp, datagram } = require('./layers')

const COMMENT = 1 // draft-ietf-opsawg-pcapng section 3.5: opt_comment
const FLAGS = 2 // section 4.3.1: epb_flags
const NAME = 2 // section 4.2: if_name
const DESCRIPTION = 3 // if_description
const SNAP_LENGTH = 262144
const HAS_FCS = 15 << 5
const FCS = '8a24dd86' // of the datagram's frame: CRC-32 of IEEE 802.3 section 3.2.9, as Python's zlib.crc32 has it

/** Packets with two comments, with one, and with none. */
function commented() {
  const { section, interface: device, enhanced } = bytesIn('big')
  const packet = overIp({ protocol: PROTOCOL.UDP }, datagram())
  const microseconds = 1600000000000000n
  return Buffer.concat([
    section(),
    device(LINKTYPE.ETHERNET, SNAP_LENGTH),
    enhanced(0, microseconds, packet, [COMMENT, 'first'], [COMMENT, 'second']),
    enhanced(0, microseconds + 1n, packet, [COMMENT, 'grüß']),
    enhanced(0, microseconds + 2n, packet)
  ])
}

/** epb_flags, from its lowest bit: each field once with a value of its own, and once all errors. */
const flagWords = [
  1 | (2 << 2) | (4 << 5), // inbound, multicast, an FCS of four bytes
  2 | (4 << 2) | (0x55 << 9), // outbound, promiscuous, reserved bits
  ...Array.from({ length: 8 }, (_, i) => (1 << (24 + i)) >>> 0), // an error each
  0xff000000
]

function flagged() {
  const { section, interface: device, enhanced, u32 } = bytesIn('big')
  const packet = overIp({ protocol: PROTOCOL.UDP }, datagram())
  const framed = bytes(packet, hex(FCS))
  const microseconds = 1600000000000000n
  return Buffer.concat([
    section(),
    device(LINKTYPE.ETHERNET, SNAP_LENGTH),
    ...flagWords.map((word, i) => enhanced(0, microseconds + BigInt(i), word & HAS_FCS ? framed : packet, [FLAGS, u32(word)]))
  ])
}

/** Packets of interfaces with a name and a description, with a name, and again of the first. */
function named() {
  const { section, interface: device, enhanced } = bytesIn('big')
  const packet = overIp({ protocol: PROTOCOL.UDP }, datagram())
  const microseconds = 1600000000000000n
  return Buffer.concat([
    section(),
    device(LINKTYPE.ETHERNET, SNAP_LENGTH, [NAME, 'eth0'], [DESCRIPTION, 'to the left']),
    device(LINKTYPE.ETHERNET, SNAP_LENGTH, [NAME, 'grün1']),
    enhanced(0, microseconds, packet),
    enhanced(1, microseconds + 1n, packet),
    enhanced(0, microseconds + 2n, packet)
  ])
}

module.exports = { frames: [['frame/comments.pcapng', commented()], ['frame/flags.pcapng', flagged()], ['frame/interfaces.pcapng', named()]] }
