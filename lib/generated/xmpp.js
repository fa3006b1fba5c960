'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["elements","name"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","to"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","from"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","id"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","type"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","xmlns"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","mechanism"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","version"],"reader":"text","visible":true,"variable":true},
  {"path":["text"],"reader":"text","visible":true,"variable":true}
]

/** Extensible Messaging and Presence Protocol, RFC 6120. */
class Xmpp extends Layer {
  get elements() {
    return this._details('elements')
  }

  get text() {
    return this._visited(9)
  }
}
Xmpp.Cut = cutClass(Xmpp, {})

Xmpp.prototype._id = 215

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.xmpp = node
  return node
}

const packet = {
  get xmpp() {
    const word = this._find(215)
    return word > 0 ? new Xmpp(this, word) : this._cut(word, Xmpp)
  }
}

module.exports = { rows, tree, packet }
