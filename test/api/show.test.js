'use strict'
// show.test.js - what prints, and what can be posted to another thread.

const test = require('node:test')
const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const { once } = require('node:events')
const { Readable } = require('node:stream')
const { inspect } = require('node:util')
const { MessageChannel } = require('node:worker_threads')
const pcap = require('../../lib')
const { manyBytes, readAll, temporaryFile } = require('./material')

const options = { timeout: 60000 }
const bytes = manyBytes(3)

// The seed's first packet, at 1600000000 s; the numbers are those that the seed prints.
const LINE = '12:26:40.000000 78 10.240.0.133:57230 -> 97.107.132.72:80 tcp SYN seq 4179361823 ack 1540242985 win 65535 mss 1460 wscale 3 ts 727411447/0 length 0'
const PRINTED = `Packet {
  time: 2020-09-13T12:26:40.000Z,
  tv_sec: 1600000000,
  tv_usec: 0,
  caplen: 78,
  len: 78,
  link_type: 'LINKTYPE_ETHERNET',
  layers: [ 'ethernet', 'ip', 'tcp' ],
  text: '${LINE}'
}`

const packetOf = async () => (await readAll(bytes))[0]

test('String(packet) is its line for people, as nodepcap read prints it', options, async (t) => {
  const packet = await packetOf()
  assert.strictEqual(String(packet), LINE)
  assert.strictEqual(`${packet}`, LINE)
  const file = temporaryFile(t, bytes)
  const { stdout } = spawnSync(process.execPath, ['bin/nodepcap.js', 'read', file], { cwd: `${__dirname}/../..`, encoding: 'utf8' })
  assert.strictEqual(stdout, (await readAll(file)).map((each) => `${each}\n`).join(''))
  assert.match(String(pcap.decode(Buffer.alloc(0))), /^--:--:--\.------ 0 /)
})

test('a packet prints its header, its layers and its line', options, async () => {
  const packet = await packetOf()
  assert.strictEqual(inspect(packet), PRINTED)
  assert.strictEqual(inspect([packet]), `[\n  ${PRINTED.replaceAll('\n', '\n  ')}\n]`)
})

