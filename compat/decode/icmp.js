'use strict'
// icmp.js - ICMP.

const { fieldsAt } = require('../layers')
const { Decoder, describe } = require('./decoder')

const TYPES = {
  0: 'Echo Reply',
  4: 'Source Quench',
  6: 'Alternate Host Address',
  7: 'Reserved',
  8: 'Echo Request',
  9: 'Router Advertisement',
  10: 'Router Solicitation'
}

/** Types whose text is that of the code: its texts, and what stands for others. */
const CODES = {
  3: {
    texts: [
      'Destination Network Unreachable', 'Destination Host Unreachable', 'Destination Protocol Unreachable', 'Destination Port Unreachable',
      'Fragmentation required, and DF flag set', 'Source route failed', 'Destination network unknown', 'Destination host unknown',
      'Source host isolated', 'Network administratively prohibited', 'Host administratively prohibited', 'Network unreachable for TOS',
      'Host unreachable for TOS', 'Communication administratively prohibited'
    ],
    other: 'Destination Unreachable'
  },
  5: { texts: ['Redirect Network', 'Redirect Host', 'Redirect TOS and Network', 'Redirect TOS and Host'], other: 'Redirect' },
  11: { texts: ['TTL expired in transit', 'Fragment reassembly time exceeded'], other: 'Time Exceeded' }
}

class ICMP extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.type = undefined
    this.code = undefined
    this.checksum = undefined
  }

  _fill(packet, word) {
    const { type, code, checksum } = fieldsAt(packet, word)
    this.type = type
    this.code = code
    this.checksum = checksum
  }

  toString() {
    const { type, code } = this
    const codes = CODES[type]
    if (codes) return codes.texts[code] ?? `${codes.other} (unknown code ${code})`
    return TYPES[type] ?? `type ${type} code ${code}`
  }
}
describe(ICMP, 'icmp', true, 'icmp')

module.exports = ICMP
