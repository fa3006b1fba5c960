'use strict'
// ethernet_addr.js - a MAC address.

const { int8_to_hex } = require('../util')
const { octets } = require('../octets')

class EthernetAddr {
  constructor(raw_packet, offset) {
    const at = (i) => raw_packet[offset + i]
    this.addr = [at(0), at(1), at(2), at(3), at(4), at(5)]
  }

  static of(value) {
    return new EthernetAddr(octets(value), 0)
  }

  toString() {
    return this.addr.map((octet) => int8_to_hex[octet]).join(':')
  }
}

module.exports = EthernetAddr
