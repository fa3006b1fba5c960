'use strict'
// igmp.js - IGMP.

const { fieldsAt, extrasAt } = require('../layers')
const { Decoder, describe } = require('./decoder')
const IPv4Addr = require('./ipv4_addr')

const TYPES = {
  0x11: { version: 3, text: 'Membership Query' },
  0x12: { version: 1, text: 'Membership Report' },
  0x16: { version: 2, text: 'Membership Report' },
  0x17: { version: 2, text: 'Leave Group' },
  0x22: { version: 3, text: 'Membership Report' }
}

class IGMP extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.type = undefined
    this.version = undefined
    this.maxResponseTime = undefined
    this.checksum = undefined
    this.groupAddress = undefined
  }

  _fill(packet, word) {
    const { type, max_resp_code, checksum } = fieldsAt(packet, word)
    const { group_address } = extrasAt(packet, word)
    this.type = type
    this.version = TYPES[type]?.version
    this.maxResponseTime = max_resp_code
    this.checksum = checksum
    if (group_address !== undefined) this.groupAddress = IPv4Addr.of(group_address)
  }

  toString() {
    return TYPES[this.type]?.text ?? `type ${this.type}`
  }
}
describe(IGMP, 'igmp', true, 'igmp')

module.exports = IGMP
