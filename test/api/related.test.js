'use strict'
// related.test.js - what the packets before it make of a packet: streams and times, in packets, columns, lines and filters; when a
// session looks for them; bounds.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { all } = require('../helpers')
const { capture, segment } = require('./conversation')
const { ipPacket, udp, PROTOCOL } = require('../golden/make/layers')

const datagram = (from, to) => Buffer.from(ipPacket({ protocol: PROTOCOL.UDP }, udp(from, to, Buffer.from('x'))))

/** Two conversations, each of two directions' ports. */
const packets = () => [datagram(4000, 5000), datagram(4001, 5000), datagram(4000, 5000), datagram(4001, 5000)]

const open = (list, options) => pcap.createOfflineSession(capture(list), options)

async function linesOf(session, options) {
  return Buffer.concat(await all(session.lines(options))).toString().trim().split('\n')
}

test('packets have numbers of streams where they are asked for', async () => {
  const session = open(packets(), { streams: true })
  const list = await all(session)
  assert.deepEqual(list.map(({ stream }) => stream), [0, 1, 0, 1])
  assert.deepEqual(list.map((packet) => packet.get('udp.stream')), [0, 1, 0, 1])
  assert.deepEqual(list.map((packet) => packet.udp.stream), [0, 1, 0, 1])
  assert.deepEqual(list.map((packet) => packet.copy().stream), [0, 1, 0, 1])
  assert.equal(list[0].analysis, undefined)
  const { related } = session.stats()
  assert.deepEqual([related.udp, related.tcp, related.evicted], [2, 0, 0])
})

test('else they have none', async () => {
  const session = open(packets())
  const [packet] = await all(session)
  assert.deepEqual([packet.stream, packet.analysis, packet.get('udp.stream'), packet.get('frame.time_delta'), packet.copy().stream], [undefined, undefined, undefined, undefined, undefined])
  assert.equal(session.stats().related, undefined)
})

test('who asks for a field of them has them', async () => {
  const shown = await all(open(packets(), { display: 'udp.stream == 1' }))
  assert.deepEqual(shown.map(({ number }) => number), [2, 4])
  const lines = await linesOf(open(packets()), { format: 'tsv', fields: ['frame.number', 'udp.stream'], display: 'udp.stream == 0' })
  assert.deepEqual(lines, ['1\t0', '3\t0'])
  const [batch] = await all(open(packets()).batches({ fields: ['udp.stream', 'frame.time_delta'] }))
  assert.deepEqual([...batch.column('udp.stream')], [0, 1, 0, 1])
})

test('a stream that was forgotten to make room is another when it comes back', async () => {
  const session = open(packets(), { streams: { streams: 1 } })
  assert.deepEqual((await all(session)).map(({ stream }) => stream), [0, 1, 2, 3])
  assert.equal(session.stats().related.evicted, 3)
})

test('any number of threads tells the same', async () => {
  const list = Array.from({ length: 3000 }, (_, i) => datagram(4000 + (i % 700), 5000))
  const fields = ['frame.number', 'frame.time_delta', 'frame.time_relative', 'udp.stream', 'udp.time_delta']
  const [one, two, four] = await Promise.all([1, 2, 4].map((threads) => linesOf(open(list, { threads, block_size: 4096 }), { format: 'tsv', fields })))
  assert.deepEqual(two, one)
  assert.deepEqual(four, one)
})

/** A connection whose data is sent twice, and acknowledged. */
const again = () => [
  segment({ flags: 'S', sequence: 100 }),
  segment({ side: 1, flags: 'SA', sequence: 500, acknowledged: 101 }),
  segment({ sequence: 101, acknowledged: 501 }),
  segment({ flags: 'PA', sequence: 101, acknowledged: 501, data: 'question' }),
  segment({ flags: 'PA', sequence: 101, acknowledged: 501, data: 'question' }),
  segment({ side: 1, sequence: 501, acknowledged: 109 })
]

test('what segments are, in objects, fields and filters', async () => {
  const list = await all(open(again(), { streams: true }))
  assert.equal(list[0].analysis.retransmission, undefined)
  assert.deepEqual([list[4].analysis.retransmission, list[4].analysis.bytes_in_flight, list[5].analysis.acks_frame], [true, 8, 4])
  assert.deepEqual([list[4].get('tcp.analysis.retransmission'), list[4].get('tcp.analysis.flags'), list[3].get('tcp.analysis.flags')], [1, 1, undefined])
  assert.equal(list[4].matches('tcp.analysis.retransmission && tcp.stream == 0'), true)
  const lines = await linesOf(open(again(), { display: 'tcp.analysis.retransmission' }), { format: 'ndjson', fields: ['frame.number', 'tcp.analysis.retransmission'] })
  assert.deepEqual(lines.map((line) => JSON.parse(line)), [{ 'frame.number': 5, 'tcp.analysis.retransmission': 1 }])
})
