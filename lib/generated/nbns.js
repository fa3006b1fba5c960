'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["id"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","response"],"reader":"flag","visible":true,"variable":false},
  {"path":["kind"],"reader":"name","visible":false,"variable":false,"names":{"0":"request","1":"response"}},
  {"path":["flags","opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["opcode_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"query","5":"registration","6":"release","7":"WACK","8":"refresh","9":"refresh (alternate)","15":"multi-homed registration"}},
  {"path":["flags","authoritative"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","truncated"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","recursion_desired"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","recursion_available"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","broadcast"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","rcode"],"reader":"number","visible":true,"variable":false},
  {"path":["rcode_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"no error","1":"format error","2":"server failure","3":"no such name","4":"not implemented","5":"refused","6":"name is owned by another node","7":"name is in conflict"}},
  {"path":["error"],"reader":"number","visible":false,"variable":false},
  {"path":["error_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"no error","1":"format error","2":"server failure","3":"no such name","4":"not implemented","5":"refused","6":"name is owned by another node","7":"name is in conflict"}},
  {"path":["counts","queries"],"reader":"number","visible":true,"variable":false},
  {"path":["counts","answers"],"reader":"number","visible":true,"variable":false},
  {"path":["counts","authorities"],"reader":"number","visible":true,"variable":false},
  {"path":["counts","additionals"],"reader":"number","visible":true,"variable":false},
  {"path":["queries"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["queries","name"],"reader":"text","visible":true,"variable":true},
  {"path":["queries","type"],"reader":"number","visible":true,"variable":true},
  {"path":["queries","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"A","2":"NS","10":"NULL","32":"NB","33":"NBSTAT"}},
  {"path":["queries","class"],"reader":"number","visible":true,"variable":true},
  {"path":["answers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["answers","name"],"reader":"text","visible":true,"variable":true},
  {"path":["answers","type"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"A","2":"NS","10":"NULL","32":"NB","33":"NBSTAT"}},
  {"path":["answers","class"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","length"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","addresses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["answers","addresses","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["answers","addresses","flags","group"],"reader":"flag","visible":true,"variable":true},
  {"path":["answers","addresses","flags","node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","addresses","flags","node_type_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"B-node","1":"P-node","2":"M-node","3":"H-node"}},
  {"path":["answers","addresses","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["answers","name_count"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","names"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["answers","names","name"],"reader":"text","visible":true,"variable":true},
  {"path":["answers","names","suffix"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","names","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["answers","names","flags","group"],"reader":"flag","visible":true,"variable":true},
  {"path":["answers","names","flags","node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","names","flags","node_type_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"B-node","1":"P-node","2":"M-node","3":"H-node"}},
  {"path":["answers","names","flags","deregistering"],"reader":"flag","visible":true,"variable":true},
  {"path":["answers","names","flags","conflict"],"reader":"flag","visible":true,"variable":true},
  {"path":["answers","names","flags","active"],"reader":"flag","visible":true,"variable":true},
  {"path":["answers","names","flags","permanent"],"reader":"flag","visible":true,"variable":true},
  {"path":["answers","statistics","unit_id"],"reader":"mac","visible":true,"variable":true},
  {"path":["answers","statistics","jumpers"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","test_result"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","version"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","period"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","crcs"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","alignment_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","collisions"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","send_aborts"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","good_sends"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","good_receives"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","retransmits"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","no_resource"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","free_command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","max_command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","pending_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","max_pending_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","max_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","statistics","session_packet_size"],"reader":"number","visible":true,"variable":true},
  {"path":["answers","server_name"],"reader":"text","visible":true,"variable":true},
  {"path":["answers","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["answers","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["authorities"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["authorities","name"],"reader":"text","visible":true,"variable":true},
  {"path":["authorities","type"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"A","2":"NS","10":"NULL","32":"NB","33":"NBSTAT"}},
  {"path":["authorities","class"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","length"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","addresses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["authorities","addresses","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["authorities","addresses","flags","group"],"reader":"flag","visible":true,"variable":true},
  {"path":["authorities","addresses","flags","node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","addresses","flags","node_type_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"B-node","1":"P-node","2":"M-node","3":"H-node"}},
  {"path":["authorities","addresses","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["authorities","name_count"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","names"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["authorities","names","name"],"reader":"text","visible":true,"variable":true},
  {"path":["authorities","names","suffix"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","names","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["authorities","names","flags","group"],"reader":"flag","visible":true,"variable":true},
  {"path":["authorities","names","flags","node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","names","flags","node_type_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"B-node","1":"P-node","2":"M-node","3":"H-node"}},
  {"path":["authorities","names","flags","deregistering"],"reader":"flag","visible":true,"variable":true},
  {"path":["authorities","names","flags","conflict"],"reader":"flag","visible":true,"variable":true},
  {"path":["authorities","names","flags","active"],"reader":"flag","visible":true,"variable":true},
  {"path":["authorities","names","flags","permanent"],"reader":"flag","visible":true,"variable":true},
  {"path":["authorities","statistics","unit_id"],"reader":"mac","visible":true,"variable":true},
  {"path":["authorities","statistics","jumpers"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","test_result"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","version"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","period"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","crcs"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","alignment_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","collisions"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","send_aborts"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","good_sends"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","good_receives"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","retransmits"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","no_resource"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","free_command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","max_command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","pending_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","max_pending_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","max_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","statistics","session_packet_size"],"reader":"number","visible":true,"variable":true},
  {"path":["authorities","server_name"],"reader":"text","visible":true,"variable":true},
  {"path":["authorities","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["authorities","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["additionals"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["additionals","name"],"reader":"text","visible":true,"variable":true},
  {"path":["additionals","type"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"A","2":"NS","10":"NULL","32":"NB","33":"NBSTAT"}},
  {"path":["additionals","class"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","length"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","addresses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["additionals","addresses","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["additionals","addresses","flags","group"],"reader":"flag","visible":true,"variable":true},
  {"path":["additionals","addresses","flags","node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","addresses","flags","node_type_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"B-node","1":"P-node","2":"M-node","3":"H-node"}},
  {"path":["additionals","addresses","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["additionals","name_count"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","names"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["additionals","names","name"],"reader":"text","visible":true,"variable":true},
  {"path":["additionals","names","suffix"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","names","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["additionals","names","flags","group"],"reader":"flag","visible":true,"variable":true},
  {"path":["additionals","names","flags","node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","names","flags","node_type_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"B-node","1":"P-node","2":"M-node","3":"H-node"}},
  {"path":["additionals","names","flags","deregistering"],"reader":"flag","visible":true,"variable":true},
  {"path":["additionals","names","flags","conflict"],"reader":"flag","visible":true,"variable":true},
  {"path":["additionals","names","flags","active"],"reader":"flag","visible":true,"variable":true},
  {"path":["additionals","names","flags","permanent"],"reader":"flag","visible":true,"variable":true},
  {"path":["additionals","statistics","unit_id"],"reader":"mac","visible":true,"variable":true},
  {"path":["additionals","statistics","jumpers"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","test_result"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","version"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","period"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","crcs"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","alignment_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","collisions"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","send_aborts"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","good_sends"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","good_receives"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","retransmits"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","no_resource"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","free_command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","max_command_blocks"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","pending_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","max_pending_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","max_sessions"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","statistics","session_packet_size"],"reader":"number","visible":true,"variable":true},
  {"path":["additionals","server_name"],"reader":"text","visible":true,"variable":true},
  {"path":["additionals","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["additionals","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["rest"],"reader":"bytes","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
const names5 = nameTable(rows[5])
const names13 = nameTable(rows[13])
const names15 = nameTable(rows[15])
/** NetBIOS Name Service, RFC 1002. */
class Nbns extends Layer {
  get id() {
    return this._packet._block.view.getUint16(this._at)
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte2 = view.getUint8(at + 2)
    const byte3 = view.getUint8(at + 3)
    return {
      response: byte2 >> 7,
      opcode: (byte2 >> 3) & 0xf,
      ...(byte2 >> 7 === 1 && { authoritative: (byte2 >> 2) & 0x1 }),
      truncated: (byte2 >> 1) & 0x1,
      recursion_desired: byte2 & 0x1,
      ...(byte2 >> 7 === 1 && { recursion_available: byte3 >> 7 }),
      broadcast: (byte3 >> 4) & 0x1,
      ...(byte2 >> 7 === 1 && { rcode: byte3 & 0xf })
    }
  }

  get kind() {
    return names3[this._packet._block.view.getUint8(this._at + 2) >> 7]
  }

  get opcode_name() {
    return names5[(this._packet._block.view.getUint8(this._at + 2) >> 3) & 0xf]
  }

  get rcode_name() {
    const asked = this._packet._block.view.getUint8(this._at + 2) >> 7
    return asked === 1 ? names13[this._packet._block.view.getUint8(this._at + 3) & 0xf] : undefined
  }

  get error() {
    const value = this._packet._block.view.getUint8(this._at + 3) & 0xf
    return value >= 1 ? value : undefined
  }

  get error_name() {
    const asked = this._packet._block.view.getUint8(this._at + 3) & 0xf
    return asked >= 1 ? names15[this._packet._block.view.getUint8(this._at + 3) & 0xf] : undefined
  }

  get counts() {
    const { view } = this._packet._block
    const at = this._at
    return {
      queries: view.getUint16(at + 4),
      answers: view.getUint16(at + 6),
      authorities: view.getUint16(at + 8),
      additionals: view.getUint16(at + 10)
    }
  }

  get queries() {
    return this._details('queries')
  }

  get answers() {
    return this._details('answers')
  }

  get authorities() {
    return this._details('authorities')
  }

  get additionals() {
    return this._details('additionals')
  }

  get rest() {
    return this._visited(169)
  }
}
Nbns.Cut = cutClass(Nbns, { id: 2, flags: 4, kind: 3, opcode_name: 3, rcode_name: 4, error: 4, error_name: 4, counts: 12 })

Nbns.prototype._id = 79

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte2 = bytes[at + 2]
  const byte3 = bytes[at + 3]
  if (!(byte2 >> 7 === 1)) return visitedNode(packet, word, parent, 'nbns')
  const node = {
    id: view.getUint16(at),
    flags: {
      response: byte2 >> 7,
      opcode: (byte2 >> 3) & 0xf,
      authoritative: (byte2 >> 2) & 0x1,
      truncated: (byte2 >> 1) & 0x1,
      recursion_desired: byte2 & 0x1,
      recursion_available: byte3 >> 7,
      broadcast: (byte3 >> 4) & 0x1,
      rcode: byte3 & 0xf
    },
    opcode_name: names5[(byte2 >> 3) & 0xf],
    rcode_name: names13[byte3 & 0xf],
    counts: {
      queries: view.getUint16(at + 4),
      answers: view.getUint16(at + 6),
      authorities: view.getUint16(at + 8),
      additionals: view.getUint16(at + 10)
    }
  }
  if (parent !== undefined) parent.nbns = node
  return node
}

const packet = {
  get nbns() {
    const word = this._find(79)
    return word > 0 ? new Nbns(this, word) : this._cut(word, Nbns)
  }
}

module.exports = { rows, tree, packet }
