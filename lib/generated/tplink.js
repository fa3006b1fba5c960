'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["message"],"reader":"text","visible":true,"variable":true}
]

/** TP-Link Smart Home, TP-Link. */
class Tplink extends Layer {
  get length() {
    return this._visited(0)
  }

  get message() {
    return this._visited(1)
  }
}
Tplink.Cut = cutClass(Tplink, {})

Tplink.prototype._id = 218

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.tplink = node
  return node
}

const packet = {
  get tplink() {
    const word = this._find(218)
    return word > 0 ? new Tplink(this, word) : this._cut(word, Tplink)
  }
}

module.exports = { rows, tree, packet }
