'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["oam"],"reader":"flag","visible":true,"variable":false},
  {"path":["unassigned"],"reader":"number","visible":false,"variable":false},
  {"path":["ttl"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["md_type"],"reader":"number","visible":true,"variable":false},
  {"path":["next_protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["next_protocol_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"IPv4","2":"IPv6","3":"Ethernet","4":"NSH","5":"MPLS"}},
  {"path":["service_path_identifier"],"reader":"number","visible":true,"variable":false},
  {"path":["service_index"],"reader":"number","visible":true,"variable":false},
  {"path":["context"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["context_headers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["context_headers","class"],"reader":"number","visible":true,"variable":true},
  {"path":["context_headers","type"],"reader":"number","visible":true,"variable":true},
  {"path":["context_headers","unassigned"],"reader":"number","visible":false,"variable":true},
  {"path":["context_headers","length"],"reader":"number","visible":true,"variable":true},
  {"path":["context_headers","value"],"reader":"bytes","visible":true,"variable":true}
]

const names7 = nameTable(rows[7])
/** Network Service Header, RFC 8300. */
class Nsh extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 6
  }

  get oam() {
    return (this._packet._block.view.getUint8(this._at) >> 5) & 0x1
  }

  get unassigned() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
  }

  get ttl() {
    return (this._packet._block.view.getUint16(this._at) >> 6) & 0x3f
  }

  get length() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x3f
  }

  get md_type() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get next_protocol() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get next_protocol_name() {
    return names7[this._packet._block.view.getUint8(this._at + 3)]
  }

  get service_path_identifier() {
    return this._packet._block.view.getUint32(this._at + 4) >>> 8
  }

  get service_index() {
    return this._packet._block.view.getUint8(this._at + 7)
  }

  get context() {
    return this._details('context')
  }

  get context_headers() {
    return this._details('context_headers')
  }
}
Nsh.Cut = cutClass(Nsh, { version: 1, oam: 1, unassigned: 1, ttl: 2, length: 2, md_type: 3, next_protocol: 4, next_protocol_name: 4, service_path_identifier: 7, service_index: 8 })

Nsh.prototype._id = 69

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    version: byte0 >> 6,
    oam: (byte0 >> 5) & 0x1,
    ttl: (view.getUint16(at) >> 6) & 0x3f,
    length: bytes[at + 1] & 0x3f,
    md_type: bytes[at + 2],
    next_protocol: bytes[at + 3],
    service_path_identifier: view.getUint32(at + 4) >>> 8,
    service_index: bytes[at + 7]
  }
  if (parent !== undefined) parent.nsh = node
  return node
}

const packet = {
  get nsh() {
    const word = this._find(69)
    return word > 0 ? new Nsh(this, word) : this._cut(word, Nsh)
  }
}

module.exports = { rows, tree, packet }
