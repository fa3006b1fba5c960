'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { ipv4 } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["lsr_id"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["label_space"],"reader":"number","visible":true,"variable":false},
  {"path":["messages"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["messages","unknown"],"reader":"flag","visible":false,"variable":true},
  {"path":["messages","type"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Notification","256":"Hello","512":"Initialization","513":"KeepAlive","514":"Capability","768":"Address","769":"Address Withdraw","1024":"Label Mapping","1025":"Label Request","1026":"Label Withdraw","1027":"Label Release","1028":"Label Abort Request"}},
  {"path":["messages","length"],"reader":"number","visible":false,"variable":true},
  {"path":["messages","id"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["messages","tlvs","unknown"],"reader":"number","visible":false,"variable":true},
  {"path":["messages","tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"256":"FEC","257":"Address List","259":"Hop Count","260":"Path Vector","512":"Generic Label","768":"Status","769":"Extended Status","770":"Returned PDU","771":"Returned Message","1024":"Common Hello Parameters","1025":"IPv4 Transport Address","1026":"Configuration Sequence Number","1027":"IPv6 Transport Address","1280":"Common Session Parameters","1283":"Fault Tolerant Session","1286":"Dynamic Capability","1536":"Label Request Message ID"}},
  {"path":["messages","tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["messages","tlvs","fatal"],"reader":"flag","visible":true,"variable":true},
  {"path":["messages","tlvs","forward"],"reader":"flag","visible":true,"variable":true},
  {"path":["messages","tlvs","status"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","status_message_id"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","status_message_type"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","targeted"],"reader":"flag","visible":true,"variable":true},
  {"path":["messages","tlvs","requested"],"reader":"flag","visible":true,"variable":true},
  {"path":["messages","tlvs","gtsm"],"reader":"flag","visible":true,"variable":true},
  {"path":["messages","tlvs","hello_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["messages","tlvs","transport_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["messages","tlvs","ip6_transport_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["messages","tlvs","configuration_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","session_version"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","keepalive"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","on_demand"],"reader":"flag","visible":true,"variable":true},
  {"path":["messages","tlvs","loop_detection"],"reader":"flag","visible":true,"variable":true},
  {"path":["messages","tlvs","path_vector_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","max_pdu_length"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","receiver_lsr_id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["messages","tlvs","receiver_label_space"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","address_family"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["messages","tlvs","ip6_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["messages","tlvs","fec_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["messages","tlvs","fec_families"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["messages","tlvs","fec_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["messages","tlvs","prefixes"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["messages","tlvs","ip6_prefixes"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["messages","tlvs","label"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","hop_count"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","path"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["messages","tlvs","request_id"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","tlvs","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Label Distribution Protocol, RFC 5036. */
class Ldp extends Layer {
  get version() {
    return this._packet._block.view.getUint16(this._at)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get lsr_id() {
    return ipv4(this._packet._block.view, this._at + 4)
  }

  get label_space() {
    return this._packet._block.view.getUint16(this._at + 8)
  }

  get messages() {
    return this._details('messages')
  }
}
Ldp.Cut = cutClass(Ldp, { version: 2, length: 4, lsr_id: 8, label_space: 10 })

Ldp.prototype._id = 144

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: view.getUint16(at),
    length: view.getUint16(at + 2),
    lsr_id: ipv4(view, at + 4),
    label_space: view.getUint16(at + 8)
  }
  if (parent !== undefined) parent.ldp = node
  return node
}

const packet = {
  get ldp() {
    const word = this._find(144)
    return word > 0 ? new Ldp(this, word) : this._cut(word, Ldp)
  }
}

module.exports = { rows, tree, packet }
