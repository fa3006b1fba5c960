'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { ipv4 } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":true,"variable":false,"names":{"16":"direct unique","17":"direct group","18":"broadcast","19":"error","20":"query request","21":"positive query response","22":"negative query response"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","node_type"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","first"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","more"],"reader":"flag","visible":true,"variable":false},
  {"path":["id"],"reader":"number","visible":true,"variable":false},
  {"path":["source_ip"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["source_port"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["offset"],"reader":"number","visible":true,"variable":true},
  {"path":["source_name"],"reader":"text","visible":true,"variable":true},
  {"path":["destination_name"],"reader":"text","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

const names1 = nameTable(rows[1])
/** NetBIOS Datagram Service, RFC 1002. */
class Nbdgm extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte1 = view.getUint8(at + 1)
    return {
      node_type: (byte1 >> 2) & 0x3,
      first: (byte1 >> 1) & 0x1,
      more: byte1 & 0x1
    }
  }

  get id() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get source_ip() {
    return ipv4(this._packet._block.view, this._at + 4)
  }

  get source_port() {
    return this._packet._block.view.getUint16(this._at + 8)
  }

  get length() {
    return this._visited(10)
  }

  get offset() {
    return this._visited(11)
  }

  get source_name() {
    return this._visited(12)
  }

  get destination_name() {
    return this._visited(13)
  }

  get error_code() {
    return this._visited(14)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Nbdgm.Cut = cutClass(Nbdgm, { type: 1, type_name: 1, flags: 2, id: 4, source_ip: 8, source_port: 10 })

Nbdgm.prototype._id = 80

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    type: byte0,
    type_name: names1[byte0],
    flags: {
      node_type: (byte1 >> 2) & 0x3,
      first: (byte1 >> 1) & 0x1,
      more: byte1 & 0x1
    },
    id: view.getUint16(at + 2),
    source_ip: ipv4(view, at + 4),
    source_port: view.getUint16(at + 8),
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.nbdgm = node
  return node
}

const packet = {
  get nbdgm() {
    const word = this._find(80)
    return word > 0 ? new Nbdgm(this, word) : this._cut(word, Nbdgm)
  }
}

module.exports = { rows, tree, packet }
