'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["command"],"reader":"number","visible":true,"variable":false},
  {"path":["command_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"NOP","4":"List Services","99":"List Identity","100":"List Interfaces","101":"Register Session","102":"Unregister Session","111":"Send RR Data","112":"Send Unit Data","114":"Indicate Status","115":"Cancel"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["session"],"reader":"number","visible":true,"variable":false},
  {"path":["status"],"reader":"number","visible":true,"variable":false},
  {"path":["context"],"reader":"bytes","visible":true,"variable":false},
  {"path":["options"],"reader":"number","visible":false,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["flags"],"reader":"number","visible":false,"variable":true},
  {"path":["interface"],"reader":"number","visible":false,"variable":true},
  {"path":["unit_interface"],"reader":"number","visible":false,"variable":true},
  {"path":["timeout"],"reader":"number","visible":true,"variable":true},
  {"path":["item_count"],"reader":"number","visible":true,"variable":true},
  {"path":["items"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["items","type"],"reader":"number","visible":true,"variable":true},
  {"path":["items","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Null Address","12":"Identity","161":"Connected Address","177":"Connected Data","178":"Unconnected Data","256":"List Services Response","32768":"Socket Address, O to T","32769":"Socket Address, T to O","32770":"Sequenced Address"}},
  {"path":["items","length"],"reader":"number","visible":false,"variable":true},
  {"path":["items","connection"],"reader":"number","visible":true,"variable":true},
  {"path":["items","version"],"reader":"number","visible":true,"variable":true},
  {"path":["items","capabilities"],"reader":"number","visible":true,"variable":true},
  {"path":["items","service_name"],"reader":"text","visible":true,"variable":true},
  {"path":["items","family"],"reader":"number","visible":false,"variable":true},
  {"path":["items","port"],"reader":"number","visible":true,"variable":true},
  {"path":["items","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["items","zero"],"reader":"bytes","visible":false,"variable":true},
  {"path":["items","vendor"],"reader":"number","visible":true,"variable":true},
  {"path":["items","device_type"],"reader":"number","visible":true,"variable":true},
  {"path":["items","product_code"],"reader":"number","visible":true,"variable":true},
  {"path":["items","revision"],"reader":"number","visible":true,"variable":true},
  {"path":["items","device_status"],"reader":"number","visible":true,"variable":true},
  {"path":["items","serial_number"],"reader":"number","visible":true,"variable":true},
  {"path":["items","name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["items","product_name"],"reader":"text","visible":true,"variable":true},
  {"path":["items","state"],"reader":"number","visible":true,"variable":true},
  {"path":["items","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["items","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["messages"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["messages","response"],"reader":"flag","visible":true,"variable":true},
  {"path":["messages","service"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","service_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Get Attributes All","2":"Set Attributes All","3":"Get Attribute List","4":"Set Attribute List","5":"Reset","6":"Start","7":"Stop","8":"Create","9":"Delete","10":"Multiple Service Packet","13":"Apply Attributes","14":"Get Attribute Single","16":"Set Attribute Single","17":"Find Next Object Instance","21":"Restore","22":"Save","23":"Nop","24":"Get Member","25":"Set Member","84":"Forward Open","91":"Large Forward Open"}},
  {"path":["messages","path_size"],"reader":"number","visible":false,"variable":true},
  {"path":["messages","path"],"reader":"bytes","visible":true,"variable":true},
  {"path":["messages","status"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","additional_size"],"reader":"number","visible":false,"variable":true},
  {"path":["messages","additional_status"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["messages","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** EtherNet/IP, The CIP Networks Library, volume 2. */
class Enip extends Layer {
  get command() {
    return this._packet._block.view.getUint16(this._at, true)
  }

  get command_name() {
    return nameOf(rows[1], this._packet._block.view.getUint16(this._at, true))
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2, true)
  }

  get session() {
    return this._packet._block.view.getUint32(this._at + 4, true)
  }

  get status() {
    return this._packet._block.view.getUint32(this._at + 8, true)
  }

  get context() {
    return this._bytes(12, 8)
  }

  get options() {
    return this._packet._block.view.getUint32(this._at + 20, true)
  }

  get version() {
    return this._visited(7)
  }

  get flags() {
    return this._visited(8)
  }

  get interface() {
    return this._visited(9)
  }

  get unit_interface() {
    return this._visited(10)
  }

  get timeout() {
    return this._visited(11)
  }

  get item_count() {
    return this._visited(12)
  }

  get items() {
    return this._details('items')
  }

  get messages() {
    return this._details('messages')
  }

  get data() {
    return this._visited(46)
  }
}
Enip.Cut = cutClass(Enip, { command: 2, command_name: 2, length: 4, session: 8, status: 12, context: 20, options: 24 })

Enip.prototype._id = 180

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    command: view.getUint16(at, true),
    length: view.getUint16(at + 2, true),
    session: view.getUint32(at + 4, true),
    status: view.getUint32(at + 8, true),
    context: packet._slice(ints[word + 1] + 12, 8)
  }
  if (parent !== undefined) parent.enip = node
  return node
}

const packet = {
  get enip() {
    const word = this._find(180)
    return word > 0 ? new Enip(this, word) : this._cut(word, Enip)
  }
}

module.exports = { rows, tree, packet }
