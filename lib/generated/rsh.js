'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["stderr_port"],"reader":"number","visible":true,"variable":true},
  {"path":["client_username"],"reader":"text","visible":true,"variable":true},
  {"path":["server_username"],"reader":"text","visible":true,"variable":true},
  {"path":["command"],"reader":"text","visible":true,"variable":true},
  {"path":["status"],"reader":"number","visible":true,"variable":true},
  {"path":["error"],"reader":"text","visible":true,"variable":true}
]

/** Remote Shell, rshd(8). */
class Rsh extends Layer {
  get stderr_port() {
    return this._visited(0)
  }

  get client_username() {
    return this._visited(1)
  }

  get server_username() {
    return this._visited(2)
  }

  get command() {
    return this._visited(3)
  }

  get status() {
    return this._visited(4)
  }

  get error() {
    return this._visited(5)
  }
}
Rsh.Cut = cutClass(Rsh, {})

Rsh.prototype._id = 224

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.rsh = node
  return node
}

const packet = {
  get rsh() {
    const word = this._find(224)
    return word > 0 ? new Rsh(this, word) : this._cut(word, Rsh)
  }
}

module.exports = { rows, tree, packet }
