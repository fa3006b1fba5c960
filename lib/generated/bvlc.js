'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":false,"variable":false},
  {"path":["function"],"reader":"number","visible":true,"variable":false},
  {"path":["function_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"BVLC-Result","1":"Write-Broadcast-Distribution-Table","2":"Read-Broadcast-Distribution-Table","3":"Read-Broadcast-Distribution-Table-Ack","4":"Forwarded-NPDU","5":"Register-Foreign-Device","6":"Read-Foreign-Device-Table","7":"Read-Foreign-Device-Table-Ack","8":"Delete-Foreign-Device-Table-Entry","9":"Distribute-Broadcast-To-Network","10":"Original-Unicast-NPDU","11":"Original-Broadcast-NPDU","12":"Secure-BVLL"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["result"],"reader":"number","visible":true,"variable":true},
  {"path":["source"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["source_port"],"reader":"number","visible":true,"variable":true},
  {"path":["ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["broadcast","addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["broadcast","ports"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["broadcast","masks"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["foreign","addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["foreign","ports"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["foreign","ttls"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["foreign","timeouts"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** BACnet Virtual Link Control, ANSI/ASHRAE 135. */
class Bvlc extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get function() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get function_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get result() {
    return this._visited(4)
  }

  get source() {
    return this._visited(5)
  }

  get source_port() {
    return this._visited(6)
  }

  get ttl() {
    return this._visited(7)
  }

  get broadcast() {
    return this._details('broadcast')
  }

  get foreign() {
    return this._details('foreign')
  }

  get data() {
    return this._visited(15)
  }
}
Bvlc.Cut = cutClass(Bvlc, { type: 1, function: 2, function_name: 2, length: 4 })

Bvlc.prototype._id = 181

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    function: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.bvlc = node
  return node
}

const packet = {
  get bvlc() {
    const word = this._find(181)
    return word > 0 ? new Bvlc(this, word) : this._cut(word, Bvlc)
  }
}

module.exports = { rows, tree, packet }
