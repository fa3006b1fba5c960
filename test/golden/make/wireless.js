'use strict'
// wireless.js - radiotap headers and IEEE 802.11 frames. Numbers have their lowest byte first.

const { u8, hex, text, zeros, bytes, cut } = require('./bytes')
const { LINKTYPE, PROTOCOL, MAC, ipPacket, datagram } = require('./layers')

const little = (value, size) => Buffer.from(BigInt(value).toString(16).padStart(2 * size, '0'), 'hex').reverse()
const l16 = (value) => little(value, 2)
const l32 = (value) => little(value, 4)
const l64 = (value) => little(value, 8)

const TYPE = { MANAGEMENT: 0, CONTROL: 1, DATA: 2 }
const FLAG = { TO_DS: 1, FROM_DS: 2, PROTECTED: 0x40, ORDER: 0x80 }
const MAC_C = hex('02000000000c')
const MAC_D = hex('02000000000d')

/** IEEE 802.11, section 9.2.4.1: frame control and duration. */
const control = (type, subtype, flags = 0, version = 0) => bytes(u8(subtype << 4 | type << 2 | version), u8(flags), l16(44))

/** Section 9.3.3.1. */
const management = (subtype, ...body) => bytes(control(TYPE.MANAGEMENT, subtype), MAC.A, MAC.B, MAC.B, l16(0x1230), body)
const element = (number, ...value) => bytes(u8(number), u8(bytes(value).length), value)

const suite = (type) => bytes(hex('000fac'), u8(type))
const microsoft = (type) => bytes(hex('0050f2'), u8(type))
const rsn = (...tail) => element(48, l16(1), suite(4), l16(2), suite(4), suite(2), l16(1), suite(2), tail)
const wpa = () => element(221, microsoft(1), l16(1), microsoft(2), l16(1), microsoft(2), l16(1), microsoft(2))
const CAPABILITIES = l16(0x0431)
const associationRequest = () => management(0, CAPABILITIES, l16(10), element(0, text('home')), element(1, hex('82848b96')), rsn(l16(0x00c0), l16(1), Buffer.alloc(16, 7), suite(6)), element(127, hex('0000000000000040')), element(221, microsoft(2), hex('0001af')))
const associationResponse = () => management(1, CAPABILITIES, l16(0), l16(0xc003), element(50, hex('0c18')), element(127, zeros(11), hex('ff')))
const reassociationRequest = () => management(2, CAPABILITIES, l16(10), MAC_C, wpa())
const beacon = () => management(8, l64(0x123456789a), l16(100), CAPABILITIES,
  element(0), element(3, u8(6)), element(5, hex('0003 03 06')), element(7, text('DE '), hex('010d14')), element(11, l16(3), u8(120), l16(31250)),
  element(32, u8(3)), element(42, u8(3)), element(127, hex('010008040000004001')), element(255, hex('23 0102')))
const timing = () => management(6, l64(77), CAPABILITIES)
const action = () => management(13, u8(3), u8(0), hex('0102'))
const bytesOf = (subtype, flags, ...rest) => bytes(control(TYPE.MANAGEMENT, subtype, flags), MAC.A, MAC.B, MAC.B, l16(0x1230), rest)
const protectedAction = () => bytesOf(13, FLAG.PROTECTED, hex('0102030405060708090a'))

/** Section 9.3.3.11: SAE of a step and a status; what follows the fixed fields. */
const sae = (step, status, ...body) => () => management(11, l16(3), l16(step), l16(status), body)
const GROUP_19 = bytes(Buffer.alloc(32, 1), Buffer.alloc(64, 2))
const inElement = element(255, hex('5d 010203'))

