'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":true,"variable":false,"names":{"1":"Read Request","2":"Write Request","3":"Data Packet","4":"Acknowledgement","5":"Error Code","6":"Option Acknowledgement"}},
  {"path":["source_file"],"reader":"text","visible":true,"variable":true},
  {"path":["destination_file"],"reader":"text","visible":true,"variable":true},
  {"path":["mode"],"reader":"text","visible":true,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","name"],"reader":"text","visible":true,"variable":true},
  {"path":["options","value"],"reader":"text","visible":true,"variable":true},
  {"path":["block"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["error_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Not defined","1":"File not found","2":"Access violation","3":"Disk full or allocation exceeded","4":"Illegal TFTP operation","5":"Unknown transfer ID","6":"File already exists","7":"No such user","8":"Option negotiation failed"}},
  {"path":["error_message"],"reader":"text","visible":true,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** Trivial File Transfer Protocol, RFC 1350. */
class Tftp extends Layer {
  get opcode() {
    return this._packet._block.view.getUint16(this._at)
  }

  get opcode_name() {
    return nameOf(rows[1], this._packet._block.view.getUint16(this._at))
  }

  get source_file() {
    return this._visited(2)
  }

  get destination_file() {
    return this._visited(3)
  }

  get mode() {
    return this._visited(4)
  }

  get options() {
    return this._details('options')
  }

  get block() {
    return this._visited(8)
  }

  get error_code() {
    return this._visited(9)
  }

  get error_name() {
    return this._visited(10)
  }

  get error_message() {
    return this._visited(11)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Tftp.Cut = cutClass(Tftp, { opcode: 2, opcode_name: 2 })

Tftp.prototype._id = 84

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    opcode: view.getUint16(at),
    opcode_name: nameOf(rows[1], view.getUint16(at)),
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.tftp = node
  return node
}

const packet = {
  get tftp() {
    const word = this._find(84)
    return word > 0 ? new Tftp(this, word) : this._cut(word, Tftp)
  }
}

module.exports = { rows, tree, packet }
