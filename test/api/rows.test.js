'use strict'
// rows.test.js - variable rows, whose events are looked at for several packets at once: in whatever order packets are
// asked, each has its own.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { captureFile } = require('../golden/seed/packets')
const { readAll } = require('./material')

const COUNT = 700

/** Ethernet, IPv4 and TCP with the options NOP, NOP, timestamps `value`, 7; without any where `value` is undefined. */
function segment(value) {
  const options = value === undefined ? Buffer.alloc(0) : Buffer.from('0101080a0000000000000007', 'hex')
  if (value !== undefined) options.writeUInt32BE(value, 4)
  const bytes = Buffer.concat([Buffer.from('020000000002020000000001080045000028000040004006000001020304050607080102030400000000000000005010000000000000', 'hex'), options])
  bytes.writeUInt16BE(bytes.length - 14, 16)
  bytes[46] = (5 + options.length / 4) << 4
  return bytes
}

/** A capture in which every third packet has no options, and every fifth is ARP. */
const valueOf = (i, from) => (i % 3 === 0 || i % 5 === 0 ? undefined : from + i)
const ARP = Buffer.from('ffffffffffff02000000000108060001080006040001020000000001010203040000000000000a000001', 'hex')

const capture = (from) => captureFile(Array.from({ length: COUNT }, (_, i) => ({ time: [i, 0], bytes: i % 5 === 0 ? ARP : segment(valueOf(i, from)) })))

function check(packet, from) {
  const i = packet.number - 1
  const value = valueOf(i, from)
  assert.strictEqual(packet.get('tcp.options.tsval'), value)
  assert.deepStrictEqual(packet.all('tcp.options.kind'), value === undefined ? [] : [1, 1, 8])
  if (i % 5 === 0) assert.deepStrictEqual([packet.arp.target_ip, packet.arp.sender_mac], ['10.0.0.1', '02:00:00:00:00:01'])
  else assert.deepStrictEqual(packet.tcp.options, value === undefined ? undefined : [{ kind: 1 }, { kind: 1 }, { kind: 8, length: 10, tsval: value, tsecr: 7 }])
}

test('in their order, backwards, by leaps, and again', async () => {
  const packets = await readAll(capture(1000))
  assert.strictEqual(packets.length, COUNT)
  for (const packet of packets) check(packet, 1000)
  for (const packet of [...packets].reverse()) check(packet, 1000)
  for (let i = 0; i < COUNT; i++) check(packets[(i * 331) % COUNT], 1000)
})

test('of two captures in turn, with packets of their own in between', async () => {
  const [first, second] = [await readAll(capture(1000)), await readAll(capture(5000))]
  for (let i = 0; i < COUNT; i++) {
    check(first[i], 1000)
    const alone = pcap.decode(segment(i + 9000))
    assert.strictEqual(alone.get('tcp.options.tsval'), i + 9000)
    check(second[i], 5000)
    if (i % 7 === 0) check(first[i].copy(), 1000)
    assert.strictEqual(alone.tcp.options[2].tsval, i + 9000)
  }
})

test('of many blocks, whose packets are kept', () => {
  const alone = Array.from({ length: 100 }, (_, i) => pcap.decode(segment(i)))
  for (let round = 0; round < 3; round++) {
    for (const [i, packet] of alone.entries()) assert.strictEqual(packet.tcp.options[2].tsval, i)
  }
})

test('a tree with options has its own, and can be changed', () => {
  const packet = pcap.decode(segment(5))
  const tree = packet.decode()
  assert.deepStrictEqual(Object.keys(tree.ethernet.ip.tcp).at(-1), 'options')
  assert.deepStrictEqual(tree.tcp.options[2], { kind: 8, length: 10, tsval: 5, tsecr: 7 })
  tree.tcp.options = undefined
  assert.strictEqual(tree.tcp.options, undefined)
  assert.ok(!Object.keys(pcap.decode(segment()).decode().ethernet.ip.tcp).includes('options'))
  assert.ok(!Object.keys(pcap.decode_packet(packet, packet.bytes).tcp).includes('options'))
})

