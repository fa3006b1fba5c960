'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["priority"],"reader":"number","visible":true,"variable":false},
  {"path":["dei"],"reader":"flag","visible":true,"variable":false},
  {"path":["id"],"reader":"number","visible":true,"variable":false},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["trailer"],"reader":"bytes","visible":false,"variable":true}
]

/** Virtual LAN tag, IEEE 802.1Q. */
class Vlan extends Layer {
  get priority() {
    return this._packet._block.view.getUint8(this._at) >> 5
  }

  get dei() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
  }

  get id() {
    return this._packet._block.view.getUint16(this._at) & 0xfff
  }

  get ethertype() {
    const value = this._packet._block.view.getUint16(this._at + 2)
    return value >= 1536 ? value : undefined
  }

  get length() {
    const value = this._packet._block.view.getUint16(this._at + 2)
    return value <= 1500 ? value : undefined
  }

  get padding() {
    return this._visited(5)
  }

  get trailer() {
    return this._visited(6)
  }
}
Vlan.Cut = cutClass(Vlan, { priority: 1, dei: 1, id: 2, ethertype: 4, length: 4 })

Vlan.prototype._id = 2

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(view.getUint16(at + 2) >= 1536)) return visitedNode(packet, word, parent, 'vlan')
  const node = {
    priority: byte0 >> 5,
    dei: (byte0 >> 4) & 0x1,
    id: view.getUint16(at) & 0xfff,
    ethertype: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.vlan = node
  return node
}

const packet = {
  get vlan() {
    const word = this._find(2)
    return word > 0 ? new Vlan(this, word) : this._cut(word, Vlan)
  }
}

module.exports = { rows, tree, packet }
