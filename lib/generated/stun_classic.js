'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Binding Request","2":"Shared Secret Request","3":"Allocate Request","4":"Send Request","6":"Set Active Destination Request","257":"Binding Response","258":"Shared Secret Response","259":"Allocate Response","262":"Set Active Destination Response","273":"Binding Error Response","274":"Shared Secret Error Response","275":"Allocate Error Response","277":"Data Indication","278":"Set Active Destination Error Response"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["transaction_id"],"reader":"bytes","visible":true,"variable":false},
  {"path":["attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"MAPPED-ADDRESS","2":"RESPONSE-ADDRESS","3":"CHANGE-REQUEST","4":"SOURCE-ADDRESS","5":"CHANGED-ADDRESS","6":"USERNAME","7":"PASSWORD","8":"MESSAGE-INTEGRITY","9":"ERROR-CODE","10":"UNKNOWN-ATTRIBUTES","11":"REFLECTED-FROM","13":"LIFETIME","14":"ALTERNATE-SERVER","15":"MAGIC-COOKIE","16":"BANDWIDTH","17":"DESTINATION-ADDRESS","18":"REMOTE-ADDRESS","19":"DATA","20":"NONCE","21":"REALM","32800":"XOR-MAPPED-ADDRESS","32802":"SERVER"}},
  {"path":["attributes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","family"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","port"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","change_ip"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","change_port"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","error_class"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","error_number"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","error_reason"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","unknown"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","server"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","magic_cookie"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","bandwidth"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Simple Traversal of UDP through NATs, RFC 3489. */
class StunClassic extends Layer {
  get type() {
    return this._packet._block.view.getUint16(this._at)
  }

  get type_name() {
    return nameOf(rows[1], this._packet._block.view.getUint16(this._at))
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get transaction_id() {
    return this._bytes(4, 16)
  }

  get attributes() {
    return this._details('attributes')
  }
}
StunClassic.Cut = cutClass(StunClassic, { type: 2, type_name: 2, length: 4, transaction_id: 20 })

StunClassic.prototype._id = 237

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: view.getUint16(at),
    length: view.getUint16(at + 2),
    transaction_id: packet._slice(ints[word + 1] + 4, 16)
  }
  if (parent !== undefined) parent.stun_classic = node
  return node
}

const packet = {
  get stun_classic() {
    const word = this._find(237)
    return word > 0 ? new StunClassic(this, word) : this._cut(word, StunClassic)
  }
}

module.exports = { rows, tree, packet }
