'use strict'
// fanout.test.js - a group of sessions in worker threads shares the packets of a device.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const { once } = require('node:events')
const { Worker } = require('node:worker_threads')
const { network, reasonToSkip } = require('./network')
const { sleep } = require('../helpers')
const { FILTER, send } = require('./sender')

const skip = reasonToSkip()
const options = { skip, timeout: 60000 }
const lib = path.join(__dirname, '../../lib')
const WORKERS = 3
const FLOWS = 64
const EACH = 200 // packets of a flow, both directions

/** Counts the packets of each flow, named by the client's end; tells on demand. */
const source = `
  const { parentPort, workerData: { lib, device, filter, fanout } } = require('node:worker_threads')
  const pcap = require(lib)
  const flows = {}
  const session = pcap.createSession(device, { filter, fanout, buffer_size: 16 << 20 })
  session.on('packet', ({ ip, udp }) => {
    const client = udp.dport === 9 ? ip.saddr + ':' + udp.sport : ip.daddr + ':' + udp.dport
    flows[client] = (flows[client] ?? 0) + 1
  })
  parentPort.on('message', () => {
    const { dropped_by_kernel, dropped_by_interface, dropped_by_app } = session.stats()
    parentPort.postMessage({ flows, dropped: dropped_by_kernel + dropped_by_interface + dropped_by_app })
  })
  parentPort.postMessage('ready')`

const sum = (values) => values.reduce((all, value) => all + value, 0)
const packets = ({ flows }) => sum(Object.values(flows))

async function ask(worker) {
  worker.postMessage('tell')
  const [answer] = await once(worker, 'message')
  return answer
}

/** Ask until everything has arrived, for five seconds at most. */
async function settle(workers, sent) {
  for (let i = 0; ; i++) {
    const answers = await Promise.all(workers.map(ask))
    if (i === 100 || sum(answers.map(packets)) >= sent) return answers
    await sleep(50)
  }
}

/** Send FLOWS x EACH packets to a group of workers; resolves to what each of them has counted. */
async function share(t, fanout) {
  const net = network(t)
  const workerData = { lib, device: net.near, filter: FILTER, fanout }
  const workers = Array.from({ length: WORKERS }, () => new Worker(source, { eval: true, workerData }))
  try {
    await Promise.all(workers.map((worker) => once(worker, 'message')))
    const { sent } = await send(net, { count: FLOWS * EACH, flows: FLOWS, both: true, rate: 50000 })
    assert.strictEqual(sent, FLOWS * EACH)
    const answers = await settle(workers, sent)
    assert.deepStrictEqual(answers.map(({ dropped }) => dropped), Array(WORKERS).fill(0))
    assert.strictEqual(sum(answers.map(packets)), sent)
    return answers
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate())) // before the device goes
  }
}

test("hash: all packets of a flow, of both directions, are one worker's; the group is the process's", options, async (t) => {
  const answers = await share(t, { mode: 'hash' })
  const seen = answers.flatMap(({ flows }) => Object.keys(flows))
  assert.strictEqual(seen.length, FLOWS)
  assert.strictEqual(new Set(seen).size, FLOWS)
  for (const { flows } of answers) {
    for (const [flow, count] of Object.entries(flows)) assert.strictEqual(count, EACH, flow)
  }
  assert.ok(answers.filter((answer) => packets(answer) > 0).length > 1)
})

test('lb: the workers take turns', options, async (t) => {
  const answers = await share(t, { group: process.pid % 65536, mode: 'lb' })
  const part = (FLOWS * EACH) / WORKERS
  // What the stack itself sends takes turns too, and is filtered out behind that.
  for (const answer of answers) assert.ok(Math.abs(packets(answer) - part) <= 50, `${packets(answer)} packets`)
})

for (const mode of ['cpu', 'rollover', 'random', 'qm']) {
  test(`${mode}: nothing is lost, and nothing comes twice`, options, (t) => share(t, { group: process.pid % 65536, mode }))
}
