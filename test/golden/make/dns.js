'use strict'
// dns.js - messages of DNS, multicast DNS and LLMNR.

const { u8, u16, u32, hex, text, ip4, dnsName, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, segment } = require('./layers')
const { records, others, record, option, opt } = require('./dns-records')

const PORT = { dns: 53, mdns: 5353, llmnr: 5355 }
const CLIENT = 40000
const QUERY = 0
const RESPONSE = 0x8000
const UPDATE = 5 << 11
const SESSION = 6 << 11
const NXDOMAIN = 3
const CLASS_IN = 1
const UPPER = 0x8000 // of a class: RFC 6762 sections 5.4 and 10.2

const question = (name, type = 1, klass = CLASS_IN) => ({ name: dnsName(name), type: u16(type), class: u16(klass) })

/** RFC 1035 section 4.1.1; the counts can lie. */
function message(flags, { queries = [], answers = [], authorities = [], additionals = [] }, counts = [queries, answers, authorities, additionals].map((list) => list.length)) {
  return bytes({ id: u16(0x1234), flags: u16(flags), counts: counts.map(u16) }, queries, answers, authorities, additionals)
}

/** In a datagram to the protocol's port, or from it. */
function udp(protocol, payload, isResponse = payload[2] >= 0x80) {
  const ports = [u16(CLIENT), u16(PORT[protocol])]
  return overIp({ protocol: PROTOCOL.UDP }, { ports: isResponse ? ports.reverse() : ports, length: u16(8 + payload.length), checksum: u16(0) }, payload)
}

/** To a port that is nobody's. */
const elsewhere = (payload, port = 5301) => overIp({ protocol: PROTOCOL.UDP }, { ports: [u16(CLIENT), u16(port)], length: u16(8 + payload.length), checksum: u16(0) }, payload)

/** In a segment: what stands in it, lengths and all. */
const tcp = (protocol, ...stream) => segment(CLIENT, PORT[protocol], bytes(stream))

/** RFC 1035 section 4.2.2. */
const framed = (payload) => bytes(u16(payload.length), payload)

const ask = message(0x0120, { queries: [question('example.com')], additionals: [opt()] })
const answer = message(RESPONSE | 0x0180, { queries: [question('example.com')], answers: [record(1, ip4('93.184.216.34'))] })
const denial = message(RESPONSE | NXDOMAIN, { queries: [question('nosuch.example')] })

/** RFC 2136 sections 2 and 3. */
const update = message(UPDATE, { queries: [question('example.com', 6)], answers: [record(255)], authorities: [record(1, ip4('192.0.2.9'))] })

/** RFC 8490 section 5.4. */
const tlv = (type, ...value) => ({ type: u16(type), length: u16(bytes(value).length), value })
const session = bytes(message(SESSION, {}), tlv(1, u32(15000), u32(30000)), tlv(2, u32(1000)), tlv(3, hex('0000')), tlv(64, hex('abcd')))

/** These records in each section. */
const everywhere = (protocol, list) =>
  ['answers', 'authorities', 'additionals'].map((section) => () => udp(protocol, message(RESPONSE, { queries: [question('example.com', 255)], [section]: list })))
const everyRecord = (protocol) => [...everywhere(protocol, records), ...everywhere(protocol, others), ...everywhere(protocol, records.slice(0, 1))]

const talk = (protocol) => [ask, answer, denial].map((payload) => () => udp(protocol, payload))
const stream = (protocol) => [
  () => tcp(protocol, framed(ask), framed(answer)),
  () => tcp(protocol, framed(answer).subarray(0, 40)),
  () => tcp(protocol, u16(3), hex('aabbcc'))
]
const behind = (protocol) => () => udp(protocol, bytes(answer, hex('ffee')))

/** A pointer to `offset`, RFC 1035 section 4.1.4. */
const pointer = (offset) => u16(0xc000 | offset)

const HEADERS = 14 + 20 + 8
const HEADER = 12
const asked = (name) => bytes(message(QUERY, {}, [1, 0, 0, 0]), name, u16(1), u16(CLASS_IN))

const cuts = (protocol) => [
  () => cut(udp(protocol, answer), HEADERS + 6),
  () => cut(udp(protocol, answer), HEADERS + HEADER + 5),
  () => cut(udp(protocol, answer), HEADERS + answer.length - 2)
]

