'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["ftag"],"reader":"number","visible":true,"variable":false},
  {"path":["ttl"],"reader":"number","visible":true,"variable":false}
]

/** Cisco FabricPath, Cisco. */
class Cfp extends Layer {
  get ftag() {
    return this._packet._block.view.getUint16(this._at) >> 6
  }

  get ttl() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x3f
  }
}
Cfp.Cut = cutClass(Cfp, { ftag: 2, ttl: 2 })

Cfp.prototype._id = 226

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    ftag: view.getUint16(at) >> 6,
    ttl: bytes[at + 1] & 0x3f
  }
  if (parent !== undefined) parent.cfp = node
  return node
}

const packet = {
  get cfp() {
    const word = this._find(226)
    return word > 0 ? new Cfp(this, word) : this._cut(word, Cfp)
  }
}

module.exports = { rows, tree, packet }
