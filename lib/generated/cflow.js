'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["count"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["uptime"],"reader":"number","visible":true,"variable":true},
  {"path":["unix_seconds"],"reader":"number","visible":true,"variable":true},
  {"path":["unix_nanoseconds"],"reader":"number","visible":true,"variable":true},
  {"path":["export_time"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["engine_type"],"reader":"number","visible":true,"variable":true},
  {"path":["engine_id"],"reader":"number","visible":true,"variable":true},
  {"path":["sampling_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["sampling_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["source_id"],"reader":"number","visible":true,"variable":true},
  {"path":["observation_domain"],"reader":"number","visible":true,"variable":true},
  {"path":["sets"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["sets","id"],"reader":"number","visible":true,"variable":true},
  {"path":["sets","length"],"reader":"number","visible":false,"variable":true},
  {"path":["sets","templates"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["sets","templates","id"],"reader":"number","visible":true,"variable":true},
  {"path":["sets","templates","field_count"],"reader":"number","visible":true,"variable":true},
  {"path":["sets","templates","total_count"],"reader":"number","visible":true,"variable":true},
  {"path":["sets","templates","scope_count"],"reader":"number","visible":true,"variable":true},
  {"path":["sets","templates","scope_length"],"reader":"number","visible":true,"variable":true},
  {"path":["sets","templates","options_length"],"reader":"number","visible":true,"variable":true},
  {"path":["sets","templates","field_enterprise"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["sets","templates","field_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["sets","templates","field_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["sets","templates","enterprises"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["sets","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["records"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["records","saddr"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["records","daddr"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["records","next_hop"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["records","ip6_saddr"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["records","ip6_daddr"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["records","input"],"reader":"number","visible":true,"variable":true},
  {"path":["records","output"],"reader":"number","visible":true,"variable":true},
  {"path":["records","packets"],"reader":"number","visible":true,"variable":true},
  {"path":["records","octets"],"reader":"number","visible":true,"variable":true},
  {"path":["records","first"],"reader":"number","visible":true,"variable":true},
  {"path":["records","last"],"reader":"number","visible":true,"variable":true},
  {"path":["records","sport"],"reader":"number","visible":true,"variable":true},
  {"path":["records","dport"],"reader":"number","visible":true,"variable":true},
  {"path":["records","tcp_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["records","protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["records","tos"],"reader":"number","visible":true,"variable":true},
  {"path":["records","source_as"],"reader":"number","visible":true,"variable":true},
  {"path":["records","destination_as"],"reader":"number","visible":true,"variable":true},
  {"path":["records","source_mask"],"reader":"number","visible":true,"variable":true},
  {"path":["records","destination_mask"],"reader":"number","visible":true,"variable":true},
  {"path":["records","others"],"reader":"bytes","many":true,"visible":true,"variable":true}
]

/** NetFlow and IPFIX, RFC 7011. */
class Cflow extends Layer {
  get version() {
    return this._packet._block.view.getUint16(this._at)
  }

  get count() {
    const asked = this._packet._block.view.getUint16(this._at)
    return asked >= 5 && asked <= 9 ? this._packet._block.view.getUint16(this._at + 2) : undefined
  }

  get length() {
    const asked = this._packet._block.view.getUint16(this._at)
    return asked === 10 ? this._packet._block.view.getUint16(this._at + 2) : undefined
  }

  get uptime() {
    return this._visited(3)
  }

  get unix_seconds() {
    return this._visited(4)
  }

  get unix_nanoseconds() {
    return this._visited(5)
  }

  get export_time() {
    return this._visited(6)
  }

  get sequence() {
    return this._visited(7)
  }

  get engine_type() {
    return this._visited(8)
  }

  get engine_id() {
    return this._visited(9)
  }

  get sampling_mode() {
    return this._visited(10)
  }

  get sampling_interval() {
    return this._visited(11)
  }

  get source_id() {
    return this._visited(12)
  }

  get observation_domain() {
    return this._visited(13)
  }

  get sets() {
    return this._details('sets')
  }

  get records() {
    return this._details('records')
  }
}
Cflow.Cut = cutClass(Cflow, { version: 2, count: 4, length: 4 })

Cflow.prototype._id = 163

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  if (!(view.getUint16(at) >= 5 && view.getUint16(at) <= 9)) return visitedNode(packet, word, parent, 'cflow')
  const node = {
    version: view.getUint16(at),
    count: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.cflow = node
  return node
}

const packet = {
  get cflow() {
    const word = this._find(163)
    return word > 0 ? new Cflow(this, word) : this._cut(word, Cflow)
  }
}

module.exports = { rows, tree, packet }
