'use strict'
// device.test.js - devices that go down, come back, are renamed and removed, whoever reads; several in one session.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { execFileSync } = require('node:child_process')
const { once } = require('node:events')
const pcap = require('../../lib')
const { network, printed, reasonToSkip } = require('./network')
const { least, listen, sleep, start, temporaryFolder, until, usedIn } = require('../helpers')

const options = { skip: reasonToSkip(), timeout: 60000 }
const command = path.join(__dirname, '../../bin/nodepcap.js')
const ROUND = 5 // pings; each is two packets

const ip = (...words) => execFileSync('ip', words)
const ping = (net) => net.outside('ping', '-n', '-q', '-c', String(ROUND), '-i', '0.01', net.farAddress)

/** Collects the events of a session's devices. */
function statesOf(session) {
  const states = []
  session.on('device', (event) => states.push(event))
  session.on('error', (error) => states.push(error))
  return states
}

/** Down, and up again after `whileDown`; each is told within 2 s. */
async function interrupt(net, states, whileDown = () => {}) {
  const before = states.length
  ip('link', 'set', net.near, 'down')
  await until(() => states.length === before + 1, 'down', 2000)
  await whileDown()
  ip('link', 'set', net.near, 'up')
  await until(() => states.length === before + 2, 'up', 2000)
}

const READERS = {
  listeners: (session, count) => session.on('packet', () => count(1)),
  async iteration(session, count) {
    for await (const packet of session) count(packet.icmp ? 1 : 0)
  },
  async batches(session, count) {
    for await (const batch of session.batches({ fields: ['len'] })) count(batch.length)
  },
  async lines(session, count) {
    for await (const text of session.lines({ format: 'tsv', fields: ['frame.len'] })) count(text.toString().split('\n').length - 1)
  }
}

for (const [name, read] of Object.entries(READERS)) {
  test(`${name}: a device that goes down is waited for`, options, async (t) => {
    const net = network(t)
    const session = pcap.createSession(net.near, { filter: 'icmp', buffer_timeout: 10 })
    t.after(() => session.close())
    let seen = 0
    const states = statesOf(session)
    const done = read(session, (more) => (seen += more))
    await ping(net)
    await until(() => seen === 2 * ROUND, () => `${seen} packets`)
    await interrupt(net, states, async () => {
      const us = await least(50000, () => usedIn(1000))
      assert.ok(us <= 50000, `${us} us of 1 s`)
    })
    await ping(net)
    await until(() => seen === 4 * ROUND, () => `${seen} packets`)
    assert.deepStrictEqual(states, ['down', 'up'].map((state) => ({ device: net.near, interface: 0, state })))
    session.close()
    await done
  })
}

test('a dump goes on into the same file, also when nobody reads', options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'down.pcapng')
  const session = pcap.createSession(net.near, { filter: 'icmp', buffer_timeout: 10 })
  t.after(() => session.close())
  const states = statesOf(session)
  const dump = session.dump(file)
  await ping(net)
  await until(() => dump.stats().packets === 2 * ROUND, 'packets')
  await interrupt(net, states)
  await ping(net)
  await until(() => dump.stats().packets === 4 * ROUND, () => JSON.stringify(dump.stats()))
  session.close()
  const { packets, interfaces } = await pcap.info(file)
  assert.deepStrictEqual([packets, interfaces.length, interfaces[0].name], [4 * ROUND, 1, net.near])
})

test('a device that is renamed goes on, one that is removed then is gone', options, async (t) => {
  const net = network(t)
  const session = pcap.createSession(net.near, { filter: 'icmp', buffer_timeout: 10 })
  t.after(() => session.close())
  let seen = 0
  session.on('packet', () => seen++)
  const states = statesOf(session)
  const other = net.near.replace('npn', 'npr')
  await interrupt(net, states, () => {
    ip('link', 'set', net.near, 'name', other)
    net.near = other
  })
  await ping(net)
  await until(() => seen === 2 * ROUND, () => `${seen} packets`)
  ip('link', 'del', other)
  await until(() => states.at(-1).code === 'ERR_PCAP_INTERFACE_GONE', () => JSON.stringify(states), 2000)
  assert.ok(states.at(-1).message.includes(other))
  await until(() => session.closed, 'close')
})

