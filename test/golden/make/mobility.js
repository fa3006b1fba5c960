'use strict'
// mobility.js - messages and options of the IPv6 mobility header.

const { u8, u16, u32, u64, ip4, ip6, hex, text, zeros, bytes, bits, withChecksum, cut } = require('./bytes')
const { PROTOCOL, IP6, overIp6, pseudo6, tlv } = require('./layers')

const PREFIX = ip6('2001:db8:77::')

/** RFC 6275 section 6.1.1; a header is a multiple of eight bytes, which PadN sees to (section 6.2.3). */
function message(type, body, ...options) {
  const content = bytes(body, options)
  const missing = (8 - ((6 + content.length) % 8)) % 8
  const tail = missing === 0 ? [] : missing === 1 ? u8(0) : tlv(1, zeros(missing - 2))
  const header = bytes({ next_header: u8(PROTOCOL.NONE), header_length: u8(Math.ceil((6 + content.length) / 8) - 1), type: u8(type), reserved: u8(0), checksum: u16(0) }, content, tail)
  return overIp6({ next: PROTOCOL.MOBILITY }, withChecksum(header, 4, pseudo6(PROTOCOL.MOBILITY, header.length)))
}

/** RFC 6275 sections 6.1.2, 6.1.3 and 6.1.5. */
const refreshRequest = () => message(0, u16(0))
const homeTest = () => message(3, { nonce_index: u16(5), cookie: u64(0x1122334455667788n), token: u64(0x99aabbccddeeff00n) })

/** RFC 6275 sections 6.1.7 to 6.1.9; RFC 3963, RFC 5213, RFC 5555, RFC 5845, RFC 6602 for the flags behind K. */
const updateFlags = { A: [1, 1], H: [1, 0], L: [1, 1], K: [1, 0], M: [1, 1], R: [1, 0], P: [1, 1], F: [1, 0], T: [1, 1], B: [1, 0], reserved: [6, 0] }
const update = (...options) => message(5, { sequence: u16(1000), flags: bits(updateFlags), lifetime: u16(150) }, options)
const acknowledgementFlags = { K: [1, 1], R: [1, 0], P: [1, 1], T: [1, 0], B: [1, 1], reserved: [3, 0] }
const acknowledgement = (...options) => message(6, { status: u8(1), flags: bits(acknowledgementFlags), sequence: u16(1000), lifetime: u16(150) }, options)
const bindingError = () => message(7, { status: u8(2), reserved: u8(0), home_address: IP6.A })

/** RFC 5568 sections 6.2.2 and 6.2.3. */
const fastUpdate = () => message(8, { sequence: u16(1001), flags: bits({ A: [1, 1], H: [1, 1], L: [1, 0], K: [1, 1], reserved: [12, 0] }), lifetime: u16(30) })
const fastAcknowledgment = () => message(9, { status: u8(128), flags: bits({ K: [1, 1], reserved: [7, 0] }), sequence: u16(1001), lifetime: u16(30) })

/** RFC 4068: a message that its successors gave up. */
const fastAdvertisement = () => message(10, u16(0))

/** RFC 5142. */
const homeAgentSwitch = () => message(12, { count: u8(2), reserved: u8(0), addresses: [ip6('2001:db8:a::1'), ip6('2001:db8:a::2')] })

/** RFC 5847. */
const heartbeat = () => message(13, { flags: bits({ reserved: [14, 0], U: [1, 1], R: [1, 1] }), sequence: u32(70000) })

/** RFC 5568 section 6.2.1. */
const handoverInitiate = () => message(14, { sequence: u16(1002), flags: bits({ S: [1, 1], U: [1, 0], reserved: [6, 0] }), code: u8(1) })
const handoverAcknowledge = () => message(15, { sequence: u16(1002), reserved: u8(0), code: u8(129) })

/** RFC 5846. */
const revocationFlags = bits({ P: [1, 1], V: [1, 0], G: [1, 1], reserved: [13, 0] })
const revocationIndication = () => message(16, { type: u8(1), trigger: u8(2), sequence: u16(1003), flags: revocationFlags })
const revocationAcknowledgement = () => message(16, { type: u8(2), status: u8(0), sequence: u16(1003), flags: revocationFlags })

