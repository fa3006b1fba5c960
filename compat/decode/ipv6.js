'use strict'
// ipv6.js - IPv6.

const { fieldsAt, headerBytes } = require('../layers')
const { Decoder, describe, aliases } = require('./decoder')
const IPv6Addr = require('./ipv6_addr')
const protocols = require('./ip_protocols')

class IPv6 extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.version = undefined
    this.trafficClass = undefined
    this.flowLabel = undefined
    this.payloadLength = undefined
    this.nextHeader = undefined
    this.hopLimit = undefined
    this.saddr = undefined
    this.daddr = undefined
    this.payload = undefined
  }

  _fill(packet, word) {
    const fields = fieldsAt(packet, word)
    this.version = fields.version
    this.trafficClass = fields.traffic_class
    this.flowLabel = fields.flow_label
    this.payloadLength = fields.payload_length
    this.nextHeader = fields.next_header
    this.hopLimit = fields.hop_limit
    this.saddr = IPv6Addr.of(fields.saddr)
    this.daddr = IPv6Addr.of(fields.daddr)
    if (headerBytes(packet, word) > 0) protocols.addPayload(this, this.nextHeader, packet, word)
  }

  toString() {
    const name = this.payload === undefined || this.payload === null ? `proto ${this.nextHeader}` : this.payload.constructor.name
    return `${this.saddr} -> ${this.daddr} ${name} ${this.payload}`
  }
}
describe(IPv6, 'ipv6', true, 'ip6')

const payloadOf = (name) => ({ payload }) => (payload?.constructor.name === name ? payload : undefined)
aliases(IPv6, { tcp: payloadOf('TCP'), udp: payloadOf('UDP') })

module.exports = IPv6
