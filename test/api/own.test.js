'use strict'
// own.test.js - protocols of a program's own: described by an object, and compiled apart.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { after, before, describe, test } = require('node:test')
const { Worker } = require('node:worker_threads')
const pcap = require('../../lib')
const { temporaryFolder } = require('../helpers')
const { capture, connection } = require('./conversation')

const root = path.join(__dirname, '../..')
const RAW = 101 // LINKTYPE_RAW

const CHAT = {
  name: 'parley',
  title: 'Parley',
  fields: [
    { name: 'version', bits: 3 }, { name: 'flags.urgent', bits: 1 }, { name: 'kind', bits: 4, values: { 1: 'join', 2: 'say' }, doc: 'What it is' },
    { bits: 8 }, { name: 'length', bits: 16 }, { name: 'sent', type: 'time', bits: 32 }, { name: 'from', type: 'ipv4' }, { name: 'room', type: 'string', bytes: 4 }
  ],
  length: 'length',
  header_length: { field: 'version', times: 4, plus: 12 },
  binds: { 'udp.port': 7000, 'tcp.port': [7000, '7010-7019'] },
  stream: { length: 'length' },
  summary: 'PARLEY {kind} in {room}'
}

const TLV = {
  name: 'tlv',
  little_endian: true,
  fields: [{ name: 'magic', type: 'hex', bits: 16 }, { name: 'big', bits: 64 }, { name: 'network', bits: 16, little_endian: false }],
  records: {
    type: { bits: 8 }, length: { bits: 16 }, end: 0, filler: 1, align: 4,
    values: { 2: { name: 'mtu', bits: 16 }, 3: { name: 'host', type: 'string' }, 4: { name: 'mac', type: 'mac' } }
  },
  binds: { 'udp.port': 7001 }
}

const CARRIER = {
  name: 'carrier',
  fields: [{ name: 'protocol', bytes: 2 }, { name: 'words', bytes: 2 }],
  length: { field: 'words', times: 4 },
  binds: { 'udp.port': 7002 },
  next: { table: 'ethertype', field: 'protocol' }
}

const DRIFT = {
  name: 'drift',
  fields: [{ name: 'near', type: 'int', bits: 12 }, { bits: 4 }, { name: 'far', type: 'int', bits: 48 }, { name: 'deep', type: 'int', bits: 64 }, { name: 'turned', type: 'int', bits: 48, little_endian: true }],
  binds: { 'udp.port': 7003 }
}

/** A packet of IPv4 and UDP, without a link layer. */
function udp(port, body) {
  const head = Buffer.from('450000000000000040110000c0000201c000020230390000000000 00'.replaceAll(' ', ''), 'hex')
  head.writeUInt16BE(28 + body.length, 2)
  head.writeUInt16BE(port, 22)
  head.writeUInt16BE(8 + body.length, 24)
  return Buffer.concat([head, body])
}

const hex = (text) => Buffer.from(text.replaceAll(' ', ''), 'hex')
const chat = (kind, length = 20) => Buffer.concat([Buffer.from([0x30 | kind, 0, length >> 8, length & 255]), hex('65920080 c0000203'), Buffer.from('tea\0'), Buffer.from('more')])
const decode = (body, port) => pcap.decode(udp(port, body), RAW)

before(() => {
  pcap.defineProtocol(CHAT)
  pcap.defineProtocol(TLV)
  pcap.defineProtocol(CARRIER)
  pcap.defineProtocol(DRIFT)
})

