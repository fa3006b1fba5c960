'use strict'
// recover.test.js - damaged files with the option `recover`: what is good is read, what is not is told and counted.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { manyBytes, collect } = require('./material')

const options = { timeout: 120000 }
const PCAP_HEADER = 24

async function recovered(bytes, settings) {
  const session = pcap.createOfflineSession(bytes, { recover: true, ...settings })
  const damages = []
  session.on('damage', (damage) => damages.push(damage))
  const packets = await collect(session)
  return { session, packets, damages, stats: session.stats() }
}

/** Offsets of the records of a pcap file, and its end. */
function pcapRecords(bytes) {
  const offsets = [PCAP_HEADER]
  while (offsets.at(-1) < bytes.length) offsets.push(offsets.at(-1) + 16 + bytes.readUInt32BE(offsets.at(-1) + 8))
  return offsets
}

/** A pcapng file: packets with their number as bytes, and a block of another kind now and then. */
function pcapngOf(count, order = 'little') {
  const b = bytesIn(order)
  const parts = [b.section(), b.interface(1, 0)]
  for (let i = 0; i < count; i++) {
    parts.push(b.enhanced(0, i, Buffer.alloc(40 + (i % 30), i), ...(i % 4 === 0 ? [[1, `comment ${i}`]] : [])))
    if (i % 10 === 9) parts.push(b.journal(`entry ${i}`))
  }
  return Buffer.concat(parts)
}

/** Offsets of the blocks of a pcapng file, and its end. */
function pcapngBlocks(bytes, order = 'little') {
  const offsets = [0]
  while (offsets.at(-1) < bytes.length) offsets.push(offsets.at(-1) + bytes[order === 'big' ? 'readUInt32BE' : 'readUInt32LE'](offsets.at(-1) + 4))
  return offsets
}

test('whole files have no damage', options, async () => {
  for (const bytes of [manyBytes(1000), pcapngOf(1000), pcapngOf(1000, 'big')]) {
    const { packets, damages, stats } = await recovered(bytes)
    assert.deepStrictEqual([packets.length, damages, stats.damaged], [1000, [], 0])
  }
})

test('pcap: a record whose header is destroyed is passed over, and no other', options, async () => {
  const good = manyBytes(200)
  const offsets = pcapRecords(good)
  for (const victim of [0, 1, 50, 198]) {
    const bytes = Buffer.from(good)
    bytes.fill(0xee, offsets[victim], offsets[victim] + 16)
    const { packets, damages, stats } = await recovered(bytes)
    assert.strictEqual(packets.length, 199, `${victim}`)
    assert.strictEqual(stats.damaged, 1)
    const [{ offset, bytes: skipped, type, text }] = damages
    assert.deepStrictEqual([offset, skipped, type], [offsets[victim], offsets[victim + 1] - offsets[victim], 'a packet'])
    assert.match(text, new RegExp(`packet ${victim + 1} `))
  }
})

test('pcap: holes of any size', options, async () => {
  const good = manyBytes(2000)
  const offsets = pcapRecords(good)
  for (const [first, last] of [[10, 12], [100, 900], [5, 1995]]) {
    const bytes = Buffer.from(good)
    bytes.fill(0xff, offsets[first] + 3, offsets[last] - 5)
    const { packets, damages } = await recovered(bytes)
    assert.strictEqual(packets.length, 2000 - (last - first))
    assert.deepStrictEqual(damages.map((damage) => [damage.offset, damage.bytes]), [[offsets[first], offsets[last] - offsets[first]]])
  }
})

test('a cut file ends well, and tells it', options, async () => {
  for (const [good, offsets] of [[manyBytes(50), pcapRecords(manyBytes(50))], [pcapngOf(50), pcapngBlocks(pcapngOf(50))]]) {
    const begin = offsets.at(-2)
    for (const cut of [begin + 1, begin + 9, good.length - 1]) {
      const { damages, stats } = await recovered(good.subarray(0, cut))
      assert.deepStrictEqual(damages.map(({ offset, bytes, text }) => [offset, bytes, /^cut short/.test(text)]), [[begin, cut - begin, true]])
      assert.strictEqual(stats.damaged, 1)
    }
  }
})

