'use strict'
// traffic.test.js - real programs talk over a veth pair; every packet is seen, decoded and counted.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../../lib')
const { network, printed, reasonToSkip } = require('./network')
const { until } = require('../helpers')

const skip = reasonToSkip()
const options = { skip, timeout: 60000 }

/** Capture on the near end while `work` runs, until `done(packets)` holds. */
async function capture(net, filter, work, done) {
  const packets = []
  const session = pcap.createSession(net.near, { filter, buffer_timeout: 10 })
  session.on('packet', (packet) => packets.push(packet))
  const failed = new Promise((_, reject) => session.on('error', reject))
  try {
    await Promise.race([failed, work()])
    await Promise.race([failed, until(() => done(packets), () => `packets: ${packets.map((packet) => packet.layers.join(':'))}`)])
    const { received, dropped_by_kernel, dropped_by_app } = session.stats()
    assert.strictEqual(received, packets.length)
    assert.strictEqual(dropped_by_kernel + dropped_by_app, 0)
  } finally {
    session.close()
  }
  for (const packet of packets) assert.deepStrictEqual(packet.notes, [])
  return packets
}

test('curl and an HTTP server: the whole conversation', options, async (t) => {
  const net = network(t)
  const server = net.start(process.execPath, path.join(__dirname, 'http-server.js'))
  await printed(server, 'listening')
  let page
  const fins = (packets) => packets.filter((packet) => packet.tcp.flags.fin).length
  const last = (packets) => packets.at(-1)
  const packets = await capture(net, 'tcp port 8080',
    async () => (page = await net.outside('curl', '-s', '--http1.1', `http://${net.farAddress}:8080/hello`)),
    (seen) => fins(seen) === 2 && last(seen).tcp.flags.ack && !last(seen).tcp.flags.fin)
  assert.strictEqual(page, 'hello from the far end\n')
  const [syn, synAck, ack] = packets
  assert.deepStrictEqual([syn.ip.saddr, syn.ip.daddr, syn.tcp.dport], [net.nearAddress, net.farAddress, 8080])
  assert.deepStrictEqual([syn.tcp.flags.syn, syn.tcp.flags.ack], [1, 0])
  assert.deepStrictEqual([synAck.tcp.flags.syn, synAck.tcp.flags.ack, synAck.tcp.ackno], [1, 1, (syn.tcp.seqno + 1) >>> 0])
  assert.deepStrictEqual([ack.tcp.flags.syn, ack.tcp.flags.ack, ack.tcp.ackno], [0, 1, (synAck.tcp.seqno + 1) >>> 0])
  const said = (from) => packets.filter((packet) => packet.ip.saddr === from).map((packet) => packet.tcp.payload.toString()).join('')
  assert.match(said(net.nearAddress), /^GET \/hello HTTP\/1\.1\r\n/)
  assert.match(said(net.farAddress), /^HTTP\/1\.1 200 OK\r\n[\s\S]*hello from the far end\n/)
  for (const { layers, tcp } of packets) assert.deepStrictEqual(layers, ['ethernet', 'ip', 'tcp', ...(tcp.payload.length > 0 ? ['http'] : [])])
})

test('ping: every echo and its reply', options, async (t) => {
  const net = network(t)
  const packets = await capture(net, 'icmp', () => net.outside('ping', '-n', '-c', '5', '-i', '0.02', net.farAddress), (seen) => seen.length === 10)
  assert.deepStrictEqual(packets.map((packet) => packet.icmp.type), [8, 0, 8, 0, 8, 0, 8, 0, 8, 0])
  assert.deepStrictEqual(packets.map((packet) => packet.get('icmp.seq')), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5])
  for (const packet of packets) assert.strictEqual(packet.get('icmp.checksum_status'), 'valid')
})

test('ping -6: every echo and its reply', options, async (t) => {
  const net = network(t)
  const packets = await capture(net, 'icmp6 and (ip6[40] == 128 or ip6[40] == 129)',
    () => net.outside('ping', '-6', '-n', '-c', '5', '-i', '0.02', net.far6), (seen) => seen.length === 10)
  assert.deepStrictEqual(packets.map((packet) => packet.get('icmpv6.type')), [128, 129, 128, 129, 128, 129, 128, 129, 128, 129])
  assert.deepStrictEqual([packets[0].get('ipv6.src'), packets[0].get('ipv6.dst')], [net.near6, net.far6])
})

test('neighbour discovery in front of the first ping -6', options, async (t) => {
  const net = network(t)
  const packets = await capture(net, 'icmp6 and (ip6[40] == 135 or ip6[40] == 136)',
    () => net.outside('ping', '-6', '-n', '-c', '1', net.far6),
    (seen) => seen.some((packet) => packet.get('icmpv6.type') === 136))
  const solicitation = packets.find((packet) => packet.get('icmpv6.nd.ns.target_address') === net.far6)
  assert.ok(solicitation)
  const advertisement = packets.find((packet) => packet.get('icmpv6.nd.na.target_address') === net.far6)
  assert.strictEqual(advertisement.get('ipv6.src'), net.far6)
})

test('an ARP exchange', options, async (t) => {
  const net = network(t)
  const packets = await capture(net, 'arp', () => net.outside('ping', '-n', '-c', '1', net.farAddress), (seen) => seen.length >= 2)
  const mac = net.inside('cat', `/sys/class/net/${net.far}/address`).trim()
  const [request, reply] = packets
  assert.deepStrictEqual([request.get('arp.opcode'), request.get('arp.src.proto_ipv4'), request.get('arp.dst.proto_ipv4')], [1, net.nearAddress, net.farAddress])
  assert.deepStrictEqual([reply.get('arp.opcode'), reply.get('arp.src.proto_ipv4'), reply.get('arp.src.hw_mac')], [2, net.farAddress, mac])
  assert.strictEqual(request.ethernet.dhost, 'ff:ff:ff:ff:ff:ff')
})

test('DNS: dig asks dnsmasq', options, async (t) => {
  const net = network(t)
  const server = net.start('dnsmasq', '--no-daemon', '--conf-file=/dev/null', '--no-resolv', '--no-hosts', '--user=root', '--pid-file=',
    '--bind-interfaces', `--listen-address=${net.farAddress}`, '--address=/host.test/192.0.2.7', '--log-facility=-')
  await printed(server, 'started')
  let answer
  const packets = await capture(net, 'udp port 53',
    async () => (answer = await net.outside('dig', '+short', '+tries=1', '+time=5', `@${net.farAddress}`, 'host.test')), (seen) => seen.length === 2)
  assert.strictEqual(answer, '192.0.2.7\n')
  const [query, response] = packets
  assert.deepStrictEqual([query.udp.dport, response.udp.sport], [53, 53])
  assert.strictEqual(query.udp.sport, response.udp.dport)
  assert.strictEqual(query.payload.readUInt16BE(0), response.payload.readUInt16BE(0))
  assert.ok(query.payload.includes(Buffer.from('\x04host\x04test\x00', 'latin1')))
  assert.ok(response.payload.includes(Buffer.from([192, 0, 2, 7])))
})