describe('a fixed header', () => {
  test('is a layer as any other', () => {
    const packet = decode(chat(2), 7000)
    assert.deepStrictEqual(packet.layers, ['raw', 'ip', 'udp', 'parley'])
    const { parley: layer } = packet
    assert.deepStrictEqual(
      [layer.version, layer.flags, layer.kind, layer.length, layer.sent, layer.from, layer.room, layer.payload_offset, packet.notes],
      [1, { urgent: 1 }, 2, 20, 0x65920080, '192.0.2.3', 'tea', 44, []]
    )
    assert.strictEqual(layer.payload.toString(), 'more')
    assert.strictEqual(packet.get('parley.room'), 'tea')
    assert.deepStrictEqual(packet.all('parley.flags.urgent'), [1])
    assert.match(String(packet), /parley say in tea/)
    assert.strictEqual(packet.matches('parley.kind == 2 && parley.room == "tea" && parley.from == 192.0.2.0/24'), true)
    assert.deepStrictEqual(Object.keys(packet.decode().raw.ip.udp.parley), ['version', 'flags', 'kind', 'length', 'sent', 'from', 'room', 'payload_offset', 'payload'])
    assert.strictEqual(packet.toJSON().raw.ip.udp.parley.payload, '6d:6f:72:65')
  })

  test('tells its length, and what contradicts it is a note', () => {
    assert.deepStrictEqual(decode(chat(1, 17), 7000).parley.payload.toString(), 'm')
    for (const [length, text] of [[15, 'less than the header'], [400, 'declares more bytes than its parent holds']]) {
      const [note] = decode(chat(1, length), 7000).notes
      assert.deepStrictEqual([note.layer, note.problem, note.field, note.text], ['parley', 'malformed', 'length', text])
    }
    assert.deepStrictEqual(decode(chat(1).subarray(0, 9), 7000).notes.map(({ problem }) => problem), ['malformed'])
  })

  test('carries who is bound to what it says', () => {
    const inner = udp(7001, hex('3412 0100000000000080 0001'))
    const packet = decode(Buffer.concat([hex('0800 000b'), inner]), 7002)
    assert.deepStrictEqual(packet.layers, ['raw', 'ip', 'udp', 'carrier', 'ip', 'udp', 'tlv'])
    assert.deepStrictEqual([packet.carrier.payload_length, packet.tlv.magic, packet.tlv.big, packet.tlv.network], [40, 0x1234, 0x8000000000000001n, 1])
  })

  test('is in columns, lines and display filters of sessions', async (t) => {
    const folder = temporaryFolder(t)
    const file = path.join(folder, 'parley.pcap')
    const writer = pcap.createWriter(file, { link_type: 'LINKTYPE_RAW' })
    for (const kind of [1, 2, 2]) writer.write({ bytes: udp(7000, chat(kind)), link_type: RAW })
    writer.close()
    const ports = []
    for await (const batch of pcap.createOfflineSession(file, { display: 'parley.kind == 2' }).batches({ fields: ['parley.kind', 'parley.room'] })) {
      ports.push(...batch.column('parley.kind').slice(0, batch.length), batch.format('parley.room', 0))
    }
    assert.deepStrictEqual(ports, [2, 2, 'tea'])
    let text = ''
    for await (const lines of pcap.createOfflineSession(file).lines({ format: 'tsv', fields: ['frame.protocols', 'parley.kind'] })) text += lines
    assert.strictEqual(text, 'raw:ip:udp:parley\t1\nraw:ip:udp:parley\t2\nraw:ip:udp:parley\t2\n')
    const command = spawnSync(process.execPath, [path.join(root, 'bin/nodepcap.js'), 'read', file, '--protocol', describedIn(folder), '-Y', 'parley.kind == 1', '--fields', 'parley.room'], { encoding: 'utf8' })
    assert.deepStrictEqual([command.stdout, command.stderr, command.status], ['tea\n', '', 0])
  })

  test('can be switched off, and stands in the lists', () => {
    assert.deepStrictEqual(pcap.decode(udp(7000, chat(1)), RAW, { disable: ['own'] }).layers, ['raw', 'ip', 'udp'])
    assert.deepStrictEqual(pcap.decode(udp(9, chat(1)), RAW, { decode_as: { 'udp.port': { 9: 'parley' } } }).layers, ['raw', 'ip', 'udp', 'parley'])
    assert.strictEqual(pcap.protocols.find(({ name }) => name === 'parley').fields.find(({ name }) => name === 'parley.kind').doc, 'What it is.')
  })
})

const describedIn = (folder) => {
  const file = path.join(folder, 'parley.json')
  fs.writeFileSync(file, JSON.stringify(CHAT))
  return file
}

