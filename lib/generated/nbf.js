'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["delimiter"],"reader":"number","visible":false,"variable":false},
  {"path":["command"],"reader":"number","visible":true,"variable":false},
  {"path":["command_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Add Group Name Query","1":"Add Name Query","2":"Name in Conflict","3":"Status Query","7":"Terminate Trace","8":"Datagram","9":"Broadcast Datagram","10":"Name Query","13":"Add Name Response","14":"Name Recognized","15":"Status Response","19":"Terminate Trace","20":"Data Ack","21":"Data First Middle","22":"Data Only Last","23":"Session Confirm","24":"Session End","25":"Session Initialize","26":"No Receive","27":"Receive Outstanding","28":"Receive Continue","31":"Session Alive"}},
  {"path":["data1"],"reader":"number","visible":true,"variable":false},
  {"path":["data2"],"reader":"number","visible":true,"variable":false},
  {"path":["transmit_correlator"],"reader":"number","visible":true,"variable":false},
  {"path":["response_correlator"],"reader":"number","visible":true,"variable":false},
  {"path":["destination_name"],"reader":"text","visible":true,"variable":true},
  {"path":["source_name"],"reader":"text","visible":true,"variable":true},
  {"path":["destination_session"],"reader":"number","visible":true,"variable":true},
  {"path":["source_session"],"reader":"number","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

const names3 = nameTable(rows[3])
/** NetBIOS Frames, IBM SC30-3587. */
class Nbf extends Layer {
  get length() {
    return this._packet._block.view.getUint16(this._at, true)
  }

  get delimiter() {
    return this._packet._block.view.getUint16(this._at + 2, true)
  }

  get command() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get command_name() {
    return names3[this._packet._block.view.getUint8(this._at + 4)]
  }

  get data1() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get data2() {
    return this._packet._block.view.getUint16(this._at + 6, true)
  }

  get transmit_correlator() {
    return this._packet._block.view.getUint16(this._at + 8, true)
  }

  get response_correlator() {
    return this._packet._block.view.getUint16(this._at + 10, true)
  }

  get destination_name() {
    return this._visited(8)
  }

  get source_name() {
    return this._visited(9)
  }

  get destination_session() {
    return this._visited(10)
  }

  get source_session() {
    return this._visited(11)
  }

  get other() {
    return this._visited(12)
  }

  get payload() {
    return this._payload()
  }
}
Nbf.Cut = cutClass(Nbf, { length: 2, delimiter: 4, command: 5, command_name: 5, data1: 6, data2: 8, transmit_correlator: 10, response_correlator: 12 })

Nbf.prototype._id = 196

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: view.getUint16(at, true),
    command: bytes[at + 4],
    data1: bytes[at + 5],
    data2: view.getUint16(at + 6, true),
    transmit_correlator: view.getUint16(at + 8, true),
    response_correlator: view.getUint16(at + 10, true),
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.nbf = node
  return node
}

const packet = {
  get nbf() {
    const word = this._find(196)
    return word > 0 ? new Nbf(this, word) : this._cut(word, Nbf)
  }
}

module.exports = { rows, tree, packet }
