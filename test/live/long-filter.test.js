'use strict'
// long-filter.test.js - captures whose filter takes libpcap long: the device opens at once, packets come once it is compiled, nobody waits.

const assert = require('node:assert')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const test = require('node:test')
const dgram = require('node:dgram')
const pcap = require('../../lib')
const { network, reasonToSkip } = require('./network')
const { listen, sleep, start, temporaryFolder, until } = require('../helpers')

const options = { skip: reasonToSkip(), timeout: 120000 }
const command = path.join(__dirname, '../../bin/nodepcap.js')
const SOON_MS = 10000
const PORT = 9
const NTP = 123

const joined = (count, term) => Array.from({ length: count }, (_, i) => term(i)).join(' or ')
const UDP = `udp port ${PORT} and (${joined(80, () => 'greater 1')})` // short enough for the kernel
const SLOW = `udp port ${PORT} or ${joined(300, (i) => `host 10.0.${i >> 8}.${i & 255}`)}` // tenths of a second, and too long for the kernel
const ENDLESS = joined(1000, (i) => `port ${i + 1}`) // minutes
const WRONG = `${SLOW} or host host`

/** Sends datagrams to a port of the loopback interface until the test ends; returns how many so far. */
function sending(t, port = PORT) {
  const socket = dgram.createSocket('udp4')
  let sent = 0
  const timer = setInterval(() => socket.send('x', port, '127.0.0.1', () => sent++), 2)
  t.after(() => {
    clearInterval(timer)
    socket.close()
  })
  return () => sent
}

const isOurs = ({ udp }) => udp?.dport === PORT

for (const [name, filter] of Object.entries({ 'that the kernel takes': UDP, 'that is too long for the kernel': SLOW })) {
  test(`a filter ${name}: no packet that does not pass, from the moment of opening on`, options, async (t) => {
    const ours = sending(t)
    const others = sending(t, PORT + 1)
    await until(() => ours() > 5 && others() > 5)
    const before = performance.now()
    const session = pcap.createSession('lo', { filter })
    t.after(() => session.close())
    assert.ok(performance.now() - before < 1000, `${performance.now() - before} ms`)
    assert.strictEqual(session.link_type, 'LINKTYPE_ETHERNET')
    const packets = []
    session.on('packet', ({ udp }) => packets.push(udp?.dport))
    await until(() => packets.length >= 100, () => JSON.stringify(session.stats()), 60000)
    assert.deepStrictEqual(new Set(packets), new Set([PORT]))
    assert.strictEqual(session.stats().dropped_by_kernel, 0)
  })
}

test('what is wrong with the device is told at once, what is wrong with the filter by an error', options, async (t) => {
  assert.throws(() => pcap.createSession('nope0', { filter: WRONG }), { code: 'ERR_PCAP_NO_DEVICE' })
  assert.throws(() => pcap.createSession('lo', { filter: WRONG, timestamp_source: 'sundial' }), { code: 'ERR_PCAP_OPTION' })
  assert.throws(() => pcap.createSession('lo', { filter: joined(1025, () => 'tcp') }), { code: 'ERR_PCAP_FILTER', message: /max_filter_terms/ })
  for (const device of ['lo', ['lo', 'any']]) {
    const session = pcap.createSession(device, { filter: WRONG })
    t.after(() => session.close())
    session.on('packet', () => assert.fail('a packet'))
    const closed = once(session, 'close').catch(() => {}) // which comes behind the error
    const [error] = await once(session, 'error')
    assert.deepStrictEqual([error.code, /syntax error/.test(error.message)], ['ERR_PCAP_FILTER', true])
    await closed
  }
})

test('several devices get their filters one after the other', options, async (t) => {
  sending(t)
  const net = network(t)
  const session = pcap.createSession(['lo', net.near], { filter: `${SLOW} or icmp` })
  t.after(() => session.close())
  const seen = new Set()
  session.on('packet', (packet) => seen.add(packet.icmp ? 'icmp' : isOurs(packet) ? 'udp' : 'other'))
  await until(() => seen.has('udp'), 'datagrams', 60000)
  await net.outside('ping', '-n', '-q', '-c', '3', '-i', '0.01', net.farAddress)
  await until(() => seen.has('icmp'), 'pings')
  assert.deepStrictEqual(seen, new Set(['icmp', 'udp']))
})

test('a member of a fanout group takes no share before it has its filter', options, async (t) => {
  const ours = sending(t)
  const fanout = { group: process.pid % 65536, mode: 'lb' }
  let seen = 0
  const one = pcap.createSession('lo', { filter: `udp port ${PORT}`, fanout })
  const script = `
    const session = require(${JSON.stringify(path.join(__dirname, '../../lib'))}).createSession('lo', { filter: ${JSON.stringify(ENDLESS)}, fanout: ${JSON.stringify(fanout)} })
    session.on('packet', () => {})
    console.log('open')`
  t.after(() => one.close())
  one.on('packet', () => seen++)
  const other = start(t, process.execPath, ['-e', script])
  const said = listen(other)
  await until(() => said.stdout === 'open\n', () => said.stderr)
  await sleep(100)
  const [sent, before] = [ours(), seen]
  await until(() => ours() >= sent + 100)
  await until(() => seen >= before + 100, () => `${seen - before} of ${ours() - sent}`, 2000)
  other.kill('SIGKILL')
  const late = pcap.createSession('lo', { filter: SLOW, fanout: { ...fanout, mode: 'hash' } }) // which is not the group's
  const [error] = await once(late.on('packet', () => {}), 'error')
  assert.match(error.message, /cannot join group/)
})

