'use strict'
// inputs.js - makes the captures that the rows read: the same bytes on every machine, kept in a temporary folder.

const crypto = require('node:crypto')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { twinOf } = require('./file-rows')
const { writeDns } = require('./dns-input')
const { writeHttp } = require('./http-input')

const FOLDER = path.join(os.tmpdir(), 'node_pcap-bench')
const RECIPE = 2 // part of the file names: raise it when the bytes change
const CHUNK = 4 << 20
const MAX_PACKET = 65535
const ETHERNET = 1
const MAGIC_US = 0xa1b2c3d4
const MAGIC_NS = 0xa1b23c4d
const FLOWS = 10000
const SERVER_PORTS = 64
const FIRST_SECOND = 1700000000
const LONGEST = 3600e6 // microseconds: damaged captures have times that are centuries away

/** Writes a classic pcap file: Ethernet, microseconds, little-endian. */
class Writer {
  #fd
  #chunk = Buffer.alloc(CHUNK)
  #used = 24

  constructor(file) {
    this.file = file
    this.#fd = fs.openSync(file + '.part', 'w')
    this.packets = 0
    this.bytes = 0
    const words = [MAGIC_US, 2 | (4 << 16), 0, 0, MAX_PACKET, ETHERNET]
    words.forEach((word, i) => this.#chunk.writeUInt32LE(word >>> 0, 4 * i))
  }

  /** Room for a packet of `length` bytes in a chunk, header written: returns the chunk and where the bytes go. */
  packet(seconds, micros, length, len) {
    if (this.#used + 16 + length > CHUNK) this.#flush()
    const at = this.#used
    this.#chunk.writeUInt32LE(seconds, at)
    this.#chunk.writeUInt32LE(micros, at + 4)
    this.#chunk.writeUInt32LE(length, at + 8)
    this.#chunk.writeUInt32LE(len, at + 12)
    this.#used = at + 16 + length
    this.packets++
    this.bytes += len
    return { chunk: this.#chunk, at: at + 16 }
  }

  #flush() {
    fs.writeSync(this.#fd, this.#chunk, 0, this.#used)
    this.#used = 0
  }

  /** The file gets its name only when it is complete, so that a run that was stopped leaves no half one. */
  end() {
    this.#flush()
    fs.closeSync(this.#fd)
    fs.renameSync(this.file + '.part', this.file)
  }
}

/** A generator of 32-bit numbers that is the same everywhere (xorshift). */
function numbers(seed) {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return state >>> 0
  }
}

const TIMESTAMPS = Buffer.from('0101080a0000000000000000', 'hex') // two NOPs and the option, as most systems send it

/** Ethernet, IPv4 and TCP headers and six bytes of data: what all small packets share. */
function smallFrame(options) {
  const frame = Buffer.alloc(60 + options.length)
  frame.write('02000000000202000000000108004500002e0000400040060000', 'hex')
  frame.writeUInt16BE(46 + options.length, 16)
  frame[46] = 0x50 + 4 * options.length
  frame[47] = 0x10
  frame.writeUInt16BE(0xfaf0, 48)
  options.copy(frame, 54)
  frame.write('sample', 54 + options.length)
  return frame
}

/** Write the part of a small packet that differs: addresses, ports, numbers. */
function writeFlow(frame, at, flow, backwards, sequence) {
  const client = { address: (0x0a000000 | (flow + 1)) >>> 0, port: 32768 + (flow % 28000) }
  const server = { address: 0xc0a80000 | ((flow % 250) + 1), port: 20000 + (flow % SERVER_PORTS) }
  const [from, to] = backwards ? [server, client] : [client, server]
  frame.writeUInt16BE(sequence & 0xffff, at + 18)
  frame.writeUInt32BE(from.address >>> 0, at + 26)
  frame.writeUInt32BE(to.address >>> 0, at + 30)
  frame.writeUInt16BE(from.port, at + 34)
  frame.writeUInt16BE(to.port, at + 36)
  frame.writeUInt32BE((sequence * 6) >>> 0, at + 38)
}

/** Small TCP packets over 10,000 flows in random order, both ways, a microsecond apart; timestamps tell the milliseconds. */
function makeSmall(file, count, options) {
  const writer = new Writer(file)
  const template = smallFrame(options)
  const random = numbers(0x2545f491)
  const sequences = new Uint32Array(2 * FLOWS)
  for (let i = 0; i < count; i++) {
    const number = random()
    const flow = number % FLOWS
    const backwards = number >>> 31
    const { chunk, at } = writer.packet(FIRST_SECOND + Math.floor(i / 1e6), i % 1e6, template.length, template.length)
    template.copy(chunk, at)
    writeFlow(chunk, at, flow, backwards, sequences[2 * flow + backwards]++)
    if (options === TIMESTAMPS) chunk.writeUInt32BE(Math.floor(i / 1000), at + 58)
  }
  writer.end()
}

/** The packets of a classic Ethernet pcap file, with times in microseconds from its first; [] for any other file. */
function readClassic(file) {
  const bytes = fs.readFileSync(file)
  if (bytes.length < 24) return []
  const magics = [bytes.readUInt32LE(0), bytes.readUInt32BE(0)]
  const little = magics[0] === MAGIC_US || magics[0] === MAGIC_NS
  if (!little && magics[1] !== MAGIC_US && magics[1] !== MAGIC_NS) return []
  const word = (at) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at))
  if ((word(20) & 0xffff) !== ETHERNET) return []
  const perMicrosecond = word(0) === MAGIC_NS ? 1000 : 1
  const packets = []
  let first
  for (let at = 24; at + 16 <= bytes.length; ) {
    const caplen = word(at + 8)
    const end = at + 16 + caplen
    if (caplen > MAX_PACKET || end > bytes.length) break
    const time = word(at) * 1e6 + Math.floor(word(at + 4) / perMicrosecond)
    first ??= time
    const len = word(at + 12)
    packets.push({
      time: Math.min(LONGEST, Math.max(0, time - first)),
      len: len > caplen && len <= MAX_PACKET ? len : caplen,
      bytes: bytes.subarray(at + 16, end)
    })
    at = end
  }
  return packets
}

/** Every Ethernet packet of a folder, as if all of its captures had begun at the same moment. */
function readFolder(files) {
  const packets = files.flatMap(readClassic)
  return packets.sort((a, b) => a.time - b.time)
}

function makeMixed(file, count, files) {
  const packets = readFolder(files)
  if (packets.length === 0) return false
  const writer = new Writer(file)
  const lap = packets[packets.length - 1].time + 1
  for (let i = 0; i < count; i++) {
    const packet = packets[i % packets.length]
    const time = packet.time + Math.floor(i / packets.length) * lap
    const { chunk, at } = writer.packet(FIRST_SECOND + Math.floor(time / 1e6), time % 1e6, packet.bytes.length, packet.len)
    packet.bytes.copy(chunk, at)
  }
  writer.end()
  return true
}

/** The folder with captures, or undefined. */
function captureFolder() {
  const folder = process.env.NODE_PCAP_CAPTURES || path.join(__dirname, '..', '..', 'shared', 'captures')
  return fs.existsSync(folder) ? folder : undefined
}

function captureFiles(folder) {
  const entries = fs.readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile() && /\.p?cap$/.test(entry.name))
  return files.map((entry) => path.join(entry.parentPath ?? entry.path, entry.name)).sort()
}

