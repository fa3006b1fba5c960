'use strict'
// time.test.js - packets without a time, and those whose time nanoseconds in 64 bits cannot hold: absent, nowhere 1970.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const pcap = require('../../lib')
const { caseFile, needsCase } = require('../captures')
const { temporaryFolder } = require('../helpers')
const { readAll, temporaryFile } = require('./material')
const { bytesIn } = require('./pcapng-bytes')
const { dump, good, needs, run, tsharkPackets } = require('./tools')

const options = { timeout: 60000 }
const PACKET = Buffer.from('ffffffffffff00112233445508004500001c00010000401100007f0000017f0000013039003500080000', 'hex')
const OTHER = Buffer.concat([PACKET.subarray(0, 41), Buffer.of(1)])
const SECOND = 1000000n // ticks
const T0 = 1600000000n

/** A snap length of 40: packets without a time, cut and whole; then one with a time, of another interface; then one without. */
function timeless() {
  const b = bytesIn('little')
  const simple = (bytes, len = bytes.length) => b.block(3, b.u32(len), bytes)
  return Buffer.concat([b.section(), b.interface(1, 40), b.interface(1, 0), simple(PACKET.subarray(0, 40), 42), simple(PACKET.subarray(0, 20)), b.enhanced(1, T0 * SECOND, PACKET), simple(PACKET.subarray(0, 20))])
}

/**
 * Times by hand: 2^63 - 1 ns is 9223372036.854775807 s. Interface 0 counts microseconds, 1 nanoseconds from 9223372036 s on,
 * 2 seconds from -2^63 s on.
 */
function far(order) {
  const b = bytesIn(order)
  return {
    bytes: Buffer.concat([
      b.section(), b.interface(1, 0, [2, 'eth0']), b.interface(1, 0, [9, [9]], [14, b.u64(9223372036n)]), b.interface(1, 0, [9, [0]], [14, b.u64(-(2n ** 63n))]),
      b.enhanced(0, T0 * SECOND, PACKET), b.enhanced(0, 9223372036854775n, PACKET), b.enhanced(0, 9223372036854776n, PACKET), b.enhanced(0, 2n ** 64n - 1n, PACKET, [1, 'far']),
      b.enhanced(1, 854775807n, PACKET), b.enhanced(1, 854775808n, PACKET), b.enhanced(2, 7n, PACKET), b.old(0, 3, 2n ** 63n, PACKET), b.simple(PACKET),
      b.statistics(0, 2n ** 63n, [2, b.ticks(5n)], [3, b.ticks(2n ** 63n)], [4, b.u64(5)])
    ]),
    times: [T0 * 1000000000n, 9223372036854775000n, undefined, undefined, 2n ** 63n - 1n, undefined, undefined, undefined, undefined],
    ticks: [undefined, undefined, 9223372036854776n, 2n ** 64n - 1n, undefined, 854775808n, 7n, 2n ** 63n, undefined]
  }
}

const times = (packets) => packets.map((packet) => packet.timestamp_ns)

function assertNoTime(packet) {
  assert.deepStrictEqual([packet.time, packet.tv_sec, packet.tv_usec, packet.timestamp_ns], Array(4).fill(undefined))
  assert.deepStrictEqual([packet.get('frame.time_epoch'), packet.all('frame.time_epoch')], [undefined, []])
  for (const header of [packet.toJSON().pcap_header, packet.decode().pcap_header, pcap.decode_packet(packet, packet.bytes).pcap_header]) assert.deepStrictEqual(Object.keys(header), ['caplen', 'len', 'link_type'])
  assert.strictEqual(packet.decode().pcap_header.timestamp_ns, undefined)
}

