'use strict'
// arp.js - ARP, with the addresses of Ethernet and IPv4.

const { fieldsAt, extrasAt } = require('../layers')
const { Decoder, describe } = require('./decoder')
const EthernetAddr = require('./ethernet_addr')
const IPv4Addr = require('./ipv4_addr')

const MAC_BYTES = 6
const IPV4_BYTES = 4
const OPERATIONS = { 1: 'request', 2: 'reply' }

class Arp extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.htype = undefined
    this.ptype = undefined
    this.hlen = undefined
    this.plen = undefined
    this.operation = undefined
    this.sender_ha = undefined
    this.sender_pa = undefined
    this.target_ha = undefined
    this.target_pa = undefined
  }

  _fill(packet, word) {
    const fields = fieldsAt(packet, word)
    this.htype = fields.hardware_type
    this.ptype = fields.protocol_type
    this.hlen = fields.hardware_length
    this.plen = fields.protocol_length
    this.operation = fields.operation
    if (this.hlen !== MAC_BYTES || this.plen !== IPV4_BYTES) return
    const more = extrasAt(packet, word)
    this.sender_ha = EthernetAddr.of(more.sender_mac ?? more.sender_hardware)
    this.sender_pa = IPv4Addr.of(more.sender_ip ?? more.sender_protocol)
    this.target_ha = EthernetAddr.of(more.target_mac ?? more.target_hardware)
    this.target_pa = IPv4Addr.of(more.target_ip ?? more.target_protocol)
  }

  toString() {
    const operation = OPERATIONS[this.operation] ?? 'unknown'
    if (!this.sender_ha || !this.sender_pa) return operation
    return `${operation} sender ${this.sender_ha} ${this.sender_pa} target ${this.target_ha} ${this.target_pa}`
  }
}
describe(Arp, 'arp', true, 'arp')

module.exports = Arp
