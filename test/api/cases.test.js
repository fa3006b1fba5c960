'use strict'
// cases.test.js - packets that were decoded wrongly once, with what they hold.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { caseFile, needsCase } = require('../captures')

async function first(name) {
  for await (const packet of pcap.createOfflineSession(caseFile(name))) return packet.copy()
  return undefined
}

const problems = (packet) => packet.notes.map(({ problem, layer, field }) => `${problem} ${layer}.${field}`)

test('a checksum behind a source route is over its last stop', needsCase('source-route.pcap'), async () => {
  const packet = await first('source-route.pcap')
  assert.strictEqual(packet.udp.checksum_status, 'valid')
  assert.deepStrictEqual(packet.notes, [])
})

test('the URI of a captive portal has no padding', needsCase('captive-portal-padded.pcap'), async () => {
  const packet = await first('captive-portal-padded.pcap')
  assert.strictEqual(packet.get('icmp6.options.captive_portal'), 'https://x.example/c')
  assert.deepStrictEqual(problems(packet), ['malformed icmp6.options.pref64.prefix_length_code'])
})

test('a datagram of length 0 is malformed where IP has a length', needsCase('udp-length-0.pcap'), async () => {
  assert.deepStrictEqual(problems(await first('udp-length-0.pcap')), ['malformed udp.length'])
})

test('a quoted packet longer than the message is malformed', needsCase('icmp-length-128.pcap'), async () => {
  assert.deepStrictEqual(problems(await first('icmp-length-128.pcap')), ['malformed icmp.length'])
})