function cached(name, make) {
  const file = path.join(FOLDER, name)
  fs.mkdirSync(FOLDER, { recursive: true })
  if (!fs.existsSync(file)) make(file)
  return file
}

/** The small packets: { id, title, file, packets }. */
function small(count) {
  const file = cached(`small-${count}.v${RECIPE}.pcap`, (name) => makeSmall(name, count, Buffer.alloc(0)))
  return { id: 'small', title: 'small TCP packets', file, packets: count }
}

/** The same with TCP timestamps. */
function stamped(count) {
  const file = cached(`stamped-${count}.v${RECIPE}.pcap`, (name) => makeSmall(name, count, TIMESTAMPS))
  return { id: 'stamped', title: 'small TCP packets with timestamps', file, packets: count }
}

/** Connections of HTTP. */
function http(count) {
  const file = cached(`http-${count}.v${RECIPE}.pcap`, (name) => {
    const writer = new Writer(name)
    writeHttp(writer, count)
    writer.end()
  })
  return { id: 'http', title: 'connections of HTTP', file, packets: count }
}

/** Answers of DNS. */
function dns(count) {
  const file = cached(`dns-${count}.v${RECIPE}.pcap`, (name) => {
    const writer = new Writer(name)
    writeDns(writer, count)
    writer.end()
  })
  return { id: 'dns', title: 'answers of DNS', file, packets: count }
}

/** Captures of many protocols as one; undefined with a line that says why when there are none. */
function mixed(count) {
  const folder = captureFolder()
  const files = folder ? captureFiles(folder) : []
  const key = crypto.createHash('sha1').update(files.map((file) => `${path.relative(folder, file)} ${fs.statSync(file).size}`).join('\n'))
  const name = `mixed-${count}-${key.digest('hex').slice(0, 8)}.v${RECIPE}.pcap`
  const file = cached(name, (target) => makeMixed(target, count, files))
  if (!fs.existsSync(file)) {
    console.error('bench: skipping the mixed capture: no classic Ethernet captures found; set NODE_PCAP_CAPTURES to a folder of them')
    return undefined
  }
  return { id: 'mixed', title: 'mixed captures', file, packets: count }
}

/** The same packets as pcapng, in a file beside the other. */
async function twin(file) {
  const target = twinOf(file)
  if (fs.existsSync(target)) return
  const { createOfflineSession } = require('..') // only here: making the other inputs needs no addon
  const session = createOfflineSession(file)
  session.dump(`${target}.part`, { format: 'pcapng' })
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  fs.renameSync(`${target}.part`, target)
}

module.exports = { small, stamped, dns, http, mixed, twin, FOLDER }

if (require.main === module) console.log([small(2000000), stamped(2000000), mixed(1000000)])
