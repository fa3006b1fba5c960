'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","group_policy"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","vni"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","dont_learn"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","policy_applied"],"reader":"flag","visible":true,"variable":false},
  {"path":["group_policy"],"reader":"number","visible":true,"variable":false},
  {"path":["vni"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false}
]

/** Virtual eXtensible Local Area Network, RFC 7348. */
class Vxlan extends Layer {
  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte0 = view.getUint8(at)
    const byte1 = view.getUint8(at + 1)
    return {
      group_policy: byte0 >> 7,
      vni: (byte0 >> 3) & 0x1,
      dont_learn: (byte1 >> 6) & 0x1,
      policy_applied: (byte1 >> 3) & 0x1
    }
  }

  get group_policy() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get vni() {
    return this._packet._block.view.getUint32(this._at + 4) >>> 8
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 7)
  }
}
Vxlan.Cut = cutClass(Vxlan, { flags: 2, group_policy: 4, vni: 7, reserved: 8 })

Vxlan.prototype._id = 35

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    flags: {
      group_policy: byte0 >> 7,
      vni: (byte0 >> 3) & 0x1,
      dont_learn: (byte1 >> 6) & 0x1,
      policy_applied: (byte1 >> 3) & 0x1
    },
    group_policy: view.getUint16(at + 2),
    vni: view.getUint32(at + 4) >>> 8
  }
  if (parent !== undefined) parent.vxlan = node
  return node
}

const packet = {
  get vxlan() {
    const word = this._find(35)
    return word > 0 ? new Vxlan(this, word) : this._cut(word, Vxlan)
  }
}

module.exports = { rows, tree, packet }
