'use strict'
// session.test.js - events, iteration, batches and text of offline sessions.

const test = require('node:test')
const { AsyncLocalStorage } = require('node:async_hooks')
const vm = require('node:vm')
const assert = require('node:assert')
const path = require('node:path')
const { spawnSync } = require('node:child_process')
const { PassThrough, Readable } = require('node:stream')
const pcap = require('../../lib')
const native = require('../../lib/native')
const { start } = require('../helpers')
const { manyBytes, temporaryFile, collect, readAll } = require('./material')

const options = { timeout: 60000 }
const COUNT = 5000
const bytes = manyBytes(COUNT)

test('events come in order: packets, end, complete, close', options, async () => {
  const order = []
  const session = pcap.createOfflineSession(bytes)
  session.on('packet', (packet) => order.push(packet.number))
  for (const name of ['end', 'complete', 'close']) session.on(name, () => order.push(name))
  await new Promise((resolve) => session.on('close', resolve))
  assert.deepStrictEqual(order, [...Array.from({ length: COUNT }, (_, i) => i + 1), 'end', 'complete', 'close'])
  assert.ok(session.closed)
})

test('the bytes that were read are counted, wherever they come from', options, async (t) => {
  const file = temporaryFile(t, bytes)
  for (const [source, settings] of [[file], [bytes], [Readable.from([bytes])], [file, { follow: true }]]) {
    const session = pcap.createOfflineSession(source, settings)
    session.on('packet', (packet) => packet.number === COUNT && session.stop())
    await new Promise((resolve) => session.on('end', resolve))
    assert.strictEqual(session.stats().input_bytes, bytes.length)
  }
})

test('no event but close follows close(), in whose listener it was called', options, async () => {
  for (const name of ['block', 'packet', 'end', 'complete']) {
    const order = []
    const session = pcap.createOfflineSession(manyBytes(3))
    for (const event of ['block', 'packet', 'end', 'complete', 'close']) {
      session.on(event, () => {
        order.push(event)
        if (event === name) session.close()
      })
    }
    await new Promise((resolve) => session.on('close', resolve))
    assert.deepStrictEqual(order.slice(order.indexOf(name)), [name, 'close'])
  }
})

test('a listener of one argument gets the packet; of two, the bytes too', options, async () => {
  const session = pcap.createOfflineSession(manyBytes(3))
  const seen = []
  session.on('packet', (header, raw) => seen.push([header.caplen, raw.length, Buffer.isBuffer(raw), raw.equals(header.bytes)]))
  await new Promise((resolve) => session.on('end', resolve))
  assert.deepStrictEqual(seen, [[78, 78, true, true], [74, 74, true, true], [66, 66, true, true]])
})

test('listeners that come, go and pause in the midst of a block', options, async () => {
  const session = pcap.createOfflineSession(manyBytes(10))
  const seen = []
  const bare = (packet) => {
    seen.push(`bare ${packet.number}`)
    if (packet.number === 3) session.on('packet', second)
    if (packet.number === 8) {
      session.pause()
      setImmediate(() => session.resume())
    }
  }
  const second = (packet, raw) => {
    seen.push(`second ${packet.number} ${raw.length}`)
    if (packet.number === 5) session.off('packet', second)
  }
  session.once('packet', (packet) => seen.push(`once ${packet.number}`))
  session.on('packet', bare)
  await new Promise((resolve) => session.on('end', resolve))
  // Lengths are those of the handshake's first and second packet.
  assert.deepStrictEqual(seen, [
    'once 1', 'bare 1', 'bare 2', 'bare 3', 'bare 4', 'second 4 78', 'bare 5', 'second 5 74',
    'bare 6', 'bare 7', 'bare 8', 'bare 9', 'bare 10'
  ])
})

