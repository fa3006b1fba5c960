'use strict'
// decode_as and disable: who is found under which key, and who is off.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { spawnSync } = require('node:child_process')
const { test } = require('node:test')
const pcap = require('../..')
const { temporaryFolder } = require('../helpers')

const CLI = path.join(__dirname, '../../bin/nodepcap.js')
const IP = (total, proto, rest) => `4500${total}0001000040${proto}00000a0000010a000002${rest}`
// Ethernet over UDP, as VXLAN without its header: port 5000 to 9999, and in it an empty datagram to port 53.
const INNER = `001839fff91c001f5bce3e290800${IP('001c', '11', '1388003500080000')}`
const TUNNEL = Buffer.from(IP('0046', '11', `1388270f00320000${INNER}`), 'hex')
const decoded = (options) => pcap.decode(TUNNEL, 'RAW', options)

test('decode_as: a key, a range, a range without one key, nobody', () => {
  assert.deepStrictEqual(decoded().layers, ['raw', 'ip', 'udp'])
  const found = ['raw', 'ip', 'udp', 'ethernet', 'ip', 'udp']
  assert.deepStrictEqual(decoded({ decode_as: { 'udp.port': { 9999: 'ethernet' } } }).layers, found)
  assert.deepStrictEqual(decoded({ decode_as: { 'udp.port': { '9000-9999': 'ethernet' } } }).layers, found)
  assert.deepStrictEqual(decoded({ decode_as: { 'udp.port': { '0x270f': 'ethernet' } } }).layers, found)
  assert.deepStrictEqual(decoded({ decode_as: { 'udp.port': { 9999: null, '9000-9999': 'ethernet' } } }).layers, ['raw', 'ip', 'udp'])
  assert.deepStrictEqual(decoded({ decode_as: { 'udp.port': { '9000-9998': 'ethernet' } } }).layers, ['raw', 'ip', 'udp'])
  assert.deepStrictEqual(decoded({ decode_as: { 'ip.proto': { 17: null } } }).layers, ['raw', 'ip'])
})

test('disable: a protocol, a group, and decode_as of one that is off', () => {
  assert.deepStrictEqual(decoded({ disable: ['udp'] }).layers, ['raw', 'ip'])
  assert.deepStrictEqual(decoded({ disable: ['transport'] }).layers, ['raw', 'ip'])
  assert.deepStrictEqual(decoded({ disable: ['link'] }).layers, [])
  const both = { disable: ['link'], decode_as: { link_type: { 101: 'ip' }, 'udp.port': { 9999: 'ethernet' } } }
  assert.deepStrictEqual(decoded(both).layers, ['ip', 'udp'])
})

test('all that is asked of a packet is decoded as its layers were', () => {
  const packet = decoded({ decode_as: { 'udp.port': { 9999: 'ethernet' } } })
  for (const one of [packet, packet.copy(), packet.copy().copy()]) {
    assert.strictEqual(one.ethernet.shost, '00:1f:5b:ce:3e:29')
    assert.deepStrictEqual(one.all('udp.dport'), [9999, 53])
    assert.strictEqual(one.toJSON().raw.ip.udp.ethernet.ip.udp.dport, 53)
    assert.strictEqual(one.decode().raw.ip.udp.ethernet.ip.udp.dport, 53)
    assert.match(String(one), /10\.0\.0\.1:5000 -> 10\.0\.0\.2:53 udp length 0$/)
    assert.deepStrictEqual(one.notes, [])
  }
})