/** Section 9.3.2.1; the fourth address is there where both bits are set. */
const data = (subtype, flags, ...body) => bytes(control(TYPE.DATA, subtype, flags), MAC.A, MAC.B, MAC_C, l16(0x4560), (flags & 3) === 3 ? MAC_D : [], body)
const llc = () => bytes(hex('aaaa03 000000'), hex('0800'), ipPacket({ protocol: PROTOCOL.UDP }, datagram()))
const fromAp = () => data(8, FLAG.FROM_DS, l16(0x0216), llc())
const toAp = () => data(8, FLAG.TO_DS, l16(0x0305), llc())
const adHoc = () => data(0, 0, llc())
const relayed = () => data(0, FLAG.TO_DS | FLAG.FROM_DS, llc())
const noData = () => data(4, FLAG.TO_DS)
const fragment = () => bytes(control(TYPE.DATA, 0, FLAG.TO_DS), MAC.A, MAC.B, MAC_C, l16(0x4561), hex('0102030405'))
const wep = () => data(0, FLAG.TO_DS | FLAG.PROTECTED, hex('01020340'), zeros(16))
const ccmp = () => data(0, FLAG.TO_DS | FLAG.PROTECTED, hex('0201 00 60 03040506'), zeros(16))
const tkip = () => data(0, FLAG.TO_DS | FLAG.PROTECTED, hex('0121 02 20 03040506'), zeros(16))
const htControl = (value) => () => data(8, FLAG.TO_DS | FLAG.ORDER, l16(0x0005), l32(value), llc())

/** Section 9.3.1. */
const rts = () => bytes(control(TYPE.CONTROL, 11), MAC.A, MAC.B)
const blockAck = () => bytes(control(TYPE.CONTROL, 9), MAC.A, MAC.B, hex('0400 3012 0100000000000000'))
const trigger = () => bytes(control(TYPE.CONTROL, 2), MAC.A, MAC.B, hex('0400000000000000'))
const poll = () => bytes(control(TYPE.CONTROL, 10), MAC.A, MAC.B)
const end = () => bytes(control(TYPE.CONTROL, 14), MAC.A, MAC.B)
const extension = (number) => () => bytes(control(TYPE.CONTROL, 6, number), MAC.A, MAC.B)
const short = () => bytes(control(TYPE.DATA, 0, 0, 1), zeros(8))

/** The radiotap fields of one word, which are aligned by hand; `length` can lie. */
function radiotap(words, fields, frame = rts(), length) {
  const present = words.map((word, i) => l32((word | (i + 1 < words.length ? 0x80000000 : 0)) >>> 0))
  const size = 4 + 4 * words.length + fields.length
  return bytes(u8(0), u8(0), l16(length ?? size), present, fields, frame)
}
const bit = (...numbers) => numbers.reduce((word, number) => (word | 1 << number) >>> 0, 0)

const old = () => radiotap([bit(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17)], bytes(
  l64(1234567), u8(0x40), u8(108), l16(2437), l16(0x00a0), hex('0102'), u8(0xd6), u8(0xa0), l16(77), l16(5), l16(6), u8(0xf6), u8(1), u8(40), u8(4),
  zeros(1), l16(2), l16(0x29), u8(2), u8(3)))
