'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["direction"],"reader":"number","visible":true,"variable":true},
  {"path":["direction_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"sent","1":"received"}},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"HCI Command","2":"ACL Data","3":"SCO Data","4":"HCI Event","5":"ISO Data"}},
  {"path":["opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["event"],"reader":"number","visible":true,"variable":true},
  {"path":["handle"],"reader":"number","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["data_length"],"reader":"number","visible":true,"variable":true}
]

/** Bluetooth HCI H4, LINKTYPE_BLUETOOTH_HCI_H4. */
class HciH4 extends Layer {
  get direction() {
    return this._visited(0)
  }

  get direction_name() {
    return this._visited(1)
  }

  get type() {
    return this._visited(2)
  }

  get type_name() {
    return this._visited(3)
  }

  get opcode() {
    return this._visited(4)
  }

  get event() {
    return this._visited(5)
  }

  get handle() {
    return this._visited(6)
  }

  get length() {
    return this._visited(7)
  }

  get data_length() {
    return this._visited(8)
  }
}
HciH4.Cut = cutClass(HciH4, {})

HciH4.prototype._id = 153

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.hci_h4 = node
  return node
}

const packet = {
  get hci_h4() {
    const word = this._find(153)
    return word > 0 ? new HciH4(this, word) : this._cut(word, HciH4)
  }
}

module.exports = { rows, tree, packet }
