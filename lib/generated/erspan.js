'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["vlan_id"],"reader":"number","visible":true,"variable":false},
  {"path":["cos"],"reader":"number","visible":true,"variable":false},
  {"path":["encapsulation"],"reader":"number","visible":true,"variable":false},
  {"path":["integrity"],"reader":"number","visible":true,"variable":false},
  {"path":["truncated"],"reader":"flag","visible":true,"variable":false},
  {"path":["session_id"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["index"],"reader":"number","visible":true,"variable":false},
  {"path":["timestamp"],"reader":"number","visible":true,"variable":false},
  {"path":["security_group_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["has_ethernet_pdu"],"reader":"flag","visible":true,"variable":true},
  {"path":["frame_type"],"reader":"number","visible":true,"variable":true},
  {"path":["hardware_id"],"reader":"number","visible":true,"variable":true},
  {"path":["direction"],"reader":"number","visible":true,"variable":true},
  {"path":["granularity"],"reader":"number","visible":true,"variable":true},
  {"path":["has_subheader"],"reader":"number","visible":true,"variable":true},
  {"path":["platform_id"],"reader":"number","visible":true,"variable":true},
  {"path":["platform1","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["platform1","domain_id"],"reader":"number","visible":true,"variable":true},
  {"path":["platform1","port"],"reader":"number","visible":true,"variable":true},
  {"path":["platform3","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["platform3","port"],"reader":"number","visible":true,"variable":true},
  {"path":["platform3","timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["platform4","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["platform4","reserved2"],"reader":"number","visible":false,"variable":true},
  {"path":["platform4","reserved3"],"reader":"number","visible":false,"variable":true},
  {"path":["platform5","switch_id"],"reader":"number","visible":true,"variable":true},
  {"path":["platform5","port"],"reader":"number","visible":true,"variable":true},
  {"path":["platform5","timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["platform7","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["platform7","source_index"],"reader":"number","visible":true,"variable":true},
  {"path":["platform7","timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["platform_info"],"reader":"big","visible":true,"variable":true}
]

/** Encapsulated Remote Switch Port Analyzer, draft-foschiano-erspan-03. */
class Erspan extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get vlan_id() {
    return this._packet._block.view.getUint16(this._at) & 0xfff
  }

  get cos() {
    return this._packet._block.view.getUint8(this._at + 2) >> 5
  }

  get encapsulation() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 1 ? (this._packet._block.view.getUint8(this._at + 2) >> 3) & 0x3 : undefined
  }

  get integrity() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 2 ? (this._packet._block.view.getUint8(this._at + 2) >> 3) & 0x3 : undefined
  }

  get truncated() {
    return (this._packet._block.view.getUint8(this._at + 2) >> 2) & 0x1
  }

  get session_id() {
    return this._packet._block.view.getUint16(this._at + 2) & 0x3ff
  }

  get reserved() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 1 ? this._packet._block.view.getUint16(this._at + 4) >> 4 : undefined
  }

  get index() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 1 ? (this._packet._block.view.getUint32(this._at + 5) >>> 8) & 0xfffff : undefined
  }

  get timestamp() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 2 ? this._packet._block.view.getUint32(this._at + 4) : undefined
  }

  get security_group_tag() {
    return this._visited(10)
  }

  get has_ethernet_pdu() {
    return this._visited(11)
  }

  get frame_type() {
    return this._visited(12)
  }

  get hardware_id() {
    return this._visited(13)
  }

  get direction() {
    return this._visited(14)
  }

  get granularity() {
    return this._visited(15)
  }

  get has_subheader() {
    return this._visited(16)
  }

  get platform_id() {
    return this._visited(17)
  }

  get platform1() {
    return this._details('platform1')
  }

  get platform3() {
    return this._details('platform3')
  }

  get platform4() {
    return this._key('platform4')
  }

  get platform5() {
    return this._details('platform5')
  }

  get platform7() {
    return this._details('platform7')
  }

  get platform_info() {
    return this._visited(33)
  }
}
Erspan.Cut = cutClass(Erspan, { version: 1, vlan_id: 2, cos: 3, encapsulation: 3, integrity: 3, truncated: 3, session_id: 4, reserved: 6, index: 8, timestamp: 8 })

Erspan.prototype._id = 64

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte2 = bytes[at + 2]
  if (!(byte0 >> 4 === 1)) return visitedNode(packet, word, parent, 'erspan')
  const node = {
    version: byte0 >> 4,
    vlan_id: view.getUint16(at) & 0xfff,
    cos: byte2 >> 5,
    encapsulation: (byte2 >> 3) & 0x3,
    truncated: (byte2 >> 2) & 0x1,
    session_id: view.getUint16(at + 2) & 0x3ff,
    index: (view.getUint32(at + 5) >>> 8) & 0xfffff
  }
  if (parent !== undefined) parent.erspan = node
  return node
}

const packet = {
  get erspan() {
    const word = this._find(64)
    return word > 0 ? new Erspan(this, word) : this._cut(word, Erspan)
  }
}

module.exports = { rows, tree, packet }
