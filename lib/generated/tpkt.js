'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false}
]

/** ISO Transport over TCP, RFC 1006. */
class Tpkt extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }
}
Tpkt.Cut = cutClass(Tpkt, { version: 1, reserved: 2, length: 4 })

Tpkt.prototype._id = 198

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    reserved: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.tpkt = node
  return node
}

const packet = {
  get tpkt() {
    const word = this._find(198)
    return word > 0 ? new Tpkt(this, word) : this._cut(word, Tpkt)
  }
}

module.exports = { rows, tree, packet }
