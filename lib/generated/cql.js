'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["response"],"reader":"flag","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","warning"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","custom_payload"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","tracing"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","compression"],"reader":"flag","visible":true,"variable":false},
  {"path":["stream"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"ERROR","1":"STARTUP","2":"READY","3":"AUTHENTICATE","5":"OPTIONS","6":"SUPPORTED","7":"QUERY","8":"RESULT","9":"PREPARE","10":"EXECUTE","11":"REGISTER","12":"EVENT","13":"BATCH","14":"AUTH_CHALLENGE","15":"AUTH_RESPONSE","16":"AUTH_SUCCESS"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names9 = nameTable(rows[9])
/** Cassandra Query Language, CQL Binary Protocol v5. */
class Cql extends Layer {
  get response() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get version() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte1 = view.getUint8(at + 1)
    return {
      warning: (byte1 >> 3) & 0x1,
      custom_payload: (byte1 >> 2) & 0x1,
      tracing: (byte1 >> 1) & 0x1,
      compression: byte1 & 0x1
    }
  }

  get stream() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get opcode() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get opcode_name() {
    return names9[this._packet._block.view.getUint8(this._at + 4)]
  }

  get length() {
    return this._packet._block.view.getUint32(this._at + 5)
  }

  get data() {
    return this._visited(11)
  }
}
Cql.Cut = cutClass(Cql, { response: 1, version: 1, flags: 2, stream: 4, opcode: 5, opcode_name: 5, length: 9 })

Cql.prototype._id = 206

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const node = {
    response: byte0 >> 7,
    version: byte0 & 0xf,
    flags: {
      warning: (byte1 >> 3) & 0x1,
      custom_payload: (byte1 >> 2) & 0x1,
      tracing: (byte1 >> 1) & 0x1,
      compression: byte1 & 0x1
    },
    stream: view.getUint16(at + 2),
    opcode: bytes[at + 4],
    length: view.getUint32(at + 5)
  }
  if (parent !== undefined) parent.cql = node
  return node
}

const packet = {
  get cql() {
    const word = this._find(206)
    return word > 0 ? new Cql(this, word) : this._cut(word, Cql)
  }
}

module.exports = { rows, tree, packet }
