'use strict'
// pcapng.test.js - all that pcapng files say: files of hand-written bytes, in both byte orders.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { ENTERPRISE, JOURNAL, ORDERS, PACKET, everything, pick, readSession, twoSections } = require('./pcapng-files')
const { wireshark } = require('./wireshark')
const { readAll, temporaryFile } = require('./material')

const options = { timeout: 60000 }

for (const order of ORDERS) {
  test(`every block and option, ${order} endian`, options, async () => {
    const b = bytesIn(order)
    const { session, packets } = await readSession(everything(order))
    const [section] = session.sections
    assert.strictEqual(section.length, undefined)
    assert.deepStrictEqual(pick(section, 'index', 'byte_order', 'version', 'hardware', 'os', 'application', 'comments'), [0, order, '1.0', 'a machine', 'an OS', 'a program', ['first', 'second']])
    assert.deepStrictEqual(section.custom.map((option) => pick(option, 'enterprise', 'copyable', 'text')), [[ENTERPRISE, true, 'text'], [ENTERPRISE, true, undefined], [ENTERPRISE, false, 'own'], [ENTERPRISE, false, undefined]])
    assert.deepStrictEqual([...section.custom[1].data], [1, 2])
    assert.deepStrictEqual(section.options.map(({ code }) => code), [1, 1, 2, 3, 4, 2988, 2989, 19372, 19373, 77])
    assert.deepStrictEqual(section.options[9].value.toString(), 'unknown')
    const [port] = session.interfaces
    assert.deepStrictEqual(pick(port, 'index', 'section', 'link_type', 'snap_length', 'name', 'description', 'addresses', 'mac', 'eui'),
      [0, 0, 'LINKTYPE_ETHERNET', 65000, 'eth0', 'the first', ['192.0.2.1/24', '10.0.0.1/8', '2001:db8::1/64'], '00:11:22:33:44:55', '00:11:22:33:44:55:66:77'])
    assert.deepStrictEqual(pick(port, 'speed', 'tx_speed', 'rx_speed', 'timezone', 'timezone_name', 'timestamp_resolution', 'timestamp_offset', 'filter', 'os', 'hardware', 'fcs_length', 'comments'),
      [1000000000, 10, 20, 3600, 'Europe/Berlin', 1000000000n, -3600, 'tcp port 80', 'its OS', 'a card', 4, ['on eth0']])
    assert.deepStrictEqual(port.options.map(({ code }) => code), [1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18])
    assert.deepStrictEqual(port.options[8].value, b.u64(1000000000))
    assert.deepStrictEqual(pick(port.statistics, 'interface', 'time_ns', 'start_time_ns', 'end_time_ns', 'received', 'dropped_by_interface', 'accepted_by_filter', 'dropped_by_os', 'delivered', 'comments'),
      [0, 1600000002000000001n, 1600000000000000000n, 1600000002000000000n, 10, 1, 9, 2, 7, ['at the end']])
    assert.deepStrictEqual(session.names.map(({ address, names }) => [address, names]),
      [['192.0.2.7', ['one', 'two']], ['2001:db8::1', ['six']], ['00:11:22:33:44:55', ['card']], [undefined, []]])
    assert.deepStrictEqual(pick(session.names[3], 'type', 'data'), [9, Buffer.from('odd')])
    assert.deepStrictEqual(pick(session.names[0].server, 'name', 'addresses', 'comments'), ['resolver', ['192.0.2.53', '2001:db8::1'], ['asked']])
    assert.deepStrictEqual(session.secrets.map(({ type, type_name, data, comments }) => [type, type_name, data.toString('latin1'), comments]),
      [[0x544c534b, 'tls', 'CLIENT_RANDOM 1 2\n', ['of a test']], [1, 'unknown', '\x01\x02\x03', []]])
    assert.deepStrictEqual(session.blocks.map((block) => [...pick(block, 'type', 'name', 'enterprise', 'copyable', 'text'), block.data.toString()]), [
      [9, 'journal', undefined, undefined, JOURNAL, `${JOURNAL}\0\0`],
      [0xbad, 'custom', ENTERPRISE, true, undefined, 'data'],
      [0x40000bad, 'custom', ENTERPRISE, false, undefined, 'mine'],
      [0x1234, 'unknown', undefined, undefined, undefined, 'what']
    ])
    assert.strictEqual(packets[0].timestamp_ns, 1600000000123456789n)
    assert.deepStrictEqual([packets[1].options, packets[1].comments], [undefined, []])
    checkPacket(packets[0], b)
    checkPacket(packets[0].copy(), b)
    checkPacket(packets[0].copy().copy(), b)
  })
}

