'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["spi"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_offset"],"reader":"payload_offset","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** Encapsulating Security Payload, RFC 4303. */
class Esp extends Layer {
  get spi() {
    return this._packet._block.view.getUint32(this._at)
  }

  get sequence_number() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Esp.Cut = cutClass(Esp, { spi: 4, sequence_number: 8 })

Esp.prototype._id = 23

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    spi: view.getUint32(at),
    sequence_number: view.getUint32(at + 4),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.esp = node
  return node
}

const packet = {
  get esp() {
    const word = this._find(23)
    return word > 0 ? new Esp(this, word) : this._cut(word, Esp)
  }
}

module.exports = { rows, tree, packet }
