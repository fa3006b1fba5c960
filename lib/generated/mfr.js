'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["begins"],"reader":"flag","visible":true,"variable":false},
  {"path":["ends"],"reader":"flag","visible":true,"variable":false},
  {"path":["control"],"reader":"flag","visible":true,"variable":false},
  {"path":["sequence_upper"],"reader":"number","visible":false,"variable":false},
  {"path":["extended"],"reader":"flag","visible":false,"variable":false},
  {"path":["sequence_lower"],"reader":"number","visible":false,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["message"],"reader":"number","visible":true,"variable":true},
  {"path":["message_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Add link","2":"Add link ACK","3":"Add link Reject","4":"Hello","5":"Hello ACK","6":"Remove link","7":"Remove link ACK"}},
  {"path":["elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["elements","type"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Bundle ID","2":"Link ID","3":"Fragment End","4":"Magic Number","5":"Time Stamp","7":"Vendor Extension"}},
  {"path":["elements","length"],"reader":"number","visible":false,"variable":true},
  {"path":["elements","text"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","magic_number"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Multilink frame relay, FRF.16. */
class Mfr extends Layer {
  get begins() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get ends() {
    return (this._packet._block.view.getUint8(this._at) >> 6) & 0x1
  }

  get control() {
    return (this._packet._block.view.getUint8(this._at) >> 5) & 0x1
  }

  get sequence_upper() {
    return (this._packet._block.view.getUint8(this._at) >> 1) & 0xf
  }

  get extended() {
    return this._packet._block.view.getUint8(this._at) & 0x1
  }

  get sequence_lower() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get sequence() {
    return this._visited(6)
  }

  get message() {
    return this._visited(7)
  }

  get message_name() {
    return this._visited(8)
  }

  get elements() {
    return this._details('elements')
  }
}
Mfr.Cut = cutClass(Mfr, { begins: 1, ends: 1, control: 1, sequence_upper: 1, extended: 1, sequence_lower: 2 })

Mfr.prototype._id = 166

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    begins: byte0 >> 7,
    ends: (byte0 >> 6) & 0x1,
    control: (byte0 >> 5) & 0x1
  }
  if (parent !== undefined) parent.mfr = node
  return node
}

const packet = {
  get mfr() {
    const word = this._find(166)
    return word > 0 ? new Mfr(this, word) : this._cut(word, Mfr)
  }
}

module.exports = { rows, tree, packet }
