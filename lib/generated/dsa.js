'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { mac } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["dhost"],"reader":"mac","visible":true,"variable":false},
  {"path":["shost"],"reader":"mac","visible":true,"variable":false},
  {"path":["tag_type"],"reader":"number","visible":true,"variable":true},
  {"path":["mode"],"reader":"number","visible":true,"variable":true},
  {"path":["mode_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"to CPU","1":"from CPU","2":"to sniffer","3":"forward"}},
  {"path":["tagged"],"reader":"flag","visible":true,"variable":true},
  {"path":["device"],"reader":"number","visible":true,"variable":true},
  {"path":["port"],"reader":"number","visible":true,"variable":true},
  {"path":["trunk"],"reader":"flag","visible":true,"variable":true},
  {"path":["received"],"reader":"flag","visible":true,"variable":true},
  {"path":["code_upper"],"reader":"number","visible":false,"variable":true},
  {"path":["cfi"],"reader":"flag","visible":true,"variable":true},
  {"path":["priority"],"reader":"number","visible":true,"variable":true},
  {"path":["code"],"reader":"number","visible":true,"variable":true},
  {"path":["vlan_id"],"reader":"number","visible":true,"variable":true},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true}
]

/** Marvell DSA tag, LINKTYPE_DSA_TAG_DSA. */
class Dsa extends Layer {
  get dhost() {
    return mac(this._packet._block.view, this._at)
  }

  get shost() {
    return mac(this._packet._block.view, this._at + 6)
  }

  get tag_type() {
    return this._visited(2)
  }

  get mode() {
    return this._visited(3)
  }

  get mode_name() {
    return this._visited(4)
  }

  get tagged() {
    return this._visited(5)
  }

  get device() {
    return this._visited(6)
  }

  get port() {
    return this._visited(7)
  }

  get trunk() {
    return this._visited(8)
  }

  get received() {
    return this._visited(9)
  }

  get code_upper() {
    return this._visited(10)
  }

  get cfi() {
    return this._visited(11)
  }

  get priority() {
    return this._visited(12)
  }

  get code() {
    return this._visited(13)
  }

  get vlan_id() {
    return this._visited(14)
  }

  get ethertype() {
    return this._visited(15)
  }

  get length() {
    return this._visited(16)
  }
}
Dsa.Cut = cutClass(Dsa, { dhost: 6, shost: 12 })

Dsa.prototype._id = 126

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    dhost: mac(view, at),
    shost: mac(view, at + 6)
  }
  if (parent !== undefined) parent.dsa = node
  return node
}

const packet = {
  get dsa() {
    const word = this._find(126)
    return word > 0 ? new Dsa(this, word) : this._cut(word, Dsa)
  }
}

module.exports = { rows, tree, packet }
