'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { ipv4 } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Hello","2":"Database Description","3":"Link State Request","4":"Link State Update","5":"Link State Acknowledgment"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["router_id"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["area_id"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["auth_type"],"reader":"number","visible":true,"variable":false},
  {"path":["instance_id"],"reader":"number","visible":true,"variable":false},
  {"path":["auth_none"],"reader":"bytes","visible":false,"variable":true},
  {"path":["auth_password"],"reader":"text","visible":true,"variable":true},
  {"path":["auth_key_id"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_length"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options"],"reader":"number","many":true,"group":true,"visible":false,"variable":true},
  {"path":["options","dn"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["options","o"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["options","dc"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["options","l"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["options","n"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["options","mc"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["options","e"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["options","mt"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options"],"reader":"number","many":true,"group":true,"visible":false,"variable":true},
  {"path":["v3_options","reserved"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["v3_options","at"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options","l"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options","af"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options","reserved_2"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["v3_options","dc"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options","r"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options","n"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options","mc"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options","e"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["v3_options","v6"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["hello","network_mask"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["hello","interface_id"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","interval"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","dead_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","v3_dead_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","designated_router"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["hello","backup_designated_router"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["hello","neighbors"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["db","mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["db","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["db","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["db","flags","r"],"reader":"flag","visible":true,"variable":true},
  {"path":["db","flags","i"],"reader":"flag","visible":true,"variable":true},
  {"path":["db","flags","m"],"reader":"flag","visible":true,"variable":true},
  {"path":["db","flags","ms"],"reader":"flag","visible":true,"variable":true},
  {"path":["db","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["requests"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["requests","type"],"reader":"number","visible":true,"variable":true},
  {"path":["requests","v3_type"],"reader":"number","visible":true,"variable":true},
  {"path":["requests","v3_u"],"reader":"flag","visible":false,"variable":true},
  {"path":["requests","v3_scope"],"reader":"number","visible":false,"variable":true},
  {"path":["requests","v3_function"],"reader":"number","visible":true,"variable":true},
  {"path":["requests","link_state_id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["requests","advertising_router"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsa_count"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["lsas","do_not_age"],"reader":"flag","visible":true,"variable":true},
  {"path":["lsas","age"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","type"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Router-LSA","2":"Network-LSA","3":"Summary-LSA (IP network)","4":"Summary-LSA (ASBR)","5":"AS-External-LSA","6":"Group-Membership-LSA","7":"NSSA-LSA","9":"Opaque LSA, link-local","10":"Opaque LSA, area-local","11":"Opaque LSA, AS-wide"}},
  {"path":["lsas","v3_type"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","v3_u"],"reader":"flag","visible":false,"variable":true},
  {"path":["lsas","v3_scope"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","v3_function"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","v3_function_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Router-LSA","2":"Network-LSA","3":"Inter-Area-Prefix-LSA","4":"Inter-Area-Router-LSA","5":"AS-External-LSA","7":"NSSA-LSA","8":"Link-LSA","9":"Intra-Area-Prefix-LSA"}},
  {"path":["lsas","id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","opaque_type"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","opaque_id"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","link_state_id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","advertising_router"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","length"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","link_count"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","flags"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","links"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["lsas","links","id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","links","data"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","links","type"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","links","metric_count"],"reader":"number","visible":false,"variable":true},
  {"path":["lsas","links","metric"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","links","v3_type"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","links","v3_metric"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","links","interface_id"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","links","neighbor_interface_id"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","links","neighbor_router_id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","network_mask"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","attached_routers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["lsas","v3_attached_routers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["lsas","external_type"],"reader":"flag","visible":true,"variable":true},
  {"path":["lsas","tos"],"reader":"number","visible":false,"variable":true},
  {"path":["lsas","metric"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","forwarding_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","tag"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","link_local_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["lsas","prefix_count"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","intra_prefix_count"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","referenced_type"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","referenced_id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","referenced_router"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","destination_router"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["lsas","prefixes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["lsas","prefixes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","prefixes","options"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","prefixes","metric"],"reader":"number","visible":true,"variable":true},
  {"path":["lsas","prefixes","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["lsas","ip6_forwarding_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["lsas","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["lls"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Open Shortest Path First, RFC 2328. */
class Ospf extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get router_id() {
    return ipv4(this._packet._block.view, this._at + 4)
  }

  get area_id() {
    return ipv4(this._packet._block.view, this._at + 8)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 12)
  }

  get auth_type() {
    const asked = this._packet._block.view.getUint8(this._at)
    return asked === 2 ? this._packet._block.view.getUint16(this._at + 14) : undefined
  }

  get instance_id() {
    const asked = this._packet._block.view.getUint8(this._at)
    return asked === 3 ? this._packet._block.view.getUint8(this._at + 14) : undefined
  }

  get auth_none() {
    return this._visited(9)
  }

  get auth_password() {
    return this._visited(10)
  }

  get auth_key_id() {
    return this._visited(11)
  }

  get auth_length() {
    return this._visited(12)
  }

  get auth_sequence() {
    return this._visited(13)
  }

  get auth_data() {
    return this._visited(14)
  }

  get options() {
    return this._details('options')
  }

  get v3_options() {
    return this._details('v3_options')
  }

  get hello() {
    return this._details('hello')
  }

  get db() {
    return this._details('db')
  }

  get requests() {
    return this._details('requests')
  }

  get lsa_count() {
    return this._visited(61)
  }

  get lsas() {
    return this._details('lsas')
  }

  get lls() {
    return this._visited(116)
  }
}
Ospf.Cut = cutClass(Ospf, { version: 1, type: 2, type_name: 2, length: 4, router_id: 8, area_id: 12, checksum: 14, auth_type: 16, instance_id: 15 })

Ospf.prototype._id = 145

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(byte0 === 2)) return visitedNode(packet, word, parent, 'ospf')
  const node = {
    version: byte0,
    type: bytes[at + 1],
    length: view.getUint16(at + 2),
    router_id: ipv4(view, at + 4),
    area_id: ipv4(view, at + 8),
    checksum: view.getUint16(at + 12),
    auth_type: view.getUint16(at + 14)
  }
  if (parent !== undefined) parent.ospf = node
  return node
}

const packet = {
  get ospf() {
    const word = this._find(145)
    return word > 0 ? new Ospf(this, word) : this._cut(word, Ospf)
  }
}

module.exports = { rows, tree, packet }
