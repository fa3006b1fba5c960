'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["direction"],"reader":"number","visible":true,"variable":false},
  {"path":["kind"],"reader":"number","visible":true,"variable":false},
  {"path":["header"],"reader":"bytes","visible":false,"variable":false}
]

/** Serial Line IP, RFC 1055. */
class Slip extends Layer {
  get direction() {
    return this._packet._block.view.getUint8(this._at)
  }

  get kind() {
    return this._packet._block.view.getUint8(this._at + 1) >> 4
  }

  get header() {
    return this._bytes(1, 15)
  }
}
Slip.Cut = cutClass(Slip, { direction: 1, kind: 2, header: 16 })

Slip.prototype._id = 118

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    direction: bytes[at],
    kind: bytes[at + 1] >> 4
  }
  if (parent !== undefined) parent.slip = node
  return node
}

const packet = {
  get slip() {
    const word = this._find(118)
    return word > 0 ? new Slip(this, word) : this._cut(word, Slip)
  }
}

module.exports = { rows, tree, packet }
