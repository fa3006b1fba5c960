'use strict'
// node_pcap.js - peer: the npm package pcap; node node_pcap.js raw|decode FILE prints a line of JSON.

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

function count() {
  sums.packets++
}

console.log = () => {} // its decoder prints a line for what it does not know
const before = process.cpuUsage()
const start = process.hrtime.bigint()
session.on('packet', row === 'decode' ? decode : count)
session.on('complete', () => {
  const ns = Number(process.hrtime.bigint() - start)
  const cpu = process.cpuUsage(before)
  sums.last = undefined
  process.stdout.write(JSON.stringify({ ...sums, ns, cpu_ns: (cpu.user + cpu.system) * 1000, max_rss_kb: process.resourceUsage().maxRSS }) + '\n')
})
