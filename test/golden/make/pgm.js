'use strict'
// pgm.js - packets of PGM of every type, with every option, and those that lie.

const { u8, u16, u32, ip4, ip6, hex, text, bytes, cut, withChecksum } = require('./bytes')
const { overIp } = require('./layers')

const PGM = 113
const TYPE = { SPM: 0, POLL: 1, POLR: 2, ODATA: 4, RDATA: 5, NAK: 8, NNAK: 9, NCF: 10, SPMR: 12, ACK: 13 }
const v4 = (address) => bytes(u16(1), u16(0), ip4(address))
const v6 = (address) => bytes(u16(2), u16(0), ip6(address))
const option = (type, ...value) => bytes(u8(type), u8(3 + bytes(value).length), u8(0), value)
const listOf = (...all) => bytes(u8(0), u8(4), u16(4 + bytes(all).length), all)

/** RFC 3208 section 8. */
function packet(type, body, { flags = 0, options = [], data = [] } = {}) {
  const all = bytes({ source_port: u16(1000), destination_port: u16(2000), type: u8(type), flags: u8(flags), checksum: u16(0), source_id: hex('0a0b0c0d0e0f'), length: u16(bytes(data).length) }, body, options, data)
  return overIp({ protocol: PGM }, withChecksum(all, 6))
}

const spm = () => packet(TYPE.SPM, [u32(7), u32(1), u32(9), v4('192.0.2.1')])
const spm6 = () => packet(TYPE.SPM, [u32(7), u32(1), u32(9), v6('2001:db8::1')], { flags: 3, options: listOf(option(3, u8(0), u32(5)), option(4, u8(0), u32(50), u32(1)), option(5, u8(0), u32(10), u32(90)), option(0x88, u8(3), u32(16))) })
const poll = () => packet(TYPE.POLL, [u32(7), u16(1), u16(0), v4('192.0.2.1'), u32(1000), u32(0xdeadbeef), u32(0xff)])
const poll6 = () => packet(TYPE.POLL, [u32(7), u16(1), u16(1), v6('2001:db8::1'), u32(1000), u32(0xdeadbeef), u32(0xff)])
const polr = () => packet(TYPE.POLR, [u32(7), u16(1), u16(0)], { flags: 1, options: listOf(option(7, u8(0), v4('192.0.2.3')), option(0x87, u8(0), v6('2001:db8::3'))) })
const odata = () => packet(TYPE.ODATA, [u32(8), u32(1)], { data: text('data') })
const rdata = () => packet(TYPE.RDATA, [u32(8), u32(1)], { flags: 1, options: listOf(option(0x81, u8(0), u32(8), u32(0), u32(2000))), data: text('data') })
const nak = () => packet(TYPE.NAK, [u32(8), v4('192.0.2.1'), v4('239.0.0.1')], { flags: 3, options: listOf(option(2, u8(0), u32(9), u32(10)), option(0x8d, u8(0))) })
const ncf = () => packet(TYPE.NCF, [u32(8), v6('2001:db8::1'), v6('ff1e::1')], { flags: 0x80 })
const spmr = () => packet(TYPE.SPMR, [])
const ack = () => packet(TYPE.ACK, [u32(8), u32(0xffff0000)])

const HEADERS = 14 + 20
module.exports = {
  'pgm/packets': [spm, spm6, poll, poll6, polr, odata, rdata, nak, ncf, spmr, ack],
  'pgm/cut': [() => cut(spm(), HEADERS + 9), () => cut(spm(), HEADERS + 26)],
  'pgm/lies': [
    () => packet(99, u32(1)), () => packet(TYPE.SPM, [u32(7), u32(1), u32(9), u16(9), u16(0), u32(0)]),
    () => packet(TYPE.RDATA, [u32(8), u32(1)], { flags: 1, options: bytes(u8(0), u8(4), u16(900)) }), () => packet(TYPE.SPM, [u32(7), u32(1), u32(9), v4('192.0.2.1')], { flags: 1, options: listOf(bytes(u8(3), u8(2), u8(0))) }),
    () => packet(TYPE.SPM, [u32(7), u32(1), u32(9), v4('192.0.2.1')], { flags: 1, options: bytes(u8(0), u8(4), u16(2)) })
  ]
}
