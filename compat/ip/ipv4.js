'use strict'
// ipv4.js - IPv4.

const { headerBytes } = require('../layers')
const { ReadDecoder, fieldsOf, packetIn, wordOf, members, describe, aliases } = require('../decode/decoder')
const IPv4Addr = require('../decode/ipv4_addr')
const { isKnown, payloadOf: payloadBehind } = require('./payloads')

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

class IPv4 extends ReadDecoder {
  #flags
  #saddr
  #daddr
  #payload = undefined // null until it is asked

  constructor(emitter) {
    super()
    this.emitter = emitter
  }

  _fill(packet, word) {
    super._fill(packet, word)
    this.#flags = this.#saddr = this.#daddr = this.#payload = null
  }

  get version() {
    return fieldsOf(this).version
  }

  get headerLength() {
    return times(fieldsOf(this).header_length, 4)
  }

  get diffserv() {
    return fieldsOf(this).diffserv
  }

  get length() {
    return fieldsOf(this).total_length
  }

  get identification() {
    return fieldsOf(this).identification
  }

  get flags() {
    return this.#flags === null ? (this.#flags = IPFlags.of(fieldsOf(this).flags)) : this.#flags
  }

  get fragmentOffset() {
    return times(fieldsOf(this).fragment_offset, 8)
  }

  get ttl() {
    return fieldsOf(this).ttl
  }

  get protocol() {
    return fieldsOf(this).protocol
  }

  get headerChecksum() {
    return fieldsOf(this).header_checksum
  }

  get saddr() {
    return this.#saddr === null ? (this.#saddr = IPv4Addr.of(fieldsOf(this).saddr)) : this.#saddr
  }

  get daddr() {
    return this.#daddr === null ? (this.#daddr = IPv4Addr.of(fieldsOf(this).daddr)) : this.#daddr
  }

  get protocolName() {
    const packet = packetIn(this)
    const word = wordOf(this)
    return word !== 0 && headerBytes(packet, word) > 0 && !isKnown(this.protocol) ? 'Unknown' : undefined
  }

  get payload() {
    if (this.#payload === null) {
      const packet = packetIn(this)
      const word = wordOf(this)
      this.#payload = headerBytes(packet, word) > 0 ? payloadBehind(fieldsOf(this).protocol, packet, word, this.emitter) : undefined
    }
    return this.#payload
  }

  toString() {
    const flags = String(this.flags)
    const name = this.payload === undefined || this.payload === null ? `proto ${this.protocol}` : this.payload.constructor.name
    return `${this.saddr} -> ${this.daddr} ${flags.length > 2 ? `flags ${flags} ` : ''}${name} ${this.payload}`
  }
}
members(IPv4)
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
