'use strict'
// one-reading.test.js - a capture has one reading, however its bytes arrive: packets, what it says beside them, damage, errors.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const { spawnSync } = require('node:child_process')
const { PassThrough, Readable } = require('node:stream')
const zlib = require('node:zlib')
const pcap = require('../../lib')
const { sleep, start } = require('../helpers')
const { bytesIn } = require('./pcapng-bytes')
const { temporaryFile } = require('./material')

const options = { timeout: 300000 }
const PAUSE_MS = 15 // longer than packets wait for others to fill their block
const FRAME = Buffer.from('ffffffffffff00112233445508004500001c00010000401100007f0000017f0000013039003500080000', 'hex')

// ---- Files --------------------------------------------------------------------------------------

const linux = (b, i) => [b.u32(7 + i), b.u16(0x800), Buffer.from([4, 0])]
const VARIANTS = {
  'pcap, microseconds': {},
  'pcap, nanoseconds, big endian': { magic: 0xa1b23c4d, order: 'big' },
  'modified pcap': { magic: 0xa1b2cd34, head: linux },
  'modified pcap, records of 28 bytes': { magic: 0xa1b2cd34, order: 'big', head: (b, i) => [...linux(b, i), Buffer.alloc(4)] },
  'modified pcap with the usual magic': { head: linux },
  'pcap, records of 20 bytes': { head: () => [Buffer.alloc(4)] },
  'pcap 2.2': { version: [2, 2], reversed: true },
  'pcap 2.3': { version: [2, 3] }
}

function classic({ order = 'little', magic = 0xa1b2c3d4, version = [2, 4], head = () => [], reversed = false }, count = 4) {
  const b = bytesIn(order)
  const header = Buffer.concat([b.u32(magic), b.u16(version[0]), b.u16(version[1]), b.u32(0), b.u32(0), b.u32(65535), b.u32(1)])
  const records = Array.from({ length: count }, (_, i) => {
    const lengths = [FRAME.length, FRAME.length + i]
    return Buffer.concat([b.u32(1600000000 + i), b.u32(1234 * i), ...(reversed ? lengths.reverse() : lengths).map(b.u32), ...head(b, i), FRAME])
  })
  return Buffer.concat([header, ...records])
}

function nextGeneration(order = 'little') {
  const b = bytesIn(order)
  return Buffer.concat([
    b.section([1, 'a section']), b.interface(1, 0, [2, 'eth0']), b.enhanced(0, 1600000000000000n, FRAME, [1, 'a comment']), b.journal('an entry'), b.simple(Buffer.alloc(60)),
    b.names([[1, Buffer.concat([Buffer.from([192, 0, 2, 1]), Buffer.from('one\0')])]]), b.custom(0xbad, 7, Buffer.alloc(3000)), b.statistics(0, 1n, [4, b.u64(2)]),
    b.enhanced(0, 1600000001000000n, FRAME), b.section(), b.interface(101, 0), b.old(0, 3, 1600000002000000n, FRAME.subarray(14)), b.enhanced(0, 1600000003000000n, FRAME.subarray(14))
  ])
}

function snoop() {
  const b = bytesIn('big')
  const record = (i) => Buffer.concat([b.u32(FRAME.length), b.u32(FRAME.length), b.u32(24 + FRAME.length + 2), b.u32(i), b.u32(1600000000 + i), b.u32(7), FRAME, Buffer.alloc(2)])
  return Buffer.concat([Buffer.from('snoop\0\0\0'), b.u32(2), b.u32(4), record(0), record(1), record(3)])
}

