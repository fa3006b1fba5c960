'use strict'
// writer.test.js - createWriter and session.dump: what is written is what was read, and failures are told.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { once } = require('node:events')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { temporaryFolder } = require('../helpers')
const { manyBytes, temporaryFile, readAll, collect } = require('./material')

const command = path.join(__dirname, '../../bin/nodepcap.js')
const recording = path.join(__dirname, '../../examples/http-loopback.pcap')
const FORMATS = ['pcapng', 'pcap', 'pcap-nano']

const facts = (packet) => [packet.timestamp_ns, packet.caplen, packet.len, packet.link_type, packet.bytes.toString('hex')]
const nodepcap = (...args) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', timeout: 20000 })

/** Dump to the end without a listener for packets. */
async function dumpAll(source, file, options, sessionOptions) {
  const session = pcap.createOfflineSession(source, sessionOptions)
  const dump = session.dump(file, options)
  await once(session, 'end')
  return dump
}

describe('createWriter', () => {
  test('packets of a session come back equal, in every format', async (t) => {
    const folder = temporaryFolder(t)
    const packets = await readAll(recording)
    for (const format of FORMATS) {
      const file = path.join(folder, format)
      const writer = pcap.createWriter(file, { format })
      for (const packet of packets) writer.write(packet)
      writer.close()
      writer.close()
      assert.strictEqual(writer.closed, true)
      assert.strictEqual(writer.stats().packets_in_file, packets.length)
      assert.deepStrictEqual((await readAll(file)).map(facts), packets.map(facts))
    }
  })

  test('compressed by the name', async (t) => {
    const folder = temporaryFolder(t)
    const packets = await readAll(temporaryFile(t, manyBytes(20000)))
    const magics = { gz: '1f8b', zst: '28b52ffd', lz4: '04224d18' }
    for (const [extension, magic] of Object.entries(magics)) {
      const file = path.join(folder, `a.pcapng.${extension}`)
      const writer = pcap.createWriter(file)
      packets.forEach((packet, i) => {
        writer.write(packet)
        if (i % 5000 === 0) writer.flush()
      })
      writer.close()
      assert.strictEqual(fs.statSync(file).size, writer.stats().bytes_in_file)
      assert.ok(fs.readFileSync(file).toString('hex').startsWith(magic))
      assert.deepStrictEqual((await readAll(file)).map(facts), packets.map(facts))
    }
  })

  test('bytes with a time, a length and a link type', async (t) => {
    const file = path.join(temporaryFolder(t), 'a.pcapng')
    const writer = pcap.createWriter(file)
    writer.write({ bytes: Buffer.from([1, 2, 3]), timestamp_ns: 1600000000123456789n, len: 9, link_type: 'RAW', comment: 'a remark' })
    writer.write({ bytes: new Uint8Array(4), tv_sec: 5, tv_usec: 6, interface: 1 })
    const before = BigInt(Date.now()) * 1000000n
    writer.write({ bytes: new Uint8Array(0) })
    writer.close()
    const [first, second, third] = await readAll(file)
    assert.deepStrictEqual(facts(first), [1600000000123456789n, 3, 9, 'LINKTYPE_RAW', '010203'])
    assert.deepStrictEqual(facts(second), [5000006000n, 4, 4, 'LINKTYPE_ETHERNET', '00000000'])
    assert.ok(third.timestamp_ns >= before)
    assert.ok(fs.readFileSync(file).includes('a remark'))
  })

  test('a text that is too long for pcapng is cut between characters', async (t) => {
    const file = path.join(temporaryFolder(t), 'a.pcapng')
    const writer = pcap.createWriter(file, { comment: 'é'.repeat(40000) })
    writer.write({ bytes: Buffer.alloc(1) }, `x${'😀'.repeat(20000)}`)
    writer.close()
    const session = pcap.createOfflineSession(file)
    const [packet] = await collect(session)
    assert.strictEqual(session.sections[0].comments[0], 'é'.repeat(32767))
    assert.strictEqual(packet.comments[0], `x${'😀'.repeat(16383)}`)
  })

  test('wrong arguments are named', (t) => {
    const file = path.join(temporaryFolder(t), 'a.pcapng')
    const invalid = (pattern, options, at = file) => assert.throws(() => pcap.createWriter(at, options), (error) => error instanceof TypeError && pattern.test(error.message))
    invalid(/the path must be/, {}, null)
    invalid(/the path must be/, {}, -1)
    invalid(/createWriter.*options.*null/, null)
    invalid(/createWriter.*options.*'pcap'/, 'pcap')
    invalid(/'flush' must be/, { flush: Object.create(null) })
    invalid(/'rotate' must be \{ bytes, packets, seconds \}/, { rotate: {} })
    invalid(/'format' must be 'pcapng' or 'pcap' or 'pcap-nano', not 'snoop'/, { format: 'snoop' })
    invalid(/'flush' must be/, { flush: 0 })
    invalid(/no option 'byte'; did you mean 'bytes'/, { rotate: { byte: 1 } })
    invalid(/add 'rotate'/, { ring: 3 })
    invalid(/no option 'max_packets'/, { max_packets: 1 })
    assert.strictEqual(fs.existsSync(file), false)
    const writer = pcap.createWriter(file)
    assert.throws(() => writer.write('bytes'), TypeError)
    assert.throws(() => writer.write({ bytes: Buffer.alloc(1), timestamp_ns: 1 }), TypeError)
    assert.throws(() => writer.name('1.2.3', 'x'), TypeError)
    assert.throws(() => writer.secrets('x', 'tsl'), TypeError)
    assert.throws(() => writer.secrets('x', -1), TypeError)
    const named = (name, call) => assert.throws(call, (error) => error instanceof TypeError && error.message.includes(name))
    const bytes = Buffer.alloc(1)
    for (const index of [-1, 1.5, 65536, '0']) {
      named("'interface'", () => writer.write({ bytes, interface: index }))
      named("'index'", () => writer.interface({ index }))
    }
    named("'tv_usec'", () => writer.write({ bytes, tv_sec: 1, tv_usec: -1 }))
    named("'tv_sec'", () => writer.write({ bytes, tv_sec: '1' }))
    named('comment', () => writer.write({ bytes, comment: 5 }))
    named('comment', () => writer.write(pcap.decode(bytes), {}))
    named("'snap_length'", () => writer.interface({ snap_length: 'all' }))
    named("'filtre'", () => writer.interface({ filtre: 'tcp' }))
    named('interface: expected', () => writer.interface(null))
    named('name', () => writer.name('1.2.3.4', 5))
    writer.close()
    assert.throws(() => writer.write({ bytes: Buffer.alloc(1) }), { code: 'ERR_PCAP_CLOSED' })
  })

  test('a packet that pcap cannot hold is refused, and the writer goes on', async (t) => {
    const file = path.join(temporaryFolder(t), 'a.pcap')
    const writer = pcap.createWriter(file)
    writer.write({ bytes: Buffer.alloc(4), tv_sec: 1 })
    assert.throws(() => writer.write({ bytes: Buffer.alloc(4), tv_sec: 1, link_type: 'RAW' }), { code: 'ERR_PCAP_OPTION' })
    assert.throws(() => writer.name('192.0.2.1', 'host'), { code: 'ERR_PCAP_OPTION' })
    writer.write({ bytes: Buffer.alloc(4), tv_sec: 2 })
    writer.close()
    assert.strictEqual((await readAll(file)).length, 2)
  })

  test('a full disk: ENOSPC, again and again', () => {
    const writer = pcap.createWriter('/dev/full', { format: 'pcap', flush: 'packet' })
    const full = { code: 'ERR_PCAP_IO', errno: 'ENOSPC' }
    assert.throws(() => writer.write({ bytes: Buffer.alloc(4) }), full)
    assert.throws(() => writer.write({ bytes: Buffer.alloc(4) }), full)
    assert.throws(() => writer.close(), full)
    assert.strictEqual(writer.stats().packets_in_file, 0)
  })

  test('tshark finds the comment, the interface and the name', { skip: spawnSync('tshark', ['-v']).error ? 'needs tshark' : false }, (t) => {
    const file = path.join(temporaryFolder(t), 'a.pcapng')
    const writer = pcap.createWriter(file)
    writer.interface({ name: 'eth7' }).name('192.0.2.1', 'host.example')
    writer.write({ bytes: Buffer.alloc(60), timestamp_ns: 1600000000123456789n }, 'a remark')
    writer.close()
    const { stdout } = spawnSync('tshark', ['-r', file, '-T', 'fields', '-e', 'frame.time_epoch', '-e', 'frame.comment', '-e', 'frame.interface_name'], { encoding: 'utf8' })
    assert.strictEqual(stdout, '1600000000.123456789\ta remark\teth7\n')
  })
})

