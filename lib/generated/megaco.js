'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["start"],"reader":"text","visible":true,"variable":true},
  {"path":["version"],"reader":"text","visible":true,"variable":true},
  {"path":["sender"],"reader":"text","visible":true,"variable":true},
  {"path":["transactions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["transactions","kind"],"reader":"text","visible":true,"variable":true},
  {"path":["transactions","id"],"reader":"number","visible":true,"variable":true},
  {"path":["contexts"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["commands"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["commands","name"],"reader":"text","visible":true,"variable":true},
  {"path":["commands","termination"],"reader":"text","visible":true,"variable":true},
  {"path":["errors"],"reader":"number","many":true,"visible":true,"variable":true}
]

/** Gateway Control Protocol, RFC 3525. */
class Megaco extends Layer {
  get start() {
    return this._visited(0)
  }

  get version() {
    return this._visited(1)
  }

  get sender() {
    return this._visited(2)
  }

  get transactions() {
    return this._details('transactions')
  }

  get contexts() {
    return this._details('contexts')
  }

  get commands() {
    return this._details('commands')
  }

  get errors() {
    return this._details('errors')
  }
}
Megaco.Cut = cutClass(Megaco, {})

Megaco.prototype._id = 234

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.megaco = node
  return node
}

const packet = {
  get megaco() {
    const word = this._find(234)
    return word > 0 ? new Megaco(this, word) : this._cut(word, Megaco)
  }
}

module.exports = { rows, tree, packet }
