'use strict'
// joined.test.js - files that were joined: where the second begins is told, and with `recover` it is read on.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { collect, temporaryFile } = require('./material')

const options = { timeout: 60000 }
const FRAME = Buffer.from('ffffffffffff00112233445508004500001c00010000401100007f0000017f0000013039003500080000', 'hex')
const IP = FRAME.subarray(14)

/** Two packets each; { bytes, format, link, times }. */
function classic({ order = 'little', magic = 0xa1b2c3d4, link = 1, zone = 0, snap = 65535, data = FRAME, start = 1600000000 } = {}) {
  const b = bytesIn(order)
  const header = Buffer.concat([b.u32(magic), b.u16(2), b.u16(4), b.u32(zone), b.u32(0), b.u32(snap), b.u32(link)])
  const records = [0, 1].map((i) => Buffer.concat([b.u32(start + i), b.u32(5), b.u32(data.length), b.u32(data.length), data]))
  const unit = magic === 0xa1b23c4d ? 1n : 1000n
  return { bytes: Buffer.concat([header, ...records]), format: 'pcap', link, times: [0, 1].map((i) => BigInt(start + i) * 1000000000n + 5n * unit) }
}

function nextGeneration(order = 'little') {
  const b = bytesIn(order)
  const packets = [0n, 1n].map((i) => b.enhanced(0, 1600000000000000n + i, FRAME))
  return { bytes: Buffer.concat([b.section(), b.interface(1, 0), ...packets]), format: 'pcapng', link: 1, times: [0n, 1n].map((i) => (1600000000000000n + i) * 1000n) }
}

function snoop() {
  const b = bytesIn('big')
  const record = (i) => Buffer.concat([b.u32(FRAME.length), b.u32(FRAME.length), b.u32(24 + FRAME.length + 2), b.u32(0), b.u32(1600000000 + i), b.u32(7), FRAME, Buffer.alloc(2)])
  return { bytes: Buffer.concat([Buffer.from('snoop\0\0\0'), b.u32(2), b.u32(4), record(0), record(1)]), format: 'snoop', link: 1, times: [0, 1].map((i) => BigInt(1600000000 + i) * 1000000000n + 7000n) }
}

const KINDS = {
  pcap: classic(),
  'pcap, big endian, in nanoseconds': classic({ order: 'big', magic: 0xa1b23c4d, snap: 100 }),
  'pcap of raw IP with a time zone': classic({ link: 101, data: IP, zone: 3600 }),
  'pcap of January 2011': classic({ start: 0x4d3cb2a1 - 1 }), // whose seconds look like a file's first bytes
  pcapng: nextGeneration(),
  'pcapng, big endian': nextGeneration('big'),
  snoop: snoop()
}

const cat = (...files) => Buffer.concat(files.map(({ bytes }) => bytes))

async function recovered(source) {
  const session = pcap.createOfflineSession(source, { recover: true })
  const damages = []
  session.on('damage', (damage) => damages.push(damage))
  return { packets: await collect(session), damages, session }
}

for (const [firstName, first] of Object.entries(KINDS)) {
  for (const [secondName, second] of Object.entries(KINDS)) {
    if (first.format === 'pcapng' && second.format === 'pcapng') continue // sections, as they should be
    test(`${firstName}, then ${secondName}`, options, async (t) => {
      const bytes = cat(first, second, first)
      const file = temporaryFile(t, bytes)
      for (const source of [file, bytes]) {
        const error = await collect(pcap.createOfflineSession(source)).catch((failure) => failure)
        assert.deepStrictEqual([error.code, error.offset, error.packetsRead, error.packets?.length], ['ERR_PCAP_DAMAGED', first.bytes.length, 2, 2])
        assert.match(error.message, new RegExp(`another file header: a ${second.format} file begins here`))
        const { packets, damages, session } = await recovered(source)
        assert.deepStrictEqual(packets.map((packet) => packet.timestamp_ns), [...first.times, ...second.times, ...first.times])
        assert.deepStrictEqual(packets.map(({ interface: index }) => index), [0, 0, 1, 1, 2, 2])
        assert.deepStrictEqual(packets.map(({ number }) => number), [1, 2, 3, 4, 5, 6])
        assert.ok(packets.every((packet) => packet.layers.includes('udp')))
        assert.deepStrictEqual(damages.map(({ offset, bytes: passed, type }) => [offset, passed, type]), [first.bytes.length, first.bytes.length + second.bytes.length].map((offset) => [offset, 0, 'a file header']))
        assert.strictEqual(session.interfaces.length, 3)
      }
    })
  }
}

test('what the second header says is its interface\'s', options, async () => {
  const second = classic({ order: 'big', magic: 0xa1b23c4d, link: 101, data: IP, snap: 100 })
  const { session } = await recovered(cat(classic(), second))
  assert.deepStrictEqual(session.interfaces.map(({ link_type, snap_length, timestamp_resolution }) => [link_type, snap_length, timestamp_resolution]),
    [['LINKTYPE_ETHERNET', 65535, 1000000n], ['LINKTYPE_RAW', 100, 1000000000n]])
})

test('a file behind one that was cut', options, async () => {
  for (const second of [classic(), classic({ order: 'big' }), nextGeneration(), snoop()]) {
    for (const first of [classic(), nextGeneration()]) {
      for (const missing of [1, 9, 40, 50]) {
        const cut = first.bytes.subarray(0, first.bytes.length - missing)
        const { packets, damages } = await recovered(Buffer.concat([cut, second.bytes]))
        assert.deepStrictEqual(packets.map((packet) => packet.timestamp_ns), [first.times[0], ...second.times], `${first.format}, ${second.format}, ${missing}`)
        assert.ok(damages.length >= 1)
      }
    }
  }
})

test('a filter is compiled for each link type', options, async () => {
  const session = pcap.createOfflineSession(cat(classic(), classic({ link: 101, data: IP })), { recover: true, filter: 'udp port 53' })
  assert.strictEqual((await collect(session)).length, 4)
})
