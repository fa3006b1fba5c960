'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["hop_count"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["destination_network"],"reader":"number","visible":true,"variable":false},
  {"path":["source_network"],"reader":"number","visible":true,"variable":false},
  {"path":["destination_node"],"reader":"number","visible":true,"variable":false},
  {"path":["source_node"],"reader":"number","visible":true,"variable":false},
  {"path":["destination_socket"],"reader":"number","visible":true,"variable":false},
  {"path":["source_socket"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false}
]

/** Datagram Delivery Protocol, Inside AppleTalk. */
class Ddp extends Layer {
  get reserved() {
    return this._packet._block.view.getUint8(this._at) >> 6
  }

  get hop_count() {
    return (this._packet._block.view.getUint8(this._at) >> 2) & 0xf
  }

  get length() {
    return this._packet._block.view.getUint16(this._at) & 0x3ff
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get destination_network() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get source_network() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get destination_node() {
    return this._packet._block.view.getUint8(this._at + 8)
  }

  get source_node() {
    return this._packet._block.view.getUint8(this._at + 9)
  }

  get destination_socket() {
    return this._packet._block.view.getUint8(this._at + 10)
  }

  get source_socket() {
    return this._packet._block.view.getUint8(this._at + 11)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 12)
  }
}
Ddp.Cut = cutClass(Ddp, { reserved: 1, hop_count: 1, length: 2, checksum: 4, destination_network: 6, source_network: 8, destination_node: 9, source_node: 10, destination_socket: 11, source_socket: 12, type: 13 })

Ddp.prototype._id = 169

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    hop_count: (bytes[at] >> 2) & 0xf,
    length: view.getUint16(at) & 0x3ff,
    checksum: view.getUint16(at + 2),
    destination_network: view.getUint16(at + 4),
    source_network: view.getUint16(at + 6),
    destination_node: bytes[at + 8],
    source_node: bytes[at + 9],
    destination_socket: bytes[at + 10],
    source_socket: bytes[at + 11],
    type: bytes[at + 12]
  }
  if (parent !== undefined) parent.ddp = node
  return node
}

const packet = {
  get ddp() {
    const word = this._find(169)
    return word > 0 ? new Ddp(this, word) : this._cut(word, Ddp)
  }
}

module.exports = { rows, tree, packet }
