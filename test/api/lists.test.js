'use strict'
// lists.test.js - columns with all values of a packet, against packet.all.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../..')

const golden = (name) => path.join(__dirname, '../golden', name)
const CAPTURES = ['tcp/mptcp-aa-echo-1.pcap', 'tcp/lies.pcap', 'icmp/errors.pcap', 'icmp/extensions.pcap', 'vlan/tags.pcap', 'ip6/lies.pcap', 'seed/handshake.pcap']

// Numbers of several widths, addresses, bytes, texts, statuses, and rows of frames.
const LISTS = ['ip.addr', 'ipv6.addr', 'eth.addr', 'tcp.port', 'udp.port', 'ip.version', 'ip.protocol_name', 'vlan.id', 'tcp.options.kind', 'tcp.options.data',
  'tcp.options.sack.left', 'tcp.options.tsval', 'tcp.options.mptcp.sender_key', 'ip.checksum_status', 'udp.payload', 'ethernet.trailer', 'frame.comment', 'frame.number']

/** A value as Batch prints it. */
const printed = (value) => (Buffer.isBuffer(value) ? value.toString('hex').replace(/..(?=.)/g, '$&:') : String(value))

test('lists have the values that packet.all gives', async () => {
  let longest = 0
  for (const name of CAPTURES) {
    for await (const batch of pcap.createOfflineSession(golden(name)).batches({ fields: ['ip.src'], lists: LISTS, size: 3 })) {
      for (let i = 0; i < batch.length; i++) {
        const packet = batch.packet(i)
        assert.strictEqual(batch.format('ip.src', i), packet.get('ip.src') ?? '')
        for (const list of LISTS) {
          const values = packet.all(list)
          const { offsets } = batch.column(list)
          longest = Math.max(longest, values.length)
          assert.strictEqual(batch.format(list, i), values.map(printed).join(','), `${name}: ${list} of packet ${packet.number}`)
          assert.strictEqual(offsets[i + 1] - offsets[i], values.length)
          assert.strictEqual(batch.has(list, i), values.length > 0)
        }
      }
    }
  }
  assert.ok(longest > 3, 'a packet with several values')
})

test('a list is offsets and values, and bytes in it have offsets of their own', async () => {
  const lists = ['eth.addr', 'tcp.port', 'udp.payload']
  for await (const batch of pcap.createOfflineSession(golden('icmp/errors.pcap')).batches({ fields: [], lists })) {
    const ports = batch.column('tcp.port')
    const addresses = batch.column('eth.addr')
    const payloads = batch.column('udp.payload')
    assert.strictEqual(ports.values.constructor, Uint16Array)
    assert.strictEqual(addresses.values.length, 6 * addresses.offsets[batch.length])
    assert.strictEqual(payloads.values.offsets.length, payloads.offsets[batch.length] + 1)
    assert.strictEqual(payloads.values.data.length, payloads.values.offsets[payloads.offsets[batch.length]])
    assert.strictEqual(batch.validity('eth.addr'), null)
  }
})

test('a row alone knows the addresses around it, which say of what family it is', async () => {
  const [originator, neighbors] = ['olsr.messages.ip6_originator', 'olsr.messages.ip6_neighbors']
  for (const options of [{ fields: [originator] }, { fields: [], lists: [neighbors] }]) {
    const values = []
    for await (const batch of pcap.createOfflineSession(golden('olsr/ip6.pcap')).batches(options)) {
      for (let i = 0; i < batch.length; i++) values.push(batch.format(options.fields[0] ?? neighbors, i))
    }
    assert.deepStrictEqual(values, options.lists ? ['2001:db8::3', ''] : ['2001:db8::1', '2001:db8::1'])
  }
})

test('what a list cannot be is refused', () => {
  const session = () => pcap.createOfflineSession(golden('vlan/tags.pcap'))
  assert.throws(() => session().batches({ fields: [], lists: 'ip.addr' }), { code: 'ERR_INVALID_ARG_TYPE', message: /lists/ })
  assert.throws(() => session().batches({ fields: ['ip.src'], lists: ['ip.src'] }), { code: 'ERR_INVALID_ARG_TYPE', message: /'ip\.src' is in 'fields' and in 'lists'/ })
  assert.throws(() => session().batches({ fields: [], lists: ['time'] }), { code: 'ERR_PCAP_NO_FIELD', message: /time/ })
  assert.throws(() => session().batches({ fields: [], lists: ['ip.adr'] }), { code: 'ERR_PCAP_NO_FIELD', message: /ip\.addr/ })
  assert.throws(() => session().batches({ fields: [], lists: ['ip'] }), { code: 'ERR_PCAP_NO_FIELD', message: /is a protocol/ })
})
