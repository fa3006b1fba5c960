'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["tlv_types"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tlv_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["actor","system_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["actor","system"],"reader":"mac","visible":true,"variable":true},
  {"path":["actor","key"],"reader":"number","visible":true,"variable":true},
  {"path":["actor","port_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["actor","port"],"reader":"number","visible":true,"variable":true},
  {"path":["actor","state"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["actor","expired"],"reader":"flag","visible":true,"variable":true},
  {"path":["actor","defaulted"],"reader":"flag","visible":true,"variable":true},
  {"path":["actor","distributing"],"reader":"flag","visible":true,"variable":true},
  {"path":["actor","collecting"],"reader":"flag","visible":true,"variable":true},
  {"path":["actor","synchronization"],"reader":"flag","visible":true,"variable":true},
  {"path":["actor","aggregation"],"reader":"flag","visible":true,"variable":true},
  {"path":["actor","short_timeout"],"reader":"flag","visible":true,"variable":true},
  {"path":["actor","active"],"reader":"flag","visible":true,"variable":true},
  {"path":["actor","reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["partner","system_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["partner","system"],"reader":"mac","visible":true,"variable":true},
  {"path":["partner","key"],"reader":"number","visible":true,"variable":true},
  {"path":["partner","port_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["partner","port"],"reader":"number","visible":true,"variable":true},
  {"path":["partner","state"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["partner","expired"],"reader":"flag","visible":true,"variable":true},
  {"path":["partner","defaulted"],"reader":"flag","visible":true,"variable":true},
  {"path":["partner","distributing"],"reader":"flag","visible":true,"variable":true},
  {"path":["partner","collecting"],"reader":"flag","visible":true,"variable":true},
  {"path":["partner","synchronization"],"reader":"flag","visible":true,"variable":true},
  {"path":["partner","aggregation"],"reader":"flag","visible":true,"variable":true},
  {"path":["partner","short_timeout"],"reader":"flag","visible":true,"variable":true},
  {"path":["partner","active"],"reader":"flag","visible":true,"variable":true},
  {"path":["partner","reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["collector_max_delay"],"reader":"number","visible":true,"variable":true},
  {"path":["collector_reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["other"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["padding"],"reader":"bytes","visible":false,"variable":true}
]

/** Link Aggregation Control Protocol, IEEE 802.1AX. */
class Lacp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get tlv_types() {
    return this._details('tlv_types')
  }

  get tlv_lengths() {
    return this._details('tlv_lengths')
  }

  get actor() {
    return this._details('actor')
  }

  get partner() {
    return this._details('partner')
  }

  get collector_max_delay() {
    return this._visited(33)
  }

  get collector_reserved() {
    return this._visited(34)
  }

  get other() {
    return this._details('other')
  }

  get padding() {
    return this._visited(36)
  }
}
Lacp.Cut = cutClass(Lacp, { version: 1 })

Lacp.prototype._id = 102

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at]
  }
  if (parent !== undefined) parent.lacp = node
  return node
}

const packet = {
  get lacp() {
    const word = this._find(102)
    return word > 0 ? new Lacp(this, word) : this._cut(word, Lacp)
  }
}

module.exports = { rows, tree, packet }
