'use strict'
// dropped.test.js - sessions and writers that nobody closed are collected, and give back what they had; those whose packets
// somebody waits for are not.

const test = require('node:test')
const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const dgram = require('node:dgram')
const { getEventListeners, once, setMaxListeners } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const { Watch } = require('../../lib/session/watch')
const { sleep } = require('../helpers')
const { HABITS, SESSIONS, descriptors, forgetMany, megabytes, threads, turn } = require('./forget')
const { manyBytes, readAll, temporaryFile } = require('./material')

const options = { timeout: 120000, skip: fs.existsSync('/proc/self/fd') ? false : 'counts in /proc' }
const needsCollector = { ...options, skip: options.skip || (global.gc ? false : 'needs --expose-gc') }
const COUNT = 20000 // packets: about 1.8 MB, more than a block
const bytes = manyBytes(COUNT)
const few = manyBytes(3)

/** What is garbage is collected, and finalizers run. */
async function collect() {
  for (let i = 0; i < 2; i++) {
    global.gc()
    await turn()
    await turn()
  }
}

/** So many descriptors are open again, once finalizers and threads had their time. */
async function assertDescriptors(expected) {
  for (let i = 0; i < 20 && descriptors() !== expected; i++) {
    await collect()
    await sleep(20)
  }
  assert.strictEqual(descriptors(), expected)
}

test('sessions that are forgotten give back descriptors, threads and memory', needsCollector, async (t) => {
  const file = temporaryFile(t, bytes)
  await collect()
  const before = { descriptors: descriptors(), threads: threads(), megabytes: megabytes() }
  const most = await forgetMany(file)
  await assertDescriptors(before.descriptors)
  assert.ok(threads() <= before.threads + 1, `${threads()} threads, ${before.threads} before`)
  assert.ok(most.descriptors < before.descriptors + SESSIONS / 4, JSON.stringify({ before, most }))
  assert.ok(most.threads < before.threads + SESSIONS / 4, JSON.stringify({ before, most }))
  assert.ok(most.megabytes < before.megabytes + 400, JSON.stringify({ before, most }))
})

for (const [name, use] of Object.entries(HABITS)) {
  test(`a forgotten session gives back its file: ${name}`, needsCollector, async (t) => {
    const file = temporaryFile(t, bytes)
    await collect()
    const before = descriptors()
    for (let i = 0; i < 5; i++) await use(pcap.createOfflineSession(file))
    await collect()
    await assertDescriptors(before)
  })
}

test('the same without a hand on the collector, in a process that ends by itself', options, (t) => {
  const file = temporaryFile(t, bytes)
  const { stdout, stderr } = spawnSync(process.execPath, [path.join(__dirname, 'forget.js'), file], { encoding: 'utf8', timeout: 60000 })
  assert.strictEqual(stderr, '')
  const most = JSON.parse(stdout)
  assert.ok(most.descriptors < SESSIONS / 2 && most.threads < SESSIONS / 2 && most.megabytes < 600, stdout)
})

test('NODE_DEBUG=pcap tells of a session and a writer that were dropped', options, (t) => {
  const file = temporaryFile(t, few)
  const script = `const pcap = require(${JSON.stringify(path.join(__dirname, '../../lib'))})
    pcap.createOfflineSession(${JSON.stringify(file)}, 'tcp')
    pcap.createWriter(${JSON.stringify(`${file}.out`)})
    setImmediate(() => { gc(); setTimeout(() => {}, 50) })`
  const run = (debug) => spawnSync(process.execPath, ['--expose-gc', '-e', script], { encoding: 'utf8', env: { ...process.env, NODE_DEBUG: debug } }).stderr
  assert.match(run('pcap'), /a session was dropped without close\(\): \{ file: '.*capture\.pcap', filter: 'tcp' \}/)
  assert.match(run('pcap'), /a writer was dropped without close\(\): .*\.out/)
  assert.strictEqual(run(''), '')
})

test('a forgotten session leaves no listener on its signal, and its stream is destroyed', needsCollector, async (t) => {
  const { signal } = new AbortController()
  setMaxListeners(0, signal)
  const file = temporaryFile(t, bytes)
  const before = descriptors()
  for (let i = 0; i < 20; i++) {
    const stream = fs.createReadStream(file)
    await once(stream, 'open')
    await pcap.createOfflineSession(stream, { signal })[Symbol.asyncIterator]().next()
  }
  assert.strictEqual(getEventListeners(signal, 'abort').length > 0, true)
  await collect()
  await assertDescriptors(before)
  assert.strictEqual(getEventListeners(signal, 'abort').length, 0)
})

