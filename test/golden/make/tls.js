'use strict'
// tls.js - records of TLS: hellos with every extension, messages of every kind, and what can be wrong with them.

const { u8, u16, u24, u32, u64, hex, text, zeros, bytes, cut } = require('./bytes')
const { segment } = require('./layers')
const x509 = require('./x509')

const HTTPS = 443
const VERSION = { SSL2: 2, TLS10: 0x0301, TLS12: 0x0303, TLS13: 0x0304 }

/** A vector, RFC 8446 section 3.4: its length in so many bytes, and its parts. */
const vector = (size, ...parts) => bytes({ 1: u8, 2: u16, 3: u24 }[size](bytes(parts).length), parts)

/** RFC 8446 section 5.1; `length` can lie. */
const record = (type, version, content, length) => bytes({ type: u8(type), version: u16(version), length: u16(length ?? content.length) }, content)
const handshake = (version, ...messages) => record(22, version, bytes(messages))

/** RFC 8446 section 4; `length` can lie. */
const message = (type, body, length) => bytes(u8(type), u24(length ?? bytes(body).length), body)
const extension = (type, ...data) => bytes(u16(type), vector(2, data))

const RANDOM = bytes(u32(1600000000), hex('0405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'))
const RETRY = hex('cf21ad74e59a6111be1d8c021e65b891c2a211167abb8c5e079e09e2c8a8339c')

/** RFC 8446 section 4.1.2 and 4.1.3. */
const clientHello = (suites, extensions, version = VERSION.TLS12) => message(1, { version: u16(version), random: RANDOM, session_id: vector(1), cipher_suites: vector(2, suites.map(u16)), compression: vector(1, u8(0)), extensions: extensions ? vector(2, extensions) : [] })
const serverHello = (suite, extensions, { version = VERSION.TLS12, random = RANDOM } = {}) => message(2, { version: u16(version), random, session_id: vector(1, hex('c0c1c2c3')), cipher_suite: u16(suite), compression: u8(0), extensions: vector(2, extensions) })

/** Segments of one connection in turn, so that none is one more time what was said. */
function connection(port, ...turns) {
  const next = { client: 1000, server: 2000 }
  return turns.map(([side, ...records]) => () => {
    const data = bytes(records)
    const other = side === 'client' ? 'server' : 'client'
    const place = { sequence: next[side], acknowledgment: next[other] }
    next[side] += data.length
    return side === 'client' ? segment(port, HTTPS, data, place) : segment(HTTPS, port, data, place)
  })
}

const SCT = bytes({ version: u8(0), log_id: zeros(32), timestamp: u64(1600000000000), extensions: vector(2), algorithm: u16(0x0403), signature: vector(2, hex('3006')) })
const share = (group, key) => bytes(u16(group), vector(2, hex(key)))

/** RFC 9000 section 18: types, lengths and values, whose upper two bits tell how long they are. */
const quicParameters = extension(57, hex('0104 80007530 0302 45c0 0404 80100000 0501 05 0601 06 0701 07 0801 08 0901 09 0a01 03 0b01 19 0c00 0e01 04 0f02 c1c2 2001 30'))

