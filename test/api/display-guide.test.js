'use strict'
// display-guide.test.js - the display filters that Wireshark 4.0's user's guide prints (chapter "Building display filter expressions").

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../../lib')
const { Sharkd } = require('../differential/sharkd')
const { needs } = require('./tools')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')

const PRINTED = [
  'tcp', 'http.request', 'ip.addr==192.168.0.1', 'ip.src == 10.0.0.5', 'ip.src != 10.0.0.5', 'ip.src === 10.0.0.5', 'ip.src !== 10.0.0.5',
  'frame.len > 10', 'frame.len < 128', 'frame.len ge 0x100', 'frame.len <= 0x20', 'sip.To contains "a1762"', 'http.host matches "acme\\\\.(org|com|net)"',
  'ip.len le 1500', 'ip.len le 02734', 'ip.len le 0x5dc', 'ip.len le 0b10111011100', 'tcp.flags.syn', 'tcp.flags.syn == 1', 'tcp.flags.syn == True',
  'eth.dst == ff:ff:ff:ff:ff:ff', 'eth.dst == ff-ff-ff-ff-ff-ff', 'eth.dst == ffff.ffff.ffff', 'ip.addr == 192.168.0.1', 'ip.addr == 129.111.0.0/16',
  'ipv6.addr == ::1', 'http.request.uri == "https://www.wireshark.org/"', 'dns.qry.name contains "www.\\x77\\x69\\x72\\x65\\x73\\x68\\x61\\x72\\x6b.org"',
  'http.user_agent matches r"\\(X11;"', 'frame.time == "Sep 26, 2004 23:18:04.954975"', 'ntp.xmt ge "2020-07-04 12:34:56"', 'frame.time < "2022-01-01"',
  'udp contains 81:60:03', 'tcp.flags & 0x02', 'frame matches "AB\\x43"', 'frame matches "AB\\\\x43"', 'ip.src==10.0.0.5 and tcp.flags.fin',
  'ip.src==10.0.0.5 or ip.src==192.1.1.1', 'not llc', 'eth.src[0:3] == 00:00:83', 'eth.src[1-2] == 00:83', 'eth.src[:4] == 00:00:83:00', 'eth.src[4:] == 20:20',
  'eth.src[2] == 83', 'eth.src[0:3,1-2,:4,4:,2] ==\n00:00:83:00:83:00:00:83:00:20:20:83', 'tcp.port in {80, 443, 8080}', 'tcp.port in {443,4430..4434}',
  'tcp.port == 80 || tcp.port == 443 || tcp.port == 8080', 'tcp.port == 443 || (tcp.port >= 4430 && tcp.port <= 4434)', 'http.request.method in {"HEAD", "GET"}',
  'ip.addr in {10.0.0.5 .. 10.0.0.9, 192.168.1.1..192.168.1.9}', 'lower(http.server) contains "apache"', 'len(http.request.uri) > 100', 'count(ip.addr) > 2',
  'string(frame.number) matches "[13579]$"', 'string(ip.dst) matches r"^172\\.(1[6-9]|2[0-9]|3[0-1])\\.[0-9]{1,3}\\.255"', 'max(tcp.srcport, tcp.dstport) <= 1024',
  'frame[10] == :fc', 'frame.time_delta in {10 .. 10.5}'
]

/** Printed, and refused by Wireshark 4.0 itself. */
const NOT_THEIRS = ['tr.dst[0:3] == 0.6.29 xor tr.src[0:3] == 0.6.29']

/** Printed too: it names a protocol that node_pcap does not have, Fibre Channel. */
const NOT_OURS = ['frame[10:] contains .fc or frame[10] == :fc']

test('filters of the guide compile; those about what is not here say which name that is', () => {
  for (const text of [...PRINTED, ...NOT_THEIRS]) assert.doesNotThrow(() => pcap.displayFilter(text), text)
  for (const text of NOT_OURS) assert.throws(() => pcap.displayFilter(text), /no field "fc"/, text)
})

test('they pass the packets that they pass in Wireshark', needs('sharkd'), async () => {
  const packets = []
  for await (const packet of pcap.createOfflineSession(recording)) packets.push(packet)
  const sharkd = new Sharkd({ ...process.env, LD_PRELOAD: '', TZ: 'UTC' })
  let passing = 0
  try {
    assert.ok(await sharkd.load(recording))
    for (const text of PRINTED) {
      const frames = packets.filter((packet) => packet.matches(text)).map(({ number }) => number)
      assert.deepEqual({ frames }, await sharkd.frames(text.replaceAll('\n', ' ')), text)
      passing += frames.length > 0
    }
  } finally {
    sharkd.close()
  }
  assert.ok(passing > 15)
})
