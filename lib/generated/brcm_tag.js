'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["dhost"],"reader":"mac","visible":true,"variable":true},
  {"path":["shost"],"reader":"mac","visible":true,"variable":true},
  {"path":["opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["traffic_class"],"reader":"number","visible":true,"variable":true},
  {"path":["tag_enforcement"],"reader":"number","visible":true,"variable":true},
  {"path":["timestamp"],"reader":"flag","visible":true,"variable":true},
  {"path":["ports"],"reader":"number","visible":true,"variable":true},
  {"path":["classification"],"reader":"number","visible":true,"variable":true},
  {"path":["reason"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["reason","exception"],"reader":"flag","visible":true,"variable":true},
  {"path":["reason","snooped"],"reader":"flag","visible":true,"variable":true},
  {"path":["reason","terminated"],"reader":"flag","visible":true,"variable":true},
  {"path":["reason","switched"],"reader":"flag","visible":true,"variable":true},
  {"path":["reason","learned"],"reader":"flag","visible":true,"variable":true},
  {"path":["reason","mirrored"],"reader":"flag","visible":true,"variable":true},
  {"path":["egress_class"],"reader":"number","visible":true,"variable":true},
  {"path":["port"],"reader":"number","visible":true,"variable":true},
  {"path":["ethertype"],"reader":"number","visible":true,"variable":true}
]

/** Broadcom tag, LINKTYPE_DSA_TAG_BRCM. */
class BrcmTag extends Layer {
  get dhost() {
    return this._visited(0)
  }

  get shost() {
    return this._visited(1)
  }

  get opcode() {
    return this._visited(2)
  }

  get traffic_class() {
    return this._visited(3)
  }

  get tag_enforcement() {
    return this._visited(4)
  }

  get timestamp() {
    return this._visited(5)
  }

  get ports() {
    return this._visited(6)
  }

  get classification() {
    return this._visited(7)
  }

  get reason() {
    return this._details('reason')
  }

  get egress_class() {
    return this._visited(15)
  }

  get port() {
    return this._visited(16)
  }

  get ethertype() {
    return this._visited(17)
  }
}
BrcmTag.Cut = cutClass(BrcmTag, {})

BrcmTag.prototype._id = 127

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.brcm_tag = node
  return node
}

const packet = {
  get brcm_tag() {
    const word = this._find(127)
    return word > 0 ? new BrcmTag(this, word) : this._cut(word, BrcmTag)
  }
}

module.exports = { rows, tree, packet }
