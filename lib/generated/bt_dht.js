'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"text","visible":true,"variable":true},
  {"path":["query"],"reader":"text","visible":true,"variable":true},
  {"path":["transaction"],"reader":"bytes","visible":true,"variable":true},
  {"path":["client"],"reader":"bytes","visible":true,"variable":true},
  {"path":["id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["target"],"reader":"bytes","visible":true,"variable":true},
  {"path":["info_hash"],"reader":"bytes","visible":true,"variable":true},
  {"path":["token"],"reader":"bytes","visible":true,"variable":true},
  {"path":["port"],"reader":"number","visible":true,"variable":true},
  {"path":["nodes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["nodes","id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nodes","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["nodes","address_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["nodes","port"],"reader":"number","visible":true,"variable":true},
  {"path":["peers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["peers","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["peers","address_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["peers","port"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["error"],"reader":"text","visible":true,"variable":true},
  {"path":["seen_from"],"reader":"bytes","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true}
]

/** BitTorrent DHT Protocol, BEP 5. */
class BtDht extends Layer {
  get type() {
    return this._visited(0)
  }

  get query() {
    return this._visited(1)
  }

  get transaction() {
    return this._visited(2)
  }

  get client() {
    return this._visited(3)
  }

  get id() {
    return this._visited(4)
  }

  get target() {
    return this._visited(5)
  }

  get info_hash() {
    return this._visited(6)
  }

  get token() {
    return this._visited(7)
  }

  get port() {
    return this._visited(8)
  }

  get nodes() {
    return this._details('nodes')
  }

  get peers() {
    return this._details('peers')
  }

  get error_code() {
    return this._visited(18)
  }

  get error() {
    return this._visited(19)
  }

  get seen_from() {
    return this._visited(20)
  }

  get other() {
    return this._visited(21)
  }
}
BtDht.Cut = cutClass(BtDht, {})

BtDht.prototype._id = 159

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.bt_dht = node
  return node
}

const packet = {
  get bt_dht() {
    const word = this._find(159)
    return word > 0 ? new BtDht(this, word) : this._cut(word, BtDht)
  }
}

module.exports = { rows, tree, packet }
