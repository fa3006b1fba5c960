'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { ipv6 } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["traffic_class"],"reader":"number","visible":true,"variable":false},
  {"path":["flow_label"],"reader":"number","visible":true,"variable":false},
  {"path":["source_queue_pair"],"reader":"number","visible":true,"variable":false},
  {"path":["source"],"reader":"ipv6","visible":true,"variable":false},
  {"path":["queue_pair"],"reader":"number","visible":true,"variable":false},
  {"path":["destination"],"reader":"ipv6","visible":true,"variable":false},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false}
]

/** IP over InfiniBand, RFC 4391. */
class Ipoib extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get traffic_class() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked >= 1 ? (this._packet._block.view.getUint16(this._at) >> 4) & 0xff : undefined
  }

  get flow_label() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked >= 1 ? (this._packet._block.view.getUint32(this._at + 1) >>> 8) & 0xfffff : undefined
  }

  get source_queue_pair() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked >= 1 ? this._packet._block.view.getUint32(this._at + 5) >>> 8 : undefined
  }

  get source() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked >= 1 ? ipv6(this._packet._block.view, this._at + 8) : undefined
  }

  get queue_pair() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 0 ? this._packet._block.view.getUint32(this._at + 21) >>> 8 : undefined
  }

  get destination() {
    return ipv6(this._packet._block.view, this._at + 24)
  }

  get ethertype() {
    return this._packet._block.view.getUint16(this._at + 40)
  }

  get reserved() {
    return this._packet._block.view.getUint16(this._at + 42)
  }
}
Ipoib.Cut = cutClass(Ipoib, { version: 1, traffic_class: 2, flow_label: 4, source_queue_pair: 8, source: 24, queue_pair: 24, destination: 40, ethertype: 42, reserved: 44 })

Ipoib.prototype._id = 122

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(byte0 >> 4 >= 1)) return visitedNode(packet, word, parent, 'ipoib')
  const node = {
    version: byte0 >> 4,
    traffic_class: (view.getUint16(at) >> 4) & 0xff,
    flow_label: (view.getUint32(at + 1) >>> 8) & 0xfffff,
    source_queue_pair: view.getUint32(at + 5) >>> 8,
    source: ipv6(view, at + 8),
    destination: ipv6(view, at + 24),
    ethertype: view.getUint16(at + 40)
  }
  if (parent !== undefined) parent.ipoib = node
  return node
}

const packet = {
  get ipoib() {
    const word = this._find(122)
    return word > 0 ? new Ipoib(this, word) : this._cut(word, Ipoib)
  }
}

module.exports = { rows, tree, packet }
