'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["message_length"],"reader":"number","visible":true,"variable":false},
  {"path":["request_id"],"reader":"number","visible":true,"variable":false},
  {"path":["response_to"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"OP_REPLY","2001":"OP_UPDATE","2002":"OP_INSERT","2003":"RESERVED","2004":"OP_QUERY","2005":"OP_GET_MORE","2006":"OP_DELETE","2007":"OP_KILL_CURSORS","2010":"OP_COMMAND","2011":"OP_COMMANDREPLY","2012":"OP_COMPRESSED","2013":"OP_MSG"}},
  {"path":["query_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["full_collection_name"],"reader":"text","visible":true,"variable":true},
  {"path":["number_to_skip"],"reader":"int","visible":true,"variable":true},
  {"path":["number_to_return"],"reader":"int","visible":true,"variable":true},
  {"path":["response_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["cursor_id"],"reader":"big","visible":true,"variable":true},
  {"path":["starting_from"],"reader":"int","visible":true,"variable":true},
  {"path":["number_returned"],"reader":"int","visible":true,"variable":true},
  {"path":["message_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["section_kind"],"reader":"number","visible":true,"variable":true},
  {"path":["section_size"],"reader":"number","visible":true,"variable":true},
  {"path":["section_name"],"reader":"text","visible":true,"variable":true},
  {"path":["original_opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["uncompressed_size"],"reader":"number","visible":true,"variable":true},
  {"path":["compressor_id"],"reader":"number","visible":true,"variable":true},
  {"path":["documents"],"reader":"bytes","visible":true,"variable":true}
]

/** MongoDB Wire Protocol, MongoDB Wire Protocol. */
class Mongo extends Layer {
  get message_length() {
    return this._packet._block.view.getUint32(this._at, true)
  }

  get request_id() {
    return this._packet._block.view.getUint32(this._at + 4, true)
  }

  get response_to() {
    return this._packet._block.view.getUint32(this._at + 8, true)
  }

  get opcode() {
    return this._packet._block.view.getUint32(this._at + 12, true)
  }

  get opcode_name() {
    return nameOf(rows[4], this._packet._block.view.getUint32(this._at + 12, true))
  }

  get query_flags() {
    return this._visited(5)
  }

  get full_collection_name() {
    return this._visited(6)
  }

  get number_to_skip() {
    return this._visited(7)
  }

  get number_to_return() {
    return this._visited(8)
  }

  get response_flags() {
    return this._visited(9)
  }

  get cursor_id() {
    return this._visited(10)
  }

  get starting_from() {
    return this._visited(11)
  }

  get number_returned() {
    return this._visited(12)
  }

  get message_flags() {
    return this._visited(13)
  }

  get section_kind() {
    return this._visited(14)
  }

  get section_size() {
    return this._visited(15)
  }

  get section_name() {
    return this._visited(16)
  }

  get original_opcode() {
    return this._visited(17)
  }

  get uncompressed_size() {
    return this._visited(18)
  }

  get compressor_id() {
    return this._visited(19)
  }

  get documents() {
    return this._visited(20)
  }
}
Mongo.Cut = cutClass(Mongo, { message_length: 4, request_id: 8, response_to: 12, opcode: 16, opcode_name: 16 })

Mongo.prototype._id = 219

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    message_length: view.getUint32(at, true),
    request_id: view.getUint32(at + 4, true),
    response_to: view.getUint32(at + 8, true),
    opcode: view.getUint32(at + 12, true)
  }
  if (parent !== undefined) parent.mongo = node
  return node
}

const packet = {
  get mongo() {
    const word = this._find(219)
    return word > 0 ? new Mongo(this, word) : this._cut(word, Mongo)
  }
}

module.exports = { rows, tree, packet }
