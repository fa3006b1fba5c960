'use strict'
// filter-names.test.js - names of hosts in BPF filters are not looked up unless asked for, and long filters are bounded.

const assert = require('node:assert')
const { describe, test } = require('node:test')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../..')
const { nameIn } = require('../../lib/filter-names')
const { temporaryFolder } = require('../helpers')
const { bad, run } = require('./tools')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')

const NAMES = {
  'host foo': 'foo', foo: 'foo', 'src foo or bar': 'foo', 'port 80 and host a.b.c': 'a.b.c', 'net localnet': 'localnet', 'ether host bob': 'bob',
  'host cafe': 'cafe', 'host dead.beef': 'dead.beef', 'tcp and not host x': 'x', '(src a)': 'a', 'gateway gw and port 80': 'gw', 'host 1.2.3.4 && foo': 'foo',
  'tcp port 80 && host localhost': 'localhost'
}
const NO_NAMES = [
  'tcp port http', 'port http or ftp', 'net 10.0.0.0/8', 'ether host 1:2:3:4:5:6', 'tcp[tcpflags] & (tcp-syn|tcp-fin) != 0', 'icmp[icmptype] == icmp-echo', 'host fe80::1',
  'ip6 host ::1', 'src net 10 mask 255.0.0.0', 'ether proto \\ip', 'ip proto \\tcp', 'portrange ftp-http', 'portrange 6000-6008', 'vlan 100 and arp', 'len > 100',
  'wlan type mgt subtype beacon', 'ip[8] < 5', 'less 100', 'ether[0] & 1 = 0 and ip[16] >= 224', 'tcp[13] & 2 != 0 and src net 192.168', 'src or dst port 5',
  'host 00-11-22-33-44-55', 'arp or rarp or host 1.2.3.4', 'mpls 100', 'icmp6[icmp6type] = icmp6-echo', 'proto ospf', 'not multicast and not broadcast', ''
]

/** What the names in a filter are of, in order. */
function kindsIn(filter) {
  const kinds = {}
  for (let found = nameIn(filter); found; found = nameIn(filter, found.end)) kinds[found.name] = found.kind
  return kinds
}

const KINDS = {
  foo: { foo: 'host' }, 'host a or b and src c': { a: 'host', b: 'host', c: 'host' }, 'ip host a or b': { a: 'host_4', b: 'host_4' }, 'ip6 src or dst host a': { a: 'host_6' },
  'arp host a': { a: 'host_4' }, 'ip host a and src b': { a: 'host_4', b: 'host' }, 'ip6 and host a': { a: 'host' }, 'ip6 && a': { a: 'host' }, 'ip host a && not src host b': { a: 'host_4', b: 'host' },
  'net a or host b': { a: 'place', b: 'host' }, 'src net a': { a: 'place' }, 'ip net a': { a: 'place' }, 'ether host a or ip6 host b': { a: 'place', b: 'host_6' }, 'ether src a and dst b': { a: 'place', b: 'host' },
  'wlan addr1 a': { a: 'place' }, 'gateway a': { a: 'gateway' }, 'ip gateway a and host b': { a: 'gateway', b: 'host' }, 'host (a or b)': { a: 'host', b: 'host' }, 'not ip6 host a': { a: 'host_6' }
}

const command = path.join(__dirname, '../../bin/nodepcap.js')
const inNamespace = { skip: process.platform === 'linux' && process.geteuid() === 0 ? false : 'needs root, for a network of its own' }
const HOSTS = '10.1.1.1 four\n10.1.1.1 both\nfd00::1 both\nfd00::2 six\n10.1.1.9 gw\n'

/** The command where these are all names, and a name server that takes questions and gives no answers. */
function nodepcapApart(t, args) {
  const etc = temporaryFolder(t)
  fs.chmodSync(etc, 0o755)
  for (const name of ['group', 'ld.so.cache', 'passwd', 'protocols', 'services']) if (fs.existsSync(`/etc/${name}`)) fs.copyFileSync(`/etc/${name}`, path.join(etc, name))
  const files = { hosts: HOSTS, networks: 'ours 10.2\n', ethers: '02:00:00:00:00:01 gw\n', 'nsswitch.conf': 'hosts: files dns\nnetworks: files\nethers: files\n', 'resolv.conf': 'nameserver 127.0.0.1\noptions timeout:30 attempts:9\n' }
  for (const [name, text] of Object.entries(files)) fs.writeFileSync(path.join(etc, name), text)
  const silent = "require('node:dgram').createSocket('udp4').bind(53, '127.0.0.1', () => console.log('listening'))"
  const script = `ip link set lo up && mount --bind ${etc} /etc || exit 9
    export LD_PRELOAD=${process.env.LD_PRELOAD ?? ''} # of our programs alone
    "$0" -e "${silent}" >${etc}/silent & while [ ! -s ${etc}/silent ]; do sleep 0.05; done
    "$0" "$@"; status=$?; kill $!; exit $status`
  return run('unshare', ['--mount', '--net', 'sh', '-c', script, process.execPath, command, ...args], { env: { NODE_EXTRA_CA_CERTS: '' } })
}

