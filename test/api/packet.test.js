'use strict'
// packet.test.js - what a packet tells, and that it stays true.

const test = require('node:test')
const assert = require('node:assert')
const util = require('node:util')
const { execFileSync } = require('node:child_process')
const path = require('node:path')
const pcap = require('../../lib')
const native = require('../../lib/native')
const { handshake, captureFile, word } = require('../golden/seed/packets')
const { manyBytes, readAll } = require('./material')

const syn = handshake[0].bytes

/** A capture file with nanoseconds, little-endian. */
function nanoFile(times) {
  const header = Buffer.from('4d3cb2a1' + '02000400' + '0000000000000000' + 'ffff0000' + '01000000', 'hex')
  const record = ([seconds, nanoseconds]) => Buffer.concat([seconds, nanoseconds, syn.length, syn.length].map((value) => word(value, 4).reverse()).concat(syn))
  return Buffer.concat([header, ...times.map(record)])
}

/** IPv4 in IPv4 around the SYN's TCP segment. */
function tunnel() {
  const outer = Buffer.from(syn.subarray(14, 34))
  outer[9] = 4
  outer.writeUInt16BE(20 + syn.length - 14, 2)
  outer.set([192, 0, 2, 1, 192, 0, 2, 2], 12)
  return Buffer.concat([syn.subarray(0, 14), outer, syn.subarray(14)])
}

test('the seed header', async () => {
  const [packet] = await readAll(captureFile(handshake))
  assert.deepStrictEqual(
    [packet.tv_sec, packet.tv_usec, packet.caplen, packet.len, packet.link_type, packet.time.toISOString()],
    [1274514520, 820479, 78, 78, 'LINKTYPE_ETHERNET', '2010-05-22T07:48:40.820Z'])
  assert.strictEqual(packet.timestamp_ns, 1274514520820479000n)
  assert.strictEqual(packet.number, 1)
})

test('nanoseconds are exact, far beyond what a double holds', async () => {
  const times = [[0, 0], [0, 1], [1, 999999999], [1600000000, 123456789], [4294967295, 999999999], [2147483648, 500000001]]
  const packets = await readAll(nanoFile(times))
  assert.deepStrictEqual(packets.map((packet) => packet.timestamp_ns), times.map(([s, ns]) => BigInt(s) * 1000000000n + BigInt(ns)))
  assert.deepStrictEqual(packets.map((packet) => packet.tv_sec), times.map(([s]) => s))
  assert.deepStrictEqual(packets.map((packet) => packet.tv_usec), times.map(([, ns]) => Math.floor(ns / 1000)))
})

test('get() reads by our name and by that of Wireshark; an unknown name says what is near', () => {
  const packet = pcap.decode(syn)
  assert.strictEqual(packet.get('ip.saddr'), '10.240.0.133')
  assert.strictEqual(packet.get('ip.src'), '10.240.0.133')
  assert.strictEqual(packet.get('tcp.flags.syn'), 1)
  assert.strictEqual(packet.get('udp.dport'), undefined)
  assert.throws(() => packet.get('ip.sadr'), { code: 'ERR_PCAP_NO_FIELD', message: /ip\.saddr/ })
})

test('all() reads tunnels, in packet order; a getter reaches the innermost layer', () => {
  const packet = pcap.decode(tunnel())
  assert.deepStrictEqual(packet.layers, ['ethernet', 'ip', 'ip', 'tcp'])
  assert.deepStrictEqual(packet.all('ip.saddr'), ['192.0.2.1', '10.240.0.133'])
  assert.strictEqual(packet.ip.saddr, '10.240.0.133')
  assert.deepStrictEqual(packet.all('udp.dport'), [])
})

test('a layer that is not there is undefined; reading never throws', () => {
  const packet = pcap.decode(syn.subarray(0, 20))
  assert.strictEqual(packet.udp, undefined)
  assert.strictEqual(packet.ip.version, 4)
  assert.strictEqual(packet.ip.saddr, undefined)
  assert.strictEqual(packet.tcp, undefined)
  assert.deepStrictEqual(pcap.decode(Buffer.alloc(0)).layers.length <= 1, true)
})

