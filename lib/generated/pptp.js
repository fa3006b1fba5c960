'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["message_type"],"reader":"number","visible":true,"variable":false},
  {"path":["magic_cookie"],"reader":"number","visible":false,"variable":false},
  {"path":["control_message_type"],"reader":"number","visible":true,"variable":false},
  {"path":["control_message_type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Start-Control-Connection-Request","2":"Start-Control-Connection-Reply","3":"Stop-Control-Connection-Request","4":"Stop-Control-Connection-Reply","5":"Echo-Request","6":"Echo-Reply","7":"Outgoing-Call-Request","8":"Outgoing-Call-Reply","9":"Incoming-Call-Request","10":"Incoming-Call-Reply","11":"Incoming-Call-Connected","12":"Call-Clear-Request","13":"Call-Disconnect-Notify","14":"WAN-Error-Notify","15":"Set-Link-Info"}},
  {"path":["reserved"],"reader":"bytes","visible":false,"variable":false},
  {"path":["protocol_version"],"reader":"number","visible":true,"variable":true},
  {"path":["framing_capabilities"],"reader":"number","visible":true,"variable":true},
  {"path":["bearer_capabilities"],"reader":"number","visible":true,"variable":true},
  {"path":["maximum_channels"],"reader":"number","visible":true,"variable":true},
  {"path":["firmware_revision"],"reader":"number","visible":true,"variable":true},
  {"path":["host_name"],"reader":"text","visible":true,"variable":true},
  {"path":["vendor_name"],"reader":"text","visible":true,"variable":true},
  {"path":["start_result"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["reason"],"reader":"number","visible":true,"variable":true},
  {"path":["stop_result"],"reader":"number","visible":true,"variable":true},
  {"path":["identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["echo_result"],"reader":"number","visible":true,"variable":true},
  {"path":["call_id"],"reader":"number","visible":true,"variable":true},
  {"path":["call_serial_number"],"reader":"number","visible":true,"variable":true},
  {"path":["minimum_bps"],"reader":"number","visible":true,"variable":true},
  {"path":["maximum_bps"],"reader":"number","visible":true,"variable":true},
  {"path":["bearer_type"],"reader":"number","visible":true,"variable":true},
  {"path":["framing_type"],"reader":"number","visible":true,"variable":true},
  {"path":["receive_window_size"],"reader":"number","visible":true,"variable":true},
  {"path":["processing_delay"],"reader":"number","visible":true,"variable":true},
  {"path":["phone_number_length"],"reader":"number","visible":true,"variable":true},
  {"path":["phone_number"],"reader":"text","visible":true,"variable":true},
  {"path":["subaddress"],"reader":"text","visible":true,"variable":true},
  {"path":["peer_call_id"],"reader":"number","visible":true,"variable":true},
  {"path":["outgoing_call_result"],"reader":"number","visible":true,"variable":true},
  {"path":["cause_code"],"reader":"number","visible":true,"variable":true},
  {"path":["connect_speed"],"reader":"number","visible":true,"variable":true},
  {"path":["physical_channel_id"],"reader":"number","visible":true,"variable":true},
  {"path":["dialed_number_length"],"reader":"number","visible":true,"variable":true},
  {"path":["dialing_number_length"],"reader":"number","visible":true,"variable":true},
  {"path":["dialed_number"],"reader":"text","visible":true,"variable":true},
  {"path":["dialing_number"],"reader":"text","visible":true,"variable":true},
  {"path":["incoming_call_result"],"reader":"number","visible":true,"variable":true},
  {"path":["disconnect_result"],"reader":"number","visible":true,"variable":true},
  {"path":["call_statistics"],"reader":"text","visible":true,"variable":true},
  {"path":["crc_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["framing_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["hardware_overruns"],"reader":"number","visible":true,"variable":true},
  {"path":["buffer_overruns"],"reader":"number","visible":true,"variable":true},
  {"path":["timeout_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["alignment_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["send_accm"],"reader":"number","visible":true,"variable":true},
  {"path":["receive_accm"],"reader":"number","visible":true,"variable":true},
  {"path":["reserved_byte"],"reader":"bytes","visible":false,"variable":true},
  {"path":["body_reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

/** Point-to-Point Tunneling Protocol, RFC 2637. */
class Pptp extends Layer {
  get length() {
    return this._packet._block.view.getUint16(this._at)
  }

  get message_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get magic_cookie() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get control_message_type() {
    return this._packet._block.view.getUint16(this._at + 8)
  }

  get control_message_type_name() {
    return nameOf(rows[4], this._packet._block.view.getUint16(this._at + 8))
  }

  get reserved() {
    return this._bytes(10, 2)
  }

  get protocol_version() {
    return this._visited(6)
  }

  get framing_capabilities() {
    return this._visited(7)
  }

  get bearer_capabilities() {
    return this._visited(8)
  }

  get maximum_channels() {
    return this._visited(9)
  }

  get firmware_revision() {
    return this._visited(10)
  }

  get host_name() {
    return this._visited(11)
  }

  get vendor_name() {
    return this._visited(12)
  }

  get start_result() {
    return this._visited(13)
  }

  get error_code() {
    return this._visited(14)
  }

  get reason() {
    return this._visited(15)
  }

  get stop_result() {
    return this._visited(16)
  }

  get identifier() {
    return this._visited(17)
  }

  get echo_result() {
    return this._visited(18)
  }

  get call_id() {
    return this._visited(19)
  }

  get call_serial_number() {
    return this._visited(20)
  }

  get minimum_bps() {
    return this._visited(21)
  }

  get maximum_bps() {
    return this._visited(22)
  }

  get bearer_type() {
    return this._visited(23)
  }

  get framing_type() {
    return this._visited(24)
  }

  get receive_window_size() {
    return this._visited(25)
  }

  get processing_delay() {
    return this._visited(26)
  }

  get phone_number_length() {
    return this._visited(27)
  }

  get phone_number() {
    return this._visited(28)
  }

  get subaddress() {
    return this._visited(29)
  }

  get peer_call_id() {
    return this._visited(30)
  }

  get outgoing_call_result() {
    return this._visited(31)
  }

  get cause_code() {
    return this._visited(32)
  }

  get connect_speed() {
    return this._visited(33)
  }

  get physical_channel_id() {
    return this._visited(34)
  }

  get dialed_number_length() {
    return this._visited(35)
  }

  get dialing_number_length() {
    return this._visited(36)
  }

  get dialed_number() {
    return this._visited(37)
  }

  get dialing_number() {
    return this._visited(38)
  }

  get incoming_call_result() {
    return this._visited(39)
  }

  get disconnect_result() {
    return this._visited(40)
  }

  get call_statistics() {
    return this._visited(41)
  }

  get crc_errors() {
    return this._visited(42)
  }

  get framing_errors() {
    return this._visited(43)
  }

  get hardware_overruns() {
    return this._visited(44)
  }

  get buffer_overruns() {
    return this._visited(45)
  }

  get timeout_errors() {
    return this._visited(46)
  }

  get alignment_errors() {
    return this._visited(47)
  }

  get send_accm() {
    return this._visited(48)
  }

  get receive_accm() {
    return this._visited(49)
  }

  get reserved_byte() {
    return this._visited(50)
  }

  get body_reserved() {
    return this._visited(51)
  }

  get body() {
    return this._visited(52)
  }
}
Pptp.Cut = cutClass(Pptp, { length: 2, message_type: 4, magic_cookie: 8, control_message_type: 10, control_message_type_name: 10, reserved: 12 })

Pptp.prototype._id = 75

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: view.getUint16(at),
    message_type: view.getUint16(at + 2),
    control_message_type: view.getUint16(at + 8)
  }
  if (parent !== undefined) parent.pptp = node
  return node
}

const packet = {
  get pptp() {
    const word = this._find(75)
    return word > 0 ? new Pptp(this, word) : this._cut(word, Pptp)
  }
}

module.exports = { rows, tree, packet }