/** Extensions of a client: RFC 6066, 7250, 5054, 6520, 6961, 7685, 8449, 8446, 9146, 5746, and drafts. */
const offers = [
  extension(0, vector(2, u8(0), vector(2, text('example.org')))), extension(1, u8(4)), extension(5, u8(1), vector(2), vector(2)),
  extension(10, vector(2, u16(0x2a2a), u16(29), u16(23))), extension(11, vector(1, u8(0))), extension(12, vector(1, text('user'))),
  extension(13, vector(2, u16(0x0403), u16(0x0804))), extension(15, u8(1)), extension(16, vector(2, vector(1, text('h2')), vector(1, text('http/1.1')))),
  extension(17, vector(2, u8(2), vector(2, vector(2), vector(2)))), extension(18), extension(19, vector(1, u8(0), u8(2))), extension(21, zeros(4)),
  extension(27, vector(1, u16(2))), extension(28, u16(16385)), extension(35, hex('a0a1a2')), extension(42), extension(43, vector(1, u16(0x3a3a), u16(VERSION.TLS13), u16(VERSION.TLS12))),
  extension(44, vector(2, hex('c00c1e'))), extension(45, vector(1, u8(1))), extension(47, vector(2, vector(2, hex('3000')))), extension(50, vector(2, u16(0x0403))),
  extension(51, vector(2, share(0x2a2a, '00'), share(29, '0102030405060708'))), extension(54, vector(1, hex('01'))), quicParameters, extension(17513, vector(2, vector(1, text('h2')))),
  extension(65281, vector(1, hex('0a0b'))), extension(65486, u16(0x1301), share(29, '0a0b'), vector(2, hex('d0d1')), vector(2, hex('e0e1'))), extension(0x4a4a),
  extension(41, vector(2, vector(2, hex('1d1d')), u32(7)), vector(2, vector(1, hex('b1b1b1b1'))))
]
const offer = () => handshake(VERSION.TLS10, clientHello([0x0a0a, 0x1301, 0xc02f, 0x009e], offers))

/** RFC 5246 section 7.4 and RFC 8422: a server with an elliptic curve, a client with a certificate. */
const curve = connection(50001,
  ['client', handshake(VERSION.TLS10, clientHello([0xc02f], [extension(13, vector(2, u16(0x0401)))]))],
  ['server', handshake(VERSION.TLS12, serverHello(0xc02f, [extension(18, vector(2, vector(2, SCT))), extension(13172, vector(1, text('h2'))), extension(19, u8(0))]),
    message(11, vector(3, vector(3, hex('3003020101')), vector(3, hex('3003020102')))),
    message(22, [u8(1), vector(3, hex('30030a0106'))]),
    message(12, [u8(3), u16(29), vector(1, hex('0102030405')), u16(0x0401), vector(2, hex('51515151'))]),
    message(13, [vector(1, u8(1), u8(64)), vector(2, u16(0x0401)), vector(2, vector(2, hex('3000')))]), message(14, []))],
  ['client', handshake(VERSION.TLS12, message(11, vector(3)), message(16, vector(1, hex('0a0b0c'))), message(15, [u16(0x0401), vector(2, hex('52525252'))])), record(20, VERSION.TLS12, u8(1)), record(22, VERSION.TLS12, zeros(40))],
  ['server', handshake(VERSION.TLS12, message(4, [u32(7200), vector(2, hex('7171'))])), record(20, VERSION.TLS12, u8(1)), record(22, VERSION.TLS12, zeros(40))],
  ['client', record(23, VERSION.TLS12, hex('d0d1d2d3')), record(21, VERSION.TLS12, zeros(26)), record(24, VERSION.TLS12, zeros(40))]
)

/** RFC 5246 section 7.4.3, without the signature algorithms of TLS 1.2; a client that refuses. */
const prime = connection(50002,
  ['client', handshake(VERSION.TLS10, clientHello([0x0033], undefined, VERSION.TLS10))],
  ['server', handshake(VERSION.TLS10, serverHello(0x0033, [extension(15, u8(1))], { version: VERSION.TLS10 }),
    message(12, [vector(2, hex('17')), vector(2, hex('05')), vector(2, hex('08')), vector(2, hex('53535353'))]), message(14, []))],
  ['client', record(24, VERSION.TLS10, bytes(u8(1), u16(3), text('abc'), zeros(16))), handshake(VERSION.TLS10, message(16, vector(2, hex('0d')))), record(21, VERSION.TLS10, hex('0228'))]
)

/** RFC 8446 section 4.1.4: a server that wants another key, then chooses. */
const retry = connection(50003,
  ['client', handshake(VERSION.TLS10, clientHello([0x1301], [extension(43, vector(1, u16(VERSION.TLS13))), extension(51, vector(2))]))],
  ['server', handshake(VERSION.TLS12, serverHello(0x1301, [extension(43, u16(VERSION.TLS13)), extension(51, u16(23))], { random: RETRY }))],
  ['client', handshake(VERSION.TLS12, clientHello([0x1301], [extension(43, vector(1, u16(VERSION.TLS13))), extension(51, vector(2, share(23, '040102')))]))],
  ['server', handshake(VERSION.TLS12, serverHello(0x1301, [extension(43, u16(VERSION.TLS13)), extension(51, share(23, '040304')), extension(41, u16(0))])), record(20, VERSION.TLS12, u8(1)), record(23, VERSION.TLS12, zeros(30))]
)

