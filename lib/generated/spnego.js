'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["this_mech"],"reader":"text","visible":true,"variable":true},
  {"path":["mech_types"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["req_flags"],"reader":"bytes","visible":true,"variable":true},
  {"path":["mech_token"],"reader":"bytes","visible":false,"variable":true},
  {"path":["hint_name"],"reader":"text","visible":true,"variable":true},
  {"path":["hint_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["neg_state"],"reader":"number","visible":true,"variable":true},
  {"path":["neg_state_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"accept-completed","1":"accept-incomplete","2":"reject","3":"request-mic"}},
  {"path":["supported_mech"],"reader":"text","visible":true,"variable":true},
  {"path":["response_token"],"reader":"bytes","visible":false,"variable":true},
  {"path":["mech_list_mic"],"reader":"bytes","visible":true,"variable":true}
]

/** Simple and Protected GSS-API Negotiation, RFC 4178. */
class Spnego extends Layer {
  get this_mech() {
    return this._visited(0)
  }

  get mech_types() {
    return this._details('mech_types')
  }

  get req_flags() {
    return this._visited(2)
  }

  get mech_token() {
    return this._visited(3)
  }

  get hint_name() {
    return this._visited(4)
  }

  get hint_address() {
    return this._visited(5)
  }

  get neg_state() {
    return this._visited(6)
  }

  get neg_state_name() {
    return this._visited(7)
  }

  get supported_mech() {
    return this._visited(8)
  }

  get response_token() {
    return this._visited(9)
  }

  get mech_list_mic() {
    return this._visited(10)
  }
}
Spnego.Cut = cutClass(Spnego, {})

Spnego.prototype._id = 213

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.spnego = node
  return node
}

const packet = {
  get spnego() {
    const word = this._find(213)
    return word > 0 ? new Spnego(this, word) : this._cut(word, Spnego)
  }
}

module.exports = { rows, tree, packet }
