'use strict'
// dtls.js - records of DTLS: hellos with every extension and with cookies, messages of every kind whole and in fragments, and
// what can be wrong with them. The messages are those of tls.js behind longer headers.

const { u8, u16, u24, u32, word, hex, text, zeros, bytes, cut } = require('./bytes')
const { PROTOCOL, IP4, overIp, udp } = require('./layers')
const { offers, serverHello, message, extension, vector, RETRY, SCT } = require('./tls')
const x509 = require('./x509')

const VERSION = { DTLS10: 0xfeff, DTLS12: 0xfefd }
const CLIENT = 50000
const SERVER = 50001

const ENCRYPTED = hex('9b'.repeat(40))
const RANDOM = bytes(u32(1600000000), hex('0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'))

/** RFC 6347 section 4.1; `length` can lie. */
function record(type, content, { version = VERSION.DTLS12, epoch = 0, sequence = 1, length } = {}) {
  return bytes({ type: u8(type), version: u16(version), epoch: u16(epoch), sequence: word(sequence, 6), length: u16(length ?? content.length) }, content)
}

/** RFC 6347 section 4.2.2: a message of TLS with the longer header, or a fragment of it; `length` can lie. */
function fragment(tls, { sequence = 0, offset = 0, size = tls.length - 4 - offset, length } = {}) {
  const part = tls.subarray(4 + offset, 4 + offset + size)
  return bytes(tls.subarray(0, 4), u16(sequence), u24(offset), u24(length ?? part.length), part)
}

const handshake = (messages, options) => record(22, bytes(messages.map((tls, i) => fragment(tls, { sequence: i }))), options)

const clientHello = (suites, extensions, { version = VERSION.DTLS12, cookie = [] } = {}) => message(1, { version: u16(version), random: RANDOM, session_id: vector(1), cookie: vector(1, cookie), cipher_suites: vector(2, suites.map(u16)), compression: vector(1, u8(0)), extensions: vector(2, extensions) })

const fromClient = (...data) => () => overIp({ protocol: PROTOCOL.UDP }, udp(CLIENT, SERVER, bytes(data)))
const fromServer = (...data) => () => overIp({ protocol: PROTOCOL.UDP, from: IP4.B, to: IP4.A }, udp(SERVER, CLIENT, bytes(data)))

/** RFC 5764 section 4.1.1. */
const srtp = (profiles, mki) => extension(14, vector(2, profiles.map(u16)), vector(1, mki))
const offer = clientHello([0x0a0a, 0x1301, 0xc02f, 0x009e], [...offers, srtp([7, 1], hex('aa'))])

/** RFC 6347 section 4.2.1: with and without the cookie. */
const hellos = [
  fromClient(handshake([clientHello([0xc02f], [extension(13, vector(2, u16(0x0401)))])], { version: VERSION.DTLS10 })),
  fromServer(handshake([message(3, [u16(VERSION.DTLS10), vector(1, hex('c00c1e'))])], { version: VERSION.DTLS10 })),
  fromClient(handshake([clientHello([0x0a0a, 0xc02f], [extension(43, vector(1, u16(0x3a3a), u16(0xfefc), u16(VERSION.DTLS12))), extension(0, vector(2, u8(0), vector(2, text('example.org'))))], { cookie: hex('c00c1e') })]))
]

/** RFC 5246 section 7.4 and RFC 8422: a server with an elliptic curve, a client with a certificate. */
const curve = [
  fromServer(handshake([serverHello(0xc02f, [extension(18, vector(2, vector(2, SCT))), extension(13172, vector(1, text('h2'))), extension(19, u8(0))], { version: VERSION.DTLS12 }),
    message(11, vector(3, vector(3, hex('3003020101')), vector(3, hex('3003020102')))),
    message(22, [u8(1), vector(3, hex('30030a0106'))]),
    message(12, [u8(3), u16(29), vector(1, hex('0102030405')), u16(0x0401), vector(2, hex('51515151'))]),
    message(13, [vector(1, u8(1), u8(64)), vector(2, u16(0x0401)), vector(2, vector(2, hex('3000')))]), message(14, [])])),
  fromClient(handshake([message(11, vector(3)), message(16, vector(1, hex('0a0b0c'))), message(15, [u16(0x0401), vector(2, hex('52525252'))])]),
    record(20, u8(1)), record(22, ENCRYPTED, { epoch: 1 })),
  fromServer(handshake([message(4, [u32(7200), vector(2, hex('7171'))])]), record(20, u8(1)), record(22, ENCRYPTED, { epoch: 1 })),
  fromClient(record(23, hex('d0d1d2d3'), { epoch: 1, sequence: 2 }), record(21, ENCRYPTED.subarray(0, 26), { epoch: 1, sequence: 3 }))
]

