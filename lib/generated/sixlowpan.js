'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["mesh","short_originator"],"reader":"flag","visible":false,"variable":true},
  {"path":["mesh","short_final"],"reader":"flag","visible":false,"variable":true},
  {"path":["mesh","hops_left"],"reader":"number","visible":true,"variable":true},
  {"path":["mesh","deep_hops_left"],"reader":"number","visible":true,"variable":true},
  {"path":["mesh","originator"],"reader":"number","visible":true,"variable":true},
  {"path":["mesh","long_originator"],"reader":"big","visible":true,"variable":true},
  {"path":["mesh","final"],"reader":"number","visible":true,"variable":true},
  {"path":["mesh","long_final"],"reader":"big","visible":true,"variable":true},
  {"path":["broadcast_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["fragment","size"],"reader":"number","visible":true,"variable":true},
  {"path":["fragment","tag"],"reader":"number","visible":true,"variable":true},
  {"path":["fragment","offset"],"reader":"number","visible":true,"variable":true},
  {"path":["iphc","traffic_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["iphc","next_compressed"],"reader":"flag","visible":true,"variable":true},
  {"path":["iphc","hop_limit_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["iphc","has_context"],"reader":"flag","visible":true,"variable":true},
  {"path":["iphc","source_stateful"],"reader":"flag","visible":true,"variable":true},
  {"path":["iphc","source_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["iphc","multicast"],"reader":"flag","visible":true,"variable":true},
  {"path":["iphc","destination_stateful"],"reader":"flag","visible":true,"variable":true},
  {"path":["iphc","destination_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["iphc","source_context"],"reader":"number","visible":true,"variable":true},
  {"path":["iphc","destination_context"],"reader":"number","visible":true,"variable":true},
  {"path":["ecn"],"reader":"number","visible":true,"variable":true},
  {"path":["dscp"],"reader":"number","visible":true,"variable":true},
  {"path":["flow_label"],"reader":"number","visible":true,"variable":true},
  {"path":["next_header"],"reader":"number","visible":true,"variable":true},
  {"path":["hop_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["source"],"reader":"bytes","visible":true,"variable":true},
  {"path":["destination"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nhc","no_checksum"],"reader":"flag","visible":true,"variable":true},
  {"path":["nhc","ports_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["nhc","source_port"],"reader":"number","visible":true,"variable":true},
  {"path":["nhc","destination_port"],"reader":"number","visible":true,"variable":true},
  {"path":["nhc","checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** IPv6 over Low-Power Wireless Personal Area Networks, RFC 6282. */
class Sixlowpan extends Layer {
  get mesh() {
    return this._details('mesh')
  }

  get broadcast_sequence() {
    return this._visited(8)
  }

  get fragment() {
    return this._details('fragment')
  }

  get iphc() {
    return this._details('iphc')
  }

  get ecn() {
    return this._visited(23)
  }

  get dscp() {
    return this._visited(24)
  }

  get flow_label() {
    return this._visited(25)
  }

  get next_header() {
    return this._visited(26)
  }

  get hop_limit() {
    return this._visited(27)
  }

  get source() {
    return this._visited(28)
  }

  get destination() {
    return this._visited(29)
  }

  get nhc() {
    return this._details('nhc')
  }

  get payload() {
    return this._payload()
  }
}
Sixlowpan.Cut = cutClass(Sixlowpan, {})

Sixlowpan.prototype._id = 184

function tree(packet, word, parent) {
  const node = {
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.sixlowpan = node
  return node
}

const packet = {
  get sixlowpan() {
    const word = this._find(184)
    return word > 0 ? new Sixlowpan(this, word) : this._cut(word, Sixlowpan)
  }
}

module.exports = { rows, tree, packet }
