'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { countedTime } = require('../packet/time')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","reverse_path"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","only_if_expired"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","validate_fec"],"reader":"flag","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"MPLS Echo Request","2":"MPLS Echo Reply"}},
  {"path":["reply_mode"],"reader":"number","visible":true,"variable":false},
  {"path":["return_code"],"reader":"number","visible":true,"variable":false},
  {"path":["return_subcode"],"reader":"number","visible":true,"variable":false},
  {"path":["sender_handle"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["timestamp_sent"],"reader":"time","visible":true,"variable":false},
  {"path":["timestamp_received"],"reader":"time","visible":true,"variable":false},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Target FEC Stack","2":"Downstream Mapping","3":"Pad","5":"Vendor Enterprise Code","7":"Interface and Label Stack Object","9":"Errored TLV","10":"Reply TOS Byte","20":"Detailed Downstream Mapping"}},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","fecs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","fecs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","fecs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","fecs","prefix"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","fecs","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","fecs","ip6_prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["tlvs","fecs","ip6_prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","fecs","endpoint"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","fecs","tunnel_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","fecs","extended_tunnel_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","fecs","sender"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","fecs","lsp_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","fecs","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true}
]

const names7 = nameTable(rows[7])
/** MPLS echo, RFC 8029. */
class MplsEcho extends Layer {
  get version() {
    return this._packet._block.view.getUint16(this._at)
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte3 = view.getUint8(at + 3)
    return {
      reverse_path: (byte3 >> 2) & 0x1,
      only_if_expired: (byte3 >> 1) & 0x1,
      validate_fec: byte3 & 0x1
    }
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get type_name() {
    return names7[this._packet._block.view.getUint8(this._at + 4)]
  }

  get reply_mode() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get return_code() {
    return this._packet._block.view.getUint8(this._at + 6)
  }

  get return_subcode() {
    return this._packet._block.view.getUint8(this._at + 7)
  }

  get sender_handle() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get sequence() {
    return this._packet._block.view.getUint32(this._at + 12)
  }

  get timestamp_sent() {
    return countedTime('ntp64', this._packet._block.view.getBigUint64(this._at + 16))
  }

  get timestamp_received() {
    return countedTime('ntp64', this._packet._block.view.getBigUint64(this._at + 24))
  }

  get tlvs() {
    return this._details('tlvs')
  }
}
MplsEcho.Cut = cutClass(MplsEcho, { version: 2, flags: 4, type: 5, type_name: 5, reply_mode: 6, return_code: 7, return_subcode: 8, sender_handle: 12, sequence: 16, timestamp_sent: 24, timestamp_received: 32 })

MplsEcho.prototype._id = 173

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte3 = bytes[at + 3]
  const time13 = countedTime('ntp64', view.getBigUint64(at + 16))
  const time14 = countedTime('ntp64', view.getBigUint64(at + 24))
  if (time13 === undefined) return visitedNode(packet, word, parent, 'mpls_echo')
  if (time14 === undefined) return visitedNode(packet, word, parent, 'mpls_echo')
  const node = {
    version: view.getUint16(at),
    flags: {
      reverse_path: (byte3 >> 2) & 0x1,
      only_if_expired: (byte3 >> 1) & 0x1,
      validate_fec: byte3 & 0x1
    },
    type: bytes[at + 4],
    reply_mode: bytes[at + 5],
    return_code: bytes[at + 6],
    return_subcode: bytes[at + 7],
    sender_handle: view.getUint32(at + 8),
    sequence: view.getUint32(at + 12),
    timestamp_sent: time13,
    timestamp_received: time14
  }
  if (parent !== undefined) parent.mpls_echo = node
  return node
}

const packet = {
  get mpls_echo() {
    const word = this._find(173)
    return word > 0 ? new MplsEcho(this, word) : this._cut(word, MplsEcho)
  }
}

module.exports = { rows, tree, packet }