test("on_down 'end': the device event, then the end", options, async (t) => {
  const net = network(t)
  const session = pcap.createSession(net.near, { filter: 'icmp', buffer_timeout: 10, on_down: 'end' })
  const events = []
  for (const name of ['device', 'end', 'error', 'close']) session.on(name, () => events.push(name))
  let seen = 0
  session.on('packet', () => seen++)
  await ping(net)
  ip('link', 'set', net.near, 'down')
  await until(() => session.closed, 'close', 2000)
  await sleep(10)
  assert.strictEqual(seen, 2 * ROUND)
  assert.deepStrictEqual(events, ['device', 'end', 'close'])
})

test('close() in the handler of the event, and while a device is down: at once', options, async (t) => {
  const net = network(t)
  for (const closing of ['in the handler', 'later']) {
    const ms = await least(100, async () => {
      const session = pcap.createSession(net.near, { filter: 'icmp', buffer_timeout: 10 })
      t.after(() => session.close())
      const closed = once(session, 'close')
      let told = 0
      session.on('device', () => {
        told++
        if (closing === 'in the handler') session.close()
      })
      ip('link', 'set', net.near, 'down')
      await until(() => told === 1, 'down', 2000)
      const before = performance.now()
      session.close()
      await closed
      const took = performance.now() - before
      ip('link', 'set', net.near, 'up')
      await sleep(300)
      assert.strictEqual(told, 1)
      return took
    })
    assert.ok(ms <= 100, `${closing}: ${ms} ms`)
  }
})

test('a device that is down when it is opened: ERR_PCAP_INTERFACE_DOWN', options, (t) => {
  const net = network(t)
  ip('link', 'set', net.near, 'down')
  assert.throws(() => pcap.createSession(net.near), { code: 'ERR_PCAP_INTERFACE_DOWN' })
  assert.throws(() => pcap.createSession(['lo', net.near]), { code: 'ERR_PCAP_INTERFACE_DOWN' })
})

test('several devices: in the order of time, each with its interface; the last one ends the session', options, async (t) => {
  const nets = [network(t), network(t)]
  const session = pcap.createSession(nets.map(({ near }) => near), { filter: 'icmp', buffer_timeout: 10 })
  t.after(() => session.close())
  const states = statesOf(session)
  const packets = []
  session.on('packet', (packet) => packets.push(packet))
  assert.deepStrictEqual(session.interfaces.map(({ name, link_type }) => [name, link_type]), nets.map(({ near }) => [near, 'LINKTYPE_ETHERNET']))
  await Promise.all(nets.map(ping))
  await until(() => packets.length === 4 * ROUND, () => `${packets.length} packets`)
  for (const [i, net] of nets.entries()) {
    const own = packets.filter((packet) => packet.interface === i)
    assert.strictEqual(own.length, 2 * ROUND)
    assert.ok(own.every((packet) => [packet.ip.saddr, packet.ip.daddr].includes(net.farAddress)))
  }
  assert.ok(packets.every((packet, i) => i === 0 || packet.timestamp_ns >= packets[i - 1].timestamp_ns))
  const { received: all, devices } = session.stats()
  assert.deepStrictEqual([all, ...devices.map(({ device, received }) => [device, received])], [4 * ROUND, ...nets.map(({ near }) => [near, 2 * ROUND])])
  ip('link', 'del', nets[0].near)
  await until(() => states.at(-1)?.state === 'gone', () => JSON.stringify(states), 2000)
  await ping(nets[1])
  await until(() => packets.length === 6 * ROUND, () => `${packets.length} packets`)
  ip('link', 'del', nets[1].near)
  await until(() => states.at(-1).code === 'ERR_PCAP_INTERFACE_GONE', () => JSON.stringify(states), 2000)
  assert.ok(states.at(-1).message.includes(nets[1].near))
  assert.strictEqual(session.stats().devices.length, 2)
})