// Where each field of a TCP header ends, RFC 9293 section 3.1.
const TCP_ENDS = { sport: 2, dport: 4, seqno: 8, ackno: 12, data_offset: 13, reserved: 13, flags: 14, window_size: 16, checksum: 18, urgent_pointer: 20 }

test('of a header that was cut, the fields before the cut are there', () => {
  const whole = pcap.decode(syn).tcp
  for (let length = 1; length <= 20; length++) {
    const { tcp } = pcap.decode(syn.subarray(0, 34 + length))
    for (const [key, end] of Object.entries(TCP_ENDS)) {
      if (length < end) assert.strictEqual(tcp[key], undefined, `${key} of ${length} bytes`)
      else assert.deepStrictEqual(tcp[key], whole[key], `${key} of ${length} bytes`)
    }
  }
})

/** The same numbers on every run, of `bits` bits. */
function numbers(seed, bits) {
  let state = seed
  return () => (state = Math.imul(state, 1664525) + 1013904223) >>> (32 - bits)
}

test('addresses as text, new and known ones, more than are remembered', () => {
  const next = numbers(1, 16)
  const group = () => (next() & 1 ? 0 : next() >>> (next() & 15))
  for (let i = 0; i < 20000; i++) {
    const octets = Array.from({ length: 16 }, () => next() >>> 8)
    const ip = pcap.decode(Buffer.concat([syn.subarray(0, 26), Buffer.from(octets.slice(0, 8)), syn.subarray(34)]))
    const ip6 = Buffer.alloc(40)
    ip6[0] = 0x60
    // The prefix keeps off addresses with an IPv4 part, which browsers write in another way.
    const groups = [0x2001, ...Array.from({ length: 7 }, group)]
    groups.forEach((value, k) => ip6.writeUInt16BE(value, 24 + 2 * k))
    const expected = new URL(`http://[${groups.map((value) => value.toString(16)).join(':')}]`).hostname.slice(1, -1)
    const packet = pcap.decode(ip6, 'RAW')
    for (let again = 0; again < 2; again++) {
      assert.strictEqual(ip.ip.saddr, octets.slice(0, 4).join('.'))
      assert.strictEqual(ip.ip.daddr, octets.slice(4, 8).join('.'))
      assert.strictEqual(packet.ip6.daddr, expected)
    }
    const mac = pcap.decode(Buffer.concat([Buffer.from(octets.slice(0, 12)), syn.subarray(12)])).ethernet
    assert.strictEqual(mac.dhost, octets.slice(0, 6).map((value) => value.toString(16).padStart(2, '0')).join(':'))
    assert.strictEqual(mac.shost, octets.slice(6, 12).map((value) => value.toString(16).padStart(2, '0')).join(':'))
  }
})

test('notes tell what is missing and where', () => {
  // decode() takes what it gets for the whole packet: 6 bytes of 20 contradict the Ethernet header's promise.
  const [note, ...more] = pcap.decode(syn.subarray(0, 20)).notes
  assert.deepStrictEqual(more, [])
  assert.deepStrictEqual([note.layer, note.offset, note.needed, note.available], ['ip', 14, 20, 6])
  const bytes = Buffer.from(syn)
  bytes[14] = 0x44
  assert.deepStrictEqual(pcap.decode(bytes).notes.map((one) => [one.problem, one.layer, one.field]), [['malformed', 'ip', 'header_length']])
  assert.deepStrictEqual(pcap.decode(syn).notes, [])
})

test('a packet cut by the snap length is truncated, not malformed', async () => {
  const file = captureFile([handshake[0]])
  file.writeUInt32BE(40, 24 + 8)
  const [packet] = await readAll(file.subarray(0, 40 + 40))
  assert.strictEqual(packet.truncated, true)
  assert.strictEqual(packet.tcp.sport, 57230)
  assert.strictEqual(packet.tcp.window_size, undefined)
  assert.deepStrictEqual(packet.notes.map((note) => [note.problem, note.layer]), [['truncated', 'tcp']])
})

