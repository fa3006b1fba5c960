'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["options_length"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","control"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","critical"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["protocol_type"],"reader":"number","visible":true,"variable":false},
  {"path":["vni"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","class"],"reader":"number","visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","critical"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","gcp_network"],"reader":"number","visible":true,"variable":true},
  {"path":["options","gcp_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","gcp_direction"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","gcp_endpoint"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","gcp_profile"],"reader":"big","visible":true,"variable":true},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true}
]

/** Generic Network Virtualization Encapsulation, RFC 8926. */
class Geneve extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 6
  }

  get options_length() {
    return this._packet._block.view.getUint8(this._at) & 0x3f
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte1 = view.getUint8(at + 1)
    return {
      control: byte1 >> 7,
      critical: (byte1 >> 6) & 0x1
    }
  }

  get protocol_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get vni() {
    return this._packet._block.view.getUint32(this._at + 4) >>> 8
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 7)
  }

  get options() {
    return this._details('options')
  }
}
Geneve.Cut = cutClass(Geneve, { version: 1, options_length: 1, flags: 2, protocol_type: 4, vni: 7, reserved: 8 })

Geneve.prototype._id = 70

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    version: byte0 >> 6,
    options_length: byte0 & 0x3f,
    flags: {
      control: byte1 >> 7,
      critical: (byte1 >> 6) & 0x1
    },
    protocol_type: view.getUint16(at + 2),
    vni: view.getUint32(at + 4) >>> 8
  }
  if (parent !== undefined) parent.geneve = node
  return node
}

const packet = {
  get geneve() {
    const word = this._find(70)
    return word > 0 ? new Geneve(this, word) : this._cut(word, Geneve)
  }
}

module.exports = { rows, tree, packet }