/** An IGMPv3 query (RFC 9776, section 4.1) for `count` sources, 10.0.0.0 and what follows. */
function query(count) {
  const bytes = Buffer.alloc(14 + 20 + 12 + 4 * count)
  bytes.write('01005e00000102000000000108004500000000004000010200000a000001e0000001', 'hex')
  bytes.writeUInt16BE(bytes.length - 14, 16)
  bytes.write('1164000000000000027d', 34, 'hex')
  bytes.writeUInt16BE(count, 44)
  for (let i = 0; i < count; i++) bytes.writeUInt32BE(0x0a000000 + i, 46 + 4 * i)
  return bytes
}

test('a packet with more events than a window has room for, between others', async () => {
  const counts = [1, 3000, 2, 0, 3000, 700, 700, 700, 1]
  const packets = await readAll(captureFile(counts.map((count, i) => ({ time: [i, 0], bytes: query(count) }))))
  for (const order of [packets, [...packets].reverse()]) {
    for (const packet of order) {
      const count = counts[packet.number - 1]
      const sources = Array.from({ length: count }, (_, i) => `10.0.${i >>> 8}.${i & 255}`)
      assert.deepStrictEqual(packet.igmp.sources, count ? sources : undefined)
      assert.deepStrictEqual(packet.all('igmp.sources'), sources)
      assert.strictEqual(packet.igmp.number_of_sources, count)
    }
  }
})

test('the layer of a tunnel is asked by its place', () => {
  const inner = segment(2).subarray(14)
  const bytes = Buffer.concat([Buffer.from('020000000002020000000001080046000000000040000004000001020304050607080102030494040000', 'hex').subarray(0, 38), inner])
  bytes.write('46', 14, 'hex')
  bytes.writeUInt16BE(bytes.length - 14, 16)
  bytes[23] = 4
  bytes.write('94040000', 34, 'hex') // router alert, RFC 2113
  const packet = pcap.decode(bytes)
  assert.deepStrictEqual(packet.layers, ['ethernet', 'ip', 'ip', 'tcp'])
  const tree = packet.decode()
  assert.strictEqual(tree.ethernet.ip.options.length, 1)
  assert.strictEqual(tree.ethernet.ip.ip.options, undefined)
  assert.strictEqual(tree.ip, tree.ethernet.ip.ip)
  assert.strictEqual(tree.tcp, tree.ethernet.ip.ip.tcp)
  assert.strictEqual(tree.tcp.options[2].tsval, 2)
  assert.strictEqual(packet.get('tcp.options.tsval'), 2)
})

/** The Internet checksum of RFC 1071. */
function checksum(bytes) {
  let sum = 0
  for (let i = 0; i < bytes.length; i += 2) sum += bytes.readUInt16BE(i)
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16)
  return ~sum & 0xffff
}

test('the status of a checksum knows of a route in the options around it', () => {
  const [source, hop, target] = ['01020304', '05060708', '090a0b0c']
  const route = '830704' + target + '00' // RFC 791: loose source route, its pointer at the first address
  for (const [destination, status] of [[target, 'valid'], [hop, 'invalid']]) {
    const udp = Buffer.from('13880035000c000061626364', 'hex')
    udp.writeUInt16BE(checksum(Buffer.concat([Buffer.from(source + destination + '0011000c', 'hex'), udp])), 6)
    const bytes = Buffer.concat([Buffer.from('0200000000020200000000010800' + '47000028000040004011' + '0000' + source + hop + route, 'hex'), udp])
    assert.strictEqual(pcap.decode(bytes).udp.checksum_status, status)
  }
})

test('rows of PDUs that are beside each other', async () => {
  const bytes = Buffer.concat([segment(), Buffer.from('14030300010115030300020228' + '1703030002abcd', 'hex')])
  bytes.writeUInt16BE(bytes.length - 14, 16)
  bytes.writeUInt16BE(443, 34)
  const fields = ['tls.content_type', 'tls.alert.description']
  const [packet] = await readAll(captureFile([{ time: [0, 0], bytes }]))
  for (const [i, values] of [[20, 21, 23], [40]].entries()) assert.deepStrictEqual(packet.all(fields[i]), values)
  for await (const text of pcap.createOfflineSession(captureFile([{ time: [0, 0], bytes }])).lines({ format: 'tsv', fields })) assert.strictEqual(text.toString(), '20,21,23\t40\n')
})
