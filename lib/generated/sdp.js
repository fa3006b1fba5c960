'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"text","visible":true,"variable":true},
  {"path":["origin_line"],"reader":"text","visible":false,"variable":true},
  {"path":["origin","username"],"reader":"text","visible":true,"variable":true},
  {"path":["origin","session_id"],"reader":"text","visible":true,"variable":true},
  {"path":["origin","version"],"reader":"text","visible":true,"variable":true},
  {"path":["origin","network_type"],"reader":"text","visible":true,"variable":true},
  {"path":["origin","address_type"],"reader":"text","visible":true,"variable":true},
  {"path":["origin","address"],"reader":"text","visible":true,"variable":true},
  {"path":["session_name"],"reader":"text","visible":true,"variable":true},
  {"path":["information"],"reader":"text","visible":true,"variable":true},
  {"path":["uri"],"reader":"text","visible":true,"variable":true},
  {"path":["emails"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["phones"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["connection_line"],"reader":"text","visible":false,"variable":true},
  {"path":["connection","network_type"],"reader":"text","visible":true,"variable":true},
  {"path":["connection","address_type"],"reader":"text","visible":true,"variable":true},
  {"path":["connection","address"],"reader":"text","visible":true,"variable":true},
  {"path":["connection","ttl"],"reader":"text","visible":true,"variable":true},
  {"path":["connection","count"],"reader":"text","visible":true,"variable":true},
  {"path":["bandwidth_lines"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["bandwidth","type"],"reader":"text","visible":true,"variable":true},
  {"path":["bandwidth","value"],"reader":"text","visible":true,"variable":true},
  {"path":["time_lines"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["time","start"],"reader":"text","visible":true,"variable":true},
  {"path":["time","stop"],"reader":"text","visible":true,"variable":true},
  {"path":["repeat_lines"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["repeat","interval"],"reader":"text","visible":true,"variable":true},
  {"path":["repeat","duration"],"reader":"text","visible":true,"variable":true},
  {"path":["repeat","offsets"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["time_zones"],"reader":"text","visible":true,"variable":true},
  {"path":["key_line"],"reader":"text","visible":false,"variable":true},
  {"path":["key","method"],"reader":"text","visible":true,"variable":true},
  {"path":["key","data"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["attribute_names"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["attribute_values"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["other"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["media_descriptions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["media_descriptions","line"],"reader":"text","visible":false,"variable":true},
  {"path":["media_descriptions","type"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","port"],"reader":"number","visible":true,"variable":true},
  {"path":["media_descriptions","port_count"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","protocol"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","formats"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["media_descriptions","title"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","connection_line"],"reader":"text","visible":false,"variable":true},
  {"path":["media_descriptions","connection","network_type"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","connection","address_type"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","connection","address"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","connection","ttl"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","connection","count"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","bandwidth_line"],"reader":"text","visible":false,"variable":true},
  {"path":["media_descriptions","bandwidth","type"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","bandwidth","value"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","key_line"],"reader":"text","visible":false,"variable":true},
  {"path":["media_descriptions","key","method"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","key","data"],"reader":"text","visible":true,"variable":true},
  {"path":["media_descriptions","attributes"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["media_descriptions","attribute_names"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["media_descriptions","attribute_values"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["media_descriptions","encodings"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["media_descriptions","clock_rates"],"reader":"text","many":true,"visible":true,"variable":true}
]

/** Session Description Protocol, RFC 8866. */
class Sdp extends Layer {
  get version() {
    return this._visited(0)
  }

  get origin_line() {
    return this._visited(1)
  }

  get origin() {
    return this._details('origin')
  }

  get session_name() {
    return this._visited(8)
  }

  get information() {
    return this._visited(9)
  }

  get uri() {
    return this._visited(10)
  }

  get emails() {
    return this._details('emails')
  }

  get phones() {
    return this._details('phones')
  }

  get connection_line() {
    return this._visited(13)
  }

  get connection() {
    return this._details('connection')
  }

  get bandwidth_lines() {
    return this._details('bandwidth_lines')
  }

  get bandwidth() {
    return this._details('bandwidth')
  }

  get time_lines() {
    return this._details('time_lines')
  }

  get time() {
    return this._details('time')
  }

  get repeat_lines() {
    return this._details('repeat_lines')
  }

  get repeat() {
    return this._details('repeat')
  }

  get time_zones() {
    return this._visited(29)
  }

  get key_line() {
    return this._visited(30)
  }

  get key() {
    return this._details('key')
  }

  get attributes() {
    return this._details('attributes')
  }

  get attribute_names() {
    return this._details('attribute_names')
  }

  get attribute_values() {
    return this._details('attribute_values')
  }

  get other() {
    return this._details('other')
  }

  get media_descriptions() {
    return this._details('media_descriptions')
  }
}
Sdp.Cut = cutClass(Sdp, {})

Sdp.prototype._id = 42

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.sdp = node
  return node
}

const packet = {
  get sdp() {
    const word = this._find(42)
    return word > 0 ? new Sdp(this, word) : this._cut(word, Sdp)
  }
}

module.exports = { rows, tree, packet }