test('a path, a Buffer, a Uint8Array, a Readable and standard input give the same packets', options, async (t) => {
  const file = temporaryFile(t, bytes)
  const digest = (packets) => packets.map((packet) => `${packet.number} ${packet.timestamp_ns} ${packet.bytes.toString('hex')}`).join('\n')
  const expected = digest(await readAll(file))
  assert.strictEqual(expected.split('\n').length, COUNT)
  assert.strictEqual(digest(await readAll(bytes)), expected, 'Buffer')
  assert.strictEqual(digest(await readAll(new Uint8Array(bytes))), expected, 'Uint8Array')
  for (const size of [7, 1000, 65536]) {
    const chunks = []
    const some = size === 7 ? bytes.subarray(0, 24 + 200 * 94) : bytes
    for (let at = 0; at < some.length; at += size) chunks.push(some.subarray(at, at + size))
    const packets = await readAll(Readable.from(chunks)).catch((error) => error.packets)
    assert.ok(expected.startsWith(digest(packets)) && packets.length > 100, `Readable by ${size}`)
    if (size > 7) assert.strictEqual(packets.length, COUNT)
  }
  const script = `const pcap = require(${JSON.stringify(path.join(__dirname, '../../lib'))})
    pcap.createOfflineSession('-').on('packet', (packet) => console.log(packet.number + ' ' + packet.timestamp_ns + ' ' + packet.bytes.toString('hex')))`
  const { stdout } = spawnSync(process.execPath, ['-e', script], { input: bytes, encoding: 'utf8', maxBuffer: 1 << 28 })
  assert.strictEqual(stdout.trimEnd(), expected)
})

test('packets arrive from standard input before it ends', options, async (t) => {
  const script = `const pcap = require(${JSON.stringify(path.join(__dirname, '../../lib'))})
    pcap.createOfflineSession('-').on('packet', (packet) => console.log(packet.number)).on('end', () => console.log('end'))`
  const child = start(t, process.execPath, ['-e', script], { stdio: ['pipe', 'pipe', 'inherit'] })
  let text = ''
  const first = new Promise((resolve) => child.stdout.setEncoding('utf8').on('data', (part) => {
    text += part
    if (text.includes('1\n2\n')) resolve()
  }))
  child.stdin.write(manyBytes(2))
  await first
  child.stdin.end()
  await new Promise((resolve) => child.on('close', resolve))
  assert.strictEqual(text, '1\n2\nend\n')
})

test('the iterator gives what the events give, and leaving it closes', options, async () => {
  const numbers = []
  for await (const packet of pcap.createOfflineSession(bytes)) numbers.push(packet.number)
  assert.deepStrictEqual(numbers, Array.from({ length: COUNT }, (_, i) => i + 1))
  const session = pcap.createOfflineSession(bytes)
  for await (const packet of session) if (packet.number === 10) break
  assert.ok(session.closed)
})

test('a session has one reader', options, async () => {
  const session = pcap.createOfflineSession(bytes)
  session.on('packet', () => {})
  assert.throws(() => session[Symbol.asyncIterator](), { code: 'ERR_PCAP_INVALID' })
  session.close()
  assert.throws(() => session[Symbol.asyncIterator](), { code: 'ERR_PCAP_CLOSED' })
})

test('batches hold the values that the packets have', options, async () => {
  const fields = ['time', 'time_ns', 'len', 'caplen', 'number', 'ip.saddr', 'tcp.dport', 'tcp.flags.syn', 'ethernet.shost', 'tcp.options.mss_val', 'udp.dport']
  const packets = await readAll(bytes)
  let i = 0
  for await (const batch of pcap.createOfflineSession(bytes).batches({ fields, size: 700 })) {
    assert.ok(batch.length <= 700)
    assert.strictEqual(batch.column('time').constructor, Float64Array)
    assert.strictEqual(batch.column('time_ns').constructor, BigInt64Array)
    assert.strictEqual(batch.column('ip.saddr').constructor, Uint32Array)
    assert.strictEqual(batch.column('tcp.dport').constructor, Uint16Array)
    assert.strictEqual(batch.column('tcp.flags.syn').constructor, Uint8Array)
    for (let j = 0; j < batch.length; j++, i++) {
      const packet = packets[i]
      assert.strictEqual(batch.column('time_ns')[j], packet.timestamp_ns)
      assert.strictEqual(batch.column('time')[j], packet.tv_sec + packet.tv_usec / 1e6)
      assert.strictEqual(batch.column('len')[j], packet.len)
      assert.strictEqual(batch.column('tcp.dport')[j], packet.tcp.dport)
      assert.strictEqual(batch.column('tcp.flags.syn')[j], packet.tcp.flags.syn)
      assert.strictEqual(batch.format('ip.saddr', j), packet.ip.saddr)
      assert.strictEqual(batch.format('ethernet.shost', j), packet.ethernet.shost)
      assert.strictEqual(batch.has('udp.dport', j), false)
      assert.strictEqual(batch.has('tcp.options.mss_val', j), packet.tcp.flags.syn === 1)
    }
    assert.strictEqual(batch.validity('ip.saddr'), null)
    assert.strictEqual(batch.packet(batch.length - 1).timestamp_ns, packets[i - 1].timestamp_ns)
  }
  assert.strictEqual(i, COUNT)
})

