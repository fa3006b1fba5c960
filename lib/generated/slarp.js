'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { ipv4 } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"Request","1":"Reply","2":"Line keepalive"}},
  {"path":["address"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["netmask"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["returned_sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["unused"],"reader":"number","visible":false,"variable":false},
  {"path":["reliability"],"reader":"number","visible":true,"variable":false}
]

/** Serial Line Address Resolution Protocol, RFC 1547. */
class Slarp extends Layer {
  get type() {
    return this._packet._block.view.getUint32(this._at)
  }

  get type_name() {
    return nameOf(rows[1], this._packet._block.view.getUint32(this._at))
  }

  get address() {
    const asked = this._packet._block.view.getUint32(this._at)
    return asked <= 1 ? ipv4(this._packet._block.view, this._at + 4) : undefined
  }

  get netmask() {
    const asked = this._packet._block.view.getUint32(this._at)
    return asked <= 1 ? ipv4(this._packet._block.view, this._at + 8) : undefined
  }

  get sequence() {
    const asked = this._packet._block.view.getUint32(this._at)
    return asked === 2 ? this._packet._block.view.getUint32(this._at + 4) : undefined
  }

  get returned_sequence() {
    const asked = this._packet._block.view.getUint32(this._at)
    return asked === 2 ? this._packet._block.view.getUint32(this._at + 8) : undefined
  }

  get unused() {
    const asked = this._packet._block.view.getUint32(this._at)
    return asked !== 2 ? this._packet._block.view.getUint16(this._at + 12) : undefined
  }

  get reliability() {
    const asked = this._packet._block.view.getUint32(this._at)
    return asked === 2 ? this._packet._block.view.getUint16(this._at + 12) : undefined
  }
}
Slarp.Cut = cutClass(Slarp, { type: 4, type_name: 4, address: 8, netmask: 12, sequence: 8, returned_sequence: 12, unused: 14, reliability: 14 })

Slarp.prototype._id = 99

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  if (!(view.getUint32(at) <= 1)) return visitedNode(packet, word, parent, 'slarp')
  if (!(view.getUint32(at) === 2)) return visitedNode(packet, word, parent, 'slarp')
  const node = {
    type: view.getUint32(at),
    type_name: nameOf(rows[1], view.getUint32(at)),
    address: ipv4(view, at + 4),
    netmask: ipv4(view, at + 8),
    reliability: view.getUint16(at + 12)
  }
  if (parent !== undefined) parent.slarp = node
  return node
}

const packet = {
  get slarp() {
    const word = this._find(99)
    return word > 0 ? new Slarp(this, word) : this._cut(word, Slarp)
  }
}

module.exports = { rows, tree, packet }