/** A child that captures by ENDLESS, does this, and ends soon. */
async function child(t, body) {
  const begin = Date.now()
  const made = start(t, process.execPath, ['-e', `
    const assert = require('node:assert')
    const { once } = require('node:events')
    const { setTimeout: sleep } = require('node:timers/promises')
    const pcap = require(${JSON.stringify(path.join(__dirname, '../../lib'))})
    const open = (more) => pcap.createSession('lo', { filter: ${JSON.stringify(ENDLESS)}, ...more }).on('packet', () => assert.fail('a packet'))
    const folder = ${JSON.stringify(temporaryFolder(t))};
    (async () => { ${body} })()`])
  const said = listen(made)
  const [status, signal] = await once(made, 'close')
  assert.deepStrictEqual([status, signal, said.stdout], [0, null, ''], said.stderr)
  assert.ok(Date.now() - begin < SOON_MS, `${Date.now() - begin} ms`)
}

const BODIES = {
  'close()': "const s = open(); await sleep(100); s.close(); await once(s, 'close')",
  'close() at once, and of one that was not begun': 'open().close(); open({ lazy: true }).close(); pcap.createSession("lo", { filter: "tcp", lazy: true }).close()',
  'stop(), behind which is the end': "const s = open(); await sleep(100); s.stop(); await once(s, 'end')",
  'stop() of one that was not begun': "const s = pcap.createSession('lo', { filter: 'udp', lazy: true }); s.stop(); s.close()",
  'stats(), inject() and pause() meanwhile': `
    const s = open()
    await sleep(100)
    s.inject(Buffer.alloc(60))
    s.pause()
    assert.strictEqual(s.stats().received, 0)
    assert.deepStrictEqual(Object.keys(s.stats().devices), ['0'])
    s.resume()
    await sleep(50)
    s.close()`,
  'a dump with a rotation, which is an empty file at most': `
    const s = open()
    s.dump(folder + '/%n.pcap', { rotate: { seconds: 0.1 } })
    await sleep(500)
    s.close()
    await once(s, 'close')
    for (const name of require('node:fs').readdirSync(folder)) assert.strictEqual((await pcap.info(folder + '/' + name)).packets, 0)`,
  'process.exit()': 'open(); await sleep(100); process.exit(0)',
  'a worker that is terminated': `
    const { Worker } = require('node:worker_threads')
    const worker = new Worker("const { parentPort, workerData: [library, filter] } = require('node:worker_threads'); require(library).createSession('lo', filter).on('packet', () => {}); setTimeout(() => parentPort.postMessage(''), 100)", { eval: true, workerData: [${JSON.stringify(path.join(__dirname, '../../lib'))}, ${JSON.stringify(ENDLESS)}] })
    await once(worker, 'message')
    await worker.terminate()`
}
for (const [name, body] of Object.entries(BODIES)) test(`nobody waits: ${name}`, options, (t) => child(t, body))

test('who closes a capture gets the device back once the compiler is done', { ...options, skip: options.skip ?? !fs.existsSync('/proc/net/packet') }, async () => {
  const sockets = () => fs.readFileSync('/proc/net/packet', 'utf8').split('\n').length
  const before = sockets()
  const session = pcap.createSession('lo', { filter: SLOW })
  session.on('packet', () => {})
  await sleep(20)
  session.close()
  await until(() => sockets() === before, () => `${sockets()} sockets, ${before} before`, 60000)
})

/** The command, once it listens. */
async function capturing(t, filter) {
  const running = start(t, process.execPath, [command, 'capture', 'lo', '--filter', filter])
  const said = listen(running)
  await until(() => said.stderr.includes('listening on') || running.exitCode !== null, 'a capture that listens')
  return { running, said }
}

test('the command gives up its rights first, and compiles then: names of services are found', options, async (t) => {
  sending(t, NTP)
  const { running, said } = await capturing(t, `${joined(100, (i) => `host 10.0.0.${i}`)} or udp port ntp`)
  await until(() => said.stdout.includes(`127.0.0.1:${NTP}`) || said.stdout.includes(`127.0.0.1.${NTP}`), () => said.stderr, 60000)
  running.kill('SIGINT')
  const [status] = await once(running, 'close')
  assert.strictEqual(status, 0, said.stderr)
})

test('the command: a wrong filter is status 2', options, async (t) => {
  const { running, said } = await capturing(t, WRONG)
  const [status] = running.exitCode === null ? await once(running, 'close') : [running.exitCode]
  assert.match(said.stderr, /^nodepcap: filter "udp port 9 or host 10\.0\.0\.0.*syntax error/m)
  assert.strictEqual(status, 2)
})

test('the command ends by a signal while it compiles', options, async (t) => {
  const { running, said } = await capturing(t, ENDLESS)
  await sleep(200)
  const before = Date.now()
  running.kill('SIGINT')
  const [status] = await once(running, 'close')
  assert.ok(Date.now() - before < SOON_MS, `${Date.now() - before} ms`)
  assert.strictEqual(status, 0, said.stderr)
})