test('wrong names and keys are refused, and the nearest right one is told', () => {
  const cases = [
    [{ decode_as: { 'udp.prt': {} } }, /decode_as': there is no table 'udp\.prt'; did you mean 'udp\.port'\?/],
    [{ decode_as: { 'udp.port': { 1: 'ethernt' } } }, /there is no protocol 'ethernt'; did you mean 'ethernet'\?/],
    [{ decode_as: { 'udp.port': { 1: 'frame' } } }, /there is no protocol 'frame'/],
    [{ decode_as: { 'udp.port': { 65536: 'tcp' } } }, /a key of udp\.port is a number from 0 to 65535.*not '65536'/],
    [{ decode_as: { 'udp.port': { '9-8': 'tcp' } } }, /not '9-8'/],
    [{ decode_as: { 'udp.port': { '1-2-3': 'tcp' } } }, /not '1-2-3'/],
    [{ decode_as: { 'udp.port': { x: 'tcp' } } }, /not 'x'/],
    [{ decode_as: { 'udp.port': { '': 'tcp' } } }, /not ''/],
    [{ decode_as: { 'udp.port': { 1: 7 } } }, /must be the name of a protocol, or null/],
    [{ decode_as: { 'udp.port': 'tcp' } }, /'udp\.port' must be an object/],
    [{ decode_as: 'udp.port==1,tcp' }, /must be an object such as/],
    [{ decode_as: { 'snap.pid': { '0123456789a': 'ip' } } }, /up to 10 hex digits/],
    [{ decode_as: { media_type: { '': 'ip' } } }, /a key of media_type is a text/],
    [{ disable: ['tpc'] }, /disable': there is no protocol or group 'tpc'; did you mean 'tcp'\?/],
    [{ disable: ['tcp.claims'] }, /there is no protocol or group 'tcp\.claims'/],
    [{ disable: 'tcp' }, /must be a list of names/],
    [{ disabled: [] }, /there is no option 'disabled'; did you mean 'disable'\?/]
  ]
  for (const [options, message] of cases) {
    assert.throws(() => decoded(options), { name: 'TypeError', message })
    assert.throws(() => pcap.createOfflineSession('x.pcap', options), { name: 'TypeError', message })
  }
})

test('tables and groups are listed', () => {
  assert.deepStrictEqual(pcap.tables.find(({ name }) => name === 'tcp.port'), { name: 'tcp.port', bits: 16, doc: 'TCP port.' })
  assert.ok(pcap.protocols.every(({ name, group }) => (name === 'frame') === (group === null)))
})

function fileOf(t) {
  const folder = temporaryFolder(t)
  const header = Buffer.from('d4c3b2a1020004000000000000000000ffff000065000000', 'hex')
  const record = Buffer.alloc(16)
  record.writeUInt32LE(TUNNEL.length, 8)
  record.writeUInt32LE(TUNNEL.length, 12)
  const file = path.join(folder, 'tunnel.pcap')
  fs.writeFileSync(file, Buffer.concat([header, ...Array.from({ length: 500 }, () => [record, TUNNEL]).flat()]))
  return file
}

test('sessions: packets, batches and lines; each with its own', async (t) => {
  const file = fileOf(t)
  const options = { decode_as: { 'udp.port': { 9999: 'ethernet' } } }
  const asUsual = pcap.createOfflineSession(file)
  let count = 0
  for await (const packet of pcap.createOfflineSession(file, options)) {
    assert.strictEqual(packet.layers.length, 6)
    assert.deepStrictEqual(packet.all('udp.dport'), [9999, 53])
    count++
  }
  assert.strictEqual(count, 500)
  for await (const packet of asUsual) assert.strictEqual(packet.layers.length, 3)
  for await (const batch of pcap.createOfflineSession(file, options).batches({ fields: ['ethernet.shost', 'udp.dport'] })) {
    assert.strictEqual(batch.column('udp.dport')[499], 53)
    assert.deepStrictEqual(batch.packet(499).all('udp.dport'), [9999, 53])
  }
  let text = ''
  for await (const lines of pcap.createOfflineSession(file, options).lines({ format: 'tsv', fields: ['udp.dport', 'frame.protocols'] })) text += lines
  assert.strictEqual(text.split('\n')[0], '9999,53\traw:ip:udp:ethernet:ip:udp')
})

test('the same options share an engine; one that nobody has is freed', async () => {
  const { engineOf } = require('../../lib/engines')
  const first = engineOf({ disable: ['udp', 'tcp'] }, 'test')
  assert.strictEqual(engineOf({ disable: ['tcp', 'udp', 'tcp'], decode_as: {} }, 'test'), first)
  assert.notStrictEqual(engineOf({ disable: ['tcp'] }, 'test'), first)
  assert.strictEqual(engineOf({}, 'test'), undefined)
  const before = process.memoryUsage().rss
  for (let port = 1; port <= 3000; port++) {
    decoded({ decode_as: { 'udp.port': { [port]: 'ethernet' } } })
    if (port % 100 === 0) await new Promise((resolve) => setImmediate(() => { globalThis.gc(); setImmediate(resolve) }))
  }
  assert.ok(process.memoryUsage().rss - before < 64 * 1024 * 1024)
})

test('the command: -d and --disable as tshark spells them', (t) => {
  const file = fileOf(t)
  const run = (...args) => spawnSync(process.execPath, [CLI, 'read', file, '-c', '1', ...args], { encoding: 'utf8' })
  const protocols = ['--fields', 'frame.protocols']
  assert.strictEqual(run(...protocols, '-d', 'udp.port==9999,ethernet').stdout, 'raw:ip:udp:ethernet:ip:udp\n')
  assert.strictEqual(run(...protocols, '-d', 'udp.port==9000-9999,ethernet', '-d', 'udp.port==53,none').stdout, 'raw:ip:udp:ethernet:ip:udp\n')
  assert.strictEqual(run(...protocols, '--disable', 'transport,control').stdout, 'raw:ip\n')
  for (const [args, message] of [
    [['-d', 'udp.port=9999,ethernet'], /-d must be as in tcp\.port==8080,http/],
    [['-d', 'udp.prt==9999,ethernet'], /read: -d: there is no table 'udp\.prt'; did you mean 'udp\.port'\?/],
    [['--disable', 'tpc'], /read: --disable: there is no protocol or group 'tpc'; did you mean 'tcp'\?/]
  ]) {
    const { status, stderr } = run(...args)
    assert.strictEqual(status, 2)
    assert.match(stderr, message)
  }
})

test('the engine of no options stays, with the protocols that were added', async () => {
  const { decodeEngine } = require('../../lib/engines')
  const define = (name) => pcap.defineProtocol({ name, fields: [{ name: 'first', bits: 8 }] })
  const collected = async () => { for (let i = 0; i < 4; i++) await new Promise((resolve) => setImmediate(() => { globalThis.gc(); setImmediate(resolve) })) }
  define('stays_one')
  const engine = new WeakRef(decodeEngine(undefined, 'test'))
  await collected()
  assert.ok(engine.deref() !== undefined)
  assert.strictEqual(decodeEngine(undefined, 'test'), engine.deref())
  define('stays_two')
  assert.notStrictEqual(decodeEngine(undefined, 'test'), engine.deref())
})
