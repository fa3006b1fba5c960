'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["messages"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["messages","type"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"HELLO","2":"TC","3":"MID","4":"HNA","201":"HELLO (LQ, olsr.org)","202":"TC (LQ, olsr.org)"}},
  {"path":["messages","validity"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","size"],"reader":"number","visible":false,"variable":true},
  {"path":["messages","originator"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["messages","ip6_originator"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["messages","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","hop_count"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","hello_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","willingness"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","ansn"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","links"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["messages","links","type"],"reader":"number","visible":true,"variable":true},
  {"path":["messages","links","size"],"reader":"number","visible":false,"variable":true},
  {"path":["messages","links","neighbors"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["messages","links","ip6_neighbors"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["messages","links","quality"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["messages","links","neighbor_quality"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["messages","neighbors"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["messages","ip6_neighbors"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["messages","interfaces"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["messages","ip6_interfaces"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["messages","networks"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["messages","ip6_networks"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["messages","masks"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["messages","ip6_masks"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["messages","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Optimized Link State Routing, RFC 3626. */
class Olsr extends Layer {
  get length() {
    return this._packet._block.view.getUint16(this._at)
  }

  get sequence() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get messages() {
    return this._details('messages')
  }
}
Olsr.Cut = cutClass(Olsr, { length: 2, sequence: 4 })

Olsr.prototype._id = 174

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: view.getUint16(at),
    sequence: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.olsr = node
  return node
}

const packet = {
  get olsr() {
    const word = this._find(174)
    return word > 0 ? new Olsr(this, word) : this._cut(word, Olsr)
  }
}

module.exports = { rows, tree, packet }
