'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["cookie"],"reader":"text","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"negotiation request","2":"negotiation response","3":"negotiation failure"}},
  {"path":["request_flags"],"reader":"number","visible":false,"variable":true},
  {"path":["request_flags","restricted_admin"],"reader":"flag","visible":true,"variable":true},
  {"path":["response_flags"],"reader":"number","visible":false,"variable":true},
  {"path":["response_flags","extended_data"],"reader":"flag","visible":true,"variable":true},
  {"path":["response_flags","graphics"],"reader":"flag","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["requested"],"reader":"number","visible":false,"variable":true},
  {"path":["requested","tls"],"reader":"flag","visible":true,"variable":true},
  {"path":["requested","credssp"],"reader":"flag","visible":true,"variable":true},
  {"path":["requested","rdstls"],"reader":"flag","visible":true,"variable":true},
  {"path":["requested","credssp_ex"],"reader":"flag","visible":true,"variable":true},
  {"path":["selected"],"reader":"number","visible":true,"variable":true},
  {"path":["selected_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"standard RDP security","1":"TLS","2":"CredSSP","4":"RDSTLS","8":"CredSSP with early user authorization"}},
  {"path":["failure"],"reader":"number","visible":true,"variable":true},
  {"path":["failure_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"SSL required by server","2":"SSL not allowed by server","3":"SSL certificate not on server","4":"inconsistent flags","5":"hybrid required by server","6":"SSL with user authentication required by server"}}
]

/** Remote Desktop Protocol, [MS-RDPBCGR]. */
class Rdp extends Layer {
  get cookie() {
    return this._visited(0)
  }

  get type() {
    return this._visited(1)
  }

  get type_name() {
    return this._visited(2)
  }

  get request_flags() {
    return this._details('request_flags')
  }

  get response_flags() {
    return this._details('response_flags')
  }

  get length() {
    return this._visited(8)
  }

  get requested() {
    return this._details('requested')
  }

  get selected() {
    return this._visited(14)
  }

  get selected_name() {
    return this._visited(15)
  }

  get failure() {
    return this._visited(16)
  }

  get failure_name() {
    return this._visited(17)
  }
}
Rdp.Cut = cutClass(Rdp, {})

Rdp.prototype._id = 201

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.rdp = node
  return node
}

const packet = {
  get rdp() {
    const word = this._find(201)
    return word > 0 ? new Rdp(this, word) : this._cut(word, Rdp)
  }
}

module.exports = { rows, tree, packet }
