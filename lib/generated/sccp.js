'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"CR Connection Request","2":"CC Connection Confirm","3":"CREF Connection Refused","4":"RLSD Released","5":"RLC Release Complete","6":"DT1 Data Form 1","7":"DT2 Data Form 2","8":"AK Data Acknowledgement","9":"UDT Unitdata","10":"UDTS Unitdata Service","11":"ED Expedited Data","12":"EA Expedited Data Acknowledgement","13":"RSR Reset Request","14":"RSC Reset Confirm","15":"ERR Protocol Data Unit Error","16":"IT Inactivity Test","17":"XUDT Extended Unitdata","18":"XUDTS Extended Unitdata Service","19":"LUDT Long Unitdata","20":"LUDTS Long Unitdata Service"}},
  {"path":["destination_reference"],"reader":"number","visible":true,"variable":true},
  {"path":["source_reference"],"reader":"number","visible":true,"variable":true},
  {"path":["class"],"reader":"number","visible":true,"variable":true},
  {"path":["handling"],"reader":"number","visible":true,"variable":true},
  {"path":["return_cause"],"reader":"number","visible":true,"variable":true},
  {"path":["called_pointer"],"reader":"number","visible":false,"variable":true},
  {"path":["calling_pointer"],"reader":"number","visible":false,"variable":true},
  {"path":["data_pointer"],"reader":"number","visible":false,"variable":true},
  {"path":["called","ri"],"reader":"number","visible":true,"variable":true},
  {"path":["called","gti"],"reader":"number","visible":true,"variable":true},
  {"path":["called","has_ssn"],"reader":"number","visible":false,"variable":true},
  {"path":["called","has_pc"],"reader":"number","visible":false,"variable":true},
  {"path":["called","pc"],"reader":"number","visible":true,"variable":true},
  {"path":["called","ssn"],"reader":"number","visible":true,"variable":true},
  {"path":["called","global_title"],"reader":"bytes","visible":true,"variable":true},
  {"path":["calling","ri"],"reader":"number","visible":true,"variable":true},
  {"path":["calling","gti"],"reader":"number","visible":true,"variable":true},
  {"path":["calling","has_ssn"],"reader":"number","visible":false,"variable":true},
  {"path":["calling","has_pc"],"reader":"number","visible":false,"variable":true},
  {"path":["calling","pc"],"reader":"number","visible":true,"variable":true},
  {"path":["calling","ssn"],"reader":"number","visible":true,"variable":true},
  {"path":["calling","global_title"],"reader":"bytes","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** Signalling Connection Control Part, ITU-T Q.713. */
class Sccp extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get destination_reference() {
    return this._visited(2)
  }

  get source_reference() {
    return this._visited(3)
  }

  get class() {
    return this._visited(4)
  }

  get handling() {
    return this._visited(5)
  }

  get return_cause() {
    return this._visited(6)
  }

  get called_pointer() {
    return this._visited(7)
  }

  get calling_pointer() {
    return this._visited(8)
  }

  get data_pointer() {
    return this._visited(9)
  }

  get called() {
    return this._details('called')
  }

  get calling() {
    return this._details('calling')
  }

  get data() {
    return this._visited(24)
  }
}
Sccp.Cut = cutClass(Sccp, { type: 1, type_name: 1 })

Sccp.prototype._id = 236

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: bytes[at]
  }
  if (parent !== undefined) parent.sccp = node
  return node
}

const packet = {
  get sccp() {
    const word = this._find(236)
    return word > 0 ? new Sccp(this, word) : this._cut(word, Sccp)
  }
}

module.exports = { rows, tree, packet }
