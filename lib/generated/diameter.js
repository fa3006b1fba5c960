'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","request"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","proxiable"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","error"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","retransmitted"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["command"],"reader":"number","visible":true,"variable":false},
  {"path":["command_name"],"reader":"name","visible":false,"variable":false,"names":{"257":"Capabilities-Exchange","258":"Re-Auth","265":"AA","268":"Diameter-EAP","271":"Accounting","272":"Credit-Control","274":"Abort-Session","275":"Session-Termination","280":"Device-Watchdog","282":"Disconnect-Peer","300":"User-Authorization","301":"Server-Assignment","302":"Location-Info","303":"Multimedia-Auth","304":"Registration-Termination","305":"Push-Profile","306":"User-Data","307":"Profile-Update","308":"Subscribe-Notifications","309":"Push-Notification","316":"Update-Location","317":"Cancel-Location","318":"Authentication-Information","319":"Insert-Subscriber-Data","320":"Delete-Subscriber-Data","321":"Purge-UE","322":"Reset","323":"Notify"}},
  {"path":["application"],"reader":"number","visible":true,"variable":false},
  {"path":["hop_by_hop"],"reader":"number","visible":true,"variable":false},
  {"path":["end_to_end"],"reader":"number","visible":true,"variable":false},
  {"path":["avps"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["avps","code"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["avps","vendor_specific"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","mandatory"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","protected"],"reader":"flag","visible":false,"variable":true},
  {"path":["avps","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["avps","length"],"reader":"number","visible":false,"variable":true},
  {"path":["avps","vendor"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","user_name"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","class"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","session_timeout"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","proxy_state"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","event_timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","auth_application"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","acct_application"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","session_id"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","origin_host"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","supported_vendor"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","vendor_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","firmware_revision"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","result_code"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","product_name"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","disconnect_cause"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","origin_state"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","error_message"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","route_record"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","destination_realm"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","authorization_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","destination_host"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","error_reporting_host"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","termination_cause"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","origin_realm"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","cc_request_number"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","cc_request_type"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","currency_code"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","service_parameter_type"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","service_parameter_value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","subscription_data"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","value_digits"],"reader":"big_int","visible":true,"variable":true},
  {"path":["avps","validity_time"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","subscription_type"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","service_context"],"reader":"text","visible":true,"variable":true}
]

/** Diameter Protocol, RFC 6733. */
class Diameter extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get length() {
    return this._packet._block.view.getUint32(this._at + 1) >>> 8
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte4 = view.getUint8(at + 4)
    return {
      request: byte4 >> 7,
      proxiable: (byte4 >> 6) & 0x1,
      error: (byte4 >> 5) & 0x1,
      retransmitted: (byte4 >> 4) & 0x1
    }
  }

  get command() {
    return this._packet._block.view.getUint32(this._at + 5) >>> 8
  }

  get command_name() {
    return nameOf(rows[9], this._packet._block.view.getUint32(this._at + 5) >>> 8)
  }

  get application() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get hop_by_hop() {
    return this._packet._block.view.getUint32(this._at + 12)
  }

  get end_to_end() {
    return this._packet._block.view.getUint32(this._at + 16)
  }

  get avps() {
    return this._details('avps')
  }
}
Diameter.Cut = cutClass(Diameter, { version: 1, length: 4, flags: 5, command: 8, command_name: 8, application: 12, hop_by_hop: 16, end_to_end: 20 })

Diameter.prototype._id = 132

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte4 = bytes[at + 4]
  const node = {
    version: bytes[at],
    length: view.getUint32(at + 1) >>> 8,
    flags: {
      request: byte4 >> 7,
      proxiable: (byte4 >> 6) & 0x1,
      error: (byte4 >> 5) & 0x1,
      retransmitted: (byte4 >> 4) & 0x1
    },
    command: view.getUint32(at + 5) >>> 8,
    application: view.getUint32(at + 8),
    hop_by_hop: view.getUint32(at + 12),
    end_to_end: view.getUint32(at + 16)
  }
  if (parent !== undefined) parent.diameter = node
  return node
}

const packet = {
  get diameter() {
    const word = this._find(132)
    return word > 0 ? new Diameter(this, word) : this._cut(word, Diameter)
  }
}

module.exports = { rows, tree, packet }