/** A byte of each file, and then more than one, are others; and files are cut, joined, or none. */
function files() {
  const whole = { ...Object.fromEntries(Object.entries(VARIANTS).map(([name, variant]) => [name, classic(variant)])), pcapng: nextGeneration(), 'pcapng, big endian': nextGeneration('big'), snoop: snoop() }
  const all = { ...whole }
  for (const [name, bytes] of Object.entries(whole)) {
    for (const at of [5, 33, 90, bytes.length - 50]) {
      all[`${name}, byte ${at} damaged`] = Buffer.from(bytes)
      all[`${name}, byte ${at} damaged`][at] ^= 0x41
    }
    all[`${name}, cut`] = bytes.subarray(0, bytes.length - 30)
    all[`${name}, cut in its second record`] = bytes.subarray(0, 100)
    all[`${name}, twice`] = Buffer.concat([bytes, bytes])
    all[`${name}, and pcap`] = Buffer.concat([bytes, whole['pcap, nanoseconds, big endian']])
    all[`${name}, one record`] = name.startsWith('pcapng') ? bytes : name === 'snoop' ? bytes.subarray(0, 16 + 68) : classic(VARIANTS[name], 1)
    all[`${name}, the header`] = bytes.subarray(0, 24)
  }
  all['no capture'] = Buffer.from('this is a text and no capture')
  all['an ERF capture'] = Buffer.from('0000000000f0345f0204003c0001002a'.padEnd(120, '0'), 'hex')
  all['three bytes'] = Buffer.from('abc')
  all['no bytes'] = Buffer.alloc(0)
  return all
}

// ---- Ways ---------------------------------------------------------------------------------------

const slices = (bytes, size) => Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) => bytes.subarray(i * size, (i + 1) * size))

/** Pieces with pauses between them, at places that matter: in headers, and between records. */
function paused(bytes) {
  const stream = new PassThrough()
  const push = async () => {
    let from = 0
    for (const end of [3, 24, 30, 40, 41, 90, 124, bytes.length]) {
      if (end > from) stream.write(bytes.subarray(from, end))
      from = Math.max(from, end)
      await sleep(PAUSE_MS)
    }
    stream.end()
  }
  push()
  return stream
}

/** gzip, the first bytes in a member of their own. */
const members = (bytes, first) => Buffer.concat([zlib.gzipSync(bytes.subarray(0, first)), zlib.gzipSync(bytes.subarray(first))])

const packedBy = (tool) => (bytes) => {
  const { stdout, error } = spawnSync(tool, ['-q', '-c'], { input: bytes })
  return error ? undefined : stdout
}

/** name: [what to read, settings] */
const WAYS = {
  'a path': [(bytes, file) => file, {}],
  'a path, small blocks': [(bytes, file) => file, { block_size: 1 << 16, threads: 1 }],
  'a path, two threads': [(bytes, file) => file, { threads: 2 }],
  'a path, four threads, small blocks': [(bytes, file) => file, { block_size: 1 << 16, threads: 4 }],
  'a Buffer': [(bytes) => bytes, {}],
  'a Readable': [(bytes) => Readable.from([bytes]), {}],
  'a Readable of single bytes': [(bytes) => Readable.from(slices(bytes, 1)), {}],
  'a Readable in pieces, four threads': [(bytes) => Readable.from(slices(bytes, 17)), { threads: 4 }],
  'gzip': [(bytes) => zlib.gzipSync(bytes), {}],
  'gzip, the header in a member of its own': [(bytes) => members(bytes, 24), {}],
  'gzip in a file, the first record apart': [(bytes, file, t) => temporaryFile(t, members(bytes, 82)), { threads: 2 }]
}
const SLOW_WAYS = {
  'a Readable with pauses': [paused, {}],
  'zstd': [packedBy('zstd'), {}],
  'lz4': [packedBy('lz4'), {}]
}

