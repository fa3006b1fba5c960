'use strict'
// ethernet_addr.js - a MAC address.

const { int8_to_hex } = require('../util')
const { octets } = require('../octets')

class EthernetAddr {
  constructor(raw_packet, offset) {
    const at = offset
    this.addr = [raw_packet[at], raw_packet[at + 1], raw_packet[at + 2], raw_packet[at + 3], raw_packet[at + 4], raw_packet[at + 5]]
  }

  static of(value) {
    return new EthernetAddr(octets(value), 0)
  }

  toString() {
    return this.addr.map((octet) => int8_to_hex[octet]).join(':')
  }
}

module.exports = EthernetAddr
