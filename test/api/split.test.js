'use strict'
// split.test.js - nodepcap split: by packets as editcap does, by time, size and flow; parts that give back the whole.

const assert = require('node:assert')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { captures, captureFolder } = require('../captures')
const { captureFile } = require('../golden/seed/packets')
const { temporaryFolder } = require('../helpers')
const { manyBytes, temporaryFile } = require('./material')
const { bad, dump, good, needs, needsCaptures, pcapRecords, run, tsharkPackets } = require('./tools')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')

/** Captures with many flows; times do not go back in them. */
const flowCaptures = ['teams.pcap', 'reddit.pcap', 'whatsapp_login_call.pcap', 'http_ipv6.pcap', 'dns_ambiguous_names.pcap']
  .flatMap((file) => captures({ file: `/${file}` }))
  .map((name) => path.join(captureFolder, name))

const filesIn = (folder) => fs.readdirSync(folder).sort().map((name) => path.join(folder, name))
const countOf = async (file) => (await pcap.info(file)).packets

/** Sizes of groups, in order of size. */
function groupSizes(keys) {
  const sizes = new Map()
  for (const key of keys) sizes.set(key, (sizes.get(key) ?? 0) + 1)
  return [...sizes.values()].sort((a, b) => a - b)
}

/** A key of a packet's flow as tshark tells it, of the innermost addresses and ports. */
function flowKey(line) {
  const [source, destination, source6, destination6, protocol, next, tcp, udp] = line.split('\t').map((cell) => cell.split(',').at(-1))
  if (!source && !source6) return 'other'
  const ports = (tcp || udp || ' ').split(' ')
  const ends = [[source || source6, ports[0]], [destination || destination6, ports[1] ?? '']].map((end) => end.join(' ')).sort()
  return [...ends, tcp ? 'tcp' : udp ? 'udp' : protocol || next].join(' ')
}

/** Keys of all packets. Those with a quoted packet, or a tunnel, have several addresses: the captures here have none. */
function flowKeys(file) {
  const fields = ['ip.src', 'ip.dst', 'ipv6.src', 'ipv6.dst', 'ip.proto', 'ipv6.nxt', 'tcp.srcport', 'tcp.dstport', 'udp.srcport', 'udp.dstport', 'icmp.type', 'icmpv6.type']
  return tsharkPackets(file, fields).map((line) => {
    const cells = line.split('\t')
    const quotes = cells[10] !== '' || cells[11] !== ''
    const first = cells.map((cell) => cell.split(',')[0])
    const [tcp, udp] = [[6, 7], [8, 9]].map(([a, b]) => (first[a] && !quotes ? `${first[a]} ${first[b]}` : ''))
    return flowKey([...first.slice(0, 6), tcp, udp].join('\t'))
  })
}

