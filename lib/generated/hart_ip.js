'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Request","1":"Response","2":"Publish","15":"NAK"}},
  {"path":["id"],"reader":"number","visible":true,"variable":false},
  {"path":["id_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Session Initiate","1":"Session Close","2":"Keep Alive","3":"Pass Through"}},
  {"path":["status"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["master_type"],"reader":"number","visible":true,"variable":true},
  {"path":["close_timer"],"reader":"number","visible":true,"variable":true},
  {"path":["error"],"reader":"number","visible":true,"variable":true},
  {"path":["delimiter"],"reader":"number","visible":true,"variable":true},
  {"path":["short_address"],"reader":"number","visible":true,"variable":true},
  {"path":["long_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["response_code"],"reader":"number","visible":true,"variable":true},
  {"path":["device_status"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["checksum"],"reader":"number","visible":false,"variable":true}
]

const names2 = nameTable(rows[2])
const names4 = nameTable(rows[4])
/** HART-IP, HCF_SPEC-085. */
class HartIp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get id() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get id_name() {
    return names4[this._packet._block.view.getUint8(this._at + 2)]
  }

  get status() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get sequence() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get master_type() {
    return this._visited(8)
  }

  get close_timer() {
    return this._visited(9)
  }

  get error() {
    return this._visited(10)
  }

  get delimiter() {
    return this._visited(11)
  }

  get short_address() {
    return this._visited(12)
  }

  get long_address() {
    return this._visited(13)
  }

  get command() {
    return this._visited(14)
  }

  get data_length() {
    return this._visited(15)
  }

  get response_code() {
    return this._visited(16)
  }

  get device_status() {
    return this._visited(17)
  }

  get data() {
    return this._visited(18)
  }

  get checksum() {
    return this._visited(19)
  }
}
HartIp.Cut = cutClass(HartIp, { version: 1, type: 2, type_name: 2, id: 3, id_name: 3, status: 4, sequence: 6, length: 8 })

HartIp.prototype._id = 191

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    type: bytes[at + 1],
    id: bytes[at + 2],
    status: bytes[at + 3],
    sequence: view.getUint16(at + 4),
    length: view.getUint16(at + 6)
  }
  if (parent !== undefined) parent.hart_ip = node
  return node
}

const packet = {
  get hart_ip() {
    const word = this._find(191)
    return word > 0 ? new HartIp(this, word) : this._cut(word, HartIp)
  }
}

module.exports = { rows, tree, packet }
