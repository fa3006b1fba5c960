'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["oui"],"reader":"number","visible":true,"variable":false},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_id"],"reader":"number","visible":true,"variable":true}
]

/** Subnetwork Access Protocol, IEEE 802. */
class Snap extends Layer {
  get oui() {
    return this._packet._block.view.getUint32(this._at) >>> 8
  }

  get ethertype() {
    return this._visited(1)
  }

  get protocol_id() {
    return this._visited(2)
  }
}
Snap.Cut = cutClass(Snap, { oui: 3 })

Snap.prototype._id = 4

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    oui: view.getUint32(at) >>> 8
  }
  if (parent !== undefined) parent.snap = node
  return node
}

const packet = {
  get snap() {
    const word = this._find(4)
    return word > 0 ? new Snap(this, word) : this._cut(word, Snap)
  }
}

module.exports = { rows, tree, packet }
