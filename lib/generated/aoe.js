'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["response"],"reader":"flag","visible":true,"variable":false},
  {"path":["error_flag"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["error"],"reader":"number","visible":true,"variable":false},
  {"path":["major"],"reader":"number","visible":true,"variable":false},
  {"path":["minor"],"reader":"number","visible":true,"variable":false},
  {"path":["command"],"reader":"number","visible":true,"variable":false},
  {"path":["command_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Issue ATA Command","1":"Query Config Information","2":"MAC Mask List","3":"Reserve/Release"}},
  {"path":["tag"],"reader":"number","visible":true,"variable":false},
  {"path":["ata","extended"],"reader":"flag","visible":true,"variable":true},
  {"path":["ata","device"],"reader":"flag","visible":true,"variable":true},
  {"path":["ata","asynchronous"],"reader":"flag","visible":true,"variable":true},
  {"path":["ata","write"],"reader":"flag","visible":true,"variable":true},
  {"path":["ata","feature"],"reader":"number","visible":true,"variable":true},
  {"path":["ata","sector_count"],"reader":"number","visible":true,"variable":true},
  {"path":["ata","command"],"reader":"number","visible":true,"variable":true},
  {"path":["ata","status"],"reader":"number","visible":true,"variable":true},
  {"path":["ata","lba"],"reader":"number","visible":true,"variable":true},
  {"path":["config","buffer_count"],"reader":"number","visible":true,"variable":true},
  {"path":["config","firmware"],"reader":"number","visible":true,"variable":true},
  {"path":["config","sector_count"],"reader":"number","visible":true,"variable":true},
  {"path":["config","version"],"reader":"number","visible":true,"variable":true},
  {"path":["config","command"],"reader":"number","visible":true,"variable":true},
  {"path":["config","length"],"reader":"number","visible":true,"variable":true},
  {"path":["config","string"],"reader":"text","visible":true,"variable":true}
]

const names8 = nameTable(rows[8])
/** ATA over Ethernet, AoEr11. */
class Aoe extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get response() {
    return (this._packet._block.view.getUint8(this._at) >> 3) & 0x1
  }

  get error_flag() {
    return (this._packet._block.view.getUint8(this._at) >> 2) & 0x1
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at) & 0x3
  }

  get error() {
    const asked = (this._packet._block.view.getUint8(this._at) >> 2) & 0x1
    return asked === 1 ? this._packet._block.view.getUint8(this._at + 1) : undefined
  }

  get major() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get minor() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get command() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get command_name() {
    return names8[this._packet._block.view.getUint8(this._at + 5)]
  }

  get tag() {
    return this._packet._block.view.getUint32(this._at + 6)
  }

  get ata() {
    return this._details('ata')
  }

  get config() {
    return this._details('config')
  }
}
Aoe.Cut = cutClass(Aoe, { version: 1, response: 1, error_flag: 1, reserved: 1, error: 2, major: 4, minor: 5, command: 6, command_name: 6, tag: 10 })

Aoe.prototype._id = 142

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(((byte0 >> 2) & 0x1) === 1)) return visitedNode(packet, word, parent, 'aoe')
  const node = {
    version: byte0 >> 4,
    response: (byte0 >> 3) & 0x1,
    error_flag: (byte0 >> 2) & 0x1,
    error: bytes[at + 1],
    major: view.getUint16(at + 2),
    minor: bytes[at + 4],
    command: bytes[at + 5],
    tag: view.getUint32(at + 6)
  }
  if (parent !== undefined) parent.aoe = node
  return node
}

const packet = {
  get aoe() {
    const word = this._find(142)
    return word > 0 ? new Aoe(this, word) : this._cut(word, Aoe)
  }
}

module.exports = { rows, tree, packet }
