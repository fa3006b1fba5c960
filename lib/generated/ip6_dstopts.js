'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["header_length"],"reader":"number","visible":true,"variable":false},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","action"],"reader":"number","visible":false,"variable":true},
  {"path":["options","change"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","rest"],"reader":"number","visible":false,"variable":true},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","padding"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","router_alert"],"reader":"number","visible":true,"variable":true},
  {"path":["options","jumbo_payload_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","tunnel_encapsulation_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["options","home_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","quick_start","function"],"reader":"number","visible":true,"variable":true},
  {"path":["options","quick_start","rate"],"reader":"number","visible":true,"variable":true},
  {"path":["options","quick_start","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["options","quick_start","nonce"],"reader":"number","visible":true,"variable":true},
  {"path":["options","calipso","domain"],"reader":"number","visible":true,"variable":true},
  {"path":["options","calipso","compartment_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","calipso","sensitivity_level"],"reader":"number","visible":true,"variable":true},
  {"path":["options","calipso","checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["options","calipso","compartment_bitmap"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","rpl","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","rpl","flags","down"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","rpl","flags","rank_error"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","rpl","flags","forwarding_error"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","rpl","instance_id"],"reader":"number","visible":true,"variable":true},
  {"path":["options","rpl","sender_rank"],"reader":"number","visible":true,"variable":true},
  {"path":["options","smf_dpd","hash"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","smf_dpd","tagger_id_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","smf_dpd","tagger_id_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","smf_dpd","tagger_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","smf_dpd","identifier"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","smf_dpd","hash_assist"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","pdm","scale_last_received"],"reader":"number","visible":true,"variable":true},
  {"path":["options","pdm","scale_last_sent"],"reader":"number","visible":true,"variable":true},
  {"path":["options","pdm","this_packet"],"reader":"number","visible":true,"variable":true},
  {"path":["options","pdm","last_received"],"reader":"number","visible":true,"variable":true},
  {"path":["options","pdm","delta_last_received"],"reader":"number","visible":true,"variable":true},
  {"path":["options","pdm","delta_last_sent"],"reader":"number","visible":true,"variable":true},
  {"path":["options","ioam","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","ioam","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","path_mtu","minimum"],"reader":"number","visible":true,"variable":true},
  {"path":["options","path_mtu","returned"],"reader":"number","visible":true,"variable":true},
  {"path":["options","path_mtu","return_flag"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","ilnp_nonce"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","line_id_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","line_id"],"reader":"text","visible":true,"variable":true},
  {"path":["options","mpl","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","mpl","seed_id_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","mpl","flags","largest"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","mpl","flags","version"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","mpl","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["options","mpl","seed_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","dff","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","dff","version"],"reader":"number","visible":true,"variable":true},
  {"path":["options","dff","flags","duplicate"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","dff","flags","returned"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","dff","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["options","experiment"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true}
]

/** IPv6 Destination Options Header, RFC 8200. */
class Ip6Dstopts extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get options() {
    return this._details('options')
  }
}
Ip6Dstopts.Cut = cutClass(Ip6Dstopts, { next_header: 1, header_length: 2 })

Ip6Dstopts.prototype._id = 20

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1]
  }
  if (parent !== undefined) parent.ip6_dstopts = node
  return node
}

const packet = {
  get ip6_dstopts() {
    const word = this._find(20)
    return word > 0 ? new Ip6Dstopts(this, word) : this._cut(word, Ip6Dstopts)
  }
}

module.exports = { rows, tree, packet }
