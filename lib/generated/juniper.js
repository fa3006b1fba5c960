'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["magic"],"reader":"number","visible":true,"variable":false},
  {"path":["has_extensions"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["no_l2_header"],"reader":"flag","visible":true,"variable":false},
  {"path":["received"],"reader":"flag","visible":true,"variable":false},
  {"path":["extensions_length"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extensions","type"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"device interface index","2":"device interface name","3":"device media type","4":"logical interface index","5":"logical unit number","6":"logical interface encapsulation","7":"TTP derived device media type","8":"TTP derived logical interface encapsulation"}},
  {"path":["extensions","length"],"reader":"number","visible":false,"variable":true},
  {"path":["extensions","device_index"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","device_name"],"reader":"text","visible":true,"variable":true},
  {"path":["extensions","media_type"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","logical_index"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","unit"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","encapsulation"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","derived_media_type"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","derived_encapsulation"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["atm1_cookie"],"reader":"number","visible":true,"variable":true},
  {"path":["atm2_cookie"],"reader":"big","visible":true,"variable":true},
  {"path":["cookie"],"reader":"bytes","visible":true,"variable":true}
]

/** Juniper, LINKTYPE_JUNIPER_ETHER. */
class Juniper extends Layer {
  get magic() {
    return this._packet._block.view.getUint32(this._at) >>> 8
  }

  get has_extensions() {
    return this._packet._block.view.getUint8(this._at + 3) >> 7
  }

  get reserved() {
    return (this._packet._block.view.getUint8(this._at + 3) >> 2) & 0x1f
  }

  get no_l2_header() {
    return (this._packet._block.view.getUint8(this._at + 3) >> 1) & 0x1
  }

  get received() {
    return this._packet._block.view.getUint8(this._at + 3) & 0x1
  }

  get extensions_length() {
    return this._visited(5)
  }

  get extensions() {
    return this._details('extensions')
  }

  get protocol() {
    return this._visited(19)
  }

  get atm1_cookie() {
    return this._visited(20)
  }

  get atm2_cookie() {
    return this._visited(21)
  }

  get cookie() {
    return this._visited(22)
  }
}
Juniper.Cut = cutClass(Juniper, { magic: 3, has_extensions: 4, reserved: 4, no_l2_header: 4, received: 4 })

Juniper.prototype._id = 128

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte3 = bytes[at + 3]
  const node = {
    magic: view.getUint32(at) >>> 8,
    has_extensions: byte3 >> 7,
    no_l2_header: (byte3 >> 1) & 0x1,
    received: byte3 & 0x1
  }
  if (parent !== undefined) parent.juniper = node
  return node
}

const packet = {
  get juniper() {
    const word = this._find(128)
    return word > 0 ? new Juniper(this, word) : this._cut(word, Juniper)
  }
}

module.exports = { rows, tree, packet }
