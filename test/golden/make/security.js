'use strict'
// security.js - AH, ESP, HIP and Shim6.

const { u8, u16, u32, hex, zeros, ip6, bytes, bits, padding, withChecksum, cut } = require('./bytes')
const { PROTOCOL, overIp, overIp6, pseudo6, datagram } = require('./layers')

/** RFC 4302 section 2; `words` counts 32-bit words less two. */
const authenticated = (words) => overIp({ protocol: PROTOCOL.AH }, { next_header: u8(PROTOCOL.UDP), payload_length: u8(words), reserved: u16(0), spi: u32(0x100), sequence_number: u32(7), icv: hex('a0a1a2a3a4a5a6a7a8a9aaab') }, datagram())

/** RFC 4303 section 2. */
const encrypted = () => overIp({ protocol: PROTOCOL.ESP }, { spi: u32(0x200), sequence_number: u32(8), payload: hex('c0c1c2c3c4c5c6c7') })

const SENDER = ip6('2001:21::a')
const RECEIVER = ip6('2001:21::b')

/** RFC 7401 section 5.1; `units` counts eight bytes, without the first. */
function hip(type, list, units = (32 + bytes(list).length) / 8) {
  const header = bytes({
    next_header: u8(PROTOCOL.NONE),
    header_length: u8(units),
    type: bits({ zero: [1, 0], packet_type: [7, type] }),
    version: bits({ version: [4, 2], reserved: [3, 0], one: [1, 1] }),
    checksum: u16(0),
    controls: bits({ reserved: [15, 0], anonymous: [1, 1] }),
    sender: SENDER,
    receiver: RECEIVER
  }, list)
  return overIp6({ next: PROTOCOL.HIP }, withChecksum(header, 4, pseudo6(PROTOCOL.HIP, header.length)))
}

/** RFC 7401 section 5.2.1: the length is that of the contents, the whole is filled up to eight bytes. */
const parameter = (type, contents) => bytes(u16(type), u16(contents.length), contents, padding(4 + contents.length, 8))

/** RFC 7401 section 5.3.2, with parameters of section 5.2. */
const puzzle = () => parameter(257, bytes({ bits: u8(10), lifetime: u8(37), opaque: u16(0), random: hex('0102030405060708') }))
const groups = () => parameter(511, hex('0307'))
const echoRequest = () => parameter(63661, hex('aabbccddee'))
const reply = () => hip(2, [puzzle(), groups(), echoRequest()])

/** RFC 7401 section 5.3.6. */
const notify = () => hip(17, parameter(832, bytes({ reserved: u16(0), type: u16(24), data: hex('beef') })))

/** RFC 5533 section 5.2: a payload behind the context that it belongs to. */
const payload = () => overIp6({ next: PROTOCOL.SHIM6 }, { next_header: u8(PROTOCOL.NONE), header_length: u8(0), tag: bits({ P: [1, 1], context_tag: [47, 0x123456789abc] }) })

/** RFC 5533 section 5.3: a control message. */
function control(type, body, units = (6 + body.length) / 8 - 1) {
  const header = bytes({ next_header: u8(PROTOCOL.NONE), header_length: u8(units), type: bits({ P: [1, 0], type: [7, type], specific: [7, 0], zero: [1, 0] }), checksum: u16(0) }, body)
  return overIp6({ next: PROTOCOL.SHIM6 }, withChecksum(header, 4, pseudo6(PROTOCOL.SHIM6, header.length)))
}

/** RFC 5533 section 5.4, RFC 5534 section 5.1: both begin with a reserved bit and a context tag. */
const contextTag = bits({ reserved: [1, 0], context_tag: [47, 0x123456789abc] })
const firstMessage = () => control(1, bytes({ initiator_context_tag: contextTag, initiator_nonce: u32(0x0a0b0c0d) }))
const keepalive = () => control(66, bytes({ receiver_context_tag: contextTag, reserved: u32(0) }))

module.exports = {
  'ah/cut': [() => cut(authenticated(4), 14 + 20 + 12 + 5), () => cut(authenticated(4), 14 + 20 + 6)],
  'ah/lies': [() => authenticated(0), () => authenticated(90)],
  'esp/cut': [() => cut(encrypted(), 14 + 20 + 6)],
  'hip/parameters': [reply, notify],
  'hip/cut': [() => cut(reply(), 14 + 40 + 40 + 7), () => cut(reply(), 14 + 40 + 20)],
  'hip/lies': [() => hip(2, puzzle(), 1), () => hip(2, puzzle(), 40), () => hip(17, bytes(u16(832), u16(60), zeros(4)))],
  'shim6/control': [firstMessage, keepalive],
  'shim6/cut': [() => cut(keepalive(), 14 + 40 + 4), () => cut(payload(), 14 + 40 + 1)],
  'shim6/lies': [() => control(66, zeros(10), 9)]
}
