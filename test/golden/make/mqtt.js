'use strict'
// mqtt.js - MQTT 3.1.1 and 5: each kind of packet, and each property.

const { u8, u16, u32, bytes, text, hex, zeros, cut } = require('./bytes')
const { segment, connection } = require('./layers')

const [CLIENT, PORT] = [49152, 1883]
const TYPE = { CONNECT: 1, CONNACK: 2, PUBLISH: 3, PUBACK: 4, PUBREC: 5, PUBREL: 6, PUBCOMP: 7, SUBSCRIBE: 8, SUBACK: 9, UNSUBSCRIBE: 10, UNSUBACK: 11, PINGREQ: 12, PINGRESP: 13, DISCONNECT: 14, AUTH: 15 }
const FLAGS = { [TYPE.PUBREL]: 2, [TYPE.SUBSCRIBE]: 2, [TYPE.UNSUBSCRIBE]: 2 }

/** A number of one to four bytes, MQTT 5 section 1.5.5. */
const varint = (value) => (value < 128 ? u8(value) : bytes(u8(128 + (value % 128)), varint(Math.floor(value / 128))))
const string = (value) => bytes(u16(value.length), text(value))
const packet = (type, { flags = FLAGS[type] ?? 0, length } = {}, ...parts) => {
  const body = bytes(parts)
  return bytes(u8(type * 16 + flags), varint(length ?? body.length), body)
}

/** MQTT 5 section 2.2.2.2. */
const properties = (...list) => bytes(varint(bytes(list).length), list)
const byte = (id, value) => bytes(u8(id), u8(value))
const short = (id, value) => bytes(u8(id), u16(value))
const long = (id, value) => bytes(u8(id), u32(value))
const named = (id, value) => bytes(u8(id), string(value))
const user = (key, value) => bytes(u8(0x26), string(key), string(value))

/** MQTT 3.1.1 section 3. */
const connect3 = packet(TYPE.CONNECT, {}, string('MQTT'), u8(4), u8(0b11101110), u16(60), string('sensor-1'), string('status'), string('gone'), string('anna'), string('secret'))
const three = connection(CLIENT, PORT)
const session3 = [
  three.ask(connect3),
  three.answer(packet(TYPE.CONNACK, {}, u8(1), u8(0))),
  three.ask(packet(TYPE.SUBSCRIBE, {}, u16(1), string('home/#'), u8(1), string('work/+'), u8(0))),
  three.answer(packet(TYPE.SUBACK, {}, u16(1), u8(1), u8(0x80))),
  three.answer(packet(TYPE.PUBLISH, { flags: 0b1011 }, string('home/door'), u16(2), text('open'))),
  three.ask(packet(TYPE.PUBACK, {}, u16(2))),
  three.ask(packet(TYPE.PUBLISH, {}, string('home/light'), text('off')), packet(TYPE.PUBLISH, { flags: 4 }, string('home/heat'), u16(3), text('19.5'))),
  three.answer(packet(TYPE.PUBREC, {}, u16(3))),
  three.ask(packet(TYPE.PUBREL, {}, u16(3))),
  three.answer(packet(TYPE.PUBCOMP, {}, u16(3))),
  three.ask(packet(TYPE.UNSUBSCRIBE, {}, u16(4), string('home/#'), string('work/+'))),
  three.answer(packet(TYPE.UNSUBACK, {}, u16(4))),
  three.ask(packet(TYPE.PINGREQ)),
  three.answer(packet(TYPE.PINGRESP)),
  three.ask(packet(TYPE.DISCONNECT))
]

/** MQTT 3.1, the client's name alone. */
const old = connection(CLIENT + 1, PORT)
const session31 = [old.ask(packet(TYPE.CONNECT, {}, string('MQIsdp'), u8(3), u8(2), u16(10), string('old'))), old.answer(packet(TYPE.CONNACK, {}, u8(0), u8(5)))]

