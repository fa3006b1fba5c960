'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Update","2":"Request","3":"Query","4":"Reply","5":"Hello","10":"SIA-Query","11":"SIA-Reply"}},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","end_of_table"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","restart"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","conditional_receive"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","init"],"reader":"flag","visible":true,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["ack"],"reader":"number","visible":true,"variable":false},
  {"path":["virtual_router_id"],"reader":"number","visible":true,"variable":false},
  {"path":["autonomous_system"],"reader":"number","visible":true,"variable":false},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Parameters","2":"Authentication","3":"Sequence","4":"Software Version","5":"Next multicast sequence","6":"Peer Stub Information","7":"Peer Termination","8":"Peer Topology ID List","258":"Internal Route (IPv4)","259":"External Route (IPv4)","1026":"Internal Route (IPv6)","1027":"External Route (IPv6)"}},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","k1"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","k2"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","k3"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","k4"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","k5"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","k6"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","release_version"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","tlv_version"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","auth_type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","auth_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","auth_key_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","auth_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","auth_digest"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","address_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tlvs","addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["tlvs","ip6_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["tlvs","next_multicast_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","next_hop"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","ip6_next_hop"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["tlvs","external_router"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","external_system"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","external_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","external_metric"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","external_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","external_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","delay"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","bandwidth"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hop_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","reliability"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","load"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","route_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","metric_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","replicated"],"reader":"flag","visible":false,"variable":true},
  {"path":["tlvs","active"],"reader":"flag","visible":false,"variable":true},
  {"path":["tlvs","candidate_default"],"reader":"flag","visible":false,"variable":true},
  {"path":["tlvs","source_withdrawn"],"reader":"flag","visible":false,"variable":true},
  {"path":["tlvs","prefix_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tlvs","destinations"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["tlvs","ip6_prefix_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tlvs","ip6_destinations"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Enhanced Interior Gateway Routing Protocol, RFC 7868. */
class Eigrp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get opcode() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get opcode_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(4)
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte7 = view.getUint8(at + 7)
    return {
      end_of_table: (byte7 >> 3) & 0x1,
      restart: (byte7 >> 2) & 0x1,
      conditional_receive: (byte7 >> 1) & 0x1,
      init: byte7 & 0x1
    }
  }

  get sequence() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get ack() {
    return this._packet._block.view.getUint32(this._at + 12)
  }

  get virtual_router_id() {
    return this._packet._block.view.getUint16(this._at + 16)
  }

  get autonomous_system() {
    return this._packet._block.view.getUint16(this._at + 18)
  }

  get tlvs() {
    return this._details('tlvs')
  }
}
Eigrp.Cut = cutClass(Eigrp, { version: 1, opcode: 2, opcode_name: 2, checksum: 4, flags: 8, sequence: 12, ack: 16, virtual_router_id: 18, autonomous_system: 20 })

Eigrp.prototype._id = 161

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte7 = bytes[at + 7]
  const node = {
    version: bytes[at],
    opcode: bytes[at + 1],
    checksum: view.getUint16(at + 2),
    flags: {
      end_of_table: (byte7 >> 3) & 0x1,
      restart: (byte7 >> 2) & 0x1,
      conditional_receive: (byte7 >> 1) & 0x1,
      init: byte7 & 0x1
    },
    sequence: view.getUint32(at + 8),
    ack: view.getUint32(at + 12),
    virtual_router_id: view.getUint16(at + 16),
    autonomous_system: view.getUint16(at + 18)
  }
  if (parent !== undefined) parent.eigrp = node
  return node
}

const packet = {
  get eigrp() {
    const word = this._find(161)
    return word > 0 ? new Eigrp(this, word) : this._cut(word, Eigrp)
  }
}

module.exports = { rows, tree, packet }
