'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["session_id"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** Layer Two Tunneling Protocol version 3 over IP, RFC 3931. */
class L2tpIp extends Layer {
  get session_id() {
    return this._packet._block.view.getUint32(this._at)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
L2tpIp.Cut = cutClass(L2tpIp, { session_id: 4 })

L2tpIp.prototype._id = 66

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    session_id: view.getUint32(at),
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.l2tp_ip = node
  return node
}

const packet = {
  get l2tp_ip() {
    const word = this._find(66)
    return word > 0 ? new L2tpIp(this, word) : this._cut(word, L2tpIp)
  }
}

module.exports = { rows, tree, packet }
