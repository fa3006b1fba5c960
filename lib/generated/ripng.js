'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["command"],"reader":"number","visible":true,"variable":false},
  {"path":["command_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Request","2":"Response"}},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"bytes","visible":false,"variable":false},
  {"path":["entries"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["entries","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["entries","route_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","metric"],"reader":"number","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** RIPng, RFC 2080. */
class Ripng extends Layer {
  get command() {
    return this._packet._block.view.getUint8(this._at)
  }

  get command_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get reserved() {
    return this._bytes(2, 2)
  }

  get entries() {
    return this._details('entries')
  }
}
Ripng.Cut = cutClass(Ripng, { command: 1, command_name: 1, version: 2, reserved: 4 })

Ripng.prototype._id = 139

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    command: bytes[at],
    version: bytes[at + 1]
  }
  if (parent !== undefined) parent.ripng = node
  return node
}

const packet = {
  get ripng() {
    const word = this._find(139)
    return word > 0 ? new Ripng(this, word) : this._cut(word, Ripng)
  }
}

module.exports = { rows, tree, packet }
