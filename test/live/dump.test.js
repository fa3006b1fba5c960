'use strict'
// dump.test.js - captures to a file: complete, however slow JavaScript is, and however it ends.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { spawnSync } = require('node:child_process')
const { once } = require('node:events')
const pcap = require('../../lib')
const { network, reasonToSkip } = require('./network')
const { listen, start, temporaryFolder, until } = require('../helpers')

const skip = reasonToSkip()
const options = { skip, timeout: 60000 }
const command = path.join(__dirname, '../../bin/nodepcap.js')
const PINGS = 500

async function countPackets(file) {
  let count = 0
  for await (const packet of pcap.createOfflineSession(file)) count += packet.caplen > 0
  return count
}

const ping = (net, count = PINGS) => net.outside('ping', '-q', '-n', '-c', String(count), '-i', '0.001', net.farAddress)
const stall = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

/** A capture of the command, once it listens: { child, said }. */
async function capturing(t, args) {
  const child = start(t, process.execPath, [command, 'capture', ...args], { stdio: ['ignore', 'ignore', 'pipe'] })
  const said = listen(child)
  await until(() => said.stderr.includes('listening on') || child.exitCode !== null, 'a capture that listens')
  return { child, said }
}

test('a handler that stalls costs the file nothing', options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'dump.pcapng')
  const session = pcap.createSession(net.near, { filter: 'icmp', block_size: 4096, block_count: 2 })
  t.after(() => session.close())
  const dump = session.dump(file)
  let seen = 0
  session.on('packet', () => {
    seen++
    stall(2)
  })
  await ping(net)
  await until(() => dump.stats().packets === 2 * PINGS, () => JSON.stringify(dump.stats()))
  const stats = session.stats()
  session.close()
  assert.strictEqual(stats.dropped_by_kernel, 0)
  assert.ok(stats.dropped_by_app > 0 && seen < 2 * PINGS, `${stats.dropped_by_app} dropped, ${seen} seen`)
  assert.strictEqual(await countPackets(file), 2 * PINGS)
})

test("kill -9: the file opens, and with flush 'packet' nothing is lost", options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'killed.pcap')
  const { child } = await capturing(t, [net.near, 'icmp', '-w', file, '--flush', 'packet'])
  await ping(net)
  await until(() => fs.statSync(file).size === 24 + 2 * PINGS * (16 + 98), () => `${fs.statSync(file).size} bytes`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.strictEqual(await countPackets(file), 2 * PINGS)
})

test('a signal ends the file well, with the counts of the capture', options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'ended.pcapng')
  const { child, said } = await capturing(t, [net.near, 'icmp', '-w', file])
  await ping(net, 50)
  await until(() => fs.statSync(file).size > 100 * 98, () => `${fs.statSync(file).size} bytes`)
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  assert.strictEqual(status, 0)
  assert.match(said.stderr, /^100 packets captured$/m)
  assert.strictEqual(await countPackets(file), 100)
})

test('a file for each flow, with the name of the device', options, async (t) => {
  const net = network(t)
  const folder = temporaryFolder(t)
  const session = pcap.createSession(net.near, 'icmp')
  t.after(() => session.close())
  const dump = session.dump(path.join(folder, '%f.pcapng'), { split: 'flow' })
  await ping(net)
  await until(() => dump.stats().packets === 2 * PINGS, () => JSON.stringify(dump.stats()))
  session.close()
  const files = fs.readdirSync(folder)
  assert.deepStrictEqual([files.length, dump.stats().flows], [1, 1])
  const { packets, interfaces } = await pcap.info(path.join(folder, files[0]))
  assert.strictEqual(packets, 2 * PINGS)
  assert.strictEqual(interfaces[0].name, net.near)
})

for (const reads of [false, true]) {
  test(`a capture into a named pipe ${reads ? 'whose reader is stuck' : 'that nobody reads'} ends by a signal, and tells`, options, async (t) => {
    const net = network(t)
    const fifo = path.join(temporaryFolder(t), 'fifo')
    assert.strictEqual(spawnSync('mkfifo', [fifo]).status, 0)
    const reader = reads ? fs.openSync(fifo, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK) : undefined
    t.after(() => reader && fs.closeSync(reader))
    for (const signal of ['SIGTERM', 'SIGINT']) {
      const { child, said } = await capturing(t, [net.near, 'icmp', '-w', fifo, '--flush', 'packet', '--write-timeout', '300', '--stats'])
      await ping(net)
      const begin = Date.now()
      child.kill(signal)
      const [status] = await once(child, 'close')
      assert.ok(Date.now() - begin < 2000, `${Date.now() - begin} ms`)
      assert.strictEqual(status, 1, said.stderr)
      assert.match(said.stderr, reads ? /its reader takes nothing/ : /nobody reads it/)
      assert.match(said.stderr, /of the packets that were taken, \d+ are not written/)
      assert.match(said.stderr, /^\d+ packets? received$/m)
    }
  })
}
