'use strict'
// bitcoin.js - messages of Bitcoin's nodes, and those that lie.

const { u8, u16, bytes, text, hex, zeros, ip6, cut } = require('./bytes')
const { segment } = require('./layers')

const HEADERS = 14 + 20 + 20
let client = 58100

const little = (value, size) => Buffer.from(Array.from({ length: size }, (_, i) => Math.floor(value / 2 ** (8 * i)) & 255))
const message = (command, body, length = body.length) => bytes(hex('f9beb4d9'), text(command), zeros(12 - command.length), little(length, 4), hex('01020304'), body)
const over = (...messages) => segment(client++, 8333, bytes(messages))
const count = (value) => value < 0xfd ? u8(value) : bytes(u8(0xfd), little(value, 2))
const hash = (digit) => Buffer.alloc(32, digit)
const node = () => bytes(little(1, 8), ip6('::ffff:c000:201'), u16(8333))
const version = () => message('version', bytes(little(70015, 4), little(9, 8), little(1600000000, 8), node(), node(), little(77, 8), u8(9), text('/client:1'), little(650000, 4), u8(1)))
// Until February 2012: without a checksum.
const old = (command, body) => { const whole = message(command, body); return bytes(whole.subarray(0, 20), whole.subarray(24)) }
const oldVersion = () => old('version', bytes(little(32000, 4), little(1, 8), little(1300000000, 8), node(), node(), little(78, 8), u8(0), little(110000, 4)))
const objects = (command) => message(command, bytes(count(2), little(1, 4), hash(1), little(2, 4), hash(2)))
const locator = (command) => message(command, bytes(little(70015, 4), count(1), hash(3), hash(0)))
const transaction = () => bytes(little(1, 4), count(1), hash(4), little(0, 4), count(3), hex('010203'), little(0xffffffff, 4), count(2), little(5000, 8), count(2), hex('0405'), little(7000, 8), count(1), hex('06'), little(0, 4))
// BIP 144: a mark and a flag in front of the inputs, a witness of each behind the outputs.
const witnessed = () => bytes(little(2, 4), hex('0001'), count(1), hash(7), little(1, 4), count(0), little(0xffffffff, 4), count(1), little(9000, 8), count(2), hex('0014'), count(2), count(3), hex('304402'), count(1), hex('03'), little(0, 4))
const block = () => message('block', bytes(little(2, 4), hash(5), hash(6), little(1600000000, 4), little(0x1b00f339, 4), little(99, 4), count(2), transaction(), transaction()))

module.exports = {
  'bitcoin/messages': [() => over(version()), () => over(message('verack', zeros(0))), () => over(message('addr', bytes(count(1), little(1600000000, 4), node())), objects('inv'), objects('getdata'), objects('notfound')), () => over(locator('getblocks'), locator('getheaders')), () => over(message('tx', transaction()), block()), () => over(message('ping', little(5, 8)), message('pong', little(5, 8)), message('feefilter', little(1000, 8)))],
  'bitcoin/cut': [() => cut(over(version()), HEADERS + 10), () => cut(over(version()), HEADERS + 50)],
  'bitcoin/lies': [() => over(message('tx', bytes(little(1, 4), count(1), hash(4), little(0, 4), count(200), hex('01')))), () => over(message('inv', bytes(u8(0xff), little(2 ** 40, 8)))), () => over(message('version', little(70015, 4)))],
  'bitcoin/parts': [() => over(message('inv', bytes(count(2), little(1, 4), hash(1)), 73))],
  'bitcoin/refused': [() => over(text('no message of any node here')), () => over(hex('f9beb4'))],
  'bitcoin/witness': [() => over(message('tx', witnessed()), message('block', bytes(little(2, 4), hash(5), hash(6), little(1600000000, 4), little(0x1b00f339, 4), little(99, 4), count(1), witnessed())))],
  'bitcoin/old': [() => over(oldVersion(), old('verack', zeros(0)), objects('inv')), () => over(old('verack', zeros(0)))]
}