test('a zero ends a text, however long its option is', options, async () => {
  // draft-ietf-opsawg-pcapng, section 3.5: readers "MUST treat a zero-value octet as a string terminator"
  for (const order of ORDERS) {
    const b = bytesIn(order)
    const text = (value) => `${value}\0and more`
    const { session, packets } = await readSession(Buffer.concat([
      b.section([1, text('comment')], [2, text('hardware')], [4, text('program')], [2988, Buffer.concat([b.u32(ENTERPRISE), Buffer.from(text('custom'))])]),
      b.interface(1, 0, [2, text('eth0')], [3, text('the first')], [11, Buffer.from(`\0${text('tcp')}`)]),
      b.names([], [2, text('resolver')]),
      b.enhanced(0, 1, PACKET, [1, text('on a packet')], [1, '\0'], [1, ''])
    ]))
    const [section] = session.sections
    assert.deepStrictEqual([...pick(section, 'comments', 'hardware', 'application'), section.custom[0].text], [['comment'], 'hardware', 'program', 'custom'])
    assert.deepStrictEqual(pick(session.interfaces[0], 'name', 'description', 'filter'), ['eth0', 'the first', 'tcp'])
    assert.deepStrictEqual(packets[0].comments, ['on a packet', '', ''])
    assert.strictEqual(section.options[0].value.toString(), text('comment'))
  }
})

test('versions 1.0 and 1.2 are read, and no other', options, async () => {
  // draft-ietf-opsawg-pcapng, section 4.1: "MUST treat a Minor Version of 2 as equivalent to a Minor Version of 0"
  for (const order of ORDERS) {
    const b = bytesIn(order)
    const versioned = (major, minor) => {
      const bytes = b.section()
      Buffer.concat([b.u16(major), b.u16(minor)]).copy(bytes, 12)
      return Buffer.concat([bytes, b.interface(1, 0), b.enhanced(0, 1, PACKET)])
    }
    for (const minor of [0, 2]) {
      const { session, packets } = await readSession(versioned(1, minor))
      assert.deepStrictEqual([packets.length, session.sections[0].version], [1, `1.${minor}`])
    }
    for (const [major, minor] of [[1, 1], [1, 3], [0, 0], [2, 0]]) {
      const error = await readSession(versioned(major, minor)).catch((failure) => failure)
      assert.strictEqual(error.code, 'ERR_PCAP_FORMAT')
      assert.match(error.message, new RegExp(`version ${major}\\.${minor}; versions that are read: 1.0 and 1.2`))
      const later = await readSession(Buffer.concat([versioned(1, 0), versioned(major, minor)])).catch((failure) => failure)
      assert.deepStrictEqual([later.code, later.offset, later.packetsRead], ['ERR_PCAP_DAMAGED', versioned(1, 0).length, 1])
    }
  }
})

/** The options of the first packet of everything(). Flags 0x81000e8a: bits 1, 3, 7, 9 to 11, 24 and 31. */
function checkPacket(packet, b) {
  assert.ok(packet.bytes.equals(PACKET))
  assert.deepStrictEqual(packet.comments, ['a comment', 'another'])
  const { flags, hashes, drop_count, packet_id, queue, verdicts, process_id, thread_id, custom, all, comments } = packet.options
  assert.deepStrictEqual({ ...flags }, {
    direction: 'outbound', reception: 'multicast', fcs_length: 4, checksum_not_ready: true, checksum_valid: true, segmentation_offload: true, link_errors: ['crc', 'symbol']
  })
  assert.deepStrictEqual(hashes.map(({ algorithm, value }) => [algorithm, value.toString('hex')]), [['crc32', '01020304'], ['unknown', '05']])
  assert.deepStrictEqual([drop_count, packet_id, queue, process_id, thread_id, comments.length], [12, 0x1122334455667788n, 3, 100, 101, 2])
  assert.deepStrictEqual(verdicts.map(({ type, value }) => [type, value.toString('hex')]), [['linux_ebpf_tc', b.u64(2).toString('hex')], ['hardware', 'ff']])
  assert.deepStrictEqual(custom.map((option) => pick(option, 'enterprise', 'copyable', 'text')), [[ENTERPRISE, true, 'about'], [ENTERPRISE, false, undefined]])
  assert.deepStrictEqual(all.map(({ code }) => code), [1, 1, 2, 3, 3, 4, 5, 6, 7, 7, 8, 2988, 19373, 99])
}

