'use strict'
// decode.test.js - our packets print as node_pcap 3.1's do. What it prints is in expected/, written by update.js; where it
// is installed, they are compared over captures too.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const { inspect } = require('node:util')
const pcap = require('../../lib')
const { PEER, shown, theirs, ours, isSame } = require('./shown')
const { differences, differenceOf, firstDifference } = require('./differences')
const { captures, captureFolder } = require('../captures')

const root = path.join(__dirname, '../..')
const folder = path.join(__dirname, 'expected')
const seen = {} // packets by the listed difference that they have

/** Hold what 3.1 printed of packets against ours: how many are the same, differ as listed, and failed there. */
function compare(packets, texts) {
  const counts = { same: 0, listed: 0, threw: 0 }
  for (const [i, { text }] of packets.entries()) {
    assert.strictEqual(typeof texts[i], 'string', `packet ${i + 1}`)
    if (text === undefined) {
      counts.threw++
    } else if (isSame(text, texts[i])) {
      counts.same++
    } else {
      const difference = differenceOf(text, texts[i])
      assert.ok(difference, `packet ${i + 1}: ${JSON.stringify(firstDifference(text, texts[i]))}`)
      seen[difference] = (seen[difference] ?? 0) + 1
      counts.listed++
    }
  }
  return counts
}

describe('packets print as 3.1 prints them', () => {
  for (const name of fs.readdirSync(folder)) {
    const capture = name.replaceAll('~', '/').replace(/\.txt$/, '')
    test(capture, async () => {
      const expected = fs.readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line))
      compare(expected, await ours(path.join(root, capture)))
    })
  }
})

const files = captures({ every: 6 })
const missing = !fs.existsSync(path.join(PEER, 'build/Release')) ? 'needs npm pcap 3.1, built, in bench/peers' : files.length === 0 ? `needs captures in ${captureFolder}` : false

test('and of captures, where it is installed', { skip: missing }, async (t) => {
  const sum = { captures: 0, same: 0, listed: 0, threw: 0, hung: 0 }
  for (const name of files) {
    const file = path.join(captureFolder, name)
    const { packets, ended } = theirs(file)
    if (packets.length === 0) continue // of another link type, or no pcap file to it
    if (!ended) sum.hung++
    const texts = await ours(file).catch(({ code }) => code)
    if (typeof texts === 'string') continue // a file that breaks off
    for (const [key, count] of Object.entries(compareFile(name, packets, texts))) sum[key] += count
    sum.captures++
  }
  for (const [name, count] of Object.entries(seen)) t.diagnostic(`${count} packets: ${name}`)
  t.diagnostic(`packets of ${sum.captures} captures: ${sum.same} the same, ${sum.listed} differ as listed, ${sum.threw} threw there; it never came to the end of ${sum.hung} files`)
  assert.ok(sum.same > 4 * sum.listed, JSON.stringify(sum))
})

function compareFile(name, packets, texts) {
  try {
    return compare(packets, texts)
  } catch (error) {
    error.message = `${name}: ${error.message}`
    throw error
  }
}

test('the differences are those of docs/migration.md', () => {
  const text = fs.readFileSync(path.join(root, 'docs/migration.md'), 'utf8').toLowerCase()
  for (const name of Object.keys(differences)) assert.ok(text.includes(name.toLowerCase()), name)
})

const ARP = Buffer.from('ffffffffffff020000000001080600010800060400010200000000010a0000010000000000000a000002', 'hex')

