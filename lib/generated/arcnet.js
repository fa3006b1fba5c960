'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["source"],"reader":"number","visible":true,"variable":false},
  {"path":["destination"],"reader":"number","visible":true,"variable":false},
  {"path":["offset"],"reader":"bytes","visible":false,"variable":true},
  {"path":["protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["exception_flag"],"reader":"number","visible":false,"variable":true},
  {"path":["split_flag"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true}
]

/** ARCnet, RFC 1201. */
class Arcnet extends Layer {
  get source() {
    return this._packet._block.view.getUint8(this._at)
  }

  get destination() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get offset() {
    return this._visited(2)
  }

  get protocol() {
    return this._visited(3)
  }

  get exception_flag() {
    return this._visited(4)
  }

  get split_flag() {
    return this._visited(5)
  }

  get sequence() {
    return this._visited(6)
  }
}
Arcnet.Cut = cutClass(Arcnet, { source: 1, destination: 2 })

Arcnet.prototype._id = 124

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    source: bytes[at],
    destination: bytes[at + 1]
  }
  if (parent !== undefined) parent.arcnet = node
  return node
}

const packet = {
  get arcnet() {
    const word = this._find(124)
    return word > 0 ? new Arcnet(this, word) : this._cut(word, Arcnet)
  }
}

module.exports = { rows, tree, packet }
