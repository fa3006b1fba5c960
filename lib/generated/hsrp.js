'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["state"],"reader":"number","visible":true,"variable":true},
  {"path":["state_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Initial","1":"Learn","2":"Listen","4":"Speak","8":"Standby","16":"Active"}},
  {"path":["hello_time"],"reader":"number","visible":true,"variable":true},
  {"path":["hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["priority"],"reader":"number","visible":true,"variable":true},
  {"path":["group"],"reader":"number","visible":true,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["authentication"],"reader":"text","visible":true,"variable":true},
  {"path":["virtual_ip"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["advertise","type"],"reader":"number","visible":true,"variable":true},
  {"path":["advertise","length"],"reader":"number","visible":false,"variable":true},
  {"path":["advertise","state"],"reader":"number","visible":true,"variable":true},
  {"path":["advertise","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["advertise","active_groups"],"reader":"number","visible":true,"variable":true},
  {"path":["advertise","passive_groups"],"reader":"number","visible":true,"variable":true},
  {"path":["advertise","reserved_2"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","version"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","state"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","state_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Disabled","1":"Init","2":"Learn","3":"Listen","4":"Speak","5":"Standby","6":"Active"}},
  {"path":["tlvs","ip_version"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","group"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","identifier"],"reader":"mac","visible":true,"variable":true},
  {"path":["tlvs","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hello_time"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","virtual_ip"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","ip6_virtual_ip"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["tlvs","active_groups"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","passive_groups"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","authentication"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","md5_algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","md5_padding"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","md5_flags"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","md5_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["tlvs","md5_key_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","md5_digest"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Hot Standby Router Protocol, RFC 2281. */
class Hsrp extends Layer {
  get version() {
    return this._visited(0)
  }

  get opcode() {
    return this._visited(1)
  }

  get state() {
    return this._visited(2)
  }

  get state_name() {
    return this._visited(3)
  }

  get hello_time() {
    return this._visited(4)
  }

  get hold_time() {
    return this._visited(5)
  }

  get priority() {
    return this._visited(6)
  }

  get group() {
    return this._visited(7)
  }

  get reserved() {
    return this._visited(8)
  }

  get authentication() {
    return this._visited(9)
  }

  get virtual_ip() {
    return this._visited(10)
  }

  get advertise() {
    return this._details('advertise')
  }

  get tlvs() {
    return this._details('tlvs')
  }
}
Hsrp.Cut = cutClass(Hsrp, {})

Hsrp.prototype._id = 137

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.hsrp = node
  return node
}

const packet = {
  get hsrp() {
    const word = this._find(137)
    return word > 0 ? new Hsrp(this, word) : this._cut(word, Hsrp)
  }
}

module.exports = { rows, tree, packet }
