'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Hello","1":"Register","2":"Register-Stop","3":"Join/Prune","4":"Bootstrap","5":"Assert","6":"Graft","7":"Graft-Ack","8":"Candidate-RP-Advertisement","9":"State-Refresh","10":"DF election"}},
  {"path":["subtype"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["address_families"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["address_encodings"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["mask_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["group_flags"],"reader":"number","many":true,"group":true,"visible":false,"variable":true},
  {"path":["group_flags","bidirectional"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["group_flags","reserved"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["group_flags","zone"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"hold time","2":"LAN prune delay","19":"DR priority","20":"generation id","21":"state refresh capable","22":"bidirectional capable","24":"address list","65001":"address list of Cisco"}},
  {"path":["options","length"],"reader":"number","visible":false,"variable":true},
  {"path":["options","hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","tracking"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","propagation_delay"],"reader":"number","visible":true,"variable":true},
  {"path":["options","override_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["options","dr_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["options","generation_id"],"reader":"number","visible":true,"variable":true},
  {"path":["options","refresh_version"],"reader":"number","visible":true,"variable":true},
  {"path":["options","refresh_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["options","refresh_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","ip6_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["register_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["register_flags","border"],"reader":"flag","visible":true,"variable":true},
  {"path":["register_flags","null"],"reader":"flag","visible":true,"variable":true},
  {"path":["upstream_neighbor"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_upstream_neighbor"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["group_count"],"reader":"number","visible":true,"variable":true},
  {"path":["hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["fragment_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["hash_mask_length"],"reader":"number","visible":true,"variable":true},
  {"path":["bsr_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["bsr"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_bsr"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["prefix_count"],"reader":"number","visible":true,"variable":true},
  {"path":["rp_priority"],"reader":"number","visible":true,"variable":true},
  {"path":["rp"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_rp"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["group"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_group"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["source"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_source"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["originator"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_originator"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["rp_tree"],"reader":"flag","visible":true,"variable":true},
  {"path":["metric_preference"],"reader":"number","visible":true,"variable":true},
  {"path":["df_metric_preference"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["metric"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["prune_indicator"],"reader":"flag","visible":true,"variable":true},
  {"path":["prune_now"],"reader":"flag","visible":true,"variable":true},
  {"path":["assert_override"],"reader":"flag","visible":true,"variable":true},
  {"path":["interval"],"reader":"number","visible":true,"variable":true},
  {"path":["groups"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["groups","group"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["groups","ip6_group"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["groups","join_count"],"reader":"number","visible":true,"variable":true},
  {"path":["groups","prune_count"],"reader":"number","visible":true,"variable":true},
  {"path":["groups","joins"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["groups","ip6_joins"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["groups","prunes"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["groups","ip6_prunes"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["groups","source_flags"],"reader":"number","many":true,"group":true,"visible":false,"variable":true},
  {"path":["groups","source_flags","reserved"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["groups","source_flags","sparse"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["groups","source_flags","wildcard"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["groups","source_flags","rp_tree"],"reader":"flag","many":true,"visible":false,"variable":true},
  {"path":["groups","rp_count"],"reader":"number","visible":true,"variable":true},
  {"path":["groups","fragment_rp_count"],"reader":"number","visible":true,"variable":true},
  {"path":["groups","rps"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["groups","ip6_rps"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["groups","rp_hold_times"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["groups","rp_priorities"],"reader":"number","many":true,"visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Protocol Independent Multicast, RFC 7761. */
class Pim extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at) & 0xf]
  }

  get subtype() {
    const asked = this._packet._block.view.getUint8(this._at) & 0xf
    return asked === 10 ? this._packet._block.view.getUint8(this._at + 1) >> 4 : undefined
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 1) & 0xf
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(6)
  }

  get address_families() {
    return this._details('address_families')
  }

  get address_encodings() {
    return this._details('address_encodings')
  }

  get mask_lengths() {
    return this._details('mask_lengths')
  }

  get group_flags() {
    return this._details('group_flags')
  }

  get options() {
    return this._details('options')
  }

  get register_flags() {
    return this._details('register_flags')
  }

  get upstream_neighbor() {
    return this._visited(33)
  }

  get ip6_upstream_neighbor() {
    return this._visited(34)
  }

  get group_count() {
    return this._visited(35)
  }

  get hold_time() {
    return this._visited(36)
  }

  get fragment_tag() {
    return this._visited(37)
  }

  get hash_mask_length() {
    return this._visited(38)
  }

  get bsr_priority() {
    return this._visited(39)
  }

  get bsr() {
    return this._visited(40)
  }

  get ip6_bsr() {
    return this._visited(41)
  }

  get prefix_count() {
    return this._visited(42)
  }

  get rp_priority() {
    return this._visited(43)
  }

  get rp() {
    return this._visited(44)
  }

  get ip6_rp() {
    return this._visited(45)
  }

  get group() {
    return this._visited(46)
  }

  get ip6_group() {
    return this._visited(47)
  }

  get source() {
    return this._visited(48)
  }

  get ip6_source() {
    return this._visited(49)
  }

  get originator() {
    return this._visited(50)
  }

  get ip6_originator() {
    return this._visited(51)
  }

  get rp_tree() {
    return this._visited(52)
  }

  get metric_preference() {
    return this._visited(53)
  }

  get df_metric_preference() {
    return this._details('df_metric_preference')
  }

  get metric() {
    return this._details('metric')
  }

  get ttl() {
    return this._visited(56)
  }

  get prune_indicator() {
    return this._visited(57)
  }

  get prune_now() {
    return this._visited(58)
  }

  get assert_override() {
    return this._visited(59)
  }

  get interval() {
    return this._visited(60)
  }

  get groups() {
    return this._details('groups')
  }
}
Pim.Cut = cutClass(Pim, { version: 1, type: 1, type_name: 1, subtype: 2, reserved: 2, checksum: 4 })

Pim.prototype._id = 141

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!((byte0 & 0xf) === 10)) return visitedNode(packet, word, parent, 'pim')
  const node = {
    version: byte0 >> 4,
    type: byte0 & 0xf,
    subtype: bytes[at + 1] >> 4,
    checksum: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.pim = node
  return node
}

const packet = {
  get pim() {
    const word = this._find(141)
    return word > 0 ? new Pim(this, word) : this._cut(word, Pim)
  }
}

module.exports = { rows, tree, packet }
