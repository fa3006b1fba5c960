'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","nonce"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","locator_status"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","echo_nonce"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","map_version"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","instance_id"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["nonce"],"reader":"number","visible":true,"variable":false},
  {"path":["map_version"],"reader":"number","visible":false,"variable":false},
  {"path":["source_map_version"],"reader":"number","visible":true,"variable":true},
  {"path":["destination_map_version"],"reader":"number","visible":true,"variable":true},
  {"path":["instance_id"],"reader":"number","visible":true,"variable":false},
  {"path":["last_word"],"reader":"number","visible":false,"variable":false},
  {"path":["locator_status_bits"],"reader":"number","visible":true,"variable":true},
  {"path":["locator_status_bits8"],"reader":"number","visible":true,"variable":true}
]

/** Locator/ID Separation Protocol, data, RFC 9300. */
class LispData extends Layer {
  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte0 = view.getUint8(at)
    return {
      nonce: byte0 >> 7,
      locator_status: (byte0 >> 6) & 0x1,
      echo_nonce: (byte0 >> 5) & 0x1,
      map_version: (byte0 >> 4) & 0x1,
      instance_id: (byte0 >> 3) & 0x1
    }
  }

  get nonce() {
    const asked = this._packet._block.view.getUint8(this._at) >> 7
    return asked === 1 ? this._packet._block.view.getUint32(this._at + 1) >>> 8 : undefined
  }

  get map_version() {
    const asked = (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
    return asked === 1 ? this._packet._block.view.getUint32(this._at + 1) >>> 8 : undefined
  }

  get source_map_version() {
    return this._visited(9)
  }

  get destination_map_version() {
    return this._visited(10)
  }

  get instance_id() {
    const asked = (this._packet._block.view.getUint8(this._at) >> 3) & 0x1
    return asked === 1 ? this._packet._block.view.getUint32(this._at + 4) >>> 8 : undefined
  }

  get last_word() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get locator_status_bits() {
    return this._visited(13)
  }

  get locator_status_bits8() {
    return this._visited(14)
  }
}
LispData.Cut = cutClass(LispData, { flags: 1, nonce: 4, map_version: 4, instance_id: 7, last_word: 8 })

LispData.prototype._id = 74

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(byte0 >> 7 === 1)) return visitedNode(packet, word, parent, 'lisp_data')
  if (!(((byte0 >> 3) & 0x1) === 1)) return visitedNode(packet, word, parent, 'lisp_data')
  const node = {
    flags: {
      nonce: byte0 >> 7,
      locator_status: (byte0 >> 6) & 0x1,
      echo_nonce: (byte0 >> 5) & 0x1,
      map_version: (byte0 >> 4) & 0x1,
      instance_id: (byte0 >> 3) & 0x1
    },
    nonce: view.getUint32(at + 1) >>> 8,
    instance_id: view.getUint32(at + 4) >>> 8
  }
  if (parent !== undefined) parent.lisp_data = node
  return node
}

const packet = {
  get lisp_data() {
    const word = this._find(74)
    return word > 0 ? new LispData(this, word) : this._cut(word, LispData)
  }
}

module.exports = { rows, tree, packet }