describe('nodepcap split', () => {
  test('by packets: the files of editcap', needs('editcap'), (t) => {
    const folder = temporaryFolder(t)
    const [ours, theirs] = ['ours', 'theirs'].map((name) => path.join(folder, name))
    fs.mkdirSync(ours)
    fs.mkdirSync(theirs)
    const many = temporaryFile(t, manyBytes(1000))
    const { stderr } = good(['split', many, path.join(ours, 'part.pcap'), '--packets', '300'])
    assert.match(stderr, /1000 packets in, 1000 out, 4 files of/)
    assert.strictEqual(run('editcap', ['-F', 'pcap', '-c', '300', many, path.join(theirs, 'part.pcap')]).status, 0)
    assert.deepStrictEqual(fs.readdirSync(ours), ['part_00001.pcap', 'part_00002.pcap', 'part_00003.pcap', 'part_00004.pcap'])
    assert.deepStrictEqual(filesIn(ours).map((file) => pcapRecords(file).toString('hex')), filesIn(theirs).map((file) => pcapRecords(file).toString('hex')))
  })

  test('by time: names, spans; the parts give back the whole', needs('tshark'), async (t) => {
    const folder = temporaryFolder(t)
    const many = temporaryFile(t, manyBytes(5000))
    good(['split', many, path.join(folder, '%H%M%S.pcapng'), '--seconds', '1.5'])
    const files = filesIn(folder)
    assert.strictEqual(files.length, 4)
    assert.strictEqual(path.basename(files[0]), '122640.pcapng') // 1600000000, UTC
    for (const file of files) assert.ok((await pcap.info(file)).duration_ns < 1500000000n)
    good(['merge', path.join(folder, 'whole'), ...files])
    assert.deepStrictEqual(tsharkPackets(path.join(folder, 'whole')), tsharkPackets(many))
  })

  test('by size', async (t) => {
    const folder = temporaryFolder(t)
    const { stdout } = good(['split', temporaryFile(t, manyBytes(1000)), path.join(folder, 'a.pcap'), '--bytes', '10KB', '--json'])
    const files = filesIn(folder)
    const sizes = files.map((file) => fs.statSync(file).size)
    assert.ok(Math.max(...sizes) <= 10000 && Math.min(...sizes.slice(0, -1)) > 9800, String(sizes))
    const summary = JSON.parse(stdout)
    assert.deepStrictEqual([summary.files, summary.packets_out], [files.length, 1000])
    assert.strictEqual(summary.bytes, sizes.reduce((sum, size) => sum + size))
  })

  test('by flow: the groups of tshark, and the whole again', needsCaptures('tshark'), async (t) => {
    assert.ok(flowCaptures.length >= 3, String(flowCaptures))
    for (const file of flowCaptures) {
      const folder = temporaryFolder(t)
      const parts = path.join(folder, 'parts')
      fs.mkdirSync(parts)
      const written = await dump(file, path.join(parts, 'f.pcapng'), { split: 'flow', max_open_files: 3 })
      const keys = flowKeys(file)
      const counts = []
      for (const part of filesIn(parts)) counts.push(await countOf(part))
      assert.deepStrictEqual(counts.sort((a, b) => a - b), groupSizes(keys), file)
      assert.strictEqual(written.stats().flows, new Set(keys.filter((key) => key !== 'other')).size, file)
      const whole = path.join(folder, 'whole')
      await dump(filesIn(parts), whole, { format: 'pcapng' })
      const fields = ['frame.time_epoch', 'frame.len', 'frame.cap_len']
      assert.deepStrictEqual(tsharkPackets(whole, fields).sort(), tsharkPackets(file, fields).sort(), file)
    }
  })

  test('by flow: names, the limit, what is no flow', (t) => {
    const folder = temporaryFolder(t)
    const parts = path.join(folder, 'parts')
    fs.mkdirSync(parts)
    const { stderr } = good(['split', recording, path.join(parts, '%f.pcap'), '--flow'])
    assert.match(stderr, /10 packets in, 10 out, 1 file of [^,]+, 1 flow\n$/)
    assert.deepStrictEqual(fs.readdirSync(parts), ['tcp_127.0.0.1_54872_127.0.0.1_8080.pcap'])
    // A frame of an EtherType that nobody knows, between those of the recording.
    const bytes = fs.readFileSync(recording)
    const strange = Buffer.from(bytes.subarray(24, 24 + 16 + 74))
    strange.writeUInt16BE(0x88b5, 16 + 12)
    const mixed = temporaryFile(t, Buffer.concat([bytes, strange]))
    assert.match(good(['split', mixed, path.join(folder, 'x.pcap'), '--flow']).stderr, /2 files of .*, 1 flow, 1 packet of no flow in 'other'/)
    assert.ok(fs.existsSync(path.join(folder, 'x_other.pcap')))
    const many = temporaryFile(t, Buffer.concat([bytes.subarray(0, 24), ...[1, 2, 3].map((port) => {
      const packet = Buffer.from(bytes.subarray(24, 24 + 16 + 74))
      packet.writeUInt16BE(port, 16 + 34)
      return packet
    })]))
    assert.match(good(['split', many, path.join(folder, 'y.pcap'), '--flow', '--max-flows', '2']).stderr, /3 files of .*, 2 flows, 1 packet of flows above the limit in 'other': raise --max-flows/)
  })

  test('by flow, as the session decodes: an error about a packet, in a tunnel that decode_as names', async (t) => {
    const ip = (protocol, source, target, payload) => {
      const header = Buffer.alloc(20)
      header[0] = 0x45
      header.writeUInt16BE(20 + payload.length, 2)
      header.set([64, protocol], 8)
      header.set([source, source, source, source, target, target, target, target], 12)
      return Buffer.concat([header, payload])
    }
    const udp = (from, to, payload) => {
      const header = Buffer.alloc(8)
      for (const [i, word] of [from, to, 8 + payload.length].entries()) header.writeUInt16BE(word, 2 * i)
      return Buffer.concat([header, payload])
    }
    const error = Buffer.concat([Buffer.from('0303000000000000', 'hex'), ip(17, 2, 1, udp(53, 54, Buffer.alloc(0)))])
    const bytes = ip(17, 10, 11, udp(4096, 9999, ip(1, 1, 2, error)))
    const folder = temporaryFolder(t)
    const session = pcap.createOfflineSession(captureFile([{ time: [1, 0], bytes: Buffer.concat([Buffer.from('0200000000020200000000010800', 'hex'), bytes]) }]), { decode_as: { 'udp.port': { 9999: 'ip' } } })
    session.dump(path.join(folder, '%f.pcap'), { split: 'flow' })
    await once(session, 'end')
    assert.deepStrictEqual(fs.readdirSync(folder), ['icmp_1.1.1.1_2.2.2.2.pcap'])
  })

  test('fragments go to the flow of the first one, which may come behind them', needs('tshark'), async (t) => {
    const folder = temporaryFolder(t)
    const fragment = (id, offset, port) => {
      const frame = Buffer.alloc(14 + 20 + 16)
      frame.writeUInt16BE(0x0800, 12)
      frame.set([0x45, 0, 0, 36, 0, id], 14)
      frame.writeUInt16BE(offset === 0 ? 0x2000 : offset, 20)
      frame.set([64, 17, 0, 0, 10, 0, 0, 1, 10, 0, 0, 2], 22)
      frame.writeUInt16BE(port, 34)
      frame.writeUInt16BE(53, 36)
      frame.writeUInt16BE(24, 38)
      return frame
    }
    const file = path.join(folder, 'fragments.pcap')
    const writer = pcap.createWriter(file)
    for (const [id, offset, port] of [[1, 0, 4000], [2, 2, 0], [1, 2, 0], [2, 0, 5000], [3, 2, 0]]) writer.write({ bytes: fragment(id, offset, port), tv_sec: 1 })
    writer.close()
    const { stderr } = good(['split', file, path.join(folder, '%f.pcap'), '--flow'])
    assert.match(stderr, /3 flows, 1 fragment apart: the first one was not seen/)
    const ids = (name) => tsharkPackets(path.join(folder, `${name}.pcap`), ['ip.id', 'ip.frag_offset'])
    assert.deepStrictEqual(ids('udp_10.0.0.1_4000_10.0.0.2_53'), ['0x0001\t0', '0x0001\t2'])
    assert.deepStrictEqual(ids('udp_10.0.0.1_5000_10.0.0.2_53'), ['0x0002\t2', '0x0002\t0'])
    assert.deepStrictEqual(ids('udp_10.0.0.1_10.0.0.2'), ['0x0003\t2'])
    const many = path.join(folder, 'many.pcap')
    const flood = pcap.createWriter(many)
    for (let id = 0; id < 100; id++) flood.write({ bytes: fragment(id, 0, 4000 + id), tv_sec: 1 })
    flood.close()
    const written = await dump(many, path.join(folder, 'm.pcap'), { split: 'flow', max_fragments: 8 })
    assert.ok(written.stats().fragments_forgotten >= 92, String(written.stats().fragments_forgotten))
    assert.throws(() => pcap.createOfflineSession(many).dump(file, { max_fragments: 8 }), /add 'split'/)
  })

  test('what pcapng says goes into every file of a flow', needs('tshark', 'editcap'), (t) => {
    const folder = temporaryFolder(t)
    const [commented, out] = ['a.pcapng', 'b.pcapng'].map((name) => path.join(folder, name))
    assert.strictEqual(run('editcap', ['-a', '2:a remark', '--capture-comment', 'of the file', recording, commented]).status, 0)
    good(['split', commented, out, '--flow'])
    const part = path.join(folder, 'b_00001.pcapng')
    assert.deepStrictEqual(tsharkPackets(part, ['frame.number', 'frame.comment']), tsharkPackets(commented, ['frame.number', 'frame.comment']))
    assert.match(run('capinfos', [part]).stdout, /of the file/)
  })

  test('an input is not overwritten by a part', (t) => {
    const folder = temporaryFolder(t)
    const [file, link] = ['a.pcap', 'part_00002.pcap'].map((name) => path.join(folder, name))
    fs.copyFileSync(recording, file)
    fs.linkSync(file, link)
    bad(['split', file, path.join(folder, 'part.pcap'), '--packets', '4'], 1, /part_00002\.pcap is read, and would be overwritten/)
    assert.ok(fs.readFileSync(file).equals(fs.readFileSync(recording)))
  })

  test('wrong command lines and options', () => {
    bad(['split', recording], 2, /a file and a pattern are needed/)
    bad(['split', recording, '/tmp/x'], 2, /say how/)
    bad(['split', recording, '-', '--flow'], 2, /give a pattern/)
    bad(['split', recording, '/tmp/x', '--flow', '--packets', '5'], 2, /exclude each other/)
    bad(['split', recording, '/tmp/x', '--packets', '0'], 2, /a whole number from 1/)
    bad(['split', recording, '/tmp/x', '--packets', '1', '--max-flows', '5'], 2, /add --flow/)
    bad(['split', recording, '/no/such/folder/x', '--flow'], 1, /cannot create/)
    const session = pcap.createOfflineSession(recording)
    assert.throws(() => session.dump('/tmp/x', { split: 'flow', rotate: { packets: 1 } }), /leave out 'rotate'/)
    assert.throws(() => session.dump('/tmp/x', { split: 'time' }), TypeError)
    assert.throws(() => session.dump('/tmp/x', { max_flows: 5 }), /add 'split'/)
    session.close()
  })
})
