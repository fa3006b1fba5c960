'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version_and_type"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Advertisement"}},
  {"path":["virtual_router_id"],"reader":"number","visible":true,"variable":false},
  {"path":["priority"],"reader":"number","visible":true,"variable":false},
  {"path":["address_count"],"reader":"number","visible":true,"variable":false},
  {"path":["authentication_type"],"reader":"number","visible":true,"variable":false},
  {"path":["advertisement_interval"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["max_advertisement_interval"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["ip6_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["authentication"],"reader":"text","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** Virtual Router Redundancy Protocol, RFC 5798. */
class Vrrp extends Layer {
  get version_and_type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get type_name() {
    return names3[this._packet._block.view.getUint8(this._at) & 0xf]
  }

  get virtual_router_id() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get priority() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get address_count() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get authentication_type() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked <= 2 ? this._packet._block.view.getUint8(this._at + 4) : undefined
  }

  get advertisement_interval() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked <= 2 ? this._packet._block.view.getUint8(this._at + 5) : undefined
  }

  get reserved() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked >= 3 ? this._packet._block.view.getUint8(this._at + 4) >> 4 : undefined
  }

  get max_advertisement_interval() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked >= 3 ? this._packet._block.view.getUint16(this._at + 4) & 0xfff : undefined
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get checksum_status() {
    return this._checksumStatus(12)
  }

  get addresses() {
    return this._details('addresses')
  }

  get ip6_addresses() {
    return this._details('ip6_addresses')
  }

  get authentication() {
    return this._visited(15)
  }
}
Vrrp.Cut = cutClass(Vrrp, { version_and_type: 1, version: 1, type: 1, type_name: 1, virtual_router_id: 2, priority: 3, address_count: 4, authentication_type: 5, advertisement_interval: 6, reserved: 5, max_advertisement_interval: 6, checksum: 8 })

Vrrp.prototype._id = 136

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(byte0 >> 4 <= 2)) return visitedNode(packet, word, parent, 'vrrp')
  const node = {
    version: byte0 >> 4,
    type: byte0 & 0xf,
    virtual_router_id: bytes[at + 1],
    priority: bytes[at + 2],
    address_count: bytes[at + 3],
    authentication_type: bytes[at + 4],
    advertisement_interval: bytes[at + 5],
    checksum: view.getUint16(at + 6)
  }
  if (parent !== undefined) parent.vrrp = node
  return node
}

const packet = {
  get vrrp() {
    const word = this._find(136)
    return word > 0 ? new Vrrp(this, word) : this._cut(word, Vrrp)
  }
}

module.exports = { rows, tree, packet }
