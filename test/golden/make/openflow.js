'use strict'
// openflow.js - messages of OpenFlow that its capture does not have, and those that lie.

const { u8, u16, u32, u64, bytes, text, hex, zeros, cut } = require('./bytes')
const { segment } = require('./layers')

const HEADERS = 14 + 20 + 20
let client = 59300

const message = (version, type, body = zeros(0), length = 8 + body.length) => bytes(u8(version), u8(type), u16(length), u32(7), body)
const over = (...messages) => segment(client++, 6653, bytes(messages))
const element = (type, ...value) => bytes(u16(type), u16(4 + bytes(value).length), value, zeros((8 - (4 + bytes(value).length) % 8) % 8))
const features = (version) => message(version, 6, bytes(u64(1), u32(256), u8(254), u8(version > 3 ? 1 : 0), zeros(2), u32(0x4f), u32(0)))

module.exports = {
  'openflow/messages': [() => over(message(4, 0, bytes(element(1, u32(0x12)), element(9, hex('01020304050607'))))), () => over(message(5, 0, element(1, u32(0x32))), features(5)), () => over(message(1, 0), features(1)), () => over(message(4, 9, bytes(u16(0), u16(128))), message(4, 1, bytes(u16(1), u16(2), hex('0102'))), message(4, 2, text('echo')))],
  'openflow/cut': [() => cut(over(features(4)), HEADERS + 5), () => cut(over(features(4)), HEADERS + 14)],
  'openflow/lies': [() => over(message(4, 2, zeros(0), 4)), () => over(message(4, 0, bytes(u16(1), u16(2)))), () => over(message(6, 6, u32(1)))],
  'openflow/refused': [() => over(hex('0900000800000001')), () => over(hex('040000'))]
}