test('a packet without a time has none, in any form', options, async (t) => {
  const file = temporaryFile(t, timeless(), 'timeless.pcapng')
  const packets = await readAll(file)
  for (const packet of [packets[0], packets[1], packets[3], packets[0].copy(), pcap.decode(PACKET)]) assertNoTime(packet)
  assert.strictEqual(packets[2].time.toISOString(), '2020-09-13T12:26:40.000Z')
  assert.ok(packets.every((packet) => packet.options === undefined))
  assert.ok(packets.every(({ notes }) => notes.every(({ layer }) => layer !== 'frame')))
  const fields = ['time', 'time_ns', 'frame.time_epoch']
  for await (const batch of pcap.createOfflineSession(file).batches({ fields })) {
    for (const name of fields) {
      assert.deepStrictEqual([...batch.validity(name)], [0b0100], name)
      assert.deepStrictEqual([0, 1, 2, 3].map((i) => Number(batch.column(name)[i])), [0, 0, name === 'time_ns' ? 1.6e18 : 1.6e9, 0], name)
      assert.deepStrictEqual([0, 1].map((i) => batch.format(name, i)), ['', ''])
    }
  }
  const lines = async (settings) => {
    let text = ''
    for await (const line of pcap.createOfflineSession(file).lines(settings)) text += line
    return text.split('\n').slice(0, -1)
  }
  assert.deepStrictEqual(await lines({ format: 'tsv', fields: ['frame.number', 'frame.time_epoch'] }), ['1\t', '2\t', '3\t1600000000.000000000', '4\t'])
  assert.deepStrictEqual((await lines({ format: 'text' })).map((line) => line.slice(0, 18)), ['--:--:--.------ 42', '--:--:--.------ 20', '12:26:40.000000 42', '--:--:--.------ 20'])
})

test('frame.time_utc: RFC 3339 to the nanosecond, in every form', options, async (t) => {
  const b = bytesIn('little')
  // date -u -d @1795927121 -Ins, and the ends of 64 bits: Python's datetime agrees
  const moments = [[1795927121123456789n, '2026-11-29T04:38:41.123456789Z'], [0n, '1970-01-01T00:00:00.000000000Z'], [-1n, '1969-12-31T23:59:59.999999999Z'], [2n ** 63n - 1n, '2262-04-11T23:47:16.854775807Z'], [951782400000000001n, '2000-02-29T00:00:00.000000001Z']]
  const early = [[9, [9]], [14, b.u64(-1n)]]
  const blocks = moments.map(([ns]) => (ns < 0n ? b.enhanced(1, ns + 1000000000n, PACKET) : b.enhanced(0, ns, PACKET)))
  const file = temporaryFile(t, Buffer.concat([b.section(), b.interface(1, 0, [9, [9]]), b.interface(1, 0, ...early), ...blocks, b.interface(1, 0), b.enhanced(2, 2n ** 63n, PACKET)]), 'utc.pcapng')
  const expected = moments.map(([, text]) => text)
  const packets = await readAll(file)
  assert.deepStrictEqual(packets.map((packet) => packet.get('frame.time_utc')), [...expected, undefined])
  assert.deepStrictEqual(packets.map((packet) => packet.all('frame.time_utc')), [...expected.map((text) => [text]), []])
  for await (const batch of pcap.createOfflineSession(file).batches({ fields: ['frame.time_utc', 'frame.number', 'frame.time_epoch'] })) {
    assert.deepStrictEqual(moments.map((_, i) => packets[i].get('frame.time_epoch')), [...batch.column('frame.time_epoch').slice(0, moments.length)])
    assert.deepStrictEqual(packets.map((_, i) => batch.format('frame.time_utc', i)), [...expected, ''])
    assert.deepStrictEqual([...batch.validity('frame.time_utc')], [0b11111])
  }
  const fields = 'frame.time_utc,frame.protocols,frame.number'
  const protocols = 'ethernet:ip:udp'
  assert.deepStrictEqual(good(['read', file, '--fields', fields]).stdout.split('\n').slice(0, -1), [...expected, ''].map((text, i) => `${text}\t${protocols}\t${i + 1}`))
  const objects = good(['read', file, '--fields', fields, '--json']).stdout.trimEnd().split('\n').map((line) => JSON.parse(line))
  assert.deepStrictEqual(objects.map((object) => object['frame.time_utc']), [...expected, undefined])
  for (const object of objects) assert.strictEqual(object['frame.protocols'], protocols)
})

