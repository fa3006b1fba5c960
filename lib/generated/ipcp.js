'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Vendor Specific","1":"Configure-Request","2":"Configure-Ack","3":"Configure-Nak","4":"Configure-Reject","5":"Terminate-Request","6":"Terminate-Ack","7":"Code-Reject","8":"Protocol-Reject","9":"Echo-Request","10":"Echo-Reply","11":"Discard-Request","12":"Identification","13":"Time-Remaining","14":"Reset-Request","15":"Reset-Ack"}},
  {"path":["identifier"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IP-Addresses","2":"IP-Compression-Protocol","3":"IP-Address","4":"Mobile-IPv4","129":"Primary DNS Server Address","130":"Primary NBNS Server Address","131":"Secondary DNS Server Address","132":"Secondary NBNS Server Address"}},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["rejected_packet"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","source_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","destination_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","compression_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["options","compression_protocol_name"],"reader":"name","visible":true,"variable":true,"names":{"3":"ROHC","45":"Van Jacobson","55":"Van Jacobson, of RFC 1172","97":"IP Header Compression"}},
  {"path":["options","max_slot_id"],"reader":"number","visible":true,"variable":true},
  {"path":["options","comp_slot_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","tcp_space"],"reader":"number","visible":true,"variable":true},
  {"path":["options","non_tcp_space"],"reader":"number","visible":true,"variable":true},
  {"path":["options","f_max_period"],"reader":"number","visible":true,"variable":true},
  {"path":["options","f_max_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","max_cid"],"reader":"number","visible":true,"variable":true},
  {"path":["options","mrru"],"reader":"number","visible":true,"variable":true},
  {"path":["options","max_header"],"reader":"number","visible":true,"variable":true},
  {"path":["options","suboptions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","suboptions","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","suboptions","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","suboptions","parameter"],"reader":"number","visible":true,"variable":true},
  {"path":["options","profiles"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","profiles","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","profiles","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","profiles","profile"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","ip_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","home_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","primary_dns"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","primary_nbns"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","secondary_dns"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","secondary_nbns"],"reader":"ipv4","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** PPP IP Control Protocol, RFC 1332. */
class Ipcp extends Layer {
  get code() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get identifier() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get options() {
    return this._details('options')
  }

  get rejected_packet() {
    return this._visited(9)
  }

  get body() {
    return this._visited(10)
  }
}
Ipcp.Cut = cutClass(Ipcp, { code: 1, code_name: 1, identifier: 2, length: 4 })

Ipcp.prototype._id = 58

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    code: bytes[at],
    identifier: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.ipcp = node
  return node
}

const packet = {
  get ipcp() {
    const word = this._find(58)
    return word > 0 ? new Ipcp(this, word) : this._cut(word, Ipcp)
  }
}

module.exports = { rows, tree, packet }
