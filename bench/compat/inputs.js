'use strict'
// inputs.js - captures of TCP connections, the same bytes on every machine, kept in a temporary folder.

const fs = require('node:fs')
const path = require('node:path')
const { FOLDER } = require('../inputs')

const RECIPE = 1 // part of the file names: raise it when the bytes change
const AT_ONCE = 64 // connections
const FILE_HEADER = Buffer.from('d4c3b2a1020004000000000000000000ffff000001000000', 'hex')
const HEADERS = 66 // bytes of Ethernet, IPv4 and TCP with timestamps
const [FIN, SYN, PSH, ACK] = [1, 2, 8, 16]

/** A packet of a connection, as a record of the file; `number` is its place there. */
function record(number, connection, { back, flags, seq, ack, length }) {
  const bytes = Buffer.alloc(16 + HEADERS + length)
  const packet = bytes.subarray(16)
  ;[1700000000 + Math.floor(number / 1e5), (number % 1e5) * 10, packet.length, packet.length].forEach((word, i) => bytes.writeUInt32LE(word, 4 * i))
  packet.write('020000000002020000000001080045000000000040004006', 0, 'hex')
  packet.writeUInt16BE(packet.length - 14, 16)
  const client = { address: 0x0a000001 + (connection % 5000), port: 32768 + (connection % 28000) }
  const server = { address: 0xc0a80001 + (connection % 250), port: 443 }
  const [from, to] = back ? [server, client] : [client, server]
  packet.writeUInt32BE(from.address, 26)
  packet.writeUInt32BE(to.address, 30)
  packet.writeUInt16BE(from.port, 34)
  packet.writeUInt16BE(to.port, 36)
  packet.writeUInt32BE(seq, 38)
  packet.writeUInt32BE(ack, 42)
  packet[46] = 0x80
  packet[47] = flags
  packet.write('faf0000000000101080a', 48, 'hex')
  return bytes
}

/** What a connection sends: it opens, both sides say something four times, it closes. */
function talk(connection) {
  let mine = 1000 * connection + 1
  let theirs = 5000 * connection + 7
  const packets = []
  const send = (back, flags, length = 0) => {
    const [seq, ack] = back ? [theirs, mine] : [mine, theirs]
    packets.push({ back, flags, seq: seq >>> 0, ack: flags === SYN ? 0 : ack >>> 0, length })
    const taken = length + (flags & (SYN | FIN) ? 1 : 0)
    if (back) theirs += taken
    else mine += taken
  }
  for (const [back, flags] of [[false, SYN], [true, SYN | ACK], [false, ACK]]) send(back, flags)
  for (let i = 0; i < 4; i++) for (const [back, flags, length] of [[false, PSH | ACK, 300], [true, ACK], [true, PSH | ACK, 1000], [false, ACK]]) send(back, flags, length)
  for (const [back, flags] of [[false, FIN | ACK], [true, FIN | ACK], [false, ACK]]) send(back, flags)
  return packets
}

function cached(name, make) {
  const file = path.join(FOLDER, `${name}.v${RECIPE}.pcap`)
  fs.mkdirSync(FOLDER, { recursive: true })
  if (!fs.existsSync(file)) {
    fs.writeFileSync(`${file}.part`, Buffer.concat([FILE_HEADER, ...make()]))
    fs.renameSync(`${file}.part`, file)
  }
  return file
}

/** Connections, some at once. */
const connections = (count) => cached(`connections-${count}`, () => {
  const records = []
  const open = []
  let next = 0
  let random = 1
  while (next < count || open.length > 0) {
    while (open.length < AT_ONCE && next < count) open.push({ connection: next, packets: talk(next++) })
    random = (Math.imul(random, 1103515245) + 12345) >>> 0
    const place = (random >>> 8) % open.length
    const { connection, packets } = open[place]
    records.push(record(records.length, connection, packets.shift()))
    if (packets.length === 0) open.splice(place, 1)
  }
  return records
})

/** Connections that nobody answers. */
const syns = (count) => cached(`syns-${count}`, () => Array.from({ length: count }, (_, i) => {
  const bytes = record(i, i, talk(0)[0])
  bytes.writeUInt32BE(0x0a000001 + i, 16 + 26)
  return bytes
}))

module.exports = { connections, syns }
