'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["fin"],"reader":"flag","visible":true,"variable":false},
  {"path":["rsv"],"reader":"number","visible":false,"variable":false},
  {"path":["compressed"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"continuation","1":"text","2":"binary","8":"close","9":"ping","10":"pong"}},
  {"path":["mask"],"reader":"flag","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_length_16"],"reader":"number","visible":true,"variable":true},
  {"path":["payload_length_64"],"reader":"big","visible":true,"variable":true},
  {"path":["masking_key"],"reader":"bytes","visible":true,"variable":true},
  {"path":["continuation"],"reader":"bytes","visible":true,"variable":true},
  {"path":["text"],"reader":"text","visible":true,"variable":true},
  {"path":["binary"],"reader":"bytes","visible":true,"variable":true},
  {"path":["compressed_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["status_code"],"reader":"number","visible":true,"variable":true},
  {"path":["reason"],"reader":"text","visible":true,"variable":true},
  {"path":["ping"],"reader":"bytes","visible":true,"variable":true},
  {"path":["pong"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["body_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["body"],"reader":"payload","visible":false,"variable":false}
]

const names5 = nameTable(rows[5])
/** The WebSocket Protocol, RFC 6455. */
class Websocket extends Layer {
  get fin() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get rsv() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x7
  }

  get compressed() {
    return (this._packet._block.view.getUint8(this._at) >> 6) & 0x1
  }

  get reserved() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x3
  }

  get opcode() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get opcode_name() {
    return names5[this._packet._block.view.getUint8(this._at) & 0xf]
  }

  get mask() {
    return this._packet._block.view.getUint8(this._at + 1) >> 7
  }

  get payload_length() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x7f
  }

  get payload_length_16() {
    return this._visited(8)
  }

  get payload_length_64() {
    return this._visited(9)
  }

  get masking_key() {
    return this._visited(10)
  }

  get continuation() {
    return this._visited(11)
  }

  get text() {
    return this._visited(12)
  }

  get binary() {
    return this._visited(13)
  }

  get compressed_data() {
    return this._visited(14)
  }

  get status_code() {
    return this._visited(15)
  }

  get reason() {
    return this._visited(16)
  }

  get ping() {
    return this._visited(17)
  }

  get pong() {
    return this._visited(18)
  }

  get body_offset() {
    return this._payloadOffset()
  }

  get body_length() {
    return this._payloadLength()
  }

  get body() {
    return this._payload()
  }
}
Websocket.Cut = cutClass(Websocket, { fin: 1, rsv: 1, compressed: 1, reserved: 1, opcode: 1, opcode_name: 1, mask: 2, payload_length: 2 })

Websocket.prototype._id = 91

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    fin: byte0 >> 7,
    compressed: (byte0 >> 6) & 0x1,
    opcode: byte0 & 0xf,
    mask: byte1 >> 7,
    payload_length: byte1 & 0x7f
  }
  if (parent !== undefined) parent.websocket = node
  return node
}

const packet = {
  get websocket() {
    const word = this._find(91)
    return word > 0 ? new Websocket(this, word) : this._cut(word, Websocket)
  }
}

module.exports = { rows, tree, packet }