/** All that a reading gives, without what says how the bytes came: names, places in messages. */
async function reading(source, settings) {
  const result = { packets: [], damages: [] }
  let session
  try {
    session = pcap.createOfflineSession(source, settings)
    session.on('damage', (damage) => result.damages.push(damage))
    for await (const packet of session) {
      const { number, timestamp_ns, caplen, len, link_type, interface: index } = packet
      result.packets.push([number, timestamp_ns, caplen, len, link_type, index, packet.bytes.toString('hex'), packet.comments, packet.options?.linux, packet.options?.drop_count])
    }
  } catch (error) {
    const text = error.message.replace(/^.*?(?=: (damaged|cut)| is | has )/, '')
    result.error = [error.code, error.offset, error.packetsRead, text]
  }
  if (session) {
    const { link_type, sections, interfaces, names, secrets, blocks } = session
    const { received, damaged, metadata_left_out } = session.stats()
    Object.assign(result, { link_type, sections, interfaces, names, secrets, blocks, received, damaged, metadata_left_out })
  }
  // A path fails before there is a session.
  if (result.error && result.packets.length === 0) return { error: result.error, damages: result.damages }
  return JSON.parse(JSON.stringify(result, (key, value) => (typeof value === 'bigint' ? `${value}n` : value)))
}

async function compare(t, ways, names) {
  for (const [name, bytes] of Object.entries(files())) {
    if (names && !names.includes(name)) continue
    const file = temporaryFile(t, bytes)
    for (const recover of [false, true]) {
      const expected = await reading(file, { recover })
      for (const [way, [make, settings]] of Object.entries(ways)) {
        const source = make(bytes, file, t)
        if (source === undefined) continue // a tool that is not installed
        assert.deepStrictEqual(await reading(source, { ...settings, recover }), expected, `${name}, ${way}, ${recover ? 'recovered' : 'plain'}`)
      }
    }
  }
}

test('whole and damaged files, by every way', options, async (t) => {
  await compare(t, WAYS)
})

test('pauses and codecs', options, async (t) => {
  const names = [...Object.keys(VARIANTS), 'pcapng', 'snoop', 'modified pcap, cut', 'pcapng, byte 90 damaged', 'modified pcap, and pcap', 'no capture', 'an ERF capture']
  await compare(t, SLOW_WAYS, names)
})

test('all variants have all their packets, so that the same is the right one', options, async () => {
  for (const [name, variant] of Object.entries(VARIANTS)) {
    const { packets, interfaces } = await reading(Readable.from(slices(classic(variant), 1)), {})
    assert.deepStrictEqual(packets.map((packet) => [packet[2], packet[3], packet[6]]), [0, 1, 2, 3].map((i) => [FRAME.length, FRAME.length + i, FRAME.toString('hex')]), name)
    assert.strictEqual(interfaces.length, 1)
  }
})

test('a file that is followed while it grows, and a pipe', options, async (t) => {
  for (const [name, bytes] of Object.entries({ modified: classic(VARIANTS['modified pcap with the usual magic']), 'modified, 28 bytes': classic(VARIANTS['modified pcap, records of 28 bytes']), pcapng: nextGeneration() })) {
    const expected = await reading(temporaryFile(t, bytes), {})
    const count = expected.packets.length
    const growing = temporaryFile(t, '')
    const write = async () => {
      for (const piece of slices(bytes, 19)) {
        fs.appendFileSync(growing, piece)
        await sleep(2)
      }
    }
    const written = write()
    const followed = []
    const session = pcap.createOfflineSession(growing, { follow: true })
    for await (const packet of session) {
      followed.push(packet.bytes.toString('hex'))
      if (followed.length === count) break
    }
    session.close()
    await written
    assert.deepStrictEqual(followed, expected.packets.map((packet) => packet[6]), name)

    const fifo = `${growing}.fifo`
    assert.strictEqual(spawnSync('mkfifo', [fifo]).status, 0)
    const writer = start(t, 'sh', ['-c', 'while IFS= read -r part; do printf "$part"; sleep 0.01; done > "$0"', fifo], { stdio: ['pipe', 'ignore', 'inherit'] })
    for (const piece of slices(bytes, 37)) writer.stdin.write(`${[...piece].map((byte) => `\\${byte.toString(8).padStart(3, '0')}`).join('')}\n`)
    writer.stdin.end()
    assert.deepStrictEqual(await reading(fifo, {}), expected, name)
  }
})
