'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["ttl"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Device ID","2":"Addresses","3":"Port ID","4":"Capabilities","5":"Software version","6":"Platform","7":"IP Prefix/Gateway (used for ODR)","8":"Protocol Hello","9":"VTP Management Domain","10":"Native VLAN","11":"Duplex","14":"VoIP VLAN Reply","15":"VoIP VLAN Query","16":"Power consumption","17":"MTU","18":"Trust Bitmap","19":"Untrusted Port CoS","20":"System Name","21":"System Object ID","22":"Management Address","23":"Location","25":"Power Requested","26":"Power Available","29":"EnergyWise over CDP","31":"Spare Pair PoE"}},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","device_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","port_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","software"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","platform"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","capabilities"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tlvs","mac_relay"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","camera"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","remote"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","phone"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","repeater"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","igmp"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","host"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","switch"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","source_route_bridge"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","bridge"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","router"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","address_count"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","address_protocol_types"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tlvs","address_protocol_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tlvs","address_protocols"],"reader":"bytes","many":true,"visible":false,"variable":true},
  {"path":["tlvs","address_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tlvs","addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["tlvs","ip6_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["tlvs","other_addresses"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["tlvs","odr_gateway"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","ip_prefixes"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["tlvs","ip_prefix_widths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tlvs","hello_oui"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hello_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","cluster_master"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","cluster_ip"],"reader":"ipv4","visible":false,"variable":true},
  {"path":["tlvs","cluster_version"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","cluster_subversion"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","cluster_status"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","cluster_unknown"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","cluster_commander"],"reader":"mac","visible":true,"variable":true},
  {"path":["tlvs","switch_mac"],"reader":"mac","visible":true,"variable":true},
  {"path":["tlvs","cluster_unknown_2"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","management_vlan"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hello"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","vtp_domain"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","native_vlan"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","full_duplex"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","voice_data"],"reader":"bytes","visible":false,"variable":true},
  {"path":["tlvs","voice_vlan"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","power_consumption"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","trust_bitmap"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","untrusted_cos"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","system_name"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","system_oid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","location_type"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","location"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","power_request_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","power_management_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","power_requested"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tlvs","power_available"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["tlvs","spare_pair"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tlvs","spare_pse"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","spare_request"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","spare_device"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","spare_four_wire"],"reader":"flag","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Cisco Discovery Protocol, Cisco. */
class Cdp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get ttl() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(3)
  }

  get tlvs() {
    return this._details('tlvs')
  }
}
Cdp.Cut = cutClass(Cdp, { version: 1, ttl: 2, checksum: 4 })

Cdp.prototype._id = 100

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    ttl: bytes[at + 1],
    checksum: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.cdp = node
  return node
}

const packet = {
  get cdp() {
    const word = this._find(100)
    return word > 0 ? new Cdp(this, word) : this._cut(word, Cdp)
  }
}

module.exports = { rows, tree, packet }
