'use strict'
// llc_packet.js - LLC, with SNAP.

const { behind, extrasAt, fieldsAt, nameAt } = require('../layers')
const { Decoder, describe } = require('./decoder')
const { payloadBehind } = require('./link')

const hasSnap = (dsap, ssap) => dsap === ssap && (dsap === 0xaa || dsap === 0)

class LogicalLinkControl extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.dsap = undefined
    this.ssap = undefined
    this.controlField = undefined
    this.orgCode = undefined
    this.type = undefined
    this._error = undefined
  }

  _fill(packet, word) {
    const { dsap, ssap } = fieldsAt(packet, word)
    this.dsap = dsap
    this.ssap = ssap
    if (!hasSnap(dsap, ssap)) {
      this._error = `Unknown LLC types: DSAP: ${dsap}, SSAP: ${ssap}`
      return
    }
    this.controlField = extrasAt(packet, word).control
    const next = behind(packet, word)
    if (nameAt(packet, next) === 'snap') this.#snap(packet, next)
  }

  #snap(packet, word) {
    const { oui } = fieldsAt(packet, word)
    const { ethertype, protocol_id } = extrasAt(packet, word)
    if (oui !== undefined) this.orgCode = [oui >> 16, (oui >> 8) & 255, oui & 255]
    this.type = ethertype ?? protocol_id
    const payload = payloadBehind(packet, word, ethertype, this.emitter)
    if (typeof payload === 'object') this.payload = payload
  }
}
describe(LogicalLinkControl, 'llc', true, 'llc')

module.exports = LogicalLinkControl
