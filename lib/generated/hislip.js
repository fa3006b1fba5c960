'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["prologue"],"reader":"text","visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Initialize","1":"InitializeResponse","2":"FatalError","3":"Error","4":"AsyncLock","5":"AsyncLockResponse","6":"Data","7":"DataEnd","8":"DeviceClearComplete","9":"DeviceClearAcknowledge","10":"AsyncRemoteLocalControl","11":"AsyncRemoteLocalResponse","12":"Trigger","13":"Interrupted","14":"AsyncInterrupted","15":"AsyncMaximumMessageSize","16":"AsyncMaximumMessageSizeResponse","17":"AsyncInitialize","18":"AsyncInitializeResponse","19":"AsyncDeviceClear","20":"AsyncServiceRequest","21":"AsyncStatusQuery","22":"AsyncStatusResponse","23":"AsyncDeviceClearAcknowledge","24":"AsyncLockInfo","25":"AsyncLockInfoResponse"}},
  {"path":["control_code"],"reader":"number","visible":true,"variable":false},
  {"path":["parameter"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"big","visible":true,"variable":false},
  {"path":["max_message_size"],"reader":"big","visible":true,"variable":true},
  {"path":["data"],"reader":"text","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** High-Speed LAN Instrument Protocol, IVI-6.1. */
class Hislip extends Layer {
  get prologue() {
    return this._text(0, 2)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at + 2)]
  }

  get control_code() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get parameter() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get payload_length() {
    return this._packet._block.view.getBigUint64(this._at + 8)
  }

  get max_message_size() {
    return this._visited(6)
  }

  get data() {
    return this._visited(7)
  }
}
Hislip.Cut = cutClass(Hislip, { prologue: 2, type: 3, type_name: 3, control_code: 4, parameter: 8, payload_length: 16 })

Hislip.prototype._id = 194

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: bytes[at + 2],
    control_code: bytes[at + 3],
    parameter: view.getUint32(at + 4),
    payload_length: view.getBigUint64(at + 8)
  }
  if (parent !== undefined) parent.hislip = node
  return node
}

const packet = {
  get hislip() {
    const word = this._find(194)
    return word > 0 ? new Hislip(this, word) : this._cut(word, Hislip)
  }
}

module.exports = { rows, tree, packet }