test('a dump of several devices has their interfaces and counts; pcap only holds one link type', options, async (t) => {
  const net = network(t)
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'several.pcapng')
  const session = pcap.createSession([net.near, 'any'], { filter: 'icmp', buffer_timeout: 10 })
  t.after(() => session.close())
  assert.throws(() => session.dump(path.join(folder, 'x.pcap')), (error) => error.code === 'ERR_PCAP_OPTION' && /LINKTYPE_ETHERNET and LINKTYPE_LINUX_SLL2: write pcapng/.test(error.message))
  assert.deepStrictEqual(fs.readdirSync(folder), [])
  const dump = session.dump(file)
  await ping(net)
  await until(() => dump.stats().packets >= 4 * ROUND, () => JSON.stringify(dump.stats()))
  session.close()
  const read = pcap.createOfflineSession(file)
  const names = []
  for await (const packet of read) names.push(read.interfaces[packet.interface].name)
  assert.strictEqual(names.filter((name) => name === net.near).length, dump.stats().packets)
  assert.deepStrictEqual(read.interfaces.map(({ name, link_type }) => [name, link_type]),
    [[net.near, 'LINKTYPE_ETHERNET'], ['any', 'LINKTYPE_LINUX_SLL2'], [net.near, 'LINKTYPE_LINUX_SLL2']])
  assert.deepStrictEqual(read.interfaces.slice(0, 2).map(({ statistics }) => statistics.received), [2 * ROUND, 2 * ROUND])
  const tshark = execFileSync('tshark', ['-r', file, '-T', 'fields', '-e', 'frame.interface_name'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  assert.deepStrictEqual(tshark.trimEnd().split('\n'), names)
})

test('two devices of one link type go into one pcap file', options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'both.pcap')
  const session = pcap.createSession([net.near, 'lo'], { filter: `host ${net.farAddress}`, buffer_timeout: 10 })
  t.after(() => session.close())
  const dump = session.dump(file)
  await ping(net)
  await until(() => dump.stats().packets >= 2 * ROUND, () => JSON.stringify(dump.stats()))
  session.close()
  assert.ok((await pcap.info(file)).packets >= 2 * ROUND)
})

test('any: each packet tells its interface and its direction', options, async (t) => {
  const net = network(t)
  const session = pcap.createSession('any', { filter: `icmp and host ${net.farAddress}`, buffer_timeout: 10 })
  t.after(() => session.close())
  const packets = []
  const added = []
  session.on('block', (kind, block) => added.push(kind, block.name))
  session.on('packet', (packet) => packets.push(packet))
  await ping(net)
  await until(() => packets.length === 2 * ROUND, () => `${packets.length} packets`)
  const index = Number(fs.readFileSync(`/sys/class/net/${net.near}/ifindex`))
  for (const packet of packets) {
    assert.strictEqual(session.interfaces[packet.interface].name, net.near)
    assert.strictEqual(packet.sll2.interface_index, index)
    assert.strictEqual(packet.sll2.packet_type, packet.icmp.type === 8 ? 4 : 0) // out, in: linux/if_packet.h
  }
  assert.deepStrictEqual(added, ['interface', 'any', 'interface', net.near])
})

test('the command says what happens to devices, and takes several', options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'command.pcapng')
  const child = start(t, process.execPath, [command, 'capture', '-i', net.near, '-i', 'lo', '-w', file, `host ${net.farAddress}`], { stdio: ['ignore', 'pipe', 'pipe'] })
  const said = listen(child)
  await printed(child, 'listening')
  assert.match(said.stderr, new RegExp(`^listening on ${net.near}, lo, link-type LINKTYPE_ETHERNET, snapshot length 262144 bytes\n`))
  ip('link', 'set', net.near, 'down')
  await until(() => said.stderr.endsWith(`${net.near} is down; waiting until it is up again\n`), () => said.stderr, 2000)
  ip('link', 'set', net.near, 'up')
  await until(() => said.stderr.endsWith(`${net.near} is up again\n`), () => said.stderr, 2000)
  await ping(net)
  ip('link', 'del', net.near)
  await until(() => said.stderr.endsWith(`${net.near} is gone; the other devices go on\n`), () => said.stderr, 2000)
  child.kill('SIGINT')
  const [status] = await once(child, 'close')
  assert.strictEqual(status, 0)
  const { interfaces } = await pcap.info(file)
  assert.deepStrictEqual(interfaces.map(({ name }) => name), [net.near, 'lo'])
})
