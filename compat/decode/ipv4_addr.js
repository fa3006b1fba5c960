'use strict'
// ipv4_addr.js - an IPv4 address.

const { octets } = require('../octets')

class IPv4Addr {
  constructor(addr = new Array(4)) {
    this.addr = addr
  }

  decode(raw_packet, offset) {
    this.addr = [raw_packet[offset], raw_packet[offset + 1], raw_packet[offset + 2], raw_packet[offset + 3]]
    return this
  }

  static of(value) {
    if (typeof value === 'string') return new IPv4Addr(octets(value))
    const known = octets(value)
    return new IPv4Addr([known[0], known[1], known[2], known[3]])
  }

  toString() {
    const [a, b, c, d] = this.addr
    return `${a}.${b}.${c}.${d}`
  }
}
Object.assign(IPv4Addr.prototype, { decoderName: 'ipv4-addr', eventsOnDecode: false })

module.exports = IPv4Addr
