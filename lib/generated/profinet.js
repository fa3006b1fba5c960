'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["frame_id"],"reader":"number","visible":true,"variable":false},
  {"path":["dcp","service"],"reader":"number","visible":true,"variable":true},
  {"path":["dcp","service_name"],"reader":"name","visible":true,"variable":true,"names":{"3":"Get","4":"Set","5":"Identify","6":"Hello"}},
  {"path":["dcp","service_type"],"reader":"number","visible":true,"variable":true},
  {"path":["dcp","xid"],"reader":"number","visible":true,"variable":true},
  {"path":["dcp","response_delay"],"reader":"number","visible":true,"variable":true},
  {"path":["dcp","data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["dcp","blocks"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["dcp","blocks","option"],"reader":"number","visible":true,"variable":true},
  {"path":["dcp","blocks","suboption"],"reader":"number","visible":true,"variable":true},
  {"path":["dcp","blocks","length"],"reader":"number","visible":false,"variable":true},
  {"path":["dcp","blocks","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["cycle_counter"],"reader":"number","visible":true,"variable":true},
  {"path":["status","byte"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["status","ignore"],"reader":"flag","visible":true,"variable":true},
  {"path":["status","reserved_2"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","station_ok"],"reader":"flag","visible":true,"variable":true},
  {"path":["status","running"],"reader":"flag","visible":true,"variable":true},
  {"path":["status","reserved_1"],"reader":"flag","visible":false,"variable":true},
  {"path":["status","valid"],"reader":"flag","visible":true,"variable":true},
  {"path":["status","redundancy"],"reader":"flag","visible":true,"variable":true},
  {"path":["status","primary"],"reader":"flag","visible":true,"variable":true},
  {"path":["transfer_status"],"reader":"number","visible":true,"variable":true}
]

/** PROFINET Real-Time, IEC 61158-6-10. */
class Profinet extends Layer {
  get frame_id() {
    return this._packet._block.view.getUint16(this._at)
  }

  get dcp() {
    return this._details('dcp')
  }

  get data() {
    return this._visited(12)
  }

  get cycle_counter() {
    return this._visited(13)
  }

  get status() {
    return this._details('status')
  }

  get transfer_status() {
    return this._visited(23)
  }
}
Profinet.Cut = cutClass(Profinet, { frame_id: 2 })

Profinet.prototype._id = 188

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    frame_id: view.getUint16(at)
  }
  if (parent !== undefined) parent.profinet = node
  return node
}

const packet = {
  get profinet() {
    const word = this._find(188)
    return word > 0 ? new Profinet(this, word) : this._cut(word, Profinet)
  }
}

module.exports = { rows, tree, packet }
