'use strict'
// signed.test.js - numbers with a sign: as values, columns, text and in filters.

const assert = require('node:assert')
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
