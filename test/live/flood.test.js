'use strict'
// flood.test.js - many packets: timers keep their time, loss is counted to the packet, and buffers are used to their end.

const test = require('node:test')
const assert = require('node:assert')
const { performance } = require('node:perf_hooks')
const pcap = require('../../lib')
const { network, reasonToSkip } = require('./network')
const { sleep, until } = require('../helpers')
const { FILTER, send } = require('./sender')

const skip = reasonToSkip()
const options = { skip, timeout: 60000 }
const TIMER_MS = 10

const stall = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds)

const losses = ({ dropped_by_kernel, dropped_by_interface, dropped_by_app }) => dropped_by_kernel + dropped_by_interface + dropped_by_app

/** A session over the near end that delivers the sender's packets to a handler. */
function capture(t, net, more, handler) {
  const session = pcap.createSession(net.near, { filter: FILTER, ...more })
  t.after(() => session.close())
  session.on('packet', handler)
  return session
}

/** Wait until each packet has been delivered or counted as lost, and nothing comes after that. */
async function settle(session, sent, delivered) {
  const sum = () => delivered() + losses(session.stats())
  await until(() => sum() >= sent, () => `${sent} packets: ${delivered()} delivered, ${losses(session.stats())} lost`, 20000)
  await sleep(100)
  assert.strictEqual(sum(), sent)
}

/** How late a timer is, in ms; ask the function that this returns. */
function watchTimer(t) {
  const late = []
  let due = performance.now() + TIMER_MS
  const timer = setInterval(() => {
    const now = performance.now()
    late.push(now - due)
    due = now + TIMER_MS
  }, TIMER_MS)
  t.after(() => clearInterval(timer))
  return () => late.sort((a, b) => a - b)
}

test('a flood: timers keep their time, and every packet is delivered or counted', options, async (t) => {
  const net = network(t)
  let delivered = 0
  const session = capture(t, net, {}, () => delivered++)
  const lateness = watchTimer(t)
  const { sent } = await send(net, { seconds: 2, flows: 1000 })
  const late = lateness()
  assert.ok(late.length > 50, `${late.length} ticks`)
  // Looser than what the bench demands of a quiet machine: tests share theirs.
  const p99 = late[Math.floor(late.length * 0.99)]
  assert.ok(p99 <= 100, `99 of 100 ticks are at most ${p99} ms late`)
  assert.ok(late[late.length - 1] <= 1000, `the latest tick is ${late[late.length - 1]} ms late`)
  await settle(session, sent, () => delivered)
})

test('a handler of 5 us: loss reported is loss measured', options, async (t) => {
  const net = network(t)
  let delivered = 0
  const session = capture(t, net, { block_count: 4 }, () => {
    delivered++
    const end = performance.now() + 0.005
    while (performance.now() < end);
  })
  const { sent } = await send(net, { seconds: 1, flows: 1000 })
  await settle(session, sent, () => delivered)
  const { received, dropped_by_app } = session.stats()
  assert.strictEqual(received, delivered + dropped_by_app)
})

test('JavaScript stands still for 2 s: nothing is lost while the buffers have room', options, async (t) => {
  const net = network(t)
  const numbers = []
  // 64 KiB of blocks have room for 46 packets of 1,400 bytes; the rest waits in the kernel's buffer.
  const session = capture(t, net, { block_size: 16384, block_count: 4, buffer_size: 64 << 20 }, ({ payload }) => numbers.push(payload.readUInt32BE(4)))
  const done = send(net, { count: 15000, rate: 30000, size: 1400 })
  await sleep(50)
  stall(2000)
  const { sent } = await done
  await settle(session, sent, () => numbers.length)
  assert.strictEqual(losses(session.stats()), 0)
  assert.deepStrictEqual(numbers, Array.from({ length: sent }, (_, i) => i))
})

test('JavaScript stands still for 2 s, and the buffers are full: what is lost is counted', options, async (t) => {
  const net = network(t)
  let delivered = 0
  const session = capture(t, net, { block_size: 16384, block_count: 4, buffer_size: 2 << 20 }, () => delivered++)
  const done = send(net, { count: 100000, rate: 100000 })
  await sleep(50)
  stall(2000)
  const { sent } = await done
  await settle(session, sent, () => delivered)
  const { received, dropped_by_app } = session.stats()
  assert.strictEqual(received, delivered + dropped_by_app)
  assert.ok(losses(session.stats()) > 0)
  assert.ok(delivered > 2000, `${delivered} packets had room`) // of which the blocks have 1,000
})

/** Milliseconds from the kernel's timestamp to the handler, of `count` packets, one every 5 ms. */
async function latencies(t, more, count) {
  const net = network(t)
  const late = []
  const session = capture(t, net, more, (packet) => late.push(Date.now() - Number(packet.timestamp_ns / 1000n) / 1000))
  await send(net, { count, rate: 200 })
  await until(() => late.length === count, () => `${late.length} of ${count} packets`)
  session.close()
  return late.sort((a, b) => a - b)
}

test('buffer_timeout 0: a packet is in JavaScript at once', options, async (t) => {
  const late = await latencies(t, { buffer_timeout: 0 }, 200)
  assert.ok(late[100] < 5, `${late[100]} ms at the median`)
})

test('buffer_timeout 100: packets come in batches', options, async (t) => {
  const late = await latencies(t, { buffer_timeout: 100 }, 100)
  assert.ok(late[50] > 10, `${late[50]} ms at the median`)
})
