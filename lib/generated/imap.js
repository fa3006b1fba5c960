'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["is_request"],"reader":"flag","visible":false,"variable":true},
  {"path":["lines"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["requests"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["requests","tag"],"reader":"text","visible":true,"variable":true},
  {"path":["requests","is_uid"],"reader":"flag","visible":false,"variable":true},
  {"path":["requests","command"],"reader":"text","visible":true,"variable":true},
  {"path":["requests","arguments"],"reader":"text","visible":true,"variable":true},
  {"path":["responses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["responses","tag"],"reader":"text","visible":true,"variable":true},
  {"path":["responses","status"],"reader":"text","visible":true,"variable":true},
  {"path":["responses","text"],"reader":"text","visible":true,"variable":true}
]

/** Internet Message Access Protocol, RFC 9051. */
class Imap extends Layer {
  get is_request() {
    return this._visited(0)
  }

  get lines() {
    return this._details('lines')
  }

  get requests() {
    return this._details('requests')
  }

  get responses() {
    return this._details('responses')
  }
}
Imap.Cut = cutClass(Imap, {})

Imap.prototype._id = 49

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.imap = node
  return node
}

const packet = {
  get imap() {
    const word = this._find(49)
    return word > 0 ? new Imap(this, word) : this._cut(word, Imap)
  }
}

module.exports = { rows, tree, packet }
