'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["sport"],"reader":"number","visible":true,"variable":false},
  {"path":["dport"],"reader":"number","visible":true,"variable":false},
  {"path":["data_offset"],"reader":"number","visible":true,"variable":false},
  {"path":["ccval"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_coverage"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"Request","1":"Response","2":"Data","3":"Ack","4":"DataAck","5":"CloseReq","6":"Close","7":"Reset","8":"Sync","9":"SyncAck"}},
  {"path":["extended"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved_2"],"reader":"number","visible":false,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["acknowledgment_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["acknowledgment"],"reader":"number","visible":true,"variable":true},
  {"path":["service_code"],"reader":"number","visible":true,"variable":true},
  {"path":["reset_code"],"reader":"number","visible":true,"variable":true},
  {"path":["reset_data_1"],"reader":"number","visible":true,"variable":true},
  {"path":["reset_data_2"],"reader":"number","visible":true,"variable":true},
  {"path":["reset_data_3"],"reader":"number","visible":true,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","length"],"reader":"number","visible":false,"variable":true},
  {"path":["options","feature"],"reader":"number","visible":true,"variable":true},
  {"path":["options","feature_values"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["options","mandatory"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","slow_receiver"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","init_cookie"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","ndp_count"],"reader":"number","visible":true,"variable":true},
  {"path":["options","ack_vector_0"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","ack_vector_1"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","data_dropped"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["options","timestamp_echo"],"reader":"number","visible":true,"variable":true},
  {"path":["options","elapsed_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","data_checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["options","loss_event_rate"],"reader":"number","visible":true,"variable":true},
  {"path":["options","loss_intervals"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","receive_rate"],"reader":"number","visible":true,"variable":true},
  {"path":["options","value"],"reader":"bytes","visible":true,"variable":true}
]

const names9 = nameTable(rows[9])
/** Datagram Congestion Control Protocol, RFC 4340. */
class Dccp extends Layer {
  get sport() {
    return this._packet._block.view.getUint16(this._at)
  }

  get dport() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get data_offset() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get ccval() {
    return this._packet._block.view.getUint8(this._at + 5) >> 4
  }

  get checksum_coverage() {
    return this._packet._block.view.getUint8(this._at + 5) & 0xf
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get checksum_status() {
    return this._checksumStatus(6)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 8) >> 5
  }

  get type() {
    return (this._packet._block.view.getUint8(this._at + 8) >> 1) & 0xf
  }

  get type_name() {
    return names9[(this._packet._block.view.getUint8(this._at + 8) >> 1) & 0xf]
  }

  get extended() {
    return this._packet._block.view.getUint8(this._at + 8) & 0x1
  }

  get reserved_2() {
    return this._visited(11)
  }

  get sequence() {
    return this._visited(12)
  }

  get acknowledgment_reserved() {
    return this._visited(13)
  }

  get acknowledgment() {
    return this._visited(14)
  }

  get service_code() {
    return this._visited(15)
  }

  get reset_code() {
    return this._visited(16)
  }

  get reset_data_1() {
    return this._visited(17)
  }

  get reset_data_2() {
    return this._visited(18)
  }

  get reset_data_3() {
    return this._visited(19)
  }

  get options() {
    return this._details('options')
  }
}
Dccp.Cut = cutClass(Dccp, { sport: 2, dport: 4, data_offset: 5, ccval: 6, checksum_coverage: 6, checksum: 8, reserved: 9, type: 9, type_name: 9, extended: 9 })

Dccp.prototype._id = 106

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte5 = bytes[at + 5]
  const byte8 = bytes[at + 8]
  const node = {
    sport: view.getUint16(at),
    dport: view.getUint16(at + 2),
    data_offset: bytes[at + 4],
    ccval: byte5 >> 4,
    checksum_coverage: byte5 & 0xf,
    checksum: view.getUint16(at + 6),
    type: (byte8 >> 1) & 0xf,
    type_name: names9[(byte8 >> 1) & 0xf],
    extended: byte8 & 0x1
  }
  if (parent !== undefined) parent.dccp = node
  return node
}

const packet = {
  get dccp() {
    const word = this._find(106)
    return word > 0 ? new Dccp(this, word) : this._cut(word, Dccp)
  }
}

module.exports = { rows, tree, packet }
