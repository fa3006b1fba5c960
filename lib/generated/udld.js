'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Probe","2":"Echo","3":"Flush"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","resynch"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","recommended_timeout"],"reader":"flag","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Device ID","2":"Port ID","3":"Echo","4":"Message interval","5":"Timeout interval","6":"Device name","7":"Sequence number"}},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","device_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","port_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","echo_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","echo_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["tlvs","echoes"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["tlvs","message_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","timeout_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","device_name"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Unidirectional Link Detection, RFC 5171. */
class Udld extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 5
  }

  get opcode() {
    return this._packet._block.view.getUint8(this._at) & 0x1f
  }

  get opcode_name() {
    return names2[this._packet._block.view.getUint8(this._at) & 0x1f]
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte1 = view.getUint8(at + 1)
    return {
      resynch: (byte1 >> 1) & 0x1,
      recommended_timeout: byte1 & 0x1
    }
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(8)
  }

  get tlvs() {
    return this._details('tlvs')
  }
}
Udld.Cut = cutClass(Udld, { version: 1, opcode: 1, opcode_name: 1, flags: 2, checksum: 4 })

Udld.prototype._id = 143

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    version: byte0 >> 5,
    opcode: byte0 & 0x1f,
    flags: {
      resynch: (byte1 >> 1) & 0x1,
      recommended_timeout: byte1 & 0x1
    },
    checksum: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.udld = node
  return node
}

const packet = {
  get udld() {
    const word = this._find(143)
    return word > 0 ? new Udld(this, word) : this._cut(word, Udld)
  }
}

module.exports = { rows, tree, packet }
