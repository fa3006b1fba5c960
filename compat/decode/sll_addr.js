'use strict'
// sll_addr.js - the address in a header of Linux' cooked captures, of any length.

const { int8_to_hex } = require('../util')
const { octets } = require('../octets')

class SLLAddr {
  constructor(raw_packet, offset, len) {
    this.addr = new Array(len)
    for (let i = 0; i < len; i++) this.addr[i] = raw_packet[offset + i]
  }

  static of(value, length = 0) {
    return new SLLAddr(octets(value), 0, Math.min(length, 8))
  }

  toString() {
    return this.addr.map((octet) => int8_to_hex[octet]).join(':')
  }
}
Object.assign(SLLAddr.prototype, { decoderName: 'ssl-addr', eventsOnDecode: false })

module.exports = SLLAddr
