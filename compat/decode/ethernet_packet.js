'use strict'
// ethernet_packet.js - Ethernet, with one VLAN tag.

const { behind, fieldsAt, nameAt } = require('../layers')
const { ReadDecoder, fieldsOf, packetIn, wordOf, members, describe } = require('./decoder')
const { LOWEST, payloadBehind, typeText, addPayloads } = require('./link')
const EthernetAddr = require('./ethernet_addr')
const Vlan = require('./vlan')

const VLAN = 0x8100

/** The place of a VLAN tag behind the header; 0 if there is none. */
function tagOf(layer) {
  if (fieldsOf(layer).ethertype !== VLAN) return 0
  const next = behind(packetIn(layer), wordOf(layer))
  return nameAt(packetIn(layer), next) === 'vlan' ? next : 0
}

const hasType = ({ ethertype, length }) => ethertype !== undefined || length !== undefined

/** The place of what has the type that counts: a tag, or the header itself. */
function typedOf(layer) {
  const tag = tagOf(layer)
  return tag !== 0 && hasType(fieldsAt(packetIn(layer), tag)) ? tag : wordOf(layer)
}

const fieldsIn = (layer, word) => (word === wordOf(layer) ? fieldsOf(layer) : fieldsAt(packetIn(layer), word))

class EthernetPacket extends ReadDecoder {
  #dhost = null
  #shost = null
  #vlan = null
  #payload = null

  constructor(emitter) {
    super()
    this.emitter = emitter
  }

  _fill(packet, word) {
    super._fill(packet, word)
    this.#dhost = this.#shost = this.#vlan = this.#payload = undefined
  }

  get dhost() {
    return this.#dhost === undefined ? (this.#dhost = EthernetAddr.of(fieldsOf(this).dhost)) : this.#dhost
  }

  get shost() {
    return this.#shost === undefined ? (this.#shost = EthernetAddr.of(fieldsOf(this).shost)) : this.#shost
  }

  get ethertype() {
    const fields = fieldsIn(this, typedOf(this))
    return !hasType(fields) ? null : fields.ethertype >= LOWEST ? fields.ethertype : 0
  }

  get vlan() {
    if (this.#vlan === undefined) {
      const tag = tagOf(this)
      this.#vlan = tag === 0 ? null : new Vlan().fill(packetIn(this), tag)
    }
    return this.#vlan
  }

  get payload() {
    if (this.#payload === undefined) {
      const word = typedOf(this)
      this.#payload = payloadBehind(packetIn(this), word, fieldsIn(this, word).ethertype, this.emitter) ?? null
    }
    return this.#payload
  }

  toString() {
    const tag = this.vlan ? ` vlan ${this.vlan}` : ''
    return `${this.shost} -> ${this.dhost}${tag} ${typeText(this.ethertype)} ${this.payload}`
  }
}
members(EthernetPacket)
describe(EthernetPacket, 'ethernet-packet', false, 'ethernet')
addPayloads(EthernetPacket)

module.exports = EthernetPacket
