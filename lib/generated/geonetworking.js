'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["next_header_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"any","1":"common header","2":"secured packet"}},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["lifetime","byte"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["lifetime","multiplier"],"reader":"number","visible":true,"variable":false},
  {"path":["lifetime","base"],"reader":"number","visible":true,"variable":false},
  {"path":["remaining_hop_limit"],"reader":"number","visible":true,"variable":false},
  {"path":["upper"],"reader":"number","visible":true,"variable":true},
  {"path":["upper_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"any","1":"BTP-A","2":"BTP-B","3":"IPv6"}},
  {"path":["common_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"any","16":"beacon","32":"unicast","48":"anycast in a circle","49":"anycast in a rectangle","50":"anycast in an ellipse","64":"broadcast in a circle","65":"broadcast in a rectangle","66":"broadcast in an ellipse","80":"single hop broadcast","81":"multi hop broadcast","96":"location service request","97":"location service reply"}},
  {"path":["traffic_class","byte"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["traffic_class","store"],"reader":"flag","visible":true,"variable":true},
  {"path":["traffic_class","offload"],"reader":"flag","visible":true,"variable":true},
  {"path":["traffic_class","id"],"reader":"number","visible":true,"variable":true},
  {"path":["mobile"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["payload_length"],"reader":"number","visible":true,"variable":true},
  {"path":["maximum_hop_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["common_end"],"reader":"number","visible":false,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence_end"],"reader":"number","visible":false,"variable":true},
  {"path":["source","address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["source","timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["source","latitude"],"reader":"int","visible":true,"variable":true},
  {"path":["source","longitude"],"reader":"int","visible":true,"variable":true},
  {"path":["source","accurate"],"reader":"flag","visible":true,"variable":true},
  {"path":["source","speed"],"reader":"number","visible":true,"variable":true},
  {"path":["source","heading"],"reader":"number","visible":true,"variable":true},
  {"path":["destination","address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["destination","timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["destination","latitude"],"reader":"int","visible":true,"variable":true},
  {"path":["destination","longitude"],"reader":"int","visible":true,"variable":true},
  {"path":["area","latitude"],"reader":"int","visible":true,"variable":true},
  {"path":["area","longitude"],"reader":"int","visible":true,"variable":true},
  {"path":["area","distance_a"],"reader":"number","visible":true,"variable":true},
  {"path":["area","distance_b"],"reader":"number","visible":true,"variable":true},
  {"path":["area","angle"],"reader":"number","visible":true,"variable":true},
  {"path":["area","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["single_hop_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["request","address"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** GeoNetworking, ETSI EN 302 636-4-1. */
class Geonetworking extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get next_header() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get next_header_name() {
    return names2[this._packet._block.view.getUint8(this._at) & 0xf]
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get lifetime() {
    const { view } = this._packet._block
    const at = this._at
    const byte2 = view.getUint8(at + 2)
    return {
      multiplier: byte2 >> 2,
      base: byte2 & 0x3
    }
  }

  get remaining_hop_limit() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get upper() {
    return this._visited(8)
  }

  get upper_name() {
    return this._visited(9)
  }

  get common_reserved() {
    return this._visited(10)
  }

  get type() {
    return this._visited(11)
  }

  get type_name() {
    return this._visited(12)
  }

  get traffic_class() {
    return this._details('traffic_class')
  }

  get mobile() {
    return this._visited(17)
  }

  get flags_reserved() {
    return this._visited(18)
  }

  get payload_length() {
    return this._visited(19)
  }

  get maximum_hop_limit() {
    return this._visited(20)
  }

  get common_end() {
    return this._visited(21)
  }

  get sequence() {
    return this._visited(22)
  }

  get sequence_end() {
    return this._visited(23)
  }

  get source() {
    return this._details('source')
  }

  get destination() {
    return this._details('destination')
  }

  get area() {
    return this._details('area')
  }

  get single_hop_reserved() {
    return this._visited(41)
  }

  get request() {
    return this._details('request')
  }
}
Geonetworking.Cut = cutClass(Geonetworking, { version: 1, next_header: 1, next_header_name: 1, reserved: 2, lifetime: 3, remaining_hop_limit: 4 })

Geonetworking.prototype._id = 217

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte2 = bytes[at + 2]
  const node = {
    version: byte0 >> 4,
    next_header: byte0 & 0xf,
    lifetime: {
      multiplier: byte2 >> 2,
      base: byte2 & 0x3
    },
    remaining_hop_limit: bytes[at + 3]
  }
  if (parent !== undefined) parent.geonetworking = node
  return node
}

const packet = {
  get geonetworking() {
    const word = this._find(217)
    return word > 0 ? new Geonetworking(this, word) : this._cut(word, Geonetworking)
  }
}

module.exports = { rows, tree, packet }
