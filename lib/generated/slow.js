'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["subtype"],"reader":"number","visible":true,"variable":false},
  {"path":["subtype_name"],"reader":"name","visible":true,"variable":false,"names":{"1":"LACP","2":"Marker Protocol","3":"OAM","10":"OSSP"}}
]

const names1 = nameTable(rows[1])
/** Slow Protocols, IEEE 802.3. */
class Slow extends Layer {
  get subtype() {
    return this._packet._block.view.getUint8(this._at)
  }

  get subtype_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }
}
Slow.Cut = cutClass(Slow, { subtype: 1, subtype_name: 1 })

Slow.prototype._id = 101

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    subtype: byte0,
    subtype_name: names1[byte0]
  }
  if (parent !== undefined) parent.slow = node
  return node
}

const packet = {
  get slow() {
    const word = this._find(101)
    return word > 0 ? new Slow(this, word) : this._cut(word, Slow)
  }
}

module.exports = { rows, tree, packet }
