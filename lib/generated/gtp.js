'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","version"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","protocol_type"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","extension"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","sequence"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","npdu"],"reader":"flag","visible":true,"variable":false},
  {"path":["message_type"],"reader":"number","visible":true,"variable":false},
  {"path":["message_type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Echo Request","2":"Echo Response","3":"Version Not Supported","16":"Create PDP Context Request","17":"Create PDP Context Response","18":"Update PDP Context Request","19":"Update PDP Context Response","20":"Delete PDP Context Request","21":"Delete PDP Context Response","26":"Error Indication","27":"PDU Notification Request","28":"PDU Notification Response","31":"Supported Extension Headers Notification","50":"SGSN Context Request","51":"SGSN Context Response","52":"SGSN Context Acknowledge","53":"Forward Relocation Request","54":"Forward Relocation Response","55":"Forward Relocation Complete","253":"Tunnel Status","254":"End Marker","255":"T-PDU"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["teid"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["npdu_number"],"reader":"number","visible":true,"variable":true},
  {"path":["next_extension"],"reader":"number","visible":true,"variable":true},
  {"path":["next_extension_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"none","1":"MBMS support","2":"MS Info Change Reporting support","3":"Long PDCP PDU Number","32":"Service Class Indicator","64":"UDP Port","129":"RAN Container","130":"Long PDCP PDU Number","131":"Xw RAN Container","132":"NR RAN Container","133":"PDU Session Container","192":"PDCP PDU Number","193":"Suspend Request","194":"Suspend Response"}},
  {"path":["extensions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extensions","length"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","udp_port"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","pdcp_number"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","long_pdcp_number"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","pdu_type"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","paging_policy_present"],"reader":"flag","visible":true,"variable":true},
  {"path":["extensions","reflective_qos"],"reader":"flag","visible":true,"variable":true},
  {"path":["extensions","qos_flow_identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","paging_policy_indicator"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","ran_container"],"reader":"bytes","visible":true,"variable":true},
  {"path":["extensions","xw_ran_container"],"reader":"bytes","visible":true,"variable":true},
  {"path":["extensions","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["extensions","next_extension"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","next_extension_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"none","1":"MBMS support","2":"MS Info Change Reporting support","3":"Long PDCP PDU Number","32":"Service Class Indicator","64":"UDP Port","129":"RAN Container","130":"Long PDCP PDU Number","131":"Xw RAN Container","132":"NR RAN Container","133":"PDU Session Container","192":"PDCP PDU Number","193":"Suspend Request","194":"Suspend Response"}},
  {"path":["elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["elements","type"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Cause","14":"Recovery","16":"Tunnel Endpoint Identifier Data I","17":"Tunnel Endpoint Identifier Control Plane","133":"GSN Address","141":"Extension Header Type List","255":"Private Extension"}},
  {"path":["elements","length"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","cause"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","recovery"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","teid_data"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","teid_control"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","gsn_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["elements","gsn_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["elements","extension_header_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["elements","extension_identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","extension_value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["elements","value"],"reader":"bytes","visible":true,"variable":true}
]

const names8 = nameTable(rows[8])
/** GPRS Tunnelling Protocol, 3GPP TS 29.281. */
class Gtp extends Layer {
  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte0 = view.getUint8(at)
    return {
      version: byte0 >> 5,
      protocol_type: (byte0 >> 4) & 0x1,
      extension: (byte0 >> 2) & 0x1,
      sequence: (byte0 >> 1) & 0x1,
      npdu: byte0 & 0x1
    }
  }

  get message_type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get message_type_name() {
    return names8[this._packet._block.view.getUint8(this._at + 1)]
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get teid() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get sequence_number() {
    return this._visited(11)
  }

  get npdu_number() {
    return this._visited(12)
  }

  get next_extension() {
    return this._visited(13)
  }

  get next_extension_name() {
    return this._visited(14)
  }

  get extensions() {
    return this._details('extensions')
  }

  get elements() {
    return this._details('elements')
  }
}
Gtp.Cut = cutClass(Gtp, { flags: 1, message_type: 2, message_type_name: 2, length: 4, teid: 8 })

Gtp.prototype._id = 67

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    flags: {
      version: byte0 >> 5,
      protocol_type: (byte0 >> 4) & 0x1,
      extension: (byte0 >> 2) & 0x1,
      sequence: (byte0 >> 1) & 0x1,
      npdu: byte0 & 0x1
    },
    message_type: bytes[at + 1],
    length: view.getUint16(at + 2),
    teid: view.getUint32(at + 4)
  }
  if (parent !== undefined) parent.gtp = node
  return node
}

const packet = {
  get gtp() {
    const word = this._find(67)
    return word > 0 ? new Gtp(this, word) : this._cut(word, Gtp)
  }
}

module.exports = { rows, tree, packet }
