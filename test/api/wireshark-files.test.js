'use strict'
// wireshark-files.test.js - pcapng as editcap, mergecap and tshark write it: what was put in comes out.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../../lib')
const { collect, readAll, temporaryFile } = require('./material')
const { wireshark } = require('./wireshark')

const options = { timeout: 60000 }
const example = path.join(__dirname, '../../examples/http-loopback.pcap')
const KEYS = 'CLIENT_RANDOM 00 11\n'

const run = (program, ...args) => wireshark(program, args).stdout

async function readSession(file) {
  const session = pcap.createOfflineSession(file)
  const packets = await collect(session)
  return { session, packets }
}

/** Another file beside this one. */
const beside = (file, name) => path.join(path.dirname(file), name)

test('editcap: secrets and comments', options, async (t) => {
  const keys = temporaryFile(t, KEYS, 'keys.txt')
  const file = beside(keys, 'edited.pcapng')
  run('editcap', '-F', 'pcapng', '--inject-secrets', `tls,${keys}`, '-a', '2:the second', '-a', '5:äöü 😀', '--capture-comment', 'all of it', '-S', '0.000001', example, file)
  const check = ({ session, packets }) => {
    assert.deepStrictEqual(session.sections[0].comments, ['all of it'])
    assert.match(session.sections[0].application, /Editcap/)
    assert.deepStrictEqual(session.secrets.map(({ type_name, data }) => [type_name, data.toString()]), [['tls', KEYS]])
    assert.deepStrictEqual(packets.map((packet) => packet.comments), packets.map(({ number }) => ({ 2: ['the second'], 5: ['äöü 😀'] })[number] ?? []))
  }
  check(await readSession(file))
  const copy = beside(keys, 'copy.pcapng')
  const session = pcap.createOfflineSession(file)
  session.dump(copy)
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  check(await readSession(copy))
  assert.match(run('capinfos', '-M', copy), /Number of decryption secrets in file: 1/)
  assert.match(run('tshark', '-r', copy, '-T', 'fields', '-e', 'frame.comment'), /^\nthe second\n\n\näöü 😀\n/)
})

test('mergecap: files of other link types, clocks and interfaces', options, async (t) => {
  const raw = pcap.createWriter(temporaryFile(t, '', 'raw.pcap'), { link_type: 'RAW' })
  for (const packet of await readAll(example)) raw.write({ bytes: packet.bytes.subarray(14), timestamp_ns: packet.timestamp_ns + 500n, link_type: 'RAW' })
  raw.close()
  const nano = beside(raw.path, 'nano.pcap')
  run('editcap', '-F', 'nsecpcap', '-t', '0.000000250', example, nano)
  const merged = beside(raw.path, 'merged.pcapng')
  run('mergecap', '-F', 'pcapng', '-I', 'none', '-w', merged, example, raw.path, nano)
  const { session, packets } = await readSession(merged)
  const infos = run('capinfos', '-M', merged)
  assert.strictEqual(session.interfaces.length, Number(/Number of interfaces in file: (\d+)/.exec(infos)[1]))
  assert.deepStrictEqual(session.interfaces.map(({ link_type, timestamp_resolution }) => [link_type, timestamp_resolution]), [['LINKTYPE_ETHERNET', 1000000n], ['LINKTYPE_RAW', 1000000n], ['LINKTYPE_ETHERNET', 1000000000n]])
  const rows = run('tshark', '-r', merged, '-T', 'fields', '-e', 'frame.time_epoch', '-e', 'frame.interface_id', '-e', 'frame.len').trimEnd().split('\n')
  assert.deepStrictEqual(packets.map((packet) => [String(packet.timestamp_ns).replace(/(\d{9})$/, '.$1'), packet.interface, packet.len].join('\t')), rows)
})

test('tshark knows the names that a copy has', options, async (t) => {
  const writer = pcap.createWriter(temporaryFile(t, '', 'named.pcapng'))
  writer.name('127.0.0.1', 'here.example').name('2001:db8::7', 'six.example')
  for (const packet of await readAll(example)) writer.write(packet)
  writer.close()
  const copy = beside(writer.path, 'copy.pcapng')
  const session = pcap.createOfflineSession(writer.path)
  session.dump(copy)
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  for (const file of [writer.path, copy]) {
    const { session: read } = await readSession(file)
    assert.deepStrictEqual(read.names.map(({ address, names }) => [address, names]), [['127.0.0.1', ['here.example']], ['2001:db8::7', ['six.example']]])
    const told = run('tshark', '-r', file, '-N', 'n', '-q', '-z', 'hosts')
    assert.match(told, /^127\.0\.0\.1\s+here\.example$/m)
    assert.match(told, /^2001:db8::7\s+six\.example$/m)
  }
})
