'use strict'
// pcapng-fields.test.js - what pcapng files say of packets, as fields: comments and interfaces.

const test = require('node:test')
const assert = require('node:assert')
const consumers = require('node:stream/consumers')
const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { ORDERS, PACKET } = require('./pcapng-files')
const { wireshark } = require('./wireshark')
const { readAll, temporaryFile } = require('./material')

const options = { timeout: 60000 }

test("comments are the field frame.comment, as Wireshark's", options, async (t) => {
  const file = temporaryFile(t, '', 'comments.pcapng')
  for (const order of ORDERS) {
    const b = bytesIn(order)
    const comments = [[], ['one'], ['first, "quoted"', 'zweiter ä 😀'], ['']]
    const packets = comments.map((list, i) => b.enhanced(0, i, PACKET, [2, b.u32(1)], ...list.map((comment) => [1, comment])))
    const bytes = Buffer.concat([b.section(), b.interface(1, 0), ...packets, b.old(0, 3, 4, PACKET, [1, 'old\0']), b.simple(PACKET)])
    const expected = [...comments, ['old'], []]
    const read = await readAll(bytes)
    assert.deepStrictEqual(read.map((packet) => packet.all('frame.comment')), expected)
    assert.deepStrictEqual(read.map((packet) => packet.get('frame.comment')), expected.map((list) => list[0]))
    assert.deepStrictEqual(read.map((packet) => packet.copy().all('frame.comment')), expected)

    const lines = (source, more) => consumers.text(pcap.createOfflineSession(source).lines({ fields: ['frame.comment'], ...more }))
    const values = expected.map((list) => (list.length > 1 ? list : list[0]))
    assert.deepStrictEqual((await lines(bytes, { format: 'ndjson' })).trimEnd().split('\n').map((line) => JSON.parse(line)['frame.comment']), values)
    assert.strictEqual(await lines(bytes, { format: 'csv' }), '\none\n"first, ""quoted"",zweiter ä 😀"\n\nold\n\n')
    assert.strictEqual(await lines(bytes, { format: 'tsv', fields: ['frame.comment', 'frame.protocols'] }), expected.map((list) => `${list.join(',')}\tethernet:ip:udp\n`).join(''))

    for await (const batch of pcap.createOfflineSession(bytes).batches({ fields: ['frame.comment'] })) {
      assert.deepStrictEqual(expected.map((_, i) => batch.has('frame.comment', i)), [false, true, true, true, true, false])
      assert.deepStrictEqual(expected.map((_, i) => batch.format('frame.comment', i)), ['', 'one', 'first, "quoted"', '', 'old', ''])
    }

    const session = pcap.createOfflineSession(bytes)
    session.dump(file)
    await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
    const { stdout } = wireshark('tshark', ['-n', '-r', file, '-T', 'fields', '-e', 'frame.comment'])
    assert.strictEqual(await lines(file, { format: 'tsv' }), stdout)
  }
})

/** Two sections whose interfaces have names, descriptions, both, and neither; one is described after a packet. */
const namedSections = () => Buffer.concat(ORDERS.flatMap((order, i) => {
  const b = bytesIn(order)
  return [
    b.section(), b.interface(1, 0, [2, `eth${i}`], [2, 'twice'], [3, 'the first']), b.interface(1, 0, [3, 'without a name']),
    b.enhanced(0, 0, PACKET), b.enhanced(1, 0, PACKET), b.interface(1, 0, [2, 'late\0r']), b.enhanced(2, 0, PACKET), b.simple(PACKET)
  ]
}))
const INTERFACE_FIELDS = ['frame.interface', 'frame.section_number', 'frame.interface_id', 'frame.interface_name', 'frame.interface_description']
const NAMED_ROWS = [
  [0, 1, 0, 'eth0', 'the first'], [1, 1, 1, undefined, 'without a name'], [2, 1, 2, 'late', undefined], [0, 1, 0, 'eth0', 'the first'],
  [3, 2, 0, 'eth1', 'the first'], [4, 2, 1, undefined, 'without a name'], [5, 2, 2, 'late', undefined], [3, 2, 0, 'eth1', 'the first']
]

test('the interface is a field: by name, in columns and in lines', options, async () => {
  const packets = await readAll(namedSections())
  assert.deepStrictEqual(packets.map((packet) => INTERFACE_FIELDS.map((name) => packet.get(name))), NAMED_ROWS)
  assert.deepStrictEqual(packets[4].copy().all('frame.interface_name'), ['eth1'])
  for await (const batch of pcap.createOfflineSession(namedSections(), { threads: 2 }).batches({ fields: INTERFACE_FIELDS })) {
    const rows = Array.from({ length: batch.length }, (_, i) => INTERFACE_FIELDS.map((name) => batch.format(name, i)))
    assert.deepStrictEqual(rows, NAMED_ROWS.map((row) => row.map((value) => String(value ?? ''))))
  }
  let lines = ''
  for await (const part of pcap.createOfflineSession(namedSections()).lines({ format: 'ndjson', fields: INTERFACE_FIELDS })) lines += part
  assert.deepStrictEqual(lines.trimEnd().split('\n').map((line) => INTERFACE_FIELDS.map((name) => JSON.parse(line)[name])), NAMED_ROWS)
})

test('packets of pcap, and bytes alone, are of an interface that nothing is said of', options, async () => {
  const nothing = [0, undefined, undefined, undefined, undefined]
  const record = Buffer.concat([Buffer.from(new Uint32Array([0xa1b2c3d4, 0x40002, 0, 0, 65535, 1, 1, 0, PACKET.length, PACKET.length]).buffer), PACKET])
  for (const packet of [...(await readAll(record)), pcap.decode(PACKET)]) assert.deepStrictEqual(INTERFACE_FIELDS.map((name) => packet.get(name)), nothing)
})