test('printing respects depth, compact and colors', options, async () => {
  const packet = await packetOf()
  assert.strictEqual(inspect({ a: { b: packet } }, { depth: 1 }), '{ a: { b: [Packet] } }')
  assert.match(inspect(packet, { depth: 0 }), /layers: \[Array\]/)
  assert.match(inspect(packet, { compact: false }), /layers: \[\n {4}'ethernet',\n/)
  assert.match(inspect(packet, { compact: true, breakLength: Infinity }), /^Packet { time: [^\n]*}$/)
  assert.ok(inspect(packet, { colors: true }).includes('tv_sec: \u001b[33m1600000000\u001b[39m'))
  assert.ok(inspect([packet], { colors: true, depth: 0 }).includes('\u001b[36m[Packet]\u001b[39m'))
})

test('the header of a tree prints the seed\'s six keys', options, async () => {
  const { pcap_header } = pcap.decode_packet(await packetOf())
  assert.strictEqual(inspect(pcap_header), `${PRINTED.slice(7, PRINTED.indexOf(',\n  layers'))}\n}`)
})

test('a session prints its source, its filter and its counters, also when it is closed', options, async (t) => {
  const file = temporaryFile(t, bytes)
  const session = pcap.createOfflineSession(file, 'tcp')
  session.on('packet', () => {})
  const line = (closed) => `Session { file: '${file}', filter: 'tcp', link_type: 'LINKTYPE_ETHERNET', closed: ${closed}, received: `
  const flat = { breakLength: Infinity, compact: 20 }
  assert.ok(inspect(session, flat).startsWith(line(false)), inspect(session, flat))
  await once(session, 'close')
  assert.strictEqual(inspect(session, flat), `${line(true)}3, bytes: 218, input_packets: 3, input_bytes: ${bytes.length} }`)
  assert.match(inspect({ a: { b: session } }, { depth: 1 }), /b: \[Session\]/)
  for (const [source, shown] of [[bytes, "source: 'bytes'"], [Readable.from([bytes]), "source: 'a stream'"], [[file, file], `files: [ '${file}'`]]) {
    const other = pcap.createOfflineSession(source)
    assert.ok(inspect(other, flat).includes(shown), inspect(other, flat))
    other.close()
    assert.match(inspect(other), /closed: true/)
  }
  const aborted = pcap.createOfflineSession(file, { signal: AbortSignal.abort() })
  assert.match(inspect(aborted), /closed: true/)
})

/** A session of the loopback device, or undefined without the rights. */
function liveSession() {
  try {
    return pcap.createSession('lo', 'udp port 9')
  } catch {
    return undefined
  }
}

test('a live session prints its device and its drops', options, (t) => {
  const session = liveSession()
  if (!session) return t.skip('needs the rights to capture on lo')
  session.close()
  assert.match(inspect(session, { breakLength: Infinity }), /^Session { device: 'lo', filter: 'udp port 9', link_type: 'LINKTYPE_\w+', closed: true, received: \d+, bytes: \d+, dropped_by_kernel: 0, dropped_by_interface: 0, dropped_by_app: 0 }$/s)
})

test('batches, writers and dumps print what they are', options, async (t) => {
  const file = temporaryFile(t, bytes)
  const writer = pcap.createWriter(`${file}.pcapng`)
  assert.match(inspect(writer), /^Writer {\n {2}path: '.*\.pcapng',\n {2}format: 'pcapng',\n {2}closed: false,\n {2}packets: 0,/)
  writer.close()
  assert.match(inspect(writer), /closed: true/)
  const session = pcap.createOfflineSession(file)
  const dump = session.dump(`${file}.dump.pcap`)
  assert.match(inspect(dump), /^Dump {\n {2}path: '.*dump\.pcap',\n {2}format: 'pcap',\n {2}closed: false,/)
  for await (const batch of session.batches({ fields: ['len', 'ip.saddr'] })) assert.strictEqual(inspect(batch), "Batch { length: 3, columns: [ 'len', 'ip.saddr' ] }")
  assert.match(inspect(dump), /closed: true/)
})

// ---- Other threads

const refusal = (pattern) => ({ name: 'DataCloneError', message: pattern })

test('a packet and a layer are refused, with what to post instead', options, async () => {
  const packet = await packetOf()
  const { port1, port2 } = new MessageChannel()
  const instead = refusal(/post new Uint8Array\(packet\.bytes\), packet\.toJSON\(\)/)
  for (const value of [packet, packet.tcp, [packet], { packet }, new Map([[1, packet]]), packet.copy(), pcap.decode(packet.bytes)]) {
    assert.throws(() => structuredClone(value), instead)
    assert.throws(() => port1.postMessage(value), instead)
  }
  port1.close()
  port2.close()
})

test('sessions, iterations, batches, writers and dumps are refused', options, async (t) => {
  const file = temporaryFile(t, bytes)
  const session = pcap.createOfflineSession(file)
  const dump = session.dump(`${file}.dump`)
  session.on('error', () => {}).once('error', () => {})
  const writer = pcap.createWriter(`${file}.written`)
  assert.throws(() => structuredClone(session), refusal(/a session belongs to its thread: post its packets/))
  assert.throws(() => structuredClone(dump), refusal(/open for writing/))
  assert.throws(() => structuredClone(writer), refusal(/open for writing/))
  const batches = session.batches({ fields: ['len'] })
  assert.throws(() => structuredClone(batches), refusal(/an iteration belongs to its session/))
  assert.throws(() => structuredClone(session.lines()), refusal(/an iteration/))
  for await (const batch of batches) assert.throws(() => structuredClone(batch), refusal(/post what batch\.column\(name\)/))
  assert.throws(() => structuredClone(session), refusal(/a session/))
  assert.throws(() => structuredClone(pcap.createOfflineSession(bytes)[Symbol.asyncIterator]()), refusal(/an iteration/))
  writer.close()
})

test('what the advice names can be cloned, and costs what it holds', options, async () => {
  const packet = await packetOf()
  const raw = structuredClone(new Uint8Array(packet.bytes))
  assert.ok(packet.bytes.equals(raw))
  assert.strictEqual(raw.buffer.byteLength, 78)
  assert.deepStrictEqual(structuredClone(packet.toJSON()), JSON.parse(JSON.stringify(packet)))
  const packets = await readAll('examples/http-loopback.pcap')
  const request = packets.find(({ payload }) => payload.length > 0)
  const clone = structuredClone(request.copy().decode())
  assert.deepStrictEqual(Object.keys(clone), ['ethernet', 'pcap_header'])
  assert.strictEqual(clone.ethernet.ip.saddr, '127.0.0.1')
  assert.strictEqual(clone.pcap_header.time.getTime(), request.time.getTime())
  assert.ok(request.payload.equals(clone.ethernet.ip.tcp.http.body))
  assert.ok(clone.ethernet.ip.tcp.payload.buffer.byteLength < request.caplen + 512)
  const own = structuredClone(pcap.decode_packet(request))
  assert.deepStrictEqual(own.ethernet.ip.daddr, '127.0.0.1')
})

test('columns can be cloned', options, async () => {
  for await (const batch of pcap.createOfflineSession(bytes).batches({ fields: ['len', 'tcp.payload'] })) {
    assert.deepStrictEqual([...structuredClone(batch.column('len'))], [78, 74, 66])
    assert.deepStrictEqual([...structuredClone(batch.column('tcp.payload')).offsets], [0, 0, 0, 0])
    assert.strictEqual(structuredClone(batch.validity('len')), null)
  }
})

test('toJSON gives an object to spread', options, async () => {
  const { pcap_header, ethernet } = { ...(await packetOf()).toJSON() }
  assert.deepStrictEqual([pcap_header.caplen, ethernet.ip.tcp.dport, ethernet.ip.tcp.flags.syn], [78, 80, 1])
})
