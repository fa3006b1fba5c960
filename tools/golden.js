'use strict'
// golden.js - the expected trees of test/golden.
//
//   node tools/golden.js --update                          writes every CASE.json anew: look at the difference
//   node tools/golden.js --cut FILE NUMBERS FOLDER/CASE    copies packets of a capture to a new case

const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../lib')
const { linkTypeNumber } = require('../lib/link-type')

const folder = path.join(__dirname, '..', 'test', 'golden')

const CAPTURE = /\.(pcap|pcapng)$/
const APART = ['make', 'seed'] // folders without cases

/** Names of all cases, such as 'arp/request'. */
function cases() {
  return fs.readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !APART.includes(entry.name))
    .flatMap(({ name }) => fs.readdirSync(path.join(folder, name)).filter((file) => CAPTURE.test(file)).map((file) => `${name}/${file.replace(CAPTURE, '')}`))
    .sort()
}

const placeOf = (name, extension) => path.join(folder, `${name}.${extension}`)

/** The capture of a case. */
const captureOf = (name) => ['pcap', 'pcapng'].map((extension) => placeOf(name, extension)).find(fs.existsSync)

/** Layers, tree and notes of every packet of a case. */
async function decode(name) {
  const packets = []
  for await (const packet of pcap.createOfflineSession(captureOf(name))) {
    packets.push({ layers: packet.layers, tree: packet.toJSON(), notes: packet.notes })
  }
  return packets
}

const format = (packets) => `${JSON.stringify(packets, null, 1)}\n`

async function update() {
  for (const name of cases()) fs.writeFileSync(placeOf(name, 'json'), format(await decode(name)))
}

/** A classic capture file with nanoseconds, in the byte order of networks. */
async function cut(source, numbers, name) {
  const wanted = numbers.split(',').map(Number)
  const parts = []
  for await (const packet of pcap.createOfflineSession(source)) {
    if (!wanted.includes(packet.number)) continue
    if (parts.length === 0) parts.push(words(0xa1b23c4d, 0x00020004, 0, 0, 262144, linkTypeNumber(packet.link_type)))
    parts.push(words(packet.tv_sec, Number(packet.timestamp_ns % 1000000000n), packet.caplen, packet.len), Buffer.from(packet.bytes))
  }
  fs.mkdirSync(path.dirname(placeOf(name, 'pcap')), { recursive: true })
  fs.writeFileSync(placeOf(name, 'pcap'), Buffer.concat(parts))
}

function words(...values) {
  const bytes = Buffer.alloc(4 * values.length)
  values.forEach((value, i) => bytes.writeUInt32BE(value, 4 * i))
  return bytes
}

if (require.main === module) {
  const [action, ...rest] = process.argv.slice(2)
  if (action === '--update') update()
  else if (action === '--cut' && rest.length === 3) cut(...rest)
  else process.exitCode = 2
}

module.exports = { cases, placeOf, captureOf, decode, format, cut }
