'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { mac } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["hop_count"],"reader":"number","visible":true,"variable":false},
  {"path":["packet_type"],"reader":"number","visible":true,"variable":false},
  {"path":["destination_network"],"reader":"number","visible":true,"variable":false},
  {"path":["destination_node"],"reader":"mac","visible":true,"variable":false},
  {"path":["destination_socket"],"reader":"number","visible":true,"variable":false},
  {"path":["source_network"],"reader":"number","visible":true,"variable":false},
  {"path":["source_node"],"reader":"mac","visible":true,"variable":false},
  {"path":["source_socket"],"reader":"number","visible":true,"variable":false}
]

/** Internetwork Packet Exchange, Novell. */
class Ipx extends Layer {
  get checksum() {
    return this._packet._block.view.getUint16(this._at)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get hop_count() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get packet_type() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get destination_network() {
    return this._packet._block.view.getUint32(this._at + 6)
  }

  get destination_node() {
    return mac(this._packet._block.view, this._at + 10)
  }

  get destination_socket() {
    return this._packet._block.view.getUint16(this._at + 16)
  }

  get source_network() {
    return this._packet._block.view.getUint32(this._at + 18)
  }

  get source_node() {
    return mac(this._packet._block.view, this._at + 22)
  }

  get source_socket() {
    return this._packet._block.view.getUint16(this._at + 28)
  }
}
Ipx.Cut = cutClass(Ipx, { checksum: 2, length: 4, hop_count: 5, packet_type: 6, destination_network: 10, destination_node: 16, destination_socket: 18, source_network: 22, source_node: 28, source_socket: 30 })

Ipx.prototype._id = 170

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    checksum: view.getUint16(at),
    length: view.getUint16(at + 2),
    hop_count: bytes[at + 4],
    packet_type: bytes[at + 5],
    destination_network: view.getUint32(at + 6),
    destination_node: mac(view, at + 10),
    destination_socket: view.getUint16(at + 16),
    source_network: view.getUint32(at + 18),
    source_node: mac(view, at + 22),
    source_socket: view.getUint16(at + 28)
  }
  if (parent !== undefined) parent.ipx = node
  return node
}

const packet = {
  get ipx() {
    const word = this._find(170)
    return word > 0 ? new Ipx(this, word) : this._cut(word, Ipx)
  }
}

module.exports = { rows, tree, packet }