/** RFC 6705, RFC 7077: no names in Wireshark. */
const routingInitiation = () => message(17, { sequence: u16(1004), reserved: u16(0), lifetime: u16(60) })
const routingAcknowledgment = () => message(18, { sequence: u16(1004), flags: bits({ U: [1, 1], reserved: [7, 0] }), status: u8(0), lifetime: u16(60) })
const updateNotification = () => message(19, { sequence: u16(1005), reason: u16(2), flags: bits({ A: [1, 1], D: [1, 0], reserved: [14, 0] }) })
const notificationAcknowledgement = () => message(20, { sequence: u16(1005), status: u8(0), reserved: zeros(3) })

/** RFC 5096: a message for experiments. */
const experimental = () => message(11, hex('cafecafecafecafecafe'))

/** RFC 6275 sections 6.2.4 to 6.2.7. */
const alternateAddress = () => update(tlv(3, IP6.B))
const authorized = () => update(tlv(4, { home_nonce_index: u16(5), care_of_nonce_index: u16(6) }), tlv(5, hex('a0a1a2a3a4a5a6a7a8a9aaab')))
const refreshAdvice = () => acknowledgement(tlv(2, u16(45)))

/** RFC 3963 section 4.3, RFC 5213 section 8.3. */
const prefix = (type) => tlv(type, { reserved: u8(0), prefix_length: u8(64), prefix: PREFIX })
const networkPrefix = () => update(prefix(6))
const homePrefix = () => update(prefix(22))

/** RFC 5568, with the link-layer address of the new router. */
const linkLayerAddress = () => update(tlv(7, { code: u8(2), address: hex('02000000000b') }))

/** RFC 4283 section 3, RFC 4285 section 5. */
const identified = () => update(tlv(8, { subtype: u8(1), identifier: text('node@example.org') }))
const authenticated = () => update(tlv(9, { subtype: u8(1), mobility_spi: u32(256), data: hex('a0a1a2a3a4a5a6a7a8a9aaab') }))

/** RFC 5213 sections 8.4 to 8.7. */
const handoff = () => update(tlv(23, { reserved: u8(0), indicator: u8(3) }), tlv(24, { reserved: u8(0), technology: u8(4) }))
const linkLayerIdentifier = () => update(tlv(25, { reserved: u16(0), identifier: hex('02000000000a') }))
const linkLocalAddress = () => update(tlv(26, ip6('fe80::7')))

/** RFC 5847, RFC 5555, RFC 5845. */
const restartCounter = () => acknowledgement(tlv(28, u32(12)))
const ipv4CareOf = () => update(tlv(32, { reserved: u16(0), address: ip4('203.0.113.7') }))
const greKey = () => update(tlv(33, { reserved: u16(0), key: u32(0x01020304) }))

/** RFC 5096: an option for experiments. */
const experimentalOption = () => update(tlv(18, hex('cafe')))

const cutInToken = () => cut(homeTest(), 14 + 40 + 6 + 2 + 8 + 3)
const cutInOption = () => cut(alternateAddress(), 14 + 40 + 12 + 9)

const largeHeader = () => overIp6({ next: PROTOCOL.MOBILITY }, { next_header: u8(PROTOCOL.NONE), header_length: u8(8), type: u8(0), reserved: u8(0), checksum: u16(0), body: u16(0) })
const longOption = () => message(0, u16(0), { type: u8(3), length: u8(90) }, zeros(6))
const shortOption = () => update(tlv(3, zeros(2)))
const tooManyAgents = () => message(12, { count: u8(5), reserved: u8(0), addresses: IP6.A })

module.exports = {
  'ip6_mobility/messages': [
    refreshRequest, homeTest, bindingError, fastUpdate, fastAcknowledgment, fastAdvertisement, homeAgentSwitch, heartbeat, handoverInitiate, handoverAcknowledge, revocationIndication,
    revocationAcknowledgement, routingInitiation, routingAcknowledgment, updateNotification, notificationAcknowledgement, experimental
  ],
  'ip6_mobility/options': [
    alternateAddress, authorized, refreshAdvice, networkPrefix, homePrefix, linkLayerAddress, identified, authenticated, handoff, linkLayerIdentifier, linkLocalAddress, restartCounter, ipv4CareOf, greKey, experimentalOption
  ],
  'ip6_mobility/cut': [cutInToken, cutInOption],
  'ip6_mobility/lies': [largeHeader, longOption, shortOption, tooManyAgents]
}
