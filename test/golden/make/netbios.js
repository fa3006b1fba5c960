'use strict'
// netbios.js - NetBIOS over TCP/IP: names, datagrams, sessions.

const { u8, u16, u32, ip4, mac, hex, text, zeros, bits, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')

/** RFC 1001 section 14: 15 bytes and a suffix, each half of a byte as a letter; labels of a scope follow. */
function netbiosName(name, suffix, scope = '') {
  const plain = bytes(text(name.padEnd(15)), u8(suffix))
  const letters = [...plain].map((byte) => String.fromCharCode(65 + (byte >> 4), 65 + (byte & 15))).join('')
  const labels = scope === '' ? [] : scope.split('.')
  return bytes([letters, ...labels].map((label) => [u8(label.length), text(label)]), u8(0))
}

const STAR = bytes(u8(32), text(`CK${'A'.repeat(30)}`), u8(0))
const A = ip4('192.0.2.10')
const B = ip4('192.0.2.11')

/** RFC 1002 section 4.2.1; counts can lie. */
function message(flags, { queries = [], answers = [], authorities = [], additionals = [], counts = {} }, tail = []) {
  return overIp({ protocol: PROTOCOL.UDP }, udp(137, 137, bytes(
    u16(0x1234), u16(flags), u16(counts.queries ?? queries.length), u16(answers.length), u16(authorities.length), u16(additionals.length),
    queries, answers, authorities, additionals, tail
  )))
}

const question = (name, type = 32) => bytes(name, u16(type), u16(1))

/** RFC 1002 section 4.2.1.3; `length` can lie. */
function record(name, type, data, length) {
  const body = bytes(data)
  return bytes(name, u16(type), u16(1), u32(300), u16(length ?? body.length), body)
}

const POINTER = u16(0xc00c)
const nb = (group, address) => bytes(bits({ group: [1, group], node: [2, 3], reserved: [13, 0] }), address)

const query = () => message(0x0110, { queries: [question(netbiosName('WORKGROUP', 0x1d))] })
const registration = () => message(0x2910, { queries: [question(netbiosName('HOST', 0x20, 'EXAMPLE.ORG'))], additionals: [record(POINTER, 32, nb(0, A))] })
const answer = () => message(0x8580, { answers: [record(netbiosName('HOST', 0x20), 32, [nb(0, A), nb(1, B)])] })
const negative = () => message(0x8583, { answers: [record(netbiosName('HOST', 0x20), 10, [])] })
const redirect = () => message(0x8000, { authorities: [record(netbiosName('HOST', 0x20), 2, netbiosName('SERVER', 0x20))], additionals: [record(netbiosName('SERVER', 0x20), 1, A)] }, hex('cafe'))
const other = () => message(0x8400, { answers: [record(STAR, 99, hex('0102'))] })

/** RFC 1002 section 4.2.18. */
const statistics = bytes(mac('02:00:00:00:00:0a'), u8(1), u8(2), u16(3), u16(4), u16(5), u16(6), u16(7), u16(8), u32(9), u32(10), u16(11), u16(12), u16(0), u16(0), u16(0), u16(0), u16(0), u16(0), u16(0))
const nodeName = (name, suffix, group) => bytes(text(name.padEnd(15)), u8(suffix), bits({ group: [1, group], node: [2, 0], deregistering: [1, 0], conflict: [1, 0], active: [1, 1], permanent: [1, 0], reserved: [9, 0] }))
const nodes = (...tail) => message(0x8400, { answers: [record(STAR, 33, [u8(2), nodeName('HOST', 0x20, 0), nodeName('WORKGROUP', 0x1d, 1), tail])] })
const status = () => nodes(statistics)
const shortStatus = () => nodes()
const statusQuery = () => message(0x0000, { queries: [question(STAR, 33)] })

const section = (name, ...records) => () => message(0x8400, { [name]: records })
const sections = ['authorities', 'additionals'].flatMap((name) => [
  section(name, record(STAR, 33, [u8(1), nodeName('HOST', 0, 0), statistics])), section(name, record(STAR, 32, nb(0, A)), record(STAR, 1, A), record(STAR, 2, netbiosName('SERVER', 0x20)), record(STAR, 99, hex('01')))
])
const servers = () => message(0x8400, { answers: [record(STAR, 2, netbiosName('SERVER', 0x20)), record(STAR, 1, A)] })

/** RFC 1002 section 4.4; lengths can lie. */
const dgram = (type, ...tail) => overIp({ protocol: PROTOCOL.UDP }, udp(138, 138, bytes(u8(type), bits({ reserved: [4, 0], node: [2, 1], first: [1, 1], more: [1, 0] }), u16(0x77), A, u16(138), tail)))
const datagram = (type, data, length) => {
  const names = bytes(netbiosName('HOST', 0x20), netbiosName('WORKGROUP', 0x1d))
  return dgram(type, u16(length ?? names.length + data.length), u16(0), names, data)
}
const part = (first, more, offset, data) => {
  const names = bytes(netbiosName('HOST', 0x20), netbiosName('WORKGROUP', 0x1d))
  const flags = bits({ reserved: [4, 0], node: [2, 1], first: [1, first], more: [1, more] })
  return overIp({ protocol: PROTOCOL.UDP }, udp(138, 138, bytes(u8(0x10), flags, u16(0x78), A, u16(138), u16(names.length + data.length), u16(offset), names, data)))
}
const direct = () => datagram(0x10, text('hello'))
const group = () => datagram(0x11, text('hello'))
const dgramError = () => dgram(0x13, u8(0x82))
const dgramQuery = () => dgram(0x14, netbiosName('HOST', 0x20))

/** RFC 1002 section 4.3; lengths can lie. */
const packet = (type, body, length = body.length) => bytes(u8(type), bits({ reserved: [7, 0], length: [17, length] }), body)
const session = (...packets) => segment(49152, 139, bytes(packets))
const smb = bytes(hex('ff534d42'), zeros(28))
const request = () => session(packet(0x81, bytes(netbiosName('SERVER', 0x20), netbiosName('HOST', 0))))
const responses = () => session(packet(0x82, zeros(0)), packet(0x85, zeros(0)), packet(0, smb))
const refused = () => session(packet(0x83, u8(0x82)))
const retarget = () => session(packet(0x84, bytes(B, u16(1139))))
const direct445 = () => segment(49152, 445, packet(0, smb))
const middle = () => session(zeros(40))

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(query(), HEADERS + 6)
const cutInName = () => cut(query(), HEADERS + 12 + 20)
const cutDgram = () => cut(direct(), HEADERS + 5)
const cutDgramName = () => cut(direct(), HEADERS + 14 + 10)
const cutSession = () => cut(request(), 14 + 20 + 20 + 10)

const longRecord = () => message(0x8580, { answers: [record(netbiosName('HOST', 0x20), 32, nb(0, A), 90)] })
const manyQueries = () => message(0x0110, { queries: [question(netbiosName('HOST', 0x20))], counts: { queries: 9 } })
const noName = () => message(0x0110, { queries: [question(bytes(u8(32), text('Z'.repeat(32)), u8(0)))] })
const shortName = () => message(0x0110, { queries: [question(bytes(u8(4), text('HOST'), u8(0)))] })
const longDatagram = () => datagram(0x10, text('hello'), 1000)
const shortRequest = () => session(packet(0x81, netbiosName('SERVER', 0x20)))

/** SMB with more parameters than the first datagram has. */
const parted = bytes(hex('ff534d4225'), zeros(27), u8(9), zeros(2 * 9), u16(0))
const firstPart = () => part(1, 1, 0, parted.subarray(0, 40))
const lastPart = () => part(0, 0, 40, parted.subarray(40))

module.exports = {
  'nbns/messages': [query, registration, answer, negative, redirect, other, status, shortStatus, statusQuery, servers, ...sections],
  'nbns/cut': [cutInHeader, cutInName],
  'nbns/lies': [longRecord, manyQueries, noName, shortName],
  'nbdgm/messages': [direct, group, dgramError, dgramQuery],
  'nbdgm/parts': [firstPart, lastPart],
  'nbdgm/cut': [cutDgram, cutDgramName],
  'nbdgm/lies': [longDatagram],
  'nbss/packets': [request, responses, refused, retarget, direct445, middle],
  'nbss/cut': [cutSession],
  'nbss/lies': [shortRequest]
}