describe('session.dump', () => {
  test('without a listener for packets, and with one', async (t) => {
    const folder = temporaryFolder(t)
    const bytes = manyBytes(50000)
    const file = temporaryFile(t, bytes)
    const copy = path.join(folder, 'copy.pcap')
    await dumpAll(file, copy, { snap_length: 65535 })
    const expected = (await readAll(file)).map(facts)
    assert.deepStrictEqual((await readAll(copy)).map(facts), expected)
    const session = pcap.createOfflineSession(file)
    const dump = session.dump(path.join(folder, 'other.pcapng'))
    const seen = await collect(session)
    assert.strictEqual(seen.length, 50000)
    assert.strictEqual(dump.stats().packets_in_file, 50000)
    assert.deepStrictEqual((await readAll(dump.path)).map(facts), expected)
  })

  test('beside an iteration, and from a stream', async (t) => {
    const file = path.join(temporaryFolder(t), 'copy.pcapng')
    const session = pcap.createOfflineSession(fs.createReadStream(temporaryFile(t, manyBytes(3000))))
    session.dump(file)
    let count = 0
    for await (const packet of session) count += packet.caplen > 0
    assert.strictEqual(count, 3000)
    assert.strictEqual((await readAll(file)).length, 3000)
  })

  test('an end by max_packets, and rotation with a ring', async (t) => {
    const folder = temporaryFolder(t)
    const file = temporaryFile(t, manyBytes(5000))
    const dump = await dumpAll(file, path.join(folder, 'few.pcap'), { max_packets: 1234 }, { block_size: 4096 })
    assert.strictEqual((await readAll(dump.path)).length, 1234)
    const ring = await dumpAll(file, path.join(folder, 'ring.pcap'), { rotate: { packets: 100 }, ring: 4 })
    assert.strictEqual(ring.stats().files, 50)
    const names = fs.readdirSync(folder).filter((name) => name.startsWith('ring')).sort()
    assert.deepStrictEqual(names, ['ring_00047.pcap', 'ring_00048.pcap', 'ring_00049.pcap', 'ring_00050.pcap'])
    const numbers = await Promise.all(names.map(async (name) => (await readAll(path.join(folder, name))).map((packet) => packet.tv_usec)))
    assert.deepStrictEqual(numbers.flat(), (await readAll(file)).slice(-400).map((packet) => packet.tv_usec))
  })

  test('1,000 files by size and by time lose and double nothing', async (t) => {
    const folder = temporaryFolder(t)
    const file = temporaryFile(t, manyBytes(10000))
    const expected = (await readAll(file)).map(facts)
    for (const rotate of [{ bytes: 700 }, { seconds: 0.01 }]) {
      const kind = Object.keys(rotate)[0]
      const dump = await dumpAll(file, path.join(folder, `${kind}-%n.pcap`), { rotate })
      assert.ok(dump.stats().files >= 1000, `${dump.stats().files} files`)
      const packets = []
      for (let n = 1; n <= dump.stats().files; n++) packets.push(...await readAll(path.join(folder, `${kind}-${String(n).padStart(5, '0')}.pcap`)))
      assert.deepStrictEqual(packets.map(facts), expected)
    }
  })

  test('a failure to write ends the session with an error', async (t) => {
    const fifo = path.join(temporaryFolder(t), 'fifo')
    spawnSync('mkfifo', [fifo])
    const reader = fs.openSync(fifo, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
    const session = pcap.createOfflineSession(temporaryFile(t, manyBytes(20000)))
    const dump = session.dump(fifo)
    fs.closeSync(reader)
    const [error] = await once(session, 'error')
    assert.strictEqual(error.errno, 'EPIPE')
    assert.strictEqual(dump.stats().packets_in_file, 0)
    assert.strictEqual(session.closed || (await once(session, 'close')) && session.closed, true)
  })

  test('only one at a time, and of a file only before it is read', async (t) => {
    const folder = temporaryFolder(t)
    const session = pcap.createOfflineSession(recording)
    session.dump(path.join(folder, 'a.pcap')).close()
    session.dump(path.join(folder, 'b.pcap'))
    assert.throws(() => session.dump(path.join(folder, 'c.pcap')), { code: 'ERR_PCAP_INVALID' })
    assert.strictEqual(fs.existsSync(path.join(folder, 'c.pcap')), false)
    session.close()
    assert.strictEqual((await readAll(path.join(folder, 'b.pcap'))).length, 0)
    const other = pcap.createOfflineSession(recording)
    for await (const packet of other) {
      assert.ok(packet)
      assert.throws(() => other.dump(path.join(folder, 'd.pcap')), { code: 'ERR_PCAP_INVALID' })
      break
    }
  })
})

describe('nodepcap read -w', () => {
  test('writes what the filter passes, and prints nothing', async (t) => {
    const file = path.join(temporaryFolder(t), 'out.pcapng')
    const { status, stdout, stderr } = nodepcap('read', recording, 'tcp', '-w', file, '-c', '5')
    assert.deepStrictEqual([status, stdout, stderr], [0, '', ''])
    assert.strictEqual((await readAll(file)).length, 5)
  })

  test('a full disk: exit status 1, and the errno', () => {
    const { status, stderr } = nodepcap('read', recording, '-w', '/dev/full')
    assert.strictEqual(status, 1)
    assert.match(stderr, /^nodepcap: cannot write \/dev\/full: No space left on device[^\n]*\n$/)
  })

  test('a file does not overwrite itself; options that do not fit are named', (t) => {
    const file = temporaryFile(t, manyBytes(3))
    for (const [args, pattern] of [
      [[file, '-w', file], /would be overwritten/],
      [[file, '--ring', '3'], /add -w/],
      [[file, '-w', `${file}.x`, '--ring', '3'], /add --rotate-bytes/],
      [[file, '-w', `${file}.x`, '--json'], /--json is for printing/],
      [[file, '-w', `${file}.x`, '--rotate-bytes', '3X'], /--rotate-bytes must be a size/]
    ]) {
      const { status, stderr } = nodepcap('read', ...args)
      assert.strictEqual(status, 2)
      assert.match(stderr, pattern)
    }
    assert.strictEqual(fs.statSync(file).size, manyBytes(3).length)
  })
})
