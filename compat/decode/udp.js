'use strict'
// udp.js - UDP, which prints the DNS message that it carries.

const { fieldsAt } = require('../layers')
const { Decoder, describe, aliases } = require('./decoder')

const DNS_PORT = 53

class UDP extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.sport = undefined
    this.dport = undefined
    this.length = undefined
    this.checksum = undefined
    this.data = undefined
  }

  _fill(packet, word) {
    const { sport, dport, length, checksum, payload } = fieldsAt(packet, word)
    this.sport = sport
    this.dport = dport
    this.length = length
    this.checksum = checksum
    this.data = payload
  }

  toString() {
    const text = `UDP ${this.sport}->${this.dport} len ${this.length}`
    if ((this.sport !== DNS_PORT && this.dport !== DNS_PORT) || !this.data) return text
    const DNS = require('./dns')
    return text + new DNS().decode(this.data, 0)
  }
}
describe(UDP, 'udp', true, 'udp')

// Of 0.x.
aliases(UDP, { data_bytes: ({ data }) => data?.length })

module.exports = UDP
