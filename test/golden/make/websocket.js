'use strict'
// websocket.js - WebSocket frames, behind the exchange that tells tshark of them.

const { u8, u16, u64, bytes, text, lines, hex, zeros, cut } = require('./bytes')
const { segment, connection } = require('./layers')

const [CLIENT, PORT, PORT_OF_NOBODY] = [49152, 8080, 49999]
const OPCODE = { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 }
const KEY = hex('37fa213d')

/** RFC 6455 section 5.2. `length` can lie, and have more bits than it takes; `flags` are the four highest bits. */
function frame(opcode, payload, { flags = 8, key, length = payload.length, bits = length < 126 ? 7 : length < 65536 ? 16 : 64 } = {}) {
  const size = bits === 7 ? [u8((key ? 128 : 0) + length)] : bits === 16 ? [u8((key ? 128 : 0) + 126), u16(length)] : [u8((key ? 128 : 0) + 127), u64(length)]
  return bytes(u8(flags * 16 + opcode), size, key ?? [], key ? payload.map((byte, i) => byte ^ key[i % 4]) : payload)
}

const masked = (opcode, payload, options) => frame(opcode, payload, { key: KEY, ...options })
const long = text('a text of twenty by.'.repeat(10))
const longest = text('a text of twenty by.'.repeat(3500))
const close = bytes(u16(1001), text('bye'))

const talk = connection(CLIENT, PORT)
const session = [
  talk.ask(lines('GET /chat HTTP/1.1', 'Host: example.com', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13', '')),
  talk.answer(lines('HTTP/1.1 101 Switching Protocols', 'Upgrade: websocket', 'Connection: Upgrade', 'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=', '')),
  talk.ask(masked(OPCODE.TEXT, text('{"hello":"world"}'))),
  talk.answer(frame(OPCODE.TEXT, long)),
  talk.ask(masked(OPCODE.TEXT, text('with others')), masked(OPCODE.PING, text('ping')), masked(OPCODE.BINARY, hex('c0ffee'))),
  talk.answer(frame(OPCODE.TEXT, text('with others')), frame(OPCODE.PONG, text('ping')), frame(OPCODE.CLOSE, close)),
  talk.ask(masked(OPCODE.TEXT, long), masked(OPCODE.CLOSE, close)),
  talk.ask(masked(OPCODE.TEXT, text('in front of one')), masked(OPCODE.TEXT, text('of 64 bits'), { bits: 64 }))
]

const alone = (...parts) => () => segment(CLIENT, PORT, bytes(parts))
/** What extensions have, frames that go on in the next segment, and one of more than 65535 bytes. */
const parts = [
  alone(frame(OPCODE.TEXT, text('a first part')), frame(OPCODE.CONTINUATION, text('more'))),
  alone(frame(OPCODE.TEXT, text('in front of one')), frame(OPCODE.TEXT, zeros(5), { flags: 12 })),
  alone(frame(OPCODE.TEXT, text('in front of one')), frame(OPCODE.TEXT, longest.subarray(0, 200), { length: longest.length })),
  alone(frame(OPCODE.TEXT, text('in front of one')), masked(OPCODE.BINARY, zeros(50), { length: 90 }))
]

const lies = [
  alone(frame(OPCODE.TEXT, text('in front of one')), frame(OPCODE.TEXT, text('of 16 bits'), { bits: 16 })),
  alone(frame(OPCODE.TEXT, text('in front of one')), frame(OPCODE.TEXT, text('of 64 bits'), { bits: 64 })),
  alone(frame(OPCODE.TEXT, text('in front of one')), frame(OPCODE.CLOSE, hex('03')))
]

const one = () => segment(CLIENT, PORT, bytes(frame(OPCODE.TEXT, text('in front of one')), masked(OPCODE.TEXT, long)))
const refused = [
  alone(frame(3, text('of no opcode'))),
  alone(frame(OPCODE.TEXT, text('with a bit of nobody'), { flags: 10 })),
  alone(frame(OPCODE.TEXT, text('that is longer'), { length: 40 })),
  alone(frame(OPCODE.TEXT, zeros(20))),
  alone(frame(OPCODE.TEXT, text('in front of none')), frame(OPCODE.PING, text('in parts'), { flags: 0 })),
  () => segment(CLIENT, PORT_OF_NOBODY, frame(OPCODE.TEXT, text('where HTTP cannot be')))
]

module.exports = {
  'websocket/session': session,
  'websocket/parts': parts,
  'websocket/lies': lies,
  'websocket/cut': [() => cut(one(), 54 + 17 + 3), () => cut(one(), 54 + 17 + 60)],
  'websocket/refused': refused
}
