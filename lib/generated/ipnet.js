'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["family"],"reader":"number","visible":true,"variable":false},
  {"path":["hook_type"],"reader":"number","visible":true,"variable":false},
  {"path":["data_length"],"reader":"number","visible":true,"variable":false},
  {"path":["interface_index"],"reader":"number","visible":true,"variable":false},
  {"path":["group_interface_index"],"reader":"number","visible":true,"variable":false},
  {"path":["source_zone"],"reader":"number","visible":true,"variable":false},
  {"path":["destination_zone"],"reader":"number","visible":true,"variable":false}
]

/** Solaris IPNET, LINKTYPE_IPNET. */
class Ipnet extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get family() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get hook_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get data_length() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get interface_index() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get group_interface_index() {
    return this._packet._block.view.getUint32(this._at + 12)
  }

  get source_zone() {
    return this._packet._block.view.getUint32(this._at + 16)
  }

  get destination_zone() {
    return this._packet._block.view.getUint32(this._at + 20)
  }
}
Ipnet.Cut = cutClass(Ipnet, { version: 1, family: 2, hook_type: 4, data_length: 8, interface_index: 12, group_interface_index: 16, source_zone: 20, destination_zone: 24 })

Ipnet.prototype._id = 121

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    family: bytes[at + 1],
    hook_type: view.getUint16(at + 2),
    data_length: view.getUint32(at + 4),
    interface_index: view.getUint32(at + 8),
    group_interface_index: view.getUint32(at + 12),
    source_zone: view.getUint32(at + 16),
    destination_zone: view.getUint32(at + 20)
  }
  if (parent !== undefined) parent.ipnet = node
  return node
}

const packet = {
  get ipnet() {
    const word = this._find(121)
    return word > 0 ? new Ipnet(this, word) : this._cut(word, Ipnet)
  }
}

module.exports = { rows, tree, packet }
