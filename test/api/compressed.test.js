'use strict'
// compressed.test.js - captures compressed with gzip, from every kind of source, whatever their name.

const assert = require('node:assert')
const { Readable } = require('node:stream')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const zlib = require('node:zlib')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { temporaryFolder } = require('../helpers')
const { manyBytes, temporaryFile, readAll } = require('./material')
const { good, needs, tsharkPackets } = require('./tools')

const command = path.join(__dirname, '../../bin/nodepcap.js')
const recording = path.join(__dirname, '../../examples/http-loopback.pcap')
const COUNT = 30000
const plain = manyBytes(COUNT)
const packed = zlib.gzipSync(plain)

describe('gzip', () => {
  test('a path, a Buffer, a stream in small pieces', async (t) => {
    const pieces = Array.from({ length: Math.ceil(packed.length / 100) }, (_, i) => packed.subarray(i * 100, i * 100 + 100))
    for (const source of [temporaryFile(t, packed, 'no-extension'), packed, Readable.from(pieces)]) {
      const packets = await readAll(source)
      assert.strictEqual(packets.length, COUNT)
      assert.strictEqual(packets.at(-1).number, COUNT)
    }
  })

  test('several members', async () => {
    const members = Buffer.concat([zlib.gzipSync(plain.subarray(0, 1001)), zlib.gzipSync(plain.subarray(1001))])
    assert.strictEqual((await readAll(members)).length, COUNT)
  })

  test('zeros behind the last member are padding', async (t) => {
    for (const zeros of [1, 3, 512, 100000]) {
      const padded = Buffer.concat([packed, Buffer.alloc(zeros)])
      for (const source of [padded, temporaryFile(t, padded)]) {
        const session = pcap.createOfflineSession(source)
        session.on('damage', () => assert.fail('zeros are no damage'))
        let count = 0
        for await (const packet of session) count = packet.number
        assert.deepStrictEqual([count, session.stats().damaged], [COUNT, 0])
      }
    }
  })

  test('other bytes behind the last member are told, and the packets are good', async (t) => {
    for (const [zeros, rest] of [[0, 'x'], [0, '\x1f'], [0, '\x1f\x8b'], [5, 'xyz'], [0, 'x'.repeat(100000)]]) {
      const bytes = Buffer.concat([packed, Buffer.alloc(zeros), Buffer.from(rest, 'latin1')])
      for (const source of [bytes, temporaryFile(t, bytes)]) {
        const session = pcap.createOfflineSession(source)
        const damages = []
        session.on('damage', (damage) => damages.push(damage))
        let count = 0
        for await (const packet of session) count = packet.number
        assert.deepStrictEqual([count, damages.map(({ offset, bytes: size }) => [offset, size])], [COUNT, [[packed.length + zeros, rest.length]]])
      }
    }
  })

  test('the command warns of them, and succeeds', (t) => {
    const file = temporaryFile(t, Buffer.concat([zlib.gzipSync(manyBytes(3)), Buffer.from('xyz')]))
    for (const name of ['read', 'info']) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [command, name, file], { encoding: 'utf8' })
      assert.deepStrictEqual([status, stdout.length > 0], [0, true])
      assert.match(stderr, /^nodepcap: warning: 3 bytes behind the compressed data .*\n$/)
    }
  })

  test('cut: the packets before, then an error', async () => {
    const cut = packed.subarray(0, packed.length >> 1)
    await assert.rejects(readAll(cut), (error) => {
      assert.strictEqual(error.code, 'ERR_PCAP_CUT')
      assert.strictEqual(error.offset, cut.length)
      assert.strictEqual(error.packetsRead, error.packets.length)
      assert.ok(error.packets.length > COUNT / 4)
      return true
    })
  })

  test('standard input of the command', () => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [command, 'read', '-', '-c', '3'], { input: packed, encoding: 'utf8' })
    assert.deepStrictEqual([status, stderr], [0, ''])
    assert.strictEqual(stdout.split('\n').length, 4)
  })

  /** Was a zlib of the system loaded before a file is read, and after it? */
  function systemZlib(t, env) {
    const script = `const pcap = require(${JSON.stringify(path.join(__dirname, '../..'))})
      const isLoaded = () => /libz\\.so/.test(require('node:fs').readFileSync('/proc/self/maps', 'latin1'))
      const before = isLoaded()
      pcap.createOfflineSession(process.argv[1]).on('packet', () => {}).on('end', () => console.log(before, isLoaded()))`
    return spawnSync(process.execPath, ['-e', script, temporaryFile(t, packed)], { env: { ...process.env, ...env }, encoding: 'utf8' }).stdout
  }
  const maps = fs.existsSync('/proc/self/maps') ? false : 'needs /proc'
  const apart = process.env.LD_PRELOAD ? 'a sanitizer does not bear what keeps two of them apart' : false

  test('zlib is Node\'s own where it exports it', { skip: maps }, (t) => assert.match(systemZlib(t, {}), /^(true true|false false)\n$/))
  test('unless NP_LIBZ names another one', { skip: maps || apart }, (t) => assert.match(systemZlib(t, { NP_LIBZ: 'libz.so.1' }), / true\n$/))

  test('a missing library: which package to install', (t) => {
    const env = { ...process.env, NP_LIBZ: '/no/such/library' }
    const { status, stderr } = spawnSync(process.execPath, [command, 'read', temporaryFile(t, packed)], { env, encoding: 'utf8' })
    assert.strictEqual(status, 1)
    assert.match(stderr, /apt install zlib1g/)
  })

  test('data that unpack to gigabytes take little memory', async () => {
    const zeros = Buffer.alloc(1 << 26)
    const header = plain.subarray(0, 24)
    const bomb = Buffer.concat([zlib.gzipSync(header), ...Array(16).fill(zlib.gzipSync(zeros))])
    const before = process.memoryUsage().rss
    let count = 0
    for await (const batch of pcap.createOfflineSession(bomb).batches({ fields: ['len'] })) count += batch.length
    assert.strictEqual(count, (16 * zeros.length) / 16)
    assert.ok(process.memoryUsage().rss - before < 200e6, `${process.memoryUsage().rss - before} bytes more`)
  })
})

