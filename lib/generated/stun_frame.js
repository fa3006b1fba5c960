'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false}
]

/** Framing of STUN in TCP connections, RFC 4571. */
class StunFrame extends Layer {
  get length() {
    return this._packet._block.view.getUint16(this._at)
  }
}
StunFrame.Cut = cutClass(StunFrame, { length: 2 })

StunFrame.prototype._id = 29

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: view.getUint16(at)
  }
  if (parent !== undefined) parent.stun_frame = node
  return node
}

const packet = {
  get stun_frame() {
    const word = this._find(29)
    return word > 0 ? new StunFrame(this, word) : this._cut(word, StunFrame)
  }
}

module.exports = { rows, tree, packet }
