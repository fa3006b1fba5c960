'use strict'
// types.test.js - a row of each form in all that is made of a table: getters, trees, JSON, lines, columns, the summary, names,
// types and the reference. The expected values are worked out by hand from sample.c and the bytes below.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { after, before, describe, test } = require('node:test')
const { quickCompiler } = require('../quick-compiler')
const { skip, run, root, copyTree, buildTree } = require('./tree')

const hex = (text) => Buffer.from(text.replaceAll(' ', ''), 'hex')

/** 2026-11-29 06:00:00 UTC is 1795932000 s after 1970; 1900 is 2208988800 s before it, 1601 is 11644473600 s. */
const SECOND = 1795932000n
const be = (number, bytes) => hex(BigInt.asUintN(8 * bytes, number).toString(16).padStart(2 * bytes, '0'))
const le = (number, bytes) => Buffer.from(be(number, bytes)).reverse()

function header(changed = {}) {
  const parts = {
    magic: Buffer.from('hello\0\0\0'),
    label: hex('e9 74 e9 00'), // Latin-1: été
    blob: hex('01 02 03'),
    flags: hex('50'), // a 0, kind 5
    l16: hex('34 12'),
    l24: hex('56 34 12'),
    l32: hex('78 56 34 f2'),
    l48: hex('bc 9a 78 56 34 12'),
    l64: hex('f0 de bc 9a 78 56 34 12'),
    b64: hex('12 34 56 78 9a bc de f0'),
    t_ns: be(SECOND * 1000000000n + 500000000n, 8),
    t_us: le(SECOND * 1000000n + 250000n, 8),
    t_ms: be(SECOND * 1000n + 125n, 6),
    t_s: be(SECOND, 4),
    t_s64: be(-1n, 8),
    t_ntp: be(((SECOND + 2208988800n) % (1n << 32n) << 32n) | 0xc0000000n, 8),
    t_file: le((SECOND + 11644473600n) * 10000000n + 5000000n, 8),
    mac: hex('02 00 00 00 00 01'),
    ip4: hex('c0 00 02 01'),
    ip6: hex('20 01 0d b8 00 00 00 00 00 00 00 00 00 00 00 01'),
    limited: hex('0f'),
    inside: be(SECOND, 4),
    if_time: be(SECOND, 4),
    if_text: Buffer.from('x\0'),
    if_number: hex('05'),
    ...changed
  }
  return Buffer.concat(Object.values(parts))
}

const SEEN = {
  magic: 'hello',
  label: 'été',
  blob: hex('01 02 03'),
  flags: { a: 0, kind: 5, kind_name: 'five' },
  l16: 0x1234,
  l24: 0x123456,
  l32: 0xf2345678,
  l48: 0x123456789abc,
  l64: 0x123456789abcdef0n,
  b64: 0x123456789abcdef0n,
  t_ns: 1795932000.5,
  t_us: 1795932000.25,
  t_ms: 1795932000.125,
  t_s: 1795932000,
  t_s64: -1,
  t_ntp: 1795932000.75,
  t_file: 1795932000.5,
  mac: '02:00:00:00:00:01',
  ip4: '192.0.2.1',
  ip6: '2001:db8::1',
  limited: 15,
  l16_name: 'twelve',
  times: { inside: 1795932000 },
  if_time: 1795932000,
  if_text: 'x',
  if_number: 5,
  if_number_name: 'five'
}
const OPTIONS = Buffer.concat([hex('01 00 00 80'), le((SECOND + 11644473600n) * 10000000n, 8), Buffer.from('abc\0\0\0\0\0')])
const OPTION = { l32: 0x80000001, time: 1795932000, text: 'abc' }

/** Values as JSON has them: bytes in hexadecimal, 64 bits as text. */
const asJSON = (seen) => JSON.parse(JSON.stringify(seen, (key, value) => (typeof value === 'bigint' ? String(value) : value?.type === 'Buffer' ? Buffer.from(value.data).toString('hex').replace(/..(?=.)/g, '$&:') : value)))

/** Ethernet, IPv4 and UDP around it. */
function frame(body) {
  const ip = Buffer.concat([hex('45 00'), be(BigInt(28 + body.length), 2), hex('00 00 00 00 40 11 00 00 7f 00 00 01 7f 00 00 01')])
  const udp = Buffer.concat([hex('b7 99 b7 99'), be(BigInt(8 + body.length), 2), hex('00 00')])
  return Buffer.concat([hex('00 00 00 00 00 00 00 00 00 00 00 00 08 00'), ip, udp, body])
}

