'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol_id"],"reader":"number","visible":true,"variable":false},
  {"path":["frame_length"],"reader":"number","visible":false,"variable":true},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["unused"],"reader":"number","visible":false,"variable":true},
  {"path":["message_type"],"reader":"number","visible":true,"variable":true},
  {"path":["message_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"CALL","2":"REPLY","3":"EXCEPTION","4":"ONEWAY"}},
  {"path":["compact_type"],"reader":"number","visible":true,"variable":true},
  {"path":["compact_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"CALL","2":"REPLY","3":"EXCEPTION","4":"ONEWAY"}},
  {"path":["compact_version"],"reader":"number","visible":true,"variable":true},
  {"path":["name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["method"],"reader":"text","visible":true,"variable":true},
  {"path":["seq_id"],"reader":"number","visible":true,"variable":true},
  {"path":["compact_seq_id"],"reader":"number","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

/** Apache Thrift, Thrift specification. */
class Thrift extends Layer {
  get protocol_id() {
    return this._packet._block.view.getUint8(this._at)
  }

  get frame_length() {
    return this._visited(1)
  }

  get version() {
    return this._visited(2)
  }

  get unused() {
    return this._visited(3)
  }

  get message_type() {
    return this._visited(4)
  }

  get message_type_name() {
    return this._visited(5)
  }

  get compact_type() {
    return this._visited(6)
  }

  get compact_type_name() {
    return this._visited(7)
  }

  get compact_version() {
    return this._visited(8)
  }

  get name_length() {
    return this._visited(9)
  }

  get method() {
    return this._visited(10)
  }

  get seq_id() {
    return this._visited(11)
  }

  get compact_seq_id() {
    return this._visited(12)
  }

  get body() {
    return this._visited(13)
  }
}
Thrift.Cut = cutClass(Thrift, { protocol_id: 1 })

Thrift.prototype._id = 211

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    protocol_id: bytes[at]
  }
  if (parent !== undefined) parent.thrift = node
  return node
}

const packet = {
  get thrift() {
    const word = this._find(211)
    return word > 0 ? new Thrift(this, word) : this._cut(word, Thrift)
  }
}

module.exports = { rows, tree, packet }
