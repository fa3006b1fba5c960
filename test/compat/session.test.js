'use strict'
// session.test.js - sessions, and what else node_pcap's module has.

const assert = require('node:assert')
const dns = require('node:dns')
const path = require('node:path')
const { describe, test, mock } = require('node:test')
const pcap = require('../../lib')
const { liveOptions } = require('../../lib/options')
const { temporaryFolder } = require('../helpers')

const root = path.join(__dirname, '../..')
const CAPTURE = path.join(root, 'examples/http-loopback.pcap')

/** All that a session gives, as its texts. */
function textsOf(session) {
  const texts = []
  session.on('packet', (raw) => texts.push(String(pcap.decode.packet(raw))))
  return new Promise((resolve, reject) => session.on('complete', () => resolve(texts)).on('error', reject))
}

describe('PcapSession', () => {
  test('takes its arguments by their places', async () => {
    const session = new pcap.PcapSession(false, CAPTURE, 'tcp dst port 8080', 0, 65535, null)
    assert.ok(session instanceof pcap.PcapSession && session instanceof pcap.Session)
    assert.strictEqual(pcap.Pcap, pcap.PcapSession)
    const { is_live, device_name, opened, filter, outfile, link_type } = session
    assert.deepStrictEqual({ is_live, device_name, opened, filter, outfile, link_type }, {
      is_live: false, device_name: CAPTURE, opened: true, filter: 'tcp dst port 8080', outfile: '', link_type: 'LINKTYPE_ETHERNET'
    })
    const texts = await textsOf(session)
    assert.ok(texts.length > 1 && texts.every((text) => text.includes('->8080')))
    assert.strictEqual(session.opened, false)
  })

  test('writes an outfile', async (t) => {
    const folder = temporaryFolder(t)
    const outfile = path.join(folder, 'out.pcap')
    const session = new pcap.Pcap(false, CAPTURE, null, 0, null, outfile)
    assert.strictEqual(session.outfile, outfile)
    const closed = new Promise((resolve) => session.on('close', resolve))
    const texts = await textsOf(session)
    await closed
    assert.deepStrictEqual(await textsOf(pcap.createOfflineSession(outfile)), texts)
  })

  test('members can be written over', () => {
    const session = pcap.createOfflineSession(CAPTURE)
    session.device_name = 'mine'
    assert.strictEqual(session.device_name, 'mine')
    assert.ok(!Object.keys(session).includes('device_name'))
    session.close()
  })

  test('a device', (t) => {
    let session
    try {
      session = new pcap.PcapSession(true, 'lo', 'tcp', 1e6, 1e9, '', false, 100, false)
    } catch (error) {
      if (!(error instanceof pcap.PcapError)) throw error
      return t.skip(error.message)
    }
    const { is_live, device_name, snap_length, buffer_size, buffer_timeout, promiscuous, is_monitor } = session
    session.close()
    assert.deepStrictEqual({ is_live, device_name, snap_length, buffer_size, buffer_timeout, promiscuous, is_monitor }, {
      is_live: true, device_name: 'lo', snap_length: 262144, buffer_size: 1e6, buffer_timeout: 100, promiscuous: false, is_monitor: false
    })
  })
})

test('a buffer_size that is no number is not given: http_trace multiplies an option that it has not', () => {
  const { buffer_size, monitor } = liveOptions('lo', 'tcp', [NaN, undefined])
  assert.deepStrictEqual({ buffer_size, monitor }, { buffer_size: 0, monitor: false })
})

test('findalldevs has descriptions that do not print', (t) => {
  let devices
  try {
    devices = pcap.devices()
  } catch (error) {
    return t.skip(error.message)
  }
  const entries = pcap.findalldevs()
  assert.deepStrictEqual(entries.map(({ description }) => description), devices.map(({ description }) => description))
  for (const entry of entries) assert.ok(!Object.keys(entry).includes('description'))
})

test('lib_version, and a warningHandler that can be set', () => {
  assert.strictEqual(pcap.lib_version, pcap.libraryVersion())
  const { warningHandler } = pcap
  const mine = () => {}
  pcap.warningHandler = mine
  assert.strictEqual(pcap.warningHandler, mine)
  pcap.warningHandler = warningHandler
})

describe('DNSCache', () => {
  test('asks once for each address, and says the address meanwhile', () => {
    const asked = mock.method(dns, 'reverse', () => {})
    const cache = new pcap.DNSCache()
    assert.deepStrictEqual([cache.ptr('192.0.2.1'), cache.ptr('192.0.2.1'), cache.ptr('192.0.2.2')], ['192.0.2.1', '192.0.2.1', '192.0.2.2'])
    assert.deepStrictEqual(asked.mock.calls.map((call) => call.arguments[0]), ['192.0.2.1', '192.0.2.2'])
    asked.mock.calls[0].arguments[1](null, ['one.example'])
    asked.mock.calls[1].arguments[1](new Error('none'))
    assert.deepStrictEqual([cache.ptr('192.0.2.1'), cache.ptr('192.0.2.2')], ['one.example', '192.0.2.2'])
    asked.mock.restore()
    assert.strictEqual(cache.ptr('no address'), 'no address')
  })

  test('has a limit', () => {
    const asked = mock.method(dns, 'reverse', () => {})
    const cache = new pcap.DNSCache()
    for (let i = 0; i < 70000; i++) cache.ptr(`10.${i >> 16}.${(i >> 8) & 255}.${i & 255}`)
    assert.ok(Object.keys(cache.requests).length <= 65536)
    asked.mock.restore()
  })

  test('of 0.x there is one', () => assert.ok(pcap.dns_cache instanceof pcap.DNSCache && pcap.dns_cache === pcap.dns_cache))
})