describe('all that is made of a table', { skip }, () => {
  let folder
  let pcap
  before(() => {
    folder = copyTree({ sample: fs.readFileSync(path.join(__dirname, 'sample.c'), 'utf8') })
    buildTree(folder, quickCompiler(folder))
    const named = process.env.NODE_PCAP_ADDON
    delete process.env.NODE_PCAP_ADDON
    pcap = require(path.join(folder, 'lib'))
    if (named !== undefined) process.env.NODE_PCAP_ADDON = named
  })
  after(() => fs.rmSync(folder, { recursive: true }))

  const plain = () => pcap.decode(frame(header()))
  const withOption = () => pcap.decode(frame(Buffer.concat([header({ flags: hex('d0') }), OPTIONS])))

  const treeOf = (bytes) => pcap.decode_packet({ link_type: 'LINKTYPE_ETHERNET', caplen: bytes.length, len: bytes.length, tv_sec: 0, tv_usec: 0 }, bytes)

  /** A capture of packets, read as columns or as lines. */
  const captured = (...bodies) => {
    const file = path.join(folder, 'sample.pcap')
    const records = bodies.flatMap((body) => {
      const bytes = frame(body)
      return [hex('00 00 00 00 00 00 00 00'), le(BigInt(bytes.length), 4), le(BigInt(bytes.length), 4), bytes]
    })
    fs.writeFileSync(file, Buffer.concat([hex('d4 c3 b2 a1 02 00 04 00 00 00 00 00 00 00 00 00 ff ff 00 00 01 00 00 00'), ...records]))
    return file
  }

  test('getters', () => {
    const { sample } = plain()
    for (const [key, value] of Object.entries(SEEN)) assert.deepStrictEqual(sample[key], value, key)
    assert.deepStrictEqual(withOption().sample.options, [OPTION])
  })

  test('a tree', () => {
    const node = treeOf(frame(header())).ethernet.ip.udp.sample
    assert.deepStrictEqual({ ...node }, SEEN)
    const tree = withOption().decode().ethernet.ip.udp.sample
    assert.deepStrictEqual({ ...tree }, { ...SEEN, flags: { ...SEEN.flags, a: 1 }, options: [OPTION] })
    assert.deepStrictEqual({ ...plain().sample.toJSON() }, SEEN)
  })

  test('JSON', () => {
    const { sample } = plain().toJSON().ethernet.ip.udp
    assert.deepStrictEqual(sample, asJSON(SEEN))
    assert.deepStrictEqual(withOption().toJSON().ethernet.ip.udp.sample.options, [OPTION])
  })

  test('names', () => {
    const packet = plain()
    for (const field of pcap.fields.filter(({ protocol, name }) => protocol === 'sample' && !name.startsWith('sample.options') && name !== 'sample.flags')) {
      const value = field.name.split('.').slice(1).reduce((object, key) => object[key], SEEN)
      assert.deepStrictEqual(packet.get(field.name), value, field.name)
      assert.deepStrictEqual(packet.all(field.name), [value], field.name)
    }
    assert.deepStrictEqual(withOption().all('sample.options.time'), [1795932000])
    assert.deepStrictEqual(withOption().all('sample.options.l32'), [0x80000001])
    assert.deepStrictEqual(withOption().all('sample.options.text'), ['abc'])
  })

  test('the summary', () => {
    assert.match(String(plain()), /sample hello 4660 0xf2345678 1795932000\.000000000\n?$/)
  })

  test('lines', () => {
    const names = ['magic', 'label', 'blob', 'l16', 'l24', 'l32', 'l48', 'l64', 't_us', 't_s64', 't_ntp', 't_file', 'l16_name'].map((name) => `sample.${name}`)
    const command = path.join(root, 'bin/nodepcap.js')
    fs.cpSync(path.dirname(command), path.join(folder, 'bin'), { recursive: true })
    const lines = run(process.execPath, [path.join(folder, 'bin/nodepcap.js'), 'read', captured(header()), '--fields', names.join(',')], { env: { ...process.env, NODE_PCAP_ADDON: path.join(folder, 'build/pcap.node') } })
    assert.strictEqual(lines.trimEnd().split('\n').pop(), 'hello\tété\t01:02:03\t4660\t1193046\t4063516280\t20015998343868\t1311768467463790320\t1795932000.250000000\t-1.000000000\t1795932000.750000000\t1795932000.500000000\ttwelve')
  })

  test('columns', async () => {
    const columns = {
      magic: ['hello'], label: [hex('e9 74 e9').toString('latin1')], l16: [0x1234], l24: [0x123456], l32: [0xf2345678], l48: [0x123456789abcn], l64: [0x123456789abcdef0n],
      t_us: [1795932000.25], t_s64: [-1], t_ntp: [1795932000.75], t_file: [1795932000.5], ip4: [0xc0000201], limited: [15]
    }
    const names = Object.keys(columns).map((name) => `sample.${name}`)
    const bodies = [header(), header({ t_ntp: be(0n, 8), limited: hex('09') })]
    for await (const batch of pcap.createOfflineSession(captured(...bodies)).batches({ fields: names })) {
      assert.strictEqual(batch.length, 2)
      for (const [name, [value]] of Object.entries(columns)) {
        const column = batch.column(`sample.${name}`)
        const first = column.offsets ? Buffer.from(column.data.subarray(0, column.offsets[1])).toString('latin1') : column[0]
        assert.strictEqual(first, value, name)
        assert.strictEqual(batch.has(`sample.${name}`, 1), name !== 't_ntp' && name !== 'limited', name)
      }
      assert.strictEqual(batch.format('sample.magic', 0), 'hello')
      assert.strictEqual(batch.format('sample.label', 0), 'été')
    }
  })

  test('values that a row cannot have are absent everywhere', () => {
    const absent = {
      t_us: le((1n << 63n) / 1000n + 1n, 8), // nanoseconds over 63 bits
      t_s64: be(9223372037n, 8), // a second too many
      t_ntp: be(0n, 8), // RFC 5905: unknown
      t_file: le(0n, 8), // 1601 is before what nanoseconds can reach
      limited: hex('15')
    }
    for (const [name, bytes] of Object.entries(absent)) {
      const packet = pcap.decode(frame(header({ [name]: bytes })))
      assert.strictEqual(packet.sample[name], undefined, name)
      assert.strictEqual(packet.get(`sample.${name}`), undefined, name)
      const { [name]: left, ...others } = SEEN
      assert.notStrictEqual(left, undefined)
      assert.deepStrictEqual({ ...treeOf(frame(header({ [name]: bytes }))).ethernet.ip.udp.sample }, others, name)
      assert.deepStrictEqual(packet.toJSON().ethernet.ip.udp.sample, asJSON(others), name)
    }
  })

  test('rows are there as a number tells whose lowest byte comes first', async () => {
    const changed = header({ l16: hex('12 34') })
    const packet = pcap.decode(frame(changed))
    const names = ['if_time', 'if_text', 'if_number', 'if_number_name']
    for (const name of names) assert.deepStrictEqual([packet.sample[name], packet.get(`sample.${name}`)], [undefined, undefined], name)
    const others = Object.fromEntries(Object.entries({ ...SEEN, l16: 0x3412, l16_name: 'unknown' }).filter(([name]) => !names.includes(name)))
    assert.deepStrictEqual({ ...treeOf(frame(changed)).ethernet.ip.udp.sample }, others)
    assert.deepStrictEqual(packet.toJSON().ethernet.ip.udp.sample, asJSON(others))
    const fields = names.map((name) => `sample.${name}`)
    for await (const batch of pcap.createOfflineSession(captured(header(), changed)).batches({ fields })) {
      for (const name of fields) assert.deepStrictEqual([batch.has(name, 0), batch.has(name, 1)], [true, false], name)
      assert.deepStrictEqual([...batch.column('sample.if_number')], [5, 0])
    }
  })

  test('times at the ends of what they can be', () => {
    const seen = (name, bytes) => {
      const packet = pcap.decode(frame(header({ [name]: bytes })))
      assert.strictEqual(packet.get(`sample.${name}`), packet.all(`sample.${name}`)[0], name)
      return packet.sample[name]
    }
    assert.strictEqual(seen('t_ntp', hex('80 00 00 00 00 00 00 00')), -61505152) // 1968-01-20T03:14:08Z
    assert.strictEqual(seen('t_ntp', hex('7f ff ff ff 00 00 00 00')), 4233462143) // 2104-02-26T09:42:23Z
    assert.strictEqual(seen('t_ntp', hex('00 00 00 00 80 00 00 00')), 2085978496.5) // 2036-02-07T06:28:16Z
    assert.strictEqual(seen('t_s', hex('ff ff ff ff')), 4294967295)
    assert.strictEqual(seen('t_s64', be(-9223372036n, 8)), -9223372036)
    assert.strictEqual(seen('t_file', le(116444736000000000n, 8)), 0)
  })

  test('a header that was cut has the rows that were captured', () => {
    const bytes = frame(header())
    const packet = pcap.decode(bytes.subarray(0, 42 + 21), 'LINKTYPE_ETHERNET')
    assert.strictEqual(packet.sample.magic, 'hello')
    assert.strictEqual(packet.sample.l24, 0x123456)
    assert.strictEqual(packet.sample.l32, undefined)
    const { magic, label, blob, flags, l16, l24, l16_name } = SEEN
    assert.deepStrictEqual(packet.toJSON().ethernet.ip.udp.sample, asJSON({ magic, label, blob, flags, l16, l24, l16_name }))
  })

  test('types and the reference', () => {
    const types = fs.readFileSync(path.join(folder, 'lib/generated/sample.d.ts'), 'utf8')
    for (const line of ['readonly magic?: string', 'readonly blob?: Buffer', 'readonly l64?: bigint', 'readonly t_ntp?: number', "'sample.t_ntp': Float64Array", "'sample.magic': VariableColumn", "'sample.l24': Uint32Array"]) {
      assert.ok(types.includes(line), line)
    }
    const reference = fs.readFileSync(path.join(folder, 'docs/protocols/sample.md'), 'utf8')
    assert.match(reference, /`sample\.magic` \| string \| 0 \| 64 /)
    assert.match(reference, /`sample\.l16` \| uint, little-endian \| 128 \| 16 /)
    assert.match(reference, /`sample\.t_ntp` \| time, ntp64 \| 648 \| 64 /)
  })
})
