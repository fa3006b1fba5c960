'use strict'
// sctp.js - SCTP, RFC 9260, with all chunks and parameters.

const { u8, u16, u32, hex, text, ip4, ip6, bytes, padding, crc32c, cut } = require('./bytes')
const { overIp, overIp6 } = require('./layers')

const SCTP = 132

/** RFC 9260 section 3.1; the checksum's lowest byte is first. */
function sctp(...chunks) {
  const packet = bytes({ source_port: u16(36412), destination_port: u16(2905), verification_tag: u32(0x11223344), checksum: u32(0) }, chunks)
  packet.writeUInt32LE(crc32c(packet), 8)
  return packet
}
const over = (...chunks) => () => overIp({ protocol: SCTP }, sctp(chunks))

/** Type, flags, and a length that does not count what fills up to 4 bytes; it can lie. */
function chunkOf(type, flags, length, ...value) {
  const body = bytes(value)
  return bytes(u8(type), u8(flags), u16(length), body, padding(body.length, 4))
}
const chunk = (type, flags, ...value) => chunkOf(type, flags, 4 + bytes(value).length, value)

/** Parameters and causes have a type of 16 bits, and are filled so too. */
function itemOf(type, length, ...value) {
  const body = bytes(value)
  return bytes(u16(type), u16(length), body, padding(body.length, 4))
}
const item = (type, ...value) => itemOf(type, 4 + bytes(value).length, value)

const initial = { initiate_tag: u32(0x55667788), a_rwnd: u32(65535), outbound_streams: u16(10), inbound_streams: u16(20), initial_tsn: u32(1000) }
const address4 = item(5, ip4('192.0.2.10'))
const address6 = item(6, ip6('2001:db8::10'))

const init = over(chunk(1, 0, initial,
  address4, address6, item(9, u32(60000)), item(11, text('host.example\0')), item(12, u16(5), u16(6)), item(0x8000),
  item(0x8002, hex('a0a1a2a3a4a5a6')), item(0x8003, u8(0xc1), u8(0x80)), item(0x8004, u16(1), u16(3)), item(0x8005, hex('00000000')),
  item(0x8008, u8(0x82), u8(0xc0), u8(0xc1)), item(0xc000), item(0xc006, u32(7)), item(0x4321, hex('b1'))))
const initAck = over(chunk(2, 0, initial, item(7, hex('c0c1c2c3c4')), item(8, item(0x4321, hex('b1b2')))))
const data = over(
  chunk(0, 0x0b, u32(1000), u16(1), u16(5), u32(3), text('hello')),
  chunk(0, 0x04, u32(1001), u16(2), u16(0), u32(0), text('data')),
  chunk(64, 0x02, u32(1002), u16(3), u16(0), u32(9), u32(60), text('first')),
  chunk(64, 0x01, u32(1003), u16(3), u16(0), u32(9), u32(1), text('last')))
const sacks = over(
  chunk(3, 1, u32(0xffffffff), u32(1000), u16(2), u16(1), u16(2), u16(3), u16(5), u16(5), u32(998)),
  chunk(16, 0, u32(1000), u32(1001), u16(1), u16(1), u16(1), u16(0), u16(2), u16(3), u16(2), u16(2), u32(999)))
const beats = over(chunk(4, 0, item(1, hex('d0d1d2d3d4'))), chunk(5, 0, item(1, hex('d0d1d2d3d4'))))
const control = over(
  chunk(7, 0, u32(1003)), chunk(8, 0), chunk(10, 0, hex('c0c1c2c3c4')), chunk(11, 0), chunk(12, 0, u32(5)), chunk(13, 0, u32(6)), chunk(14, 1),
  chunk(15, 0, u16(0), u16(1), hex('000102030405060708090a0b0c0d0e0f10111213')),
  chunk(132, 0, hex('00000000')), chunk(192, 0, u32(1010), u16(1), u16(5), u16(2), u16(6)),
  chunk(194, 0, u32(1010), u16(1), u16(1), u32(7)), chunk(0xff, 0, hex('e0e1e2')))
const dropped = over(chunk(129, 5, u32(1000000), u32(5000), u16(40), u16(0), hex('f0f1f2f3')))
const causes = over(
  chunk(9, 0, item(1, u16(30), u16(0)), item(2, u32(2), u16(7), u16(5)), item(3, u32(100)), item(4), item(5, item(11, text('host\0'))),
    item(6, chunk(0xff, 0)), item(7), item(8, item(0x4321, hex('b1b2b3b4'))), item(9, u32(1000)), item(10), item(11, address4), item(0x105, u16(9))),
  chunk(6, 1, item(12, text('enough')), item(13, text('violation'))))
const changes = over(
  chunk(193, 0, u32(1), address4, item(0xc001, u32(1), address4), item(0xc002, u32(2), address6), item(0xc004, u32(3), address4)),
  chunk(128, 0, u32(1), item(0xc005, u32(1)), item(0xc003, u32(2), item(0xa0, item(0xc002, u32(2), address6)))))
const streams = over(
  chunk(130, 0, item(13, u32(1), u32(2), u32(3), u16(4), u16(5)), item(14, u32(2), u16(6))),
  chunk(130, 0, item(15, u32(3))), chunk(130, 0, item(16, u32(3), u32(1), u32(10), u32(11)), item(16, u32(4), u32(2))),
  chunk(130, 0, item(17, u32(5), u16(7), u16(0))), chunk(130, 0, item(18, u32(6), u16(8), u16(0))), chunk(130, 0, item(13, u32(1), u32(2), u32(3))))
const over6 = () => overIp6({ next: SCTP }, sctp(chunk(11, 0)))

module.exports = {
  'sctp/association': [init, initAck, data, sacks, beats, over6],
  'sctp/control': [control, dropped, causes, changes, streams],
  'sctp/cut': [() => cut(data(), 14 + 20 + 7), () => cut(data(), 14 + 20 + 12 + 6), () => cut(init(), 14 + 20 + 60)],
  'sctp/lies': [
    over(chunkOf(11, 0, 3)), over(chunkOf(0, 3, 60, u32(1), u16(1), u16(1), u32(0), text('data'))), over(chunk(1, 0, initial, itemOf(5, 2))),
    over(chunk(3, 0, u32(1), u32(2), u16(9), u16(9), u16(2), u16(3))), over(chunk(9, 0, itemOf(1, 40, u16(1), u16(0))))
  ]
}