test('frame.time_epoch of packets is that of columns, to the last bit', options, async (t) => {
  const b = bytesIn('little')
  const blocks = Array.from({ length: 500 }, (_, i) => b.enhanced(0, 1600000000000000000n + BigInt(i) * 1234567891011n, PACKET))
  const file = temporaryFile(t, Buffer.concat([b.section(), b.interface(1, 0, [9, [9]]), ...blocks]), 'epoch.pcapng')
  const epochs = (await readAll(file)).map((packet) => packet.get('frame.time_epoch'))
  for await (const batch of pcap.createOfflineSession(file).batches({ fields: ['frame.time_epoch'] })) assert.deepStrictEqual(epochs, [...batch.column('frame.time_epoch')])
})

test('many packets, some without a time: each column tells which', options, async () => {
  const b = bytesIn('big')
  const parts = [b.section(), b.interface(1, 0)]
  const has = Array.from({ length: 1000 }, (_, i) => i % 7 !== 3 && (i < 300 || i > 500))
  for (const [i, timed] of has.entries()) parts.push(timed ? b.enhanced(0, (T0 + BigInt(i % 90)) * SECOND, PACKET) : b.simple(PACKET))
  for await (const batch of pcap.createOfflineSession(Buffer.concat(parts)).batches({ fields: ['time', 'time_ns'], size: 1000 })) {
    for (const name of ['time', 'time_ns']) {
      assert.deepStrictEqual(has.map((_, i) => batch.has(name, i)), has)
      assert.deepStrictEqual(Array.from(batch.column(name), Number), has.map((timed, i) => (timed ? (1.6e9 + (i % 90)) * (name === 'time' ? 1 : 1e9) : 0)))
    }
  }
})

test('info has no first time, duration, rate or order from them', options, async (t) => {
  const file = temporaryFile(t, timeless(), 'timeless.pcapng')
  const facts = await pcap.info(file)
  assert.deepStrictEqual([facts.packets, facts.packets_without_time, facts.first_ns, facts.last_ns, facts.duration_ns, facts.packets_per_second, facts.in_order], [4, 3, 1600000000000000000n, 1600000000000000000n, 0n, undefined, undefined])
  assert.deepStrictEqual(facts.interfaces.map(({ packets_without_time, first_ns }) => [packets_without_time, first_ns]), [[3, undefined], [0, 1600000000000000000n]])
  const b = bytesIn('little')
  const none = temporaryFile(t, Buffer.concat([b.section(), b.interface(1, 0), b.simple(PACKET)]), 'none.pcapng')
  const { first_ns, last_ns, duration_ns, average_size } = await pcap.info(none)
  assert.deepStrictEqual([first_ns, last_ns, duration_ns, average_size], [undefined, undefined, undefined, 42])
  const { stdout } = good(['info', none])
  assert.match(stdout, /without time: +1 packets\n/)
  assert.match(stdout, /time order: +unknown\n/)
  assert.doesNotMatch(stdout, /first|last|duration|1970/)
})