describe('names in filters', () => {
  test('are of hosts, of what files know, or of gateways', () => {
    for (const [filter, kinds] of Object.entries(KINDS)) assert.deepStrictEqual(kindsIn(filter), kinds, filter)
  })

  test('are found where libpcap would look one up, and nowhere else', () => {
    for (const [filter, name] of Object.entries(NAMES)) if (name) assert.strictEqual(nameIn(filter)?.name, name, filter)
    for (const filter of NO_NAMES) assert.strictEqual(nameIn(filter), undefined, filter)
  })

  test('are refused, unless resolve is true', () => {
    const refused = { code: 'ERR_PCAP_FILTER', message: /'localhost' is no word of filters, and names of hosts are not looked up: give the address, or the option resolve/ }
    assert.throws(() => pcap.createOfflineSession(recording, { filter: 'host localhost' }), refused)
    assert.throws(() => pcap.createOfflineSession(recording, 'host localhost'), refused)
    assert.throws(() => pcap.checkFilter('host localhost'), refused)
    pcap.createOfflineSession(recording, { filter: 'host localhost', resolve: true }).close()
    assert.strictEqual(pcap.checkFilter('host localhost', undefined, { resolve: true }), undefined)
    assert.throws(() => pcap.checkFilter('host localhost', undefined, { resolve: false }), refused)
    assert.throws(() => pcap.checkFilter('tcp', undefined, { resolved: true }), TypeError)
    assert.throws(() => pcap.createOfflineSession(recording, { filter: 'tcp', resolve: 1 }), TypeError)
  })

  test('the command refuses them with -n', () => {
    bad(['read', recording, '-n', 'host', 'localhost'], 2, /'localhost' is no word of filters/)
    bad(['-r', recording, '-nn', 'host', 'localhost'], 2, /'localhost' is no word of filters/)
    bad(['read', recording, '-n', 'net', 'loopback'], 2, /'loopback' is no word of filters/)
  })

  test('else it looks up hosts before it gives up its rights, of the family that is meant, and leaves the others to files', inNamespace, (t) => {
    const out = path.join(temporaryFolder(t), 'none.pcap')
    for (const filter of ['host four', 'ip host both', 'ip6 host both', 'host both or six', 'ip src host both and not ip6 dst six', 'net ours', 'src net ours and host four', 'ether host gw']) {
      const { status, stderr } = nodepcapApart(t, ['read', recording, filter])
      assert.deepStrictEqual([status, stderr], [0, ''], filter)
    }
    const { stderr: gateway } = nodepcapApart(t, ['read', recording, 'gateway gw'])
    assert.match(gateway, /^(nodepcap: filter "gateway gw": 'gateway' not supported in this configuration; .*\n)?$/) // libpcap with IPv6 has none
    for (const [filter, name] of [['ip6 host four', 'four'], ['ip host six', 'six']]) {
      const { status, stderr } = nodepcapApart(t, ['read', recording, '-w', out, filter])
      assert.match(stderr, new RegExp(`'${name}' is no word of filters, and no address of a host of that name was found`))
      assert.strictEqual(status, 2)
    }
  })

  test('and does not wait longer than 5 s for a name server', inNamespace, (t) => {
    for (const filter of ['host nowhere', 'gateway nowhere']) {
      const begin = Date.now()
      const { status, stderr } = nodepcapApart(t, ['read', recording, filter])
      const took = Date.now() - begin
      assert.match(stderr, /'nowhere' is no word of filters, and no address of a host of that name was found within 5 s/)
      assert.strictEqual(status, 2)
      assert.ok(took >= 5000 && took < 20000, `${took} ms`) // the name server is asked for 30 s, nine times
    }
  })
})

const MOST_MS = 10000 // where it takes tenths of a second; libpcap's optimizer would take minutes

describe('long filters', () => {
  const hosts = (count) => Array.from({ length: count }, (_, i) => `host 10.0.${i >> 8}.${i & 255}`).join(' or ')

  test('compile in bounded time, and do what short ones do', async () => {
    const filter = `${hosts(200)} or port 8080`
    let packets = 0
    const begin = Date.now()
    for await (const packet of pcap.createOfflineSession(recording, { filter })) packets += packet.len > 0 ? 1 : 0
    assert.ok(Date.now() - begin < MOST_MS, `${Date.now() - begin} ms`)
    assert.strictEqual(packets, (await pcap.info(recording)).packets)
  })

  test('and are refused at once where they are longer than 16 KiB', () => {
    assert.throws(() => pcap.checkFilter(hosts(4000)), { code: 'ERR_PCAP_FILTER', message: /is longer than the 16384 that are compiled/ })
  })
})
