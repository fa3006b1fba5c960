'use strict'
// signed.test.js - numbers with a sign: as values, columns, text and in filters.

const assert = require('node:assert')
const path = require('node:path')
const { test } = require('node:test')
const pcap = require('../..')

/** Radiotap with a signal only, in front of an Ack. */
const frame = (signal) => Buffer.from(`0000090020000000${signal}d400000002000000000a`, 'hex')

function capture(frames) {
  const header = Buffer.from('d4c3b2a1020004000000000000000000ffff00007f000000', 'hex')
  const records = frames.flatMap((bytes) => {
    const record = Buffer.alloc(16)
    record.writeUInt32LE(bytes.length, 8)
    record.writeUInt32LE(bytes.length, 12)
    return [record, bytes]
  })
  return Buffer.concat([header, ...records])
}

const SIGNALS = [['d6', -42], ['80', -128], ['00', 0], ['7f', 127]]

test('values and text have the sign', () => {
  for (const [byte, expected] of SIGNALS) {
    const packet = pcap.decode(frame(byte), 'LINKTYPE_IEEE802_11_RADIOTAP')
    assert.deepStrictEqual(packet.all('radiotap.dbm_antsignal'), [expected])
    assert.deepStrictEqual(packet.toJSON().radiotap.dbm_antsignal, [expected])
  }
})

test('a column of them is an Int32Array', async () => {
  const session = pcap.createOfflineSession(capture(SIGNALS.map(([byte]) => frame(byte))))
  for await (const batch of session.batches({ fields: ['radiotap.dbm_antsignal'] })) {
    const column = batch.column('radiotap.dbm_antsignal')
    assert.ok(column instanceof Int32Array)
    assert.deepStrictEqual([...column], SIGNALS.map(([, number]) => number))
  }
})

test('lines have the sign, and filters compare with it', async () => {
  const file = capture(SIGNALS.map(([byte]) => frame(byte)))
  const linesOf = async (options) => {
    let text = ''
    for await (const part of pcap.createOfflineSession(file, options).lines({ format: 'tsv', fields: ['radiotap.dbm_antsignal'] })) text += part
    return text.split('\n').slice(0, -1).map(Number)
  }
  assert.deepStrictEqual(await linesOf({}), [-42, -128, 0, 127])
  assert.deepStrictEqual(await linesOf({ display: 'radiotap.dbm_antsignal < -41' }), [-42, -128])
  assert.deepStrictEqual(await linesOf({ display: 'radiotap.dbm_antsignal == -42' }), [-42])
  assert.deepStrictEqual(await linesOf({ display: 'radiotap.dbm_antsignal > 0' }), [127])
  assert.deepStrictEqual(await linesOf({ display: 'radiotap.dbm_antsignal in {-50..-40}' }), [-42])
})

/** Of 48 bits at a fixed place, and of 64 bits: a BigInt. */
const WIDE = [['ptp/messages.pcap', 'ptp.correction', [1, 1, 1, 1, 1, 1, -2]], ['diameter/digits.pcap', 'diameter.avps.value_digits', [-5n, 2n ** 63n - 1n]]]

for (const [name, field, expected] of WIDE) {
  const file = path.join(__dirname, '../golden', name)
  test(`${field}: in values, trees, columns, lines and filters`, async () => {
    const values = []
    for await (const packet of pcap.createOfflineSession(file)) {
      const tree = JSON.stringify(packet.toJSON())
      values.push(packet.get(field))
      assert.ok(tree.includes(`"${field.split('.').at(-1)}":${JSON.stringify(typeof values.at(-1) === 'bigint' ? `${values.at(-1)}` : values.at(-1))}`), tree)
    }
    assert.deepStrictEqual(values, expected)
    for await (const batch of pcap.createOfflineSession(file).batches({ fields: [field] })) {
      assert.deepStrictEqual(batch.column(field), BigInt64Array.from(expected, BigInt))
      assert.deepStrictEqual(expected.map((_, i) => batch.format(field, i)), expected.map(String))
    }
    const linesOf = async (format, options) => {
      let text = ''
      for await (const part of pcap.createOfflineSession(file, options).lines({ format, fields: [field] })) text += part
      return text.split('\n').slice(0, -1)
    }
    assert.deepStrictEqual(await linesOf('tsv', {}), expected.map(String))
    assert.deepStrictEqual(await linesOf('tsv', { display: `${field} < 0` }), expected.filter((value) => value < 0).map(String))
    assert.deepStrictEqual((await linesOf('ndjson', {})).map((line) => [JSON.parse(line)[field]].flat()[0]), expected.map((value) => (typeof value === 'bigint' ? String(value) : value)))
  })
}