test('a copy to pcapng has simple packets again; where these cannot say all, and in pcap, the time is 0 and that is told', options, async (t) => {
  const folder = temporaryFolder(t)
  const file = temporaryFile(t, timeless(), 'timeless.pcapng')
  const before = await readAll(file)
  const written = await dump(file, `${folder}/copy.pcapng`)
  const after = await readAll(`${folder}/copy.pcapng`)
  assert.strictEqual(written.stats().times_made_up, 0)
  assert.deepStrictEqual(times(after), times(before))
  after.forEach((packet, i) => assert.deepStrictEqual([packet.len, packet.interface, packet.bytes], [before[i].len, before[i].interface, before[i].bytes]))
  const session = pcap.createOfflineSession(`${folder}/copy.pcapng`)
  for await (const packet of session) assert.ok(packet.number > 0)
  assert.deepStrictEqual(session.interfaces.map(({ statistics }) => statistics?.time_ns), [undefined, 1600000000000000000n], 'no statistics of 1970')
  const plain = await dump(file, `${folder}/copy.pcap`)
  assert.strictEqual(plain.stats().times_made_up, 3)
  assert.deepStrictEqual(times(await readAll(`${folder}/copy.pcap`)), [0n, 0n, 1600000000000000000n, 0n])
  assert.match(good(['convert', file, `${folder}/told.pcap`]).stderr, /3 packets without a time: 0 stands there/)
  const shorter = await dump(file, `${folder}/shorter.pcapng`, { edit: { snap_length: 10 } }) // less than the snap length of the interface
  assert.strictEqual(shorter.stats().times_made_up, 3)
  const merged = await dump([file, file], `${folder}/merged.pcapng`) // the second file's interface is not the first one
  assert.strictEqual(merged.stats().times_made_up, 3)
  assert.strictEqual(times(await readAll(`${folder}/merged.pcapng`)).filter((time) => time === undefined).length, 3)
  const writer = pcap.createWriter(`${folder}/comment.pcapng`)
  writer.write(pcap.decode(PACKET)).write(pcap.decode(PACKET), 'a comment').write({ bytes: PACKET, tv_sec: 0 }).close()
  assert.strictEqual(writer.stats().times_made_up, 1)
  assert.deepStrictEqual(times(await readAll(`${folder}/comment.pcapng`)), [undefined, 0n, 0n])
})

test('tshark reads the copy as the file', { ...options, ...needs('tshark') }, async (t) => {
  const folder = temporaryFolder(t)
  for (const [name, bytes] of [['timeless', timeless()], ['little', far('little').bytes], ['big', far('big').bytes]]) {
    const file = temporaryFile(t, bytes, `${name}.pcapng`)
    await dump(file, `${folder}/${name}.pcapng`)
    assert.deepStrictEqual(tsharkPackets(`${folder}/${name}.pcapng`), tsharkPackets(file), name)
  }
})

test('merge, ranges, rotation, shift and duplicates take such times as unknown', options, async (t) => {
  const b = bytesIn('little')
  const folder = temporaryFolder(t)
  const at = (second) => b.enhanced(0, (T0 + second) * SECOND, PACKET)
  const fileOf = (name, ...packets) => temporaryFile(t, Buffer.concat([b.section(), b.interface(1, 0), ...packets]), name)
  const first = fileOf('first.pcapng', at(1n), b.simple(OTHER), at(4n))
  const second = fileOf('second.pcapng', at(2n), at(3n))
  const merged = await readAll([first, second])
  assert.deepStrictEqual(merged.map(({ tv_sec }) => tv_sec && tv_sec - 1600000000), [1, undefined, 2, 3, 4], 'right behind the one before it')
  for (const range of [{ from_ns: 0n }, { to_ns: 2n ** 63n - 1n }]) {
    const ranged = await dump(first, `${folder}/range.pcapng`, { edit: range })
    assert.deepStrictEqual([ranged.stats().packets, ranged.stats().out_of_time], [2, 1])
  }
  await dump(first, `${folder}/shift.pcapng`, { edit: { shift_ns: 5n } })
  assert.deepStrictEqual(times(await readAll(`${folder}/shift.pcapng`)), [1600000001000000005n, undefined, 1600000004000000005n])
  const rotated = fileOf('rotated.pcapng', b.simple(OTHER), at(1n), b.simple(OTHER), at(2n), at(3n), b.simple(OTHER))
  await dump(rotated, `${folder}/part_%n.pcapng`, { rotate: { seconds: 2 } })
  assert.deepStrictEqual((await readAll(`${folder}/part_00001.pcapng`)).length, 4)
  assert.deepStrictEqual((await readAll(`${folder}/part_00002.pcapng`)).length, 2)
  await dump(rotated, `${folder}/day_%Y.pcapng`, { rotate: { packets: 100 } })
  const [named] = fs.readdirSync(folder).filter((name) => name.startsWith('day_'))
  assert.match(named, new RegExp(`^day_${new Date().getFullYear()}`), 'a name has the time of writing, not 1970')
  const duplicates = fileOf('duplicates.pcapng', b.simple(PACKET), b.simple(PACKET), at(1n), at(1n))
  assert.strictEqual((await dump(duplicates, `${folder}/aged.pcapng`, { edit: { duplicates: { age_ns: 10n } } })).stats().duplicates, 1)
  assert.strictEqual((await dump(duplicates, `${folder}/all.pcapng`, { edit: { duplicates: true } })).stats().duplicates, 3)
})

