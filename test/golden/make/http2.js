'use strict'
// http2.js - HTTP/2, RFC 9113, with headers in HPACK, RFC 7541: connections that begin with their preface, as tshark wants them.

const { u8, u16, u24, u32, bytes, text, hex, zeros, cut } = require('./bytes')
const { segment, connection } = require('./layers')

const PORT = 8080
const TYPE = { DATA: 0, HEADERS: 1, PRIORITY: 2, RST_STREAM: 3, SETTINGS: 4, PUSH_PROMISE: 5, PING: 6, GOAWAY: 7, WINDOW_UPDATE: 8, CONTINUATION: 9, ALTSVC: 10, ORIGIN: 12, PRIORITY_UPDATE: 16 }
const FLAG = { END_STREAM: 1, ACK: 1, END_HEADERS: 4, PADDED: 8, PRIORITY: 32 }
const SETTING = { HEADER_TABLE_SIZE: 1, ENABLE_PUSH: 2, MAX_CONCURRENT_STREAMS: 3, INITIAL_WINDOW_SIZE: 4, MAX_FRAME_SIZE: 5, MAX_HEADER_LIST_SIZE: 6, ENABLE_CONNECT_PROTOCOL: 8 }

const MAGIC = text('PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n')

/** RFC 9113 section 4.1. `length` can lie. */
function frame(type, flags, stream, payload = zeros(0), length = payload.length) {
  return bytes(u24(length), u8(type), u8(flags), u32(stream), payload)
}

const settings = (...pairs) => frame(TYPE.SETTINGS, 0, 0, bytes(pairs.map(([id, value]) => [u16(id), u32(value)])))

// ---- HPACK, RFC 7541 section 6; texts are not in Huffman's code, but where they are given in it

const number = (first, bits, value) => {
  const most = (1 << bits) - 1
  if (value < most) return u8(first + value)
  const rest = []
  for (let left = value - most; ; left >>>= 7) {
    rest.push(left < 128 ? left : (left & 127) + 128)
    if (left < 128) return bytes(u8(first + most), Buffer.from(rest))
  }
}
const string = (value) => (Buffer.isBuffer(value) ? bytes(number(128, 7, value.length), value) : bytes(number(0, 7, value.length), text(value)))
const indexed = (index) => number(128, 7, index)
const literal = (first, bits) => (name, value) => (typeof name === 'number' ? bytes(number(first, bits, name), string(value)) : bytes(number(first, bits, 0), string(name), string(value)))
const incremental = literal(64, 6)
const without = literal(0, 4)
const never = literal(16, 4)
const resize = (size) => number(32, 5, size)

/** RFC 7541 appendix C.4: in Huffman's code. */
const CODED = { 'www.example.com': hex('f1e3c2e5f23a6ba0ab90f4ff'), 'no-cache': hex('a8eb10649cbf'), 'custom-key': hex('25a849e95ba97d7f'), 'custom-value': hex('25a849e95bb8e8b4bf') }

const [AUTHORITY, GET, POST, PATH, PATH_ROOT, HTTP, OK] = [1, 2, 3, 4, 4, 6, 8]
const request = bytes(indexed(GET), indexed(HTTP), indexed(PATH_ROOT), incremental(AUTHORITY, CODED['www.example.com']))

