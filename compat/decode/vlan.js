'use strict'
// vlan.js - an 802.1Q tag.

const { fieldsAt } = require('../layers')
const { alone } = require('../alone')

class Vlan {
  constructor() {
    this.priority = null
    this.canonical_format = null
    this.id = null
  }

  fill(packet, word) {
    const { priority, dei, id } = fieldsAt(packet, word)
    this.priority = priority
    this.canonical_format = dei
    this.id = id
    return this
  }

  decode(raw_packet, offset) {
    const { packet, word } = alone('vlan', raw_packet, offset)
    return this.fill(packet, word)
  }

  toString() {
    return `${this.priority} ${this.canonical_format} ${this.id}`
  }
}
Object.assign(Vlan.prototype, { decoderName: 'vlan', eventsOnDecode: false })

module.exports = Vlan
