'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["transaction"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["unit"],"reader":"number","visible":true,"variable":false},
  {"path":["exception"],"reader":"flag","visible":true,"variable":false},
  {"path":["function"],"reader":"number","visible":true,"variable":false},
  {"path":["function_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Read Coils","2":"Read Discrete Inputs","3":"Read Holding Registers","4":"Read Input Registers","5":"Write Single Coil","6":"Write Single Register","7":"Read Exception Status","8":"Diagnostics","11":"Get Comm Event Counter","12":"Get Comm Event Log","15":"Write Multiple Coils","16":"Write Multiple Registers","17":"Report Server ID","20":"Read File Record","21":"Write File Record","22":"Mask Write Register","23":"Read/Write Multiple Registers","24":"Read FIFO Queue","43":"Encapsulated Interface Transport"}},
  {"path":["exception_code"],"reader":"number","visible":true,"variable":true},
  {"path":["exception_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"illegal function","2":"illegal data address","3":"illegal data value","4":"server device failure","5":"acknowledge","6":"server device busy","8":"memory parity error","10":"gateway path unavailable","11":"gateway target failed to respond"}},
  {"path":["reference"],"reader":"number","visible":true,"variable":true},
  {"path":["bit_count"],"reader":"number","visible":true,"variable":true},
  {"path":["word_count"],"reader":"number","visible":true,"variable":true},
  {"path":["byte_count"],"reader":"number","visible":true,"variable":true},
  {"path":["values"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["diagnostic"],"reader":"number","visible":true,"variable":true},
  {"path":["read_reference"],"reader":"number","visible":true,"variable":true},
  {"path":["read_count"],"reader":"number","visible":true,"variable":true},
  {"path":["write_reference"],"reader":"number","visible":true,"variable":true},
  {"path":["write_count"],"reader":"number","visible":true,"variable":true},
  {"path":["and_mask"],"reader":"number","visible":true,"variable":true},
  {"path":["or_mask"],"reader":"number","visible":true,"variable":true},
  {"path":["event_status"],"reader":"number","visible":true,"variable":true},
  {"path":["event_count"],"reader":"number","visible":true,"variable":true},
  {"path":["mei"],"reader":"number","visible":true,"variable":true},
  {"path":["read_device_id"],"reader":"number","visible":true,"variable":true},
  {"path":["object"],"reader":"number","visible":true,"variable":true},
  {"path":["conformity_level"],"reader":"number","visible":true,"variable":true},
  {"path":["more_follows"],"reader":"number","visible":true,"variable":true},
  {"path":["next_object"],"reader":"number","visible":true,"variable":true},
  {"path":["object_count"],"reader":"number","visible":true,"variable":true},
  {"path":["objects"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["objects","id"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","length"],"reader":"number","visible":false,"variable":true},
  {"path":["objects","value"],"reader":"text","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["coils"],"reader":"bytes","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true}
]

const names6 = nameTable(rows[6])
/** Modbus/TCP, Modbus V1.1b3. */
class Modbus extends Layer {
  get transaction() {
    return this._packet._block.view.getUint16(this._at)
  }

  get protocol() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get unit() {
    return this._packet._block.view.getUint8(this._at + 6)
  }

  get exception() {
    return this._packet._block.view.getUint8(this._at + 7) >> 7
  }

  get function() {
    return this._packet._block.view.getUint8(this._at + 7) & 0x7f
  }

  get function_name() {
    return names6[this._packet._block.view.getUint8(this._at + 7) & 0x7f]
  }

  get exception_code() {
    return this._visited(7)
  }

  get exception_name() {
    return this._visited(8)
  }

  get reference() {
    return this._visited(9)
  }

  get bit_count() {
    return this._visited(10)
  }

  get word_count() {
    return this._visited(11)
  }

  get byte_count() {
    return this._visited(12)
  }

  get values() {
    return this._details('values')
  }

  get diagnostic() {
    return this._visited(14)
  }

  get read_reference() {
    return this._visited(15)
  }

  get read_count() {
    return this._visited(16)
  }

  get write_reference() {
    return this._visited(17)
  }

  get write_count() {
    return this._visited(18)
  }

  get and_mask() {
    return this._visited(19)
  }

  get or_mask() {
    return this._visited(20)
  }

  get event_status() {
    return this._visited(21)
  }

  get event_count() {
    return this._visited(22)
  }

  get mei() {
    return this._visited(23)
  }

  get read_device_id() {
    return this._visited(24)
  }

  get object() {
    return this._visited(25)
  }

  get conformity_level() {
    return this._visited(26)
  }

  get more_follows() {
    return this._visited(27)
  }

  get next_object() {
    return this._visited(28)
  }

  get object_count() {
    return this._visited(29)
  }

  get objects() {
    return this._details('objects')
  }

  get data() {
    return this._visited(34)
  }

  get coils() {
    return this._visited(35)
  }

  get other() {
    return this._visited(36)
  }
}
Modbus.Cut = cutClass(Modbus, { transaction: 2, protocol: 4, length: 6, unit: 7, exception: 8, function: 8, function_name: 8 })

Modbus.prototype._id = 131

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte7 = bytes[at + 7]
  const node = {
    transaction: view.getUint16(at),
    protocol: view.getUint16(at + 2),
    length: view.getUint16(at + 4),
    unit: bytes[at + 6],
    exception: byte7 >> 7,
    function: byte7 & 0x7f
  }
  if (parent !== undefined) parent.modbus = node
  return node
}

const packet = {
  get modbus() {
    const word = this._find(131)
    return word > 0 ? new Modbus(this, word) : this._cut(word, Modbus)
  }
}

module.exports = { rows, tree, packet }
