'use strict'
/**
 * seeds.js - inputs to begin from, of the golden captures: a folder for each target that wants some.
 *
 *   node test/fuzz/seeds.js FOLDER
 *
 * A packet stands for all with the same layers, a file for all of its format and folder. What each target takes is written
 * at its head.
 */

const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../..')
const { linkTypeNumber } = require('../../lib/link-type')

const golden = path.join(__dirname, '../golden')
const MOST_PACKET = 1500
const MOST_FILE = 4096
const MOST_SEQUENCE = 40
const HTTPS = 443
const IN_RECORDS = 4

const word = (number) => [number >> 8 & 255, number & 255]

/** Paths of all golden captures, without those that are built to be refused. */
function captures() {
  return fs.readdirSync(golden).flatMap((folder) => {
    const full = path.join(golden, folder)
    if (!fs.statSync(full).isDirectory()) return []
    return fs.readdirSync(full).filter((name) => /\.pcap(ng)?$/.test(name)).map((name) => [folder, path.join(full, name)])
  })
}

async function packetsOf(file) {
  const packets = []
  try {
    for await (const packet of pcap.createOfflineSession(file)) packets.push(packet)
  } catch {
    // a damaged one: what was good of it
  }
  return packets
}

/** What writes inputs of a target, each with a number. */
function writer(folder, target) {
  let count = 0
  fs.mkdirSync(path.join(folder, target), { recursive: true })
  return (bytes) => fs.writeFileSync(path.join(folder, target, `seed_${String(count++).padStart(4, '0')}`), bytes)
}

function inputOf(packet) {
  return Buffer.concat([Buffer.from([...word(linkTypeNumber(packet.link_type)), 0, 0, Math.min(packet.len - packet.bytes.length, 255)]), packet.bytes])
}

/** Packets of a file one behind the other, with their lengths in front. */
function sequenceOf(packets) {
  const parts = packets.slice(0, MOST_SEQUENCE).map((packet) => Buffer.concat([Buffer.from([1, ...word(packet.bytes.length)]), packet.bytes]))
  return Buffer.concat([Buffer.from([...word(linkTypeNumber(packets[0].link_type)), 0]), ...parts])
}

/** A packet in a block, and a byte of the block that is changed. */
function slabOf(packet, number) {
  return Buffer.concat([Buffer.from([1, 0, 0, ...word(number * 7), number, ...word(linkTypeNumber(packet.link_type)), ...word(packet.bytes.length)]), packet.bytes])
}

/** The payloads of a file, each with the side that sent it, and bits that tell how; length, bytes. */
function saidOf(packets, head, how) {
  const first = packets[0].tcp
  const parts = packets.filter(({ tcp }) => tcp?.payload?.length > 0).map(({ tcp }) =>
    Buffer.concat([Buffer.from([how | (tcp.sport === first?.sport ? 0 : 1), ...word(tcp.payload.length)]), tcp.payload]))
  return parts.length > 0 && Buffer.concat([Buffer.from(head), ...parts])
}

async function main([folder]) {
  const write = Object.fromEntries(['packet', 'sequence', 'reader', 'columns', 'message', 'tls', 'slab', 'filter'].map((target) => [target, writer(folder, target)]))
  const seen = new Set()
  const isNew = (key) => !seen.has(key) && Boolean(seen.add(key))
  for (const [name, file] of captures()) {
    const packets = await packetsOf(file)
    for (const packet of packets) {
      if (packet.bytes.length > MOST_PACKET || !isNew(`${name} ${packet.layers.join()}`)) continue
      write.packet(inputOf(packet))
      write.columns(inputOf(packet))
      write.slab(slabOf(packet, seen.size))
    }
    const fits = packets.length > 1 && packets.slice(0, MOST_SEQUENCE).reduce((sum, packet) => sum + packet.bytes.length, 0) < 4 * MOST_FILE
    if (fits && isNew(`sequence ${name}`)) write.sequence(sequenceOf(packets))
    const said = fits && packets[0].tcp && saidOf(packets, word(packets[0].tcp.dport), 0)
    if (said && isNew(`said ${name}`)) {
      write.message(said)
      write.tls(saidOf(packets, [...word(HTTPS), 0], IN_RECORDS))
    }
    if (fs.statSync(file).size < MOST_FILE && isNew(`file ${path.extname(file)} ${name.slice(0, 1)}`)) write.reader(Buffer.concat([Buffer.from([0, 0]), fs.readFileSync(file)]))
  }
  const texts = [...fs.readFileSync(path.join(__dirname, '../../docs/filters.md'), 'utf8').matchAll(/`([^`\n]+)`/g)].map(([, text]) => text)
  for (const text of new Set(texts)) write.filter(text)
}

main(process.argv.slice(2))