describe('decode', () => {
  const header = Buffer.from('00e1f505d20400002a0000002a000000', 'hex')

  test('takes bytes, a Packet, and what node_pcap gave', () => {
    const packet = pcap.decode(ARP, 'LINKTYPE_ETHERNET')
    assert.ok(packet instanceof pcap.Packet)
    const raw = { buf: Buffer.concat([ARP, Buffer.alloc(100)]), header, link_type: 'LINKTYPE_ETHERNET' }
    for (const decoded of [pcap.decode(packet), pcap.decode(raw), pcap.decode.packet(raw), pcap.decode.packet(packet)]) {
      assert.strictEqual(decoded.constructor.name, 'PcapPacket')
      assert.strictEqual(String(decoded.payload.payload), 'request sender 02:00:00:00:00:01 10.0.0.1 target 00:00:00:00:00:00 10.0.0.2')
    }
    assert.deepStrictEqual({ ...pcap.decode(raw).pcap_header }, { tv_sec: 100000000, tv_usec: 1234, caplen: 42, len: 42 })
    assert.throws(() => pcap.decode.packet({}), TypeError)
    assert.throws(() => pcap.decode.packet(ARP), TypeError)
  })

  test('a Packet has buf, header and link_type', () => {
    const packet = pcap.decode(ARP)
    assert.deepStrictEqual([packet.buf, packet.link_type, packet.header.length], [ARP, 'LINKTYPE_ETHERNET', 16])
    assert.strictEqual(packet.header.readUInt32LE(8), ARP.length)
  })

  test('an emitter hears of what is decoded, the innermost first', async () => {
    const emitter = new EventEmitter()
    const heard = []
    for (const name of ['arp', 'ipv4', 'tcp', 'ipv6', 'udp']) emitter.on(name, ({ decoderName }) => heard.push(decoderName))
    pcap.decode.packet(pcap.decode(ARP), emitter)
    for await (const packet of pcap.createOfflineSession(path.join(root, 'test/golden/seed/handshake.pcap'))) pcap.decode(packet, emitter)
    assert.deepStrictEqual(heard, ['arp', 'tcp', 'ipv4', 'tcp', 'ipv4', 'tcp', 'ipv4'])
  })

  test('what is inside IPv6 tells it, too', () => {
    const bytes = Buffer.from('6000000000081140' + '00'.repeat(15) + '01' + '00'.repeat(15) + '01' + '0035003500080000', 'hex')
    const emitter = new EventEmitter()
    const heard = []
    for (const name of ['udp', 'ipv6']) emitter.on(name, ({ decoderName }) => heard.push(decoderName))
    const { payload } = pcap.decode(pcap.decode(bytes, 'RAW'), emitter)
    assert.deepStrictEqual([heard, payload.saddr.addr], [['udp', 'ipv6'], [...new Array(15).fill(0), 1]])
  })

  test('0.x has names for layers and fields', async () => {
    const [packet] = await packetsOf('test/golden/seed/irc.pcap')
    const { ip } = pcap.decode.packet(packet).link
    assert.deepStrictEqual([String(ip.saddr), ip.tcp.dport, ip.tcp.data_bytes, ip.tcp.window_size], [packet.ip.saddr, packet.tcp.dport, packet.tcp.payload.length, packet.tcp.window_size])
    assert.deepStrictEqual([ip.header_length, ip.total_length, ip.protocol_name], [5, packet.ip.total_length, 'TCP'])
  })

  test('it can be printed by JSON and kept', async () => {
    const [packet] = await packetsOf('test/golden/seed/handshake.pcap')
    const decoded = pcap.decode.packet(packet)
    assert.strictEqual(JSON.parse(JSON.stringify(decoded)).payload.payload.payload.options.mss, 1460)
    const { options } = decoded.payload.payload.payload
    assert.deepStrictEqual([options.mss, Object.keys(options)], [1460, []])
  })

  test('members are found by for in, can be written to, and are the same each time', async () => {
    const [packet] = await packetsOf('test/golden/seed/irc.pcap')
    const { payload } = pcap.decode.packet(packet)
    const ip = payload.payload
    const names = []
    for (const name in ip) names.push(name)
    assert.deepStrictEqual(['emitter', 'ttl', 'saddr', 'payload', 'decoderName'].filter((name) => !names.includes(name)), [])
    assert.ok(payload.payload === ip && ip.saddr === ip.saddr && ip.payload.data === ip.payload.data)
    ip.ttl = 1
    ip.payload = 'mine'
    assert.deepStrictEqual([ip.ttl, JSON.parse(JSON.stringify(payload)).payload.ttl], [1, 1])
    assert.match(inspect(payload), /ttl: 1,[^]*payload: 'mine'/)
  })

  test('a decoder can be used again', () => {
    const IPv4 = require('pcap/decode/ipv4')
    const [first, second] = ['0a0000010a000002', 'c0000201c0000202'].map((addresses) => Buffer.from(`45000014000000004006${'0000'}${addresses}`, 'hex'))
    const ip = new IPv4()
    assert.deepStrictEqual([ip.saddr, ip.payload, ip.protocolName], [undefined, undefined, undefined])
    assert.deepStrictEqual([first, second].map((bytes) => String(ip.decode(bytes, 0).saddr)), ['10.0.0.1', '192.0.2.1'])
  })

  test('addresses of all kinds have their octets', () => {
    const { octets } = require('../../compat/octets')
    for (const [text, expected] of [
      ['192.0.2.255', [192, 0, 2, 255]],
      ['02:00:5e:10:aF:ff'.toLowerCase(), [2, 0, 0x5e, 0x10, 0xaf, 0xff]],
      ['2001:db8::1:ff', [0x20, 1, 0xd, 0xb8, ...new Array(9).fill(0), 1, 0, 0xff]],
      ['::ffff:192.0.2.1', [...new Array(10).fill(0), 255, 255, 192, 0, 2, 1]],
      ['11:22:33:44:55::1', [0, 0x11, 0, 0x22, 0, 0x33, 0, 0x44, 0, 0x55, 0, 0, 0, 0, 0, 1]]
    ]) assert.deepStrictEqual(octets(text), expected, text)
  })

  test('decoders take bytes of their own', async () => {
    const [packet] = await packetsOf('test/golden/seed/irc.pcap')
    const whole = pcap.decode.packet(packet).payload
    const TCP = require('../../compat/decode/tcp')
    const IPv4 = require('../../compat/decode/ipv4')
    const EthernetPacket = require('../../compat/decode/ethernet_packet')
    assert.strictEqual(shown(new EthernetPacket().decode(packet.buf, 0)), shown(whole))
    assert.strictEqual(shown(new IPv4().decode(packet.buf, 14)), shown(whole.payload))
    assert.strictEqual(shown(new TCP().decode(packet.buf, 34, packet.buf.length - 34)), shown(whole.payload.payload))
  })

  test('a query of DNS, whose flags are its own', () => {
    const DNS = require('../../compat/decode/dns')
    const query = Buffer.from('12340100000100000000000003777777076578616d706c6503636f6d0000010001', 'hex')
    const dns = new DNS().decode(query, 0)
    assert.strictEqual(String(dns), ' DNS { isResponse:false opcode:0 isAuthority:false isTruncated:false isRecursionDesired:true isRecursionAvailible:false z:0 responseCode:0 }\n  question:www.example.com A IN')
  })

  test('a record of EDNS, whose name is the root: its TTL has the flags', () => {
    const DNS = require('../../compat/decode/dns')
    const query = Buffer.from('d43f0010000100000000000108776562 65726c616202646500003000010000291000000080000000'.replace(' ', ''), 'hex')
    assert.match(String(new DNS().decode(query, 0)), /\n {2}question:weberlab\.de Unknown \(48\) IN\n {2}additional: Unknown \(41\) Unknown \(4096\) 32768 null$/)
  })

  test('no bytes make it throw', () => {
    const names = fs.readdirSync(path.join(root, 'compat/decode')).filter((name) => /^(arp|dns|e.*packet|icmp|igmp|ipv[46]|llc_packet|null_packet|sll_packet|tcp|udp|vlan)\.js$/.test(name))
    for (const name of names) {
      const Class = require(`../../compat/decode/${name}`)
      for (let length = 0; length < 60; length++) assert.ok(String(new Class().decode(Buffer.alloc(length, length * 7), 0)) !== '')
    }
  })
})