test('options of packets stay true beside a collected session', options, async () => {
  const b = bytesIn('little')
  const many = [b.section(), b.interface(1, 0)]
  for (let i = 0; i < 30000; i++) many.push(b.enhanced(0, i, PACKET, ...(i % 3 === 0 ? [[1, `comment ${i}`]] : [])))
  const packets = await readAll(Buffer.concat(many))
  globalThis.gc?.()
  assert.strictEqual(packets.length, 30000)
  for (const [i, packet] of packets.entries()) {
    assert.deepStrictEqual(packet.comments, i % 3 === 0 ? [`comment ${i}`] : [])
    assert.ok(packet.bytes.equals(PACKET))
  }
})

test('interfaces are numbered over the whole file', options, async () => {
  const { session, packets } = await readSession(twoSections())
  assert.deepStrictEqual(packets.map((packet) => packet.interface), [0, 1, 0, 2, 3, 2])
  assert.deepStrictEqual(packets.map((packet) => packet.link_type.slice(9)), ['ETHERNET', 'RAW', 'ETHERNET', 'ETHERNET', 'RAW', 'ETHERNET'])
  assert.deepStrictEqual(session.interfaces.map(({ index, section, name }) => [index, section, name]), [[0, 0, 'little 0'], [1, 0, 'little 1'], [2, 1, 'big 0'], [3, 1, 'big 1']])
  assert.deepStrictEqual(session.sections.map(({ index, byte_order }) => [index, byte_order]), [[0, 'little'], [1, 'big']])
  assert.deepStrictEqual(session.interfaces.map(({ statistics }) => statistics?.received), [undefined, 5, undefined, 5])
})

test('a filter is compiled for each link type', options, async () => {
  for (const [filter, numbers] of [['udp port 53', [1, 2, 3, 4, 5, 6]], ['tcp', []], ['ether host 00:11:22:33:44:55', [1, 3, 4, 6]]]) {
    const packets = await readAll(twoSections(), { filter })
    assert.deepStrictEqual(packets.map((packet) => packet.number), numbers, filter)
  }
})

test('tshark sees the same interfaces, times and comments', options, async (t) => {
  for (const [name, bytes] of [['two', twoSections()], ...ORDERS.map((order) => [order, everything(order)])]) {
    const file = temporaryFile(t, bytes, `${name}.pcapng`)
    const { stdout } = wireshark('tshark', ['-n', '-r', file, '-Y', 'ip', '-T', 'fields', '-E', 'aggregator=;', ...['frame.section_number', 'frame.interface_id', 'frame.time_epoch', 'frame.comment', 'frame.packet_flags_direction', 'frame.packet_id', 'frame.drop_count'].flatMap((field) => ['-e', field])])
    const told = stdout.trimEnd().split('\n').map((line) => line.split('\t'))
    const { session, packets } = await readSession(bytes)
    assert.strictEqual(told.length, packets.length)
    packets.forEach((packet, i) => {
      const [sectionNumber, id, time, comments, direction, identity, drops] = told[i]
      const { section } = session.interfaces[packet.interface]
      const first = session.interfaces.findIndex((port) => port.section === section)
      assert.deepStrictEqual([section, packet.interface - first, packet.comments.join(';')], [Number(sectionNumber || 1) - 1, Number(id), comments ?? ''], name)
      assert.strictEqual(packet.timestamp_ns, BigInt(time.replace('.', '')), name)
      if (direction) assert.strictEqual(packet.options.flags.direction, { '0x00000001': 'inbound', '0x00000002': 'outbound' }[direction] ?? direction)
      if (identity) assert.strictEqual(packet.options.packet_id, BigInt(identity))
      if (drops) assert.strictEqual(packet.options.drop_count, Number(drops))
    })
  }
})

test('blocks come as events before the packets that follow them', options, async () => {
  const expected = ['section', 'interface', 1, 'interface', 2, 3, 'statistics', 'section', 'interface', 4, 'interface', 5, 6, 'statistics']
  const order = []
  const session = pcap.createOfflineSession(twoSections())
  session.on('block', (kind) => order.push(kind)).on('packet', (packet) => order.push(packet.number))
  await new Promise((resolve) => session.on('end', resolve))
  assert.deepStrictEqual(order, expected)
  const iterated = []
  const again = pcap.createOfflineSession(twoSections())
  again.on('block', (kind) => iterated.push(kind))
  for await (const packet of again) iterated.push(packet.number)
  assert.deepStrictEqual(iterated.filter((entry) => typeof entry === 'string'), expected.filter((entry) => typeof entry === 'string'))
  for (let number = 1; number <= 6; number++) {
    const before = expected.slice(0, expected.indexOf(number)).filter((entry) => typeof entry === 'string').length
    assert.ok(iterated.slice(0, iterated.indexOf(number)).filter((entry) => typeof entry === 'string').length >= before)
  }
})

