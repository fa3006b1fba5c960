'use strict'
// slow.js - slow protocols: LACP, and what has no table.

const { u8, u16, hex, zeros, bytes, cut } = require('./bytes')
const { MAC, ethernet } = require('./layers')

const slow = (subtype, ...content) => ethernet(0x8809, u8(subtype), content)
const tlv = (type, ...value) => bytes(u8(type), u8(2 + bytes(value).length), value)
const port = (system, state) => bytes(u16(32768), system, u16(13), u16(128), u16(22), u8(state), zeros(3))
const collector = () => tlv(3, u16(50), zeros(12))
const end = () => bytes(u8(0), u8(0), zeros(50))

const lacp = () => slow(1, u8(1), tlv(1, port(MAC.A, 0x85)), tlv(2, port(MAC.B, 0x7a)), collector(), end())
const version2 = () => slow(1, u8(2), tlv(1, port(MAC.A, 0x3d)), tlv(2, port(MAC.B, 0x3d)), collector(), tlv(4, hex('0080c201')), end())
const short = () => slow(1, u8(1), u8(1), u8(1), zeros(40))
const wrong = () => slow(1, u8(1), tlv(1, zeros(10)), tlv(2, port(MAC.B, 0)), collector(), end())
const long = () => slow(1, u8(1), u8(1), u8(200), zeros(40))

const HEADER = 14
module.exports = {
  'slow/frames': [() => slow(10, hex('0019a7'), zeros(40)), () => slow(99, zeros(45))],
  'slow/cut': [() => cut(lacp(), HEADER)],
  'slow/unknown': [() => slow(0, zeros(45))],
  'lacp/frames': [lacp, version2],
  'lacp/cut': [() => cut(lacp(), HEADER + 1), () => cut(lacp(), HEADER + 12)],
  'lacp/lies': [short, wrong, long]
}
