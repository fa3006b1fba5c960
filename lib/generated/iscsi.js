'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["reserved"],"reader":"flag","visible":false,"variable":false},
  {"path":["immediate"],"reader":"flag","visible":true,"variable":false},
  {"path":["opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"NOP-Out","1":"SCSI Command","2":"Task Management Function Request","3":"Login Request","4":"Text Request","5":"SCSI Data-Out","6":"Logout Request","16":"SNACK Request","32":"NOP-In","33":"SCSI Response","34":"Task Management Function Response","35":"Login Response","36":"Text Response","37":"SCSI Data-In","38":"Logout Response","49":"Ready To Transfer","50":"Asynchronous Message","63":"Reject"}},
  {"path":["final"],"reader":"flag","visible":true,"variable":false},
  {"path":["specific_bits"],"reader":"number","visible":false,"variable":false},
  {"path":["total_ahs_length"],"reader":"number","visible":true,"variable":false},
  {"path":["data_segment_length"],"reader":"number","visible":true,"variable":false},
  {"path":["lun"],"reader":"bytes","visible":true,"variable":false},
  {"path":["initiator_task_tag"],"reader":"number","visible":true,"variable":false},
  {"path":["target_transfer_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["expected_data_transfer_length"],"reader":"number","visible":true,"variable":true},
  {"path":["cmd_sn"],"reader":"number","visible":true,"variable":true},
  {"path":["stat_sn"],"reader":"number","visible":true,"variable":true},
  {"path":["exp_stat_sn"],"reader":"number","visible":true,"variable":true},
  {"path":["exp_cmd_sn"],"reader":"number","visible":true,"variable":true},
  {"path":["max_cmd_sn"],"reader":"number","visible":true,"variable":true},
  {"path":["cdb"],"reader":"bytes","visible":true,"variable":true},
  {"path":["data_sn"],"reader":"number","visible":true,"variable":true},
  {"path":["buffer_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["residual_count"],"reader":"number","visible":true,"variable":true},
  {"path":["r2t_sn"],"reader":"number","visible":true,"variable":true},
  {"path":["desired_data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["header_rest"],"reader":"bytes","visible":false,"variable":true},
  {"path":["ahs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["ahs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["ahs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["ahs","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["keys"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** Internet Small Computer Systems Interface, RFC 7143. */
class Iscsi extends Layer {
  get reserved() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get immediate() {
    return (this._packet._block.view.getUint8(this._at) >> 6) & 0x1
  }

  get opcode() {
    return this._packet._block.view.getUint8(this._at) & 0x3f
  }

  get opcode_name() {
    return names3[this._packet._block.view.getUint8(this._at) & 0x3f]
  }

  get final() {
    return this._packet._block.view.getUint8(this._at + 1) >> 7
  }

  get specific_bits() {
    return (this._packet._block.view.getUint32(this._at + 1) >>> 8) & 0x7fffff
  }

  get total_ahs_length() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get data_segment_length() {
    return this._packet._block.view.getUint32(this._at + 5) >>> 8
  }

  get lun() {
    return this._bytes(8, 8)
  }

  get initiator_task_tag() {
    return this._packet._block.view.getUint32(this._at + 16)
  }

  get target_transfer_tag() {
    return this._visited(10)
  }

  get expected_data_transfer_length() {
    return this._visited(11)
  }

  get cmd_sn() {
    return this._visited(12)
  }

  get stat_sn() {
    return this._visited(13)
  }

  get exp_stat_sn() {
    return this._visited(14)
  }

  get exp_cmd_sn() {
    return this._visited(15)
  }

  get max_cmd_sn() {
    return this._visited(16)
  }

  get cdb() {
    return this._visited(17)
  }

  get data_sn() {
    return this._visited(18)
  }

  get buffer_offset() {
    return this._visited(19)
  }

  get residual_count() {
    return this._visited(20)
  }

  get r2t_sn() {
    return this._visited(21)
  }

  get desired_data_length() {
    return this._visited(22)
  }

  get header_rest() {
    return this._visited(23)
  }

  get ahs() {
    return this._details('ahs')
  }

  get keys() {
    return this._details('keys')
  }

  get data() {
    return this._visited(29)
  }
}
Iscsi.Cut = cutClass(Iscsi, { reserved: 1, immediate: 1, opcode: 1, opcode_name: 1, final: 2, specific_bits: 4, total_ahs_length: 5, data_segment_length: 8, lun: 16, initiator_task_tag: 20 })

Iscsi.prototype._id = 221

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    immediate: (byte0 >> 6) & 0x1,
    opcode: byte0 & 0x3f,
    final: bytes[at + 1] >> 7,
    total_ahs_length: bytes[at + 4],
    data_segment_length: view.getUint32(at + 5) >>> 8,
    lun: packet._slice(ints[word + 1] + 8, 8),
    initiator_task_tag: view.getUint32(at + 16)
  }
  if (parent !== undefined) parent.iscsi = node
  return node
}

const packet = {
  get iscsi() {
    const word = this._find(221)
    return word > 0 ? new Iscsi(this, word) : this._cut(word, Iscsi)
  }
}

module.exports = { rows, tree, packet }
