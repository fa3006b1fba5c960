'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["packet_type"],"reader":"number","visible":true,"variable":false},
  {"path":["hardware_type"],"reader":"number","visible":true,"variable":false},
  {"path":["address_length"],"reader":"number","visible":true,"variable":false},
  {"path":["address"],"reader":"mac","visible":true,"variable":true},
  {"path":["address_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["address_other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["unused"],"reader":"bytes","visible":false,"variable":true},
  {"path":["protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["ethertype"],"reader":"number","visible":false,"variable":true},
  {"path":["gre_type"],"reader":"number","visible":false,"variable":true},
  {"path":["length_type"],"reader":"number","visible":false,"variable":true},
  {"path":["padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["trailer"],"reader":"bytes","visible":false,"variable":true}
]

/** Linux cooked capture v1, LINKTYPE_LINUX_SLL. */
class Sll extends Layer {
  get packet_type() {
    return this._packet._block.view.getUint16(this._at)
  }

  get hardware_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get address_length() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get address() {
    return this._visited(3)
  }

  get address_ipv4() {
    return this._visited(4)
  }

  get address_other() {
    return this._visited(5)
  }

  get unused() {
    return this._visited(6)
  }

  get protocol() {
    return this._visited(7)
  }

  get ethertype() {
    return this._visited(8)
  }

  get gre_type() {
    return this._visited(9)
  }

  get length_type() {
    return this._visited(10)
  }

  get padding() {
    return this._visited(11)
  }

  get trailer() {
    return this._visited(12)
  }
}
Sll.Cut = cutClass(Sll, { packet_type: 2, hardware_type: 4, address_length: 6 })

Sll.prototype._id = 12

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    packet_type: view.getUint16(at),
    hardware_type: view.getUint16(at + 2),
    address_length: view.getUint16(at + 4)
  }
  if (parent !== undefined) parent.sll = node
  return node
}

const packet = {
  get sll() {
    const word = this._find(12)
    return word > 0 ? new Sll(this, word) : this._cut(word, Sll)
  }
}

module.exports = { rows, tree, packet }
