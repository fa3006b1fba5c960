'use strict'
// null_packet.js - BSD's loopback.

const { behind, extrasAt, nameAt } = require('../layers')
const { Decoder, describe } = require('./decoder')
const { addPayloads } = require('./link')
const IPv4 = require('./ipv4')
const IPv6 = require('./ipv6')

const FAMILIES = { 2: { protocol: 'ip', Class: IPv4 }, 30: { protocol: 'ip6', Class: IPv6 } }

class NullPacket extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.pftype = undefined
    this.payload = undefined
    this._error = undefined
  }

  _fill(packet, word) {
    this.pftype = extrasAt(packet, word).family
    const family = FAMILIES[this.pftype]
    const next = behind(packet, word)
    if (family === undefined) this._error = `unknown protocol family ${this.pftype}`
    else if (nameAt(packet, next) === family.protocol) this.payload = new family.Class(this.emitter).fill(packet, next)
  }

  toString() {
    return `${this.pftype} ${this.payload}`
  }
}
describe(NullPacket, 'null-packet', false, 'null')
addPayloads(NullPacket)

module.exports = NullPacket
