'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["start_line"],"reader":"text","visible":true,"variable":true},
  {"path":["headers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["headers","name"],"reader":"text","visible":true,"variable":true},
  {"path":["headers","value"],"reader":"text","visible":true,"variable":true},
  {"path":["id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"ping","1":"pong","2":"bye","48":"route table update","49":"vendor message","50":"standard vendor message","64":"push","128":"query","129":"query hit"}},
  {"path":["ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["hops"],"reader":"number","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["pong","port"],"reader":"number","visible":true,"variable":true},
  {"path":["pong","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["pong","files"],"reader":"number","visible":true,"variable":true},
  {"path":["pong","kilobytes"],"reader":"number","visible":true,"variable":true},
  {"path":["query","min_speed"],"reader":"number","visible":true,"variable":true},
  {"path":["query","search"],"reader":"text","visible":true,"variable":true},
  {"path":["push","servent"],"reader":"bytes","visible":true,"variable":true},
  {"path":["push","index"],"reader":"number","visible":true,"variable":true},
  {"path":["push","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["push","port"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** Gnutella, Gnutella 0.6. */
class Gnutella extends Layer {
  get start_line() {
    return this._visited(0)
  }

  get headers() {
    return this._details('headers')
  }

  get id() {
    return this._visited(4)
  }

  get type() {
    return this._visited(5)
  }

  get type_name() {
    return this._visited(6)
  }

  get ttl() {
    return this._visited(7)
  }

  get hops() {
    return this._visited(8)
  }

  get length() {
    return this._visited(9)
  }

  get pong() {
    return this._details('pong')
  }

  get query() {
    return this._details('query')
  }

  get push() {
    return this._details('push')
  }

  get data() {
    return this._visited(20)
  }
}
Gnutella.Cut = cutClass(Gnutella, {})

Gnutella.prototype._id = 223

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.gnutella = node
  return node
}

const packet = {
  get gnutella() {
    const word = this._find(223)
    return word > 0 ? new Gnutella(this, word) : this._cut(word, Gnutella)
  }
}

module.exports = { rows, tree, packet }
