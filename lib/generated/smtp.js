'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["is_request"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["is_response"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["requests"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["requests","line"],"reader":"text","visible":false,"variable":true},
  {"path":["requests","command"],"reader":"text","visible":true,"variable":true},
  {"path":["requests","parameter"],"reader":"text","visible":true,"variable":true},
  {"path":["responses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["responses","line"],"reader":"text","visible":false,"variable":true},
  {"path":["responses","code"],"reader":"number","visible":true,"variable":true},
  {"path":["responses","texts"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","many":true,"visible":true,"variable":true}
]

/** Simple Mail Transfer Protocol, RFC 5321. */
class Smtp extends Layer {
  get is_request() {
    return this._details('is_request')
  }

  get is_response() {
    return this._details('is_response')
  }

  get requests() {
    return this._details('requests')
  }

  get responses() {
    return this._details('responses')
  }

  get data() {
    return this._details('data')
  }
}
Smtp.Cut = cutClass(Smtp, {})

Smtp.prototype._id = 45

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.smtp = node
  return node
}

const packet = {
  get smtp() {
    const word = this._find(45)
    return word > 0 ? new Smtp(this, word) : this._cut(word, Smtp)
  }
}

module.exports = { rows, tree, packet }
