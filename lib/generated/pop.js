'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["request","line"],"reader":"text","visible":false,"variable":true},
  {"path":["request","command"],"reader":"text","visible":true,"variable":true},
  {"path":["request","parameter"],"reader":"text","visible":true,"variable":true},
  {"path":["response","line"],"reader":"text","visible":false,"variable":true},
  {"path":["response","indicator"],"reader":"text","visible":true,"variable":true},
  {"path":["response","description"],"reader":"text","visible":true,"variable":true},
  {"path":["data"],"reader":"text","many":true,"visible":true,"variable":true}
]

/** Post Office Protocol - Version 3, RFC 1939. */
class Pop extends Layer {
  get request() {
    return this._details('request')
  }

  get response() {
    return this._details('response')
  }

  get data() {
    return this._details('data')
  }
}
Pop.Cut = cutClass(Pop, {})

Pop.prototype._id = 47

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.pop = node
  return node
}

const packet = {
  get pop() {
    const word = this._find(47)
    return word > 0 ? new Pop(this, word) : this._cut(word, Pop)
  }
}

module.exports = { rows, tree, packet }
