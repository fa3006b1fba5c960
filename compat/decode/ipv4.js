'use strict'
// ipv4.js - IPv4.

const { fieldsAt, headerBytes } = require('../layers')
const { Decoder, describe, aliases } = require('./decoder')
const IPv4Addr = require('./ipv4_addr')
const protocols = require('./ip_protocols')

class IPFlags {
  constructor(emitter) {
    this.emitter = emitter
    this.reserved = undefined
    this.doNotFragment = undefined
    this.moreFragments = undefined
  }

  static of({ reserved, df, mf } = {}) {
    const flags = new IPFlags()
    flags.reserved = reserved === 1
    flags.doNotFragment = df === 1
    flags.moreFragments = mf === 1
    return flags
  }

  toString() {
    return `[${this.reserved ? 'r' : ''}${this.doNotFragment ? 'd' : ''}${this.moreFragments ? 'm' : ''}]`
  }
}

const times = (value, unit) => (value === undefined ? undefined : value * unit)

class IPv4 extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.version = undefined
    this.headerLength = undefined
    this.diffserv = undefined
    this.length = undefined
    this.identification = undefined
    this.flags = undefined
    this.fragmentOffset = undefined
    this.ttl = undefined
    this.protocol = undefined
    this.headerChecksum = undefined
    this.saddr = undefined
    this.daddr = undefined
    this.protocolName = undefined
    this.payload = undefined
  }

  _fill(packet, word) {
    const fields = fieldsAt(packet, word)
    this.version = fields.version
    this.headerLength = times(fields.header_length, 4)
    this.diffserv = fields.diffserv
    this.length = fields.total_length
    this.identification = fields.identification
    this.flags = IPFlags.of(fields.flags)
    this.fragmentOffset = times(fields.fragment_offset, 8)
    this.ttl = fields.ttl
    this.protocol = fields.protocol
    this.headerChecksum = fields.header_checksum
    this.saddr = IPv4Addr.of(fields.saddr)
    this.daddr = IPv4Addr.of(fields.daddr)
    if (headerBytes(packet, word) > 0) protocols.addPayload(this, this.protocol, packet, word)
  }

  toString() {
    const flags = String(this.flags)
    const name = this.payload === undefined || this.payload === null ? `proto ${this.protocol}` : this.payload.constructor.name
    return `${this.saddr} -> ${this.daddr} ${flags.length > 2 ? `flags ${flags} ` : ''}${name} ${this.payload}`
  }
}
describe(IPv4, 'ipv4', true, 'ip')

// Of 0.x.
const payloadOf = (name) => ({ payload }) => (payload?.constructor.name === name ? payload : undefined)
const payloads = { tcp: payloadOf('TCP'), udp: payloadOf('UDP'), icmp: payloadOf('ICMP'), igmp: payloadOf('IGMP') }
aliases(IPv4, {
  ...payloads,
  header_length: ({ headerLength }) => headerLength / 4,
  header_bytes: ({ headerLength }) => headerLength,
  total_length: ({ length }) => length,
  fragment_offset: ({ fragmentOffset }) => fragmentOffset / 8,
  header_checksum: ({ headerChecksum }) => headerChecksum,
  protocol_name: ({ payload }) => payload?.constructor.name ?? 'Unknown'
})

module.exports = IPv4
Object.defineProperty(IPv4, 'payloads', { value: payloads })
