'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["nibble"],"reader":"number","visible":false,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":false}
]

/** Control word of an Ethernet pseudowire, RFC 4448. */
class PwEth extends Layer {
  get nibble() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get reserved() {
    return this._packet._block.view.getUint16(this._at) & 0xfff
  }

  get sequence_number() {
    return this._packet._block.view.getUint16(this._at + 2)
  }
}
PwEth.Cut = cutClass(PwEth, { nibble: 1, reserved: 2, sequence_number: 4 })

PwEth.prototype._id = 54

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    sequence_number: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.pw_eth = node
  return node
}

const packet = {
  get pw_eth() {
    const word = this._find(54)
    return word > 0 ? new PwEth(this, word) : this._cut(word, PwEth)
  }
}

module.exports = { rows, tree, packet }
