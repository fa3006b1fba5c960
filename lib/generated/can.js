'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["extended"],"reader":"flag","visible":true,"variable":false},
  {"path":["remote"],"reader":"flag","visible":true,"variable":false},
  {"path":["error"],"reader":"flag","visible":true,"variable":false},
  {"path":["id"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["fd_flags"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["j1939","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["j1939","pgn"],"reader":"number","visible":true,"variable":true},
  {"path":["j1939","destination"],"reader":"number","visible":true,"variable":true},
  {"path":["j1939","source"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["padding"],"reader":"bytes","visible":false,"variable":true}
]

/** Controller Area Network, LINKTYPE_CAN_SOCKETCAN. */
class Can extends Layer {
  get extended() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get remote() {
    return (this._packet._block.view.getUint8(this._at) >> 6) & 0x1
  }

  get error() {
    return (this._packet._block.view.getUint8(this._at) >> 5) & 0x1
  }

  get id() {
    return this._packet._block.view.getUint32(this._at) & 0x1fffffff
  }

  get length() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get fd_flags() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get reserved() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get j1939() {
    return this._details('j1939')
  }

  get data() {
    return this._visited(11)
  }

  get padding() {
    return this._visited(12)
  }
}
Can.Cut = cutClass(Can, { extended: 1, remote: 1, error: 1, id: 4, length: 5, fd_flags: 6, reserved: 8 })

Can.prototype._id = 186

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    extended: byte0 >> 7,
    remote: (byte0 >> 6) & 0x1,
    error: (byte0 >> 5) & 0x1,
    id: view.getUint32(at) & 0x1fffffff,
    length: bytes[at + 4],
    fd_flags: bytes[at + 5]
  }
  if (parent !== undefined) parent.can = node
  return node
}

const packet = {
  get can() {
    const word = this._find(186)
    return word > 0 ? new Can(this, word) : this._cut(word, Can)
  }
}

module.exports = { rows, tree, packet }
