'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["piggybacking"],"reader":"flag","visible":true,"variable":false},
  {"path":["has_teid"],"reader":"flag","visible":true,"variable":false},
  {"path":["has_priority"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags_spare"],"reader":"number","visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Echo Request","2":"Echo Response","3":"Version Not Supported","32":"Create Session Request","33":"Create Session Response","34":"Modify Bearer Request","35":"Modify Bearer Response","36":"Delete Session Request","37":"Delete Session Response","38":"Change Notification Request","39":"Change Notification Response","64":"Modify Bearer Command","66":"Delete Bearer Command","68":"Bearer Resource Command","95":"Create Bearer Request","96":"Create Bearer Response","97":"Update Bearer Request","98":"Update Bearer Response","99":"Delete Bearer Request","100":"Delete Bearer Response","128":"Identification Request","129":"Identification Response","130":"Context Request","131":"Context Response","132":"Context Acknowledge","133":"Forward Relocation Request","134":"Forward Relocation Response","170":"Release Access Bearers Request","171":"Release Access Bearers Response","176":"Downlink Data Notification","177":"Downlink Data Notification Acknowledge"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["teid"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["spare"],"reader":"number","visible":false,"variable":true},
  {"path":["ies"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["ies","type"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IMSI","2":"Cause","3":"Recovery","71":"APN","72":"AMBR","73":"EBI","75":"MEI","76":"MSISDN","77":"Indication","78":"PCO","79":"PAA","80":"Bearer QoS","81":"Flow QoS","82":"RAT Type","83":"Serving Network","84":"Bearer TFT","86":"ULI","87":"F-TEID","93":"Bearer Context","94":"Charging ID","95":"Charging Characteristics","99":"PDN Type","109":"PDN Connection","114":"UE Time Zone","127":"APN Restriction","128":"Selection Mode","132":"FQ-CSID","136":"FQDN","180":"Overload Control","181":"Load Control","255":"Private Extension"}},
  {"path":["ies","length"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","cr"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","instance"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","imsi"],"reader":"text","visible":true,"variable":true},
  {"path":["ies","cause"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","cause_name"],"reader":"name","visible":true,"variable":true,"names":{"2":"local detach","16":"accepted","17":"accepted in part","64":"context not found","65":"invalid message format","66":"version not supported","67":"invalid length","68":"service not supported","69":"mandatory element incorrect","70":"mandatory element missing","72":"system failure","73":"no resources","78":"unknown APN","92":"user authentication failed","93":"APN access denied","94":"request rejected","100":"remote peer not responding"}},
  {"path":["ies","cause_spare"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","cause_pdn"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","cause_bearer"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","cause_remote"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","restart_counter"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","apn"],"reader":"text","visible":true,"variable":true},
  {"path":["ies","ambr_up"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","ambr_down"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","ebi"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","mei"],"reader":"text","visible":true,"variable":true},
  {"path":["ies","msisdn"],"reader":"text","visible":true,"variable":true},
  {"path":["ies","daf"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","dtf"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","hi"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","dfi"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","oi"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","isrsi"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","israi"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","sgwci"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","sqci"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","uimsi"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","cfsi"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","crsi"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","ps"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","pt"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","si"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","msv"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","pdn_type"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ies","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","address_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["ies","preemption_capability"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","priority_level"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","preemption_vulnerability"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","qci"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","mbr_up"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","mbr_down"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","gbr_up"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","gbr_down"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","rat_type"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","rat_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"UTRAN","2":"GERAN","3":"WLAN","4":"GAN","5":"HSPA Evolution","6":"EUTRAN","7":"Virtual","8":"NB-IoT","9":"LTE-M","10":"NR"}},
  {"path":["ies","mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","location_flags"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","tai_mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","tai_mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","tac"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","ecgi_mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","ecgi_mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","eci"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","enodeb"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","cell"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","fteid_v4"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","fteid_v6"],"reader":"flag","visible":false,"variable":true},
  {"path":["ies","fteid_interface"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","fteid_interface_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"S1-U eNodeB","1":"S1-U SGW","2":"S12 RNC","3":"S12 SGW","4":"S5/S8 SGW GTP-U","5":"S5/S8 PGW GTP-U","6":"S5/S8 SGW GTP-C","7":"S5/S8 PGW GTP-C","10":"S11 MME","11":"S11/S4 SGW","12":"S10 MME","15":"S4 SGSN GTP-U","17":"S4 SGSN GTP-C","30":"S2b ePDG"}},
  {"path":["ies","fteid"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","fteid_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ies","fteid_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["ies","charging_id"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","charging_characteristics"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","time_zone"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","daylight"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","apn_restriction"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","selection_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["ies","node_type"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","set_count"],"reader":"number","visible":false,"variable":true},
  {"path":["ies","node_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ies","node_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["ies","sets"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["ies","fqdn"],"reader":"text","visible":true,"variable":true},
  {"path":["ies","data"],"reader":"bytes","visible":true,"variable":true}
]

const names7 = nameTable(rows[7])
/** GPRS Tunnelling Protocol V2, 3GPP TS 29.274. */
class Gtpv2 extends Layer {
  get flags() {
    return this._packet._block.view.getUint8(this._at)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at) >> 5
  }

  get piggybacking() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
  }

  get has_teid() {
    return (this._packet._block.view.getUint8(this._at) >> 3) & 0x1
  }

  get has_priority() {
    return (this._packet._block.view.getUint8(this._at) >> 2) & 0x1
  }

  get flags_spare() {
    return this._packet._block.view.getUint8(this._at) & 0x3
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type_name() {
    return names7[this._packet._block.view.getUint8(this._at + 1)]
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get teid() {
    return this._visited(9)
  }

  get sequence() {
    return this._visited(10)
  }

  get spare() {
    return this._visited(11)
  }

  get ies() {
    return this._details('ies')
  }
}
Gtpv2.Cut = cutClass(Gtpv2, { flags: 1, version: 1, piggybacking: 1, has_teid: 1, has_priority: 1, flags_spare: 1, type: 2, type_name: 2, length: 4 })

Gtpv2.prototype._id = 154

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    version: byte0 >> 5,
    piggybacking: (byte0 >> 4) & 0x1,
    has_teid: (byte0 >> 3) & 0x1,
    has_priority: (byte0 >> 2) & 0x1,
    type: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.gtpv2 = node
  return node
}

const packet = {
  get gtpv2() {
    const word = this._find(154)
    return word > 0 ? new Gtpv2(this, word) : this._cut(word, Gtpv2)
  }
}

module.exports = { rows, tree, packet }
