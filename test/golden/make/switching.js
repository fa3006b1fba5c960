'use strict'
// switching.js - VTP, multilink frame relay, ATM, AppleTalk, IPX, sFlow: what no capture has, and what lies.

const { u8, u16, u24, u32, u64, hex, text, zeros, ip4, ip6, bytes, bits, cut } = require('./bytes')
const { PROTOCOL, MAC, ethernet, ethernet802, ipPacket, overIp, udp, datagram } = require('./layers')

const packet = () => ipPacket({ protocol: PROTOCOL.UDP }, datagram())
const on = (linkType, packets) => ({ linkType, packets })
const padded = (string, length) => bytes(text(string), zeros(length - string.length))

/** Cisco's VTP, behind SNAP. */
const vtp = (code, third, length, ...rest) => ethernet802(bytes(hex('aaaa03 00000c 2003'), u8(1), u8(code), u8(third), u8(length), padded('lab', 32), rest))
const vlanOf = (length, id, name, ...more) => bytes(u8(length), u8(0), u8(1), u8(name.length), u16(id), u16(1500), u32(100000 + id), text(name), zeros((4 - (name.length % 4)) % 4), more)
const vlan = (id, name, ...more) => vlanOf(12 + Math.ceil(name.length / 4) * 4 + bytes(more).length, id, name, more)
const vtpSummary = () => vtp(1, 1, 3, u32(7), ip4('192.0.2.1'), text('200101120000'), Buffer.alloc(16, 9))
const vtpSubset = () => vtp(2, 1, 3, u32(7), vlan(1, 'default'), vlan(100, 'lab', hex('0101 0001')))
const vtpRequest = () => vtp(3, 0, 3, u16(0))
const vtpJoin = () => vtp(4, 0, 3, u16(0), u16(1007), hex('ff'))
const vtpShort = () => vtp(2, 1, 3, u32(7), vlanOf(0, 1, 'default'))
const vtpLong = () => vtp(2, 1, 3, u32(7), vlanOf(90, 1, 'default'))

/** FRF.16. */
const MFR = 182
const element = (type, ...value) => bytes(u8(type), u8(2 + bytes(value).length), value)
const mfrFrame = (flags) => () => bytes(u16(flags << 8 | 0x0007), hex('1841 03cc'), packet())
const mfrFragment = () => bytes(u16(0x8107), hex('1841 03ff cafe'))
const mfrControl = () => bytes(hex('e100'), u8(1), element(1, text('bundle'), u8(0)), element(2, text('link'), u8(0)), element(4, u32(7)), element(9, hex('cafe')))
const mfrLong = () => bytes(hex('e100'), u8(1), u8(1), u8(90), text('bundle'))

/** SunATM's header. */
const SUNATM = 123
const atm = (type, ...rest) => bytes(u8(type), u8(1), u16(32), rest)
const atmLlc = () => atm(0x82, hex('aaaa03 000000 0800'), packet())
const atmLane = () => atm(1, u16(2), ethernet(0x0800, packet()))
const atmShort = () => atm(1, u8(2))

/** AppleTalk. */
const aarpOf = (lengths, ...addresses) => ethernet802(bytes(hex('aaaa03 000000 80f3'), u16(1), u16(0x809b), lengths.map(u8), u16(1), addresses))
const node = (number) => bytes(u8(0), u16(10), u8(number))
const aarpRequest = () => aarpOf([6, 4], MAC.A, node(1), zeros(6), node(2))
const aarpOther = () => aarpOf([1, 1], hex('01020304'))
const ddpOf = (length, ...data) => ethernet802(bytes(hex('aaaa03 080007 809b'), bits({ gap: [2, 0], hops: [4, 1], length: [10, length] }), u16(0), u16(10), u16(11), u8(1), u8(2), u8(4), u8(254), u8(4), data))
const ddp = (...data) => ddpOf(13 + bytes(data).length, data)

/** Novell's IPX. */
const ipxTo = (socket) => (length, ...data) => ethernet(0x8137, u16(0xffff), u16(length), u8(0), u8(20), u32(0), hex('ffffffffffff'), u16(socket), u32(10), MAC.A, u16(socket), data)
const ipxOf = ipxTo(0x0455)
/** [MS-CIFS] section 2.2.3: an echo. */
const ipxSmb = () => ipxTo(0x0550)(74, hex('ff534d42 2b 00000000 00 0000'), zeros(20), u8(1), hex('0100 0700'), text('Hello.'), u8(0))
const ipx = () => ipxOf(34, hex('cafecafe'))

