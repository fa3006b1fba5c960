'use strict'
// fddi.js - frames of FDDI of every class, and those that lie.

const { u8, mac, hex, zeros, bytes, cut } = require('./bytes')
const { ipPacket, datagram, PROTOCOL } = require('./layers')

const FDDI = 10

/** ISO 9314-2: frame control and addresses, whose bits are in the ring's order. */
const frame = (control, ...payload) => bytes(u8(control), mac('40:00:00:00:00:d0'), mac('40:00:00:00:00:50'), payload)
const ip = (control = 0x50) => frame(control, hex('aaaa03 000000 0800'), ipPacket({ protocol: PROTOCOL.UDP }, datagram()))
const other = (control) => () => frame(control, zeros(4))

module.exports = {
  'fddi/frames': { linkType: FDDI, packets: [() => ip(), () => ip(0x57), other(0x41), other(0x4f), other(0xc2), other(0xc3), other(0x80), other(0x60), other(0xc0), other(0x40)] },
  'fddi/cut': { linkType: FDDI, packets: [() => cut(ip(), 4), () => cut(ip(), 9)] },
  'fddi/lies': { linkType: FDDI, packets: [() => ip().subarray(0, 9)] }
}
