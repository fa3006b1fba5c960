'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Vendor Specific","1":"Configure-Request","2":"Configure-Ack","3":"Configure-Nak","4":"Configure-Reject","5":"Terminate-Request","6":"Terminate-Ack","7":"Code-Reject","8":"Protocol-Reject","9":"Echo-Request","10":"Echo-Reply","11":"Discard-Request","12":"Identification","13":"Time-Remaining","14":"Reset-Request","15":"Reset-Ack"}},
  {"path":["identifier"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Interface-Identifier","2":"IPv6-Compression-Protocol"}},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["rejected_packet"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","interface_identifier"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","compression_protocol"],"reader":"number","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** PPP IPv6 Control Protocol, RFC 5072. */
class Ipv6cp extends Layer {
  get code() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get identifier() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get options() {
    return this._details('options')
  }

  get rejected_packet() {
    return this._visited(9)
  }

  get body() {
    return this._visited(10)
  }
}
Ipv6cp.Cut = cutClass(Ipv6cp, { code: 1, code_name: 1, identifier: 2, length: 4 })

Ipv6cp.prototype._id = 59

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    code: bytes[at],
    identifier: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.ipv6cp = node
  return node
}

const packet = {
  get ipv6cp() {
    const word = this._find(59)
    return word > 0 ? new Ipv6cp(this, word) : this._cut(word, Ipv6cp)
  }
}

module.exports = { rows, tree, packet }
