'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { mac } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["access_control"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["priority"],"reader":"number","visible":true,"variable":false},
  {"path":["is_frame"],"reader":"flag","visible":true,"variable":false},
  {"path":["monitor"],"reader":"flag","visible":true,"variable":false},
  {"path":["reservation"],"reader":"number","visible":true,"variable":false},
  {"path":["frame_control"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["frame_type"],"reader":"number","visible":true,"variable":false},
  {"path":["frame_type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"MAC","1":"LLC"}},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["control_bits"],"reader":"number","visible":true,"variable":false},
  {"path":["dhost"],"reader":"mac","visible":true,"variable":false},
  {"path":["source_routed"],"reader":"flag","visible":true,"variable":true},
  {"path":["shost_bits"],"reader":"mac","visible":false,"variable":true},
  {"path":["shost"],"reader":"mac","visible":true,"variable":true},
  {"path":["routing","control"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["routing","broadcast"],"reader":"number","visible":true,"variable":true},
  {"path":["routing","length"],"reader":"number","visible":true,"variable":true},
  {"path":["routing","direction"],"reader":"flag","visible":true,"variable":true},
  {"path":["routing","largest_frame"],"reader":"number","visible":true,"variable":true},
  {"path":["routes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["routes","ring"],"reader":"number","visible":true,"variable":true},
  {"path":["routes","bridge"],"reader":"number","visible":true,"variable":true},
  {"path":["routing","extra"],"reader":"bytes","visible":false,"variable":true}
]

const names7 = nameTable(rows[7])
/** Token ring, IEEE 802.5. */
class Tr extends Layer {
  get access_control() {
    return this._packet._block.view.getUint8(this._at)
  }

  get priority() {
    return this._packet._block.view.getUint8(this._at) >> 5
  }

  get is_frame() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
  }

  get monitor() {
    return (this._packet._block.view.getUint8(this._at) >> 3) & 0x1
  }

  get reservation() {
    return this._packet._block.view.getUint8(this._at) & 0x7
  }

  get frame_control() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get frame_type() {
    return this._packet._block.view.getUint8(this._at + 1) >> 6
  }

  get frame_type_name() {
    return names7[this._packet._block.view.getUint8(this._at + 1) >> 6]
  }

  get reserved() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 4) & 0x3
  }

  get control_bits() {
    return this._packet._block.view.getUint8(this._at + 1) & 0xf
  }

  get dhost() {
    return mac(this._packet._block.view, this._at + 2)
  }

  get source_routed() {
    return this._visited(11)
  }

  get shost_bits() {
    return this._visited(12)
  }

  get shost() {
    return this._visited(13)
  }

  get routing() {
    return this._details('routing')
  }

  get routes() {
    return this._details('routes')
  }
}
Tr.Cut = cutClass(Tr, { access_control: 1, priority: 1, is_frame: 1, monitor: 1, reservation: 1, frame_control: 2, frame_type: 2, frame_type_name: 2, reserved: 2, control_bits: 2, dhost: 8 })

Tr.prototype._id = 125

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    priority: byte0 >> 5,
    is_frame: (byte0 >> 4) & 0x1,
    monitor: (byte0 >> 3) & 0x1,
    reservation: byte0 & 0x7,
    frame_type: byte1 >> 6,
    control_bits: byte1 & 0xf,
    dhost: mac(view, at + 2)
  }
  if (parent !== undefined) parent.tr = node
  return node
}

const packet = {
  get tr() {
    const word = this._find(125)
    return word > 0 ? new Tr(this, word) : this._cut(word, Tr)
  }
}

module.exports = { rows, tree, packet }
