'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["irpd"],"reader":"number","visible":true,"variable":false},
  {"path":["length_indicator"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["id_length"],"reader":"number","visible":true,"variable":false},
  {"path":["type_reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"15":"L1 HELLO","16":"L2 HELLO","17":"P2P HELLO","18":"L1 LSP","20":"L2 LSP","24":"L1 CSNP","25":"L2 CSNP","26":"L1 PSNP","27":"L2 PSNP"}},
  {"path":["version_2"],"reader":"number","visible":false,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["max_areas"],"reader":"number","visible":true,"variable":false},
  {"path":["hello","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["hello","circuit_type"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","source_id"],"reader":"text","visible":true,"variable":true},
  {"path":["hello","holding_time"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","pdu_length"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","lan_id"],"reader":"text","visible":true,"variable":true},
  {"path":["hello","local_circuit_id"],"reader":"number","visible":true,"variable":true},
  {"path":["lsp","pdu_length"],"reader":"number","visible":true,"variable":true},
  {"path":["lsp","remaining_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["lsp","id"],"reader":"text","visible":true,"variable":true},
  {"path":["lsp","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["lsp","checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["lsp","partition_repair"],"reader":"flag","visible":true,"variable":true},
  {"path":["lsp","attached_error"],"reader":"flag","visible":true,"variable":true},
  {"path":["lsp","attached_expense"],"reader":"flag","visible":true,"variable":true},
  {"path":["lsp","attached_delay"],"reader":"flag","visible":true,"variable":true},
  {"path":["lsp","attached"],"reader":"flag","visible":true,"variable":true},
  {"path":["lsp","overload"],"reader":"flag","visible":true,"variable":true},
  {"path":["lsp","is_type"],"reader":"number","visible":true,"variable":true},
  {"path":["snp","pdu_length"],"reader":"number","visible":true,"variable":true},
  {"path":["snp","source_id"],"reader":"text","visible":true,"variable":true},
  {"path":["snp","source_circuit"],"reader":"number","visible":false,"variable":true},
  {"path":["snp","start_lsp_id"],"reader":"text","visible":true,"variable":true},
  {"path":["snp","end_lsp_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Area address(es)","2":"IS Reachability","6":"IS Neighbor(s)","8":"Padding","9":"LSP entries","10":"Authentication","12":"Checksum","14":"Originating LSP Buffer Size","22":"Extended IS reachability","128":"IP Internal reachability","129":"Protocols supported","130":"IP External reachability","132":"IP Interface address(es)","134":"Traffic Engineering Router ID","135":"Extended IP Reachability","137":"Hostname","211":"Restart Signaling","222":"Multi Topology IS Reachability","229":"Multi Topology","232":"IPv6 Interface address(es)","235":"Multi Topology Reachable IPv4 Prefixes","236":"IPv6 reachability","237":"Multi Topology Reachable IPv6 Prefixes","240":"Point-to-point Adjacency State","242":"Router Capability"}},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","area_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tlvs","areas"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["tlvs","nlpids"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tlvs","addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["tlvs","ip6_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["tlvs","lan_neighbors"],"reader":"mac","many":true,"visible":true,"variable":true},
  {"path":["tlvs","adjacency_state"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","extended_circuit_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","neighbor_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","neighbor_circuit_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","restart_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","restart_remaining"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","auth_type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","auth"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","hostname"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","te_router_id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","buffer_size"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","virtual"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","entries"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","entries","remaining_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","entries","lsp_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","entries","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","entries","checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","entries","down"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","entries","external"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","entries","metric"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","entries","other_metrics"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","entries","network"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","entries","mask"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","entries","neighbor_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","entries","old_neighbor_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","entries","link_metric"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","entries","sub_length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","entries","sub_tlvs"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","entries","wide_metric"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","entries","up_down"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","entries","is_external"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","entries","has_sub_tlvs"],"reader":"flag","visible":false,"variable":true},
  {"path":["tlvs","entries","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","entries","prefix"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","entries","ip6_prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","entries","ip6_prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true}
]

const names6 = nameTable(rows[6])
/** IS-IS, ISO/IEC 10589. */
class Isis extends Layer {
  get irpd() {
    return this._packet._block.view.getUint8(this._at)
  }

  get length_indicator() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get id_length() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get type_reserved() {
    return this._packet._block.view.getUint8(this._at + 4) >> 5
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 4) & 0x1f
  }

  get type_name() {
    return names6[this._packet._block.view.getUint8(this._at + 4) & 0x1f]
  }

  get version_2() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 6)
  }

  get max_areas() {
    return this._packet._block.view.getUint8(this._at + 7)
  }

  get hello() {
    return this._details('hello')
  }

  get lsp() {
    return this._details('lsp')
  }

  get snp() {
    return this._details('snp')
  }

  get tlvs() {
    return this._details('tlvs')
  }
}
Isis.Cut = cutClass(Isis, { irpd: 1, length_indicator: 2, version: 3, id_length: 4, type_reserved: 5, type: 5, type_name: 5, version_2: 6, reserved: 7, max_areas: 8 })

Isis.prototype._id = 148

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    irpd: bytes[at],
    length_indicator: bytes[at + 1],
    version: bytes[at + 2],
    id_length: bytes[at + 3],
    type: bytes[at + 4] & 0x1f,
    max_areas: bytes[at + 7]
  }
  if (parent !== undefined) parent.isis = node
  return node
}

const packet = {
  get isis() {
    const word = this._find(148)
    return word > 0 ? new Isis(this, word) : this._cut(word, Isis)
  }
}

module.exports = { rows, tree, packet }
