'use strict'
// transport.js - options of TCP, and what TCP and UDP headers can get wrong.

const { u8, u16, u24, u32, u64, ip4, ip6, hex, text, bytes, bits, padding, withChecksum, cut } = require('./bytes')
const { PROTOCOL, overIp, pseudo4, option } = require('./layers')

const FLAGS = { CWR: [1, 0], ECE: [1, 0], URG: [1, 0], ACK: [1, 1], PSH: [1, 0], RST: [1, 0], SYN: [1, 0], FIN: [1, 0] }

/** RFC 9293 section 3.1: a segment without data; options are filled up with ends of the list, `words` can lie. */
function segment(options, { flags = {}, words, urgent = 0, data = '' } = {}) {
  const list = bytes(options)
  const tail = bytes(list, padding(list.length, 4))
  const header = bytes({
    source_port: u16(49152),
    destination_port: u16(5001),
    sequence_number: u32(1000),
    acknowledgment_number: u32(2000),
    data_offset: bits({ data_offset: [4, words ?? 5 + tail.length / 4], reserved: [4, 0], ...FLAGS, ...flags }),
    window: u16(4096),
    checksum: u16(0),
    urgent_pointer: u16(urgent)
  }, tail, text(data))
  return overIp({ protocol: PROTOCOL.TCP }, withChecksum(header, 16, pseudo4(PROTOCOL.TCP, header.length)))
}

const NOP = u8(1)

/** RFC 1072: both echo options. */
const echo = () => segment([option(6, u32(0x01020304)), option(7, u32(0x05060708))])

/** RFC 1644. */
const connectionCount = () => segment([option(11, u32(70)), NOP, NOP, option(12, u32(71)), NOP, NOP, option(13, u32(72))])

/** RFC 2385. */
const md5 = () => segment([NOP, NOP, option(19, hex('000102030405060708090a0b0c0d0e0f'))])

/** RFC 4782: four reserved bits, the rate, the difference of the TTLs, the nonce. */
const quickStart = () => segment(option(27, bits({ reserved: [4, 0], rate: [4, 8] }), u8(3), bits({ nonce: [30, 0x2abcdef1], reserved: [2, 0] })))

/** RFC 5482 section 3. */
const userTimeout = () => segment([option(28, bits({ minutes: [1, 1], timeout: [15, 30] })), option(28, bits({ minutes: [1, 0], timeout: [15, 90] }))])

/** RFC 5925 section 2.2. */
const authentication = () => segment(option(29, { key_id: u8(61), next_key_id: u8(84), mac: hex('a0a1a2a3a4a5a6a7a8a9aaab') }))

/** RFC 6994 section 3: an experiment that has no rows. */
const experiment = () => segment([option(253, { experiment: u16(0x1234), data: hex('cafe') }), option(254, { experiment: u16(0x5678) })])

/** RFC 9293 section 3.1: a kind that nobody has. */
const unknown = () => segment(option(200, hex('cafebabe')))

/** RFC 7413 section 4.1.1: a cookie, and the wish for one. */
const fastOpen = () => segment([option(34, hex('c0c1c2c3c4c5c6c7')), option(34)], { flags: { SYN: [1, 1], ACK: [1, 0] } })

/** RFC 9768 section 3.2.3: counters in both orders, the last left out. */
const accurateEcn = () => segment([option(172, u24(100), u24(200), u24(300)), option(174, u24(400), u24(500))])

/** RFC 9293 section 3.2, RFC 7323 sections 2 and 3, RFC 2018 sections 2 and 3. */
const synOptions = () => segment([option(2, u16(1460)), option(4), option(8, u32(7000), u32(0)), NOP, option(3, u8(7))], { flags: { SYN: [1, 1], ACK: [1, 0] } })
const sack = () => segment([NOP, NOP, option(5, { left: u32(3000), right: u32(4000) }, { left: u32(5000), right: u32(6000) })])

/** RFC 9293 section 3.1: urgent data. */
const urgent = () => segment([], { flags: { URG: [1, 1], PSH: [1, 1] }, urgent: 3, data: 'abcdef' })

/** RFC 8684 section 3: kind 30, the subtype in the first bits. */
const mptcp = (first, ...rest) => segment(option(30, first, rest))
const subtype = (value, bitCount = 12) => bits({ subtype: [4, value], reserved: [bitCount, 0] })

/** RFC 8684 section 3.2, the third message of the handshake. */
const joinAck = () => mptcp(subtype(1), hex('000102030405060708090a0b0c0d0e0f10111213'))

/** RFC 8684 section 3.4.1, with and without a port; an echo has no HMAC. */
const HMAC = u64(0x0123456789abcdefn)
const addAddress = (echoes, id, ...rest) => mptcp(bits({ subtype: [4, 3], reserved: [3, 0], E: [1, echoes] }), u8(id), rest)
const addIpv4 = () => addAddress(0, 4, ip4('203.0.113.4'), HMAC)
const addIpv4Port = () => addAddress(0, 5, ip4('203.0.113.5'), u16(8443), HMAC)
const addIpv6 = () => addAddress(0, 6, ip6('2001:db8::6'), HMAC)
const addIpv6Port = () => addAddress(0, 7, ip6('2001:db8::7'), u16(8443), HMAC)
const echoIpv6Port = () => addAddress(1, 7, ip6('2001:db8::7'), u16(8443))

/** RFC 8684 sections 3.4.2, 3.3.8 and 3.7. */
const removeAddresses = () => mptcp(subtype(4, 4), u8(4), u8(5))
const priority = () => mptcp(bits({ subtype: [4, 5], reserved: [3, 0], backup: [1, 1] }))
const fail = () => mptcp(subtype(6), u64(0x1122334455667788n))

/** RFC 8684: the subtype for experiments. */
const experimental = () => mptcp(subtype(15, 4), hex('cafebabe'))

const HEADERS = 14 + 20
const cutInFixed = () => cut(segment([]), HEADERS + 13)
const cutInOption = () => cut(synOptions(), HEADERS + 20 + 10)
const cutInHmac = () => cut(joinAck(), HEADERS + 20 + 9)

const smallOffset = () => segment([], { words: 4 })
const largeOffset = () => segment([], { words: 15 })
const emptyOption = () => segment(bytes(u8(2), u8(0), u16(1460)))
const longOption = () => segment(bytes(u8(8), u8(10), u16(0)))
const wrongLength = () => segment(option(2, u32(1460)))

/** RFC 768; `length` can lie. */
const datagram = (length) => overIp({ protocol: PROTOCOL.UDP }, { source_port: u16(49152), destination_port: u16(5001), length: u16(length), checksum: u16(0), data: text('abcd') })

module.exports = {
  'tcp/options': [echo, connectionCount, md5, quickStart, userTimeout, authentication, experiment, unknown, fastOpen, synOptions, sack, urgent, accurateEcn],
  'tcp/multipath': [joinAck, addIpv4, addIpv4Port, addIpv6, addIpv6Port, echoIpv6Port, removeAddresses, priority, fail, experimental],
  'tcp/cut': [cutInFixed, cutInOption, cutInHmac],
  'tcp/lies': [smallOffset, largeOffset, emptyOption, longOption, wrongLength],
  'udp/cut': [() => cut(datagram(12), HEADERS + 6)],
  'udp/lies': [() => datagram(7), () => datagram(90)]
}
