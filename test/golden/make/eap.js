'use strict'
// eap.js - EAP over LANs, IEEE 802.1X, with the keys of IEEE 802.11, and EAP, RFC 3748.

const { u8, u16, u24, u32, u64, hex, text, zeros, bytes, bits, cut } = require('./bytes')
const { LINKTYPE, ethernet } = require('./layers')

const ETHERTYPE_EAPOL = 0x888e

/** IEEE 802.1X section 11.3; the length can lie. */
const eapol = (type, body, length = body.length) => ethernet(ETHERTYPE_EAPOL, u8(2), u8(type), u16(length), body)

/** RFC 3748 section 4; the length can lie. */
const eap = (code, body, length = 4 + body.length) => bytes(u8(code), u8(7), u16(length), body)
const over = (code, ...body) => () => eapol(0, eap(code, bytes(body)))

/** IEEE 802.11-2020 section 12.7.2. */
const information = (fields) => {
  const flag = (name) => [1, fields[name] ?? 0]
  return bits({
    reserved: [2, 0], smk: flag('smk'), encrypted: flag('encrypted'), request: flag('request'), error: flag('error'), secure: flag('secure'), mic: flag('mic'),
    ack: flag('ack'), install: flag('install'), index: [2, fields.index ?? 0], pairwise: flag('pairwise'), version: [3, fields.version ?? 2]
  })
}
const key = (descriptor, fields, data = zeros(0), { mic = hex('a0a1a2a3a4a5a6a7a8a9aaabacadaeaf'), length = data.length } = {}) => eapol(3, bytes({
  descriptor: u8(descriptor),
  information: information(fields),
  key_length: u16(16),
  replay_counter: u64(5),
  nonce: hex('000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'),
  iv: zeros(16),
  rsc: hex('0100000000000000'),
  id: zeros(8),
  mic,
  data_length: u16(length)
}, data))

const ENCRYPTED = hex('c0c1c2c3c4c5c6c7')
const first = () => key(2, { pairwise: 1, ack: 1 }, zeros(0), { mic: zeros(16) })
const second = () => key(254, { pairwise: 1, mic: 1, version: 1 }, hex('dd050050f20101'))
const element = (number, ...value) => bytes(u8(number), u8(bytes(value).length), value)
const rsn = (...rest) => element(48, hex('0100 000fac04 0100 000fac04 0100 000fac02'), rest)
const withRsn = () => key(2, { pairwise: 1, mic: 1, version: 2 }, rsn(hex('c000 0100'), Buffer.alloc(16, 7), hex('000fac06')))
const withPmkid = () => key(2, { pairwise: 1, ack: 1 }, bytes(element(221, hex('000fac04'), Buffer.alloc(16, 8)), element(220, hex('cafe')), hex('dd00')), { mic: zeros(16) })
const withWpa = () => key(254, { pairwise: 1, mic: 1, version: 1 }, element(221, hex('0050f201 0100 0050f202 0100 0050f202 0100 0050f202')))
const manySuites = () => key(2, { pairwise: 1, mic: 1, version: 2 }, element(48, hex('0100 000fac04 0900 000fac04')))
const third = () => key(2, { pairwise: 1, ack: 1, mic: 1, secure: 1, install: 1, encrypted: 1 }, ENCRYPTED)
const fourth = () => key(2, { pairwise: 1, mic: 1, secure: 1 })
const group = () => key(2, { ack: 1, mic: 1, secure: 1, encrypted: 1, index: 1 }, ENCRYPTED)
const groupAnswer = () => key(2, { mic: 1, secure: 1 })
const longCode = () => key(2, { pairwise: 1, ack: 1, mic: 1, secure: 1, version: 0 }, ENCRYPTED, { mic: hex('b0b1b2b3b4b5b6b7b8b9babbbcbdbebfb0b1b2b3b4b5b6b7') })
const rc4 = () => eapol(3, bytes({ descriptor: u8(1), key_length: u16(5), replay_counter: u64(9), iv: zeros(16), index: u8(0x81), signature: hex('d0d1d2d3d4d5d6d7d8d9dadbdcdddedf'), key: hex('e0e1e2e3e4') }))

