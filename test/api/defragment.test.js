'use strict'
// defragment.test.js - fragments of IP packets: what the packet that completes a datagram carries, in packets, columns, lines and
// filters; what files that are written have; streams; tshark.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const { all, temporaryFolder } = require('../helpers')
const { capture, connection, fragmentsOf } = require('./conversation')
const { ipPacket, udp, PROTOCOL } = require('../golden/make/layers')
const { good, needsCaptures, run, sampleCaptures } = require('./tools')

const IP_IN_IP = 4
const datagram = (size, port = 5000) => Buffer.from(ipPacket({ protocol: PROTOCOL.UDP }, udp(4000, port, Buffer.alloc(size, 'x'))))
const plain = () => datagram(10, 6000)

/** A datagram in three fragments, the last one first, between two others. */
function packets() {
  const [a, b, c] = fragmentsOf(datagram(40), 16)
  return [plain(), c, a, b, plain()]
}

const open = (list, options) => pcap.createOfflineSession(capture(list), options)

const valueOf = (batch, name, i) => (batch.has(name, i) ? Number(batch.column(name)[i]) : undefined)

test('the packet that completes a datagram carries it, the others stay', async () => {
  const session = open(packets(), { defragment: true })
  const list = await all(session)
  assert.deepEqual(list.map((packet) => packet.layers.at(-1)), ['udp', 'ip', 'udp', 'udp', 'udp'])
  const whole = list[3]
  assert.deepEqual([whole.number, whole.len, whole.caplen, whole.bytes.length, whole.ip.total_length], [4, 68, 68, 68, 36])
  assert.deepEqual([whole.udp.length, whole.udp.payload.length, String(whole.udp.payload)], [48, 40, 'x'.repeat(40)])
  assert.deepEqual([whole.all('ip.fragments'), whole.get('ip.fragment.count'), whole.get('ip.reassembled.length')], [[2, 3, 4], 3, 48])
  assert.deepEqual([list[2].get('ip.fragment.count'), list[2].notes, whole.notes], [undefined, [], []])
  const { fragments } = session.stats()
  assert.deepEqual([fragments.fragments, fragments.completed, fragments.waiting, fragments.bad], [3, 1, 0, 0])
})

test('without the option they stay as they came', async () => {
  const session = open(packets())
  assert.deepEqual((await all(session)).map((packet) => packet.len), packets().map(({ length }) => length))
  assert.equal(session.stats().fragments, undefined)
})

test('in a tunnel the end of the packet around it cuts nothing', async () => {
  const inner = fragmentsOf(datagram(200), 80)
  const list = inner.map((part) => Buffer.from(ipPacket({ protocol: IP_IN_IP }, part)))
  const [, , whole] = await all(open(list, { defragment: true }))
  assert.deepEqual([whole.layers, whole.udp.payload.length], [['raw', 'ip', 'ip', 'udp'], 200])
  const said = 'x'.repeat(190)
  for (const display of ['len(udp.payload) == 200', `udp contains "${said}"`, `ip contains "${said}"`]) {
    assert.equal(whole.matches(display), true, display)
    assert.equal((await all(open(list, { defragment: true, display }))).length, 1, display)
  }
})

test('copies, trees, columns, lines and filters show the whole', async () => {
  const options = { defragment: true }
  const [, , , whole] = await all(open(packets(), options))
  const copy = whole.copy()
  assert.deepEqual(copy.toJSON(), whole.toJSON())
  assert.deepEqual([copy.bytes, copy.all('ip.fragments'), copy.copy().layers], [whole.bytes, [2, 3, 4], whole.layers])
  const tree = JSON.stringify(whole.toJSON())
  assert.match(tree, /"fragments":\[2,3,4\],"fragment_count":3,"reassembled_length":48,"udp":\{"sport":4000,"dport":5000,"length":48/)
  const [batch] = await all(open(packets(), options).batches({ fields: ['udp.length', 'ip.fragment.count', 'frame.protocols'], lists: ['ip.fragment'] }))
  assert.deepEqual(Array.from({ length: 5 }, (_, i) => valueOf(batch, 'udp.length', i)), [18, undefined, 48, 48, 18])
  assert.equal(valueOf(batch, 'ip.fragment.count', 3), 3)
  assert.equal(batch.format('frame.protocols', 3), 'raw:ip:udp')
  assert.equal((await all(open(packets(), { ...options, display: 'ip.fragment.count == 3 && udp.length == 48 && ip.fragment == 2' }))).length, 1)
  assert.equal((await all(open(packets(), options)))[3].matches('udp.payload contains "xxxx" && frame.number == 4'), true)
})

test('what is written is what was captured', async (t) => {
  const folder = temporaryFolder(t)
  const out = path.join(folder, 'out.pcap')
  const session = open(packets(), { defragment: true, display: 'ip.fragment.count or udp.dstport == 6000' })
  const dump = session.dump(out)
  await all(session)
  await dump.closed
  assert.deepEqual((await all(pcap.createOfflineSession(out))).map(({ bytes }) => bytes), [0, 3, 4].map((i) => packets()[i]))
  const writer = pcap.createWriter(path.join(folder, 'one.pcap'), { link_type: 'LINKTYPE_RAW' })
  const [, , , whole] = await all(open(packets(), { defragment: true }))
  writer.write(whole.copy())
  await writer.close()
  assert.deepEqual((await all(pcap.createOfflineSession(path.join(folder, 'one.pcap'))))[0].bytes, packets()[3])
})

test('any number of threads gives the same', async (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'many.pcap')
  const list = []
  const late = []
  for (let i = 0; i < 3000; i++) {
    const [first, ...rest] = fragmentsOf(datagram(1000 + (i % 300)), 256, i)
    list.push(first, ...rest.slice(0, -1))
    late.push(rest.at(-1)) // far behind, in another block
    if (late.length > 500) list.push(late.shift())
  }
  fs.writeFileSync(file, capture([...list, ...late]))
  const results = []
  for (const threads of [1, 2, 4]) {
    const session = pcap.createOfflineSession(file, { defragment: { timeout: 1e6 }, threads, block_size: 16384 })
    const seen = []
    for await (const batch of session.batches({ fields: ['frame.number', 'ip.fragment.count', 'udp.length'] })) {
      for (let i = 0; i < batch.length; i++) seen.push(['frame.number', 'ip.fragment.count', 'udp.length'].map((name) => valueOf(batch, name, i)).join())
    }
    assert.equal(session.stats().fragments.completed, 3000)
    results.push(seen)
  }
  assert.deepEqual(results[1], results[0])
  assert.deepEqual(results[2], results[0])
})