/** RFC 5246 section 7.4.3, without the signature algorithms of TLS 1.2, and what is in the clear beside messages. */
const prime = [
  fromServer(handshake([serverHello(0x0033, [extension(15, u8(1)), extension(51, u16(23)), extension(41, u16(0))], { version: VERSION.DTLS10 }),
    message(12, [vector(2, hex('17')), vector(2, hex('05')), vector(2, hex('08')), vector(2, hex('53535353'))]), message(14, [])], { version: VERSION.DTLS10 })),
  fromClient(record(24, bytes(u8(1), u16(3), text('abc'), zeros(16)), { version: VERSION.DTLS10 }), record(21, hex('0228'), { version: VERSION.DTLS10 }))
]

/** RFC 9147: a server that wants another key; and, as in tls.js, what is encrypted as a rule. */
const clear = [
  fromServer(handshake([serverHello(0x1301, [extension(43, u16(0xfefc)), extension(51, u16(23)), extension(0x1234, hex('cafe'))], { version: VERSION.DTLS12, random: RETRY })])),
  fromServer(handshake([message(8, vector(2, extension(42, u32(16384)))), message(20, zeros(12))])), fromClient(handshake([message(16, vector(2, hex('0d')))]))
]

/** RFC 6347 section 4.2.3, in two datagrams; and OpenSSL's version before 0.9.8f. */
const authenticated = fromServer(handshake([message(11, vector(3, vector(3, x509.version3())))]))
const certificate = message(11, vector(3, vector(3, zeros(20))))
const fragments = [
  fromServer(record(22, fragment(certificate, { sequence: 1, size: 10 }))),
  fromServer(record(22, fragment(certificate, { sequence: 1, offset: 10 }), { sequence: 2 }))
]
const draft = [fromServer(handshake([message(3, [u16(0x0100), vector(1, hex('c00c'))])], { version: 0x0100 }))]

const HEADERS = 14 + 20 + 8
const cutInExtension = () => cut(fromClient(handshake([offer]))(), HEADERS + 13 + 12 + 50 + 12)

const toCoap = (...data) => () => overIp({ protocol: PROTOCOL.UDP }, udp(CLIENT, 5684, bytes(data)))
const cutInHeader = () => cut(toCoap(handshake([offer]))(), HEADERS + 6)

const longRecord = toCoap(record(22, fragment(message(14, [])), { length: 60 }))
const longFragment = toCoap(record(22, fragment(message(14, []), { length: 30 })))
const outside = toCoap(record(22, fragment(message(11, zeros(4)), { offset: 2, length: 3 })))
const longCookie = toCoap(record(22, fragment(message(3, [u16(VERSION.DTLS10), u8(9), u8(1)]))))

const otherType = toCoap(record(30, zeros(4)))
const otherBytes = toCoap(hex('400100010203b474657374'))

module.exports = {
  'dtls/hello': [fromClient(handshake([offer])), ...hellos],
  'dtls/curve': curve,
  'dtls/prime': prime,
  'dtls/clear': clear,
  'dtls/certificates': [authenticated, fromServer(handshake([message(11, vector(3, [x509.logged(), x509.ofServer(), x509.ofAuthority()].map((one) => vector(3, one))))]))],
  'dtls/fragments': [...fragments, ...draft],
  'dtls/cut': [cutInHeader, cutInExtension],
  'dtls/lies': [longRecord, longFragment, outside, longCookie],
  'dtls/refused': [otherType, otherBytes]
}
