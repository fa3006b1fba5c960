'use strict'
// sll_packet.js - Linux' cooked captures.

const { extrasAt, fieldsAt } = require('../layers')
const { Decoder, describe } = require('./decoder')
const { LOWEST, payloadBehind, typeText, addPayloads } = require('./link')
const SLLAddr = require('./sll_addr')

const TYPES = ['recv_us', 'broadcast', 'multicast', 'remote_remote', 'sent_us']

class SLLPacket extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.packet_type = null
    this.address_type = null
    this.address_len = null
    this.address = null
    this.ethertype = null
    this.payload = null
  }

  _fill(packet, word) {
    const fields = fieldsAt(packet, word)
    const { address, address_ipv4, address_other, protocol } = extrasAt(packet, word)
    this.packet_type = fields.packet_type
    this.address_type = fields.hardware_type
    this.address_len = fields.address_length
    this.address = SLLAddr.of(address ?? address_ipv4 ?? address_other, this.address_len)
    if (protocol === undefined) return
    this.ethertype = protocol >= LOWEST ? protocol : 0
    this.payload = payloadBehind(packet, word, protocol, this.emitter) ?? null
  }

  toString() {
    return `${TYPES[this.packet_type] ?? ''} addrtype ${this.address_type} ${this.address} ${typeText(this.ethertype)} ${this.payload}`
  }
}
describe(SLLPacket, 'ssl-packet', false, 'sll')
addPayloads(SLLPacket)

module.exports = SLLPacket
