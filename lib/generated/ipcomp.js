'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","visible":false,"variable":false},
  {"path":["cpi"],"reader":"number","visible":true,"variable":false},
  {"path":["cpi_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"OUI","2":"DEFLATE","3":"LZS","4":"LZJH"}},
  {"path":["payload_offset"],"reader":"payload_offset","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** IP Payload Compression Protocol, RFC 3173. */
class Ipcomp extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get flags() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get cpi() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get cpi_name() {
    return nameOf(rows[3], this._packet._block.view.getUint16(this._at + 2))
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
Ipcomp.Cut = cutClass(Ipcomp, { next_header: 1, flags: 2, cpi: 4, cpi_name: 4 })

Ipcomp.prototype._id = 76

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    cpi: view.getUint16(at + 2),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.ipcomp = node
  return node
}

const packet = {
  get ipcomp() {
    const word = this._find(76)
    return word > 0 ? new Ipcomp(this, word) : this._cut(word, Ipcomp)
  }
}

module.exports = { rows, tree, packet }