test('a compressed file is followed as far as its compressor has flushed', { timeout: 60000 }, async (t) => {
  const half = plain.subarray(0, plain.length / 2)
  const file = temporaryFile(t, zlib.gzipSync(half, { finishFlush: zlib.constants.Z_SYNC_FLUSH }), 'capture.pcap.gz')
  const session = pcap.createOfflineSession(file, { follow: true })
  const order = []
  session.on('packet', (packet) => order.push(packet.number)).on('end', () => order.push('end'))
  const closed = new Promise((resolve, reject) => session.on('close', resolve).on('error', reject))
  const whole = (await readAll(half, { recover: true })).length
  for (let i = 0; i < 1000 && order.length < whole; i++) await new Promise((resolve) => setTimeout(resolve, 10))
  assert.strictEqual(order.length, whole)
  session.stop()
  await closed
  assert.strictEqual(order.at(-1), 'end')
})

describe('nodepcap convert', () => {
  test('format and compression by the name, or by option', needs('tshark'), (t) => {
    const folder = temporaryFolder(t)
    const expected = tsharkPackets(recording)
    for (const [name, args, magic] of [
      ['a.pcapng', [], '0a0d0d0a'],
      ['a.pcap', [], 'd4c3b2a1'],
      ['a.pcap.gz', [], '1f8b'],
      ['a', ['--file-type', 'pcap-nano'], '4d3cb2a1'],
      ['b.pcap', ['--file-type', 'pcapng', '--compression', 'gzip'], '1f8b']
    ]) {
      const file = path.join(folder, name)
      const { stdout, stderr } = good(['convert', recording, file, ...args])
      assert.strictEqual(stdout, '')
      assert.match(stderr, /: 10 packets in, 10 out, 1 file of [^\n]+\n$/)
      assert.ok(fs.readFileSync(file).toString('hex').startsWith(magic), name)
      assert.deepStrictEqual(tsharkPackets(file), expected)
    }
  })

  test('info tells the compression', (t) => {
    const file = path.join(temporaryFolder(t), 'x')
    good(['convert', '--compression', 'gzip', recording, file])
    assert.match(good(['info', file]).stdout, /type: +pcapng, compressed with gzip\n/)
  })
})

describe('skippable frames', () => {
  const skippable = (number, size) => {
    const head = Buffer.alloc(8)
    head.writeUInt32LE(0x184d2a50 + number)
    head.writeUInt32LE(size, 4)
    return Buffer.concat([head, Buffer.alloc(size, 7)])
  }

  for (const tool of ['zstd', 'lz4']) {
    test(`${tool}: before, between and behind the frames`, async (t) => {
      const compress = (bytes) => spawnSync(tool, ['-q', '-c'], { input: bytes, maxBuffer: 1 << 26 })
      if (compress(Buffer.alloc(1)).error) return t.skip(`${tool} is not installed`)
      const [first, second] = [plain.subarray(0, 100001), plain.subarray(100001)].map((bytes) => compress(bytes).stdout)
      for (const [number, size] of [[0, 0], [5, 4], [15, 100000]]) {
        const frame = skippable(number, size)
        const bytes = Buffer.concat([frame, frame, first, frame, second, frame])
        for (const source of [bytes, temporaryFile(t, bytes), Readable.from([bytes.subarray(0, 3), bytes.subarray(3, 9), bytes.subarray(9)])]) {
          const packets = await readAll(source)
          assert.strictEqual(packets.at(-1).number, COUNT)
        }
        const cut = await readAll(bytes.subarray(0, 7)).catch((error) => error)
        assert.strictEqual(cut.code, 'ERR_PCAP_CUT')
      }
      const raw = await readAll(Buffer.concat([skippable(1, 9), plain])).catch((error) => error)
      assert.strictEqual(raw.code, 'ERR_PCAP_DAMAGED')
    })
  }
})