test('lines give the same values as packets', options, async () => {
  const fields = ['frame.number', 'ip.src', 'tcp.dstport', 'tcp.options.mss_val', 'eth.src']
  const packets = await readAll(bytes)
  let text = ''
  for await (const part of pcap.createOfflineSession(bytes).lines({ format: 'tsv', fields })) text += part
  const expected = packets.map((packet) => `${packet.number}\t${packet.ip.saddr}\t${packet.tcp.dport}\t${packet.get('tcp.options.mss_val') ?? ''}\t${packet.ethernet.shost}\n`)
  assert.strictEqual(text, expected.join(''))
})

test('pause() stops delivery at once, resume() goes on where it was', options, async () => {
  const numbers = []
  const session = pcap.createOfflineSession(bytes)
  session.on('packet', (packet) => {
    numbers.push(packet.number)
    if (packet.number !== 1000) return
    session.pause()
    setTimeout(() => {
      assert.strictEqual(numbers.length, 1000)
      session.resume()
    }, 50)
  })
  await new Promise((resolve) => session.on('end', resolve))
  assert.deepStrictEqual(numbers, Array.from({ length: COUNT }, (_, i) => i + 1))
})

test('a listener that throws: uncaughtException gets it, and delivery goes on', options, () => {
  const script = `const pcap = require(${JSON.stringify(path.join(__dirname, '../../lib'))})
    let seen = 0
    process.on('uncaughtException', (error) => console.log(error.message))
    pcap.createOfflineSession('-').on('packet', (packet) => { seen++; if (packet.number % 1000 === 0) throw new Error('at ' + packet.number) }).on('end', () => console.log(seen))`
  const { stdout } = spawnSync(process.execPath, ['-e', script], { input: bytes, encoding: 'utf8' })
  assert.strictEqual(stdout, 'at 1000\nat 2000\nat 3000\nat 4000\nat 5000\n5000\n')
})

test("what listeners for 'end' and 'block' throw is no error of the source", options, () => {
  const script = `const pcap = require(${JSON.stringify(path.join(__dirname, '../../lib'))})
    process.on('uncaughtException', (error) => console.log('uncaught', error.message))
    const session = pcap.createOfflineSession('-')
    session.on('packet', () => {}).on('error', (error) => console.log('error', error.message)).on('close', () => console.log('close'))
    session.on(process.argv[1], () => { throw new Error(process.argv[1]) })`
  for (const name of ['end', 'complete', 'block']) {
    for (const input of [bytes, manyBytes(0)]) {
      const { stdout } = spawnSync(process.execPath, ['-e', script, name], { input, encoding: 'utf8', timeout: 10000 })
      assert.strictEqual(stdout, `uncaught ${name}\nclose\n`)
    }
  }
})

test('a filter chooses packets, which keep their numbers', options, async () => {
  const packets = await readAll(bytes, 'tcp[tcpflags] & tcp-syn != 0 and src port 80')
  assert.strictEqual(packets.length, Math.ceil((COUNT - 1) / 3))
  assert.deepStrictEqual(packets.slice(0, 3).map((packet) => packet.number), [2, 5, 8])
})

test('timers run while a file is read', options, async () => {
  let turns = 0
  const timer = setInterval(() => turns++, 1)
  const session = pcap.createOfflineSession(manyBytes(30000))
  session.on('packet', (packet) => packet.decode())
  await new Promise((resolve) => session.on('end', resolve))
  clearInterval(timer)
  assert.ok(turns > 5, `${turns} turns`)
})

test('small blocks give the same packets', options, async () => {
  const expected = (await readAll(bytes)).map((packet) => packet.timestamp_ns)
  const packets = await readAll(bytes, { block_size: 4096, block_count: 2 })
  assert.deepStrictEqual(packets.map((packet) => packet.timestamp_ns), expected)
})

