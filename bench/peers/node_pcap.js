'use strict'
// node_pcap.js - peer: the npm package pcap; node node_pcap.js raw|decode|strings FILE prints a line of JSON.

const pcap = require('pcap')

const [row, file] = process.argv.slice(2)
const sums = { packets: 0, failed: 0 }
const session = pcap.createOfflineSession(file, {})

/** Its decoder throws on some damaged packets; a program that reads real traffic has to catch that. */
function decode(packet) {
  sums.packets++
  try {
    sums.last = pcap.decode.packet(packet)
  } catch {
    sums.failed++
  }
}

/** The same, with the addresses as strings and the time as a Date, as our tree has them. */
function strings(packet) {
  decode(packet)
  const { pcap_header, payload } = sums.last
  sums.time = new Date(pcap_header.tv_sec * 1000 + pcap_header.tv_usec / 1000)
  sums.hardware = [String(payload.shost), String(payload.dhost)]
  const ip = payload.payload
  if (ip?.saddr) sums.addresses = [String(ip.saddr), String(ip.daddr)]
}

const HANDLERS = { raw: count, decode, strings }

function count() {
  sums.packets++
}

console.log = () => {} // its decoder prints a line for what it does not know
const before = process.cpuUsage()
const start = process.hrtime.bigint()
session.on('packet', HANDLERS[row])
session.on('complete', () => {
  const ns = Number(process.hrtime.bigint() - start)
  const cpu = process.cpuUsage(before)
  sums.last = undefined
  process.stdout.write(JSON.stringify({ ...sums, ns, cpu_ns: (cpu.user + cpu.system) * 1000, max_rss_kb: process.resourceUsage().maxRSS }) + '\n')
})
