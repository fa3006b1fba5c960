'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["direction"],"reader":"flag","visible":true,"variable":false},
  {"path":["pointer"],"reader":"flag","visible":true,"variable":false},
  {"path":["destination"],"reader":"number","visible":true,"variable":false},
  {"path":["looped"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["source"],"reader":"number","visible":true,"variable":false},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false}
]

/** VN-tag, IEEE 802.1Qbh. */
class Vntag extends Layer {
  get direction() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get pointer() {
    return (this._packet._block.view.getUint8(this._at) >> 6) & 0x1
  }

  get destination() {
    return this._packet._block.view.getUint16(this._at) & 0x3fff
  }

  get looped() {
    return this._packet._block.view.getUint8(this._at + 2) >> 7
  }

  get reserved() {
    return (this._packet._block.view.getUint8(this._at + 2) >> 6) & 0x1
  }

  get version() {
    return (this._packet._block.view.getUint8(this._at + 2) >> 4) & 0x3
  }

  get source() {
    return this._packet._block.view.getUint16(this._at + 2) & 0xfff
  }

  get ethertype() {
    const value = this._packet._block.view.getUint16(this._at + 4)
    return value >= 1501 ? value : undefined
  }

  get length() {
    const value = this._packet._block.view.getUint16(this._at + 4)
    return value <= 1500 ? value : undefined
  }
}
Vntag.Cut = cutClass(Vntag, { direction: 1, pointer: 1, destination: 2, looped: 3, reserved: 3, version: 3, source: 4, ethertype: 6, length: 6 })

Vntag.prototype._id = 104

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte2 = bytes[at + 2]
  if (!(view.getUint16(at + 4) >= 1501)) return visitedNode(packet, word, parent, 'vntag')
  const node = {
    direction: byte0 >> 7,
    pointer: (byte0 >> 6) & 0x1,
    destination: view.getUint16(at) & 0x3fff,
    looped: byte2 >> 7,
    version: (byte2 >> 4) & 0x3,
    source: view.getUint16(at + 2) & 0xfff,
    ethertype: view.getUint16(at + 4)
  }
  if (parent !== undefined) parent.vntag = node
  return node
}

const packet = {
  get vntag() {
    const word = this._find(104)
    return word > 0 ? new Vntag(this, word) : this._cut(word, Vntag)
  }
}

module.exports = { rows, tree, packet }
