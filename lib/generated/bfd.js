'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["diagnostic"],"reader":"number","visible":true,"variable":false},
  {"path":["state"],"reader":"number","visible":true,"variable":false},
  {"path":["state_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"AdminDown","1":"Down","2":"Init","3":"Up"}},
  {"path":["flags","poll"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","final"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","control_plane_independent"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","authentication"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","demand"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","multipoint"],"reader":"flag","visible":true,"variable":false},
  {"path":["detect_multiplier"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["my_discriminator"],"reader":"number","visible":true,"variable":false},
  {"path":["your_discriminator"],"reader":"number","visible":true,"variable":false},
  {"path":["desired_min_tx_interval"],"reader":"number","visible":true,"variable":false},
  {"path":["required_min_rx_interval"],"reader":"number","visible":true,"variable":false},
  {"path":["required_min_echo_interval"],"reader":"number","visible":true,"variable":false},
  {"path":["authentication","type"],"reader":"number","visible":true,"variable":true},
  {"path":["authentication","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Simple Password","2":"Keyed MD5","3":"Meticulous Keyed MD5","4":"Keyed SHA1","5":"Meticulous Keyed SHA1"}},
  {"path":["authentication","length"],"reader":"number","visible":true,"variable":true},
  {"path":["authentication","key_id"],"reader":"number","visible":true,"variable":true},
  {"path":["authentication","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["authentication","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["authentication","digest"],"reader":"bytes","visible":true,"variable":true},
  {"path":["authentication","password"],"reader":"text","visible":true,"variable":true},
  {"path":["authentication","value"],"reader":"bytes","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** Bidirectional Forwarding Detection, RFC 5880. */
class Bfd extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 5
  }

  get diagnostic() {
    return this._packet._block.view.getUint8(this._at) & 0x1f
  }

  get state() {
    return this._packet._block.view.getUint8(this._at + 1) >> 6
  }

  get state_name() {
    return names3[this._packet._block.view.getUint8(this._at + 1) >> 6]
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte1 = view.getUint8(at + 1)
    return {
      poll: (byte1 >> 5) & 0x1,
      final: (byte1 >> 4) & 0x1,
      control_plane_independent: (byte1 >> 3) & 0x1,
      authentication: (byte1 >> 2) & 0x1,
      demand: (byte1 >> 1) & 0x1,
      multipoint: byte1 & 0x1
    }
  }

  get detect_multiplier() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get length() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get my_discriminator() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get your_discriminator() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get desired_min_tx_interval() {
    return this._packet._block.view.getUint32(this._at + 12)
  }

  get required_min_rx_interval() {
    return this._packet._block.view.getUint32(this._at + 16)
  }

  get required_min_echo_interval() {
    return this._packet._block.view.getUint32(this._at + 20)
  }

  get authentication() {
    return this._details('authentication')
  }
}
Bfd.Cut = cutClass(Bfd, { version: 1, diagnostic: 1, state: 2, state_name: 2, flags: 2, detect_multiplier: 3, length: 4, my_discriminator: 8, your_discriminator: 12, desired_min_tx_interval: 16, required_min_rx_interval: 20, required_min_echo_interval: 24 })

Bfd.prototype._id = 140

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    version: byte0 >> 5,
    diagnostic: byte0 & 0x1f,
    state: byte1 >> 6,
    flags: {
      poll: (byte1 >> 5) & 0x1,
      final: (byte1 >> 4) & 0x1,
      control_plane_independent: (byte1 >> 3) & 0x1,
      authentication: (byte1 >> 2) & 0x1,
      demand: (byte1 >> 1) & 0x1,
      multipoint: byte1 & 0x1
    },
    detect_multiplier: bytes[at + 2],
    length: bytes[at + 3],
    my_discriminator: view.getUint32(at + 4),
    your_discriminator: view.getUint32(at + 8),
    desired_min_tx_interval: view.getUint32(at + 12),
    required_min_rx_interval: view.getUint32(at + 16),
    required_min_echo_interval: view.getUint32(at + 20)
  }
  if (parent !== undefined) parent.bfd = node
  return node
}

const packet = {
  get bfd() {
    const word = this._find(140)
    return word > 0 ? new Bfd(this, word) : this._cut(word, Bfd)
  }
}

module.exports = { rows, tree, packet }
