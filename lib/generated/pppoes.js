'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"session data","7":"PADO","9":"PADI","10":"PADG","11":"PADC","12":"PADQ","25":"PADR","101":"PADS","167":"PADT","211":"PADM","212":"PADN"}},
  {"path":["session_id"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["credits","forward"],"reader":"number","visible":true,"variable":true},
  {"path":["credits","backward"],"reader":"number","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** PPP over Ethernet, session, RFC 2516. */
class Pppoes extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get code() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get code_name() {
    return names3[this._packet._block.view.getUint8(this._at + 1)]
  }

  get session_id() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get credits() {
    return this._details('credits')
  }
}
Pppoes.Cut = cutClass(Pppoes, { version: 1, type: 1, code: 2, code_name: 2, session_id: 4, length: 6 })

Pppoes.prototype._id = 63

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    version: byte0 >> 4,
    type: byte0 & 0xf,
    code: bytes[at + 1],
    session_id: view.getUint16(at + 2),
    length: view.getUint16(at + 4)
  }
  if (parent !== undefined) parent.pppoes = node
  return node
}

const packet = {
  get pppoes() {
    const word = this._find(63)
    return word > 0 ? new Pppoes(this, word) : this._cut(word, Pppoes)
  }
}

module.exports = { rows, tree, packet }
