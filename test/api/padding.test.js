'use strict'
// padding.test.js - thousands of equal records in a packet: one object stands for them in trees, and each is an occurrence elsewhere.

const assert = require('node:assert')
const { test } = require('node:test')
const pcap = require('../..')

const ETHERTYPE_IPV6 = '020000000001020000000002 86dd'.replace(' ', '')
const OPTIONS_BYTES = 2048

/** An IPv6 packet with these bytes as hop-by-hop options. */
function packetWith(options) {
  const header = Buffer.alloc(40)
  header[0] = 0x60
  header.writeUInt16BE(options.length + 2, 4)
  header[7] = 64
  return Buffer.concat([Buffer.from(ETHERTYPE_IPV6, 'hex'), header, Buffer.from([59, (options.length + 2) / 8 - 1]), options])
}

const optionsOf = (bytes) => pcap.decode_packet({}, bytes).ethernet.ip6.ip6_hopopts.options

test('a run of padding is one value with a count', () => {
  const bytes = packetWith(Buffer.alloc(OPTIONS_BYTES - 2))
  assert.deepStrictEqual(optionsOf(bytes), [{ type: 0, count: OPTIONS_BYTES - 2 }])
  assert.strictEqual(pcap.decode(bytes).all('ip6_hopopts.options.type').length, OPTIONS_BYTES - 2)
})

test('short runs, and what stands between, stay as they are', () => {
  const options = Buffer.alloc(OPTIONS_BYTES - 2)
  options.set([1, 1, 7], 10) // PadN of one byte
  const list = optionsOf(packetWith(options))
  assert.deepStrictEqual(list.slice(0, 10), Array(10).fill({ type: 0 }))
  assert.strictEqual(list[10].type, 1)
  assert.deepStrictEqual(list.slice(11), [{ type: 0, count: OPTIONS_BYTES - 2 - 13 }])
})
