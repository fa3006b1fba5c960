'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  
]

/** Raw IP, LINKTYPE_RAW. */
class Raw extends Layer {
}
Raw.Cut = cutClass(Raw, {})

Raw.prototype._id = 11

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.raw = node
  return node
}

const packet = {
  get raw() {
    const word = this._find(11)
    return word > 0 ? new Raw(this, word) : this._cut(word, Raw)
  }
}

module.exports = { rows, tree, packet }
