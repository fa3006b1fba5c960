'use strict'
// repeats.test.js - what the files of a split or a rotation say again of their input is bounded, and what is left out is counted.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const pcap = require('../..')
const { temporaryFolder } = require('../helpers')
const { bytesIn } = require('./pcapng-bytes')
const { dump, good, needs, run, tsharkPackets } = require('./tools')

const { section, interface: described, secrets, names, custom, enhanced } = bytesIn('little')
const TLS = 0x544c534b
const FLOWS = 400
const BARE = 300 // bytes of a file of one small packet, with its section, interface and statistics

/** A datagram of a flow of its own. */
function datagram(port) {
  const frame = Buffer.alloc(42)
  frame.writeUInt16BE(0x0800, 12)
  frame.set([0x45, 0, 0, 28], 14)
  frame.set([64, 17], 22)
  frame.set([10, 0, 0, 1, 10, 0, 0, 2], 26)
  frame.writeUInt16BE(port, 34)
  frame.writeUInt16BE(53, 36)
  frame.writeUInt16BE(8, 38)
  return frame
}

const packets = (interfaces) => Array.from({ length: FLOWS }, (_, i) => enhanced(i % interfaces, BigInt(i), datagram(i + 1)))
const name = (text) => [1, Buffer.concat([Buffer.from([192, 0, 2, 1]), Buffer.from(`${text}\0`)])]

/** What a few KiB can hold when they are compressed. */
const ATTACKS = {
  secrets: () => [section(), described(1, 0), secrets(TLS, Buffer.alloc(1 << 20, 's')), ...packets(1)],
  'many small secrets': () => [section(), described(1, 0), ...Array.from({ length: 5000 }, () => secrets(TLS, Buffer.alloc(4))), ...packets(1)],
  names: () => [section(), described(1, 0), ...Array.from({ length: 20 }, () => names([name('n'.repeat(60000))])), ...packets(1)],
  sections: () => [section([1, Buffer.alloc(60000, 'c')], [1, Buffer.alloc(60000, 'c')]), described(1, 0), ...packets(1)],
  'options of interfaces': () => [section(), ...Array.from({ length: 50 }, () => described(1, 0, [3, Buffer.alloc(60000, 'd')])), ...packets(50)],
  interfaces: () => [section(), ...Array.from({ length: 20000 }, () => described(1, 0)), ...packets(20000)],
  'custom blocks': () => [section(), described(1, 0), ...Array.from({ length: 20 }, () => custom(0xbad, 1, Buffer.alloc(60000))), ...packets(1)]
}

const WAYS = { split: { split: 'flow' }, rotation: { rotate: { packets: 1 } } }

/** Sizes of all files of a folder, and what is in them. */
async function look(folder) {
  const files = fs.readdirSync(folder).sort().map((file) => path.join(folder, file))
  let bytes = 0
  let count = 0
  for (const file of files) {
    bytes += fs.statSync(file).size
    for await (const packet of pcap.createOfflineSession(file)) count += packet.caplen > 0
  }
  return { files, bytes, count }
}

for (const [attack, make] of Object.entries(ATTACKS)) {
  for (const [way, settings] of Object.entries(WAYS)) {
    test(`${way}: ${attack}`, async (t) => {
      const input = Buffer.concat(make())
      const limit = 1 << 20
      const out = path.join(temporaryFolder(t), 'parts')
      fs.mkdirSync(out)
      const written = await dump(input, path.join(out, 'f.pcapng'), { ...settings, repeat_limit: limit })
      const { files, bytes, count } = await look(out)
      assert.deepStrictEqual([files.length, count], [FLOWS, FLOWS])
      assert.ok(bytes <= input.length + limit + FLOWS * (42 + BARE), `${bytes} bytes of ${input.length}`)
      assert.strictEqual(bytes, written.stats().bytes_in_file)
      const isSaidOnce = way === 'rotation' && ['custom blocks', 'interfaces', 'options of interfaces'].includes(attack)
      if (attack !== 'interfaces' && !isSaidOnce) assert.ok(written.stats().repeats_left_out > 0)
    })
  }
}

test('within the limit every file says all, and nothing is left out', needs('tshark'), async (t) => {
  const folder = temporaryFolder(t)
  const input = Buffer.concat([section(), described(1, 0, [2, 'eth0']), described(1, 0, [2, 'eth1']), secrets(TLS, Buffer.from('CLIENT_RANDOM 1 2')), names([name('host.example')]), ...packets(2)])
  for (const [way, settings] of Object.entries(WAYS)) {
    const out = path.join(folder, way)
    fs.mkdirSync(out)
    const written = await dump(input, path.join(out, 'f.pcapng'), { ...settings })
    assert.strictEqual(written.stats().repeats_left_out, 0)
    const { files } = await look(out)
    for (const [i, file] of [files[0], files[1], files[FLOWS - 1]].entries()) {
      const session = pcap.createOfflineSession(file)
      for await (const packet of session) if (i > 0) assert.deepStrictEqual(session.interfaces.map((one) => one.name), ['eth1'], packet.number)
      assert.deepStrictEqual([session.secrets.length, session.names.length], [1, 1], file)
    }
    assert.deepStrictEqual(tsharkPackets(files[1], ['frame.interface_name', 'udp.srcport']), ['eth1\t2'])
  }
})

test('nodepcap split and read tell what they left out', needs('capinfos'), (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'a.pcapng')
  fs.writeFileSync(file, Buffer.concat(ATTACKS.secrets()))
  for (const words of [['split', file, path.join(folder, 'f.pcapng'), '--flow'], ['read', file, '-w', path.join(folder, 'r.pcapng'), '--rotate-packets', '1']]) {
    const { stderr } = good([...words, '--repeat-limit', '3MB'])
    assert.match(stderr, /left out: \d+ blocks? not repeated in each file \(--repeat-limit\)/)
  }
  for (const letter of ['f', 'r']) assert.strictEqual(run('capinfos', ['-Mc', path.join(folder, `${letter}_00400.pcapng`)]).status, 0)
})
