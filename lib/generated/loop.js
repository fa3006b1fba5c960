'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["family"],"reader":"number","visible":true,"variable":false}
]

/** OpenBSD loopback, LINKTYPE_LOOP. */
class Loop extends Layer {
  get family() {
    return this._packet._block.view.getUint32(this._at)
  }
}
Loop.Cut = cutClass(Loop, { family: 4 })

Loop.prototype._id = 10

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    family: view.getUint32(at)
  }
  if (parent !== undefined) parent.loop = node
  return node
}

const packet = {
  get loop() {
    const word = this._find(10)
    return word > 0 ? new Loop(this, word) : this._cut(word, Loop)
  }
}

module.exports = { rows, tree, packet }
