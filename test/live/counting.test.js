'use strict'
// counting.test.js - packets sent = packets delivered + each class of drops, exactly.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../../lib')
const { network, output, reasonToSkip } = require('./network')
const { sleep, until } = require('../helpers')

const skip = reasonToSkip()
const options = { skip, timeout: 120000 }
const PORT = 9999

const burst = (net, count, size) => output(net.start(process.execPath, path.join(__dirname, 'burst.js'), net.nearAddress, `${PORT}`, `${count}`, `${size}`), ['burst'])

const dropped = ({ dropped_by_kernel, dropped_by_interface, dropped_by_app }) => dropped_by_kernel + dropped_by_interface + dropped_by_app

/** Wait until delivered packets and drops make up what was sent, and stay so. */
async function settle(session, sent, delivered) {
  const sum = () => delivered() + dropped(session.stats())
  await until(() => sum() >= sent, () => `${sent} packets; ${delivered()} delivered, ${JSON.stringify(Object.getOwnPropertyDescriptors(session.stats()), (key, value) => value?.value ?? value)}`)
  await sleep(200)
  assert.strictEqual(sum(), sent)
}

test('a burst: every packet is delivered once, in order', options, async (t) => {
  const net = network(t)
  const sent = 20000
  const numbers = []
  const session = pcap.createSession(net.near, { filter: `udp dst port ${PORT}`, buffer_size: 64 * 1024 * 1024 })
  t.after(() => session.close())
  session.on('packet', (packet) => numbers.push(packet.payload.readUInt32BE(0)))
  await burst(net, sent, 100)
  await settle(session, sent, () => numbers.length)
  const stats = session.stats()
  assert.strictEqual(dropped(stats), 0)
  assert.deepStrictEqual(numbers, Array.from({ length: sent }, (_, i) => i))
  assert.strictEqual(stats.received, sent)
  assert.strictEqual(stats.bytes, sent * 142)
})

test('a consumer that sleeps and few small blocks: drops happen and are counted exactly', options, async (t) => {
  const net = network(t)
  const sent = 20000
  let delivered = 0
  const session = pcap.createSession(net.near, { filter: `udp dst port ${PORT}`, block_size: 16384, block_count: 2, buffer_timeout: 10 })
  t.after(() => session.close())
  const drops = []
  session.on('drop', (more) => drops.push(more))
  session.on('packet', () => delivered++)
  session.pause()
  await burst(net, sent, 400)
  await sleep(500)
  session.resume()
  await settle(session, sent, () => delivered)
  const stats = session.stats()
  assert.ok(stats.dropped_by_app > 0)
  assert.strictEqual(stats.received, delivered + stats.dropped_by_app)
  await until(() => drops.reduce((sum, more) => sum + dropped(more), 0) === dropped(stats), "the 'drop' events", 2000)
})

test('a kernel buffer that is too small: its drops are counted exactly', options, async (t) => {
  const net = network(t)
  const sent = 30000
  let delivered = 0
  const session = pcap.createSession(net.near, { filter: `udp dst port ${PORT}`, buffer_size: 32768, block_size: 8192, block_count: 2, snap_length: 1500 })
  t.after(() => session.close())
  session.on('packet', () => {
    delivered++
    if (delivered % 50 === 0) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2)
  })
  await burst(net, sent, 1400)
  await settle(session, sent, () => delivered)
  assert.ok(dropped(session.stats()) > 0)
})

test('filtered packets are not counted', options, async (t) => {
  const net = network(t)
  const seen = []
  const session = pcap.createSession(net.near, { filter: 'udp dst port 1', buffer_timeout: 10 })
  t.after(() => session.close())
  session.on('packet', (packet) => seen.push(packet))
  await burst(net, 100, 50)
  await sleep(300)
  assert.strictEqual(seen.length, 0)
  assert.strictEqual(session.stats().received, 0)
})

test('snap_length cuts, and the packet says so', options, async (t) => {
  const net = network(t)
  const session = pcap.createSession(net.near, { filter: `udp dst port ${PORT}`, snap_length: 60, buffer_timeout: 10 })
  t.after(() => session.close())
  const packets = []
  session.on('packet', (packet) => packets.push(packet))
  await burst(net, 3, 500)
  await until(() => packets.length === 3, 'three packets')
  for (const packet of packets) {
    assert.deepStrictEqual([packet.caplen, packet.len, packet.truncated], [60, 542, true])
    assert.strictEqual(packet.payload.length, 18)
    assert.strictEqual(packet.get('udp.length'), 508)
  }
})

test('nanoseconds where they are asked for', options, async (t) => {
  const net = network(t)
  const session = pcap.createSession(net.near, { filter: `udp dst port ${PORT}`, timestamp_precision: 'nano', buffer_timeout: 10 })
  t.after(() => session.close())
  const times = []
  session.on('packet', (packet) => times.push(packet.timestamp_ns))
  await burst(net, 50, 50)
  await until(() => times.length === 50, '50 packets')
  assert.ok(times.some((time) => time % 1000n !== 0n))
  assert.ok(Math.abs(Number(times[0] / 1000000n) - Date.now()) < 60000)
})

test('injected packets reach the other end', options, async (t) => {
  const net = network(t)
  const session = pcap.createSession(net.near, { filter: 'ether proto 0x88b5', buffer_timeout: 10 })
  const sender = pcap.createSession(net.near, 'less 0') // a socket does not see what itself sends
  t.after(() => session.close())
  t.after(() => sender.close())
  const seen = []
  session.on('packet', (packet) => seen.push(Buffer.from(packet.bytes)))
  const before = Number(net.inside('cat', `/sys/class/net/${net.far}/statistics/rx_packets`))
  const frame = Buffer.concat([Buffer.from('ffffffffffff02000000000188b5', 'hex'), Buffer.alloc(50, 7)])
  for (let i = 0; i < 5; i++) sender.inject(frame)
  await until(() => seen.length === 5, 'five packets')
  for (const bytes of seen) assert.ok(bytes.equals(frame))
  assert.ok(Number(net.inside('cat', `/sys/class/net/${net.far}/statistics/rx_packets`)) - before >= 5)
})
