'use strict'
// pcap-variants.test.js - classic pcap in all its variants: files of hand-written bytes, also read by tshark.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { wireshark } = require('./wireshark')
const { collect, temporaryFile } = require('./material')

const options = { timeout: 60000 }
const FRAME = Buffer.from('ffffffffffff00112233445508004500001c00010000401100007f0000017f0000013039003500080000', 'hex')

/** A file with three packets. head: what a record has behind its lengths. */
function fileOf({ order = 'little', magic = 0xa1b2c3d4, version = [2, 4], zone = 0, snap = 65535, link = 1, head = () => [], swapLengths = false }) {
  const b = bytesIn(order)
  const header = Buffer.concat([b.u32(magic), b.u16(version[0]), b.u16(version[1]), b.u32(zone), b.u32(0), b.u32(snap), b.u32(link)])
  const records = [1, 2, 3].map((i) => {
    const lengths = [FRAME.length, FRAME.length + i]
    if (swapLengths) lengths.reverse()
    return Buffer.concat([b.u32(1600000000 + i), b.u32(123456), ...lengths.map(b.u32), ...head(b, i), FRAME])
  })
  return Buffer.concat([header, ...records])
}

async function readSession(bytes) {
  const session = pcap.createOfflineSession(bytes)
  return { session, packets: await collect(session) }
}

/** As tshark reads it: time and lengths of each packet. */
function withTshark(t, bytes) {
  const { stdout } = wireshark('tshark', ['-n', '-r', temporaryFile(t, bytes), '-T', 'fields', '-E', 'separator=/s', ...['frame.time_epoch', 'frame.cap_len', 'frame.len'].flatMap((name) => ['-e', name])])
  return stdout.trimEnd().split('\n')
}

const line = (packet) => {
  const text = String(packet.timestamp_ns).padStart(10, '0')
  return `${text.slice(0, -9)}.${text.slice(-9)} ${packet.caplen} ${packet.len}`
}

const linux = (b, i) => [b.u32(7 + i), b.u16(0x800), Buffer.from([4, 0])]

const VARIANTS = [
  ['microseconds', {}],
  ['nanoseconds', { magic: 0xa1b23c4d }],
  ['modified, of 24 bytes', { magic: 0xa1b2cd34, head: linux }],
  ['modified, of 28 bytes', { magic: 0xa1b2cd34, head: (b, i) => [b.u32(7 + i), b.u16(0x800), Buffer.from([4, 0, 0, 0, 0, 0])] }],
  ['of 24 bytes with the usual magic', { head: linux }],
  ['of 20 bytes with the usual magic', { head: () => [Buffer.alloc(4)] }]
]

test('two records that are years apart, and zeros behind the second, are records all the same', options, async () => {
  const b = bytesIn('little')
  const record = (seconds, bytes) => Buffer.concat([b.u32(seconds), b.u32(54101), b.u32(bytes.length), b.u32(bytes.length), bytes])
  const sent = [Buffer.alloc(60), Buffer.alloc(145), FRAME]
  const { packets } = await readSession(Buffer.concat([fileOf({}).subarray(0, 24), record(1154, sent[0]), record(1795444724, sent[1]), record(1795444725, sent[2])]))
  assert.deepStrictEqual(packets.map(({ tv_sec, bytes }) => [tv_sec, bytes.toString('hex')]), [1154, 1795444724, 1795444725].map((seconds, i) => [seconds, sent[i].toString('hex')]))
})

for (const [name, settings] of VARIANTS) {
  test(`records ${name}`, options, async (t) => {
    for (const order of ['little', 'big']) {
      const bytes = fileOf({ ...settings, order })
      const { packets } = await readSession(bytes)
      assert.ok(packets.every((packet) => packet.bytes.equals(FRAME)), order)
      const nano = settings.magic === 0xa1b23c4d ? '000123456' : '123456000'
      assert.deepStrictEqual(packets.map(line), [1, 2, 3].map((i) => `160000000${i}.${nano} ${FRAME.length} ${FRAME.length + i}`))
      assert.deepStrictEqual(withTshark(t, bytes), packets.map(line), `${order}: tshark`)
    }
  })
}

test('what Linux said of a packet is an option', options, async () => {
  for (const order of ['little', 'big']) {
    for (const magic of [0xa1b2cd34, 0xa1b2c3d4]) {
      const { packets } = await readSession(fileOf({ magic, order, head: linux }))
      assert.deepStrictEqual(packets.map((packet) => ({ ...packet.options.linux })), [8, 9, 10].map((interface_index) => ({ interface_index, protocol: 0x800, packet_type: 4 })))
      assert.deepStrictEqual(packets[0].copy().options, packets[0].options)
      assert.deepStrictEqual([packets[0].comments, packets[0].options.all], [[], []])
    }
  }
  assert.strictEqual((await readSession(fileOf({}))).packets[0].options, undefined)
})

