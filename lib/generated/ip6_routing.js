'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["header_length"],"reader":"number","visible":true,"variable":false},
  {"path":["routing_type"],"reader":"number","visible":true,"variable":false},
  {"path":["segments_left"],"reader":"number","visible":true,"variable":false},
  {"path":["addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["home_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["cmpr_i"],"reader":"number","visible":true,"variable":true},
  {"path":["cmpr_e"],"reader":"number","visible":true,"variable":true},
  {"path":["pad"],"reader":"number","visible":true,"variable":true},
  {"path":["compressed_addresses"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["last_entry"],"reader":"number","visible":true,"variable":true},
  {"path":["flags"],"reader":"number","visible":true,"variable":true},
  {"path":["tag"],"reader":"bytes","visible":true,"variable":true},
  {"path":["segments"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","d"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","key_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hmac"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["sids"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["long_sids"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** IPv6 Routing Header, RFC 8200. */
class Ip6Routing extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get routing_type() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get segments_left() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get addresses() {
    return this._details('addresses')
  }

  get home_address() {
    return this._visited(5)
  }

  get cmpr_i() {
    return this._visited(6)
  }

  get cmpr_e() {
    return this._visited(7)
  }

  get pad() {
    return this._visited(8)
  }

  get compressed_addresses() {
    return this._details('compressed_addresses')
  }

  get last_entry() {
    return this._visited(10)
  }

  get flags() {
    return this._visited(11)
  }

  get tag() {
    return this._visited(12)
  }

  get segments() {
    return this._details('segments')
  }

  get tlvs() {
    return this._details('tlvs')
  }

  get sids() {
    return this._details('sids')
  }

  get long_sids() {
    return this._details('long_sids')
  }

  get data() {
    return this._visited(23)
  }
}
Ip6Routing.Cut = cutClass(Ip6Routing, { next_header: 1, header_length: 2, routing_type: 3, segments_left: 4 })

Ip6Routing.prototype._id = 18

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1],
    routing_type: bytes[at + 2],
    segments_left: bytes[at + 3]
  }
  if (parent !== undefined) parent.ip6_routing = node
  return node
}

const packet = {
  get ip6_routing() {
    const word = this._find(18)
    return word > 0 ? new Ip6Routing(this, word) : this._cut(word, Ip6Routing)
  }
}

module.exports = { rows, tree, packet }
