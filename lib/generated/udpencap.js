'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["nat_keepalive"],"reader":"number","visible":true,"variable":true},
  {"path":["non_esp_marker"],"reader":"number","visible":true,"variable":true}
]

/** UDP Encapsulation of IPsec Packets, RFC 3948. */
class Udpencap extends Layer {
  get nat_keepalive() {
    return this._visited(0)
  }

  get non_esp_marker() {
    return this._visited(1)
  }
}
Udpencap.Cut = cutClass(Udpencap, {})

Udpencap.prototype._id = 73

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.udpencap = node
  return node
}

const packet = {
  get udpencap() {
    const word = this._find(73)
    return word > 0 ? new Udpencap(this, word) : this._cut(word, Udpencap)
  }
}

module.exports = { rows, tree, packet }
