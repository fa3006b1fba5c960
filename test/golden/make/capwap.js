'use strict'
// capwap.js - Control And Provisioning of Wireless Access Points, RFC 5415.

const { u8, u16, u32, mac, bits, bytes, text, hex, zeros, cut } = require('./bytes')
const { PROTOCOL, ETHERTYPE, overIp, udp, ethernet, quoted4 } = require('./layers')

const HEADERS = 14 + 20 + 8

const over = (port, ...data) => overIp({ protocol: PROTOCOL.UDP }, udp(50000, port, bytes(data)))

/** Section 4.3. */
function header({ hlen, t = 0, f = 0, l = 0, w = 0, m = 0, k = 0, wbid = 1, offset = 0 } = {}, ...options) {
  const tail = bytes(options)
  return bytes(bits({ preamble: [8, 0], hlen: [5, hlen ?? 2 + tail.length / 4], rid: [5, 1], wbid: [5, wbid], t: [1, t], f: [1, f], l: [1, l], w: [1, w], m: [1, m], k: [1, k], reserved: [3, 0] }), u16(f ? 77 : 0), u16(offset * 8), tail)
}
const element = (type, value, length = value.length) => bytes(u16(type), u16(length), value)
/** Section 4.5.1. */
const message = (type, elements, length = elements.length + 3) => bytes(u32(type), u8(5), u16(length), u8(0), elements)
const ELEMENTS = bytes(element(20, u8(1)), element(45, text('AP-1')), element(28, text('hall')), element(4, text('AC-1')))
const RADIO = bytes(u8(6), mac('02:00:00:00:00:0c'), zeros(1))
const ETHERNET = ethernet(ETHERTYPE.IPV4, quoted4())

module.exports = {
  'capwap/messages': [
    () => over(5246, header({ m: 1 }, RADIO), message(1, ELEMENTS)), () => over(5246, header(), message(13277 * 256 + 1, zeros(0))), () => over(5247, header({ k: 1 }), u16(22), element(35, hex('00112233445566778899aabbccddeeff'))),
    () => over(5247, header({ w: 1 }, u8(4), hex('bf230000'), zeros(3)), ETHERNET), () => over(5247, header({ t: 1, m: 1 }, u8(8), zeros(8), zeros(3)), hex('0801')), () => over(5247, header({ f: 1, l: 1, offset: 3 }), text('the rest')),
    () => over(5246, hex('01000000'), hex('16feff00000000000000000001'), zeros(1))
  ],
  'capwap/cut': [() => cut(over(5246, header({ m: 1 }, RADIO), message(1, ELEMENTS)), HEADERS + 5), () => cut(over(5246, header({ m: 1 }, RADIO), message(1, ELEMENTS)), HEADERS + 12), () => cut(over(5246, header(), message(1, ELEMENTS)), HEADERS + 20)],
  'capwap/lies': [() => over(5247, header({ hlen: 1 })), () => over(5247, header({ hlen: 20 })), () => over(5246, header({ m: 1 }, u8(40), zeros(7)), message(1, ELEMENTS)), () => over(5247, header({ k: 1 }), u16(1)), () => over(5247, header({ k: 1 }), u16(8), element(35, hex('0011')), text('abc')), () => over(5246, header(), message(1, element(45, text('AP'), 9)))],
  'capwap/refused': [() => over(5246, hex('1010000000000000')), () => over(5246, hex('0210000000000000')), () => over(5246, hex('001000'))]
}
