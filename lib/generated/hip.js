'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["header_length"],"reader":"number","visible":true,"variable":false},
  {"path":["fixed_0"],"reader":"flag","visible":true,"variable":false},
  {"path":["packet_type"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":true,"variable":false},
  {"path":["fixed_1"],"reader":"flag","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["controls"],"reader":"number","visible":true,"variable":false},
  {"path":["anonymous"],"reader":"flag","visible":false,"variable":false},
  {"path":["sender_hit"],"reader":"bytes","visible":true,"variable":false},
  {"path":["receiver_hit"],"reader":"bytes","visible":true,"variable":false},
  {"path":["parameters"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["parameters","type"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","length"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","contents"],"reader":"bytes","visible":true,"variable":true},
  {"path":["packet_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"I1","2":"R1","3":"I2","4":"R2","16":"UPDATE","17":"NOTIFY","18":"CLOSE","19":"CLOSE_ACK","20":"HDRR","32":"HIP_DATA"}}
]

const names17 = nameTable(rows[17])
/** Host Identity Protocol, RFC 7401. */
class Hip extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get fixed_0() {
    return this._packet._block.view.getUint8(this._at + 2) >> 7
  }

  get packet_type() {
    return this._packet._block.view.getUint8(this._at + 2) & 0x7f
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 3) >> 4
  }

  get reserved() {
    return (this._packet._block.view.getUint8(this._at + 3) >> 1) & 0x7
  }

  get fixed_1() {
    return this._packet._block.view.getUint8(this._at + 3) & 0x1
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get checksum_status() {
    return this._checksumStatus(8)
  }

  get controls() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get anonymous() {
    return this._packet._block.view.getUint8(this._at + 7) & 0x1
  }

  get sender_hit() {
    return this._bytes(8, 16)
  }

  get receiver_hit() {
    return this._bytes(24, 16)
  }

  get parameters() {
    return this._details('parameters')
  }

  get packet_name() {
    return names17[this._packet._block.view.getUint8(this._at + 2) & 0x7f]
  }
}
Hip.Cut = cutClass(Hip, { next_header: 1, header_length: 2, fixed_0: 3, packet_type: 3, version: 4, reserved: 4, fixed_1: 4, checksum: 6, controls: 8, anonymous: 8, sender_hit: 24, receiver_hit: 40, packet_name: 3 })

Hip.prototype._id = 24

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte2 = bytes[at + 2]
  const byte3 = bytes[at + 3]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1],
    fixed_0: byte2 >> 7,
    packet_type: byte2 & 0x7f,
    version: byte3 >> 4,
    reserved: (byte3 >> 1) & 0x7,
    fixed_1: byte3 & 0x1,
    checksum: view.getUint16(at + 4),
    controls: view.getUint16(at + 6),
    sender_hit: packet._slice(ints[word + 1] + 8, 16),
    receiver_hit: packet._slice(ints[word + 1] + 24, 16)
  }
  if (parent !== undefined) parent.hip = node
  return node
}

const packet = {
  get hip() {
    const word = this._find(24)
    return word > 0 ? new Hip(this, word) : this._cut(word, Hip)
  }
}

module.exports = { rows, tree, packet }
