'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"bytes","visible":true,"variable":false},
  {"path":["spi"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":false},
  {"path":["icv"],"reader":"bytes","visible":true,"variable":true}
]

/** Authentication Header, RFC 4302. */
class Ah extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get payload_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get reserved() {
    return this._bytes(2, 2)
  }

  get spi() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get sequence_number() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get icv() {
    return this._visited(5)
  }
}
Ah.Cut = cutClass(Ah, { next_header: 1, payload_length: 2, reserved: 4, spi: 8, sequence_number: 12 })

Ah.prototype._id = 22

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    payload_length: bytes[at + 1],
    reserved: packet._slice(ints[word + 1] + 2, 2),
    spi: view.getUint32(at + 4),
    sequence_number: view.getUint32(at + 8)
  }
  if (parent !== undefined) parent.ah = node
  return node
}

const packet = {
  get ah() {
    const word = this._find(22)
    return word > 0 ? new Ah(this, word) : this._cut(word, Ah)
  }
}

module.exports = { rows, tree, packet }