test('policies and bounds are options', async () => {
  const [a, b, third] = fragmentsOf(datagram(40), 16)
  const other = Buffer.from(a)
  other.fill('y', 28)
  const said = async (ip_policy) => {
    const list = await all(open([a, other, b, third], { defragment: { ip_policy } }))
    return String(list.at(-1).udp?.payload?.subarray(0, 2))
  }
  assert.deepEqual([await said('first'), await said('last'), await said('old-linux')], ['xx', 'yy', 'yy'])
  const bounded = open(packets(), { defragment: { limits: { fragments: 2 } } })
  await all(bounded)
  assert.deepEqual([bounded.stats().fragments.completed, bounded.stats().fragments.too_many], [0, 1])
  assert.throws(() => open(packets(), { defragment: { limits: { fragments: 5000 } } }), /defragment: limits: option 'fragments' must be a whole number from 1 to 1024/)
  assert.throws(() => open(packets(), { defragment: 1 }), /true, false or an object/)
})

test('segments in fragments reach connections, as datagrams do flows', async () => {
  const whole = connection([[0, 'GET / and much that follows it'], [1, 'an answer of some length too']])
  const list = whole.flatMap((packet, i) => fragmentsOf(Buffer.from(packet), 24, i))
  const said = async (options, session = open(list)) => {
    const texts = []
    for await (const c of session.connections(options)) texts.push(await Promise.all([c.client_data.bytes(), c.server_data.bytes()]).then((sides) => sides.map(String)))
    return { texts, streams: session.stats().streams }
  }
  const { texts, streams } = await said()
  assert.deepEqual(texts, [['GET / and much that follows it', 'an answer of some length too']])
  assert.deepEqual([streams.fragments.completed, streams.flows], [2, 1])
  assert.deepEqual((await said(undefined, open(list, { defragment: true }))).texts, texts)
  assert.deepEqual((await said({ defragment: false })).texts, [['', '']])
  const [flow] = await all(open(fragmentsOf(datagram(100), 24)).flows())
  assert.deepEqual([flow.packets, flow.bytes, flow.payload_bytes, flow.client.port], [[5, 0], [fragmentsOf(datagram(100), 24).reduce((sum, { length }) => sum + length, 0), 0], [100, 0], 4000])
})

test('the command shows wholes and writes what was captured', async (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'in.pcap')
  fs.writeFileSync(file, capture(packets()))
  const read = (...options) => good(['read', file, ...options]).stdout
  assert.match(read('--defragment', '--fields', 'frame.number,udp.length', '-Y', 'ip.fragment.count'), /^4\t48\n$/)
  read('--defragment', '-w', path.join(folder, 'out.pcap'))
  assert.equal(good(['read', path.join(folder, 'out.pcap'), '-X']).stdout, read('-X'))
})

test('tshark puts the same fragments together', needsCaptures('tshark'), async () => {
  const fields = ['frame.number', 'ip.fragment', 'ipv6.fragment', 'ip.fragment.count', 'ipv6.fragment.count', 'ip.reassembled.length', 'ipv6.reassembled.length', 'udp.srcport', 'tcp.srcport']
  let compared = 0
  for (const file of sampleCaptures()) {
    const ours = []
    const session = pcap.createOfflineSession(file, { defragment: true, display: 'ip.fragment.count || ipv6.fragment.count' })
    try {
      for await (const packet of session) ours.push([packet.number, ...fields.slice(1).map((name) => packet.all(name).join())].join('\t'))
    } catch {
      continue // a damaged file: others test what is read of it
    }
    if (session.stats().fragments.fragments === 0) continue
    const options = ['-o', 'ip.defragment:TRUE', '-o', 'ipv6.defragment:TRUE', '-r', file, '-Y', 'ip.fragment.count || ipv6.fragment.count', '-T', 'fields']
    const theirs = run('tshark', [...options, ...fields.flatMap((name) => ['-e', name])]).stdout.split('\n').filter(Boolean)
    assert.deepEqual(ours, theirs, path.basename(file))
    compared += ours.length
  }
  assert.ok(compared > 0)
})

test('a header that contradicts itself is no fragment: it takes none of a datagram out of its flow', async () => {
  const [first, ...others] = fragmentsOf(datagram(40), 16)
  const nonsense = Buffer.from(first)
  nonsense.writeUInt16BE(5, 2) // the total length
  const flows = await all(open([first, nonsense, ...others]).flows())
  assert.deepStrictEqual(flows.map(({ packets: [sent] }) => sent), [3])
})
