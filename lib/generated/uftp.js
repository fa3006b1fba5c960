'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["function"],"reader":"number","visible":true,"variable":false},
  {"path":["function_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"ANNOUNCE","2":"REGISTER","3":"CLIENT_KEY","4":"REG_CONF","5":"KEYINFO","6":"KEYINFO_ACK","7":"FILEINFO","8":"FILEINFO_ACK","9":"FILESEG","10":"DONE","11":"STATUS","12":"COMPLETE","13":"DONE_CONF","14":"HB_REQ","15":"HB_RESP","16":"KEY_REQ","17":"PROXY_KEY","18":"ENCRYPTED","19":"ABORT","20":"CONG_CTRL","21":"CC_ACK"}},
  {"path":["sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["source_id"],"reader":"number","visible":true,"variable":false},
  {"path":["group_id"],"reader":"number","visible":true,"variable":false},
  {"path":["group_instance"],"reader":"number","visible":true,"variable":false},
  {"path":["v4","version"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","function"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","sequence"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","source_id"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","group_id"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","group_instance"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","version"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","function"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","sequence"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","source_id"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","group_id"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","group_instance"],"reader":"number","visible":false,"variable":false},
  {"path":["round_trip_time"],"reader":"number","visible":true,"variable":false},
  {"path":["group_size"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** UDP Based FTP With Multicast, UFTP 4. */
class Uftp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get function() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get function_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get sequence() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get source_id() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get group_id() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get group_instance() {
    return this._packet._block.view.getUint8(this._at + 12)
  }

  get v4() {
    return this._key('v4')
  }

  get v5() {
    return this._key('v5')
  }

  get round_trip_time() {
    return this._packet._block.view.getUint8(this._at + 13)
  }

  get group_size() {
    return this._packet._block.view.getUint8(this._at + 14)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 15)
  }

  get data() {
    return this._visited(22)
  }
}
Uftp.Cut = cutClass(Uftp, { version: 1, function: 2, function_name: 2, sequence: 4, source_id: 8, group_id: 12, group_instance: 13, round_trip_time: 14, group_size: 15, reserved: 16 })

Uftp.prototype._id = 193

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    function: bytes[at + 1],
    sequence: view.getUint16(at + 2),
    source_id: view.getUint32(at + 4),
    group_id: view.getUint32(at + 8),
    group_instance: bytes[at + 12],
    round_trip_time: bytes[at + 13],
    group_size: bytes[at + 14]
  }
  if (parent !== undefined) parent.uftp = node
  return node
}

const packet = {
  get uftp() {
    const word = this._find(193)
    return word > 0 ? new Uftp(this, word) : this._cut(word, Uftp)
  }
}

module.exports = { rows, tree, packet }
