'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","version"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","vni"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","next_protocol"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","oam"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["next_protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["next_protocol_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"IPv4","2":"IPv6","3":"Ethernet","4":"NSH","5":"MPLS"}},
  {"path":["vni"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved2"],"reader":"number","visible":false,"variable":false}
]

const names7 = nameTable(rows[7])
/** Generic Protocol Extension for VXLAN, draft-ietf-nvo3-vxlan-gpe. */
class VxlanGpe extends Layer {
  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte0 = view.getUint8(at)
    return {
      version: (byte0 >> 4) & 0x3,
      vni: (byte0 >> 3) & 0x1,
      next_protocol: (byte0 >> 2) & 0x1,
      oam: byte0 & 0x1
    }
  }

  get reserved() {
    return this._packet._block.view.getUint16(this._at + 1)
  }

  get next_protocol() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get next_protocol_name() {
    return names7[this._packet._block.view.getUint8(this._at + 3)]
  }

  get vni() {
    return this._packet._block.view.getUint32(this._at + 4) >>> 8
  }

  get reserved2() {
    return this._packet._block.view.getUint8(this._at + 7)
  }
}
VxlanGpe.Cut = cutClass(VxlanGpe, { flags: 1, reserved: 3, next_protocol: 4, next_protocol_name: 4, vni: 7, reserved2: 8 })

VxlanGpe.prototype._id = 68

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    flags: {
      version: (byte0 >> 4) & 0x3,
      vni: (byte0 >> 3) & 0x1,
      next_protocol: (byte0 >> 2) & 0x1,
      oam: byte0 & 0x1
    },
    next_protocol: bytes[at + 3],
    vni: view.getUint32(at + 4) >>> 8
  }
  if (parent !== undefined) parent.vxlan_gpe = node
  return node
}

const packet = {
  get vxlan_gpe() {
    const word = this._find(68)
    return word > 0 ? new VxlanGpe(this, word) : this._cut(word, VxlanGpe)
  }
}

module.exports = { rows, tree, packet }
