'use strict'
// header.test.js - what the header of a written file says holds for all of its packets.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const zlib = require('node:zlib')
const { test } = require('node:test')
const pcap = require('../..')
const { caseFile } = require('../captures')
const { temporaryFolder } = require('../helpers')
const { bytesIn } = require('./pcapng-bytes')
const { command, dump, good, needs } = require('./tools')

const { section, interface: described, enhanced } = bytesIn('little')
const SNAP_AT = 16
const LINK_AT = 20
const WITH_FCS = 0x24000001 // 4 bytes of them, Ethernet
const LARGEST = 262144 // what libpcap and editcap take for the most

const frame = (length) => Buffer.alloc(length, 'x')
const twoSnaps = () => Buffer.concat([section(), described(1, 96), described(1, LARGEST), enhanced(0, 1, frame(96)), enhanced(1, 2, frame(200)), enhanced(1, 3, frame(300)), enhanced(0, 4, frame(60))])
const mixedFcs = (first, second) => Buffer.concat([section(), described(1, 0, ...first), described(1, 0, ...second), enhanced(0, 1, frame(64)), enhanced(1, 2, frame(60))])
const FCS = [13, Buffer.from([4])]

function pcapFile(link, snap, ...lengths) {
  const header = Buffer.alloc(24)
  header.writeUInt32LE(0xa1b2c3d4)
  header.writeUInt16LE(2, 4)
  header.writeUInt16LE(4, 6)
  header.writeUInt32LE(snap, SNAP_AT)
  header.writeUInt32LE(link, LINK_AT)
  return Buffer.concat([header, ...lengths.map((length, i) => {
    const record = Buffer.alloc(16 + length)
    record.writeUInt32LE(i + 1)
    record.writeUInt32LE(length, 8)
    record.writeUInt32LE(length, 12)
    return record
  })])
}

const snapOf = (bytes) => bytes.readUInt32LE(SNAP_AT)
const linkOf = (bytes) => bytes.readUInt32LE(LINK_AT)

/** Captured lengths of a pcap file's records. */
function lengthsOf(bytes) {
  const lengths = []
  for (let at = 24; at < bytes.length; at += 16 + lengths.at(-1)) lengths.push(bytes.readUInt32LE(at + 8))
  return lengths
}

/** The header holds, and a program that goes by it keeps all bytes. */
function holds(file) {
  const bytes = fs.readFileSync(file)
  assert.ok(snapOf(bytes) >= Math.max(...lengthsOf(bytes)), `${file}: snap length ${snapOf(bytes)}, packets of ${lengthsOf(bytes)}`)
  const copy = spawnSync('tcpdump', ['-r', file, '-w', '-'], { env: { ...process.env, LD_PRELOAD: '' } })
  assert.strictEqual(copy.status, 0, String(copy.stderr))
  assert.deepStrictEqual(lengthsOf(copy.stdout), lengthsOf(bytes), file) // tcpdump writes no nanoseconds
}

/** A small input, as it is beside this repository, or made here. */
function source(t, name, bytes) {
  const file = path.join(temporaryFolder(t), name)
  fs.writeFileSync(file, bytes)
  return [file, caseFile(name)].filter(fs.existsSync)
}

test('interfaces of two snap lengths: every way to pcap', needs('tcpdump'), async (t) => {
  for (const file of source(t, 'two-snap-lengths.pcapng', twoSnaps())) {
    const folder = temporaryFolder(t)
    const to = (name) => path.join(folder, name)
    good(['convert', file, to('convert.pcap')])
    good(['edit', file, to('edit.pcap'), '--shift', '1'])
    good(['merge', to('merge.pcap'), file, file])
    good(['merge', to('append.pcap'), file, file, '--append'])
    good(['read', file, '-w', to('read.pcap')])
    good(['split', file, to('packets.pcap'), '--packets', '1'])
    good(['split', file, to('many.pcap'), '--packets', '100'])
    good(['split', file, to('flow.pcap'), '--flow'])
    await dump(file, to('dump.pcap'), { snap_length: 10 })
    await dump(file, to('nano.pcap'), { format: 'pcap-nano', snap_length: 10 })
    await dump(file, to('few.pcap'), { split: 'flow', max_open_files: 1 })
    fs.writeFileSync(to('stdout.pcap'), spawnSync(process.execPath, [command, 'convert', file, '-', '--file-type', 'pcap']).stdout)
    for (const [extension, unpack] of [['gz', zlib.gunzipSync]]) {
      good(['convert', file, to(`packed.pcap.${extension}`)])
      fs.writeFileSync(to('unpacked.pcap'), unpack(fs.readFileSync(to(`packed.pcap.${extension}`))))
    }
    const files = fs.readdirSync(folder).filter((name) => name.endsWith('.pcap'))
    assert.ok(files.length >= 14, String(files))
    for (const name of files) holds(to(name))
  }
})

