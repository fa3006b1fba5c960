'use strict'
// socks.js - messages of SOCKS 4, 4A and 5, and other data of its port.

const { u8, u16, ip4, ip6, hex, text, bytes, cut } = require('./bytes')
const { connection } = require('./layers')

const string = (value) => bytes(u8(value.length), text(value))
const talk = (client, steps) => steps(connection(client, 1080))

const version5 = talk(41001, ({ ask, answer }) => [
  ask(hex('05020002')), answer(hex('0502')), ask(u8(1), string('bert'), string('secret')), answer(hex('0100')),
  ask(hex('05010003'), string('example.com'), u16(443)), answer(hex('05000001'), ip4('192.0.2.1'), u16(1081))
])
const version6 = talk(41002, ({ ask, answer }) => [
  ask(hex('050100')), answer(hex('0500')), ask(hex('05010004'), ip6('2001:db8::1'), u16(80)), answer(hex('05050004'), ip6('2001:db8::2'), u16(0))
])
const version4 = talk(41003, ({ ask, answer }) => [ask(hex('0401'), u16(80), ip4('192.0.2.1'), text('bert\0')), answer(hex('005a'), u16(80), ip4('192.0.2.1'))])
const version4a = talk(41004, ({ ask }) => [ask(hex('0401'), u16(80), ip4('0.0.0.1'), text('\0example.com\0'))])
const other = talk(41005, ({ ask, answer }) => [ask(text('GET')), answer(hex('05')), ask(hex('0503000102aa')), answer(hex('0599000111'))])
const long = talk(41006, ({ ask }) => [ask(hex('0401'), u16(80), ip4('0.0.0.1'), text('bert\0'))])

const halves = talk(41007, ({ ask }) => [ask(hex('050100')), ask(hex('05010003'), string('example.com'), u16(443))])

const HEADERS = 14 + 20 + 20
module.exports = {
  'socks/version5': [...version5, ...version6],
  'socks/version4': [...version4, ...version4a],
  'socks/cut': [() => cut(halves[0](), HEADERS + 1), () => cut(halves[1](), HEADERS + 8)],
  'socks/half': long,
  'socks/refused': other
}
