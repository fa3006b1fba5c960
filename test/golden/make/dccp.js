'use strict'
// dccp.js - packets of DCCP of every type, with every option, and those that lie.

const { u8, u16, u24, u32, word, hex, text, bytes, bits, padding, cut, withChecksum } = require('./bytes')
const { overIp, pseudo4 } = require('./layers')

const DCCP = 33
const TYPE = { REQUEST: 0, RESPONSE: 1, DATA: 2, ACK: 3, DATA_ACK: 4, CLOSE_REQ: 5, CLOSE: 6, RESET: 7, SYNC: 8, SYNC_ACK: 9 }
const option = (type, ...value) => bytes(u8(type), u8(2 + bytes(value).length), value)

/** RFC 4340 section 5.1; the offset can lie. */
function packet(type, { extended = 1, words = [], options = [], data = [], offset, coverage = 0 } = {}) {
  const numbers = extended ? [u8(0), word(0x010203040506, 6)] : [u24(0x040506)]
  const ack = type === TYPE.REQUEST || type === TYPE.DATA ? [] : extended ? [u16(0), word(0x0a0b0c0d0e0f, 6)] : [u8(0), u24(0x0d0e0f)]
  const list = bytes(options)
  const tail = bytes(numbers, ack, words, list, padding(list.length, 4))
  const head = bytes(u16(40000), u16(5001), u8(offset ?? (9 + tail.length) / 4), bits({ ccval: [4, 1], coverage: [4, coverage] }), u16(0), bits({ reserved: [3, 0], type: [4, type], extended: [1, extended] }))
  const all = bytes(head, tail, data)
  return overIp({ protocol: DCCP }, withChecksum(all, 6, pseudo4(DCCP, all.length)))
}

const request = () => packet(TYPE.REQUEST, { words: u32(42), options: [option(32, u8(1), hex('0203')), option(34, u8(5))] })
const response = () => packet(TYPE.RESPONSE, { words: u32(42), options: [option(36, text('cookie'))] })
const ack = () => packet(TYPE.ACK, {
  options: [u8(1), u8(2), option(37, u8(9)), option(37, u24(70000)), option(38, hex('0041')), option(39, hex('0041')), option(40, hex('80')), option(41, u32(7)), option(42, u32(7)), option(42, u32(7), u16(3)), option(43, u16(4)), option(43, u32(70000)), option(44, u32(0xdeadbeef))]
})
const rates = () => packet(TYPE.DATA_ACK, { options: [option(192, u32(8)), option(193, hex('000102')), option(194, u32(9000)), option(90, hex('cafe'))], data: text('data') })
const data = () => packet(TYPE.DATA, { extended: 0, data: text('data') })
const shortAck = () => packet(TYPE.ACK, { extended: 0, coverage: 1 })
const reset = () => packet(TYPE.RESET, { words: hex('05200102') })
const sync = () => packet(TYPE.SYNC)

const HEADERS = 14 + 20
module.exports = {
  'dccp/packets': [request, response, ack, rates, data, shortAck, reset, sync],
  'dccp/cut': [() => cut(ack(), HEADERS + 6), () => cut(ack(), HEADERS + 40)],
  'dccp/lies': [() => packet(TYPE.REQUEST, { words: u32(1), offset: 3 }), () => packet(TYPE.ACK, { offset: 60 }), () => packet(12, {}), () => packet(TYPE.ACK, { options: [u8(41), u8(1)] }), () => packet(TYPE.ACK, { options: [u8(41), u8(99), u8(0)] }), () => packet(TYPE.ACK, { options: [option(41, u8(1))] })]
}
