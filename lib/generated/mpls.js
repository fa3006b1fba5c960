'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["label"],"reader":"number","visible":true,"variable":false},
  {"path":["traffic_class"],"reader":"number","visible":true,"variable":false},
  {"path":["bottom_of_stack"],"reader":"flag","visible":true,"variable":false},
  {"path":["ttl"],"reader":"number","visible":true,"variable":false}
]

/** Multiprotocol Label Switching, RFC 3032. */
class Mpls extends Layer {
  get label() {
    return this._packet._block.view.getUint32(this._at) >>> 12
  }

  get traffic_class() {
    return (this._packet._block.view.getUint8(this._at + 2) >> 1) & 0x7
  }

  get bottom_of_stack() {
    return this._packet._block.view.getUint8(this._at + 2) & 0x1
  }

  get ttl() {
    return this._packet._block.view.getUint8(this._at + 3)
  }
}
Mpls.Cut = cutClass(Mpls, { label: 3, traffic_class: 3, bottom_of_stack: 3, ttl: 4 })

Mpls.prototype._id = 53

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte2 = bytes[at + 2]
  const node = {
    label: view.getUint32(at) >>> 12,
    traffic_class: (byte2 >> 1) & 0x7,
    bottom_of_stack: byte2 & 0x1,
    ttl: bytes[at + 3]
  }
  if (parent !== undefined) parent.mpls = node
  return node
}

const packet = {
  get mpls() {
    const word = this._find(53)
    return word > 0 ? new Mpls(this, word) : this._cut(word, Mpls)
  }
}

module.exports = { rows, tree, packet }
