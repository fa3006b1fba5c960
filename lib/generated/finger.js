'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["query"],"reader":"text","visible":true,"variable":true},
  {"path":["response"],"reader":"text","visible":true,"variable":true}
]

/** Finger User Information Protocol, RFC 1288. */
class Finger extends Layer {
  get query() {
    return this._visited(0)
  }

  get response() {
    return this._visited(1)
  }
}
Finger.Cut = cutClass(Finger, {})

Finger.prototype._id = 225

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.finger = node
  return node
}

const packet = {
  get finger() {
    const word = this._find(225)
    return word > 0 ? new Finger(this, word) : this._cut(word, Finger)
  }
}

module.exports = { rows, tree, packet }
