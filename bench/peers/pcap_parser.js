'use strict'
// pcap_parser.js - peer: the npm package pcap-parser; node pcap_parser.js FILE prints a line of JSON.

const pcapParser = require('pcap-parser')

const sums = { packets: 0 }
const before = process.cpuUsage()
const start = process.hrtime.bigint()
const parser = pcapParser.parse(process.argv[2])
parser.on('packet', () => {
  sums.packets++
})
parser.on('end', () => {
  const ns = Number(process.hrtime.bigint() - start)
  const cpu = process.cpuUsage(before)
  console.log(JSON.stringify({ ...sums, ns, cpu_ns: (cpu.user + cpu.system) * 1000, max_rss_kb: process.resourceUsage().maxRSS }))
})