test('numbers with a sign, of any width and in both orders', async () => {
  const bodies = ['7ff0 7fffffffffff 7fffffffffffffff ffffffffff7f', 'fff0 fffffffffffe fffffffffffffffd fcffffffffff'].map(hex)
  const values = [[2047, 2 ** 47 - 1, 2n ** 63n - 1n, 2 ** 47 - 1], [-1, -2, -3n, -4]]
  const names = ['near', 'far', 'deep', 'turned']
  for (const [i, body] of bodies.entries()) {
    const packet = decode(body, 7003)
    assert.deepStrictEqual(names.map((name) => packet.drift[name]), values[i])
    assert.deepStrictEqual(names.map((name) => packet.get(`drift.${name}`)), values[i])
    const tree = JSON.parse(JSON.stringify(packet)).raw.ip.udp.drift
    assert.deepStrictEqual(names.map((name) => tree[name]), values[i].map((value) => (typeof value === 'bigint' ? String(value) : value)))
  }
  const file = capture(bodies.map((body) => udp(7003, body)))
  for await (const batch of pcap.createOfflineSession(file).batches({ fields: names.map((name) => `drift.${name}`) })) {
    assert.deepStrictEqual(names.map((name) => batch.column(`drift.${name}`)), [Int32Array.of(2047, -1), ...[1, 2, 3].map((at) => BigInt64Array.from(values, (row) => BigInt(row[at])))])
  }
  for (const display of ['drift.near == -1', 'drift.far < 0', 'drift.deep == -3', 'drift.turned < -3']) {
    const numbers = []
    for await (const packet of pcap.createOfflineSession(file, { display })) numbers.push(packet.number)
    assert.deepStrictEqual(numbers, [2], display)
  }
})

describe('records', () => {
  const records = (text) => decode(Buffer.concat([hex('3412 0000000000000000 0000'), hex(text)]), 7001)

  test('have values by their types', () => {
    const packet = records('02 0200 dc05 000000  01  03 0500 68656c6c6f  04 0600 020000000001 000000  00 ff')
    assert.deepStrictEqual(packet.tlv.records, [
      { type: 2, length: 2, mtu: 1500 }, { type: 1 }, { type: 3, length: 5, host: 'hello' }, { type: 4, length: 6, mac: '02:00:00:00:00:01' }, { type: 0 }
    ])
    assert.deepStrictEqual([packet.get('tlv.records.mtu'), packet.all('tlv.records.type'), packet.notes], [1500, [2, 1, 3, 4, 0], []])
    assert.deepStrictEqual(packet.decode().raw.ip.udp.tlv.records, packet.tlv.records)
  })

  test('of another size or type are bytes', () => {
    assert.deepStrictEqual(records('02 0300 010203 0000  09 0100 ff').tlv.records, [{ type: 2, length: 3, value: hex('010203') }, { type: 9, length: 1, value: hex('ff') }])
  })

  test('with lengths of nothing, too little and too much end, with a note', () => {
    assert.deepStrictEqual(records('02 0000 00 09 0000 00'.repeat(2)).notes, [])
    for (const text of ['02 ff00 01', '02 ffff', '03 01']) assert.deepStrictEqual(records(text).notes.map(({ layer, problem }) => [layer, problem]), [['tlv', 'malformed']], text)
  })
})

test('messages over TCP are put together', async () => {
  const said = Buffer.concat([chat(1), chat(2), chat(1)])
  const file = capture(connection([[0, said]], { ports: [40000, 7000], most: 7 }))
  const kinds = []
  for await (const message of pcap.createOfflineSession(file).messages({ of: ['parley'] })) kinds.push(message.parley.kind)
  assert.deepStrictEqual(kinds, [1, 2, 1])
})