for (const order of ['little', 'big']) {
  test(`pcapng: a damaged block is passed over, and no other, ${order} endian`, options, async () => {
    const good = pcapngOf(100, order)
    const offsets = pcapngBlocks(good, order)
    const whole = await recovered(good)
    const journals = whole.session.blocks.length
    for (let victim = 2; victim < offsets.length - 1; victim += 3) {
      for (const [at, value] of [[0, 0xee], [4, 0xee], [7, 0x40], [offsets[victim + 1] - offsets[victim] - 3, 0x77]]) {
        const bytes = Buffer.from(good)
        bytes[offsets[victim] + at] ^= value
        const { session, packets, damages, stats } = await recovered(bytes)
        const lost = whole.packets.length + journals - packets.length - session.blocks.filter(({ name }) => name === 'journal').length
        const unknown = session.blocks.filter(({ name }) => name === 'unknown').length
        assert.strictEqual(lost, 1, `block ${victim}, byte ${at}`)
        if (unknown === 1) continue // another type is no damage
        assert.deepStrictEqual([damages.length, stats.damaged], [1, 1])
        assert.deepStrictEqual([damages[0].offset, damages[0].bytes], [offsets[victim], offsets[victim + 1] - offsets[victim]], `block ${victim}, byte ${at}`)
      }
    }
  })
}

test('pcapng: a block whose lengths agree is passed over as a whole', options, async () => {
  const b = bytesIn('little')
  const inner = b.enhanced(0, 9, Buffer.from('inner'))
  const bytes = Buffer.concat([b.section(), b.interface(1, 0), b.enhanced(7, 1, inner), b.enhanced(0, 2, Buffer.from('good'))])
  const { packets, damages } = await recovered(bytes)
  assert.deepStrictEqual(packets.map((packet) => packet.bytes.toString()), ['good'])
  assert.match(damages[0].text, /no such interface/)
  assert.strictEqual(damages[0].type, 'an enhanced packet block')
})

test('records of more than 320 KiB are passed over, and nothing else', options, async () => {
  const b = bytesIn('little')
  for (const large of [b.enhanced(0, 2, Buffer.alloc(400000)), b.secrets(1, Buffer.alloc(400000)), Buffer.concat([b.u32(6), b.u32(16 << 20)])]) {
    const bytes = Buffer.concat([b.section(), b.interface(1, 0), b.enhanced(0, 1, Buffer.from('one')), large, b.enhanced(0, 3, Buffer.from('three'))])
    const { packets, damages } = await recovered(bytes)
    assert.deepStrictEqual(packets.map((packet) => packet.bytes.length), [3, 5])
    assert.deepStrictEqual(damages.map((damage) => damage.bytes), [large.length])
  }
})

test('damage comes between the packets where it is, to listeners and by iteration', options, async () => {
  const good = pcapngOf(30)
  const offsets = pcapngBlocks(good)
  const bytes = Buffer.from(good)
  bytes[offsets[12] + 4] ^= 1
  const order = []
  const session = pcap.createOfflineSession(bytes, { recover: true })
  session.on('damage', () => order.push('damage')).on('packet', (packet) => order.push(packet.bytes[0]))
  await new Promise((resolve) => session.on('end', resolve))
  assert.deepStrictEqual(order.slice(9, 12), [9, 'damage', 10]) // block 12 is the first journal block
  let iterated = 0
  const again = pcap.createOfflineSession(bytes, { recover: true })
  again.on('damage', () => iterated++)
  for await (const packet of again) assert.ok(packet)
  assert.strictEqual(iterated, 1)
})

test('without the option damage is an error, after all packets before it', options, async () => {
  const bytes = pcapngOf(30)
  bytes[pcapngBlocks(bytes)[12] + 4] ^= 1
  const failure = await collect(pcap.createOfflineSession(bytes)).catch((error) => error)
  assert.deepStrictEqual([failure.code, failure.packets.length], ['ERR_PCAP_DAMAGED', failure.packetsRead])
})

test('garbage takes time that grows with its size only', options, async () => {
  const head = pcapngOf(1)
  const pcapHead = manyBytes(1)
  const time = async (bytes, settings) => {
    const start = process.hrtime.bigint()
    await recovered(bytes, settings)
    return Number(process.hrtime.bigint() - start) / 1e6
  }
  // bytes that look like blocks and records of the largest size that is looked for
  const b = bytesIn('little')
  const lure = Buffer.concat([b.u32(6), b.u32(300000)])
  const good = b.journal('between')
  const huge = Buffer.concat([good, b.u32(6), b.u32(16 << 20)])
  for (const [before, pattern] of [[head, Buffer.from([0])], [head, lure], [head, huge], [pcapHead, lure], [pcapHead, Buffer.concat([b.u32(1600000000), b.u32(1), b.u32(200000), b.u32(200000)])]]) {
    const garbage = (megabytes) => Buffer.concat([before, Buffer.from([1]), Buffer.alloc(megabytes << 20, pattern)])
    await time(garbage(1))
    for (const settings of [{}, { block_size: 4096 }]) {
      const [small, large] = [await time(garbage(4), settings), await time(garbage(16), settings)]
      assert.ok(large < 12 * small + 200, `4 MiB ${small} ms, 16 MiB ${large} ms`)
    }
  }
})
