'use strict'
// filter.test.js - BPF filters of files with several link types: one that a link type cannot take has no matches there.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const { Readable } = require('node:stream')
const pcap = require('../../lib')
const { caseFile, needsCase } = require('../captures')
const { captureFile } = require('../golden/seed/packets')
const { sleep, temporaryFolder } = require('../helpers')
const { readAll, temporaryFile } = require('./material')
const { bytesIn } = require('./pcapng-bytes')
const { bad, dump, good } = require('./tools')

const options = { timeout: 60000 }
const LINKTYPE_IPV4 = 228 // which rejects ip6
const IPV4 = Buffer.from('4500001c00010000401100007f0000017f0000013039003500080000', 'hex')
const IPV6 = Buffer.from('02000000000202000000000186dd' + '6000000000081140' + '20010db8000000000000000000000001' + '20010db8000000000000000000000002' + '0001000200080000', 'hex')

/** A packet of LINKTYPE_IPV4, one of Ethernet with IPv6, and one more of the first. */
function twoLinkTypes() {
  const b = bytesIn('little')
  return Buffer.concat([b.section(), b.interface(LINKTYPE_IPV4, 0), b.interface(1, 0), b.enhanced(0, 1, IPV4), b.enhanced(1, 2, IPV6), b.enhanced(0, 3, IPV4)])
}

function onlyIpv4() {
  const bytes = captureFile([{ time: [1, 0], bytes: IPV4 }])
  bytes.writeUInt32BE(LINKTYPE_IPV4, 20)
  return bytes
}

const numbers = (packets) => packets.map((packet) => packet.number)
const refused = { code: 'ERR_PCAP_FILTER', message: /filter "ip6": expression rejects all packets/ }

test('packets of a link type that cannot take the filter do not match, however they are read', options, async (t) => {
  const bytes = twoLinkTypes()
  const file = temporaryFile(t, bytes, 'both.pcapng')
  for (const source of [file, bytes, Readable.from([bytes.subarray(0, 100), bytes.subarray(100)])]) assert.deepStrictEqual(numbers(await readAll(source, 'ip6')), [2])
  for (const more of [{ threads: 2 }, { recover: true }]) assert.deepStrictEqual(numbers(await readAll(file, { filter: 'ip6', ...more })), [2])
  const batches = []
  for await (const batch of pcap.createOfflineSession(file, 'ip6').batches({ fields: ['number'] })) batches.push(...batch.column('number'))
  assert.deepStrictEqual(batches, [2n])
  let lines = ''
  for await (const text of pcap.createOfflineSession(file, 'ip6').lines({ format: 'tsv', fields: ['frame.number'] })) lines += text
  assert.strictEqual(lines, '2\n')
  assert.strictEqual((await pcap.info(file, { filter: 'ip6' })).packets, 1)
})

test('a file that grows: its filter too', options, async (t) => {
  const bytes = twoLinkTypes()
  const file = temporaryFile(t, bytes.subarray(0, 100), 'grows.pcapng')
  const session = pcap.createOfflineSession(file, { filter: 'ip6', follow: true })
  const packet = new Promise((resolve, reject) => session.on('packet', resolve).on('error', reject))
  await sleep(50)
  fs.appendFileSync(file, bytes.subarray(100))
  assert.strictEqual((await packet).number, 2)
  session.close()
})

test('what is written has the packets that match', options, async (t) => {
  const file = temporaryFile(t, twoLinkTypes(), 'both.pcapng')
  const folder = temporaryFolder(t)
  await dump(file, `${folder}/dump.pcap`, {}, 'ip6')
  good(['convert', file, `${folder}/convert.pcap`, 'ip6'])
  good(['edit', file, `${folder}/edit.pcap`, 'ip6', '--chop', '-4'])
  good(['merge', `${folder}/merge.pcap`, file, file, '--filter', 'ip6'])
  good(['split', file, `${folder}/split_%n.pcap`, 'ip6', '--packets', '1'])
  for (const [name, count] of [['dump', 1], ['convert', 1], ['edit', 1], ['merge', 2], ['split_00001', 1]]) {
    const packets = await readAll(`${folder}/${name}.pcap`)
    assert.deepStrictEqual(packets.map((packet) => packet.link_type), Array(count).fill('LINKTYPE_ETHERNET'), name)
  }
  assert.strictEqual(fs.existsSync(`${folder}/split_00002.pcap`), false)
})

test('an error is a wrong expression, at once', options, async (t) => {
  const file = temporaryFile(t, twoLinkTypes(), 'both.pcapng')
  for (const filter of ['tcp prot 80', 'wlan type mgt and (']) assert.throws(() => pcap.createOfflineSession(file, filter), { code: 'ERR_PCAP_FILTER' })
  assert.throws(() => pcap.createOfflineSession([file, file], 'tcp prot 80'), { code: 'ERR_PCAP_FILTER' })
  assert.throws(() => pcap.checkFilter('ip6', LINKTYPE_IPV4), refused)
})

test('or one that no link type of the file takes: of pcap at once, of pcapng at the end', options, async (t) => {
  const b = bytesIn('little')
  const only = Buffer.concat([b.section(), b.interface(LINKTYPE_IPV4, 0), b.enhanced(0, 1, IPV4)])
  assert.throws(() => pcap.createOfflineSession(temporaryFile(t, onlyIpv4()), 'ip6'), refused)
  await assert.rejects(readAll(onlyIpv4(), 'ip6'), refused)
  await assert.rejects(readAll(only, 'ip6'), refused)
  await assert.rejects(pcap.info(temporaryFile(t, only, 'only.pcapng'), { filter: 'ip6' }), refused)
  bad(['read', temporaryFile(t, only, 'only.pcapng'), 'ip6'], 2, /rejects all packets/)
  assert.deepStrictEqual(await readAll(Buffer.concat([only, b.interface(1, 0)]), 'ip6'), [], 'an interface without packets takes it')
})

test('of merged files one link type that takes the filter is enough', options, async (t) => {
  const files = [temporaryFile(t, onlyIpv4()), temporaryFile(t, twoLinkTypes(), 'both.pcapng')]
  for (const append of [false, true]) {
    assert.deepStrictEqual((await readAll(files, { filter: 'ip6', append })).map((packet) => packet.link_type), ['LINKTYPE_ETHERNET'])
    await assert.rejects(readAll([files[0], files[0]], { filter: 'ip6', append }), refused)
  }
})

test('ipv4-and-ethernet.pcapng: packet 2', { ...options, ...needsCase('ipv4-and-ethernet.pcapng') }, async () => {
  assert.deepStrictEqual(numbers(await readAll(caseFile('ipv4-and-ethernet.pcapng'), 'ip6')), [2])
})
