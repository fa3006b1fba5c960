'use strict'
// update.js - writes test/compat/expected: what npm's pcap 3.1 and cap 0.2.1 print of captures of ours. They have to be installed in
// bench/peers, or pcap in a folder that is given.
//
//   node test/compat/update.js [FOLDER]

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { theirs, PEER } = require('./shown')
const cap = require('./cap-shown')

const root = path.join(__dirname, '../..')
const MOST_BYTES = 6000

const CAPTURES = [
  'examples/http-loopback.pcap',
  'test/golden/seed/handshake.pcap',
  'test/golden/seed/irc.pcap',
  ...['arp', 'icmp', 'igmp', 'vlan', 'sll', 'null', 'ip6', 'ip6_hopopts', 'udp', 'raw', 'tcp', 'radiotap'].flatMap(golden)
]
/** The captures of a protocol, the small ones. */
function golden(protocol) {
  const folder = path.join('test/golden', protocol)
  return fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.pcap'))
    .map((name) => path.join(folder, name)).filter((name) => fs.statSync(path.join(root, name)).size < MOST_BYTES)
}

for (const name of CAPTURES) {
  const { packets } = theirs(path.join(root, name), process.argv[2])
  if (packets.length === 0) continue
  const lines = packets.map((packet) => JSON.stringify(packet))
  fs.writeFileSync(path.join(__dirname, 'expected', `${name.replaceAll('/', '~')}.txt`), `${lines.join('\n')}\n`)
}

// What its tracker tells.
for (const name of ['examples/http-loopback.pcap', ...['http', 'dns', 'smtp', 'telnet', 'redis', 'irc', 'pop', 'imap', 'ftp'].flatMap(golden)]) {
  const { stdout } = spawnSync(process.execPath, [path.join(__dirname, 'trackers.js'), process.argv[2] ?? PEER, path.join(root, name)], { encoding: 'utf8', timeout: 5000 })
  if (stdout.includes('session ')) fs.writeFileSync(path.join(__dirname, 'expected-sessions', `${name.replaceAll('/', '~')}.txt`), stdout)
}

// What the decoders of cap say, where it is installed in bench/peers.
for (const name of ['examples/http-loopback.pcap', ...['arp', 'icmp', 'ip', 'ip6', 'ip6_hopopts', 'udp', 'tcp', 'vlan', 'sctp'].flatMap(golden)]) {
  const { stdout } = spawnSync(process.execPath, [path.join(__dirname, 'cap-shown.js'), cap.PEER, path.join(root, name)], { encoding: 'utf8', timeout: 5000 })
  const lines = stdout.split('\n').filter((line) => line.startsWith('['))
  if (lines.length > 0) fs.writeFileSync(path.join(__dirname, 'expected-cap', `${name.replaceAll('/', '~')}.txt`), `${lines.join('\n')}\n`)
}
