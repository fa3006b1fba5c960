'use strict'
// ethernet_packet.js - Ethernet, with one VLAN tag.

const { behind, fieldsAt, nameAt } = require('../layers')
const { Decoder, describe } = require('./decoder')
const { LOWEST, payloadBehind, typeText, addPayloads } = require('./link')
const EthernetAddr = require('./ethernet_addr')
const Vlan = require('./vlan')

const VLAN = 0x8100

class EthernetPacket extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.dhost = null
    this.shost = null
    this.ethertype = null
    this.vlan = null
    this.payload = null
  }

  _fill(packet, word) {
    const { dhost, shost, ethertype, length } = fieldsAt(packet, word)
    this.dhost = EthernetAddr.of(dhost)
    this.shost = EthernetAddr.of(shost)
    this.#type(packet, word, ethertype, length)
    const next = behind(packet, word)
    if (ethertype === VLAN && nameAt(packet, next) === 'vlan') {
      const tag = fieldsAt(packet, next)
      this.vlan = new Vlan().fill(packet, next)
      this.#type(packet, next, tag.ethertype, tag.length)
    }
  }

  #type(packet, word, ethertype, length) {
    if (ethertype === undefined && length === undefined) return
    this.ethertype = ethertype >= LOWEST ? ethertype : 0
    this.payload = payloadBehind(packet, word, ethertype, this.emitter) ?? null
  }

  toString() {
    const tag = this.vlan ? ` vlan ${this.vlan}` : ''
    return `${this.shost} -> ${this.dhost}${tag} ${typeText(this.ethertype)} ${this.payload}`
  }
}
describe(EthernetPacket, 'ethernet-packet', false, 'ethernet')
addPayloads(EthernetPacket)

module.exports = EthernetPacket
