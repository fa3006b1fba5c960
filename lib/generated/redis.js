'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["values"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["values","type"],"reader":"number","visible":true,"variable":true},
  {"path":["values","type_name"],"reader":"name","visible":true,"variable":true,"names":{"33":"bulk error","35":"boolean","36":"bulk string","37":"map","40":"big number","42":"array","43":"simple string","44":"double","45":"error","58":"integer","61":"verbatim string","62":"push","95":"null","124":"attribute","126":"set"}},
  {"path":["values","count"],"reader":"number","visible":true,"variable":true},
  {"path":["values","length"],"reader":"number","visible":true,"variable":true},
  {"path":["values","text"],"reader":"text","visible":true,"variable":true},
  {"path":["values","string"],"reader":"text","visible":false,"variable":true},
  {"path":["values","error"],"reader":"text","visible":false,"variable":true},
  {"path":["values","integer"],"reader":"text","visible":false,"variable":true},
  {"path":["values","bulk"],"reader":"bytes","visible":false,"variable":true}
]

/** Redis Serialization Protocol, RESP3. */
class Redis extends Layer {
  get values() {
    return this._details('values')
  }
}
Redis.Cut = cutClass(Redis, {})

Redis.prototype._id = 88

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.redis = node
  return node
}

const packet = {
  get redis() {
    const word = this._find(88)
    return word > 0 ? new Redis(this, word) : this._cut(word, Redis)
  }
}

module.exports = { rows, tree, packet }