test('decode() and toJSON() hold the same tree', () => {
  const packet = pcap.decode(syn)
  const plain = JSON.parse(JSON.stringify(packet.toJSON()))
  const tree = packet.decode()
  assert.strictEqual(plain.ethernet.ip.saddr, tree.ethernet.ip.saddr)
  assert.strictEqual(plain.ethernet.ip.tcp.flags.syn, tree.ethernet.ip.tcp.flags.syn)
  assert.strictEqual(JSON.stringify(Object.keys(plain.ethernet.ip)), JSON.stringify(Object.keys(tree.ethernet.ip)))
})

test('a packet prints as its header', () => {
  assert.match(util.inspect(pcap.decode(syn)), /caplen: 78/)
  assert.match(util.inspect(pcap.decode(syn).ip), /saddr: '10\.240\.0\.133'/)
})

test('kept packets stay true while blocks come and go', async () => {
  const bytes = manyBytes(60000)
  const kept = []
  let i = 0
  for await (const packet of pcap.createOfflineSession(bytes, { block_size: 65536 })) {
    if (i++ % 997 === 0) kept.push(packet, packet.copy())
    if (i % 20000 === 0) globalThis.gc?.()
  }
  globalThis.gc?.()
  assert.strictEqual(i, 60000)
  for (let k = 0; k < kept.length; k++) {
    const index = (k >> 1) * 997
    assert.strictEqual(kept[k].number, index + 1)
    assert.ok(kept[k].bytes.equals(handshake[index % 3].bytes))
    assert.strictEqual(kept[k].tv_sec, 1600000000 + Math.floor(index / 1000))
    assert.strictEqual(kept[k].ip.daddr, index % 3 === 1 ? '10.240.0.133' : '97.107.132.72')
  }
})

test('where external memory is forbidden everything is the same', { timeout: 30000 }, async (t) => {
  const bytes = manyBytes(3000)
  const digest = async () => (await readAll(bytes)).map((packet) => `${packet.number} ${packet.timestamp_ns} ${packet.tcp.seqno} ${packet.bytes.toString('hex')}`)
  const expected = await digest()
  native.setCopies(true)
  t.after(() => native.setCopies(false))
  assert.deepStrictEqual(await digest(), expected)
})

test('bytes without a link type are Ethernet; a number or a name chooses another', () => {
  const ip = syn.subarray(14)
  assert.deepStrictEqual(pcap.decode(syn).layers, ['ethernet', 'ip', 'tcp'])
  for (const type of [101, 'LINKTYPE_RAW']) assert.deepStrictEqual(pcap.decode(ip, type).layers.slice(-2), ['ip', 'tcp'])
})

test('records: lists of the layer that get asks, all of every layer', () => {
  const option = (kind, ...rest) => [kind, 2 + rest.length, ...rest]
  const words = (options) => [...options, ...Array((4 - (options.length % 4)) % 4).fill(0)]
  const ip = (options, protocol, payload, source) => {
    const list = words(options)
    const header = Buffer.alloc(20)
    header.writeUInt8(0x45 + list.length / 4, 0)
    header.writeUInt16BE(20 + list.length + payload.length, 2)
    header.set([64, protocol], 8)
    header.set([10, 0, 0, source, 10, 0, 0, 9], 12)
    return Buffer.concat([header, Buffer.from(list), payload])
  }
  const route = (...hops) => option(7, 4, ...hops.flatMap((hop) => [10, 1, 1, hop]))
  const packet = pcap.decode(ip([1, ...route(1, 2)], 4, ip(route(3, 4), 17, Buffer.from('0010002000080000', 'hex'), 2), 1), 101)
  assert.deepStrictEqual(packet.layers, ['raw', 'ip', 'ip', 'udp'])
  const inner = packet.ip.options
  assert.deepStrictEqual(packet.get('ip.options'), inner)
  assert.deepStrictEqual(packet.get('ip.options.route'), ['10.1.1.3', '10.1.1.4'])
  assert.deepStrictEqual(packet.all('ip.options.route'), ['10.1.1.1', '10.1.1.2', '10.1.1.3', '10.1.1.4'])
  const records = packet.all('ip.options')
  assert.deepStrictEqual(records.slice(-inner.length), inner)
  assert.deepStrictEqual(records.map((record) => record.route).filter(Boolean), [['10.1.1.1', '10.1.1.2'], ['10.1.1.3', '10.1.1.4']])
  assert.deepStrictEqual(pcap.decode(syn).all('tcp.options'), pcap.decode(syn).tcp.options)
})

