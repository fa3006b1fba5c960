'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  
]

/** OSI network layer, ISO/IEC TR 9577. */
class Osi extends Layer {
}
Osi.Cut = cutClass(Osi, {})

Osi.prototype._id = 147

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.osi = node
  return node
}

const packet = {
  get osi() {
    const word = this._find(147)
    return word > 0 ? new Osi(this, word) : this._cut(word, Osi)
  }
}

module.exports = { rows, tree, packet }
