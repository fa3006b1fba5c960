'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["frame_control"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Data","1":"Command","3":"Inter-PAN"}},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["discover_route"],"reader":"number","visible":true,"variable":true},
  {"path":["multicast"],"reader":"flag","visible":true,"variable":true},
  {"path":["security"],"reader":"flag","visible":true,"variable":true},
  {"path":["has_source_route"],"reader":"flag","visible":true,"variable":true},
  {"path":["has_long_destination"],"reader":"flag","visible":true,"variable":true},
  {"path":["has_long_source"],"reader":"flag","visible":true,"variable":true},
  {"path":["end_device_initiator"],"reader":"flag","visible":true,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["destination"],"reader":"number","visible":true,"variable":true},
  {"path":["source"],"reader":"number","visible":true,"variable":true},
  {"path":["hop_radius"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["long_destination"],"reader":"big","visible":true,"variable":true},
  {"path":["long_source"],"reader":"big","visible":true,"variable":true},
  {"path":["multicast_control"],"reader":"number","visible":true,"variable":true},
  {"path":["relay_count"],"reader":"number","visible":true,"variable":true},
  {"path":["relay_index"],"reader":"number","visible":true,"variable":true},
  {"path":["relays"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["command_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Route Request","2":"Route Reply","3":"Network Status","4":"Leave","5":"Route Record","6":"Rejoin Request","7":"Rejoin Response","8":"Link Status","9":"Network Report","10":"Network Update","11":"End Device Timeout Request","12":"End Device Timeout Response"}},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** ZigBee Network Layer, ZigBee 05-3474. */
class ZbeeNwk extends Layer {
  get frame_control() {
    return this._visited(0)
  }

  get type() {
    return this._visited(1)
  }

  get type_name() {
    return this._visited(2)
  }

  get version() {
    return this._visited(3)
  }

  get discover_route() {
    return this._visited(4)
  }

  get multicast() {
    return this._visited(5)
  }

  get security() {
    return this._visited(6)
  }

  get has_source_route() {
    return this._visited(7)
  }

  get has_long_destination() {
    return this._visited(8)
  }

  get has_long_source() {
    return this._visited(9)
  }

  get end_device_initiator() {
    return this._visited(10)
  }

  get reserved() {
    return this._visited(11)
  }

  get destination() {
    return this._visited(12)
  }

  get source() {
    return this._visited(13)
  }

  get hop_radius() {
    return this._visited(14)
  }

  get sequence() {
    return this._visited(15)
  }

  get long_destination() {
    return this._visited(16)
  }

  get long_source() {
    return this._visited(17)
  }

  get multicast_control() {
    return this._visited(18)
  }

  get relay_count() {
    return this._visited(19)
  }

  get relay_index() {
    return this._visited(20)
  }

  get relays() {
    return this._details('relays')
  }

  get command() {
    return this._visited(22)
  }

  get command_name() {
    return this._visited(23)
  }

  get data() {
    return this._visited(24)
  }
}
ZbeeNwk.Cut = cutClass(ZbeeNwk, {})

ZbeeNwk.prototype._id = 185

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.zbee_nwk = node
  return node
}

const packet = {
  get zbee_nwk() {
    const word = this._find(185)
    return word > 0 ? new ZbeeNwk(this, word) : this._cut(word, ZbeeNwk)
  }
}

module.exports = { rows, tree, packet }
