'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["tci"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["end_station"],"reader":"flag","visible":true,"variable":false},
  {"path":["has_sci"],"reader":"flag","visible":true,"variable":false},
  {"path":["single_copy_broadcast"],"reader":"flag","visible":true,"variable":false},
  {"path":["encrypted"],"reader":"flag","visible":true,"variable":false},
  {"path":["changed"],"reader":"flag","visible":true,"variable":false},
  {"path":["association"],"reader":"number","visible":true,"variable":false},
  {"path":["short_length"],"reader":"number","visible":true,"variable":false},
  {"path":["packet_number"],"reader":"number","visible":true,"variable":false},
  {"path":["system"],"reader":"mac","visible":true,"variable":true},
  {"path":["port"],"reader":"number","visible":true,"variable":true},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":true},
  {"path":["icv"],"reader":"bytes","visible":true,"variable":true}
]

/** MAC security, IEEE 802.1AE. */
class Macsec extends Layer {
  get tci() {
    return this._packet._block.view.getUint8(this._at) >> 2
  }

  get version() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get end_station() {
    return (this._packet._block.view.getUint8(this._at) >> 6) & 0x1
  }

  get has_sci() {
    return (this._packet._block.view.getUint8(this._at) >> 5) & 0x1
  }

  get single_copy_broadcast() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
  }

  get encrypted() {
    return (this._packet._block.view.getUint8(this._at) >> 3) & 0x1
  }

  get changed() {
    return (this._packet._block.view.getUint8(this._at) >> 2) & 0x1
  }

  get association() {
    return this._packet._block.view.getUint8(this._at) & 0x3
  }

  get short_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get packet_number() {
    return this._packet._block.view.getUint32(this._at + 2)
  }

  get system() {
    return this._visited(10)
  }

  get port() {
    return this._visited(11)
  }

  get ethertype() {
    return this._visited(12)
  }

  get icv() {
    return this._visited(13)
  }
}
Macsec.Cut = cutClass(Macsec, { tci: 1, version: 1, end_station: 1, has_sci: 1, single_copy_broadcast: 1, encrypted: 1, changed: 1, association: 1, short_length: 2, packet_number: 6 })

Macsec.prototype._id = 103

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    version: byte0 >> 7,
    end_station: (byte0 >> 6) & 0x1,
    has_sci: (byte0 >> 5) & 0x1,
    single_copy_broadcast: (byte0 >> 4) & 0x1,
    encrypted: (byte0 >> 3) & 0x1,
    changed: (byte0 >> 2) & 0x1,
    association: byte0 & 0x3,
    short_length: bytes[at + 1],
    packet_number: view.getUint32(at + 2)
  }
  if (parent !== undefined) parent.macsec = node
  return node
}

const packet = {
  get macsec() {
    const word = this._find(103)
    return word > 0 ? new Macsec(this, word) : this._cut(word, Macsec)
  }
}

module.exports = { rows, tree, packet }
