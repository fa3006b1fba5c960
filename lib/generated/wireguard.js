'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Handshake Initiation","2":"Handshake Response","3":"Cookie Reply","4":"Transport Data"}},
  {"path":["reserved"],"reader":"bytes","visible":false,"variable":false},
  {"path":["sender"],"reader":"number","visible":true,"variable":true},
  {"path":["receiver"],"reader":"number","visible":true,"variable":true},
  {"path":["ephemeral"],"reader":"bytes","visible":true,"variable":true},
  {"path":["encrypted_static"],"reader":"bytes","visible":true,"variable":true},
  {"path":["encrypted_timestamp"],"reader":"bytes","visible":true,"variable":true},
  {"path":["encrypted_nothing"],"reader":"bytes","visible":true,"variable":true},
  {"path":["mac1"],"reader":"bytes","visible":true,"variable":true},
  {"path":["mac2"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nonce"],"reader":"bytes","visible":true,"variable":true},
  {"path":["encrypted_cookie"],"reader":"bytes","visible":true,"variable":true},
  {"path":["counter"],"reader":"big","visible":true,"variable":true},
  {"path":["encrypted_packet"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** WireGuard, Donenfeld, NDSS 2017. */
class Wireguard extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get reserved() {
    return this._bytes(1, 3)
  }

  get sender() {
    return this._visited(3)
  }

  get receiver() {
    return this._visited(4)
  }

  get ephemeral() {
    return this._visited(5)
  }

  get encrypted_static() {
    return this._visited(6)
  }

  get encrypted_timestamp() {
    return this._visited(7)
  }

  get encrypted_nothing() {
    return this._visited(8)
  }

  get mac1() {
    return this._visited(9)
  }

  get mac2() {
    return this._visited(10)
  }

  get nonce() {
    return this._visited(11)
  }

  get encrypted_cookie() {
    return this._visited(12)
  }

  get counter() {
    return this._visited(13)
  }

  get encrypted_packet() {
    return this._visited(14)
  }
}
Wireguard.Cut = cutClass(Wireguard, { type: 1, type_name: 1, reserved: 4 })

Wireguard.prototype._id = 72

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: bytes[at]
  }
  if (parent !== undefined) parent.wireguard = node
  return node
}

const packet = {
  get wireguard() {
    const word = this._find(72)
    return word > 0 ? new Wireguard(this, word) : this._cut(word, Wireguard)
  }
}

module.exports = { rows, tree, packet }
