'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"session message","129":"session request","130":"positive session response","131":"negative session response","132":"retarget session response","133":"keep alive"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags","extend"],"reader":"flag","visible":false,"variable":true},
  {"path":["called_name"],"reader":"text","visible":true,"variable":true},
  {"path":["calling_name"],"reader":"text","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["retarget_ip"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["retarget_port"],"reader":"number","visible":true,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

const names1 = nameTable(rows[1])
/** NetBIOS Session Service, RFC 1002. */
class Nbss extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get length() {
    return this._packet._block.view.getUint32(this._at + 1) >>> 8
  }

  get flags() {
    return this._visited(3)
  }

  get called_name() {
    return this._visited(5)
  }

  get calling_name() {
    return this._visited(6)
  }

  get error_code() {
    return this._visited(7)
  }

  get retarget_ip() {
    return this._visited(8)
  }

  get retarget_port() {
    return this._visited(9)
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
Nbss.Cut = cutClass(Nbss, { type: 1, type_name: 1, length: 4 })

Nbss.prototype._id = 81

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    type: byte0,
    type_name: names1[byte0],
    length: view.getUint32(at + 1) >>> 8,
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.nbss = node
  return node
}

const packet = {
  get nbss() {
    const word = this._find(81)
    return word > 0 ? new Nbss(this, word) : this._cut(word, Nbss)
  }
}

module.exports = { rows, tree, packet }
