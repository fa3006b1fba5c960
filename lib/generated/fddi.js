'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["fc"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["class"],"reader":"number","visible":true,"variable":false},
  {"path":["class_name"],"reader":"name","visible":true,"variable":false,"names":{"4":"SMT","5":"Async LLC","6":"Implementer Async","8":"Nonrestricted Token","12":"MAC","13":"Sync LLC","14":"Implementer Sync"}},
  {"path":["priority"],"reader":"number","visible":true,"variable":false},
  {"path":["smt_subtype"],"reader":"number","visible":true,"variable":false},
  {"path":["mac_subtype"],"reader":"number","visible":true,"variable":false},
  {"path":["dhost"],"reader":"mac","visible":true,"variable":true},
  {"path":["shost"],"reader":"mac","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Fiber Distributed Data Interface, ISO 9314-2. */
class Fddi extends Layer {
  get fc() {
    return this._packet._block.view.getUint8(this._at)
  }

  get class() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get class_name() {
    return names2[this._packet._block.view.getUint8(this._at) >> 4]
  }

  get priority() {
    const asked = this._packet._block.view.getUint8(this._at)
    return asked >= 80 && asked <= 87 ? this._packet._block.view.getUint8(this._at) & 0x7 : undefined
  }

  get smt_subtype() {
    const asked = this._packet._block.view.getUint8(this._at)
    return asked >= 64 && asked <= 79 ? this._packet._block.view.getUint8(this._at) & 0xf : undefined
  }

  get mac_subtype() {
    const asked = this._packet._block.view.getUint8(this._at)
    return asked >= 193 && asked <= 207 ? this._packet._block.view.getUint8(this._at) & 0xf : undefined
  }

  get dhost() {
    return this._visited(6)
  }

  get shost() {
    return this._visited(7)
  }
}
Fddi.Cut = cutClass(Fddi, { fc: 1, class: 1, class_name: 1, priority: 1, smt_subtype: 1, mac_subtype: 1 })

Fddi.prototype._id = 113

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(byte0 >= 80 && byte0 <= 87)) return visitedNode(packet, word, parent, 'fddi')
  const node = {
    class: byte0 >> 4,
    class_name: names2[byte0 >> 4],
    priority: byte0 & 0x7
  }
  if (parent !== undefined) parent.fddi = node
  return node
}

const packet = {
  get fddi() {
    const word = this._find(113)
    return word > 0 ? new Fddi(this, word) : this._cut(word, Fddi)
  }
}

module.exports = { rows, tree, packet }
