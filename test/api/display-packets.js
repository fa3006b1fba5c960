'use strict'
// display-packets.js - packets for the tests of display filters, and a capture of them.

const pcap = require('../../lib')

const ETHERNET = '001839fff91c001f5bce3e290800'
const FRAMES = [
  // SYN to port 80, with options
  `${ETHERNET}45000040bf924000400689fd0af00085616b8448df8e0050f91c001f5bce3e29b002ffff0a290000020405b4010303030101080a11223344000000000402 0101`,
  // UDP from 5000 to 53, "AB"
  `${ETHERNET}4500001e0001000040110000c0000201c6336402138800350 00a00004142`,
  // UDP in IPv4 in IPv4
  `${ETHERNET}4500003000010000400400000a0000010a0000024500001c000200003f110000c0a80001c0a800021000200000080000`,
  // of an EtherType that nobody has
  `001839fff91c001f5bce3e2988b5010203`
].map((hex) => Buffer.from(hex.replaceAll(' ', ''), 'hex'))

const packets = FRAMES.map((bytes) => pcap.decode(bytes, 'LINKTYPE_ETHERNET'))

/** A pcap file of `count` packets: the frames over and over, a millisecond apart. */
function capture(count) {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(0xa1b2c3d4, 0)
  header.writeUInt16LE(2, 4)
  header.writeUInt16LE(4, 6)
  header.writeUInt32LE(65535, 16)
  header.writeUInt32LE(1, 20)
  const parts = [header]
  for (let i = 0; i < count; i++) {
    const frame = FRAMES[i % FRAMES.length]
    const record = Buffer.alloc(16)
    record.writeUInt32LE(1700000000 + Math.floor(i / 1000), 0)
    record.writeUInt32LE((i % 1000) * 1000, 4)
    record.writeUInt32LE(frame.length, 8)
    record.writeUInt32LE(frame.length, 12)
    parts.push(record, frame)
  }
  return Buffer.concat(parts)
}

module.exports = { packets, capture, FRAMES }
