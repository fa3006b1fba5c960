'use strict'
// pcapng.test.js - all that pcapng files say: files of hand-written bytes, in both byte orders.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const consumers = require('node:stream/consumers')
const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { wireshark } = require('./wireshark')
const { collect, readAll, temporaryFile } = require('./material')

const options = { timeout: 60000 }
const ORDERS = ['little', 'big']
const PACKET = Buffer.from('ffffffffffff00112233445508004500001c00010000401100007f0000017f0000013039003500080000', 'hex')
const IP_PACKET = PACKET.subarray(14)

const MAC = Buffer.from('001122334455', 'hex')
const EUI = Buffer.from('0011223344556677', 'hex')
const IPV6 = Buffer.from('20010db8000000000000000000000001', 'hex')
const JOURNAL = '__REALTIME_TIMESTAMP=1600000000000000\nMESSAGE=hello\n..'
const ENTERPRISE = 32473 // of examples, RFC 5612

/** A file that says all there is to say. */
function everything(order) {
  const b = bytesIn(order)
  const custom = (data) => Buffer.concat([b.u32(ENTERPRISE), Buffer.from(data)])
  return Buffer.concat([
    b.section([1, 'first'], [1, 'second'], [2, 'a machine'], [3, 'an OS'], [4, 'a program'], [2988, custom('text')], [2989, custom([1, 2])], [19372, custom('own')], [19373, custom([3])], [77, 'unknown']),
    b.interface(1, 65000, [1, 'on eth0'], [2, 'eth0'], [3, 'the first'], [4, Buffer.from('c0000201ffffff00', 'hex')], [4, Buffer.from('0a000001ff000000', 'hex')],
      [5, Buffer.concat([IPV6, Buffer.from([64])])], [6, MAC], [7, EUI], [8, b.u64(1000000000)], [9, Buffer.from([9])], [10, b.u32(3600)],
      [11, Buffer.concat([Buffer.from([0]), Buffer.from('tcp port 80')])], [12, 'its OS'], [13, Buffer.from([4])], [14, b.u64(-3600)], [15, 'a card'],
      [16, b.u64(10)], [17, b.u64(20)], [18, 'Europe/Berlin']),
    b.names([[1, Buffer.concat([Buffer.from([192, 0, 2, 7]), Buffer.from('one\0two\0')])], [2, Buffer.concat([IPV6, Buffer.from('six\0')])], [3, Buffer.concat([MAC, Buffer.from('card\0')])], [9, 'odd']],
      [1, 'asked'], [2, 'resolver'], [3, Buffer.from([192, 0, 2, 53])], [4, IPV6]),
    b.secrets(0x544c534b, Buffer.from('CLIENT_RANDOM 1 2\n'), [1, 'of a test']),
    b.secrets(1, Buffer.from([1, 2, 3])),
    b.journal(JOURNAL),
    b.custom(0xbad, ENTERPRISE, Buffer.from('data')),
    b.custom(0x40000bad, ENTERPRISE, Buffer.from('mine')),
    b.block(0x1234, Buffer.from('what')),
    b.enhanced(0, 1600000000123456789n + 3600000000000n, PACKET, [1, 'a comment'], [1, 'another'], [2, b.u32(0x81000e8a)], [3, Buffer.from([2, 1, 2, 3, 4])], [3, Buffer.from([9, 5])],
      [4, b.u64(12)], [5, b.u64(0x1122334455667788n)], [6, b.u32(3)], [7, Buffer.concat([Buffer.from([1]), b.u64(2)])], [7, Buffer.from([0, 0xff])], [8, Buffer.concat([b.u32(100), b.u32(101)])], [2988, custom('about')], [19373, custom([7])], [99, 'x']),
    b.enhanced(0, 1600000001000000000n + 3600000000000n, PACKET),
    b.statistics(0, 1600000002000000001n + 3600000000000n, [1, 'at the end'], [2, b.ticks(1600000000000000000n + 3600000000000n)], [3, b.ticks(1600000002000000000n + 3600000000000n)],
      [4, b.u64(10)], [5, b.u64(1)], [6, b.u64(9)], [7, b.u64(2)], [8, b.u64(7)])
  ])
}

const pick = (object, ...names) => names.map((name) => object[name])

async function readSession(bytes, settings) {
  const session = pcap.createOfflineSession(bytes, settings)
  const packets = await collect(session)
  return { session, packets }
}

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

/** Two sections of their own byte orders, each with interfaces 0 and 1 of other link types. */
const twoSections = () => Buffer.concat(ORDERS.flatMap((order) => {
  const b = bytesIn(order)
  return [b.section(), b.interface(1, 0, [2, `${order} 0`]), b.enhanced(0, 1, PACKET), b.interface(101, 0, [2, `${order} 1`]), b.enhanced(1, 2, IP_PACKET), b.enhanced(0, 3, PACKET), b.statistics(1, 4, [4, b.u64(5)])]
}))

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

test('lists of a closed session stay', options, async () => {
  const session = pcap.createOfflineSession(everything('little'))
  for await (const packet of session) {
    assert.strictEqual(packet.number, 1)
    break
  }
  assert.ok(session.closed)
  assert.strictEqual(session.interfaces[0].name, 'eth0')
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