test('createWriter: a packet that is longer than the snap length raises it', needs('tcpdump'), (t) => {
  const folder = temporaryFolder(t)
  for (const [snap_length, lengths, expected] of [[1500, [60, 1500], 1500], [100, [60, 200, 100], LARGEST], [100, [LARGEST], LARGEST], [undefined, [60], LARGEST], [400000, [300], 400000]]) {
    for (const flush of ['packet', 'block']) {
      const file = path.join(folder, 'a.pcap')
      const writer = pcap.createWriter(file, { snap_length, flush })
      for (const length of lengths) writer.write({ bytes: frame(length) })
      writer.close()
      holds(file)
      assert.deepStrictEqual(lengthsOf(fs.readFileSync(file)), lengths)
      assert.strictEqual(snapOf(fs.readFileSync(file)), expected, String(lengths))
    }
  }
})

test('more than the largest snap length: of USB, and in pcapng', async (t) => {
  const folder = temporaryFolder(t)
  const [usb, ethernet] = ['usb.pcap', 'ethernet.pcap'].map((name) => path.join(folder, name))
  for (const [file, link_type, expected] of [[usb, 'USBPCAP', 128 << 20], [ethernet, 'ETHERNET', 1 << 20]]) {
    const writer = pcap.createWriter(file)
    writer.write({ bytes: frame(10), link_type }).write({ bytes: frame(600000), link_type }).close()
    assert.strictEqual(snapOf(fs.readFileSync(file)), expected)
    assert.deepStrictEqual(lengthsOf(fs.readFileSync(file)), [10, 600000])
  }
})

test('files that are appended to: a header cannot be changed, and says the largest one', (t) => {
  const file = path.join(temporaryFolder(t), 'a')
  fs.writeFileSync(file, 'before')
  const fd = fs.openSync(file, 'a')
  pcap.createWriter(fd, { format: 'pcap', snap_length: 10 }).write({ bytes: frame(60) }).close()
  fs.closeSync(fd)
  const bytes = fs.readFileSync(file)
  assert.strictEqual(bytes.toString('latin1', 0, 6), 'before')
  assert.deepStrictEqual([snapOf(bytes.subarray(6)), lengthsOf(bytes.subarray(6))], [LARGEST, [60]])
  const at = fs.openSync(file, 'r+')
  fs.writeSync(at, 'BEFORE')
  pcap.createWriter(at, { format: 'pcap', snap_length: 10, flush: 'packet' }).write({ bytes: frame(5) }).write({ bytes: frame(60) }).close()
  fs.closeSync(at)
  const again = fs.readFileSync(file)
  assert.strictEqual(again.toString('latin1', 0, 6), 'BEFORE')
  assert.deepStrictEqual([snapOf(again.subarray(6)), lengthsOf(again.subarray(6))], [LARGEST, [5, 60]])
})

