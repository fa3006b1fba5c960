'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","checksum"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","routing"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","key"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","sequence_number"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","strict_source_route"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","recursion_control"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","ack"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","flags"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","version"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_type"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"keep-alive","2048":"IPv4","8193":"NHRP","8939":"ERSPAN type III","25944":"Ethernet","34525":"IPv6","34827":"PPP","34878":"WCCP","34887":"MPLS","34888":"MPLS with upstream-assigned label","34945":"CDMA2000 A10","35006":"ERSPAN","35081":"Cisco metadata","35151":"NSH"}},
  {"path":["checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["offset"],"reader":"number","visible":true,"variable":true},
  {"path":["key"],"reader":"number","visible":true,"variable":true},
  {"path":["payload_length"],"reader":"number","visible":true,"variable":true},
  {"path":["call_id"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["ack_number"],"reader":"number","visible":true,"variable":true},
  {"path":["routing"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["routing","address_family"],"reader":"number","visible":true,"variable":true},
  {"path":["routing","sre_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["routing","sre_length"],"reader":"number","visible":true,"variable":true},
  {"path":["routing","information"],"reader":"bytes","visible":true,"variable":true},
  {"path":["wccp","dynamic_service"],"reader":"flag","visible":true,"variable":true},
  {"path":["wccp","alternative_bucket_used"],"reader":"flag","visible":true,"variable":true},
  {"path":["wccp","redirect_header_valid"],"reader":"flag","visible":true,"variable":true},
  {"path":["wccp","service_id"],"reader":"number","visible":true,"variable":true},
  {"path":["wccp","alternative_bucket"],"reader":"number","visible":true,"variable":true},
  {"path":["wccp","primary_bucket"],"reader":"number","visible":true,"variable":true}
]

/** Generic Routing Encapsulation, RFC 2784. */
class Gre extends Layer {
  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte0 = view.getUint8(at)
    const byte1 = view.getUint8(at + 1)
    return {
      checksum: byte0 >> 7,
      routing: (byte0 >> 6) & 0x1,
      key: (byte0 >> 5) & 0x1,
      sequence_number: (byte0 >> 4) & 0x1,
      strict_source_route: (byte0 >> 3) & 0x1,
      recursion_control: byte0 & 0x7,
      ...((byte1 & 0x7) === 1 && { ack: byte1 >> 7 }),
      version: byte1 & 0x7
    }
  }

  get protocol_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get protocol_name() {
    return nameOf(rows[12], this._packet._block.view.getUint16(this._at + 2))
  }

  get checksum() {
    return this._visited(13)
  }

  get checksum_status() {
    return this._checksumStatus(14)
  }

  get offset() {
    return this._visited(15)
  }

  get key() {
    return this._visited(16)
  }

  get payload_length() {
    return this._visited(17)
  }

  get call_id() {
    return this._visited(18)
  }

  get sequence_number() {
    return this._visited(19)
  }

  get ack_number() {
    return this._visited(20)
  }

  get routing() {
    return this._details('routing')
  }

  get wccp() {
    return this._details('wccp')
  }
}
Gre.Cut = cutClass(Gre, { flags: 2, protocol_type: 4, protocol_name: 4 })

Gre.prototype._id = 52

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  if (!((byte1 & 0x7) === 1)) return visitedNode(packet, word, parent, 'gre')
  const node = {
    flags: {
      checksum: byte0 >> 7,
      routing: (byte0 >> 6) & 0x1,
      key: (byte0 >> 5) & 0x1,
      sequence_number: (byte0 >> 4) & 0x1,
      strict_source_route: (byte0 >> 3) & 0x1,
      recursion_control: byte0 & 0x7,
      ack: byte1 >> 7,
      version: byte1 & 0x7
    },
    protocol_type: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.gre = node
  return node
}

const packet = {
  get gre() {
    const word = this._find(52)
    return word > 0 ? new Gre(this, word) : this._cut(word, Gre)
  }
}

module.exports = { rows, tree, packet }