const flags = (included, more, start, version) => bits({ included: [1, included], more: [1, more], start: [1, start], reserved: [2, 0], version: [3, version] })
const talk = [
  over(1, u8(1)), over(2, u8(1), text('user@example.com')), over(1, u8(2), text('Welcome')), over(2, u8(3), u8(13), u8(25)), over(2, u8(3), u8(0)),
  over(1, u8(4), u8(4), hex('01020304'), text('server')), over(1, u8(13), flags(0, 0, 1, 0)), over(1, u8(25), flags(0, 0, 1, 2)),
  over(2, u8(254), u24(9048), u32(1), hex('a1a2')), over(1, u8(6), text('Code?')), over(3), over(4),
  () => eapol(0, eap(2, bytes(u8(13), flags(1, 1, 0, 0), u32(2000), hex('1603010200010001fc0303')))),
  over(2, u8(1), text('0311480123456789@wlan.mnc480.mcc311.3gppnetwork.org')), over(2, u8(1), text('6262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org'))
]

/** 3GPP TS 23.003 section 14, RFC 4186 section 10, RFC 4187 section 10. */
const NAI = '0262015550123456@wlan.mnc001.mcc262.3gppnetwork.org'
const attribute = (type, ...value) => bytes(u8(type), u8((bytes(value).length + 2) / 4), value)
const atIdentity = (name) => attribute(14, u16(name.length), text(name), zeros(-name.length & 3))
const subscriber = [
  over(2, u8(1), text(NAI)), over(2, u8(1), text('6311480550123456@wlan.mnc480.mcc311.3gppnetwork.org')),
  over(1, u8(18), u8(10), u16(0), attribute(15, u16(2), u16(1), zeros(2)), attribute(17, zeros(2))),
  over(2, u8(18), u8(10), u16(0), atIdentity(`1${NAI.slice(1)}`), attribute(7, zeros(2), Buffer.alloc(16, 5)), attribute(16, u16(1))),
  over(2, u8(23), u8(5), u16(0), atIdentity(NAI)), over(1, u8(50), u8(12), u16(0), attribute(12, u16(16384))),
  over(2, u8(18), u8(14), u16(0), attribute(22, u16(1))), over(2, u8(23), u8(14), u16(0), attribute(22, u16(0))), over(1, u8(23), u8(1), u16(0), attribute(1, zeros(2), Buffer.alloc(16, 7))),
  over(1, u8(18), u8(12), u16(0), attribute(12, u16(32768))), over(2, u8(18), u8(10), u16(0), atIdentity('1user@example.com')), over(2, u8(50), u8(5), u16(0), atIdentity('6user@example.com'))
]
const subscriberLies = [over(1, u8(18), u8(10), u16(0), hex('0e00')), over(1, u8(23), u8(5), u16(0), hex('0e09 0003 3031')), over(2, u8(23), u8(5), u16(0), hex('0e02 0063 30313233'))]

module.exports = {
  'eapol/keys': [first, second, third, fourth, group, groupAnswer, longCode, rc4],
  'eapol/elements': [withRsn, withPmkid, withWpa],
  'eapol/types': [() => eapol(1, zeros(0)), () => eapol(2, zeros(0)), () => eapol(5, hex('01020304'))],
  'eapol/cut': [() => cut(eapol(1, zeros(0)), 14 + 2), () => cut(first(), 14 + 40)],
  'eapol/lies': [manySuites, () => eapol(3, hex('02'), 30), () => key(2, { pairwise: 1, ack: 1 }, ENCRYPTED, { length: 99 })],
  'eap/talk': talk,
  'eap/subscriber': subscriber,
  'eap/subscriber-lies': subscriberLies,
  'eap/ppp': { linkType: LINKTYPE.PPP, packets: [() => bytes(hex('ff03'), u16(0xc227), eap(1, u8(1)))] },
  'eap/cut': [() => cut(talk[1](), 14 + 4 + 2), () => cut(talk[1](), 14 + 4 + 9)],
  'eap/lies': [over(1), () => eapol(0, eap(1, u8(1), 3)), () => eapol(0, eap(1, u8(1), 90)), over(1, u8(4), u8(99), hex('01020304'))]
}
