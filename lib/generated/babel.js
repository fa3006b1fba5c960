'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["magic"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["body_length"],"reader":"number","visible":true,"variable":false},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"pad1","1":"padn","2":"ack-req","3":"ack","4":"hello","5":"ihu","6":"router-id","7":"nh","8":"update","9":"mh-request","10":"seqno-request","16":"mac","17":"pc","18":"challenge-request","19":"challenge-reply"}},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","nonce"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hello_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","seqno"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","interval"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","address_encoding"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","rxcost"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","flags"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","omitted"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","metric"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hop_count"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","router_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","prefix"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","packet_counter"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","index"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","mac"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","sub_tlvs"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Babel, RFC 8966. */
class Babel extends Layer {
  get magic() {
    return this._packet._block.view.getUint8(this._at)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get body_length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get tlvs() {
    return this._details('tlvs')
  }
}
Babel.Cut = cutClass(Babel, { magic: 1, version: 2, body_length: 4 })

Babel.prototype._id = 162

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    magic: bytes[at],
    version: bytes[at + 1],
    body_length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.babel = node
  return node
}

const packet = {
  get babel() {
    const word = this._find(162)
    return word > 0 ? new Babel(this, word) : this._cut(word, Babel)
  }
}

module.exports = { rows, tree, packet }
