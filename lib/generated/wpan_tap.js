'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"FCS type","1":"received signal strength","2":"bit rate","3":"channel","4":"SUN PHY","5":"start of frame time","6":"end of frame time","7":"absolute slot number","8":"start of slot time","9":"timeslot length","10":"link quality","11":"channel frequency","12":"channel plan","13":"PHY header"}},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","fcs_type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","bit_rate"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","channel"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","page"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","start_time"],"reader":"big","visible":true,"variable":true},
  {"path":["tlvs","end_time"],"reader":"big","visible":true,"variable":true},
  {"path":["tlvs","slot_number"],"reader":"big","visible":true,"variable":true},
  {"path":["tlvs","slot_time"],"reader":"big","visible":true,"variable":true},
  {"path":["tlvs","slot_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","link_quality"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["fcs"],"reader":"number","visible":false,"variable":true}
]

/** IEEE 802.15.4 TAP, LINKTYPE_IEEE802_15_4_TAP. */
class WpanTap extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2, true)
  }

  get tlvs() {
    return this._details('tlvs')
  }

  get fcs() {
    return this._visited(18)
  }
}
WpanTap.Cut = cutClass(WpanTap, { version: 1, reserved: 2, length: 4 })

WpanTap.prototype._id = 151

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    length: view.getUint16(at + 2, true)
  }
  if (parent !== undefined) parent.wpan_tap = node
  return node
}

const packet = {
  get wpan_tap() {
    const word = this._find(151)
    return word > 0 ? new WpanTap(this, word) : this._cut(word, WpanTap)
  }
}

module.exports = { rows, tree, packet }
