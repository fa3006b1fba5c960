'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":true,"variable":false,"names":{"1":"P_CONTROL_HARD_RESET_CLIENT_V1","2":"P_CONTROL_HARD_RESET_SERVER_V1","3":"P_CONTROL_SOFT_RESET_V1","4":"P_CONTROL_V1","5":"P_ACK_V1","6":"P_DATA_V1","7":"P_CONTROL_HARD_RESET_CLIENT_V2","8":"P_CONTROL_HARD_RESET_SERVER_V2","9":"P_DATA_V2","10":"P_CONTROL_HARD_RESET_CLIENT_V3","11":"P_CONTROL_WKC_V1"}},
  {"path":["key_id"],"reader":"number","visible":true,"variable":false},
  {"path":["packet_length"],"reader":"number","visible":false,"variable":true},
  {"path":["peer_id"],"reader":"number","visible":true,"variable":true},
  {"path":["session_id"],"reader":"big","visible":true,"variable":true},
  {"path":["hmac"],"reader":"bytes","visible":true,"variable":true},
  {"path":["replay_packet_id"],"reader":"number","visible":true,"variable":true},
  {"path":["net_time"],"reader":"time","visible":true,"variable":true},
  {"path":["wrapped_hmac"],"reader":"bytes","visible":true,"variable":true},
  {"path":["acknowledgment_count"],"reader":"number","visible":false,"variable":true},
  {"path":["acknowledgments"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["remote_session_id"],"reader":"big","visible":true,"variable":true},
  {"path":["message_id"],"reader":"number","visible":true,"variable":true},
  {"path":["fragment"],"reader":"bytes","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["client_key"],"reader":"bytes","visible":true,"variable":true},
  {"path":["client_key_length"],"reader":"number","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** OpenVPN, OpenVPN 2.6. */
class Openvpn extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get opcode() {
    return this._packet._block.view.getUint8(this._at) >> 3
  }

  get opcode_name() {
    return names2[this._packet._block.view.getUint8(this._at) >> 3]
  }

  get key_id() {
    return this._packet._block.view.getUint8(this._at) & 0x7
  }

  get packet_length() {
    return this._visited(4)
  }

  get peer_id() {
    return this._visited(5)
  }

  get session_id() {
    return this._visited(6)
  }

  get hmac() {
    return this._visited(7)
  }

  get replay_packet_id() {
    return this._visited(8)
  }

  get net_time() {
    return this._visited(9)
  }

  get wrapped_hmac() {
    return this._visited(10)
  }

  get acknowledgment_count() {
    return this._visited(11)
  }

  get acknowledgments() {
    return this._details('acknowledgments')
  }

  get remote_session_id() {
    return this._visited(13)
  }

  get message_id() {
    return this._visited(14)
  }

  get fragment() {
    return this._visited(15)
  }

  get data() {
    return this._visited(16)
  }

  get client_key() {
    return this._visited(17)
  }

  get client_key_length() {
    return this._visited(18)
  }
}
Openvpn.Cut = cutClass(Openvpn, { type: 1, opcode: 1, opcode_name: 1, key_id: 1 })

Openvpn.prototype._id = 97

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    opcode: byte0 >> 3,
    opcode_name: names2[byte0 >> 3],
    key_id: byte0 & 0x7
  }
  if (parent !== undefined) parent.openvpn = node
  return node
}

const packet = {
  get openvpn() {
    const word = this._find(97)
    return word > 0 ? new Openvpn(this, word) : this._cut(word, Openvpn)
  }
}

module.exports = { rows, tree, packet }
