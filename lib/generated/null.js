'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["word"],"reader":"number","visible":false,"variable":false},
  {"path":["family"],"reader":"number","visible":true,"variable":true},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":true}
]

/** BSD loopback, LINKTYPE_NULL. */
class Null extends Layer {
  get word() {
    return this._packet._block.view.getUint32(this._at)
  }

  get family() {
    return this._visited(1)
  }

  get ethertype() {
    return this._visited(2)
  }
}
Null.Cut = cutClass(Null, { word: 4 })

Null.prototype._id = 9

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.null = node
  return node
}

const packet = {
  get null() {
    const word = this._find(9)
    return word > 0 ? new Null(this, word) : this._cut(word, Null)
  }
}

module.exports = { rows, tree, packet }