for (const order of ['little', 'big']) {
  test(`a time that nanoseconds in 64 bits cannot hold is absent, a note says so, a copy keeps its ticks (${order}-endian)`, options, async (t) => {
    const { bytes, times: expected, ticks } = far(order)
    const folder = temporaryFolder(t)
    const packets = await readAll(bytes)
    assert.deepStrictEqual(times(packets), expected)
    assert.deepStrictEqual(packets.map((packet) => packet.options?.ticks), ticks)
    assert.deepStrictEqual(packets.map((packet) => packet.copy().options?.ticks), ticks)
    assert.deepStrictEqual([packets[3].comments, packets[7].options.drop_count], [['far'], 3])
    for (const [i, packet] of packets.entries()) {
      if (expected[i] === undefined) assertNoTime(packet)
      const notes = ticks[i] === undefined ? [] : [{ problem: 'limit', layer: 'frame', field: 'time_epoch', offset: 0, needed: 0, available: 0, text: 'nanoseconds in 64 bits cannot hold the time' }]
      assert.deepStrictEqual(packet.notes, notes, `packet ${i + 1}`)
      assert.deepStrictEqual(packet.toJSON().notes?.length, notes.length || undefined)
    }
    const file = temporaryFile(t, bytes, 'far.pcapng')
    const clockOf = (session, packet) => [session.interfaces[packet.interface].timestamp_resolution, session.interfaces[packet.interface].timestamp_offset]
    for (const source of [file, [file, file]]) {
      await dump(source, `${folder}/copy.pcapng`)
      const session = pcap.createOfflineSession(`${folder}/copy.pcapng`)
      const copied = []
      for await (const packet of session) copied.push(packet)
      assert.strictEqual(copied.length, (source === file ? 1 : 2) * ticks.length)
      assert.deepStrictEqual(new Set(copied.map((packet) => packet.options?.ticks)), new Set(ticks))
      const last = copied.find((packet) => packet.options?.ticks === 854775808n)
      assert.deepStrictEqual(clockOf(session, last), [1000000000n, 9223372036])
      assert.deepStrictEqual(clockOf(session, copied.find((packet) => packet.options?.ticks === 7n)), [1n, -(2 ** 63)])
      const statistics = session.interfaces.map((port) => port.statistics).find((told) => told?.received === 5)
      assert.deepStrictEqual([statistics.time_ns, statistics.start_time_ns, statistics.end_time_ns], [undefined, 5000n, undefined])
    }
    await assert.rejects(dump(file, `${folder}/copy.pcap`), { code: 'ERR_PCAP_OPTION', message: /times from 1970 to 2106 only/ })
    const facts = await pcap.info(file)
    assert.deepStrictEqual([facts.packets_without_time, facts.first_ns, facts.last_ns], [6, expected[0], expected[4]])
  })
}

test('a time before all that 64 bits hold is no argument', options, (t) => {
  const writer = pcap.createWriter(`${temporaryFolder(t)}/x.pcapng`)
  assert.throws(() => writer.write({ bytes: PACKET, timestamp_ns: -(2n ** 63n) }), { name: 'TypeError', message: /timestamp_ns/ })
  writer.close()
})

test('packets-without-time.pcapng: as capinfos and tshark see it', { ...options, ...needsCase('packets-without-time.pcapng') }, async () => {
  const file = caseFile('packets-without-time.pcapng')
  assert.deepStrictEqual(times(await readAll(file)), [undefined, undefined, 1700000000000000000n])
  const capinfos = run('capinfos', ['-o', file])
  if (!capinfos.error) assert.match(capinfos.stdout, /Strict time order: +Unknown/)
  assert.match(good(['info', file]).stdout, /time order: +unknown/)
})
