'use strict'
// pcapng-dump.test.js - what pcapng files say beside packets, copied by dumps and writers.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { ENTERPRISE, ORDERS, PACKET, everything, pick, readSession, twoSections } = require('./pcapng-files')
const { wireshark } = require('./wireshark')
const { temporaryFile } = require('./material')

const options = { timeout: 60000 }

/** What a copy must keep, of a session at its end. */
function content({ session, packets }) {
  const codes = (list) => list.map(({ code }) => code).filter((code) => ![19372, 19373].includes(code))
  return {
    section: [session.sections[0].comments, session.sections[0].application, session.sections[0].hardware],
    interfaces: session.interfaces.map(({ name, link_type, snap_length, addresses, mac, eui, speed, timezone, filter, os, hardware, fcs_length, comments }) => ({ name, link_type, snap_length, addresses, mac, eui, speed, timezone, filter, os, hardware, fcs_length, comments })),
    statistics: session.interfaces.map(({ statistics }) => statistics && pick(statistics, 'time_ns', 'start_time_ns', 'received', 'dropped_by_os', 'comments')),
    names: session.names.map(({ address, names, data, server }) => [address, names, data, server.name, server.addresses, server.comments]),
    secrets: session.secrets.map(({ type, data, comments }) => [type, data, comments]),
    blocks: session.blocks.filter(({ name, copyable }) => name === 'journal' || copyable).map(({ name, enterprise, data }) => [name, enterprise, data]),
    packets: packets.map((packet) => [packet.timestamp_ns, packet.interface, packet.link_type, packet.bytes.toString('hex'), packet.comments, packet.options && { ...packet.options, all: undefined, custom: packet.options.custom.filter(({ copyable }) => copyable), verdicts: packet.options.verdicts.length }]),
    codes: packets.map((packet) => packet.options && codes(packet.options.all))
  }
}

