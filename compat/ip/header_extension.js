'use strict'
// header_extension.js - a header between IP and what it carries: where the next one is, and no more.

const { fieldsAt, headerBytes } = require('../layers')
const { Decoder, describe } = require('../decode/decoder')
const { isKnown, payloadOf } = require('./payloads')

class HeaderExtension extends Decoder {
  constructor() {
    super()
    this.payload = undefined
    this.nextHeader = undefined
    this.headerLength = undefined
  }

  _fill(packet, word) {
    this.nextHeader = fieldsAt(packet, word).next_header
    if (headerBytes(packet, word) === 0) return
    this.headerLength = headerBytes(packet, word)
    if (!isKnown(this.nextHeader)) this.protocolName = 'Unknown'
    this.payload = payloadOf(this.nextHeader, packet, word, this.emitter)
  }

  toString() {
    const name = this.payload === undefined || this.payload === null ? `proto ${this.nextHeader}` : this.payload.constructor.name
    return `${name} ${this.payload}`
  }
}
describe(HeaderExtension, 'header-extension', false, 'ip6_dstopts')

module.exports = HeaderExtension
