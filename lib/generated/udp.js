'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["sport"],"reader":"number","visible":true,"variable":false},
  {"path":["dport"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["stream"],"reader":"number","visible":false,"variable":true},
  {"path":["time_relative"],"reader":"time","visible":false,"variable":true},
  {"path":["time_delta"],"reader":"time","visible":false,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** User Datagram Protocol, RFC 768. */
class Udp extends Layer {
  get sport() {
    return this._packet._block.view.getUint16(this._at)
  }

  get dport() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get checksum_status() {
    return this._checksumStatus(4)
  }

  get stream() {
    return this._visited(5)
  }

  get time_relative() {
    return this._visited(6)
  }

  get time_delta() {
    return this._visited(7)
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
Udp.Cut = cutClass(Udp, { sport: 2, dport: 4, length: 6, checksum: 8 })

Udp.prototype._id = 30

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    sport: view.getUint16(at),
    dport: view.getUint16(at + 2),
    length: view.getUint16(at + 4),
    checksum: view.getUint16(at + 6),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.udp = node
  return node
}

const packet = {
  get udp() {
    const word = this._find(30)
    return word > 0 ? new Udp(this, word) : this._cut(word, Udp)
  }
}

module.exports = { rows, tree, packet }
