'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["flags","byte"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["flags","control_type"],"reader":"number","visible":true,"variable":true},
  {"path":["flags","control_type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"initialization","1":"verification","2":"hello and test","3":"level 1 routing","4":"level 2 routing","5":"Ethernet router hello","6":"Ethernet endnode hello"}},
  {"path":["flags","control"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","padded"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","discard"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","intra_ethernet"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","return_to_sender"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","return_requested"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","format"],"reader":"number","visible":true,"variable":true},
  {"path":["flags","data_control"],"reader":"flag","visible":false,"variable":true},
  {"path":["destination_area"],"reader":"number","visible":false,"variable":true},
  {"path":["destination"],"reader":"mac","visible":true,"variable":true},
  {"path":["source_area"],"reader":"number","visible":false,"variable":true},
  {"path":["source"],"reader":"mac","visible":true,"variable":true},
  {"path":["next_level2_router"],"reader":"number","visible":false,"variable":true},
  {"path":["visit_count"],"reader":"number","visible":true,"variable":true},
  {"path":["service_class"],"reader":"number","visible":false,"variable":true},
  {"path":["protocol_type"],"reader":"number","visible":false,"variable":true},
  {"path":["destination_node"],"reader":"number","visible":true,"variable":true},
  {"path":["source_node"],"reader":"number","visible":true,"variable":true},
  {"path":["forward"],"reader":"number","visible":true,"variable":true},
  {"path":["nsp_type"],"reader":"number","visible":true,"variable":true},
  {"path":["nsp_type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"data segment","4":"data acknowledgment","8":"no operation","16":"link service","20":"other data acknowledgment","24":"connect initiate","32":"data segment","36":"connect acknowledgment","40":"connect confirm","48":"interrupt","56":"disconnect initiate","64":"data segment","72":"disconnect confirm","96":"data segment","104":"retransmitted connect initiate"}},
  {"path":["destination_link"],"reader":"number","visible":true,"variable":true},
  {"path":["source_link"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","version"],"reader":"bytes","visible":true,"variable":true},
  {"path":["hello","id"],"reader":"mac","visible":true,"variable":true},
  {"path":["hello","info"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["hello","reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["hello","blocking"],"reader":"flag","visible":true,"variable":true},
  {"path":["hello","multicast"],"reader":"flag","visible":true,"variable":true},
  {"path":["hello","verification_failed"],"reader":"flag","visible":true,"variable":true},
  {"path":["hello","rejected"],"reader":"flag","visible":true,"variable":true},
  {"path":["hello","verification_required"],"reader":"flag","visible":true,"variable":true},
  {"path":["hello","node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","node_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"level 2 router","2":"level 1 router","3":"endnode"}},
  {"path":["hello","block_size"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","area"],"reader":"number","visible":false,"variable":true},
  {"path":["hello","seed"],"reader":"bytes","visible":true,"variable":true},
  {"path":["hello","neighbor"],"reader":"mac","visible":true,"variable":true},
  {"path":["hello","timer"],"reader":"number","visible":true,"variable":true},
  {"path":["hello","mpd"],"reader":"number","visible":false,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** DECnet phase IV routing, DEC AA-X435A-TK. */
class Decnet extends Layer {
  get length() {
    return this._packet._block.view.getUint16(this._at, true)
  }

  get padding() {
    return this._visited(1)
  }

  get flags() {
    return this._details('flags')
  }

  get destination_area() {
    return this._visited(14)
  }

  get destination() {
    return this._visited(15)
  }

  get source_area() {
    return this._visited(16)
  }

  get source() {
    return this._visited(17)
  }

  get next_level2_router() {
    return this._visited(18)
  }

  get visit_count() {
    return this._visited(19)
  }

  get service_class() {
    return this._visited(20)
  }

  get protocol_type() {
    return this._visited(21)
  }

  get destination_node() {
    return this._visited(22)
  }

  get source_node() {
    return this._visited(23)
  }

  get forward() {
    return this._visited(24)
  }

  get nsp_type() {
    return this._visited(25)
  }

  get nsp_type_name() {
    return this._visited(26)
  }

  get destination_link() {
    return this._visited(27)
  }

  get source_link() {
    return this._visited(28)
  }

  get hello() {
    return this._details('hello')
  }

  get data() {
    return this._visited(47)
  }
}
Decnet.Cut = cutClass(Decnet, { length: 2 })

Decnet.prototype._id = 216

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: view.getUint16(at, true)
  }
  if (parent !== undefined) parent.decnet = node
  return node
}

const packet = {
  get decnet() {
    const word = this._find(216)
    return word > 0 ? new Decnet(this, word) : this._cut(word, Decnet)
  }
}

module.exports = { rows, tree, packet }
