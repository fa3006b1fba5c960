'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Summary Advertisement","2":"Subset Advertisement","3":"Advertisement Request","4":"Join/Prune Message"}},
  {"path":["followers"],"reader":"number","visible":true,"variable":false},
  {"path":["subset_sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["domain_length"],"reader":"number","visible":true,"variable":false},
  {"path":["domain"],"reader":"text","visible":true,"variable":true},
  {"path":["revision"],"reader":"number","visible":true,"variable":true},
  {"path":["updater"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["update_time"],"reader":"text","visible":true,"variable":true},
  {"path":["md5_digest"],"reader":"bytes","visible":true,"variable":true},
  {"path":["start_value"],"reader":"number","visible":true,"variable":true},
  {"path":["vlans"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["vlans","length"],"reader":"number","visible":false,"variable":true},
  {"path":["vlans","status"],"reader":"number","visible":true,"variable":true},
  {"path":["vlans","type"],"reader":"number","visible":true,"variable":true},
  {"path":["vlans","name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["vlans","id"],"reader":"number","visible":true,"variable":true},
  {"path":["vlans","mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["vlans","index_802_10"],"reader":"number","visible":true,"variable":true},
  {"path":["vlans","name"],"reader":"text","visible":true,"variable":true},
  {"path":["vlans","parameters"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** VLAN Trunking Protocol, Cisco. */
class Vtp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get code_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get followers() {
    const asked = this._packet._block.view.getUint8(this._at + 1)
    return asked === 1 ? this._packet._block.view.getUint8(this._at + 2) : undefined
  }

  get subset_sequence() {
    const asked = this._packet._block.view.getUint8(this._at + 1)
    return asked === 2 ? this._packet._block.view.getUint8(this._at + 2) : undefined
  }

  get domain_length() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get domain() {
    return this._visited(6)
  }

  get revision() {
    return this._visited(7)
  }

  get updater() {
    return this._visited(8)
  }

  get update_time() {
    return this._visited(9)
  }

  get md5_digest() {
    return this._visited(10)
  }

  get start_value() {
    return this._visited(11)
  }

  get vlans() {
    return this._details('vlans')
  }

  get body() {
    return this._visited(22)
  }
}
Vtp.Cut = cutClass(Vtp, { version: 1, code: 2, code_name: 2, followers: 3, subset_sequence: 3, domain_length: 4 })

Vtp.prototype._id = 165

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte1 = bytes[at + 1]
  if (!(byte1 === 1)) return visitedNode(packet, word, parent, 'vtp')
  const node = {
    version: bytes[at],
    code: byte1,
    followers: bytes[at + 2],
    domain_length: bytes[at + 3]
  }
  if (parent !== undefined) parent.vtp = node
  return node
}

const packet = {
  get vtp() {
    const word = this._find(165)
    return word > 0 ? new Vtp(this, word) : this._cut(word, Vtp)
  }
}

module.exports = { rows, tree, packet }
