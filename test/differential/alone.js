'use strict'
// alone.js - packets of a capture for tshark, each on its own: no two of them have an address in common, so that none belongs to a
// conversation of another, and what earlier packets said is not known of it.

const pcap = require('../../lib')

const NOBODY = 224 // of IPv4: groups, broadcast and what is reserved begin there; these addresses mean something
const GROUP = 0xff // of IPv6

/** Addresses of a list of fields, as bytes; of a quoted packet too. */
const bytesOf = (address) => (address.includes(':') ? ip6(address) : Buffer.from(address.split('.').map(Number)))

function ip6(address) {
  const [head, tail] = address.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => `${(a << 8 | b).toString(16)}:${(c << 8 | d).toString(16)}`).split('::').map((part) => part.split(':').filter(Boolean))
  const groups = tail === undefined ? head : [...head, ...Array(8 - head.length - tail.length).fill('0'), ...tail]
  return Buffer.from(groups.map((group) => group.padStart(4, '0')).join(''), 'hex')
}

/** Put `number` into the last bytes of the address, if it is one host's. */
function renumber(bytes, at, length, number) {
  const first = bytes[at]
  if (length === 4 ? first >= NOBODY || first === 0 : first === GROUP) return
  bytes.writeUIntBE(number, at + length - 3, 3)
}

/** The bytes with addresses of their own. A header has the two side by side. */
function apart(packet, pairs, number) {
  const bytes = Buffer.from(packet.bytes)
  for (const [source, destination] of pairs) {
    const sought = Buffer.concat([bytesOf(source), bytesOf(destination)])
    const at = packet.bytes.indexOf(sought)
    if (at < 0) continue
    renumber(bytes, at, sought.length / 2, number)
    renumber(bytes, at + sought.length / 2, sought.length / 2, number)
  }
  return bytes
}

/** Write those packets of a file that `wanted` has, a map from their numbers to { addresses }, pairs of them, to another. */
async function writeApart(file, wanted, to) {
  const writer = pcap.createWriter(to, { format: 'pcapng' })
  const interfaces = new Map()
  for await (const packet of pcap.createOfflineSession(file)) {
    const { addresses } = wanted.get(packet.number) ?? {}
    if (addresses === undefined) continue
    if (!interfaces.has(packet.link_type)) {
      writer.interface({ index: interfaces.size, link_type: packet.link_type })
      interfaces.set(packet.link_type, interfaces.size)
    }
    writer.write({ bytes: apart(packet, addresses, packet.number), len: packet.len, timestamp_ns: packet.timestamp_ns ?? 0n, link_type: packet.link_type, interface: interfaces.get(packet.link_type) })
  }
  writer.close()
}

module.exports = { writeApart }
