'use strict'
// tags.js - tags between Ethernet and its payload: MACsec, VN-tag, provider backbone bridges, FabricPath.

const { u8, u16, u24, u32, hex, zeros, bytes, bits, cut } = require('./bytes')
const { MAC, ethernet, ipPacket, datagram, PROTOCOL } = require('./layers')

const ICV = hex('a0a1a2a3a4a5a6a7a8a9aaabacadaeaf')
const packet = (size = 8) => ipPacket({ protocol: PROTOCOL.UDP }, datagram(), zeros(size))
const tag = (flags, short, ...content) => ethernet(0x88e5, u8(flags), u8(short), u32(7), content)
const SCI = bytes(MAC.A, u16(1))

const clear = () => tag(0x20, 0, SCI, u16(0x0800), packet(40), ICV)
const short = () => tag(0x01, 38, u16(0x0800), packet(), ICV, zeros(6))
const encrypted = () => tag(0x2c, 0, SCI, zeros(60), ICV)
const endStation = () => tag(0x4c, 10, zeros(10), ICV)
const longShort = () => tag(0x20, 60, SCI, u16(0x0800), packet(40), ICV)
const missing = () => tag(0x2c, 40, SCI, zeros(10))

const vntag = (type, ...payload) => ethernet(0x8926, bits({ direction: [1, 1], pointer: [1, 0], destination: [14, 5], looped: [1, 1], reserved: [1, 0], version: [2, 0], source: [12, 9] }), u16(type), payload)
const vnIp = () => vntag(0x0800, packet())
const vnLength = () => vntag(4, hex('42420300'), zeros(30))
const vnLong = () => vntag(900, hex('42420300'))

const pbb = (type, ...payload) => ethernet(0x88e7, bits({ priority: [3, 5], drop: [1, 1], uca: [1, 0], reserved: [3, 0] }), u24(0x012345), MAC.A, MAC.B, u16(type), payload)
const pbbIp = () => pbb(0x0800, packet())
const pbbLies = () => pbb(0x0800, ipPacket({ protocol: PROTOCOL.UDP, length: 99 }, datagram()))

const fabric = (head, ...frame) => ethernet(0x8903, bits(head), frame)
const fabricIp = () => fabric({ tree: [10, 1], ttl: [6, 32] }, ethernet(0x0800, packet()))
const fabricMost = () => fabric({ tree: [10, 1023], ttl: [6, 63] }, ethernet(0x0800, packet()))
const fabricShort = () => ethernet(0x8903, u8(0))

module.exports = {
  'macsec/frames': [clear, short, encrypted, endStation],
  'macsec/cut': [() => cut(clear(), 14 + 4), () => cut(clear(), 14 + 10)],
  'macsec/lies': [longShort],
  'macsec/parts': [missing],
  'vntag/frames': [vnIp, vnLength],
  'vntag/cut': [() => cut(vnIp(), 14 + 3)],
  'vntag/lies': [vnLong],
  'pbb/frames': [pbbIp],
  'pbb/cut': [() => cut(pbbIp(), 14 + 9)],
  'pbb/inside': [pbbLies],
  'cfp/frames': [fabricIp, fabricMost],
  'cfp/cut': [() => cut(fabricIp(), 14 + 1)],
  'cfp/lies': [fabricShort]
}