test('nothing of it is loaded before it is used', () => {
  const loaded = "Object.keys(require.cache).filter((name) => /[\\\\/]compat[\\\\/](?!lib)/.test(name.slice(process.cwd().length))).length"
  const program = `const pcap = require('./lib'); const packet = pcap.decode(Buffer.alloc(60)); packet.decode(); console.log(${loaded}); pcap.decode(packet); console.log(${loaded} > 0)`
  const { stdout, stderr } = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' })
  assert.deepStrictEqual([stdout, stderr], ['0\ntrue\n', ''])
})

test('deep paths lead to decoders', () => {
  const program = "for (const path of ['decode', 'decode/dns', 'decode/ipv4_addr', 'decode/ieee802.11/radio_packet', 'decode/ipv6headers/no_next', 'util', 'cap']) console.log(typeof require('pcap/' + path))"
  const { stdout } = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' })
  assert.strictEqual(stdout, 'object\nfunction\nfunction\nfunction\nfunction\nobject\nobject\n')
})

test('a decoder of IP alone knows what IP carries', () => {
  const bytes = '4500002800000000400600000a0000010a000002' + '00500051' + '00000001000000005002000000000000'
  for (const name of ['ipv4', 'ethernet_packet']) {
    const whole = name === 'ipv4' ? bytes : `${'02'.repeat(12)}0800${bytes}`
    const program = `const Class = require('pcap/decode/${name}'); console.log(String(new Class().decode(Buffer.from('${whole}', 'hex'), 0)))`
    const { stdout } = spawnSync(process.execPath, ['-e', program], { cwd: root, encoding: 'utf8' })
    assert.match(stdout, /10\.0\.0\.1 -> 10\.0\.0\.2 TCP 80->81 /)
  }
})

async function packetsOf(name) {
  const packets = []
  for await (const packet of pcap.createOfflineSession(path.join(root, name))) packets.push(packet)
  return packets
}

test('ES modules have by name what the types say, and the rest as members of the default export', async () => {
  const text = fs.readFileSync(path.join(root, 'lib/index.d.mts'), 'utf8')
  const typed = /export \{([^}]*)\}/.exec(text)[1].split(',').map((name) => name.trim())
  const module = await import('../../lib/index.mjs')
  assert.deepStrictEqual(Object.keys(module).sort(), ['default', ...typed].sort())
  assert.strictEqual(module.default.TCPTracker, pcap.TCPTracker)
})
