'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["text"],"reader":"text","visible":true,"variable":true}
]

/** JavaScript Object Notation, RFC 8259. */
class Json extends Layer {
  get text() {
    return this._visited(0)
  }
}
Json.Cut = cutClass(Json, {})

Json.prototype._id = 86

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.json = node
  return node
}

const packet = {
  get json() {
    const word = this._find(86)
    return word > 0 ? new Json(this, word) : this._cut(word, Json)
  }
}

module.exports = { rows, tree, packet }