/** RFC 8446 sections 4.3.1 and 4.6.1, as a server sends them that encrypts nothing. */
const unencrypted = connection(50004,
  ['server', handshake(VERSION.TLS12, message(8, vector(2, extension(42, u32(16384))))), handshake(VERSION.TLS12, message(20, zeros(12)))]
)

/** RFC 5246 appendix E.2. */
const ssl2 = () => {
  const hello = bytes({ type: u8(1), version: u16(VERSION.TLS10), specs: u16(6), session_id: u16(4), challenge: u16(16), cipher_specs: [u24(0x00002f), u24(0x0700c0)], session: hex('c0c1c2c3'), challenge_data: zeros(16) })
  return segment(50005, HTTPS, bytes(u16(0x8000 + hello.length), hello))
}

const HEADERS = 14 + 20 + 20
const cutInHeader = () => cut(segment(50006, HTTPS, offer()), HEADERS + 3)
const cutInExtension = () => cut(segment(50007, HTTPS, offer()), HEADERS + 5 + 4 + 50 + 12)

const middle = (data) => () => segment(50008, HTTPS, data)
const longSuites = () => segment(50009, HTTPS, handshake(VERSION.TLS12, message(1, [u16(VERSION.TLS12), RANDOM, vector(1), u16(8), u16(0x1301)])))
const longExtension = () => segment(50010, HTTPS, handshake(VERSION.TLS12, clientHello([0x1301], [bytes(u16(16), u16(30), u16(3))])))
const longName = () => segment(50011, HTTPS, handshake(VERSION.TLS12, clientHello([0x1301], [extension(0, vector(2, u8(0), u16(40), text('a')))])))
/** draft-ietf-quic-transport-24 section 18: types and lengths of two bytes, and the length of all in front. */
const draftParameters = () => segment(50013, HTTPS, handshake(VERSION.TLS12, clientHello([0x1301], [extension(57, vector(2, hex('0001 0004 8000ea60 0008 0002 4080 000c 0000 000b 0001 19')))])))
const goesOn = () => segment(50012, HTTPS, offer().subarray(0, 90))

/** RFC 5246 section 7.4.2. */
const certificates = (...list) => message(11, vector(3, list.map((one) => vector(3, one))))
const authenticated = connection(41900, ['server', handshake(VERSION.TLS12, certificates(x509.version3(), x509.version1()))], ['server', handshake(VERSION.TLS12, certificates(x509.wrongTime(), x509.longName()))])

const cases = {
  'tls/certificates': authenticated,
  'tls/certificate-timestamps': connection(41901, ['server', handshake(VERSION.TLS12, certificates(x509.logged(), x509.logged(u16(900))))]),
  'tls/certificate-extensions': connection(41902, ['server', handshake(VERSION.TLS12, certificates(x509.ofServer(), x509.ofAuthority()))], ['server', handshake(VERSION.TLS12, certificates(x509.wrongExtensions()))]),
  'tls/hello': [() => segment(50000, HTTPS, offer())],
  'tls/anywhere': [() => segment(50001, 1443, offer()), () => segment(50001, 1443, hex('140303000101')), () => segment(50001, 1443, hex('14030300'))],
  'tls/curve': curve,
  'tls/prime': prime,
  'tls/retry': retry,
  'tls/clear': unencrypted,
  'tls/ssl2': [ssl2],
  'tls/cut': [cutInHeader, cutInExtension],
  'tls/quic-draft': [draftParameters],
  'tls/middle': [middle(hex('aabbccddeeff')), middle(hex('1703031000d0')), middle(hex('160303')), goesOn],
  'tls/lies': [longSuites, longExtension, longName]
}

module.exports = { cases, offers, clientHello, serverHello, message, extension, vector, RETRY, SCT }
