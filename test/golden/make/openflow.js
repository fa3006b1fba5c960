'use strict'
// openflow.js - messages of OpenFlow that its capture does not have, and those that lie.

const { u8, u16, u32, u64, bytes, text, hex, zeros, cut } = require('./bytes')
const { segment, overIp, datagram, PROTOCOL } = require('./layers')

const HEADERS = 14 + 20 + 20
let client = 59300

const message = (version, type, body = zeros(0), length = 8 + body.length) => bytes(u8(version), u8(type), u16(length), u32(7), body)
const over = (...messages) => segment(client++, 6653, bytes(messages))
const element = (type, ...value) => bytes(u16(type), u16(4 + bytes(value).length), value, zeros((8 - (4 + bytes(value).length) % 8) % 8))
const features = (version) => message(version, 6, bytes(u64(1), u32(256), u8(254), u8(version > 3 ? 1 : 0), zeros(2), u32(0x4f), u32(0)))

/** Section 5.4.1 of version 1.0, 7.4.1 of 1.3: behind fixed rows, of 1.3 a match filled up to 8 bytes, the frame; likewise what is sent. */
const frame = () => overIp({ protocol: PROTOCOL.UDP }, datagram())
const frameIn = (...rest) => message(1, 10, bytes(u32(0xffffffff), u16(42), u16(3), u8(0), u8(0), rest))
const frameOut = (length, ...rest) => message(1, 13, bytes(u32(0xffffffff), u16(0xfffd), u16(length), rest))
const frameInLater = (version, length, ...rest) => message(version, 10, bytes(u32(0xffffffff), u16(42), u8(0), u8(0), u64(0), u16(1), u16(length), rest))
const frameOutLater = (length, ...rest) => message(4, 13, bytes(u32(0xffffffff), u32(0xfffffffd), u16(length), zeros(6), rest))
const output = () => bytes(u16(0), u16(8), u16(1), u16(0))
const frames = [
  () => over(frameIn(frame())),
  () => over(frameOut(8, output(), frame()), message(1, 2)),
  () => over(frameInLater(4, 12, hex('8000000400000003'), zeros(4), zeros(2), frame())),
  () => over(frameInLater(5, 4, zeros(4), zeros(2), frame())),
  () => over(frameOutLater(0, frame())),
  () => over(frameOut(8, output()))
]

module.exports = {
  'openflow/messages': [() => over(message(4, 0, bytes(element(1, u32(0x12)), element(9, hex('01020304050607'))))), () => over(message(5, 0, element(1, u32(0x32))), features(5)), () => over(message(1, 0), features(1)), () => over(message(4, 9, bytes(u16(0), u16(128))), message(4, 1, bytes(u16(1), u16(2), hex('0102'))), message(4, 2, text('echo')))],
  'openflow/cut': [() => cut(over(features(4)), HEADERS + 5), () => cut(over(features(4)), HEADERS + 14)],
  'openflow/lies': [() => over(message(4, 2, zeros(0), 4)), () => over(message(4, 0, bytes(u16(1), u16(2)))), () => over(message(6, 6, u32(1)))],
  'openflow/refused': [() => over(hex('0900000800000001')), () => over(hex('040000'))],
  'openflow/frames': frames,
  'openflow/frames-that-lie': [() => over(frameOut(900, frame())), () => over(frameInLater(4, 900, frame()))]
}
