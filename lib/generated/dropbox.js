'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["text"],"reader":"text","visible":true,"variable":true},
  {"path":["announcement"],"reader":"text","visible":true,"variable":true}
]

/** Dropbox LAN sync Discovery Protocol, as clients of Dropbox send it. */
class Dropbox extends Layer {
  get text() {
    return this._visited(0)
  }

  get announcement() {
    return this._visited(1)
  }
}
Dropbox.Cut = cutClass(Dropbox, {})

Dropbox.prototype._id = 134

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.dropbox = node
  return node
}

const packet = {
  get dropbox() {
    const word = this._find(134)
    return word > 0 ? new Dropbox(this, word) : this._cut(word, Dropbox)
  }
}

module.exports = { rows, tree, packet }
