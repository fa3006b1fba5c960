'use strict'
// ipv6_addr.js - an IPv6 address, printed with all its digits.

const { int8_to_hex } = require('../util')
const { octets } = require('../octets')

class IPv6Addr {
  constructor() {
    this.addr = new Array(16)
  }

  decode(raw_packet, offset) {
    for (let i = 0; i < 16; i++) this.addr[i] = raw_packet[offset + i]
    return this
  }

  static of(value) {
    return new IPv6Addr().decode(octets(value), 0)
  }

  toString() {
    let text = ''
    for (let i = 0; i < 16; i++) text += (i > 0 && i % 2 === 0 ? ':' : '') + int8_to_hex[this.addr[i]]
    return text
  }
}
Object.assign(IPv6Addr.prototype, { decoderName: 'ipv6-addr', eventsOnDecode: false })

module.exports = IPv6Addr
