'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"SQL batch","2":"Pre-TDS7 login","3":"Remote procedure call","4":"Response","6":"Attention","7":"Bulk load data","8":"Federated authentication token","14":"Transaction manager request","16":"TDS7 login","17":"SSPI message","18":"TDS7 pre-login message"}},
  {"path":["status"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["status","reset"],"reader":"flag","visible":true,"variable":false},
  {"path":["status","event"],"reader":"flag","visible":true,"variable":false},
  {"path":["status","ignore"],"reader":"flag","visible":true,"variable":false},
  {"path":["status","end"],"reader":"flag","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["channel"],"reader":"number","visible":true,"variable":false},
  {"path":["packet"],"reader":"number","visible":true,"variable":false},
  {"path":["window"],"reader":"number","visible":true,"variable":false},
  {"path":["headers_length"],"reader":"number","visible":true,"variable":true},
  {"path":["query"],"reader":"text","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** Tabular Data Stream, [MS-TDS]. */
class Tds extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get status() {
    const { view } = this._packet._block
    const at = this._at
    const byte1 = view.getUint8(at + 1)
    return {
      reset: (byte1 >> 3) & 0x1,
      event: (byte1 >> 2) & 0x1,
      ignore: (byte1 >> 1) & 0x1,
      end: byte1 & 0x1
    }
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get channel() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get packet() {
    return this._packet._block.view.getUint8(this._at + 6)
  }

  get window() {
    return this._packet._block.view.getUint8(this._at + 7)
  }

  get headers_length() {
    return this._visited(11)
  }

  get query() {
    return this._visited(12)
  }

  get data() {
    return this._visited(13)
  }
}
Tds.Cut = cutClass(Tds, { type: 1, type_name: 1, status: 2, length: 4, channel: 6, packet: 7, window: 8 })

Tds.prototype._id = 205

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte1 = bytes[at + 1]
  const node = {
    type: bytes[at],
    status: {
      reset: (byte1 >> 3) & 0x1,
      event: (byte1 >> 2) & 0x1,
      ignore: (byte1 >> 1) & 0x1,
      end: byte1 & 0x1
    },
    length: view.getUint16(at + 2),
    channel: view.getUint16(at + 4),
    packet: bytes[at + 6],
    window: bytes[at + 7]
  }
  if (parent !== undefined) parent.tds = node
  return node
}

const packet = {
  get tds() {
    const word = this._find(205)
    return word > 0 ? new Tds(this, word) : this._cut(word, Tds)
  }
}

module.exports = { rows, tree, packet }
