'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["client_id_length"],"reader":"number","visible":false,"variable":true},
  {"path":["authentication_length"],"reader":"number","visible":false,"variable":true},
  {"path":["client_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["authentication"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nonce"],"reader":"bytes","visible":true,"variable":true},
  {"path":["confirmation"],"reader":"bytes","visible":true,"variable":true},
  {"path":["origin_port"],"reader":"number","visible":true,"variable":true},
  {"path":["origin_address"],"reader":"ipv4","visible":true,"variable":true}
]

/** Teredo, RFC 4380. */
class Teredo extends Layer {
  get client_id_length() {
    return this._visited(0)
  }

  get authentication_length() {
    return this._visited(1)
  }

  get client_id() {
    return this._visited(2)
  }

  get authentication() {
    return this._visited(3)
  }

  get nonce() {
    return this._visited(4)
  }

  get confirmation() {
    return this._visited(5)
  }

  get origin_port() {
    return this._visited(6)
  }

  get origin_address() {
    return this._visited(7)
  }
}
Teredo.Cut = cutClass(Teredo, {})

Teredo.prototype._id = 71

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.teredo = node
  return node
}

const packet = {
  get teredo() {
    const word = this._find(71)
    return word > 0 ? new Teredo(this, word) : this._cut(word, Teredo)
  }
}

module.exports = { rows, tree, packet }
