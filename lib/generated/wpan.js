'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["frame_control"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Beacon","1":"Data","2":"Ack","3":"Command","5":"Multipurpose","6":"Fragment","7":"Extended"}},
  {"path":["security"],"reader":"flag","visible":true,"variable":true},
  {"path":["pending"],"reader":"flag","visible":true,"variable":true},
  {"path":["ack_request"],"reader":"flag","visible":true,"variable":true},
  {"path":["pan_id_compression"],"reader":"flag","visible":true,"variable":true},
  {"path":["reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["sequence_suppressed"],"reader":"flag","visible":true,"variable":true},
  {"path":["ie_present"],"reader":"flag","visible":true,"variable":true},
  {"path":["destination_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["source_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["destination_pan"],"reader":"number","visible":true,"variable":true},
  {"path":["destination"],"reader":"number","visible":true,"variable":true},
  {"path":["long_destination"],"reader":"bytes","visible":true,"variable":true},
  {"path":["source_pan"],"reader":"number","visible":true,"variable":true},
  {"path":["source"],"reader":"number","visible":true,"variable":true},
  {"path":["long_source"],"reader":"bytes","visible":true,"variable":true},
  {"path":["security_control","word"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["security_control","level"],"reader":"number","visible":true,"variable":true},
  {"path":["security_control","key_id_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["security_control","counter_suppressed"],"reader":"flag","visible":true,"variable":true},
  {"path":["security_control","asn_in_nonce"],"reader":"flag","visible":true,"variable":true},
  {"path":["security_control","reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["frame_counter"],"reader":"number","visible":true,"variable":true},
  {"path":["key_source"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key_index"],"reader":"number","visible":true,"variable":true},
  {"path":["elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["elements","head"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["elements","length"],"reader":"number","visible":false,"variable":true},
  {"path":["elements","id"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","type"],"reader":"flag","visible":false,"variable":true},
  {"path":["elements","content"],"reader":"bytes","visible":true,"variable":true},
  {"path":["fcs"],"reader":"number","visible":false,"variable":true}
]

/** IEEE 802.15.4, IEEE 802.15.4. */
class Wpan extends Layer {
  get frame_control() {
    return this._visited(0)
  }

  get type() {
    return this._visited(1)
  }

  get type_name() {
    return this._visited(2)
  }

  get security() {
    return this._visited(3)
  }

  get pending() {
    return this._visited(4)
  }

  get ack_request() {
    return this._visited(5)
  }

  get pan_id_compression() {
    return this._visited(6)
  }

  get reserved() {
    return this._visited(7)
  }

  get sequence_suppressed() {
    return this._visited(8)
  }

  get ie_present() {
    return this._visited(9)
  }

  get destination_mode() {
    return this._visited(10)
  }

  get version() {
    return this._visited(11)
  }

  get source_mode() {
    return this._visited(12)
  }

  get sequence() {
    return this._visited(13)
  }

  get destination_pan() {
    return this._visited(14)
  }

  get destination() {
    return this._visited(15)
  }

  get long_destination() {
    return this._visited(16)
  }

  get source_pan() {
    return this._visited(17)
  }

  get source() {
    return this._visited(18)
  }

  get long_source() {
    return this._visited(19)
  }

  get security_control() {
    return this._details('security_control')
  }

  get frame_counter() {
    return this._visited(26)
  }

  get key_source() {
    return this._visited(27)
  }

  get key_index() {
    return this._visited(28)
  }

  get elements() {
    return this._details('elements')
  }

  get fcs() {
    return this._visited(35)
  }
}
Wpan.Cut = cutClass(Wpan, {})

Wpan.prototype._id = 150

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.wpan = node
  return node
}

const packet = {
  get wpan() {
    const word = this._find(150)
    return word > 0 ? new Wpan(this, word) : this._cut(word, Wpan)
  }
}

module.exports = { rows, tree, packet }
