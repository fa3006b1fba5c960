'use strict'
// bounds-child.js PATH HOW: read a file in one of the ways of READERS, and tell how much memory that took over an idle process
// that has the library, the longest time that the event loop was blocked, and what the reader tells.

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const pcap = require('../..')

const IDLE_MS = 100
const TICK_MS = 1

const [, , file, how] = process.argv

/** Bytes of memory as the system counts them: VmRSS, at the most VmHWM. */
const memory = (name) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(fs.readFileSync('/proc/self/status', 'latin1'))[1]) * 1024

/** How long this thread has waited for a processor: that is the machine's doing. */
const waited = () => Number(fs.readFileSync('/proc/self/schedstat', 'latin1').split(' ')[1]) / 1e6

const LISTS = ['sections', 'interfaces', 'names', 'secrets', 'blocks']
const ended = (session) => new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
const pause = () => new Promise((resolve) => setTimeout(resolve, 2))

/** Every list, each in a turn of its own. */
async function lists(session) {
  const counts = {}
  for (const name of LISTS) {
    counts[name] = session[name].length
    await pause()
  }
  return { ...counts, left_out: session.stats().objects_left_out, metadata_left_out: session.stats().metadata_left_out }
}

const temporary = (name) => path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'np-bounds-')), name)

async function dump(name) {
  const out = temporary(name)
  const session = pcap.createOfflineSession(file)
  session.dump(out)
  await ended(session)
  const { size } = fs.statSync(out)
  fs.rmSync(path.dirname(out), { recursive: true })
  return { size }
}

const READERS = {
  async lists() {
    const session = pcap.createOfflineSession(file)
    session.on('packet', () => {})
    await ended(session)
    return lists(session)
  },
  async events() {
    const session = pcap.createOfflineSession(file)
    let blocks = 0
    session.on('block', () => blocks++).on('packet', () => {})
    await ended(session)
    return { blocks, left_out: session.stats().objects_left_out }
  },
  async iterate() {
    const session = pcap.createOfflineSession(file)
    let blocks = 0
    let packets = 0
    session.on('block', () => blocks++)
    for await (const packet of session) packets += packet.caplen > 0
    return { blocks, packets }
  },
  async options() {
    const session = pcap.createOfflineSession(file)
    let slowest = 0
    let comments = 0
    session.on('packet', (packet) => {
      const start = performance.now()
      packet.options
      comments += packet.comments.length
      slowest = Math.max(slowest, performance.now() - start)
    })
    await ended(session)
    return { slowest, comments, left_out: session.stats().objects_left_out }
  },
  async info() {
    const facts = await pcap.info(file)
    return { packets: facts.packets, interfaces: facts.interfaces.length, comments: facts.comments.length, left_out: facts.left_out }
  },
  dump: () => dump('copy.pcapng'),
  pcap: () => dump('copy.pcap'),
  async slow() {
    const session = pcap.createOfflineSession(file)
    let packets = 0
    for await (const packet of session) {
      if (packet.number % 1000 === 0) await pause()
      if (++packets === 100000) break
    }
    return { packets }
  }
}

async function main() {
  await new Promise((resolve) => setTimeout(resolve, IDLE_MS))
  const before = memory('VmRSS')
  let last = performance.now() - waited()
  let longest = 0
  const timer = setInterval(() => {
    const now = performance.now() - waited()
    longest = Math.max(longest, now - last)
    last = now
  }, TICK_MS)
  await pause()
  const told = await READERS[how]()
  await pause()
  clearInterval(timer)
  process.stdout.write(JSON.stringify({ memory: memory('VmHWM') - before, blocked_ms: longest, told }))
}

main()
