'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { padded } = require('../packet/text')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["endianness"],"reader":"text","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Method call","2":"Method reply","3":"Error reply","4":"Signal emission"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["interactive_authorization"],"reader":"flag","visible":true,"variable":false},
  {"path":["no_auto_start"],"reader":"flag","visible":true,"variable":false},
  {"path":["no_reply_expected"],"reader":"flag","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["body_length"],"reader":"number","visible":true,"variable":true},
  {"path":["serial"],"reader":"number","visible":true,"variable":true},
  {"path":["fields_length"],"reader":"number","visible":false,"variable":true},
  {"path":["fields"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["path"],"reader":"text","visible":true,"variable":true},
  {"path":["interface"],"reader":"text","visible":true,"variable":true},
  {"path":["member"],"reader":"text","visible":true,"variable":true},
  {"path":["error_name"],"reader":"text","visible":true,"variable":true},
  {"path":["reply_serial"],"reader":"number","visible":true,"variable":true},
  {"path":["destination"],"reader":"text","visible":true,"variable":true},
  {"path":["sender"],"reader":"text","visible":true,"variable":true},
  {"path":["signature"],"reader":"text","visible":true,"variable":true},
  {"path":["unix_fds"],"reader":"number","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** D-Bus, D-Bus Specification 0.43. */
class Dbus extends Layer {
  get endianness() {
    return this._text(0, 1)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get flags() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 2) >> 3
  }

  get interactive_authorization() {
    return (this._packet._block.view.getUint8(this._at + 2) >> 2) & 0x1
  }

  get no_auto_start() {
    return (this._packet._block.view.getUint8(this._at + 2) >> 1) & 0x1
  }

  get no_reply_expected() {
    return this._packet._block.view.getUint8(this._at + 2) & 0x1
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get body_length() {
    return this._visited(9)
  }

  get serial() {
    return this._visited(10)
  }

  get fields_length() {
    return this._visited(11)
  }

  get fields() {
    return this._details('fields')
  }

  get path() {
    return this._visited(13)
  }

  get interface() {
    return this._visited(14)
  }

  get member() {
    return this._visited(15)
  }

  get error_name() {
    return this._visited(16)
  }

  get reply_serial() {
    return this._visited(17)
  }

  get destination() {
    return this._visited(18)
  }

  get sender() {
    return this._visited(19)
  }

  get signature() {
    return this._visited(20)
  }

  get unix_fds() {
    return this._visited(21)
  }

  get body() {
    return this._visited(22)
  }
}
Dbus.Cut = cutClass(Dbus, { endianness: 1, type: 2, type_name: 2, flags: 3, reserved: 3, interactive_authorization: 3, no_auto_start: 3, no_reply_expected: 3, version: 4 })

Dbus.prototype._id = 187

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte2 = bytes[at + 2]
  const node = {
    endianness: padded(packet._slice(ints[word + 1] + 0, 1)),
    type: bytes[at + 1],
    interactive_authorization: (byte2 >> 2) & 0x1,
    no_auto_start: (byte2 >> 1) & 0x1,
    no_reply_expected: byte2 & 0x1,
    version: bytes[at + 3]
  }
  if (parent !== undefined) parent.dbus = node
  return node
}

const packet = {
  get dbus() {
    const word = this._find(187)
    return word > 0 ? new Dbus(this, word) : this._cut(word, Dbus)
  }
}

module.exports = { rows, tree, packet }
