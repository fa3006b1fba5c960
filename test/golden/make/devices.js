'use strict'
// devices.js - synchrophasors, FINS, HART-IP, Rx, UFTP, HiSLIP and collectd, and those that lie.

const { u8, u16, u32, u64, hex, text, zeros, bytes, bits, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')

const UDP_HEADERS = 14 + 20 + 8
const TCP_HEADERS = 14 + 20 + 20
const over = (port) => (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(49152, port, bytes(data)))
let client = 56000
/** Each on a connection of its own: tshark remembers what was said on one. */
const asks = (port) => (...data) => segment(client++, port, bytes(data))

/** IEEE C37.118.2 section 6.2, with CRC-CCITT behind each frame. */
function crc(data) {
  let value = 0xffff
  for (const one of data) {
    value ^= one << 8
    for (let i = 0; i < 8; i++) value = value & 0x8000 ? ((value << 1) ^ 0x1021) & 0xffff : (value << 1) & 0xffff
  }
  return u16(value)
}
function phasor(type, body, size = 16 + body.length) {
  const frame = bytes(u8(0xaa), u8(type << 4 | 2), u16(size), u16(7), u32(1600000000), bits({ reserved: [1, 0], leap: [3, 5], quality: [4, 3], fraction: [24, 500000] }), body)
  return bytes(frame, crc(frame))
}
const command = () => asks(4712)(phasor(4, u16(2)))
const phasors = () => over(4713)(phasor(1, zeros(8)))
const configuration = () => asks(4712)(phasor(3, bytes(u32(1000000), u16(0), u16(30), u16(0))))
const longPhasor = () => over(4713)(phasor(4, u8(0)))

/** Omron W227 section 2, and W421 section 7-4. */
const fins = (control, code, ...data) => bytes(u8(control), u8(0), u8(2), u8(0), u8(5), u8(0), u8(1), u8(6), u8(0xfb), u8(9), u16(code), data)
const finsTcp = (kind, ...data) => bytes(text('FINS'), u32(8 + bytes(data).length), u32(kind), u32(0), data)
const finsRead = () => over(9600)(fins(0x80, 0x0101, u8(0x82), u16(100), u8(0), u16(2)))
const finsAnswer = () => asks(9600)(finsTcp(2, fins(0xc1, 0x0101, u16(0), u32(7))))
const nodes = [() => asks(9600)(finsTcp(0, u32(0))), () => asks(9600)(finsTcp(1, u32(251), u32(200)))]

/** HCF_SPEC-085 section 10.3. */
const hart = (type, id, body, length = 8 + body.length) => bytes(u8(1), u8(type), u8(id), u8(0), u16(3), u16(length), body)
const hartTo = (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(5094, 5094, bytes(data))) // tshark remembers the other port
const hartFrames = [
  () => hartTo(hart(0, 0, bytes(u8(1), u32(30000)))), () => asks(5094)(hart(1, 3, bytes(hex('06 81 00 03 00 50 07 d5')))), () => hartTo(hart(0, 3, bytes(hex('82 264e0000d2 00 00 38')))),
  () => hartTo(hart(15, 3, u8(4))), () => hartTo(hart(0, 1, zeros(0))), () => hartTo(hart(0, 2, hex('0102')))
]

/** OpenAFS' rx.h. */
const rx = (type, flags, ...rest) => over(7001)(u32(1600000000), u32(0x12345674), u32(1), u32(1), u32(2), u8(type), u8(flags), u8(0), u8(0), u16(0), u16(1), rest)
/** The first packet of a call: a port and a service of AFS, and the number of a procedure. */
const rxCall = (port, service, opcode, from = 49152) => () => overIp({ protocol: PROTOCOL.UDP }, udp(from, port, bytes(u32(1600000000), u32(0x12345674 + 4 * port), u32(service), u32(1), u32(2), u8(1), u8(5), u8(0), u8(0), u16(0), u16(service), u32(opcode), u32(1), u32(1), u32(1), u32(1))))
const rxCalls = [rxCall(7000, 1, 132), rxCall(7001, 1, 206, 7000), rxCall(7007, 1, 83), rxCall(7005, 4, 117), rxCall(7003, 52, 504), rxCall(7002, 73, 505), rxCall(7004, 731, 21), rxCall(7003, 50, 10004), rxCall(7021, 22314, 15)]
const rxPackets = [() => rx(1, 0x05, u32(504)), () => rx(2, 0x21, u16(0), u16(0), u32(1), u32(0), u32(2), u8(1), u8(2), u8(1), u8(0)), () => rx(4, 0x00, hex('ffffffb0'))]

/** OpenAFS' rxkad.h: a challenge and what answers it, of call 0. */
const rxSecurity = (type, flags, ...rest) => () => over(7001)(u32(1600000000), u32(0x12345674), u32(0), u32(0), u32(1), u8(type), u8(flags), u8(0), u8(2), u16(0), u16(52), rest)
const rxKerberos = [rxSecurity(6, 0, u32(2), u32(0x845fa339), u32(0), u32(0)), rxSecurity(7, 1, u32(2), u32(0), Buffer.alloc(40, 0xe1), u32(256), u32(8), hex('6182013130820120')), rxSecurity(6, 0, u32(0), hex('cafecafe'))]

/** UFTP's messages. */
const uftp = (version, kind, ...rest) => over(1044)(u8(version), u8(kind), u16(9), u32(0x0a000001), u32(0x96f4c304), u8(0), u8(0x12), u8(0x34), u8(0), rest)

/** IVI-6.1 section 2. */
const hislip = (type, control, parameter, data, length = data.length) => bytes(text('HS'), u8(type), u8(control), u32(parameter), u64(length), data)

/** collectd's parts. */
const part = (type, ...value) => bytes(u16(type), u16(4 + bytes(value).length), value)
const string = (type, value) => part(type, text(value), u8(0))
const collectd = over(25826)
const measured = () => collectd(string(0, 'host.example'), part(8, u64(1n << 60n)), part(9, u64(10n << 30n)), string(2, 'cpu'), string(3, '1'), string(4, 'cpu'), string(5, 'steal'), part(6, u16(2), u8(2), u8(1), u64(5), hex('000000000000f03f')))
const noticed = () => collectd(part(1, u64(1600000000)), part(0x101, u64(2)), string(0x100, 'something'), part(0x200, zeros(32), text('anna')))

module.exports = {
  'synphasor/frames': [command, configuration, phasors],
  'synphasor/cut': [() => cut(command(), TCP_HEADERS + 8), () => cut(command(), TCP_HEADERS + 15)],
  'synphasor/lies': [longPhasor, () => over(4713)(phasor(1, zeros(8), 90))],
  'synphasor/refused': [() => over(4713)(text('none of this, a text')), () => over(4713)(phasor(4, zeros(0), 9))],
  'fins/frames': [finsRead, finsAnswer, ...nodes],
  'fins/cut': [() => cut(finsRead(), UDP_HEADERS + 6), () => cut(finsAnswer(), TCP_HEADERS + 20)],
  'fins/lies': [() => asks(9600)(bytes(text('FINS'), u32(12), u32(1), u32(0), u32(251)))],
  'fins/refused': [() => over(9600)(text('none of it, a text')), () => asks(9600)(text('FINALLY a text'))],
  'hart_ip/messages': hartFrames,
  'hart_ip/cut': [() => cut(hartFrames[2](), UDP_HEADERS + 5), () => cut(hartFrames[2](), UDP_HEADERS + 12)],
  'hart_ip/lies': [() => hartTo(hart(0, 3, hex('02 81 00 63 00'))), () => hartTo(hart(0, 0, hex('01'), 13)), () => hartTo(hart(1, 3, hex('06 81 00 01 07 81')))],
  'hart_ip/refused': [() => hartTo(text('none of this')), () => hartTo(hart(0, 7, zeros(0)))],
  'rx/packets': rxPackets,
  'rx/calls': rxCalls,
  'rx/kerberos': rxKerberos,
  'rx/cut': [() => cut(rxPackets[1](), UDP_HEADERS + 20), () => cut(rxPackets[1](), UDP_HEADERS + 40)],
  'rx/lies': [() => rx(2, 0x21, u16(0), u16(0), u32(1), u32(0), u32(2), u8(1), u8(9), u8(1))],
  'rx/refused': [() => rx(0, 0), () => over(7001)(text('short'))],
  'uftp/messages': [() => uftp(0x40, 9, text('a segment')), () => uftp(0x50, 9, text('a segment'))],
  'uftp/cut': [() => cut(uftp(0x40, 9, text('a segment')), UDP_HEADERS + 9), () => cut(uftp(0x40, 9, text('a segment')), UDP_HEADERS + 18)],
  'uftp/long': [() => overIp({ protocol: PROTOCOL.UDP }, udp(49152, 1044, bytes(u8(0x40), u8(9), zeros(14), text('ab')), 99))],
  'uftp/refused': [() => uftp(0x90, 9), () => uftp(0x40, 77)],
  'hislip/messages': [() => asks(4880)(hislip(0, 0, 0x01005253, text('hislip0'))), () => asks(4880)(hislip(7, 1, 0xffffff00, text('*IDN?\n')), hislip(12, 0, 0xffffff02, zeros(0))), () => asks(4880)(hislip(15, 0, 0, u64(4096)))],
  'hislip/cut': [() => cut(asks(4880)(hislip(0, 0, 1, text('hislip0'))), TCP_HEADERS + 9), () => cut(asks(4880)(hislip(0, 0, 1, text('hislip0'))), TCP_HEADERS + 19)],
  'hislip/long': [() => asks(4880)(hislip(7, 1, 2, text('ab'), 9), zeros(0))],
  'hislip/refused': [() => asks(4880)(text('none of this, a text')), () => asks(4880)(hislip(7, 1, 2, text('ab'), 1n << 40n))],
  'collectd/parts': [measured, noticed],
  'collectd/cut': [() => cut(measured(), UDP_HEADERS + 5), () => cut(measured(), UDP_HEADERS + 9)],
  'collectd/lies': [() => collectd(string(0, 'a'), bytes(u16(2), u16(2))), () => collectd(part(6, u16(9), u8(2), u64(5))), () => collectd(part(1, u64(5), u8(0))), () => collectd(part(6, u16(1), u8(2), u64(5), u8(0)))],
  'collectd/refused': [() => collectd(text('none of it'))]
}
