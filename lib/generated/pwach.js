'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["nibble"],"reader":"number","visible":false,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["channel_type"],"reader":"number","visible":true,"variable":false},
  {"path":["channel_type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"MCC","2":"SCC","7":"BFD without IP","10":"MPLS direct loss measurement","11":"MPLS inferred loss measurement","12":"MPLS delay measurement","13":"MPLS direct loss and delay measurement","14":"MPLS inferred loss and delay measurement","33":"IPv4","34":"MPLS-TP CC","35":"MPLS-TP CV","36":"PSC","37":"on-demand CV","38":"LI","39":"pseudowire OAM","40":"MAC withdraw OAM","87":"IPv6","88":"fault OAM"}}
]

/** Pseudowire Associated Channel Header, RFC 4385. */
class Pwach extends Layer {
  get nibble() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get version() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get channel_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get channel_type_name() {
    return nameOf(rows[4], this._packet._block.view.getUint16(this._at + 2))
  }
}
Pwach.Cut = cutClass(Pwach, { nibble: 1, version: 1, reserved: 2, channel_type: 4, channel_type_name: 4 })

Pwach.prototype._id = 55

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at] & 0xf,
    channel_type: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.pwach = node
  return node
}

const packet = {
  get pwach() {
    const word = this._find(55)
    return word > 0 ? new Pwach(this, word) : this._cut(word, Pwach)
  }
}

module.exports = { rows, tree, packet }
