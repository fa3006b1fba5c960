'use strict'
// unions.test.js - names that stand for several fields, such as ip.addr, against tshark.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../..')
const { needs } = require('./tools')
const { wireshark } = require('./wireshark')

const UNIONS = { 'eth.addr': 'mac', 'eth.ig': 'flag', 'eth.lg': 'flag', 'ip.addr': 'ipv4', 'ipv6.addr': 'ipv6', 'icmpv6.opt.linkaddr': 'bytes', 'tcp.port': 'uint', 'udp.port': 'uint' }
const NAMES = Object.keys(UNIONS)
const golden = (name) => path.join(__dirname, '../golden', name)

/** Tunnels, VLANs, quoted packets, and captures without Ethernet are among them. */
const CAPTURES = [
  'tcp/accecn_handshake-3.pcap',
  'tcp/mptcp-aa-echo-1.pcap',
  'icmp/extensions.pcap',
  'vlan/tags.pcap',
  'vlan/trailers.pcap',
  'raw/ipv4.pcap',
  'seed/handshake.pcap',
  'icmp6/neighbor-options.pcap',
  'ip6/ipv6_no_next_header-1.pcap',
  'icmp/routers.pcap',
  'udp/codm-11.pcap',
  'icmp/cut.pcap',
  'ip6_routing/cut.pcap',
  'ip6_fragment/cut.pcap',
  'sll/addresses.pcap',
  'ah/OSPFv3_with_AH-8.pcap'
]

// Hand-made Ethernet, IPv4 in IPv4, TCP: addresses and ports of both.
const TUNNEL = '020000000002' + '020000000001' + '0800' +
  '4500003c000000004004' + '0000' + '0a000001' + '0a000002' +
  '45000028000000004006' + '0000' + 'c0a80001' + 'c0a80002' +
  '1000' + '2000' + '00000001' + '00000000' + '5010' + '0200' + '0000' + '0000'

test('a union gives the values of all its fields, in packet order', () => {
  const packet = pcap.decode(Buffer.from(TUNNEL, 'hex'))
  assert.deepStrictEqual(packet.all('eth.addr'), ['02:00:00:00:00:02', '02:00:00:00:00:01'])
  assert.deepStrictEqual(packet.all('ip.addr'), ['10.0.0.1', '10.0.0.2', '192.168.0.1', '192.168.0.2'])
  assert.deepStrictEqual(packet.all('tcp.port'), [4096, 8192])
  assert.deepStrictEqual(packet.all('udp.port'), [])
  assert.strictEqual(packet.get('ip.addr'), '192.168.0.1')
  assert.strictEqual(packet.get('ipv6.addr'), undefined)
})

test('a column of a union has the first value of the innermost layer', async () => {
  for await (const batch of pcap.createOfflineSession(golden(CAPTURES[0])).batches({ fields: NAMES })) {
    for (let i = 0; i < batch.length; i++) {
      const packet = batch.packet(i)
      for (const name of NAMES) assert.strictEqual(batch.format(name, i), String(packet.get(name) ?? ''), name)
    }
  }
})

test('pcap.fields tells the union of a field', () => {
  for (const [name, type] of Object.entries(UNIONS)) {
    const members = pcap.fields.filter((field) => field.union === name)
    assert.strictEqual(members.length, name === 'udp.port' ? 4 : 2, name) // UDP-Lite has it too
    assert.ok(members.every((field) => field.type === type), name)
  }
  assert.strictEqual(pcap.fields.find((field) => field.name === 'ip.ttl').union, null)
  assert.throws(() => pcap.decode(Buffer.from(TUNNEL, 'hex')).get('ip.adr'), { code: 'ERR_PCAP_NO_FIELD', message: /did you mean 'ip\.addr'/ })
})

test('lines of unions are those of tshark', needs('tshark'), async () => {
  const columns = ['frame.number', ...NAMES]
  for (const name of CAPTURES) {
    const { stdout } = wireshark('tshark', ['-n', '-r', golden(name), '-T', 'fields', ...columns.flatMap((column) => ['-e', column])])
    let lines = ''
    for await (const part of pcap.createOfflineSession(golden(name)).lines({ format: 'tsv', fields: columns })) lines += part
    assert.strictEqual(lines, stdout, name)
  }
})
