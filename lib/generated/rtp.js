'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["padding"],"reader":"flag","visible":true,"variable":false},
  {"path":["has_extension"],"reader":"flag","visible":true,"variable":false},
  {"path":["csrc_count"],"reader":"number","visible":true,"variable":false},
  {"path":["marker"],"reader":"flag","visible":true,"variable":false},
  {"path":["payload_type"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"PCMU","3":"GSM","4":"G723","5":"DVI4","6":"DVI4","7":"LPC","8":"PCMA","9":"G722","10":"L16","11":"L16","12":"QCELP","13":"CN","14":"MPA","15":"G728","16":"DVI4","17":"DVI4","18":"G729","25":"CelB","26":"JPEG","28":"nv","31":"H261","32":"MPV","33":"MP2T","34":"H263"}},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":false},
  {"path":["timestamp"],"reader":"number","visible":true,"variable":false},
  {"path":["ssrc"],"reader":"number","visible":true,"variable":false},
  {"path":["csrc"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["extension","profile"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","length"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","words"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["extension","elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extension","elements","id"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","elements","length"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","elements","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["padding_data"],"reader":"bytes","visible":false,"variable":true},
  {"path":["padding_count"],"reader":"number","visible":true,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

const names6 = nameTable(rows[6])
/** Real-time Transport Protocol, RFC 3550. */
class Rtp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 6
  }

  get padding() {
    return (this._packet._block.view.getUint8(this._at) >> 5) & 0x1
  }

  get has_extension() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
  }

  get csrc_count() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get marker() {
    return this._packet._block.view.getUint8(this._at + 1) >> 7
  }

  get payload_type() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x7f
  }

  get payload_type_name() {
    return names6[this._packet._block.view.getUint8(this._at + 1) & 0x7f]
  }

  get sequence_number() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get timestamp() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get ssrc() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get csrc() {
    return this._details('csrc')
  }

  get extension() {
    return this._details('extension')
  }

  get padding_data() {
    return this._visited(18)
  }

  get padding_count() {
    return this._visited(19)
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
Rtp.Cut = cutClass(Rtp, { version: 1, padding: 1, has_extension: 1, csrc_count: 1, marker: 2, payload_type: 2, payload_type_name: 2, sequence_number: 4, timestamp: 8, ssrc: 12 })

Rtp.prototype._id = 43

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    version: byte0 >> 6,
    padding: (byte0 >> 5) & 0x1,
    has_extension: (byte0 >> 4) & 0x1,
    csrc_count: byte0 & 0xf,
    marker: byte1 >> 7,
    payload_type: byte1 & 0x7f,
    sequence_number: view.getUint16(at + 2),
    timestamp: view.getUint32(at + 4),
    ssrc: view.getUint32(at + 8),
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.rtp = node
  return node
}

const packet = {
  get rtp() {
    const word = this._find(43)
    return word > 0 ? new Rtp(this, word) : this._cut(word, Rtp)
  }
}

module.exports = { rows, tree, packet }
