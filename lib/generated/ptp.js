'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { withSign } = require('../packet/number')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["major_sdo_id"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Sync","1":"Delay_Req","2":"Peer_Delay_Req","3":"Peer_Delay_Resp","8":"Follow_Up","9":"Delay_Resp","10":"Peer_Delay_Resp_Follow_Up","11":"Announce","12":"Signalling","13":"Management"}},
  {"path":["minor_version"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["domain"],"reader":"number","visible":true,"variable":false},
  {"path":["minor_sdo_id"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","security"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","profile_specific_2"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","profile_specific_1"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","unicast"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","two_step"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","alternate_master"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved_2"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","synchronization_uncertain"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","frequency_traceable"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","time_traceable"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","ptp_timescale"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","utc_valid"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","leap59"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","leap61"],"reader":"flag","visible":true,"variable":false},
  {"path":["correction"],"reader":"int","visible":true,"variable":false},
  {"path":["correction_fraction"],"reader":"number","visible":false,"variable":false},
  {"path":["type_specific"],"reader":"number","visible":false,"variable":false},
  {"path":["clock_identity"],"reader":"big","visible":true,"variable":false},
  {"path":["source_port"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["control"],"reader":"number","visible":true,"variable":false},
  {"path":["log_message_period"],"reader":"int","visible":true,"variable":true},
  {"path":["origin","seconds"],"reader":"number","visible":true,"variable":true},
  {"path":["origin","nanoseconds"],"reader":"number","visible":true,"variable":true},
  {"path":["receive","seconds"],"reader":"number","visible":true,"variable":true},
  {"path":["receive","nanoseconds"],"reader":"number","visible":true,"variable":true},
  {"path":["requesting_clock"],"reader":"big","visible":true,"variable":true},
  {"path":["requesting_port"],"reader":"number","visible":true,"variable":true},
  {"path":["precise_origin","seconds"],"reader":"number","visible":true,"variable":true},
  {"path":["precise_origin","nanoseconds"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","seconds"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","nanoseconds"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","utc_offset"],"reader":"int","visible":true,"variable":true},
  {"path":["announce","priority_1"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","clock_class"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","clock_accuracy"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","clock_variance"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","priority_2"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","grandmaster"],"reader":"big","visible":true,"variable":true},
  {"path":["announce","steps_removed"],"reader":"number","visible":true,"variable":true},
  {"path":["announce","time_source"],"reader":"number","visible":true,"variable":true},
  {"path":["management","target_clock"],"reader":"big","visible":true,"variable":true},
  {"path":["management","target_port"],"reader":"number","visible":true,"variable":true},
  {"path":["management","starting_hops"],"reader":"number","visible":true,"variable":true},
  {"path":["management","hops"],"reader":"number","visible":true,"variable":true},
  {"path":["management","action"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Precision Time Protocol, IEEE 1588. */
class Ptp extends Layer {
  get major_sdo_id() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at) & 0xf]
  }

  get minor_version() {
    return this._packet._block.view.getUint8(this._at + 1) >> 4
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 1) & 0xf
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get domain() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get minor_sdo_id() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte6 = view.getUint8(at + 6)
    const byte7 = view.getUint8(at + 7)
    return {
      security: byte6 >> 7,
      profile_specific_2: (byte6 >> 6) & 0x1,
      profile_specific_1: (byte6 >> 5) & 0x1,
      unicast: (byte6 >> 2) & 0x1,
      two_step: (byte6 >> 1) & 0x1,
      alternate_master: byte6 & 0x1,
      synchronization_uncertain: (byte7 >> 6) & 0x1,
      frequency_traceable: (byte7 >> 5) & 0x1,
      time_traceable: (byte7 >> 4) & 0x1,
      ptp_timescale: (byte7 >> 3) & 0x1,
      utc_valid: (byte7 >> 2) & 0x1,
      leap59: (byte7 >> 1) & 0x1,
      leap61: byte7 & 0x1
    }
  }

  get correction() {
    return withSign(((((((this._packet._block.view.getUint8(this._at + 8) & 0xff) * 256 + this._packet._block.view.getUint8(this._at + 9)) * 256 + this._packet._block.view.getUint8(this._at + 10)) * 256 + this._packet._block.view.getUint8(this._at + 11)) * 256 + this._packet._block.view.getUint8(this._at + 12)) * 256 + this._packet._block.view.getUint8(this._at + 13)), 48)
  }

  get correction_fraction() {
    return this._packet._block.view.getUint16(this._at + 14)
  }

  get type_specific() {
    return this._packet._block.view.getUint32(this._at + 16)
  }

  get clock_identity() {
    return this._packet._block.view.getBigUint64(this._at + 20)
  }

  get source_port() {
    return this._packet._block.view.getUint16(this._at + 28)
  }

  get sequence() {
    return this._packet._block.view.getUint16(this._at + 30)
  }

  get control() {
    return this._packet._block.view.getUint8(this._at + 32)
  }

  get log_message_period() {
    return this._visited(31)
  }

  get origin() {
    return this._details('origin')
  }

  get receive() {
    return this._details('receive')
  }

  get requesting_clock() {
    return this._visited(36)
  }

  get requesting_port() {
    return this._visited(37)
  }

  get precise_origin() {
    return this._details('precise_origin')
  }

  get announce() {
    return this._details('announce')
  }

  get management() {
    return this._details('management')
  }

  get tlvs() {
    return this._details('tlvs')
  }

  get body() {
    return this._visited(60)
  }
}
Ptp.Cut = cutClass(Ptp, { major_sdo_id: 1, type: 1, type_name: 1, minor_version: 2, version: 2, length: 4, domain: 5, minor_sdo_id: 6, flags: 8, correction: 14, correction_fraction: 16, type_specific: 20, clock_identity: 28, source_port: 30, sequence: 32, control: 33 })

Ptp.prototype._id = 164

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  const byte6 = bytes[at + 6]
  const byte7 = bytes[at + 7]
  const node = {
    major_sdo_id: byte0 >> 4,
    type: byte0 & 0xf,
    minor_version: byte1 >> 4,
    version: byte1 & 0xf,
    length: view.getUint16(at + 2),
    domain: bytes[at + 4],
    minor_sdo_id: bytes[at + 5],
    flags: {
      security: byte6 >> 7,
      profile_specific_2: (byte6 >> 6) & 0x1,
      profile_specific_1: (byte6 >> 5) & 0x1,
      unicast: (byte6 >> 2) & 0x1,
      two_step: (byte6 >> 1) & 0x1,
      alternate_master: byte6 & 0x1,
      synchronization_uncertain: (byte7 >> 6) & 0x1,
      frequency_traceable: (byte7 >> 5) & 0x1,
      time_traceable: (byte7 >> 4) & 0x1,
      ptp_timescale: (byte7 >> 3) & 0x1,
      utc_valid: (byte7 >> 2) & 0x1,
      leap59: (byte7 >> 1) & 0x1,
      leap61: byte7 & 0x1
    },
    correction: withSign(((((((view.getUint8(at + 8) & 0xff) * 256 + view.getUint8(at + 9)) * 256 + view.getUint8(at + 10)) * 256 + view.getUint8(at + 11)) * 256 + view.getUint8(at + 12)) * 256 + view.getUint8(at + 13)), 48),
    clock_identity: view.getBigUint64(at + 20),
    source_port: view.getUint16(at + 28),
    sequence: view.getUint16(at + 30),
    control: bytes[at + 32]
  }
  if (parent !== undefined) parent.ptp = node
  return node
}

const packet = {
  get ptp() {
    const word = this._find(164)
    return word > 0 ? new Ptp(this, word) : this._cut(word, Ptp)
  }
}

module.exports = { rows, tree, packet }
