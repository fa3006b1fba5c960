'use strict'
// distance.js - EIGRP, Babel, NetFlow with IPFIX, PTP: what no capture has, and what lies.

const { u8, u16, u24, u32, u64, hex, text, zeros, ip4, ip6, bytes, cut, withChecksum } = require('./bytes')
const { PROTOCOL, MAC, ethernet, overIp, udp } = require('./layers')

const overUdp = (port) => (...message) => overIp({ protocol: PROTOCOL.UDP }, udp(port, port, bytes(message)))

/** RFC 7868 section 6. */
const EIGRP = 88
const eigrpOf = (version, opcode, ...tlvs) => overIp({ protocol: EIGRP }, withChecksum(bytes({ version: u8(version), opcode: u8(opcode), checksum: u16(0), flags: u32(9), sequence: u32(7), ack: u32(6), router: u16(0), system: u16(100) }, tlvs), 2))
const eigrp = (opcode, ...tlvs) => eigrpOf(2, opcode, tlvs)
const tlvOf = (type, length, ...value) => bytes(u16(type), u16(length), value)
const tlv = (type, ...value) => tlvOf(type, 4 + bytes(value).length, value)
const metric = () => bytes(u32(2560), u32(25600), u24(1500), u8(1), u8(255), u8(1), u8(0), u8(2))
const external = () => bytes(ip4('192.0.2.9'), u32(1), u32(2), u32(3), u16(0), u8(11), u8(1))
const eigrpHello = () => eigrp(5, tlv(1, [1, 0, 1, 0, 0, 0].map(u8), u16(15)), tlv(2, u16(2), u16(16), u32(1), u32(9), zeros(8), Buffer.alloc(16, 9)), tlv(4, u16(0x0c04), u16(0x0102)), tlv(6, hex('0001')))
const eigrpSequence = () => eigrp(5, tlv(3, u8(4), ip4('192.0.2.1'), u8(16), ip6('fe80::1')), tlv(5, u32(25)))
const eigrpRoutes = () => eigrp(1, tlv(0x102, ip4('0.0.0.0'), metric(), u8(24), hex('c63364')), tlv(0x103, ip4('0.0.0.0'), external(), metric(), u8(8), hex('0a')), tlv(0x402, ip6('::'), metric(), u8(64), ip6('2001:db8::').subarray(0, 9)), tlv(0x403, ip6('::'), external(), metric(), u8(128), ip6('2001:db8::1')))
const eigrpWide = () => eigrp(1, tlv(0x102, ip4('0.0.0.0'), metric(), u8(99), hex('c63364')))

/** RFC 8966 section 4, RFC 8967. */
const babel = overUdp(6696)
const message = (type, ...value) => bytes(u8(type), u8(bytes(value).length), value)
const babelOf = (length, ...body) => babel(u8(42), u8(2), u16(length), body)
const babelBody = (...body) => babelOf(bytes(body).length, body)
const babelAll = () => babelBody(
  u8(0), message(1, zeros(2)), message(2, u16(0), u16(0x1234), u16(100)), message(3, u16(0x1234)), message(4, u16(0x8000), u16(9), u16(400)), message(5, u8(3), u8(0), u16(96), u16(1200), hex('0102030405060708')), message(5, u8(1), u8(0), u16(96), u16(1200), ip4('192.0.2.1')),
  message(6, u16(0), hex('0102030405060708')), message(7, u8(2), u8(0), ip6('2001:db8::1')), message(8, u8(1), u8(0x40), u8(24), u8(0), u16(1600), u16(9), u16(96), hex('c00002')), message(8, u8(2), u8(0), u8(64), u8(4), u16(1600), u16(9), u16(96), hex('00000001'), hex('0100')),
  message(9, u8(0), u8(0)), message(10, u8(1), u8(24), u16(9), u8(64), u8(0), hex('0102030405060708'), hex('c00002')), message(99, hex('cafe')))
const babelCode = () => {
  const body = bytes(message(17, u32(7)))
  return babel(u8(42), u8(2), u16(body.length), body, message(16, Buffer.alloc(16, 9)))
}
const babelShort = () => babelBody(message(8, u8(1), u8(0), u8(24), u8(0), u16(1600), u16(9), u16(96), hex('c0')))
const babelLong = () => babelBody(bytes(u8(4), u8(90), u16(0)))
const babelNot = () => babel(u8(41), u8(2), u16(0))

