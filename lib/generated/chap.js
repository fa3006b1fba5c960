'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Challenge","2":"Response","3":"Success","4":"Failure"}},
  {"path":["identifier"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["value_size"],"reader":"number","visible":false,"variable":true},
  {"path":["value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["name"],"reader":"text","visible":true,"variable":true},
  {"path":["message"],"reader":"text","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** PPP Challenge Handshake Authentication Protocol, RFC 1994. */
class Chap extends Layer {
  get code() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get identifier() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get value_size() {
    return this._visited(4)
  }

  get value() {
    return this._visited(5)
  }

  get name() {
    return this._visited(6)
  }

  get message() {
    return this._visited(7)
  }

  get body() {
    return this._visited(8)
  }
}
Chap.Cut = cutClass(Chap, { code: 1, code_name: 1, identifier: 2, length: 4 })

Chap.prototype._id = 61

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    code: bytes[at],
    identifier: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.chap = node
  return node
}

const packet = {
  get chap() {
    const word = this._find(61)
    return word > 0 ? new Chap(this, word) : this._cut(word, Chap)
  }
}

module.exports = { rows, tree, packet }
