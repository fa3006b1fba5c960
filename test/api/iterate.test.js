'use strict'
// iterate.test.js - iterators asked without waiting, and sessions that are stopped.

const assert = require('node:assert')
const path = require('node:path')
const { test } = require('node:test')
const pcap = require('../..')

const FILE = path.join(__dirname, '../../examples/http-loopback.pcap')

async function countOf(session) {
  let count = 0
  for await (const packet of session) count += packet.number > 0 ? 1 : 0
  return count
}

test('packets asked for all at once come in order, each once', async () => {
  const count = await countOf(pcap.createOfflineSession(FILE))
  const iterator = pcap.createOfflineSession(FILE)[Symbol.asyncIterator]()
  const results = await Promise.all(Array.from({ length: count + 5 }, () => iterator.next()))
  assert.deepStrictEqual(results.slice(0, count).map(({ value }) => value.number), Array.from({ length: count }, (_, i) => i + 1))
  for (const result of results.slice(count)) assert.deepStrictEqual(result, { value: undefined, done: true })
})

test('batches asked for all at once share the packets out', async () => {
  const count = await countOf(pcap.createOfflineSession(FILE))
  const batches = pcap.createOfflineSession(FILE).batches({ fields: ['number'], size: 3 })
  const results = await Promise.all(Array.from({ length: Math.ceil(count / 3) + 2 }, () => batches.next()))
  const numbers = results.filter(({ done }) => !done).flatMap(({ value }) => [...value.column('number')].map(Number))
  assert.deepStrictEqual(numbers, Array.from({ length: count }, (_, i) => i + 1))
})

test('a stopped session delivers what it has read, then ends', async () => {
  const session = pcap.createOfflineSession(FILE)
  let packets = 0
  let depth = 0
  session.on('packet', () => {
    assert.strictEqual(++depth, 1, 'no packet within the handler of another')
    if (++packets === 2) session.stop()
    depth--
  })
  await new Promise((resolve) => session.on('end', resolve))
  assert.ok(packets >= 2)
  session.stop()
})

test('leaving the loop closes the session', async () => {
  const session = pcap.createOfflineSession(FILE)
  for await (const packet of session) {
    assert.strictEqual(packet.number, 1)
    break
  }
  assert.ok(session.closed)
  await assert.rejects(async () => { for await (const packet of session) assert.fail(String(packet)) }, { code: 'ERR_PCAP_CLOSED' })
})

test('a second reader is refused', () => {
  const session = pcap.createOfflineSession(FILE)
  session[Symbol.asyncIterator]()
  assert.throws(() => session[Symbol.asyncIterator](), { code: 'ERR_PCAP_INVALID' })
  session.close()
})
