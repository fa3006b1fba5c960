'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["first_octet"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["upper_dlci"],"reader":"number","visible":false,"variable":false},
  {"path":["command_response"],"reader":"flag","visible":true,"variable":false},
  {"path":["extended"],"reader":"flag","visible":false,"variable":false},
  {"path":["second_octet"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["second_dlci"],"reader":"number","visible":false,"variable":false},
  {"path":["fecn"],"reader":"flag","visible":true,"variable":false},
  {"path":["becn"],"reader":"flag","visible":true,"variable":false},
  {"path":["discard_eligible"],"reader":"flag","visible":true,"variable":false},
  {"path":["second_extended"],"reader":"flag","visible":false,"variable":false},
  {"path":["third_octet"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["third_dlci"],"reader":"number","visible":false,"variable":true},
  {"path":["third_extended"],"reader":"flag","visible":false,"variable":true},
  {"path":["lower_dlci"],"reader":"number","visible":false,"variable":true},
  {"path":["dl_core_control"],"reader":"number","visible":true,"variable":true},
  {"path":["dlci_or_control"],"reader":"flag","visible":true,"variable":true},
  {"path":["final_extended"],"reader":"flag","visible":false,"variable":true},
  {"path":["dlci"],"reader":"number","visible":true,"variable":true},
  {"path":["control"],"reader":"number","visible":true,"variable":true},
  {"path":["control_second"],"reader":"number","visible":false,"variable":true},
  {"path":["nlpid"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["oui"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_id"],"reader":"number","visible":true,"variable":true},
  {"path":["snap_ethertype"],"reader":"number","visible":true,"variable":true},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":true}
]

/** Frame relay, RFC 2427. */
class Fr extends Layer {
  get first_octet() {
    return this._packet._block.view.getUint8(this._at)
  }

  get upper_dlci() {
    return this._packet._block.view.getUint8(this._at) >> 2
  }

  get command_response() {
    return (this._packet._block.view.getUint8(this._at) >> 1) & 0x1
  }

  get extended() {
    return this._packet._block.view.getUint8(this._at) & 0x1
  }

  get second_octet() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get second_dlci() {
    return this._packet._block.view.getUint8(this._at + 1) >> 4
  }

  get fecn() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 3) & 0x1
  }

  get becn() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 2) & 0x1
  }

  get discard_eligible() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 1) & 0x1
  }

  get second_extended() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x1
  }

  get third_octet() {
    return this._visited(10)
  }

  get third_dlci() {
    return this._visited(11)
  }

  get third_extended() {
    return this._visited(12)
  }

  get lower_dlci() {
    return this._visited(13)
  }

  get dl_core_control() {
    return this._visited(14)
  }

  get dlci_or_control() {
    return this._visited(15)
  }

  get final_extended() {
    return this._visited(16)
  }

  get dlci() {
    return this._visited(17)
  }

  get control() {
    return this._visited(18)
  }

  get control_second() {
    return this._visited(19)
  }

  get nlpid() {
    return this._details('nlpid')
  }

  get oui() {
    return this._visited(21)
  }

  get protocol_id() {
    return this._visited(22)
  }

  get snap_ethertype() {
    return this._visited(23)
  }

  get ethertype() {
    return this._visited(24)
  }
}
Fr.Cut = cutClass(Fr, { first_octet: 1, upper_dlci: 1, command_response: 1, extended: 1, second_octet: 2, second_dlci: 2, fecn: 2, becn: 2, discard_eligible: 2, second_extended: 2 })

Fr.prototype._id = 110

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte1 = bytes[at + 1]
  const node = {
    command_response: (bytes[at] >> 1) & 0x1,
    fecn: (byte1 >> 3) & 0x1,
    becn: (byte1 >> 2) & 0x1,
    discard_eligible: (byte1 >> 1) & 0x1
  }
  if (parent !== undefined) parent.fr = node
  return node
}

const packet = {
  get fr() {
    const word = this._find(110)
    return word > 0 ? new Fr(this, word) : this._cut(word, Fr)
  }
}

module.exports = { rows, tree, packet }