/** sFlow version 5. */
const sflow = (...message) => overIp({ protocol: PROTOCOL.UDP }, udp(6343, 6343, bytes(message)))
const sflowOf = (count, ...samples) => sflow(u32(5), u32(1), ip4('192.0.2.1'), u32(0), u32(7), u32(1000), u32(count), samples)
const part = (type, ...content) => bytes(u32(type), u32(bytes(content).length), content)
const rawPacket = () => part(1, u32(1), u32(64), u32(4), u32(4), hex('cafecafe'))
const counters = () => part(1, u32(3), u32(6), u64(1000000000), u32(1), u32(3), u64(1), [2, 3, 4, 5, 6, 7].map(u32), u64(8), [9, 10, 11, 12, 13, 0].map(u32))
const sflowAll = () => sflowOf(5, part(1, u32(1), u8(0), u24(3), u32(512), u32(1024), u32(0), u32(3), u32(4), u32(2), rawPacket(), part(1001, hex('00000001'))), part(2, u32(1), u8(0), u24(3), u32(1), counters()),
  part(3, u32(1), u32(0), u32(3), u32(512), u32(1024), u32(0), u32(0), u32(3), u32(0), u32(4), u32(1), rawPacket()), part(4, u32(1), u32(0), u32(3), u32(1), counters()), part(9, hex('cafecafe')))
const sflow6 = () => sflow(u32(5), u32(2), ip6('2001:db8::1'), u32(0), u32(7), u32(1000), u32(0))
const sflowMany = () => sflowOf(9, part(9, hex('cafecafe')))
const sflowLong = () => sflowOf(1, u32(1), u32(900), u32(1))
const sampled = (protocol, header, whole = header.length + 4) => part(1, u32(protocol), u32(whole), u32(4), u32(header.length), header, zeros(-header.length & 3))
const sample = (...records) => part(1, u32(1), u8(0), u24(3), u32(512), u32(1024), u32(0), u32(3), u32(4), u32(records.length), records)
const sflowPackets = () => {
  const frame = overIp({ protocol: PROTOCOL.UDP }, udp(5000, 5001, text('sampled')))
  return sflowOf(4, sample(sampled(1, frame.subarray(0, 14 + 20 + 6), frame.length + 4), part(1001, u32(1), u32(0), u32(2), u32(0))), sample(sampled(11, frame.subarray(14))), sample(sampled(1, frame.subarray(0, 12), frame.length)), sample(sampled(99, hex('cafe'))))
}
const sflowNot = () => sflow(u32(99), zeros(30))

const IP = 14 + 20
const UDP = IP + 8
const SNAP = 14 + 8
module.exports = {
  'vtp/packets': [vtpSummary, vtpSubset, vtpRequest, vtpJoin],
  'vtp/cut': [() => cut(vtpSummary(), SNAP + 2), () => cut(vtpSummary(), SNAP + 40)],
  'vtp/lies': [() => vtp(1, 1, 90, u32(7), ip4('192.0.2.1'), text('200101120000'), Buffer.alloc(16, 9)), vtpShort, vtpLong],
  'mfr/frames': on(MFR, [mfrFrame(0xc1), mfrFragment, mfrFrame(0x41), mfrControl]),
  'mfr/cut': on(MFR, [() => cut(mfrControl(), 1), () => cut(mfrControl(), 7)]),
  'mfr/lies': on(MFR, [mfrLong]),
  'atm/packets': on(SUNATM, [atmLlc, atmLane]),
  'atm/cut': on(SUNATM, [() => cut(atmLane(), 5)]),
  'atm/lies': on(SUNATM, [atmShort]),
  'aarp/packets': [aarpRequest, aarpOther],
  'aarp/cut': [() => cut(aarpRequest(), SNAP + 5), () => cut(aarpRequest(), SNAP + 15)],
  'aarp/lies': [() => aarpOf([200, 4], MAC.A)],
  'ddp/packets': [() => ddp(hex('cafe'))],
  'ddp/cut': [() => cut(ddp(), SNAP + 8)],
  'ddp/lies': [() => ddpOf(9), () => ddpOf(900)],
  'ipx/packets': [ipx],
  'ipx/smb': [ipxSmb, () => ipxOf(33, hex('ff534d'))],
  'ipx/cut': [() => cut(ipx(), 14 + 20)],
  'ipx/lies': [() => ipxOf(20), () => ipxOf(900)],
  'sflow/packets': [sflowAll, sflow6],
  'sflow/sampled': [sflowPackets],
  'sflow/cut': [() => cut(sflowAll(), UDP + 6), () => cut(sflowAll(), UDP + 30)],
  'sflow/lies': [sflowMany, sflowLong],
  'sflow/refused': [sflowNot]
}
