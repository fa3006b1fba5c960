'use strict'
// ipv6.js - IPv6.

const { headerBytes } = require('../layers')
const { ReadDecoder, fieldsOf, packetIn, wordOf, members, describe, aliases } = require('../decode/decoder')
const IPv6Addr = require('../decode/ipv6_addr')
const { isKnown, payloadOf: payloadBehind } = require('./payloads')

class IPv6 extends ReadDecoder {
  #saddr
  #daddr
  #payload = undefined // null until it is asked

  constructor(emitter) {
    super()
    this.emitter = emitter
  }

  _fill(packet, word) {
    super._fill(packet, word)
    this.#saddr = this.#daddr = this.#payload = null
    if (headerBytes(packet, word) > 0 && !isKnown(this.nextHeader)) this.protocolName = 'Unknown'
  }

  get version() {
    return fieldsOf(this).version
  }

  get trafficClass() {
    return fieldsOf(this).traffic_class
  }

  get flowLabel() {
    return fieldsOf(this).flow_label
  }

  get payloadLength() {
    return fieldsOf(this).payload_length
  }

  get nextHeader() {
    return fieldsOf(this).next_header
  }

  get hopLimit() {
    return fieldsOf(this).hop_limit
  }

  get saddr() {
    return this.#saddr === null ? (this.#saddr = IPv6Addr.of(fieldsOf(this).saddr)) : this.#saddr
  }

  get daddr() {
    return this.#daddr === null ? (this.#daddr = IPv6Addr.of(fieldsOf(this).daddr)) : this.#daddr
  }

  get payload() {
    if (this.#payload === null) {
      const packet = packetIn(this)
      const word = wordOf(this)
      this.#payload = headerBytes(packet, word) > 0 ? payloadBehind(this.nextHeader, packet, word, this.emitter) : undefined
    }
    return this.#payload
  }

  toString() {
    const name = this.payload === undefined || this.payload === null ? `proto ${this.nextHeader}` : this.payload.constructor.name
    return `${this.saddr} -> ${this.daddr} ${name} ${this.payload}`
  }
}
members(IPv6)
describe(IPv6, 'ipv6', true, 'ip6')

const payloadOf = (name) => ({ payload }) => (payload?.constructor.name === name ? payload : undefined)
aliases(IPv6, { tcp: payloadOf('TCP'), udp: payloadOf('UDP') })

module.exports = IPv6
