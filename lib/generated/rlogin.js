'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["start"],"reader":"number","visible":true,"variable":true},
  {"path":["client_user"],"reader":"text","visible":true,"variable":true},
  {"path":["server_user"],"reader":"text","visible":true,"variable":true},
  {"path":["terminal"],"reader":"text","visible":true,"variable":true},
  {"path":["speed"],"reader":"number","visible":true,"variable":true},
  {"path":["window_size"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["window_size","rows"],"reader":"number","visible":true,"variable":true},
  {"path":["window_size","columns"],"reader":"number","visible":true,"variable":true},
  {"path":["window_size","width"],"reader":"number","visible":true,"variable":true},
  {"path":["window_size","height"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"text","many":true,"visible":true,"variable":true}
]

/** BSD Rlogin, RFC 1282. */
class Rlogin extends Layer {
  get start() {
    return this._visited(0)
  }

  get client_user() {
    return this._visited(1)
  }

  get server_user() {
    return this._visited(2)
  }

  get terminal() {
    return this._visited(3)
  }

  get speed() {
    return this._visited(4)
  }

  get window_size() {
    return this._details('window_size')
  }

  get data() {
    return this._details('data')
  }
}
Rlogin.Cut = cutClass(Rlogin, {})

Rlogin.prototype._id = 228

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.rlogin = node
  return node
}

const packet = {
  get rlogin() {
    const word = this._find(228)
    return word > 0 ? new Rlogin(this, word) : this._cut(word, Rlogin)
  }
}

module.exports = { rows, tree, packet }
