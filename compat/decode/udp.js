'use strict'
// udp.js - UDP, which prints the DNS message that it carries.

const { ReadDecoder, fieldsOf, members, describe, aliases } = require('./decoder')

const DNS_PORT = 53

class UDP extends ReadDecoder {
  #data = undefined // null until it is asked

  constructor(emitter) {
    super()
    this.emitter = emitter
  }

  _fill(packet, word) {
    super._fill(packet, word)
    this.#data = null
  }

  get sport() {
    return fieldsOf(this).sport
  }

  get dport() {
    return fieldsOf(this).dport
  }

  get length() {
    return fieldsOf(this).length
  }

  get checksum() {
    return fieldsOf(this).checksum
  }

  get data() {
    return this.#data === null ? (this.#data = fieldsOf(this).payload) : this.#data
  }

  toString() {
    const text = `UDP ${this.sport}->${this.dport} len ${this.length}`
    if ((this.sport !== DNS_PORT && this.dport !== DNS_PORT) || !this.data) return text
    const DNS = require('./dns')
    return text + new DNS().decode(this.data, 0)
  }
}
members(UDP)
describe(UDP, 'udp', true, 'udp')

// Of 0.x.
aliases(UDP, { data_bytes: ({ data }) => data?.length })

module.exports = UDP
