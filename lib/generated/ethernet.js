'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { mac } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["dhost"],"reader":"mac","visible":true,"variable":false},
  {"path":["shost"],"reader":"mac","visible":true,"variable":false},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["dhost_local"],"reader":"flag","visible":false,"variable":false},
  {"path":["dhost_group"],"reader":"flag","visible":false,"variable":false},
  {"path":["shost_local"],"reader":"flag","visible":false,"variable":false},
  {"path":["shost_group"],"reader":"flag","visible":false,"variable":false},
  {"path":["padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["trailer"],"reader":"bytes","visible":false,"variable":true},
  {"path":["fcs"],"reader":"number","visible":false,"variable":true},
  {"path":["fcs_status"],"reader":"checksum_status","visible":false,"variable":false}
]

/** Ethernet, IEEE 802.3. */
class Ethernet extends Layer {
  get dhost() {
    return mac(this._packet._block.view, this._at)
  }

  get shost() {
    return mac(this._packet._block.view, this._at + 6)
  }

  get ethertype() {
    const value = this._packet._block.view.getUint16(this._at + 12)
    return value >= 1536 ? value : undefined
  }

  get length() {
    const value = this._packet._block.view.getUint16(this._at + 12)
    return value <= 1500 ? value : undefined
  }

  get dhost_local() {
    return (this._packet._block.view.getUint8(this._at) >> 1) & 0x1
  }

  get dhost_group() {
    return this._packet._block.view.getUint8(this._at) & 0x1
  }

  get shost_local() {
    return (this._packet._block.view.getUint8(this._at + 6) >> 1) & 0x1
  }

  get shost_group() {
    return this._packet._block.view.getUint8(this._at + 6) & 0x1
  }

  get padding() {
    return this._visited(8)
  }

  get trailer() {
    return this._visited(9)
  }

  get fcs() {
    return this._visited(10)
  }

  get fcs_status() {
    return this._checksumStatus(11)
  }
}
Ethernet.Cut = cutClass(Ethernet, { dhost: 6, shost: 12, ethertype: 14, length: 14, dhost_local: 1, dhost_group: 1, shost_local: 7, shost_group: 7 })

Ethernet.prototype._id = 1

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  if (!(view.getUint16(at + 12) >= 1536)) return visitedNode(packet, word, parent, 'ethernet')
  const node = {
    dhost: mac(view, at),
    shost: mac(view, at + 6),
    ethertype: view.getUint16(at + 12)
  }
  if (parent !== undefined) parent.ethernet = node
  return node
}

const packet = {
  get ethernet() {
    const word = this._find(1)
    return word > 0 ? new Ethernet(this, word) : this._cut(word, Ethernet)
  }
}

module.exports = { rows, tree, packet }