test('the same description is the same protocol, in other threads too; these know their own', async () => {
  assert.strictEqual(pcap.defineProtocol(CHAT).name, 'parley')
  const code = `const pcap = require(${JSON.stringify(root)})
const { parentPort, workerData } = require('node:worker_threads')
const layers = () => pcap.decode(workerData.bytes, ${RAW}).layers.at(-1)
const before = layers()
let unknown
try { pcap.decode(workerData.bytes, ${RAW}).get('parley.kind') } catch ({ code }) { unknown = code }
pcap.defineProtocol(workerData.chat)
parentPort.postMessage([before, unknown, layers(), pcap.decode(workerData.bytes, ${RAW}).get('parley.kind')])`
  const worker = new Worker(code, { eval: true, workerData: { bytes: udp(7000, chat(2)), chat: CHAT } })
  const answer = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  assert.deepStrictEqual(answer, ['udp', 'ERR_PCAP_NO_FIELD', 'parley', 2])
})

test('a wrong description is refused, by name', () => {
  const field = { name: 'a', bits: 8 }
  const wrong = [
    [{ name: 'x' }, TypeError, /'fields' must be a list of fields/],
    [{ name: 'x', fields: [field], bind: {} }, TypeError, /no option 'bind'; did you mean 'binds'/],
    [{ name: 'x', fields: [{ name: 'a' }] }, TypeError, /field 'a' has no width/],
    [{ name: 'x', fields: [{ name: 'a', bits: 5 }] }, TypeError, /5 bits/],
    [{ name: 'x', fields: [{ ...field, typ: 'uint' }] }, TypeError, /no option 'typ'; did you mean 'type'/],
    [{ name: 'x', fields: [field], length: 'b' }, TypeError, /no field 'b'/],
    [{ name: 'x', fields: [field], binds: { 'udp.prt': 1 } }, TypeError, /no table 'udp.prt'; did you mean 'udp.port'/],
    [{ name: 'x', fields: [field], binds: { 'udp.port': 65536 } }, TypeError, /from 0 to 65535/],
    [{ name: 'x', fields: [field], next: { table: 'ethertype' } }, TypeError, /either 'field'/],
    [{ name: 'x', fields: [field], records: { type: { bits: 8 } } }, TypeError, /how wide its 'length' is/],
    [{ name: 'X', fields: [field] }, 'ERR_PCAP_INVALID', /snake_case/],
    [{ name: 'udp', fields: [field] }, 'ERR_PCAP_INVALID', /two protocols have this name/],
    [{ name: 'time', fields: [field] }, 'ERR_PCAP_INVALID', /reserved/],
    [{ name: 'parley', fields: [field] }, 'ERR_PCAP_INVALID', /two protocols have this name/],
    [{ name: 'x', fields: [field, field] }, 'ERR_PCAP_INVALID', /occurs twice/],
    [{ name: 'x', fields: [{ name: 'a', bits: 72 }] }, 'ERR_PCAP_INVALID', /more than 64 bits/],
    [{ name: 'x', fields: [{ name: 'udp', bits: 8 }] }, 'ERR_PCAP_INVALID', /a protocol has this name/],
    [{ name: 'x', fields: [field], summary: '{b}' }, 'ERR_PCAP_INVALID', /of no row/]
  ]
  for (const [description, kind, message] of wrong) {
    assert.throws(() => pcap.defineProtocol(description), (error) => {
      assert.match(error.message, message)
      return typeof kind === 'string' ? error.code === kind : error instanceof kind
    }, JSON.stringify(description))
  }
})

const compiler = ['cc', 'gcc', 'clang'].find((name) => spawnSync('sh', ['-c', `command -v ${name}`]).status === 0)

