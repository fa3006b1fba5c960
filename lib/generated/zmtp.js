'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["greeting","major"],"reader":"number","visible":true,"variable":true},
  {"path":["greeting","minor"],"reader":"number","visible":true,"variable":true},
  {"path":["greeting","mechanism"],"reader":"text","visible":true,"variable":true},
  {"path":["greeting","as_server"],"reader":"number","visible":true,"variable":true},
  {"path":["flags","byte"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags","command"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","long"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","more"],"reader":"flag","visible":true,"variable":true},
  {"path":["length"],"reader":"big","visible":true,"variable":true},
  {"path":["command"],"reader":"text","visible":true,"variable":true},
  {"path":["properties"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["properties","name"],"reader":"text","visible":true,"variable":true},
  {"path":["properties","value"],"reader":"text","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

/** ZeroMQ Message Transport Protocol, RFC 23/ZMTP. */
class Zmtp extends Layer {
  get greeting() {
    return this._details('greeting')
  }

  get flags() {
    return this._details('flags')
  }

  get length() {
    return this._visited(8)
  }

  get command() {
    return this._visited(9)
  }

  get properties() {
    return this._details('properties')
  }

  get body() {
    return this._visited(13)
  }
}
Zmtp.Cut = cutClass(Zmtp, {})

Zmtp.prototype._id = 229

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.zmtp = node
  return node
}

const packet = {
  get zmtp() {
    const word = this._find(229)
    return word > 0 ? new Zmtp(this, word) : this._cut(word, Zmtp)
  }
}

module.exports = { rows, tree, packet }
