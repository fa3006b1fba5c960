'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["sent"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"LAN emulation","2":"LLC","5":"ILMI","6":"signaling"}},
  {"path":["vpi"],"reader":"number","visible":true,"variable":false},
  {"path":["vci"],"reader":"number","visible":true,"variable":false},
  {"path":["le_client"],"reader":"number","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** ATM, LINKTYPE_SUNATM. */
class Atm extends Layer {
  get sent() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get reserved() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x7
  }

  get type() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get type_name() {
    return names3[this._packet._block.view.getUint8(this._at) & 0xf]
  }

  get vpi() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get vci() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get le_client() {
    return this._visited(6)
  }
}
Atm.Cut = cutClass(Atm, { sent: 1, reserved: 1, type: 1, type_name: 1, vpi: 2, vci: 4 })

Atm.prototype._id = 167

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    sent: byte0 >> 7,
    type: byte0 & 0xf,
    vpi: bytes[at + 1],
    vci: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.atm = node
  return node
}

const packet = {
  get atm() {
    const word = this._find(167)
    return word > 0 ? new Atm(this, word) : this._cut(word, Atm)
  }
}

module.exports = { rows, tree, packet }
