'use strict'
// calls.js - what sets up calls: MGCP and IAX2.

const { u8, u16, u32, bytes, text, lines, hex, zeros, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const HEADERS = 14 + 20 + 8

const over = (port) => (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(port, port, bytes(data)))
const mgcp = over(2427)
const iax = over(4569)

const SDP = lines('v=0', 'o=- 25678 753849 IN IP4 128.96.41.1', 's=-', 'c=IN IP4 128.96.41.1', 't=0 0', 'm=audio 3456 RTP/AVP 0')
const CREATE = lines('CRCX 1204 aaln/1@rgw-2567.example.net MGCP 1.0', 'C: A3C47F21456789F0', 'L: p:10, a:PCMU', 'M: recvonly', 'N: ca@ca1.example.net:5678', 'X: 0123456789AD', 'R: L/hd', 'S: L/rg', 'D: [0-9#*T]', 'K: 6234-6255, 6257', 'B: e:mu')

/** RFC 5456 section 8.1.1. */
const full = ({ type = 6, subclass, source = 4, destination = 0, retransmitted = 0, oseq = 0, iseq = 0 }, ...rest) => bytes(u16(0x8000 + source), u16(retransmitted * 0x8000 + destination), u32(20), u8(oseq), u8(iseq), u8(type), u8(subclass), rest)
const element = (type, value, length = value.length) => bytes(u8(type), u8(length), value)
const NEW = full({ subclass: 1 }, element(11, u16(2)), element(1, text('123')), element(6, text('user')), element(8, u32(0xe0000e)))

module.exports = {
  'mgcp/messages': [
    () => mgcp(CREATE), () => mgcp(lines('200 1204 OK', 'I: FDE234C8', ''), SDP), () => mgcp(lines('MDCX 1209 aaln/1@rgw-2567.example.net MGCP 1.0', 'C: A3C47F21456789F0', 'I: FDE234C8', 'I2: 34C8', 'M: sendrecv', ''), SDP),
    () => mgcp(lines('RSIP 1200 *@rgw-2567.example.net MGCP 1.0', 'RM: restart', 'RD: 0')), () => mgcp(lines('DLCX 9210 aaln/1@rgw-2567.example.net MGCP 1.0', 'E: 900 - Hardware error', 'P: PS=1245, OS=62345, PR=780, OR=45123, PL=10, JI=27, LA=48')),
    () => mgcp(lines('200 2005 OK', '.', 'NTFY 2002 aaln/1@rgw-2567.example.net MGCP 1.0', 'O: L/hd', 'X: 1', 'Z1')), () => mgcp(lines('510 7')), () => mgcp(lines('200 2005 OK', 'I: FDE234C8', ''), SDP, lines('.', 'NTFY 2002 aaln/1@rgw-2567.example.net MGCP 1.0', 'X: 1'))
  ],
  'mgcp/cut': [() => cut(mgcp(CREATE), HEADERS + 7), () => cut(mgcp(CREATE), HEADERS + 20), () => cut(mgcp(CREATE), HEADERS + 70)],
  'mgcp/lies': [() => mgcp(lines('RSIP 1200 *@rgw.example.net SIP/2.0'))],
  'mgcp/refused': [() => mgcp(text('HELO 1204 a\r\n')), () => mgcp(text('2000 12\r\n')), () => mgcp(zeros(4))],
  'iax2/frames': [
    () => iax(NEW), () => iax(full({ subclass: 4, source: 23, destination: 4, retransmitted: 1, oseq: 1, iseq: 2 })), () => iax(full({ type: 4, subclass: 4, source: 23, destination: 4 })), () => iax(full({ type: 2, subclass: 0x82, destination: 23 }, zeros(33))),
    () => iax(u16(4), u16(40), zeros(33)), () => iax(u16(0), u8(1), u8(1), u32(77), zeros(4)), () => iax(u16(0), u16(0x8004), u16(0x8014), zeros(12))
  ],
  'iax2/cut': [() => cut(iax(NEW), HEADERS + 1), () => cut(iax(NEW), HEADERS + 6), () => cut(iax(NEW), HEADERS + 18)],
  'iax2/lies': [() => iax(full({ subclass: 1 }, element(1, text('123'), 9))), () => iax(u16(4), u8(1))],
  'iax2/refused': [() => iax(full({ type: 0, subclass: 1 })), () => iax(full({ type: 99, subclass: 1 })), () => iax(hex('800400000000'))]
}