// Headers that have rows of their own, by their entry in the static table.
const ofRequest = [[15, 'utf-8'], [16, 'gzip'], [17, 'en'], [19, '*/*'], [23, 'Basic YTpi'], [32, 'a=b; c=d'], [35, '100-continue'], [37, 'a@example.com'], [39, '"1"'], [40, 'Mon, 01 Jan 2024 00:00:00 GMT'], [41, '"2"'], [42, '"3"'], [43, 'Tue, 02 Jan 2024 00:00:00 GMT'], [45, '</a>; rel=preload'], [47, '10'], [49, 'Basic cHJveHk='], [50, 'bytes=0-9'], [51, 'http://example.com/'], [58, 'node'], [60, '1.1 proxy']]
const ofResponse = [[18, 'bytes'], [20, '*'], [21, '60'], [22, 'GET, HEAD'], [24, CODED['no-cache']], [25, 'attachment'], [26, 'gzip'], [27, 'en'], [28, '4'], [29, '/here'], [30, 'bytes 0-3/10'], [31, 'text/plain'], [33, 'Mon, 01 Jan 2024 00:00:01 GMT'], [34, '"4"'], [36, 'Mon, 01 Jan 2024 01:00:00 GMT'], [44, 'Sun, 31 Dec 2023 00:00:00 GMT'], [46, '/there'], [48, 'Basic realm="proxy"'], [52, '5'], [53, '120'], [54, 'server'], [55, 'e=f'], [56, 'max-age=1000'], [59, 'accept'], [61, 'Basic realm="a"']]

const talk = connection(49201, PORT)
const session = [
  talk.ask(MAGIC, settings([SETTING.HEADER_TABLE_SIZE, 8192], [SETTING.ENABLE_PUSH, 1], [SETTING.MAX_CONCURRENT_STREAMS, 100], [SETTING.INITIAL_WINDOW_SIZE, 65535], [SETTING.MAX_FRAME_SIZE, 16384], [SETTING.MAX_HEADER_LIST_SIZE, 65536], [SETTING.ENABLE_CONNECT_PROTOCOL, 1], [0xf000, 7]), frame(TYPE.WINDOW_UPDATE, 0, 0, u32(0x7fff))),
  talk.answer(settings([SETTING.HEADER_TABLE_SIZE, 4096]), frame(TYPE.SETTINGS, FLAG.ACK, 0)),
  talk.ask(frame(TYPE.HEADERS, FLAG.END_HEADERS | FLAG.END_STREAM, 1, request), frame(TYPE.SETTINGS, FLAG.ACK, 0)),
  talk.answer(frame(TYPE.HEADERS, FLAG.END_HEADERS, 1, bytes(indexed(OK), ofResponse.map(([index, value]) => without(index, value)))), frame(TYPE.DATA, FLAG.END_STREAM, 1, text('data'))),
  talk.ask(frame(TYPE.HEADERS, FLAG.END_HEADERS | FLAG.END_STREAM | FLAG.PADDED | FLAG.PRIORITY, 3, bytes(u8(3), u32(0x80000001), u8(15), resize(2048), request, ofRequest.map(([index, value]) => without(index, value)), incremental(CODED['custom-key'], CODED['custom-value']), never('password', 'secret'), incremental('x-plain', 'text'), indexed(62), zeros(3)))),
  talk.answer(frame(TYPE.PUSH_PROMISE, FLAG.END_HEADERS | FLAG.PADDED, 3, bytes(u8(2), u32(2), indexed(GET), indexed(HTTP), without(PATH, '/pushed'), without(AUTHORITY, 'example.com'), zeros(2))), frame(TYPE.HEADERS, FLAG.END_HEADERS, 3, indexed(13)), frame(TYPE.DATA, FLAG.END_STREAM | FLAG.PADDED, 3, bytes(u8(5), text('padded'), zeros(5)))),
  talk.ask(frame(TYPE.PRIORITY, 0, 5, bytes(u32(3), u8(200))), frame(TYPE.RST_STREAM, 0, 2, u32(8)), frame(TYPE.PING, 0, 0, text('12345678')), frame(TYPE.PRIORITY_UPDATE, 0, 0, bytes(u32(5), text('u=1, i'))), frame(0x42, 0x81, 7, text('of nobody'))),
  talk.answer(frame(TYPE.PING, FLAG.ACK, 0, text('12345678')), frame(TYPE.ALTSVC, 0, 0, bytes(u16(19), text('https://example.com'), text('h3=":443"'))), frame(TYPE.ORIGIN, 0, 0, bytes(u16(19), text('https://example.org'), u16(19), text('https://example.net'))), frame(TYPE.GOAWAY, 0, 0, bytes(u32(3), u32(11), text('be calm'))))
]

