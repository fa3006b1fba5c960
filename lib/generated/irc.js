'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["request_lines"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["requests"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["requests","command"],"reader":"text","visible":true,"variable":true},
  {"path":["requests","parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["requests","trailer"],"reader":"text","visible":true,"variable":true},
  {"path":["response_lines"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["responses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["responses","command"],"reader":"text","visible":true,"variable":true},
  {"path":["responses","parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["responses","trailer"],"reader":"text","visible":true,"variable":true},
  {"path":["responses","prefix"],"reader":"text","visible":true,"variable":true},
  {"path":["responses","number"],"reader":"number","visible":true,"variable":true}
]

/** Internet Relay Chat, RFC 2812. */
class Irc extends Layer {
  get request_lines() {
    return this._details('request_lines')
  }

  get requests() {
    return this._details('requests')
  }

  get response_lines() {
    return this._details('response_lines')
  }

  get responses() {
    return this._details('responses')
  }
}
Irc.Cut = cutClass(Irc, {})

Irc.prototype._id = 85

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.irc = node
  return node
}

const packet = {
  get irc() {
    const word = this._find(85)
    return word > 0 ? new Irc(this, word) : this._cut(word, Irc)
  }
}

module.exports = { rows, tree, packet }
