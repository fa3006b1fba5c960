'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["padding"],"reader":"flag","visible":true,"variable":false},
  {"path":["report_count"],"reader":"number","visible":true,"variable":false},
  {"path":["source_count"],"reader":"number","visible":true,"variable":false},
  {"path":["subtype"],"reader":"number","visible":true,"variable":false},
  {"path":["feedback_type"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_feedback_type"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":true,"variable":false,"names":{"200":"Sender Report","201":"Receiver Report","202":"Source description","203":"Goodbye","204":"Application-defined","205":"Generic RTP Feedback","206":"Payload-specific","207":"Extended report"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["sender_ssrc"],"reader":"number","visible":true,"variable":true},
  {"path":["ntp_seconds"],"reader":"number","visible":false,"variable":true},
  {"path":["ntp_fraction"],"reader":"number","visible":false,"variable":true},
  {"path":["ntp_time"],"reader":"time","visible":true,"variable":true},
  {"path":["rtp_timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["packet_count"],"reader":"number","visible":true,"variable":true},
  {"path":["octet_count"],"reader":"number","visible":true,"variable":true},
  {"path":["reports"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["reports","ssrc"],"reader":"number","visible":true,"variable":true},
  {"path":["reports","fraction_lost"],"reader":"number","visible":true,"variable":true},
  {"path":["reports","lost"],"reader":"int","visible":true,"variable":true},
  {"path":["reports","highest_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["reports","cycles"],"reader":"number","visible":false,"variable":true},
  {"path":["reports","sequence"],"reader":"number","visible":false,"variable":true},
  {"path":["reports","jitter"],"reader":"number","visible":true,"variable":true},
  {"path":["reports","last_report"],"reader":"number","visible":true,"variable":true},
  {"path":["reports","delay"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","ssrc"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","item_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["chunks","item_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["chunks","items"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["leaving"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["reason_length"],"reader":"number","visible":false,"variable":true},
  {"path":["reason"],"reader":"text","visible":true,"variable":true},
  {"path":["application_ssrc"],"reader":"number","visible":true,"variable":true},
  {"path":["name"],"reader":"text","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["media_ssrc"],"reader":"number","visible":true,"variable":true},
  {"path":["feedback"],"reader":"bytes","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["padding_count"],"reader":"number","visible":true,"variable":true}
]

const names8 = nameTable(rows[8])
/** RTP Control Protocol, RFC 3550. */
class Rtcp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 6
  }

  get padding() {
    return (this._packet._block.view.getUint8(this._at) >> 5) & 0x1
  }

  get report_count() {
    const asked = this._packet._block.view.getUint8(this._at + 1)
    return asked >= 200 && asked <= 201 ? this._packet._block.view.getUint8(this._at) & 0x1f : undefined
  }

  get source_count() {
    const asked = this._packet._block.view.getUint8(this._at + 1)
    return asked >= 202 && asked <= 203 ? this._packet._block.view.getUint8(this._at) & 0x1f : undefined
  }

  get subtype() {
    const asked = this._packet._block.view.getUint8(this._at + 1)
    return asked === 204 ? this._packet._block.view.getUint8(this._at) & 0x1f : undefined
  }

  get feedback_type() {
    const asked = this._packet._block.view.getUint8(this._at + 1)
    return asked === 205 ? this._packet._block.view.getUint8(this._at) & 0x1f : undefined
  }

  get payload_feedback_type() {
    const asked = this._packet._block.view.getUint8(this._at + 1)
    return asked === 206 ? this._packet._block.view.getUint8(this._at) & 0x1f : undefined
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type_name() {
    return names8[this._packet._block.view.getUint8(this._at + 1)]
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get sender_ssrc() {
    return this._visited(10)
  }

  get ntp_seconds() {
    return this._visited(11)
  }

  get ntp_fraction() {
    return this._visited(12)
  }

  get ntp_time() {
    return this._visited(13)
  }

  get rtp_timestamp() {
    return this._visited(14)
  }

  get packet_count() {
    return this._visited(15)
  }

  get octet_count() {
    return this._visited(16)
  }

  get reports() {
    return this._details('reports')
  }

  get chunks() {
    return this._details('chunks')
  }

  get leaving() {
    return this._details('leaving')
  }

  get reason_length() {
    return this._visited(33)
  }

  get reason() {
    return this._visited(34)
  }

  get application_ssrc() {
    return this._visited(35)
  }

  get name() {
    return this._visited(36)
  }

  get data() {
    return this._visited(37)
  }

  get media_ssrc() {
    return this._visited(38)
  }

  get feedback() {
    return this._visited(39)
  }

  get other() {
    return this._visited(40)
  }

  get padding_count() {
    return this._visited(41)
  }
}
Rtcp.Cut = cutClass(Rtcp, { version: 1, padding: 1, report_count: 2, source_count: 2, subtype: 2, feedback_type: 2, payload_feedback_type: 2, type: 2, type_name: 2, length: 4 })

Rtcp.prototype._id = 44

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  if (!(byte1 >= 200 && byte1 <= 201)) return visitedNode(packet, word, parent, 'rtcp')
  const node = {
    version: byte0 >> 6,
    padding: (byte0 >> 5) & 0x1,
    report_count: byte0 & 0x1f,
    type: byte1,
    type_name: names8[byte1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.rtcp = node
  return node
}

const packet = {
  get rtcp() {
    const word = this._find(44)
    return word > 0 ? new Rtcp(this, word) : this._cut(word, Rtcp)
  }
}

module.exports = { rows, tree, packet }
