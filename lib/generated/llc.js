'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["dsap"],"reader":"number","visible":true,"variable":false},
  {"path":["dsap_address"],"reader":"number","visible":false,"variable":false},
  {"path":["dsap_group"],"reader":"flag","visible":false,"variable":false},
  {"path":["ssap"],"reader":"number","visible":true,"variable":false},
  {"path":["ssap_address"],"reader":"number","visible":false,"variable":false},
  {"path":["ssap_response"],"reader":"flag","visible":false,"variable":false},
  {"path":["control_byte"],"reader":"number","visible":false,"variable":false},
  {"path":["control"],"reader":"number","visible":true,"variable":true},
  {"path":["frame_type"],"reader":"number","visible":true,"variable":true},
  {"path":["send_number"],"reader":"number","visible":true,"variable":true},
  {"path":["receive_number"],"reader":"number","visible":true,"variable":true},
  {"path":["poll"],"reader":"flag","visible":true,"variable":true},
  {"path":["supervisory_type"],"reader":"number","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["response"],"reader":"number","visible":true,"variable":true}
]

/** Logical Link Control, IEEE 802.2. */
class Llc extends Layer {
  get dsap() {
    return this._packet._block.view.getUint8(this._at)
  }

  get dsap_address() {
    return this._packet._block.view.getUint8(this._at) >> 1
  }

  get dsap_group() {
    return this._packet._block.view.getUint8(this._at) & 0x1
  }

  get ssap() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get ssap_address() {
    return this._packet._block.view.getUint8(this._at + 1) >> 1
  }

  get ssap_response() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x1
  }

  get control_byte() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get control() {
    return this._visited(7)
  }

  get frame_type() {
    return this._visited(8)
  }

  get send_number() {
    return this._visited(9)
  }

  get receive_number() {
    return this._visited(10)
  }

  get poll() {
    return this._visited(11)
  }

  get supervisory_type() {
    return this._visited(12)
  }

  get command() {
    return this._visited(13)
  }

  get response() {
    return this._visited(14)
  }
}
Llc.Cut = cutClass(Llc, { dsap: 1, dsap_address: 1, dsap_group: 1, ssap: 2, ssap_address: 2, ssap_response: 2, control_byte: 3 })

Llc.prototype._id = 3

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    dsap: bytes[at],
    ssap: bytes[at + 1]
  }
  if (parent !== undefined) parent.llc = node
  return node
}

const packet = {
  get llc() {
    const word = this._find(3)
    return word > 0 ? new Llc(this, word) : this._cut(word, Llc)
  }
}

module.exports = { rows, tree, packet }