test('a cut file: its packets, then ERR_PCAP_CUT with the place and the count', options, async (t) => {
  const cut = bytes.subarray(0, bytes.length - 10)
  for (const source of [cut, temporaryFile(t, cut)]) {
    const error = await readAll(source).then(() => assert.fail('no error'), (reason) => reason)
    assert.strictEqual(error.code, 'ERR_PCAP_CUT')
    assert.strictEqual(error.packets.length, COUNT - 1)
    assert.strictEqual(error.packetsRead, COUNT - 1)
    assert.ok(error.offset > 0 && error.offset <= cut.length)
  }
})

test('no capture file: ERR_PCAP_FORMAT says what it is not', options, async (t) => {
  const file = temporaryFile(t, 'hello, this is text\n')
  assert.throws(() => pcap.createOfflineSession(file), { code: 'ERR_PCAP_FORMAT' })
  await assert.rejects(readAll(Buffer.from('hello, this is text\n')), { code: 'ERR_PCAP_FORMAT' })
  assert.throws(() => pcap.createOfflineSession('/nonexistent.pcap'), { code: 'ERR_PCAP_IO', errno: 'ENOENT' })
})

test("a Readable's error becomes the session's", options, async () => {
  const stream = new Readable({ read() {} })
  stream.push(manyBytes(3))
  setImmediate(() => stream.destroy(new Error('the disk is on fire')))
  const session = pcap.createOfflineSession(stream)
  const error = await collect(session).catch((reason) => reason)
  assert.strictEqual(error.message, 'the disk is on fire')
  assert.strictEqual(error.packets.length, 3)
})

test('a Readable that is destroyed, or was before, ends the session', options, async () => {
  const cut = new PassThrough()
  cut.write(manyBytes(3))
  setImmediate(() => cut.destroy())
  const gone = new PassThrough().destroy()
  const read = Readable.from([manyBytes(3)])
  for await (const chunk of read) assert.ok(chunk)
  const reasons = []
  for (const stream of [cut, gone, read]) reasons.push(await readAll(stream).then(() => assert.fail('no error'), (reason) => reason))
  assert.deepStrictEqual(reasons.map(({ code }) => code), ['ERR_STREAM_PREMATURE_CLOSE', 'ERR_STREAM_PREMATURE_CLOSE', 'ERR_PCAP_FORMAT'])
  assert.strictEqual(reasons[0].packets.length, 3)
})

test('a stopped session takes no more bytes', options, async () => {
  const session = pcap.createOfflineSession(new PassThrough())
  session.stop()
  assert.strictEqual(native.push(session._handle, Buffer.alloc(10)), 0)
  const large = pcap.createOfflineSession(Buffer.concat([manyBytes(1), ...Array(40).fill(bytes.subarray(24))]))
  let count = 0
  large.on('packet', () => {
    if (++count === 3) large.stop()
  })
  await new Promise((resolve) => large.on('end', resolve))
  assert.ok(count >= 3)
  session.close()
})

test('a Readable that gives no bytes is told', options, async () => {
  await assert.rejects(readAll(Readable.from([{ a: 1 }])), { name: 'TypeError', code: 'ERR_INVALID_ARG_TYPE', message: /stream.*Buffers.*an instance of Object/ })
})

test('handlers run in the context in which the session was made', options, async () => {
  const context = new AsyncLocalStorage()
  const stores = new Set()
  const see = () => stores.add(context.getStore())
  const sessions = [1, 2].map((id) => context.run(id, () => pcap.createOfflineSession(manyBytes(20000))))
  await Promise.all(sessions.map((session) => {
    for (const name of ['packet', 'block', 'end', 'close']) session.on(name, see)
    return new Promise((resolve) => session.on('close', resolve))
  }))
  assert.deepStrictEqual([...stores].sort(), [1, 2])
})

test('bytes of another realm are bytes', options, async () => {
  const [frame, file] = [Buffer.alloc(60), manyBytes(3)].map((known) => Object.assign(vm.runInNewContext(`new Uint8Array(${known.length})`), known))
  assert.strictEqual(pcap.decode(frame).len, 60)
  assert.strictEqual(pcap.decode_packet({}, frame).pcap_header.len, 60)
  assert.strictEqual((await readAll(file)).length, 3)
})

test('two sessions at once do not mix', options, async () => {
  const [a, b] = await Promise.all([readAll(bytes), readAll(manyBytes(100))])
  assert.deepStrictEqual([a.length, b.length], [COUNT, 100])
})
