'use strict'
// udplite.js - datagrams of UDP-Lite with all, some and none of their data covered, and those that lie.

const { u16, text, bytes, checksum, cut } = require('./bytes')
const { overIp, overIp6, pseudo4, pseudo6 } = require('./layers')

const UDPLITE = 136
const HEADERS = 14 + 20

/** RFC 3828 section 3.1: what is covered is summed, with a pseudo header of the whole length. */
function datagram(coverage, { pseudo = pseudo4, port = 6004, data = text('some data') } = {}) {
  const length = 8 + data.length
  const make = (sum) => bytes(u16(40000), u16(port), u16(coverage), u16(sum), data)
  const covered = make(0).subarray(0, coverage === 0 ? length : coverage)
  return make(checksum(bytes(pseudo(UDPLITE, length), covered)))
}

const over = (...options) => overIp({ protocol: UDPLITE }, datagram(...options))
module.exports = {
  'udplite/packets': [() => over(8), () => over(0), () => over(17), () => over(11), () => overIp6({ next: UDPLITE }, datagram(8, { pseudo: pseudo6 }))],
  'udplite/cut': [() => cut(over(8), HEADERS + 5)],
  'udplite/lies': [() => over(7), () => over(90)]
}