test('versions 2.0 to 2.4 and 543', options, async (t) => {
  for (const [version, swapLengths] of [[[2, 0], true], [[2, 1], true], [[2, 2], true], [[2, 3], false], [[2, 3], true], [[2, 4], false], [[543, 0], true]]) {
    const bytes = fileOf({ version, swapLengths })
    const { packets } = await readSession(bytes)
    assert.deepStrictEqual(packets.map((packet) => [packet.caplen, packet.len]), [1, 2, 3].map((i) => [FRAME.length, FRAME.length + i]), version.join('.'))
    if (version[0] === 2) assert.deepStrictEqual(withTshark(t, bytes), packets.map(line), version.join('.'))
  }
})

test('the file header is an interface', options, async () => {
  for (const order of ['little', 'big']) {
    const { session } = await readSession(fileOf({ order, link: 0x24000001, snap: 1500, zone: 0xfffff1f0 }))
    const { link_type, snap_length, fcs_length, timestamp_resolution, timezone, index, section } = session.interfaces[0]
    assert.deepStrictEqual([link_type, snap_length, fcs_length, timestamp_resolution, timezone, index, section], ['LINKTYPE_ETHERNET', 1500, 4, 1000000n, -3600, 0, undefined])
    assert.deepStrictEqual([session.sections, session.link_type], [[], 'LINKTYPE_ETHERNET'])
  }
  const { session } = await readSession(fileOf({ magic: 0xa1b23c4d }))
  assert.deepStrictEqual([session.interfaces[0].timestamp_resolution, session.interfaces[0].fcs_length, session.interfaces[0].timezone], [1000000000n, undefined, undefined])
})

test('a link type with reserved bits is refused', options, async () => {
  // draft-ietf-opsawg-pcap, section 4: "a reader SHOULD treat a non-zero value as an error"
  for (const order of ['little', 'big']) {
    for (const link of [0x00010001, 0x02000001, 0x08000001, 0x26000001]) {
      const error = await readSession(fileOf({ order, link })).catch((failure) => failure)
      assert.strictEqual(error.code, 'ERR_PCAP_FORMAT')
      assert.match(error.message, new RegExp(`0x${link.toString(16).padStart(8, '0')}: bits that are reserved`))
    }
  }
})

/** Write a file again; the file's bytes. */
async function rewritten(t, source, name, settings) {
  const file = temporaryFile(t, '', name)
  const session = pcap.createOfflineSession(source)
  session.dump(file, settings)
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  return fs.readFileSync(file)
}

test('a dump to pcapng keeps the snap length and the FCS', options, async (t) => {
  const copy = await readSession(await rewritten(t, fileOf({ link: 0x24000001, snap: 1500 }), 'copy.pcapng'))
  assert.deepStrictEqual([copy.session.interfaces[0].snap_length, copy.session.interfaces[0].fcs_length], [1500, 4])
})

test('the length of the FCS stays in pcap, and comes back from pcapng', options, async (t) => {
  for (const order of ['little', 'big']) {
    for (const [link, expected] of [[1, 1], [0x24000001, 0x24000001], [0x04000001, 0x04000001], [0xf4000001, 0xf4000001], [0x20000001, 1]]) {
      const source = fileOf({ order, link })
      const direct = await rewritten(t, source, 'copy.pcap')
      assert.strictEqual(direct.readUInt32LE(20) >>> 0, expected, link.toString(16))
      const around = await rewritten(t, await rewritten(t, source, 'copy.pcapng'), 'back.pcap')
      assert.deepStrictEqual(around, direct, link.toString(16))
    }
    const b = bytesIn(order)
    const said = (...list) => Buffer.concat([b.section(), b.interface(1, 0, ...list), b.enhanced(0, 1, FRAME), b.enhanced(0, 2, FRAME)])
    for (const [length, expected] of [[4, 0x24000001], [32, 0x24000001], [0, 0x04000001], [3, 1], [64, 0x44000001]]) {
      const copy = await rewritten(t, said([13, Buffer.from([length])]), 'from.pcap')
      assert.strictEqual(copy.readUInt32LE(20), expected, `${length}`)
    }
    assert.strictEqual((await rewritten(t, said([13, Buffer.from([4, 0])]), 'odd.pcap')).readUInt32LE(20), 1)
  }
})

test('written packets and the files of a rotation have the length of the FCS', options, async (t) => {
  const source = fileOf({ link: 0x24000001 })
  const { packets } = await readSession(source)
  const file = temporaryFile(t, '', 'written.pcap')
  pcap.createWriter(file).write(packets[0]).close()
  const part = path.join(path.dirname(file), 'part')
  const session = pcap.createOfflineSession(source)
  session.dump(`${part}%n.pcap`, { rotate: { packets: 1 } })
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  const files = [file, ...[1, 2, 3].map((number) => `${part}${String(number).padStart(5, '0')}.pcap`)]
  assert.deepStrictEqual(files.map((name) => fs.readFileSync(name).readUInt32LE(20)), [0x24000001, 0x24000001, 0x24000001, 0x24000001])
})

