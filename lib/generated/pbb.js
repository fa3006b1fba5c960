'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { mac } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["priority"],"reader":"number","visible":true,"variable":false},
  {"path":["drop_eligible"],"reader":"number","visible":true,"variable":false},
  {"path":["use_customer_addresses"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved_1"],"reader":"number","visible":false,"variable":false},
  {"path":["reserved_2"],"reader":"number","visible":false,"variable":false},
  {"path":["service"],"reader":"number","visible":true,"variable":false},
  {"path":["destination"],"reader":"mac","visible":true,"variable":false},
  {"path":["source"],"reader":"mac","visible":true,"variable":false},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":false}
]

/** Provider Backbone Bridges, IEEE 802.1Q. */
class Pbb extends Layer {
  get priority() {
    return this._packet._block.view.getUint8(this._at) >> 5
  }

  get drop_eligible() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
  }

  get use_customer_addresses() {
    return (this._packet._block.view.getUint8(this._at) >> 3) & 0x1
  }

  get reserved_1() {
    return (this._packet._block.view.getUint8(this._at) >> 2) & 0x1
  }

  get reserved_2() {
    return this._packet._block.view.getUint8(this._at) & 0x3
  }

  get service() {
    return this._packet._block.view.getUint32(this._at + 1) >>> 8
  }

  get destination() {
    return mac(this._packet._block.view, this._at + 4)
  }

  get source() {
    return mac(this._packet._block.view, this._at + 10)
  }

  get ethertype() {
    return this._packet._block.view.getUint16(this._at + 16)
  }
}
Pbb.Cut = cutClass(Pbb, { priority: 1, drop_eligible: 1, use_customer_addresses: 1, reserved_1: 1, reserved_2: 1, service: 4, destination: 10, source: 16, ethertype: 18 })

Pbb.prototype._id = 105

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    priority: byte0 >> 5,
    drop_eligible: (byte0 >> 4) & 0x1,
    use_customer_addresses: (byte0 >> 3) & 0x1,
    service: view.getUint32(at + 1) >>> 8,
    destination: mac(view, at + 4),
    source: mac(view, at + 10),
    ethertype: view.getUint16(at + 16)
  }
  if (parent !== undefined) parent.pbb = node
  return node
}

const packet = {
  get pbb() {
    const word = this._find(105)
    return word > 0 ? new Pbb(this, word) : this._cut(word, Pbb)
  }
}

module.exports = { rows, tree, packet }
