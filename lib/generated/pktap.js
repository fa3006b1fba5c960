'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { padded } = require('../packet/text')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["record_type"],"reader":"number","visible":true,"variable":false},
  {"path":["dlt"],"reader":"number","visible":true,"variable":false},
  {"path":["interface_name"],"reader":"text","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_family"],"reader":"number","visible":true,"variable":false},
  {"path":["link_header_length"],"reader":"number","visible":true,"variable":false},
  {"path":["link_trailer_length"],"reader":"number","visible":true,"variable":false},
  {"path":["process_id"],"reader":"number","visible":true,"variable":false},
  {"path":["command"],"reader":"text","visible":true,"variable":false},
  {"path":["service_class"],"reader":"number","visible":true,"variable":false},
  {"path":["interface_type"],"reader":"number","visible":true,"variable":false},
  {"path":["interface_unit"],"reader":"number","visible":true,"variable":false},
  {"path":["effective_process_id"],"reader":"number","visible":true,"variable":false},
  {"path":["effective_command"],"reader":"text","visible":true,"variable":false}
]

/** Darwin's packet tap, LINKTYPE_PKTAP. */
class Pktap extends Layer {
  get length() {
    return this._packet._block.view.getUint32(this._at, true)
  }

  get record_type() {
    return this._packet._block.view.getUint32(this._at + 4, true)
  }

  get dlt() {
    return this._packet._block.view.getUint32(this._at + 8, true)
  }

  get interface_name() {
    return this._text(12, 24)
  }

  get flags() {
    return this._packet._block.view.getUint32(this._at + 36, true)
  }

  get protocol_family() {
    return this._packet._block.view.getUint32(this._at + 40, true)
  }

  get link_header_length() {
    return this._packet._block.view.getUint32(this._at + 44, true)
  }

  get link_trailer_length() {
    return this._packet._block.view.getUint32(this._at + 48, true)
  }

  get process_id() {
    return this._packet._block.view.getUint32(this._at + 52, true)
  }

  get command() {
    return this._text(56, 20)
  }

  get service_class() {
    return this._packet._block.view.getUint32(this._at + 76, true)
  }

  get interface_type() {
    return this._packet._block.view.getUint16(this._at + 80, true)
  }

  get interface_unit() {
    return this._packet._block.view.getUint16(this._at + 82, true)
  }

  get effective_process_id() {
    return this._packet._block.view.getUint32(this._at + 84, true)
  }

  get effective_command() {
    return this._text(88, 20)
  }
}
Pktap.Cut = cutClass(Pktap, { length: 4, record_type: 8, dlt: 12, interface_name: 36, flags: 40, protocol_family: 44, link_header_length: 48, link_trailer_length: 52, process_id: 56, command: 76, service_class: 80, interface_type: 82, interface_unit: 84, effective_process_id: 88, effective_command: 108 })

Pktap.prototype._id = 120

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: view.getUint32(at, true),
    record_type: view.getUint32(at + 4, true),
    dlt: view.getUint32(at + 8, true),
    interface_name: padded(packet._slice(ints[word + 1] + 12, 24)),
    flags: view.getUint32(at + 36, true),
    protocol_family: view.getUint32(at + 40, true),
    link_header_length: view.getUint32(at + 44, true),
    link_trailer_length: view.getUint32(at + 48, true),
    process_id: view.getUint32(at + 52, true),
    command: padded(packet._slice(ints[word + 1] + 56, 20)),
    service_class: view.getUint32(at + 76, true),
    interface_type: view.getUint16(at + 80, true),
    interface_unit: view.getUint16(at + 82, true),
    effective_process_id: view.getUint32(at + 84, true),
    effective_command: padded(packet._slice(ints[word + 1] + 88, 20))
  }
  if (parent !== undefined) parent.pktap = node
  return node
}

const packet = {
  get pktap() {
    const word = this._find(120)
    return word > 0 ? new Pktap(this, word) : this._cut(word, Pktap)
  }
}

module.exports = { rows, tree, packet }
