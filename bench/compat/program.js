'use strict'
// program.js - a program for node_pcap over a library: node program.js LIBRARY decode|read|track FILE prints a line of JSON. With
// --expose-gc it says how much memory is left in use.

const [library, row, file] = process.argv.slice(2)
const pcap = require(library)
const sums = { packets: 0, failed: 0, seen: 0 }
const tracker = new pcap.TCPTracker()

const ROWS = {
  decode(raw) {
    sums.last = pcap.decode.packet(raw)
  },
  read(raw) {
    const ip = pcap.decode.packet(raw).payload.payload
    sums.seen += ip.saddr.addr[3] + ip.daddr.addr[3] + ip.payload.sport + ip.payload.dport
  },
  track(raw) {
    tracker.track_packet(pcap.decode.packet(raw))
  }
}

console.log = () => {} // node_pcap prints a line for what it does not know
tracker.on('session', () => sums.seen++)
global.gc?.()
const used = process.memoryUsage().heapUsed
const before = process.cpuUsage()
const session = pcap.createOfflineSession(file, {})
const handle = ROWS[row]
session.on('packet', (raw) => {
  sums.packets++
  try {
    handle(raw)
  } catch {
    sums.failed++
  }
})
session.on('complete', () => {
  const { user, system } = process.cpuUsage(before)
  sums.last = undefined
  global.gc?.()
  process.stdout.write(`${JSON.stringify({ ...sums, cpu_ns: (user + system) * 1000, heap: process.memoryUsage().heapUsed - used })}\n`)
  process.exit(tracker.sessions === undefined ? 1 : 0)
})
