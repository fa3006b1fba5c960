'use strict'
// node_pcap_live.js - peer: the npm package pcap on a device; node node_pcap_live.js raw|decode DEVICE BUFFER_SIZE BUFFER_TIMEOUT FILTER.
// Says "ready" when it captures; SIGINT ends it, with its counts as a line of JSON.

const pcap = require('pcap')

const [row, device, size, timeout, filter] = process.argv.slice(2)
const sums = { packets: 0 }
const session = pcap.createSession(device, { filter, buffer_size: Number(size), buffer_timeout: Number(timeout) })

session.on('packet', row === 'decode'
  ? (packet) => {
      sums.packets++
      sums.last = pcap.decode.packet(packet)
    }
  : () => {
      sums.packets++
    })

process.on('SIGINT', () => {
  sums.last = undefined
  console.log(JSON.stringify({ ...sums, dropped_by_kernel: session.stats().ps_drop }))
  process.exit()
})
console.log('ready')