test('packets whose ends are cut off have no FCS any more', options, async (t) => {
  const source = fileOf({ link: 0x24000001 })
  const pcapng = await rewritten(t, source, 'with.pcapng')
  for (const from of [source, pcapng]) {
    assert.strictEqual((await rewritten(t, from, 'cut.pcap', { edit: { chop_end: 4 } })).readUInt32LE(20), 1)
    const { session } = await readSession(await rewritten(t, from, 'cut.pcapng', { edit: { chop_end: 4 } }))
    assert.strictEqual(session.interfaces[0].fcs_length, undefined)
    assert.strictEqual((await rewritten(t, from, 'start.pcap', { edit: { chop_start: 4 } })).readUInt32LE(20), 0x24000001)
  }
})

test('tshark finds the FCS that a copy tells of', options, async (t) => {
  const bytes = fileOf({ link: 0x24000001 })
  const types = [24 + 16 + 12, 24 + 2 * 16 + 42 + 12, 24 + 3 * 16 + 2 * 42 + 12]
  for (const at of types) bytes.writeUInt16BE(0x88b5, at) // of experiments: nothing tells where the packet ends
  for (const at of types) bytes.writeUInt32LE(42, at - 16) // not cut
  const fcs = (file) => wireshark('tshark', ['-n', '-r', file, '-T', 'fields', '-e', 'eth.fcs']).stdout
  const expected = '0x00080000\n0x00080000\n0x00080000\n'
  assert.strictEqual(fcs(temporaryFile(t, bytes)), expected)
  for (const name of ['copy.pcap', 'copy.pcapng']) {
    const copy = temporaryFile(t, await rewritten(t, bytes, name), `again-${name}`)
    assert.strictEqual(fcs(copy), expected, name)
    if (name === 'copy.pcapng') assert.match(wireshark('capinfos', [copy]).stdout, /FCS length = 4/)
    assert.strictEqual(fcs(temporaryFile(t, await rewritten(t, copy, 'back.pcap'), 'last.pcap')), expected, name)
  }
})

test('snoop, as editcap writes it', options, async (t) => {
  const source = path.join(__dirname, '../../examples/http-loopback.pcap')
  const file = temporaryFile(t, '', 'capture.snoop')
  const { status } = wireshark('editcap', ['-F', 'snoop', source, file])
  assert.strictEqual(status, 0)
  const digest = ({ packets }) => packets.map((packet) => `${line(packet)} ${packet.bytes.toString('hex')}`)
  const expected = digest(await readSession(source))
  assert.ok(expected.length > 5)
  assert.deepStrictEqual(digest(await readSession(file)), expected)
  assert.deepStrictEqual(digest(await readSession(fs.readFileSync(file))), expected)
  const { session, packets } = await readSession(file)
  assert.deepStrictEqual([session.interfaces[0].link_type, session.interfaces.length, packets[0].interface], ['LINKTYPE_ETHERNET', 1, 0])
})

test('snoop: drops are those since the packet before; what is wrong is told', options, async () => {
  const b = bytesIn('big')
  const header = (version, link) => Buffer.concat([Buffer.from('snoop\0\0\0'), b.u32(version), b.u32(link)])
  const record = (drops, total = 24 + FRAME.length + 2) => Buffer.concat([b.u32(60), b.u32(FRAME.length), b.u32(total), b.u32(drops), b.u32(1), b.u32(2), FRAME, Buffer.alloc(2)])
  const { packets } = await readSession(Buffer.concat([header(2, 4), record(0), record(5), record(5), record(7)]))
  assert.deepStrictEqual(packets.map((packet) => packet.options?.drop_count), [undefined, 5, undefined, 2])
  assert.deepStrictEqual([packets[3].timestamp_ns, packets[3].len, packets[3].bytes.equals(FRAME)], [1000002000n, 60, true])
  for (const [bytes, code, pattern] of [
    [header(1, 4), 'ERR_PCAP_FORMAT', /version 1/],
    [header(2, 99), 'ERR_PCAP_FORMAT', /data link 99/],
    [Buffer.concat([header(2, 4), record(0), record(0, 20)]), 'ERR_PCAP_DAMAGED', /record of 20; 1 packet is good/],
    [Buffer.concat([header(2, 4), record(0)]).subarray(0, 50), 'ERR_PCAP_CUT', /packet 1/]
  ]) {
    const error = await readSession(bytes).catch((failure) => failure)
    assert.strictEqual(error.code, code)
    assert.match(error.message, pattern)
  }
})
