'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol_id"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Configuration","2":"Rapid Spanning Tree","128":"Topology Change Notification"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags","topology_change_acknowledgment"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","agreement"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","forwarding"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","learning"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","port_role"],"reader":"number","visible":true,"variable":true},
  {"path":["flags","proposal"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","topology_change"],"reader":"flag","visible":true,"variable":true},
  {"path":["root","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["root","system_id_extension"],"reader":"number","visible":true,"variable":true},
  {"path":["root","address"],"reader":"mac","visible":true,"variable":true},
  {"path":["root","path_cost"],"reader":"number","visible":true,"variable":true},
  {"path":["bridge","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["bridge","system_id_extension"],"reader":"number","visible":true,"variable":true},
  {"path":["bridge","address"],"reader":"mac","visible":true,"variable":true},
  {"path":["port"],"reader":"number","visible":true,"variable":true},
  {"path":["message_age"],"reader":"number","visible":true,"variable":true},
  {"path":["max_age"],"reader":"number","visible":true,"variable":true},
  {"path":["hello_time"],"reader":"number","visible":true,"variable":true},
  {"path":["forward_delay"],"reader":"number","visible":true,"variable":true},
  {"path":["version_1_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","originating_vlan"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["version_3_length"],"reader":"number","visible":true,"variable":true},
  {"path":["configuration","format_selector"],"reader":"number","visible":true,"variable":true},
  {"path":["configuration","name"],"reader":"text","visible":true,"variable":true},
  {"path":["configuration","revision_level"],"reader":"number","visible":true,"variable":true},
  {"path":["configuration","digest"],"reader":"bytes","visible":true,"variable":true},
  {"path":["cist","internal_root_path_cost"],"reader":"number","visible":true,"variable":true},
  {"path":["cist","bridge_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["cist","bridge_system_id_extension"],"reader":"number","visible":true,"variable":true},
  {"path":["cist","bridge_address"],"reader":"mac","visible":true,"variable":true},
  {"path":["cist","remaining_hops"],"reader":"number","visible":true,"variable":true},
  {"path":["msti"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["msti","instance"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["msti","flags","master"],"reader":"flag","visible":true,"variable":true},
  {"path":["msti","flags","agreement"],"reader":"flag","visible":true,"variable":true},
  {"path":["msti","flags","forwarding"],"reader":"flag","visible":true,"variable":true},
  {"path":["msti","flags","learning"],"reader":"flag","visible":true,"variable":true},
  {"path":["msti","flags","port_role"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","flags","proposal"],"reader":"flag","visible":true,"variable":true},
  {"path":["msti","flags","topology_change"],"reader":"flag","visible":true,"variable":true},
  {"path":["msti","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","id"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","regional_root_id"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","regional_root"],"reader":"mac","visible":true,"variable":true},
  {"path":["msti","internal_root_path_cost"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","bridge_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","port_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","bridge_id_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","bridge_id"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","bridge_address"],"reader":"mac","visible":true,"variable":true},
  {"path":["msti","port"],"reader":"number","visible":true,"variable":true},
  {"path":["msti","remaining_hops"],"reader":"number","visible":true,"variable":true},
  {"path":["version_4_length"],"reader":"number","visible":true,"variable":true},
  {"path":["auxiliary","format_selector"],"reader":"number","visible":true,"variable":true},
  {"path":["auxiliary","name"],"reader":"text","visible":true,"variable":true},
  {"path":["auxiliary","revision_level"],"reader":"number","visible":true,"variable":true},
  {"path":["auxiliary","digest"],"reader":"bytes","visible":true,"variable":true},
  {"path":["agreement","restricted_role"],"reader":"flag","visible":true,"variable":true},
  {"path":["agreement","valid"],"reader":"flag","visible":true,"variable":true},
  {"path":["agreement","discarded_number"],"reader":"number","visible":true,"variable":true},
  {"path":["agreement","number"],"reader":"number","visible":true,"variable":true},
  {"path":["agreement","format_id"],"reader":"number","visible":true,"variable":true},
  {"path":["agreement","format_capabilities"],"reader":"number","visible":true,"variable":true},
  {"path":["agreement","convention_id"],"reader":"number","visible":true,"variable":true},
  {"path":["agreement","convention_capabilities"],"reader":"number","visible":true,"variable":true},
  {"path":["agreement","edge_count"],"reader":"number","visible":true,"variable":true},
  {"path":["agreement","digest"],"reader":"bytes","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** Spanning Tree Protocol, IEEE 802.1Q. */
class Stp extends Layer {
  get protocol_id() {
    return this._packet._block.view.getUint16(this._at)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get type_name() {
    return names3[this._packet._block.view.getUint8(this._at + 3)]
  }

  get flags() {
    return this._details('flags')
  }

  get root() {
    return this._details('root')
  }

  get bridge() {
    return this._details('bridge')
  }

  get port() {
    return this._visited(19)
  }

  get message_age() {
    return this._visited(20)
  }

  get max_age() {
    return this._visited(21)
  }

  get hello_time() {
    return this._visited(22)
  }

  get forward_delay() {
    return this._visited(23)
  }

  get version_1_length() {
    return this._visited(24)
  }

  get tlvs() {
    return this._details('tlvs')
  }

  get version_3_length() {
    return this._visited(30)
  }

  get configuration() {
    return this._details('configuration')
  }

  get cist() {
    return this._details('cist')
  }

  get msti() {
    return this._details('msti')
  }

  get version_4_length() {
    return this._visited(62)
  }

  get auxiliary() {
    return this._details('auxiliary')
  }

  get agreement() {
    return this._details('agreement')
  }
}
Stp.Cut = cutClass(Stp, { protocol_id: 2, version: 3, type: 4, type_name: 4 })

Stp.prototype._id = 5

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    protocol_id: view.getUint16(at),
    version: bytes[at + 2],
    type: bytes[at + 3]
  }
  if (parent !== undefined) parent.stp = node
  return node
}

const packet = {
  get stp() {
    const word = this._find(5)
    return word > 0 ? new Stp(this, word) : this._cut(word, Stp)
  }
}

module.exports = { rows, tree, packet }