test('a pause within an event holds what follows', options, async () => {
  const order = []
  const session = pcap.createOfflineSession(twoSections())
  session.on('packet', (packet) => order.push(packet.number))
  session.on('block', (kind) => {
    order.push(kind)
    session.pause()
    setTimeout(() => {
      order.push('-')
      session.resume()
    }, 2)
  })
  await new Promise((resolve) => session.on('end', resolve))
  assert.deepStrictEqual(order, ['section', '-', 'interface', '-', 1, 'interface', '-', 2, 3, 'statistics', '-', 'section', '-', 'interface', '-', 4, 'interface', '-', 5, 6, 'statistics', '-'])
})

test('what goes beyond the limit is counted, and packets are not touched', options, async () => {
  const b = bytesIn('little')
  const parts = [b.section(), b.interface(1, 0), b.secrets(0x544c534b, Buffer.alloc(100000))]
  for (let i = 0; i < 100; i++) parts.push(b.journal('x'.repeat(1000)), b.enhanced(0, i, PACKET))
  for (const [limit, blocks, secrets] of [[50000, [35, 40], 0], [1 << 24, [100, 100], 1], [0, [0, 0], 0]]) {
    const { session, packets } = await readSession(Buffer.concat(parts), { metadata_limit: limit })
    assert.strictEqual(packets.length, 100)
    assert.ok(session.blocks.length >= blocks[0] && session.blocks.length <= blocks[1], `${session.blocks.length} blocks`)
    assert.strictEqual(session.secrets.length, secrets)
    const kept = session.sections.length + session.interfaces.length + session.secrets.length + session.blocks.length
    assert.strictEqual(session.stats().metadata_left_out, 103 - kept)
  }
})

test('the obsolete packet block: its count of drops and its options', options, async () => {
  for (const order of ORDERS) {
    const b = bytesIn(order)
    const packets = await readAll(Buffer.concat([b.section(), b.interface(1, 0), b.old(0, 5, 1, PACKET), b.old(0, 0xffff, 2, PACKET, [2, b.u32(1)]), b.old(0, 0xffff, 3, PACKET), b.simple(PACKET)]))
    assert.strictEqual(packets[0].options.drop_count, 5)
    assert.deepStrictEqual([packets[1].options.flags.direction, packets[1].options.drop_count], ['inbound', undefined])
    assert.deepStrictEqual([packets[2].options, packets[3].options, packets[3].timestamp_ns], [undefined, undefined, undefined])
    assert.ok(packets.every((packet) => packet.bytes.equals(PACKET)))
  }
})

test('lists of a closed session stay', options, async () => {
  const session = pcap.createOfflineSession(everything('little'))
  for await (const packet of session) {
    assert.strictEqual(packet.number, 1)
    break
  }
  assert.ok(session.closed)
  assert.strictEqual(session.interfaces[0].name, 'eth0')
})

test('much data of a block is not copied, stays when the session is closed, and a long text is read when it is asked for', async () => {
  const b = bytesIn('little')
  const data = Buffer.from(Array.from({ length: 200000 }, (_, i) => i * 7))
  const text = `MESSAGE=${'äx'.repeat(100000)}\n`
  const file = Buffer.concat([b.section(), b.interface(1, 0), b.secrets(0x544c534b, data), b.custom(0xbad, 32473, data), b.block(0x1234, data), b.journal(text)])
  let session = pcap.createOfflineSession(file)
  await new Promise((resolve) => session.on('packet', () => {}).on('close', resolve))
  const { secrets, blocks } = session
  session = undefined
  global.gc?.()
  assert.ok(secrets[0].data.equals(data))
  const [custom, unknown, journal] = blocks
  assert.deepStrictEqual([custom.data.subarray(-8), unknown.data.length], [data.subarray(-8), data.length])
  assert.strictEqual(journal.text, text)
  assert.deepStrictEqual(Object.getOwnPropertyDescriptor(journal, 'text').value, text)
  assert.ok(JSON.stringify(blocks).includes('MESSAGE='))
})
