'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["address"],"reader":"number","visible":true,"variable":false},
  {"path":["control"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["clns_padding"],"reader":"number","visible":false,"variable":true}
]

/** Cisco HDLC, RFC 1547. */
class Chdlc extends Layer {
  get address() {
    return this._packet._block.view.getUint8(this._at)
  }

  get control() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get protocol() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get clns_padding() {
    return this._visited(3)
  }
}
Chdlc.Cut = cutClass(Chdlc, { address: 1, control: 2, protocol: 4 })

Chdlc.prototype._id = 98

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    address: bytes[at],
    control: bytes[at + 1],
    protocol: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.chdlc = node
  return node
}

const packet = {
  get chdlc() {
    const word = this._find(98)
    return word > 0 ? new Chdlc(this, word) : this._cut(word, Chdlc)
  }
}

module.exports = { rows, tree, packet }
