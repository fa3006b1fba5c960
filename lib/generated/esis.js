'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["nlpid"],"reader":"number","visible":true,"variable":false},
  {"path":["length_indicator"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["type_reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"2":"ES HELLO","4":"IS HELLO","6":"RD REQUEST"}},
  {"path":["holding_time"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["source_count"],"reader":"number","visible":true,"variable":true},
  {"path":["address_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["sources"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["network_entity"],"reader":"bytes","visible":true,"variable":true},
  {"path":["destination"],"reader":"bytes","visible":true,"variable":true},
  {"path":["better_subnetwork_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options"],"reader":"bytes","visible":true,"variable":true}
]

const names6 = nameTable(rows[6])
/** ES-IS, ISO 9542. */
class Esis extends Layer {
  get nlpid() {
    return this._packet._block.view.getUint8(this._at)
  }

  get length_indicator() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get type_reserved() {
    return this._packet._block.view.getUint8(this._at + 4) >> 5
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 4) & 0x1f
  }

  get type_name() {
    return names6[this._packet._block.view.getUint8(this._at + 4) & 0x1f]
  }

  get holding_time() {
    return this._packet._block.view.getUint16(this._at + 5)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 7)
  }

  get source_count() {
    return this._visited(9)
  }

  get address_lengths() {
    return this._details('address_lengths')
  }

  get sources() {
    return this._details('sources')
  }

  get network_entity() {
    return this._visited(12)
  }

  get destination() {
    return this._visited(13)
  }

  get better_subnetwork_address() {
    return this._visited(14)
  }

  get options() {
    return this._visited(15)
  }
}
Esis.Cut = cutClass(Esis, { nlpid: 1, length_indicator: 2, version: 3, reserved: 4, type_reserved: 5, type: 5, type_name: 5, holding_time: 7, checksum: 9 })

Esis.prototype._id = 149

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    nlpid: bytes[at],
    length_indicator: bytes[at + 1],
    version: bytes[at + 2],
    type: bytes[at + 4] & 0x1f,
    holding_time: view.getUint16(at + 5),
    checksum: view.getUint16(at + 7)
  }
  if (parent !== undefined) parent.esis = node
  return node
}

const packet = {
  get esis() {
    const word = this._find(149)
    return word > 0 ? new Esis(this, word) : this._cut(word, Esis)
  }
}

module.exports = { rows, tree, packet }
