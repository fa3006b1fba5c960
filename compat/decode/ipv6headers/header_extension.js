'use strict'
// header_extension.js - a header between IP and what it carries: where the next one is, and no more.

const { fieldsAt, headerBytes } = require('../../layers')
const { Decoder, describe } = require('../decoder')
const protocols = require('../ip_protocols')

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
    protocols.addPayload(this, this.nextHeader, packet, word)
  }

  toString() {
    const name = this.payload === undefined || this.payload === null ? `proto ${this.nextHeader}` : this.payload.constructor.name
    return `${name} ${this.payload}`
  }
}
describe(HeaderExtension, 'header-extension', false, 'ip6_dstopts')

module.exports = HeaderExtension
