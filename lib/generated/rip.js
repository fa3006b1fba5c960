'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["command"],"reader":"number","visible":true,"variable":false},
  {"path":["command_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Request","2":"Response","3":"Trace on","4":"Trace off","5":"Vendor specific"}},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["routing_domain"],"reader":"number","visible":false,"variable":false},
  {"path":["entries"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["entries","family"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","authenticates"],"reader":"number","visible":false,"variable":true},
  {"path":["entries","route_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["entries","netmask"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["entries","next_hop"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["entries","metric"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","trailer_type"],"reader":"number","visible":false,"variable":true},
  {"path":["entries","auth_type"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","password"],"reader":"text","visible":true,"variable":true},
  {"path":["entries","digest_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","key_id"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","auth_length"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["entries","digest"],"reader":"bytes","visible":true,"variable":true},
  {"path":["entries","value"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** Routing Information Protocol, RFC 2453. */
class Rip extends Layer {
  get command() {
    return this._packet._block.view.getUint8(this._at)
  }

  get command_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get routing_domain() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get entries() {
    return this._details('entries')
  }
}
Rip.Cut = cutClass(Rip, { command: 1, command_name: 1, version: 2, routing_domain: 4 })

Rip.prototype._id = 138

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    command: bytes[at],
    version: bytes[at + 1]
  }
  if (parent !== undefined) parent.rip = node
  return node
}

const packet = {
  get rip() {
    const word = this._find(138)
    return word > 0 ? new Rip(this, word) : this._cut(word, Rip)
  }
}

module.exports = { rows, tree, packet }
