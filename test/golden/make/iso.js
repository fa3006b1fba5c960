'use strict'
// iso.js - ISO transport over TCP, and what goes over it: controllers, remote desktops.

const { u8, u16, bytes, text, hex, zeros, cut } = require('./bytes')
const { segment } = require('./layers')

const HEADERS = 14 + 20 + 20
let client = 60100

const tpkt = (tpdu, length = 4 + tpdu.length) => bytes(u8(3), u8(0), u16(length), tpdu)
/** ISO/IEC 8073 section 13.2: the length counts what is behind it. */
const tpdu = (header, data = zeros(0), length = header.length) => bytes(u8(length), header, data)
const from = (port, ...packets) => segment(port, 102, bytes(packets.map((packet) => tpkt(packet))))
const over = (...packets) => from(client++, ...packets)
const remote = (...packets) => segment(client++, 3389, bytes(packets.map((packet) => tpkt(packet))))
const parameter = (code, ...value) => bytes(u8(code), u8(bytes(value).length), value)
const connect = (type, ...behind) => tpdu(bytes(u8(type), u16(0), u16(7), behind))
const data = (...carried) => tpdu(hex('f080'), bytes(carried))

/** A message of S7: its parameters and data, and of answers the error. */
const s7 = (kind, parameters, values = zeros(0), error = zeros(0)) => data(hex('32'), u8(kind), u16(0), u16(9), u16(parameters.length), u16(values.length), error, parameters, values)
const ITEM = hex('120a10020004000184000010')

const S7 = bytes(hex('3201'), u16(0), u16(9), u16(2 + ITEM.length), u16(0), hex('0401'), ITEM)

/** [MS-RDPBCGR] section 2.2.1.1.1: numbers with their lowest byte first. */
const negotiation = (type, flags, protocols) => bytes(u8(type), u8(flags), hex('0800'), u8(protocols), zeros(3))

module.exports = {
  'tpkt/cut': [() => cut(over(connect(0xe0, u8(0))), HEADERS + 2)],
  'tpkt/refused': [() => segment(client++, 102, hex('0400000b06e00000000100')), () => segment(client++, 102, hex('0300'))],
  'cotp/messages': [
    () => over(connect(0xe0, u8(0x23), parameter(0xc0, u8(10)), parameter(0xc1, hex('0100')), parameter(0xc2, hex('0102')), parameter(0xc6, u8(3)))),
    () => over(connect(0x80, u8(128))), () => over(tpdu(hex('c000010002'))), () => over(tpdu(hex('60000105'))), () => over(tpdu(hex('70000102'))), () => over(tpdu(hex('f0000185'), text('class 2'))),
    () => from(60090, tpdu(hex('f0000105 c302 0180'), S7)), () => from(60091, tpdu(hex('f0000185 c302 0100'), S7)), () => from(60092, tpdu(hex('70000102 c103 f00001')))
  ],
  'cotp/cut': [() => cut(over(connect(0xe0, u8(0), parameter(0xc0, u8(10)))), HEADERS + 13)],
  'cotp/lies': [() => over(tpdu(hex('f080'), zeros(0), 40)), () => over(connect(0xd0, u8(0), hex('c1f0')))],
  's7comm/messages': [
    () => over(s7(1, bytes(hex('0401'), ITEM))), () => over(s7(3, hex('0401'), hex('ff0400100011'), hex('0000'))), () => over(s7(2, zeros(0), zeros(0), hex('8104'))),
    () => over(s7(1, bytes(hex('0501'), ITEM), hex('0004000801'))), () => over(s7(3, hex('0501'), hex('ff'), hex('0000'))), () => over(s7(3, hex('1b00'), hex('000200fb7070'), hex('0000')))
  ],
  's7comm/cut': [() => cut(over(s7(1, hex('f0000001000101e0'))), HEADERS + 12), () => cut(over(s7(1, hex('f0000001000101e0'))), HEADERS + 20), () => cut(over(s7(3, hex('0401'), hex('ff0400100011'), hex('0000'))), HEADERS + 24)],
  's7comm/lies': [() => over(data(hex('320100000001'), u16(60), u16(0), hex('0401'))), () => over(s7(1, hex('0401127f10'))), () => over(s7(3, hex('0401'), hex('ff0400'), hex('0000')))],
  'rdp/messages': [
    () => remote(connect(0xe0, u8(0), text('Cookie: mstshash=user\r\n'), negotiation(1, 1, 11))), () => remote(connect(0xd0, u8(0), negotiation(2, 3, 2))), () => remote(connect(0xd0, u8(0), negotiation(3, 0, 5)))
  ],
  'rdp/cut': [() => cut(remote(connect(0xe0, u8(0), negotiation(1, 0, 3))), HEADERS + 14), () => cut(remote(connect(0xe0, u8(0), text('Cookie: mstshash=user\r\n'), negotiation(1, 1, 11))), HEADERS + 28)],
  'rdp/lies': [() => remote(connect(0xe0, u8(0), negotiation(1, 0, 3).subarray(0, 5)))]
}