test('forgotten writers and dumps give back their files, with what they took in them', needsCollector, async (t) => {
  const file = temporaryFile(t, few)
  const packets = await readAll(file)
  await collect()
  const before = descriptors()
  const write = (name) => packets.reduce((writer, packet) => writer.write(packet), pcap.createWriter(name))
  for (let i = 0; i < 50; i++) {
    write(`${file}-${i}`)
    pcap.createOfflineSession(file).dump(`${file}-dump-${i}`)
    await turn()
  }
  await assertDescriptors(before)
  for (const name of [`${file}-0`, `${file}-49`, `${file}-dump-0`, `${file}-dump-49`]) assert.strictEqual((await readAll(name)).length, 3)
})

test('packets of a forgotten session stay true', needsCollector, async (t) => {
  const file = temporaryFile(t, bytes)
  const before = descriptors()
  const { value } = await pcap.createOfflineSession(file)[Symbol.asyncIterator]().next()
  await assertDescriptors(before)
  assert.deepStrictEqual([value.number, value.tcp.dport, value.bytes.length, value.copy().ip.saddr], [1, 80, 78, '10.240.0.133'])
})

// ---- Whoever waits need not keep the session

test('a session is not collected while listeners wait for its packets', needsCollector, async (t) => {
  const file = temporaryFile(t, few)
  const seen = []
  const listen = () => pcap.createOfflineSession(file, { follow: true }).on('packet', function ({ number }) {
    seen.push(number)
    if (number === 9) this.close()
  })
  const session = new WeakRef(listen())
  for (let i = 0; i < 2; i++) {
    await sleep(50)
    await collect()
    fs.appendFileSync(file, few.subarray(24))
  }
  for (let i = 0; i < 100 && seen.length < 9; i++) await sleep(20)
  assert.deepStrictEqual(seen, [1, 2, 3, 4, 5, 6, 7, 8, 9])
  await collect()
  assert.strictEqual(session.deref(), undefined)
})

test('nor while an iteration waits', needsCollector, async (t) => {
  const file = temporaryFile(t, few)
  const timer = setTimeout(() => collect().then(() => fs.appendFileSync(file, few.subarray(24))), 100)
  const numbers = []
  for await (const packet of pcap.createOfflineSession(file, { follow: true })) {
    numbers.push(packet.number)
    if (packet.number === 6) break
  }
  clearTimeout(timer)
  assert.deepStrictEqual(numbers, [1, 2, 3, 4, 5, 6])
})

test('nor while somebody waits for the close that a signal brings', needsCollector, async (t) => {
  const file = temporaryFile(t, few)
  const abort = new AbortController()
  const closed = once(pcap.createOfflineSession(file, { signal: abort.signal }), 'close')
  await collect()
  abort.abort()
  await closed
})

/** A live session of the loopback device; undefined without the rights. */
function openLoopback(filter) {
  try {
    return pcap.createSession('lo', filter)
  } catch {
    return undefined
  }
}

/** Nobody keeps the session but its listener. */
function listenTo(port, seen) {
  const session = openLoopback(`udp port ${port}`)
  return session && new WeakRef(session.on('packet', (packet) => seen.push(packet.len)))
}

test('a live session delivers while it has listeners, and is collected when it has none', needsCollector, async (t) => {
  const socket = dgram.createSocket('udp4').on('error', () => {})
  t.after(() => socket.close())
  socket.bind(0, '127.0.0.1')
  await once(socket, 'listening')
  await collect()
  const { port } = socket.address()
  const before = descriptors()
  const seen = []
  const session = listenTo(port, seen)
  if (!session) return t.skip('needs the rights to capture on lo')
  for (let i = 0; i < 5; i++) {
    await collect()
    socket.send('hello', port, '127.0.0.1')
    await sleep(50)
  }
  assert.ok(seen.length >= 5, `${seen.length} packets`)
  session.deref().removeAllListeners('packet')
  await assertDescriptors(before)
  assert.strictEqual(session.deref(), undefined)
})

test('a timer that looks for drops keeps no session', needsCollector, async () => {
  const watchOne = () => {
    const watch = new Watch({ interfaces: [] }, { live: true, handle: undefined })
    watch.watchDrops()
    return new WeakRef(watch)
  }
  const watch = watchOne()
  await sleep(1)
  await collect()
  assert.strictEqual(watch.deref(), undefined)
})
