'use strict'
// dump.test.js - captures to a file: complete, however slow JavaScript is, and however it ends.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { spawn, spawnSync } = require('node:child_process')
const { once } = require('node:events')
const pcap = require('../../lib')
const { network, reasonToSkip, until } = require('./network')

const skip = reasonToSkip()
const options = { skip, timeout: 60000 }
const command = path.join(__dirname, '../../bin/nodepcap.js')
const PINGS = 500

function temporaryFolder(t) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-'))
  t.after(() => fs.rmSync(folder, { recursive: true }))
  return folder
}

async function countPackets(file) {
  let count = 0
  for await (const packet of pcap.createOfflineSession(file)) count += packet.caplen > 0
  return count
}

const ping = (net, count = PINGS) => net.outside('ping', '-q', '-n', '-c', String(count), '-i', '0.001', net.farAddress)
const stall = (ms) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, ms)

test('a handler that stalls costs the file nothing', options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'dump.pcapng')
  const session = pcap.createSession(net.near, { filter: 'icmp', block_size: 4096, block_count: 2 })
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
  const child = spawn(process.execPath, [command, 'capture', net.near, 'icmp', '-w', file, '--flush', 'packet'], { stdio: ['ignore', 'ignore', 'pipe'] })
  await once(child.stderr, 'data')
  await ping(net)
  await until(() => fs.statSync(file).size === 24 + 2 * PINGS * (16 + 98), () => `${fs.statSync(file).size} bytes`)
  child.kill('SIGKILL')
  await once(child, 'exit')
  assert.strictEqual(await countPackets(file), 2 * PINGS)
})

test('a signal ends the file well, with the counts of the capture', options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'ended.pcapng')
  const child = spawn(process.execPath, [command, 'capture', net.near, 'icmp', '-w', file], { stdio: ['ignore', 'ignore', 'pipe'] })
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text) => { stderr += text })
  await once(child.stderr, 'data')
  await ping(net, 50)
  await until(() => fs.statSync(file).size > 100 * 98, () => `${fs.statSync(file).size} bytes`)
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  assert.strictEqual(status, 0)
  assert.match(stderr, /^100 packets captured$/m)
  assert.strictEqual(await countPackets(file), 100)
})

test('a file for each flow, with the name of the device', options, async (t) => {
  const net = network(t)
  const folder = temporaryFolder(t)
  const session = pcap.createSession(net.near, 'icmp')
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
      const child = spawn(process.execPath, [command, 'capture', net.near, 'icmp', '-w', fifo, '--flush', 'packet', '--write-timeout', '300', '--stats'], { stdio: ['ignore', 'ignore', 'pipe'] })
      let stderr = ''
      child.stderr.setEncoding('utf8').on('data', (text) => { stderr += text })
      await once(child.stderr, 'data')
      await ping(net)
      const begin = Date.now()
      child.kill(signal)
      const [status] = await once(child, 'close')
      assert.ok(Date.now() - begin < 2000, `${Date.now() - begin} ms`)
      assert.strictEqual(status, 1, stderr)
      assert.match(stderr, reads ? /its reader takes nothing/ : /nobody reads it/)
      assert.match(stderr, /of the packets that were taken, \d+ are not written/)
      assert.match(stderr, /^\d+ packets? received$/m)
    }
  })
}