describe('a plug-in', { skip: compiler || process.env.CI ? false : 'needs a C compiler' }, () => {
  const folder = temporaryFolder({ after })

  function compile(name, source, ...flags) {
    const file = path.join(folder, name)
    const { status, stderr } = spawnSync(compiler, ['-shared', '-fPIC', '-Wall', '-Wextra', '-Wpedantic', '-Werror', '-Wno-missing-field-initializers', '-I', path.join(root, 'include'), ...flags, '-x', 'c', '-', '-o', file], { input: source, encoding: 'utf8', env: { ...process.env, LD_PRELOAD: '' } })
    assert.strictEqual(status, 0, stderr)
    return file
  }

  const example = fs.readFileSync(path.join(root, 'examples/c/ayiya.c'), 'utf8')
  const bytes = udp(5072, Buffer.concat([hex('2112 113b 65920080'), hex('01020304'), hex('0a0b0c0d'), hex('6000000000003b40'), Buffer.alloc(32)]))

  test('is a layer, and is loaded once', () => {
    const file = compile('ayiya.so', example)
    const [loaded] = pcap.loadPlugin(file)
    assert.deepStrictEqual([loaded.name, loaded.fields.length, pcap.loadPlugin(file)[0].name], ['ayiya', 10, 'ayiya'])
    const packet = pcap.decode(bytes, RAW)
    assert.deepStrictEqual(packet.layers, ['raw', 'ip', 'udp', 'ayiya'])
    assert.deepStrictEqual([packet.ayiya.identity, packet.ayiya.signature, packet.ayiya.epoch_time, packet.get('ayiya.idlen')], [hex('01020304'), hex('0a0b0c0d'), 0x65920080, 2])
    assert.match(String(packet), /ayiya 01:02:03:04/)
  })

  test('that is none, or of another version, is refused and says so', () => {
    const refused = (file, message) => assert.throws(() => pcap.loadPlugin(file), { code: 'ERR_PCAP_INVALID', message })
    refused(compile('none.so', 'int x;'), /no plug-in: it has no symbol np_plugin/)
    refused(compile('old.so', example.replace('NP_PLUGIN(&ayiya)', '#undef NP_AUTHOR_VERSION\n#define NP_AUTHOR_VERSION 99u\nNP_PLUGIN(&ayiya)')), /version 99 of the author's interface, and this library has 1/)
    refused(compile('other.so', example.replaceAll('"ayiya"', '"udp"')), /two protocols have this name/)
    refused(path.join(folder, 'nothing.so'), /does not load/)
  })

  test('that another user could change or replace is refused', () => {
    const place = path.join(folder, 'place')
    fs.mkdirSync(place, 0o700)
    const file = compile('place/others.so', 'int x;')
    const refused = () => assert.throws(() => pcap.loadPlugin(file), { code: 'ERR_PCAP_INVALID', message: /others\.so can be changed or replaced by another user.*let only root and who runs this own and write the file and the folders that it is in/ })
    for (const [changed, wide, narrow] of [[file, 0o757, 0o755], [place, 0o757, 0o700], [folder, 0o757, 0o700]]) {
      fs.chmodSync(changed, wide)
      refused()
      fs.chmodSync(changed, narrow)
    }
    if (process.geteuid() === 0) {
      fs.chownSync(file, 1234, 0)
      refused()
      fs.chownSync(file, 0, 1234)
      fs.chmodSync(file, 0o775)
      refused()
    }
    fs.chownSync(file, process.geteuid(), process.getegid())
    fs.chmodSync(place, 0o1777) // as /tmp: who has a file there is the only one to replace it
    assert.throws(() => pcap.loadPlugin(file), { message: /no plug-in/ })
    fs.chmodSync(place, 0o700)
  })

  test('goes to the command', () => {
    const recorded = path.join(folder, 'ayiya.pcap')
    const head = Buffer.alloc(40)
    head.writeUInt32LE(0xa1b2c3d4, 0)
    head.writeUInt32LE(0x00040002, 4)
    head.writeUInt32LE(65535, 16)
    head.writeUInt32LE(RAW, 20)
    head.writeUInt32LE(bytes.length, 32)
    head.writeUInt32LE(bytes.length, 36)
    fs.writeFileSync(recorded, Buffer.concat([head, bytes]))
    const run = (file) => spawnSync(process.execPath, [path.join(root, 'bin/nodepcap.js'), 'read', recorded, '--protocol', file, '--fields', 'ayiya.identity'], { encoding: 'utf8' })
    assert.strictEqual(run(path.join(folder, 'ayiya.so')).stdout, '01:02:03:04\n')
    const failed = run(path.join(folder, 'none.so'))
    assert.strictEqual(failed.status, 2)
    assert.match(failed.stderr, /--protocol .*no plug-in/)
  })
})