/** NetFlow 5, RFC 3954, RFC 7011. */
const cflow = overUdp(2055)
const record5 = () => bytes(ip4('192.0.2.1'), ip4('198.51.100.1'), ip4('192.0.2.254'), u16(1), u16(2), u32(10), u32(1500), u32(1000), u32(2000), u16(5000), u16(80), u8(0), u8(0x1b), u8(6), u8(0), u16(64500), u16(64501), u8(24), u8(25), u16(0))
const flows5 = (count, ...records) => cflow(u16(5), u16(count), u32(123456), u32(1600000000), u32(5), u32(7), u8(0), u8(1), u16(0x4064), records)
const set = (id, ...content) => bytes(u16(id), u16(4 + bytes(content).length), content)
const fields = (...pairs) => pairs.map(([type, length]) => bytes(u16(type), u16(length)))
const flows9 = (...sets) => cflow(u16(9), u16(2), u32(123456), u32(1600000000), u32(7), u32(1), sets)
const ipfix = (...sets) => cflow(u16(10), u16(16 + bytes(sets).length), u32(1600000000), u32(7), u32(1), sets)
const flows = () => flows9(set(0, u16(256), u16(8), fields([8, 4], [12, 4], [7, 2], [11, 2], [4, 1], [1, 4], [2, 8], [99, 3])), set(256, ip4('192.0.2.1'), ip4('198.51.100.1'), u16(5000), u16(80), u8(6), u32(1500), u64(10), hex('cafe01'), ip4('192.0.2.2'), ip4('198.51.100.2'), u16(5001), u16(80), u8(6), u32(1500), u64(10), hex('cafe02'), zeros(0)))
const options9 = () => flows9(set(1, u16(257), u16(4), u16(4), fields([1, 4], [34, 4]), zeros(2)), set(999, hex('cafecafe')))
const flowsIpfix = () => ipfix(set(2, u16(300), u16(4), fields([27, 16], [28, 16]), u16(0x8001), u16(65535), u32(9), fields([5, 1])), set(300, ip6('2001:db8::1'), ip6('2001:db8::2'), u8(3), text('abc'), u8(4)), set(3, u16(301), u16(2), u16(1), fields([149, 4], [34, 4])))
const cflowMany = () => flows5(9, record5())
const cflowShort = () => flows9(bytes(u16(0), u16(2), u16(256)))
const cflowNot = () => cflow(u16(99), u16(0), u32(0))

/** IEEE 1588. */
const ptp = (type, ...body) => ptpOf(type, 34 + bytes(body).length, body)
const ptpOf = (type, length, ...body) => ptpWith(type, length, 0x10000, ...body)
const ptpWith = (type, length, correction, ...body) => ethernet(0x88f7, { type: u8(type), version: u8(2), length: u16(length), domain: u8(0), sdo: u8(0), flags: u16(0x0208), correction: u64(BigInt.asUintN(64, BigInt(correction))), specific: u32(0), clock: hex('0102030405060708'), port: u16(1), sequence: u16(9), control: u8(0), period: u8(0xfd) }, body)
const time = () => bytes(hex('00005e000000'), u32(5))
const ptpAnnounce = () => ptp(11, time(), u16(37), u8(0), u8(128), u8(248), u8(0xfe), u16(65535), u8(128), hex('0102030405060708'), u16(0), u8(0xa0), u16(8), u16(2), hex('cafe'))
const ptpResponse = () => ptp(9, time(), hex('1112131415161718'), u16(1))
const ptpManagement = () => ptp(13, Buffer.alloc(8, 255), u16(65535), u8(3), u8(3), u8(0), u8(0), u16(1), u16(2), u16(0x2001))
const ptpPeer = () => ptp(2, time(), zeros(10))
const ptpNot = () => bytes(MAC.B, MAC.A, hex('88f7'), hex('0001'), zeros(40))

const IP = 14 + 20
const UDP = IP + 8
module.exports = {
  'eigrp/packets': [eigrpHello, eigrpSequence, eigrpRoutes],
  'eigrp/cut': [() => cut(eigrpHello(), IP + 10), () => cut(eigrpHello(), IP + 25)],
  'eigrp/lies': [eigrpWide, () => eigrpOf(9, 5), () => eigrp(5, tlvOf(1, 2)), () => eigrp(5, tlvOf(1, 90))],
  'babel/packets': [babelAll, babelCode],
  'babel/cut': [() => cut(babelAll(), UDP + 2), () => cut(babelAll(), UDP + 12)],
  'babel/lies': [babelShort, babelLong, () => babelOf(900, message(3, u16(1)))],
  'babel/refused': [babelNot],
  'cflow/packets': [() => flows5(1, record5()), flows, options9, flowsIpfix],
  'cflow/cut': [() => cut(flows(), UDP + 3), () => cut(flows(), UDP + 30)],
  'cflow/lies': [cflowMany, cflowShort, () => cflow(u16(10), u16(3), u32(0), u32(0), u32(0))],
  'cflow/refused': [cflowNot],
  'ptp/messages': [ptpAnnounce, ptpResponse, ptpManagement, ptpPeer, () => ptp(8, time()), () => ptp(0, time()), () => ptpWith(0, 34 + 10, -1.5 * 65536, time())],
  'ptp/cut': [() => cut(ptpAnnounce(), 14 + 20), () => cut(ptpAnnounce(), 14 + 40)],
  'ptp/lies': [() => ptpOf(0, 20, time()), () => ptpOf(0, 900, time())],
  'ptp/refused': [ptpNot]
}
