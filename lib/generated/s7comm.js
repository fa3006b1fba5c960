'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["rosctr"],"reader":"number","visible":true,"variable":false},
  {"path":["rosctr_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Job","2":"Ack","3":"Ack_Data","7":"Userdata"}},
  {"path":["redundancy"],"reader":"number","visible":true,"variable":false},
  {"path":["reference"],"reader":"number","visible":true,"variable":false},
  {"path":["parameter_length"],"reader":"number","visible":true,"variable":false},
  {"path":["data_length"],"reader":"number","visible":true,"variable":false},
  {"path":["error_class"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["function"],"reader":"number","visible":true,"variable":true},
  {"path":["function_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"CPU services","4":"Read Var","5":"Write Var","26":"Request download","27":"Download block","28":"Download ended","29":"Start upload","30":"Upload","31":"End upload","40":"PI-Service","41":"PLC Stop","240":"Setup communication"}},
  {"path":["jobs_calling"],"reader":"number","visible":true,"variable":true},
  {"path":["jobs_called"],"reader":"number","visible":true,"variable":true},
  {"path":["pdu_length"],"reader":"number","visible":true,"variable":true},
  {"path":["count"],"reader":"number","visible":true,"variable":true},
  {"path":["items"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["items","specification"],"reader":"number","visible":true,"variable":true},
  {"path":["items","specification_length"],"reader":"number","visible":false,"variable":true},
  {"path":["items","syntax"],"reader":"number","visible":true,"variable":true},
  {"path":["items","transport_size"],"reader":"number","visible":true,"variable":true},
  {"path":["items","length"],"reader":"number","visible":true,"variable":true},
  {"path":["items","db"],"reader":"number","visible":true,"variable":true},
  {"path":["items","area"],"reader":"number","visible":true,"variable":true},
  {"path":["items","address"],"reader":"number","visible":true,"variable":true},
  {"path":["user","head"],"reader":"number","visible":true,"variable":true},
  {"path":["user","length"],"reader":"number","visible":true,"variable":true},
  {"path":["user","method"],"reader":"number","visible":true,"variable":true},
  {"path":["user","type"],"reader":"number","visible":true,"variable":true},
  {"path":["user","function_group"],"reader":"number","visible":true,"variable":true},
  {"path":["user","subfunction"],"reader":"number","visible":true,"variable":true},
  {"path":["user","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["user","data_unit"],"reader":"number","visible":true,"variable":true},
  {"path":["user","last_unit"],"reader":"number","visible":true,"variable":true},
  {"path":["user","error"],"reader":"number","visible":true,"variable":true},
  {"path":["values"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["values","return_code"],"reader":"number","visible":true,"variable":true},
  {"path":["values","transport_size"],"reader":"number","visible":true,"variable":true},
  {"path":["values","length"],"reader":"number","visible":true,"variable":true},
  {"path":["values","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** S7 Communication, Siemens S7. */
class S7comm extends Layer {
  get protocol() {
    return this._packet._block.view.getUint8(this._at)
  }

  get rosctr() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get rosctr_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get redundancy() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get reference() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get parameter_length() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get data_length() {
    return this._packet._block.view.getUint16(this._at + 8)
  }

  get error_class() {
    return this._visited(7)
  }

  get error_code() {
    return this._visited(8)
  }

  get function() {
    return this._visited(9)
  }

  get function_name() {
    return this._visited(10)
  }

  get jobs_calling() {
    return this._visited(11)
  }

  get jobs_called() {
    return this._visited(12)
  }

  get pdu_length() {
    return this._visited(13)
  }

  get count() {
    return this._visited(14)
  }

  get items() {
    return this._details('items')
  }

  get user() {
    return this._details('user')
  }

  get values() {
    return this._details('values')
  }

  get other() {
    return this._visited(39)
  }
}
S7comm.Cut = cutClass(S7comm, { protocol: 1, rosctr: 2, rosctr_name: 2, redundancy: 4, reference: 6, parameter_length: 8, data_length: 10 })

S7comm.prototype._id = 200

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    protocol: bytes[at],
    rosctr: bytes[at + 1],
    redundancy: view.getUint16(at + 2),
    reference: view.getUint16(at + 4),
    parameter_length: view.getUint16(at + 6),
    data_length: view.getUint16(at + 8)
  }
  if (parent !== undefined) parent.s7comm = node
  return node
}

const packet = {
  get s7comm() {
    const word = this._find(200)
    return word > 0 ? new S7comm(this, word) : this._cut(word, S7comm)
  }
}

module.exports = { rows, tree, packet }
