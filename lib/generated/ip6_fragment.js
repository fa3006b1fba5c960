'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":true,"variable":false},
  {"path":["fragment_offset"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved_bits"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","mf"],"reader":"flag","visible":true,"variable":false},
  {"path":["identification"],"reader":"number","visible":true,"variable":false},
  {"path":["fragments"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["fragment_count"],"reader":"number","visible":true,"variable":true},
  {"path":["reassembled_length"],"reader":"number","visible":true,"variable":true}
]

/** IPv6 Fragment Header, RFC 8200. */
class Ip6Fragment extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get fragment_offset() {
    return this._packet._block.view.getUint16(this._at + 2) >> 3
  }

  get reserved_bits() {
    return (this._packet._block.view.getUint8(this._at + 3) >> 1) & 0x3
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    return {
      mf: view.getUint8(at + 3) & 0x1
    }
  }

  get identification() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get fragments() {
    return this._details('fragments')
  }

  get fragment_count() {
    return this._visited(7)
  }

  get reassembled_length() {
    return this._visited(8)
  }
}
Ip6Fragment.Cut = cutClass(Ip6Fragment, { next_header: 1, reserved: 2, fragment_offset: 4, reserved_bits: 4, flags: 4, identification: 8 })

Ip6Fragment.prototype._id = 19

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte3 = bytes[at + 3]
  const node = {
    next_header: bytes[at],
    reserved: bytes[at + 1],
    fragment_offset: view.getUint16(at + 2) >> 3,
    reserved_bits: (byte3 >> 1) & 0x3,
    flags: {
      mf: byte3 & 0x1
    },
    identification: view.getUint32(at + 4)
  }
  if (parent !== undefined) parent.ip6_fragment = node
  return node
}

const packet = {
  get ip6_fragment() {
    const word = this._find(19)
    return word > 0 ? new Ip6Fragment(this, word) : this._cut(word, Ip6Fragment)
  }
}

module.exports = { rows, tree, packet }
