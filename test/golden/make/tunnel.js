'use strict'
// tunnel.js - VXLAN.

const { u8, u16, u24, bytes, bits, cut } = require('./bytes')
const { ETHERTYPE, PROTOCOL, overIp, ethernet, quoted4, udp } = require('./layers')

/** RFC 7348 section 5. */
const FLAGS = { G: [1, 0], R1: [3, 0], I: [1, 1], R2: [4, 0], D: [1, 0], R3: [2, 0], A: [1, 0], R4: [3, 0] }
const vxlan = (flags, group, ...frame) => overIp({ protocol: PROTOCOL.UDP }, udp(49152, 4789, bytes({ flags: bits({ ...FLAGS, ...flags }), group: u16(group), vni: u24(0x0abcde), reserved: u8(0) }, frame)))
const inner = () => ethernet(ETHERTYPE.IPV4, quoted4())

/** draft-smith-vxlan-group-policy section 2.1. */
const groupPolicy = () => vxlan({ G: [1, 1], D: [1, 1], A: [1, 1] }, 42, inner())

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(vxlan({}, 0, inner()), HEADERS + 5)
const cutInFrame = () => cut(vxlan({}, 0, inner()), HEADERS + 8 + 10)

const notValid = () => vxlan({ I: [1, 0] }, 0, inner())
const noFrame = () => vxlan({}, 0)
const shortHeader = () => overIp({ protocol: PROTOCOL.UDP }, udp(49152, 4789, bytes(u16(0x0800), u16(0))))

module.exports = {
  'vxlan/policy': [groupPolicy],
  'vxlan/frame': [cutInFrame, noFrame],
  'vxlan/cut': [cutInHeader],
  'vxlan/lies': [notValid, shortHeader]
}
