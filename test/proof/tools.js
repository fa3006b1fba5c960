'use strict'
// tools.js - what the proofs share: other programs, temporary folders, our reader, comparisons.

const { spawn } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const zlib = require('node:zlib')
const pcap = require('../..')
const { linkTypeNumber } = require('../../lib/link-type')
const { root } = require('../captures')

const LIMIT_MS = 120000 // of one program
const command = path.join(root, 'bin', 'nodepcap.js')

/** A proof fails by throwing this or anything else. */
class Refuted extends Error {}

function hold(condition, message) {
  if (!condition) throw new Refuted(typeof message === 'function' ? message() : message)
}

/** Run a program to its end: { status, signal, stdout, stderr }, the first a Buffer, the other a text. */
function run(program, args = [], { input, env, cwd, timeout = LIMIT_MS } = {}) {
  const child = spawn(program, args, { cwd, env: { ...process.env, ...env }, timeout, stdio: [input ? 'pipe' : 'ignore', 'pipe', 'pipe'] })
  const parts = []
  let stderr = ''
  child.stdout.on('data', (part) => parts.push(part))
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  child.stdin?.on('error', () => {}).end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (status, signal) => resolve({ status, signal, stdout: Buffer.concat(parts), stderr }))
  })
}

/** The output of a program that must end well. */
async function output(program, args, options) {
  const { status, stdout, stderr } = await run(program, args, options)
  hold(status === 0, () => `${program} ${args.join(' ')}: status ${status}: ${stderr}`)
  return stdout
}

const nodepcap = (...args) => run(process.execPath, [command, ...args])

/** A folder for the time of a function. */
async function withFolder(use) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-proof-'))
  try {
    return await use(folder)
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

/** What our library reads: { packets, error }, the packets as reference.js gives them. */
async function readByUs(source, options) {
  const packets = []
  try {
    for await (const packet of pcap.createOfflineSession(source, options)) {
      packets.push({
        ns: packet.timestamp_ns, caplen: packet.caplen, len: packet.len, bytes: packet.bytes,
        linkType: linkTypeNumber(packet.link_type), interface: packet.interface
      })
    }
    return { packets }
  } catch (error) {
    return { packets, error }
  }
}

/** Unpack by programs that are not ours. */
async function unpack(bytes, kind) {
  if (kind === 'gz') return zlib.gunzipSync(bytes)
  return output(kind === 'zst' ? 'zstd' : 'lz4', ['-dc', '-'], { input: bytes })
}

/** One name for each interface of each link type, in the order of their first packets. */
function portNames() {
  const names = new Map()
  return ({ interface: index, linkType }) => {
    const key = `${index} ${linkType}`
    if (!names.has(key)) names.set(key, names.size)
    return names.get(key)
  }
}

/**
 * Two lists of packets must be the same. Interfaces may have other numbers, but one for one and with their link types;
 * `unitNs` is what times are cut to, `ports: false` for formats that have no interfaces.
 */
function same(found, wanted, where, { unitNs = 1n, ports = true } = {}) {
  hold(found.length === wanted.length, () => `${where}: ${found.length} packets, not ${wanted.length}`)
  const [foundPort, wantedPort] = [portNames(), portNames()]
  for (let i = 0; i < wanted.length; i++) {
    const [a, b] = [found[i], wanted[i]]
    const at = () => `${where}, packet ${i + 1}`
    const ns = (b.ns / unitNs) * unitNs
    hold(a.ns === ns, () => `${at()}: time ${a.ns}, not ${ns}`)
    hold(a.caplen === b.caplen && a.len === b.len, () => `${at()}: lengths ${a.caplen}/${a.len}, not ${b.caplen}/${b.len}`)
    hold(a.bytes.equals(b.bytes), () => `${at()}: other bytes`)
    hold(a.linkType === b.linkType, () => `${at()}: link type ${a.linkType}, not ${b.linkType}`)
    hold(!ports || foundPort(a) === wantedPort(b), () => `${at()}: interface ${a.interface}, not that of ${b.interface}`)
  }
}

/** Run a function over items, so many at a time. */
async function each(items, parallel, work) {
  const waiting = [...items.entries()]
  const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) await work(next[1], next[0])
  }
  await Promise.all(Array.from({ length: parallel }, worker))
}

/** A generator of numbers from 0 up to below 1 that is the same for the same seed (xorshift). */
function randomFrom(seed) {
  let state = seed >>> 0 || 1
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const plural = (count, noun) => `${count.toLocaleString('en-US')} ${noun}${count === 1 ? '' : 's'}`

module.exports = { Refuted, hold, run, output, nodepcap, command, withFolder, readByUs, unpack, same, each, randomFrom, plural }
