'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["method_count"],"reader":"number","visible":false,"variable":true},
  {"path":["methods"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["method"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_version"],"reader":"number","visible":true,"variable":false},
  {"path":["user_length"],"reader":"number","visible":false,"variable":true},
  {"path":["user"],"reader":"text","visible":true,"variable":true},
  {"path":["password_length"],"reader":"number","visible":false,"variable":true},
  {"path":["password"],"reader":"text","visible":true,"variable":true},
  {"path":["auth_status"],"reader":"number","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["result"],"reader":"number","visible":true,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["address_type"],"reader":"number","visible":true,"variable":true},
  {"path":["address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["name"],"reader":"text","visible":true,"variable":true},
  {"path":["port"],"reader":"number","visible":true,"variable":true},
  {"path":["remote_port"],"reader":"number","visible":true,"variable":true},
  {"path":["remote_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["user_id"],"reader":"text","visible":true,"variable":true},
  {"path":["version4_name"],"reader":"text","visible":true,"variable":true}
]

/** SOCKS, RFC 1928. */
class Socks extends Layer {
  get version() {
    const value = this._packet._block.view.getUint8(this._at)
    return value !== 1 ? value : undefined
  }

  get method_count() {
    return this._visited(1)
  }

  get methods() {
    return this._details('methods')
  }

  get method() {
    return this._visited(3)
  }

  get auth_version() {
    const value = this._packet._block.view.getUint8(this._at)
    return value === 1 ? value : undefined
  }

  get user_length() {
    return this._visited(5)
  }

  get user() {
    return this._visited(6)
  }

  get password_length() {
    return this._visited(7)
  }

  get password() {
    return this._visited(8)
  }

  get auth_status() {
    return this._visited(9)
  }

  get command() {
    return this._visited(10)
  }

  get result() {
    return this._visited(11)
  }

  get reserved() {
    return this._visited(12)
  }

  get address_type() {
    return this._visited(13)
  }

  get address() {
    return this._visited(14)
  }

  get ip6_address() {
    return this._visited(15)
  }

  get name_length() {
    return this._visited(16)
  }

  get name() {
    return this._visited(17)
  }

  get port() {
    return this._visited(18)
  }

  get remote_port() {
    return this._visited(19)
  }

  get remote_address() {
    return this._visited(20)
  }

  get user_id() {
    return this._visited(21)
  }

  get version4_name() {
    return this._visited(22)
  }
}
Socks.Cut = cutClass(Socks, { version: 1, auth_version: 1 })

Socks.prototype._id = 107

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(byte0 !== 1)) return visitedNode(packet, word, parent, 'socks')
  const node = {
    version: byte0
  }
  if (parent !== undefined) parent.socks = node
  return node
}

const packet = {
  get socks() {
    const word = this._find(107)
    return word > 0 ? new Socks(this, word) : this._cut(word, Socks)
  }
}

module.exports = { rows, tree, packet }
