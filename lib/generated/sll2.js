'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["ethertype"],"reader":"number","visible":false,"variable":true},
  {"path":["gre_type"],"reader":"number","visible":false,"variable":true},
  {"path":["length_type"],"reader":"number","visible":false,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["interface_index"],"reader":"number","visible":true,"variable":false},
  {"path":["hardware_type"],"reader":"number","visible":true,"variable":false},
  {"path":["packet_type"],"reader":"number","visible":true,"variable":false},
  {"path":["address_length"],"reader":"number","visible":true,"variable":false},
  {"path":["address"],"reader":"mac","visible":true,"variable":true},
  {"path":["address_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["address_other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["unused"],"reader":"bytes","visible":false,"variable":true},
  {"path":["padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["trailer"],"reader":"bytes","visible":false,"variable":true}
]

/** Linux cooked capture v2, LINKTYPE_LINUX_SLL2. */
class Sll2 extends Layer {
  get protocol() {
    return this._packet._block.view.getUint16(this._at)
  }

  get ethertype() {
    return this._visited(1)
  }

  get gre_type() {
    return this._visited(2)
  }

  get length_type() {
    return this._visited(3)
  }

  get reserved() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get interface_index() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get hardware_type() {
    return this._packet._block.view.getUint16(this._at + 8)
  }

  get packet_type() {
    return this._packet._block.view.getUint8(this._at + 10)
  }

  get address_length() {
    return this._packet._block.view.getUint8(this._at + 11)
  }

  get address() {
    return this._visited(9)
  }

  get address_ipv4() {
    return this._visited(10)
  }

  get address_other() {
    return this._visited(11)
  }

  get unused() {
    return this._visited(12)
  }

  get padding() {
    return this._visited(13)
  }

  get trailer() {
    return this._visited(14)
  }
}
Sll2.Cut = cutClass(Sll2, { protocol: 2, reserved: 4, interface_index: 8, hardware_type: 10, packet_type: 11, address_length: 12 })

Sll2.prototype._id = 13

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    protocol: view.getUint16(at),
    interface_index: view.getUint32(at + 4),
    hardware_type: view.getUint16(at + 8),
    packet_type: bytes[at + 10],
    address_length: bytes[at + 11]
  }
  if (parent !== undefined) parent.sll2 = node
  return node
}

const packet = {
  get sll2() {
    const word = this._find(13)
    return word > 0 ? new Sll2(this, word) : this._cut(word, Sll2)
  }
}

module.exports = { rows, tree, packet }