test('pcapng: no packet exceeds the snap length of its interface', needs('tcpdump', 'tshark'), async (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'a.pcapng')
  for (const flush of ['packet', 'block']) {
    const writer = pcap.createWriter(file, { snap_length: 100, flush })
    writer.write({ bytes: frame(60) }).write({ bytes: frame(200) }).write({ bytes: frame(50) }).close()
    const session = pcap.createOfflineSession(file)
    for await (const packet of session) assert.ok(packet.caplen <= session.interfaces[packet.interface].snap_length)
    assert.deepStrictEqual(session.interfaces.map(({ snap_length }) => snap_length), [LARGEST])
    assert.strictEqual(spawnSync('tcpdump', ['-r', file, '-w', path.join(folder, 'copy')], { env: { ...process.env, LD_PRELOAD: '' } }).status, 0)
    assert.deepStrictEqual(lengthsOf(fs.readFileSync(path.join(folder, 'copy'))), [60, 200, 50])
  }
  // Where nothing can be changed, the interface is described once more, without a limit.
  const packed = path.join(folder, 'a.pcapng.gz')
  const writer = pcap.createWriter(packed, { snap_length: 100, flush: 'packet' })
  writer.interface({ name: 'eth7', snap_length: 100 })
  writer.write({ bytes: frame(60) }).write({ bytes: frame(200) }).write({ bytes: frame(50) }).close()
  const session = pcap.createOfflineSession(packed)
  const indices = []
  for await (const packet of session) indices.push(packet.interface)
  assert.deepStrictEqual(indices, [0, 1, 1])
  assert.deepStrictEqual(session.interfaces.map(({ name, snap_length }) => [name, snap_length]), [['eth7', 100], ['eth7', 0]])
})

test('the length of frame check sequences is told where all interfaces have it', async (t) => {
  const folder = temporaryFolder(t)
  const to = (name) => path.join(folder, name)
  const files = [...source(t, 'mixed-fcs.pcapng', mixedFcs([], [FCS])), ...source(t, 'mixed.pcapng', mixedFcs([FCS], [])), ...source(t, 'other.pcapng', mixedFcs([FCS], [[13, Buffer.from([2])]]))]
  for (const file of files) {
    await dump(file, to('a.pcap'))
    await dump(file, to('b.pcap.gz'))
    await dump(file, to('c%n.pcap'), { rotate: { packets: 1 } })
    const piped = spawnSync(process.execPath, [command, 'convert', file, '-', '--file-type', 'pcap']).stdout
    assert.deepStrictEqual([linkOf(fs.readFileSync(to('a.pcap'))), linkOf(zlib.gunzipSync(fs.readFileSync(to('b.pcap.gz')))), linkOf(piped), linkOf(fs.readFileSync(to('c00002.pcap')))], [1, 1, 1, 1], file)
  }
  const same = source(t, 'same.pcapng', mixedFcs([FCS], [FCS]))[0]
  await dump(same, to('a.pcap'))
  assert.strictEqual(linkOf(fs.readFileSync(to('a.pcap'))), WITH_FCS)
})

test('a merge of files with and without frame check sequences tells of none, in both orders', async (t) => {
  const folder = temporaryFolder(t)
  const [withIt, without, out] = ['with.pcap', 'without.pcap', 'out.pcap'].map((name) => path.join(folder, name))
  fs.writeFileSync(withIt, pcapFile(WITH_FCS, 65535, 64, 64))
  fs.writeFileSync(without, pcapFile(1, 65535, 60, 60))
  for (const append of [false, true]) {
    for (const [inputs, expected] of [[[withIt, without], 1], [[without, withIt], 1], [[withIt, withIt], WITH_FCS]]) {
      await dump(inputs, out, {}, { append })
      assert.strictEqual(linkOf(fs.readFileSync(out)), expected, `${append} ${inputs}`)
      await dump(inputs, `${out}.gz`, {}, { append })
      assert.strictEqual(linkOf(zlib.gunzipSync(fs.readFileSync(`${out}.gz`))), 1)
    }
  }
  // One file alone has no other interface: what it says holds, also where the header cannot be changed.
  await dump(withIt, `${out}.gz`)
  assert.strictEqual(linkOf(zlib.gunzipSync(fs.readFileSync(`${out}.gz`))), WITH_FCS)
})

test('createWriter: packets of two sessions, and bytes of which nothing is known', async (t) => {
  const file = path.join(temporaryFolder(t), 'a.pcap')
  const [withIt, without] = await Promise.all([WITH_FCS, 1].map(async (link) => {
    for await (const packet of pcap.createOfflineSession(pcapFile(link, 65535, 64))) return packet
  }))
  for (const [packets, expected] of [[[withIt, withIt], WITH_FCS], [[withIt, without], 1], [[without, withIt], 1], [[withIt, { bytes: frame(60) }], 1], [[{ bytes: frame(60) }, withIt], 1]]) {
    const writer = pcap.createWriter(file, { flush: 'packet' })
    for (const packet of packets) writer.write(packet)
    writer.close()
    assert.strictEqual(linkOf(fs.readFileSync(file)), expected)
  }
})