for (const order of ORDERS) {
  test(`a dump keeps all that may be copied, ${order} endian`, options, async (t) => {
    const bytes = everything(order)
    const source = await readSession(bytes)
    const file = temporaryFile(t, '', 'copy.pcapng')
    for (const from of [bytes, temporaryFile(t, bytes, 'source.pcapng')]) {
      const session = pcap.createOfflineSession(from)
      session.dump(file)
      await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
      assert.deepStrictEqual(content(await readSession(fs.readFileSync(file))), content(source))
    }
    const { stdout, stderr } = wireshark('tshark', ['-n', '-r', file, '-T', 'fields', '-e', 'frame.comment'])
    assert.match(stdout, /a comment,another/)
    assert.doesNotMatch(stderr, /damaged|corrupt|isn't/)
  })
}

test('written packets take their interfaces and options with them', options, async (t) => {
  for (const order of ORDERS) {
    const source = await readSession(everything(order))
    const file = temporaryFile(t, '', 'copy.pcapng')
    const writer = pcap.createWriter(file)
    for (const packet of source.packets) writer.write(packet.number === 1 ? packet.copy() : packet)
    writer.close()
    const expected = content(source)
    const { section, ...rest } = content(await readSession(fs.readFileSync(file)))
    assert.deepStrictEqual(section, [[], 'node_pcap', undefined])
    delete expected.section
    expected.interfaces[0].comments.push('first', 'second') // of a section that is not this one
    assert.deepStrictEqual(rest, expected)
  }
})

test('two sections become one whose interfaces are all there', options, async (t) => {
  const file = temporaryFile(t, '', 'copy.pcapng')
  const session = pcap.createOfflineSession(twoSections())
  session.dump(file)
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  const copy = await readSession(fs.readFileSync(file))
  assert.deepStrictEqual(copy.packets.map((packet) => packet.interface), [0, 1, 0, 2, 3, 2])
  assert.deepStrictEqual(copy.session.interfaces.map(({ name }) => name), ['little 0', 'little 1', 'big 0', 'big 1'])
  assert.deepStrictEqual(copy.session.interfaces.map(({ statistics }) => statistics.received), [undefined, 5, undefined, 5])
})

test('what a later section says is on its first interface, which has the last word', options, async (t) => {
  for (const order of ORDERS) {
    const b = bytesIn(order)
    const own = Buffer.concat([b.u32(ENTERPRISE), Buffer.from('own')])
    const saying = (name) => b.section([1, `${name} 1`], [1, `${name} 2`], [2, `${name} machine`], [2, 'another'], [3, `${name} OS`], [4, `${name} program`], [2988, own], [19372, own], [77, 'unknown'])
    const bytes = Buffer.concat([
      ...[saying('first'), b.interface(1, 0), b.enhanced(0, 1, PACKET)],
      ...[saying('second'), b.interface(1, 0, [1, 'of the port'], [15, 'a card']), b.interface(1, 0, [2, 'eth1']), b.enhanced(1, 2, PACKET)],
      ...[saying('third'), b.section([1, 'bare']), saying('fourth'), b.block(0x1234, Buffer.from('what')), b.interface(1, 0)]
    ])
    const file = temporaryFile(t, '', 'copy.pcapng')
    const copy = async (source, settings) => {
      const session = pcap.createOfflineSession(source)
      session.dump(file, settings)
      await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
      return (await readSession(fs.readFileSync(file))).session
    }
    const said = (one) => pick(one, 'comments', 'hardware', 'os').concat(one.custom.map(({ text }) => text))
    const expected = [
      [[], undefined, undefined],
      [['of the port', 'second 1', 'second 2'], 'a card', 'second OS', 'own'],
      [[], undefined, undefined],
      [['fourth 1', 'fourth 2'], 'fourth machine', 'fourth OS', 'own']
    ]
    const once = await copy(bytes)
    assert.deepStrictEqual(once.sections.map(said), [[['first 1', 'first 2'], 'another', 'first OS', 'own']])
    assert.deepStrictEqual(once.interfaces.map(said), expected)
    assert.deepStrictEqual(once.interfaces[3].options.map(({ code }) => code).sort(), [1, 1, 12, 15, 2988, 9].sort())
    assert.deepStrictEqual(once.blocks, [])
    assert.deepStrictEqual((await copy(fs.readFileSync(file))).interfaces.map(said), expected, 'a copy of the copy is the same')
    const silent = await copy(bytes, { strip_comments: true })
    assert.deepStrictEqual([...silent.sections, ...silent.interfaces].flatMap(({ comments }) => comments), [])
  }
})

test('two files become one, each with its own interface 0', options, async (t) => {
  const [little, big] = await Promise.all(ORDERS.map((order) => readSession(everything(order))))
  const file = temporaryFile(t, '', 'both.pcapng')
  const writer = pcap.createWriter(file)
  writer.write(little.packets[0]).write(big.packets[0]).write(little.packets[1])
  writer.close()
  const { session, packets } = await readSession(fs.readFileSync(file))
  assert.deepStrictEqual(packets.map((packet) => packet.interface), [0, 1, 0])
  assert.deepStrictEqual(session.interfaces.map(({ name, mac }) => [name, mac]), [['eth0', '00:11:22:33:44:55'], ['eth0', '00:11:22:33:44:55']])
  assert.strictEqual(session.secrets.length, 4)
})

test('each file of a rotation has names and secrets', options, async (t) => {
  const b = bytesIn('big')
  const source = Buffer.concat([everything('big'), ...Array.from({ length: 20 }, (_, i) => b.enhanced(0, 1600000003000000000n + BigInt(i), PACKET))])
  const file = temporaryFile(t, '', 'part.pcapng')
  const session = pcap.createOfflineSession(source)
  session.dump(file, { rotate: { packets: 10 } })
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  for (const number of ['00001', '00002', '00003']) {
    const part = await readSession(fs.readFileSync(file.replace('part', `part_${number}`)))
    assert.deepStrictEqual([part.session.secrets.length, part.session.names.length, part.session.interfaces[0].name], [2, 4, 'eth0'], number)
  }
})

test('a file without packets gives its blocks, and a dump of it too', options, async (t) => {
  const b = bytesIn('big')
  const head = b.section([1, 'empty'])
  b.u64(1234).copy(head, 16) // the section's length
  const bytes = Buffer.concat([head, b.interface(1, 9, [2, 'eth7']), b.secrets(0x544c534b, Buffer.from('secret'))])
  const file = temporaryFile(t, '', 'empty.pcapng')
  const session = pcap.createOfflineSession(bytes)
  session.dump(file)
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  const copy = await readSession(fs.readFileSync(file))
  assert.deepStrictEqual([session.sections[0].length, copy.session.sections[0].length], [1234, undefined])
  assert.deepStrictEqual([copy.session.sections[0].comments, copy.session.interfaces[0].name, copy.session.secrets[0].data.toString()], [['empty'], 'eth7', 'secret'])
})

test('several threads: blocks at their place, dumps whole', options, async (t) => {
  const b = bytesIn('little')
  const parts = [b.section(), b.interface(1, 0)]
  for (let i = 1; i <= 20000; i++) parts.push(b.enhanced(0, i, PACKET, ...(i % 7 === 0 ? [[1, `comment ${i}`]] : [])), ...(i % 1000 === 0 ? [b.custom(0xbad, ENTERPRISE, b.u32(i))] : []))
  const session = pcap.createOfflineSession(Buffer.concat(parts), { threads: 4, block_size: 65536 })
  const file = temporaryFile(t, '', 'copy.pcapng')
  session.dump(file)
  let last = 0
  session.on('block', (kind, block) => kind === 'custom' && assert.strictEqual(block.data.readUInt32LE(), last))
  session.on('packet', (packet) => {
    last = packet.number
    assert.deepStrictEqual(packet.comments, last % 7 === 0 ? [`comment ${last}`] : [])
  })
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  assert.deepStrictEqual([last, session.blocks.length], [20000, 20])
  const copy = await readSession(file)
  assert.deepStrictEqual([copy.packets.length, copy.session.blocks.length], [20000, 20])
  assert.ok(copy.packets.every((packet) => packet.comments.length === (packet.number % 7 === 0 ? 1 : 0)))
})
