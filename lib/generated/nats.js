'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["operation"],"reader":"text","visible":true,"variable":true},
  {"path":["options"],"reader":"text","visible":true,"variable":true},
  {"path":["subject"],"reader":"text","visible":true,"variable":true},
  {"path":["queue_group"],"reader":"text","visible":true,"variable":true},
  {"path":["sid"],"reader":"text","visible":true,"variable":true},
  {"path":["max_msgs"],"reader":"number","visible":true,"variable":true},
  {"path":["reply_to"],"reader":"text","visible":true,"variable":true},
  {"path":["header_length"],"reader":"number","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["headers"],"reader":"text","visible":true,"variable":true},
  {"path":["message"],"reader":"bytes","visible":true,"variable":true},
  {"path":["error"],"reader":"text","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true}
]

/** NATS, NATS client protocol. */
class Nats extends Layer {
  get operation() {
    return this._visited(0)
  }

  get options() {
    return this._visited(1)
  }

  get subject() {
    return this._visited(2)
  }

  get queue_group() {
    return this._visited(3)
  }

  get sid() {
    return this._visited(4)
  }

  get max_msgs() {
    return this._visited(5)
  }

  get reply_to() {
    return this._visited(6)
  }

  get header_length() {
    return this._visited(7)
  }

  get length() {
    return this._visited(8)
  }

  get headers() {
    return this._visited(9)
  }

  get message() {
    return this._visited(10)
  }

  get error() {
    return this._visited(11)
  }

  get other() {
    return this._visited(12)
  }
}
Nats.Cut = cutClass(Nats, {})

Nats.prototype._id = 222

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.nats = node
  return node
}

const packet = {
  get nats() {
    const word = this._find(222)
    return word > 0 ? new Nats(this, word) : this._cut(word, Nats)
  }
}

module.exports = { rows, tree, packet }
