'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["hardware_type"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_type"],"reader":"number","visible":true,"variable":false},
  {"path":["hardware_length"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_length"],"reader":"number","visible":true,"variable":false},
  {"path":["operation"],"reader":"number","visible":true,"variable":false},
  {"path":["sender_mac"],"reader":"mac","visible":true,"variable":true},
  {"path":["sender_hardware"],"reader":"bytes","visible":true,"variable":true},
  {"path":["sender_ip"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["sender_protocol"],"reader":"bytes","visible":true,"variable":true},
  {"path":["target_mac"],"reader":"mac","visible":true,"variable":true},
  {"path":["target_hardware"],"reader":"bytes","visible":true,"variable":true},
  {"path":["target_ip"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["target_protocol"],"reader":"bytes","visible":true,"variable":true}
]

/** Address Resolution Protocol, RFC 826. */
class Arp extends Layer {
  get hardware_type() {
    return this._packet._block.view.getUint16(this._at)
  }

  get protocol_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get hardware_length() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get protocol_length() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get operation() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get sender_mac() {
    return this._visited(5)
  }

  get sender_hardware() {
    return this._visited(6)
  }

  get sender_ip() {
    return this._visited(7)
  }

  get sender_protocol() {
    return this._visited(8)
  }

  get target_mac() {
    return this._visited(9)
  }

  get target_hardware() {
    return this._visited(10)
  }

  get target_ip() {
    return this._visited(11)
  }

  get target_protocol() {
    return this._visited(12)
  }
}
Arp.Cut = cutClass(Arp, { hardware_type: 2, protocol_type: 4, hardware_length: 5, protocol_length: 6, operation: 8 })

Arp.prototype._id = 14

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    hardware_type: view.getUint16(at),
    protocol_type: view.getUint16(at + 2),
    hardware_length: bytes[at + 4],
    protocol_length: bytes[at + 5],
    operation: view.getUint16(at + 6)
  }
  if (parent !== undefined) parent.arp = node
  return node
}

const packet = {
  get arp() {
    const word = this._find(14)
    return word > 0 ? new Arp(this, word) : this._cut(word, Arp)
  }
}

module.exports = { rows, tree, packet }