/** MQTT 5 section 3. */
const five = connection(CLIENT + 2, PORT)
const session5 = [
  five.ask(packet(TYPE.CONNECT, {}, string('MQTT'), u8(5), u8(0b11000110), u16(30), properties(long(0x11, 3600), short(0x21, 20), long(0x27, 65536), short(0x22, 10), byte(0x19, 1), byte(0x17, 0), user('from', 'here'), named(0x15, 'SCRAM-SHA-1'), named(0x16, 'n=anna')), string('sensor-5'), properties(long(0x18, 5), byte(0x01, 1), long(0x02, 60), named(0x03, 'text/plain'), named(0x08, 'answers'), named(0x09, '0042'), user('why', 'lost')), string('status'), string('gone'), string('anna'), string('secret'))),
  five.answer(packet(TYPE.CONNACK, {}, u8(0), u8(0), properties(byte(0x24, 1), byte(0x25, 1), named(0x12, 'auto-7'), named(0x1f, 'welcome'), byte(0x28, 1), byte(0x29, 1), byte(0x2a, 1), short(0x13, 25), named(0x1a, 'reply/'), named(0x1c, 'other.example')))),
  five.ask(packet(TYPE.AUTH, {}, u8(0x18), properties(named(0x15, 'SCRAM-SHA-1')))),
  five.ask(packet(TYPE.SUBSCRIBE, {}, u16(1), properties(bytes(u8(0x0b), varint(300))), string('home/#'), u8(0b00101101), string('$share/all/work'), u8(2))),
  five.answer(packet(TYPE.SUBACK, {}, u16(1), properties(named(0x1f, 'as you like')), u8(1), u8(0x87))),
  five.answer(packet(TYPE.PUBLISH, { flags: 2 }, string('home/door'), u16(2), properties(bytes(u8(0x0b), varint(300)), short(0x23, 7), named(0x03, 'application/json')), text('{"open":true}'))),
  five.ask(packet(TYPE.PUBACK, {}, u16(2), u8(0x10), properties(named(0x1f, 'nobody')))),
  five.answer(packet(TYPE.PUBLISH, { flags: 2 }, string(''), u16(3), properties(short(0x23, 7)), text('closed'))),
  five.ask(packet(TYPE.PUBREC, {}, u16(3), u8(0x10))),
  five.answer(packet(TYPE.PUBREL, {}, u16(3), u8(0x92))),
  five.ask(packet(TYPE.PUBCOMP, {}, u16(3), u8(0x92), properties())),
  five.ask(packet(TYPE.UNSUBSCRIBE, {}, u16(4), properties(), string('home/#'))),
  five.answer(packet(TYPE.UNSUBACK, {}, u16(4), properties(), u8(0x11))),
  five.answer(packet(TYPE.DISCONNECT, {}, u8(0x8b), properties(named(0x1c, 'other.example'))))
]

/** Lengths that contradict, and numbers that nobody has. */
const alone = (...parts) => () => segment(CLIENT, PORT, bytes(parts))
const lies = [
  alone(packet(TYPE.CONNECT, {}, string('MQTT'), u8(4), u8(2), u16(60), u16(200), text('short'))),
  alone(packet(TYPE.CONNECT, {}, string('MQTT'), u8(5), u8(2), u16(60), properties(byte(0x7e, 1)), string('c'))),
  alone(packet(TYPE.CONNECT, {}, string('MQTT'), u8(5), u8(6), u16(60), properties(), string('c'), properties(byte(0x7e, 1)), string('w'), string('x'))),
  alone(packet(TYPE.CONNECT, {}, string('MQTT'), u8(5), u8(2), u16(60), u8(50), byte(0x25, 1), string('c'))),
  alone(packet(TYPE.CONNECT, {}, string('MQTT'), u8(9), u8(2), u16(60), string('c'))),
  alone(packet(TYPE.CONNECT, {}, string('MQTT'), u8(4), u8(3), u16(60), string('c'), text('more'))),
  alone(packet(TYPE.CONNECT, {}, string('MQTT'), u8(5), u8(2), u16(60), hex('ffffffff'), string('c')))
]

/** Properties of other packets; a packet that goes on in the next segment. */
const odd = [
  alone(packet(TYPE.CONNECT, {}, string('MQTT'), u8(5), u8(6), u16(60), properties(byte(0x24, 1), short(0x23, 1), named(0x03, 'none')), string('c'), properties(byte(0x24, 1), short(0x23, 1), named(0x08, 'v')), string('w'), string('x'))),
  alone(packet(TYPE.CONNECT, { length: 300 }, string('MQTT'), u8(4), u8(2), u16(60), string('the rest is in the next segment')))
]

/** Segments in the middle of a message, and what is nobody's. */
const refused = [
  alone(text('plain text')),
  alone(text('{"open":true}')),
  alone(text('bx of a text that goes on')),
  alone(u8(0x30), u8(4), u16(9), text('no')),
  alone(u8(0x30), u8(9), string('a\nb'), zeros(4)),
  alone(u8(0x10), u8(12), zeros(12)),
  alone(u8(0xc0), u8(1), u8(0)),
  alone(u8(0xc0)),
  alone(hex('30ffffffffff'))
]

module.exports = {
  'mqtt/3.1.1': session3,
  'mqtt/3.1': session31,
  'mqtt/5': session5,
  'mqtt/cut': [() => cut(segment(CLIENT, PORT, connect3), 54 + 1), () => cut(segment(CLIENT, PORT, connect3), 54 + 20)],
  'mqtt/odd': odd,
  'mqtt/lies': lies,
  'mqtt/refused': refused
}
