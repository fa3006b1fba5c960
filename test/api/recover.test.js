'use strict'
// recover.test.js - damaged files with the option `recover`: what is good is read, what is not is told and counted.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { manyBytes, collect, temporaryFile } = require('./material')

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

test('pcap: zeros are no packets', options, async () => {
  const good = manyBytes(200)
  const offsets = pcapRecords(good)
  for (const [first, last] of [[10, 12], [50, 51], [100, 199], [0, 3], [150, 200]]) {
    const bytes = Buffer.from(good)
    bytes.fill(0, offsets[first], offsets[last])
    const { packets, damages } = await recovered(bytes)
    assert.strictEqual(packets.length, 200 - (last - first), `${first}`)
    assert.deepStrictEqual(damages.map((damage) => [damage.offset, damage.bytes]), [[offsets[first], offsets[last] - offsets[first]]])
  }
})

test('pcap: a time that jumps is no damage', options, async () => {
  const good = manyBytes(1000)
  const offsets = pcapRecords(good)
  const seconds = (jumps) => {
    const bytes = Buffer.from(good)
    for (let i = 0; i < 1000; i++) bytes.writeUInt32BE(1600000000 + 200000 * jumps(i), offsets[i])
    return bytes
  }
  for (const jumps of [(i) => (i < 500 ? 0 : 1), (i) => i % 2, (i) => i, (i) => Number(i === 500), (i) => Number(i === 999)]) {
    const bytes = seconds(jumps)
    const { packets, damages } = await recovered(bytes)
    assert.deepStrictEqual(packets.map(({ tv_sec }) => (tv_sec - 1600000000) / 200000), Array.from({ length: 1000 }, (_, i) => jumps(i)))
    assert.deepStrictEqual(damages, [])
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

test('records of more than 320 KiB are believed where their ends agree', options, async (t) => {
  const b = bytesIn('little')
  const large = [b.enhanced(0, 2, Buffer.alloc(400000)), b.secrets(1, Buffer.alloc(400000)), Buffer.concat([b.u32(6), b.u32(16 << 20)])]
  for (const [i, block] of large.entries()) {
    const bytes = Buffer.concat([b.section(), b.interface(1, 0), b.enhanced(0, 1, Buffer.from('one')), block, b.enhanced(0, 3, Buffer.from('three'))])
    for (const source of [bytes, temporaryFile(t, bytes)]) {
      const { packets, damages, session } = await recovered(source)
      assert.deepStrictEqual([packets.map((packet) => packet.bytes.length), session.secrets.length, damages.length], [[[3, 400000, 5], 0, 0], [[3, 5], 1, 0], [[3, 5], 0, 1]][i])
    }
  }
})

test('pcap: records of more than 320 KiB are believed where another one follows, or the end', options, async (t) => {
  const b = bytesIn('little')
  const record = (number, length, claimed = length) => Buffer.concat([b.u32(1600000000 + number), b.u32(number), b.u32(claimed), b.u32(claimed), Buffer.alloc(length, number)])
  const head = (snap) => Buffer.concat([b.u32(0xa1b2c3d4), b.u16(2), b.u16(4), b.u64(0), b.u32(snap), b.u32(1)])
  for (const snap of [0, 262144, 1 << 20, 128 << 20]) {
    for (const settings of [{ block_size: 1 << 16 }, { block_size: 1 << 20 }, { block_size: 1 << 16, threads: 2 }]) {
      const lengths = async (...parts) => {
        const { packets, damages } = await recovered(temporaryFile(t, Buffer.concat([head(snap), ...parts])), settings)
        return [packets.map((packet) => packet.caplen), damages.length]
      }
      const small = [1, 2, 3].map((number) => record(number, 100))
      assert.deepStrictEqual(await lengths(...small, record(4, 700000), record(5, 100)), [[100, 100, 100, 700000, 100], 0])
      assert.deepStrictEqual(await lengths(...small, record(4, 700000)), [[100, 100, 100, 700000], 0])
      assert.deepStrictEqual(await lengths(...small, record(4, 100, 700000), ...small, ...Array.from({ length: 20 }, (_, i) => record(i, 50000))), [[100, 100, 100, 100, 100, 100, ...Array(20).fill(50000)], 1])
    }
  }
})

test('pcapng: what a block is does not hang on how much of it is in a block of packets', options, async (t) => {
  const b = bytesIn('little')
  const wrong = b.section([1, b.enhanced(0, 9, Buffer.from('inner'))], ...Array(4).fill([1, Buffer.alloc(60000)]))
  wrong.writeUInt16LE(2, 12) // a version to come
  const parts = [b.section(), b.interface(1, 0), b.enhanced(0, 1, Buffer.from('one')), wrong, b.interface(1, 0), b.enhanced(0, 2, Buffer.alloc(400000)), b.enhanced(0, 3, Buffer.from('three'))]
  const bytes = Buffer.concat(parts)
  const file = temporaryFile(t, bytes)
  for (const block_size of [1 << 16, 1 << 18, 1 << 20]) {
    for (const source of [bytes, file]) {
      const { packets, damages } = await recovered(source, { block_size })
      assert.deepStrictEqual([packets.map(({ caplen }) => caplen), damages.map((damage) => damage.bytes)], [[3, 400000, 5], [wrong.length]])
    }
  }
})

test('pcapng: damage before the first interface', options, async (t) => {
  const b = bytesIn('little')
  const packet = (id, number) => b.enhanced(id, number, Buffer.from(`packet ${number}`))
  const bytes = Buffer.concat([b.section(), packet(0, 1), Buffer.alloc(20000, 'x'), b.interface(1, 0), packet(0, 2), packet(3, 3), packet(0, 4)])
  const first = b.section().length
  for (const source of [bytes, temporaryFile(t, bytes)]) {
    const { packets, damages, session } = await recovered(source)
    assert.deepStrictEqual(packets.map(({ bytes: data }) => data.toString()), ['packet 2', 'packet 4'])
    const lost = packet(0, 1).length
    assert.deepStrictEqual(damages.map((damage) => [damage.offset, damage.bytes]), [[first, lost + 20000], [bytes.length - 2 * lost, lost]])
    assert.deepStrictEqual(session.interfaces.map(({ link_type }) => link_type), ['LINKTYPE_ETHERNET'])
  }
  const empty = await recovered(temporaryFile(t, Buffer.concat([b.section(), packet(0, 1)])))
  assert.deepStrictEqual([empty.packets.length, empty.damages.length, empty.session.interfaces.length], [0, 1, 0])
})

test('pcapng: interfaces before a damaged section are not those of its packets', options, async () => {
  const b = bytesIn('little')
  const wrong = b.section()
  wrong.writeUInt16LE(1, 14) // version 1.1
  const packet = (number) => b.enhanced(0, number, Buffer.from(`packet ${number}`))
  const { packets, damages } = await recovered(Buffer.concat([b.section(), b.interface(1, 0), packet(1), wrong, packet(2), b.interface(101, 0), packet(3)]))
  assert.deepStrictEqual(packets.map(({ link_type, bytes }) => [link_type, bytes.toString()]), [['LINKTYPE_ETHERNET', 'packet 1'], ['LINKTYPE_RAW', 'packet 3']])
  assert.deepStrictEqual(damages.map(({ text }) => /version 1\.1|no such interface/.test(text)), [true, true])
})

/** Numbers that look random, the same each time. */
function numbers(seed) {
  return (below) => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
}

/** A file of packets of all sizes; { bytes, offsets: where records begin, lengthAt: in a record }. */
function ofAllSizes(format, random) {
  const b = bytesIn('little')
  const header = Buffer.concat([b.u32(0xa1b2c3d4), b.u16(2), b.u16(4), b.u64(0), b.u32([0, 65535, 262144][random(3)]), b.u32(1)])
  const parts = format === 'pcap' ? [header] : [b.section(), b.interface(1, 0)]
  const offsets = []
  let at = Buffer.concat(parts).length
  for (let i = 0; at < 1200000; i++) {
    const length = [1, 60, 60, 200, 1500, 9000, 65535, 60000 + random(200000)][Math.min(random(8), random(9))]
    const data = Buffer.alloc(length, random(5) && i | 1)
    const record = format === 'pcap' ? Buffer.concat([b.u32(1600000000 + (i >> 3)), b.u32(i), b.u32(length), b.u32(length), data])
      : random(20) === 0 ? b.journal('x'.repeat(1 + random(3000))) : random(50) === 0 ? Buffer.concat([b.section(), b.interface(1, 0)]) : b.enhanced(0, i, data)
    offsets.push(at)
    parts.push(record)
    at += record.length
  }
  return { bytes: Buffer.concat(parts), offsets, lengthAt: format === 'pcap' ? 8 : 4 }
}

/** Damage of one of several kinds, at one of many places. */
function damaged({ bytes, offsets, lengthAt }, random) {
  const at = offsets[random(offsets.length - 1)]
  const place = random(bytes.length - 100)
  const copy = Buffer.from(bytes)
  const kinds = [
    () => void (copy[at + random(16)] ^= 1 << random(8)),
    () => void copy.writeUInt32LE(random(330000), at + lengthAt),
    () => void copy.writeUInt32LE(copy.readUInt32LE(at + lengthAt) + random(3000), at + lengthAt),
    () => void copy.fill(random(256), place, place + random(3000)),
    () => Buffer.concat([copy.subarray(0, place), copy.subarray(place + random(90))]),
    () => Buffer.concat([copy.subarray(0, place), Buffer.alloc(random(90), random(3)), copy.subarray(place)]),
    () => { // a record that takes others for its packet
      const swallowed = copy.readUInt32LE(at + lengthAt) + random(100000)
      copy.writeUInt32LE(swallowed, at + lengthAt)
      copy.writeUInt32LE(swallowed + random(5), at + lengthAt + 4)
    }
  ]
  return kinds[random(kinds.length)]() ?? copy
}

for (const format of ['pcap', 'pcapng']) {
  test(`${format}: what is recovered hangs neither on block_size nor on threads`, options, async (t) => {
    const random = numbers(1)
    const settings = [64, 256, 1024].flatMap((kib) => [1, 2].map((threads) => ({ block_size: kib << 10, threads })))
    let damages = 0
    for (let round = 0; round < 60; round++) {
      const file = ofAllSizes(format, random)
      let bytes = file.bytes
      for (let i = random(3); i >= 0; i--) bytes = damaged({ ...file, bytes }, random)
      const name = temporaryFile(t, bytes)
      const results = []
      for (const source of [name, bytes]) {
        for (const one of settings) {
          const result = await recovered(source, one)
          damages += result.damages.length
          results.push([result.packets.map(({ timestamp_ns, caplen }) => `${timestamp_ns} ${caplen}`), result.damages])
        }
      }
      for (const [i, result] of results.entries()) assert.deepStrictEqual(result, results[0], `round ${round}, ${JSON.stringify(settings[i % settings.length])}`)
    }
    assert.ok(damages > 400, `${damages} damages`)
  })
}

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

test('pcap: another file whose header is cut is damage, wherever it is cut', options, async () => {
  const good = manyBytes(3)
  for (let cut = 16; cut < PCAP_HEADER; cut++) {
    for (const junk of [Buffer.alloc(0), Buffer.alloc(40, 0x8c)]) {
      const { packets, damages } = await recovered(Buffer.concat([good, junk, good.subarray(0, cut)]))
      assert.strictEqual(packets.length, 3)
      assert.match(damages.at(-1).text, /cut short in the middle of the file header/)
    }
  }
})
