'use strict'
// vnc.js - connections of VNC: versions 3.8 and 3.3, logins, what both sides say, and other data of its ports.

const { u8, u16, u32, hex, text, zeros, bytes, cut } = require('./bytes')
const { connection } = require('./layers')

const talk = (client, steps, port = 5900) => steps(connection(client, port))
const version = (number) => text(`RFB 003.00${number}\n`)
const string = (value) => bytes(u32(value.length), text(value))
const CHALLENGE = hex('000102030405060708090a0b0c0d0e0f')
const RESPONSE = hex('f0f1f2f3f4f5f6f7f8f9fafbfcfdfeff')

/** RFC 6143 section 7.4. */
const format = (bits = 32) => bytes(u8(bits), u8(24), u8(0), u8(1), u16(255), u16(255), u16(255), u8(16), u8(8), u8(0), zeros(3))
const init = () => bytes(u16(1024), u16(768), format(), string('desk'))
const rectangle = (x, y, width, height, encoding, ...data) => bytes(u16(x), u16(y), u16(width), u16(height), u32(encoding), data)
const update = (...rectangles) => bytes(u8(0), u8(0), u16(rectangles.length), rectangles)
const login = ({ ask, answer }, number) => [answer(version(number)), ask(version(number)), answer(hex('020102')), ask(u8(2)), answer(CHALLENGE), ask(RESPONSE)]

const begin = (c) => [...login(c, 8), c.answer(u32(0)), c.ask(u8(1)), c.answer(init())]

const session = talk(42001, (c) => [
  ...begin(c),
  c.ask(u8(0), zeros(3), format()),
  c.ask(u8(2), u8(0), u16(3), u32(16), u32(1), u32(0xffffff21)),
  c.ask(u8(3), u8(0), u16(0), u16(0), u16(1024), u16(768)),
  c.ask(u8(4), u8(1), u16(0), u32(0xff0d)),
  c.ask(u8(5), u8(0x85), u16(17), u16(4)),
  c.ask(u8(6), zeros(3), string('copied')),
  c.answer(update(rectangle(0, 0, 2, 2, 0, Buffer.alloc(16, 7)))),
  c.answer(update(rectangle(1, 2, 30, 40, 1, u16(100), u16(200)))),
  c.answer(u8(1), u8(0), u16(5), u16(2), u16(1), u16(2), u16(3), u16(65535), u16(0), u16(9), u8(2)),
  c.answer(u8(3), zeros(3), string('found'))
])
const several = talk(42002, ({ ask, answer }) => [
  ...begin({ ask, answer }),
  ask(bytes(u8(4), u8(1), u16(0), u32(0x61)), bytes(u8(4), u8(0), u16(0), u32(0x61)), bytes(u8(5), u8(0), u16(1), u16(2))),
  answer(update(rectangle(1, 2, 30, 40, 1, u16(100), u16(200)), rectangle(0, 0, 8, 8, 16, string('zlib')), rectangle(0, 0, 8, 8, 0xffffff20)), u8(3), zeros(3), string('found'))
])
const old = talk(42003, ({ ask, answer }) => [answer(version(3)), ask(version(3)), answer(u32(2)), answer(CHALLENGE), ask(RESPONSE), answer(u32(1))])
const wrong = talk(42004, (c) => [...login(c, 8), c.answer(u32(1), string('Authentication failed'))])
const refusal = talk(42005, ({ ask, answer }) => [answer(version(8)), ask(version(8)), answer(u8(0), string('Too many'))])
const elsewhere = talk(42006, ({ ask, answer }) => [answer(version(8)), ask(version(8))], 6900)
const other = talk(42007, ({ ask, answer }) => [ask(text('GET /')), answer(hex('0005000000')), answer(hex('0109')), ask(hex('0b')), ask(hex('0402000000000061')), ask(hex('06000000ffffffff'))])
const halves = talk(42008, ({ ask, answer }) => [...begin({ ask, answer }), ask(u8(6), zeros(3), u32(900), text('more follows')), answer(u8(3), zeros(3), u32(900), text('more follows'))])
const whole = talk(42009, (c) => [...login(c, 8), c.answer(init())])

const HEADERS = 14 + 20 + 20
module.exports = {
  'vnc/session': session,
  'vnc/several': several,
  'vnc/old': old,
  'vnc/wrong': [...wrong, ...refusal],
  'vnc/elsewhere': elsewhere,
  'vnc/half': halves,
  'vnc/cut': [() => cut(whole[6](), HEADERS + 9), () => cut(whole[0](), HEADERS + 5), () => cut(session[12](), HEADERS + 3)],
  'vnc/refused': other
}