// A block of headers in several frames; a frame that goes on in the next segment; headers that a segment before explains.
const more = connection(49202, PORT)
const large = frame(TYPE.DATA, FLAG.END_STREAM, 1, text('of two segments'))
const parts = [
  more.ask(MAGIC, settings(), frame(TYPE.HEADERS, 0, 1, request.subarray(0, 3)), frame(TYPE.CONTINUATION, 0, 1, request.subarray(3, 4)), frame(TYPE.CONTINUATION, FLAG.END_HEADERS, 1, request.subarray(4))),
  more.ask(large.subarray(0, 20)),
  more.ask(large.subarray(20)),
  more.answer(settings(), frame(TYPE.HEADERS, FLAG.END_HEADERS, 1, bytes(indexed(OK), incremental('x', 'y')))),
  more.ask(frame(TYPE.HEADERS, FLAG.END_HEADERS, 3, bytes(indexed(POST), indexed(HTTP), indexed(PATH_ROOT), indexed(62), without(62, 'other.example'))))
]

const ping = frame(TYPE.PING, 0, 0, text('in front'))
const liar = connection(49203, PORT)
const lie = (...list) => liar.ask(ping, list)
const lies = [
  liar.ask(MAGIC, frame(TYPE.SETTINGS, 0, 0, zeros(5))),
  lie(frame(TYPE.SETTINGS, FLAG.ACK, 0, zeros(6))),
  lie(frame(TYPE.PING, 0, 0, text('seven b'))),
  lie(frame(TYPE.PING, 0, 1, text('a stream'))),
  lie(frame(TYPE.DATA, 0, 0, text('of no stream'))),
  lie(frame(TYPE.DATA, FLAG.PADDED, 1, bytes(u8(8), zeros(3)))),
  lie(frame(TYPE.WINDOW_UPDATE, 0, 1, u32(0))),
  lie(frame(TYPE.HEADERS, FLAG.END_HEADERS, 1, bytes(indexed(GET), u8(128)))),
  lie(frame(TYPE.HEADERS, FLAG.END_HEADERS, 1, incremental('coded', hex('00000000')))),
  lie(frame(TYPE.HEADERS, FLAG.END_HEADERS, 1, hex('ffffffffffffff'))),
  lie(frame(TYPE.HEADERS, FLAG.END_HEADERS, 1, incremental(28, 'four'))),
  lie(frame(TYPE.ALTSVC, 0, 0, bytes(u16(40), text('short')))),
  lie(frame(TYPE.ORIGIN, 0, 0, bytes(u16(40), text('short'))))
]

const whole = () => segment(49204, PORT, bytes(MAGIC, settings([SETTING.ENABLE_PUSH, 0]), frame(TYPE.HEADERS, FLAG.END_HEADERS, 1, request)))

/** What looks much like a frame, and is none, or may be none. */
const alone = (...list) => () => segment(49205, PORT, bytes(list))
const refused = [
  alone(frame(TYPE.PING, 0, 0, text('twelve bytes'))),
  alone(frame(TYPE.SETTINGS, 0, 0, zeros(5))),
  alone(frame(TYPE.WINDOW_UPDATE, 0, 0x80000000, u32(1))),
  alone(frame(TYPE.DATA, 2, 1, text('a flag of nobody'))),
  alone(frame(TYPE.DATA, 0, 1, text('goes on'), 8)),
  alone(frame(TYPE.DATA, 0, 1, text('before another')), frame(0x42, 0, 1, text('of nobody'))),
  alone(MAGIC.subarray(0, 20), text('SN\r\n'))
]

module.exports = {
  TYPE, FLAG, SETTING, MAGIC, frame, settings, indexed, incremental, without, never, resize,
  cases: { 'http2/session': session, 'http2/parts': parts, 'http2/lies': lies, 'http2/cut': [() => cut(whole(), 54 + 24 + 4), () => cut(whole(), 54 + 24 + 15 + 9 + 10)], 'http2/refused': refused }
}
