'use strict'
// test.js - the test program: sudo node test.js [device] [filter]
// Prints a line per packet, and the counters, until Ctrl-C.

const { inspect } = require('node:util')
const pcap = require('.')

/** Payload as text that cannot steer a terminal: tabs and line breaks stay. */
const printable = (payload) => payload.toString('utf8').replace(/\r(?!\n)|[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g, '.')

/** One end of a packet: address and port, as far as the packet has them. */
function end(address, port) {
  if (port === undefined) return address
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`
}

/** `<len> <saddr>:<sport> -> <daddr>:<dport> <payload>`; of packets without addresses the names of their layers. */
function dumpLine(pcap_header, raw_packet) {
  const decoded = pcap.decode_packet(pcap_header, raw_packet)
  const ip = decoded.ip ?? decoded.ip6
  if (ip?.saddr === undefined || ip.daddr === undefined) return `${pcap_header.len} ${pcap_header.layers.join(' ')}`
  const ports = decoded.tcp ?? decoded.udp
  const ends = `${end(ip.saddr, ports?.sport)} -> ${end(ip.daddr, ports?.dport)}`
  return `${pcap_header.len} ${ends} ${ports ? printable(decoded.payload) : pcap_header.layers.join(' ')}`
}

function main([device = '', filter = '']) {
  const session = pcap.createSession(device, filter)
  session.addListener('packet', (pcap_header, raw_packet) => {
    console.log(dumpLine(pcap_header, raw_packet))
    console.log(inspect(session.stats()))
  })
  session.addListener('error', fail)
  process.once('SIGINT', () => {
    console.log(inspect(session.stats()))
    session.close()
  })
}

function fail(error) {
  console.error(`test.js: ${error.message}`)
  process.exitCode = 1
}

if (require.main === module) {
  process.stdout.on('error', () => process.exit())
  try {
    main(process.argv.slice(2))
  } catch (error) {
    fail(error)
  }
}

module.exports = { dumpLine }
