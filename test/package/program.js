'use strict'
// program.js - what a user's program does with the installed package: it prints the same with every runtime. Reads the packed
// example, then more packets than a small block holds, as columns and one by one.

const path = require('node:path')
const pcap = require('pcap')

const COUNT = 20000
const HEADER = Buffer.from('d4c3b2a10200040000000000000000000000040001000000', 'hex')
const UDP = Buffer.from('020000000002020000000001080045000022000000004011' + '00007f0000017f00000203e807d0000e0000000000000000', 'hex')

function record() {
  const header = Buffer.alloc(16)
  header.writeUInt32LE(UDP.length, 8)
  header.writeUInt32LE(UDP.length, 12)
  return Buffer.concat([header, UDP])
}

async function main() {
  const example = path.join(path.dirname(require.resolve('pcap/package.json')), 'examples/http-loopback.pcap')
  for await (const packet of pcap.createOfflineSession(example)) {
    console.log(packet.layers.join(), packet.tcp.sport, packet.get('tcp.flags.syn'))
    break
  }
  const bytes = Buffer.concat([HEADER, ...Array(COUNT).fill(record())])
  let length = 0
  for await (const batch of pcap.createOfflineSession(bytes).batches({ fields: ['len'] })) length += batch.column('len').reduce((sum, each) => sum + each, 0)
  let ports = 0
  for await (const packet of pcap.createOfflineSession(bytes)) ports += packet.udp.dport
  console.log(length / COUNT, ports / COUNT)
}

main()