test('records in records are found by their path', () => {
  const sack = Buffer.from(syn.subarray(0, 14 + 20 + 20))
  const bytes = Buffer.concat([sack, Buffer.from('0101050a0000000100000002' + '0101050a0000000300000004', 'hex')])
  bytes.writeUInt16BE(bytes.length - 14, 16)
  bytes[14 + 20 + 12] = 0xb0
  const packet = pcap.decode(bytes)
  const [first, second] = packet.tcp.options.map((option) => option.sack).filter(Boolean)
  assert.strictEqual(first.length, 1)
  assert.deepStrictEqual(packet.get('tcp.options.sack'), first)
  assert.deepStrictEqual(packet.all('tcp.options.sack'), [...first, ...second])
})

test('ES modules see the same library', () => {
  const script = "import pcap, { createSession, decode, fields } from './lib/index.mjs'; console.log(typeof createSession, pcap.decode === decode, fields.length === pcap.fields.length)"
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: path.join(__dirname, '../..'), encoding: 'utf8' })
  assert.strictEqual(output, 'function true true\n')
})

// To name them would load them: ES modules take them from the default export.
const OF_NODE_PCAP = ['DNSCache', 'Pcap', 'PcapSession', 'TCPSession', 'TCPTracker', 'TCP_tracker', 'dns_cache', 'lib_version', 'warningHandler']

test('ES modules see all that others see, by name', () => {
  const script = "import * as all from './lib/index.mjs'; console.log(JSON.stringify([Object.keys(all).sort(), Object.keys(all.default).sort(), Object.keys(all.default).every((name) => !(name in all) || typeof all[name] === typeof all.default[name])]))"
  const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], { cwd: path.join(__dirname, '../..'), encoding: 'utf8' })
  const [named, members, same] = JSON.parse(output)
  assert.deepStrictEqual(named, [...members.filter((name) => !OF_NODE_PCAP.includes(name)), 'default'].sort())
  assert.ok(same)
})

test('the tables are described', () => {
  const field = pcap.fields.find((one) => one.name === 'ip.saddr')
  assert.deepStrictEqual([field.protocol, field.type, field.wireshark], ['ip', 'ipv4', 'ip.src'])
  assert.ok(pcap.protocols.find((protocol) => protocol.name === 'tcp').fields.length > 20)
})

test('decode() tells lists once, where the header has not the usual form too', async () => {
  const lengths = []
  for await (const packet of pcap.createOfflineSession(path.join(__dirname, '../golden/dns/edns-opts-1.pcap'))) {
    const { dns } = packet.decode().ethernet.ip.udp
    lengths.push([dns.queries?.length, dns.answers?.length])
  }
  assert.deepStrictEqual([...new Set(lengths.flat())], [1, undefined])
})

// sFlow with the first 24 bytes of a packet of IPv4 that is longer, and a record behind them that ends in cafe.
const SAMPLE = Buffer.from(
  '450000a800010000401100000a0000010a00000218c718c7009400000000000500000001c00002010000000000000007000003e800000001' +
  '0000000100000068000000010000000300000200000004000000000000000003000000040000000200000001000000280000000b000005dc' +
  '0000000000000018450005dc0001000040fd00000a0000030a00000401020304000003e9000000100000000100000000000000020000cafe', 'hex')

test('what a quoted packet carries ends where what was quoted of it does', () => {
  const packet = pcap.decode(SAMPLE, 'LINKTYPE_IPV4')
  assert.deepStrictEqual(packet.layers, ['ip', 'udp', 'sflow', 'ip'])
  assert.strictEqual(packet.payload.toString('hex'), '01020304')
  assert.ok(!pcap.displayFilter('ip#2 contains ca:fe').matches(packet))
  assert.ok(pcap.displayFilter('ip#2 contains 03:04').matches(packet))
})
