'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["hardware_type"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_type"],"reader":"number","visible":true,"variable":false},
  {"path":["hardware_length"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_length"],"reader":"number","visible":true,"variable":false},
  {"path":["operation"],"reader":"number","visible":true,"variable":false},
  {"path":["operation_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"request","2":"reply","3":"probe"}},
  {"path":["sender_hardware"],"reader":"mac","visible":true,"variable":true},
  {"path":["sender_node"],"reader":"bytes","visible":true,"variable":true},
  {"path":["target_hardware"],"reader":"mac","visible":true,"variable":true},
  {"path":["target_node"],"reader":"bytes","visible":true,"variable":true},
  {"path":["addresses"],"reader":"bytes","visible":true,"variable":true}
]

/** AppleTalk Address Resolution Protocol, Inside AppleTalk. */
class Aarp extends Layer {
  get hardware_type() {
    return this._packet._block.view.getUint16(this._at)
  }

  get protocol_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get hardware_length() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get protocol_length() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get operation() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get operation_name() {
    return nameOf(rows[5], this._packet._block.view.getUint16(this._at + 6))
  }

  get sender_hardware() {
    return this._visited(6)
  }

  get sender_node() {
    return this._visited(7)
  }

  get target_hardware() {
    return this._visited(8)
  }

  get target_node() {
    return this._visited(9)
  }

  get addresses() {
    return this._visited(10)
  }
}
Aarp.Cut = cutClass(Aarp, { hardware_type: 2, protocol_type: 4, hardware_length: 5, protocol_length: 6, operation: 8, operation_name: 8 })

Aarp.prototype._id = 168

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    hardware_type: view.getUint16(at),
    protocol_type: view.getUint16(at + 2),
    hardware_length: bytes[at + 4],
    protocol_length: bytes[at + 5],
    operation: view.getUint16(at + 6)
  }
  if (parent !== undefined) parent.aarp = node
  return node
}

const packet = {
  get aarp() {
    const word = this._find(168)
    return word > 0 ? new Aarp(this, word) : this._cut(word, Aarp)
  }
}

module.exports = { rows, tree, packet }