const high = () => radiotap([bit(18, 19, 20)], bytes(l32(0x10140), l16(5180), u8(36), u8(34), hex('7f 5d 07'), zeros(1), l32(9), l16(0x004d), u8(0), u8(0)))
const unknownRates = () => radiotap([bit(19, 23)], bytes(hex('40 80 07'), zeros(1), l16(0x0001), l16(0x4000), l16(0xffff), l16(0x1234), l16(0xffff), l16(0xffff)))
const heRate = () => radiotap([bit(23)], bytes(l16(0xfffc), l16(0xc1ff), l16(0x69e5), l16(0x4321), l16(0x2190), l16(0xff12)))
const vht = () => radiotap([bit(21)], bytes(l16(0x01ff), u8(0x05), u8(4), hex('92 00 00 00'), u8(1), u8(63), l16(0x0123)))
const times = () => radiotap([bit(22)], bytes(l64(5), l16(6), u8(0x21), u8(2)))
const multiUser = () => radiotap([bit(24, 25)], bytes(l16(0x1234), l16(0x0042), hex('01020304'), hex('05060708'), l16(1), l16(2), u8(3), u8(4)))
const legacy = () => radiotap([bit(26, 27)], bytes(u8(255), zeros(1), l16(3), l16(0x064b)), zeros(0))
const antennas = () => radiotap([bit(5, 29), bit(5, 11, 29), bit(5, 11, 30), bit(0)], bytes(u8(0xd0), u8(0xcf), u8(0), u8(0xce), u8(1), zeros(1), hex('001122'), u8(0), l16(4), hex('01020304')))
const typed = () => radiotap([bit(28)], bytes(l16(33), l16(3), hex('010203'), zeros(1)))
const unnamed = () => radiotap([bit(5), bit(2)], bytes(u8(0xd0), hex('0102')))
const padded = () => radiotap([bit(1)], u8(0x20), data(8, FLAG.FROM_DS, l16(0x0216), zeros(2), llc()))
const paddedCcmp = () => radiotap([bit(1)], u8(0x20), data(8, FLAG.TO_DS | FLAG.PROTECTED, l16(0), zeros(2), hex('0201 00 60 03040506'), zeros(16)))
const checked = () => radiotap([bit(1)], u8(0x10), bytes(rts(), hex('62ffafe0'))) // CRC-32 of the frame

const on = (linkType, packets) => ({ linkType, packets })

module.exports = {
  'wlan/management': on(LINKTYPE.IEEE80211, [associationRequest, associationResponse, reassociationRequest, beacon, timing, action, protectedAction]),
  'wlan/sae': on(LINKTYPE.IEEE80211, [sae(1, 0, l16(19), GROUP_19), sae(1, 0, l16(19), text('token'), GROUP_19), sae(1, 0, l16(19), GROUP_19, element(255, hex('21 70')), element(255, hex('5c 1400'))), sae(1, 126, l16(20), Buffer.alloc(144, 1), inElement), sae(1, 76, l16(19), text('token')), sae(1, 76, l16(19), inElement), sae(1, 77, l16(21)), sae(1, 1), sae(2, 0, l16(1), Buffer.alloc(32, 3)), sae(2, 15)]),
  'wlan/senders': on(LINKTYPE.IEEE80211, [trigger, extension(6), extension(8), poll, end]),
  'wlan/data': on(LINKTYPE.IEEE80211, [fromAp, toAp, adHoc, relayed, noData, wep, ccmp, tkip, htControl(0), htControl(1), htControl(3)]),
  'wlan/control': on(LINKTYPE.IEEE80211, [rts, blockAck, short]),
  'wlan/fragments': on(LINKTYPE.IEEE80211, [fragment]),
  'wlan/cut': on(LINKTYPE.IEEE80211, [() => cut(beacon(), 13), () => cut(toAp(), 3), () => cut(beacon(), 45), () => cut(protectedAction(), 24 + 3)]),
  'wlan/lies': on(LINKTYPE.IEEE80211, [() => management(0, CAPABILITIES, l16(10), u8(0), u8(9), text('home')), () => management(0, CAPABILITIES, l16(10), element(48, l16(1), suite(4), l16(200), suite(4)))]),
  'radiotap/fields': on(LINKTYPE.RADIOTAP, [old, high, unknownRates, heRate, vht, times, multiUser, legacy, antennas, typed, unnamed, checked, padded, paddedCcmp]),
  'radiotap/cut': on(LINKTYPE.RADIOTAP, [() => cut(old(), 3), () => cut(old(), 21)]),
  'radiotap/lies': on(LINKTYPE.RADIOTAP, [() => radiotap([bit(0, 1)], zeros(0), rts(), 8), () => radiotap([0], zeros(0), rts(), 7), () => radiotap([0], zeros(0), rts(), 200), () => bytes(u8(1), radiotap([0], zeros(0)).subarray(1))])
}
