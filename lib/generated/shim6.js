'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["header_length"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_header"],"reader":"flag","visible":true,"variable":true},
  {"path":["context_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"I1","2":"R1","3":"I2","4":"R2","5":"R1bis","6":"I2bis","64":"Update Request","65":"Update Acknowledgement","66":"Keepalive","67":"Probe"}},
  {"path":["protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

/** Shim6, RFC 5533. */
class Shim6 extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get payload_header() {
    return this._visited(2)
  }

  get context_tag() {
    return this._visited(3)
  }

  get type() {
    return this._visited(4)
  }

  get type_name() {
    return this._visited(5)
  }

  get protocol() {
    return this._visited(6)
  }

  get checksum() {
    return this._visited(7)
  }

  get body() {
    return this._visited(8)
  }
}
Shim6.Cut = cutClass(Shim6, { next_header: 1, header_length: 2 })

Shim6.prototype._id = 25

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1]
  }
  if (parent !== undefined) parent.shim6 = node
  return node
}

const packet = {
  get shim6() {
    const word = this._find(25)
    return word > 0 ? new Shim6(this, word) : this._cut(word, Shim6)
  }
}

module.exports = { rows, tree, packet }
