'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Authenticate-Request","2":"Authenticate-Ack","3":"Authenticate-Nak"}},
  {"path":["identifier"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["peer_id_length"],"reader":"number","visible":false,"variable":true},
  {"path":["peer_id"],"reader":"text","visible":true,"variable":true},
  {"path":["password_length"],"reader":"number","visible":false,"variable":true},
  {"path":["password"],"reader":"text","visible":true,"variable":true},
  {"path":["message_length"],"reader":"number","visible":false,"variable":true},
  {"path":["message"],"reader":"text","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** PPP Password Authentication Protocol, RFC 1334. */
class Pap extends Layer {
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

  get peer_id_length() {
    return this._visited(4)
  }

  get peer_id() {
    return this._visited(5)
  }

  get password_length() {
    return this._visited(6)
  }

  get password() {
    return this._visited(7)
  }

  get message_length() {
    return this._visited(8)
  }

  get message() {
    return this._visited(9)
  }

  get body() {
    return this._visited(10)
  }
}
Pap.Cut = cutClass(Pap, { code: 1, code_name: 1, identifier: 2, length: 4 })

Pap.prototype._id = 60

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    code: bytes[at],
    identifier: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.pap = node
  return node
}

const packet = {
  get pap() {
    const word = this._find(60)
    return word > 0 ? new Pap(this, word) : this._cut(word, Pap)
  }
}

module.exports = { rows, tree, packet }