const lies = (protocol) => [
  () => udp(protocol, asked(pointer(HEADER))), // to itself
  () => udp(protocol, asked(bytes(u8(1), text('a'), pointer(HEADER)))), // around
  () => udp(protocol, asked(pointer(HEADER + 4))), // to what follows
  () => udp(protocol, asked(pointer(0x3fff))), // behind the message
  () => udp(protocol, asked(bytes(u8(0x80), text('x'), u8(0)))), // a label of a kind that there is not
  () => udp(protocol, asked(bytes(u8(63), text('short')))), // a label that does not fit
  () => udp(protocol, asked(bytes(Array.from({ length: 5 }, () => [u8(63), text('l'.repeat(63))]), u8(0)))), // 321 bytes
  () => udp(protocol, message(RESPONSE, { answers: [record(1, ip4('192.0.2.1'))] }, [0, 9, 0, 0])), // eight more
  () => udp(protocol, message(RESPONSE, { answers: [{ ...record(1, ip4('192.0.2.1')), rdlength: u16(400) }] })),
  () => udp(protocol, message(RESPONSE, { answers: [record(1, hex('c0000201ff'))] })), // one byte more
  () => udp(protocol, message(RESPONSE, { additionals: [opt(bytes(u16(10), u16(40), hex('0102030405060708')))] })),
  () => udp(protocol, message(RESPONSE, { additionals: [opt(option(8, u16(1), u8(40), u8(0), hex('c000020102')))] })), // an address of five bytes
  () => udp(protocol, message(RESPONSE, { answers: [record(38, u8(200), hex('00'))] })),
  () => udp(protocol, asked(bytes([63, 63, 63, 62].map((size) => [u8(size), text('l'.repeat(size))]), u8(0)))) // 256 bytes
]

const escaped = () => udp('dns', asked(bytes(u8(4), text('a.b\\'), u8(2), hex('00c3'), u8(0))))

/** What is a message on its ports only: of two questions, an update, of many records. */
const unclaimed = [
  message(0x0100, { queries: [question('a.example'), question('b.example')] }),
  update,
  message(RESPONSE, { queries: [question('a.example')] }, [1, 0, 0, 400])
]

/** Resolvers of DNSCrypt give their certificates on QUIC's port: these ids have the bit of its short headers. */
const HTTPS = 443
const identified = (payload) => bytes(u16(0x7f47), payload.subarray(2))

module.exports = {
  'dns/talk': [...talk('dns'), () => udp('dns', update), behind('dns'), () => udp('dns', asked(u8(0))), escaped],
  'dns/stream': stream('dns'),
  'dns/session': [() => tcp('dns', framed(session))],
  'dns/records': everyRecord('dns'),
  'dns/claimed': [ask, answer, denial].map((payload) => () => elsewhere(payload)),
  'dns/on-quics-port': [ask, answer].map((payload) => () => elsewhere(identified(payload), HTTPS)),
  'dns/refused': unclaimed.map((payload) => () => elsewhere(payload)),
  'dns/cut': cuts('dns'),
  'dns/lies': lies('dns'),
  'mdns/talk': [
    ...talk('mdns'),
    () => udp('mdns', message(QUERY, { queries: [question('_ipp._tcp.local', 12, UPPER | CLASS_IN)] })),
    ...['answers', 'authorities', 'additionals'].map((section) => () => udp('mdns', message(RESPONSE, { [section]: [{ ...record(1, ip4('192.0.2.1')), class: u16(UPPER | CLASS_IN) }] }))),
    behind('mdns'),
    () => tcp('mdns', framed(session))
  ],
  'mdns/stream': stream('mdns'),
  'mdns/records': everyRecord('mdns'),
  'mdns/cut': cuts('mdns'),
  'mdns/lies': lies('mdns'),
  'llmnr/talk': [...talk('llmnr'), () => udp('llmnr', message(RESPONSE | 0x0700, { queries: [question('host')] })), behind('llmnr')],
  'llmnr/records': everyRecord('llmnr'),
  'llmnr/cut': cuts('llmnr'),
  'llmnr/lies': lies('llmnr')
}
