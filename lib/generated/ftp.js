'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["is_request"],"reader":"flag","visible":false,"variable":true},
  {"path":["is_response"],"reader":"flag","visible":false,"variable":true},
  {"path":["request","command"],"reader":"text","visible":true,"variable":true},
  {"path":["request","argument"],"reader":"text","visible":true,"variable":true},
  {"path":["response","code"],"reader":"number","visible":true,"variable":true},
  {"path":["response","text"],"reader":"text","visible":true,"variable":true},
  {"path":["lines"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["active","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["active","port"],"reader":"number","visible":true,"variable":true},
  {"path":["passive","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["passive","port"],"reader":"number","visible":true,"variable":true},
  {"path":["extended","family"],"reader":"number","visible":true,"variable":true},
  {"path":["extended","port"],"reader":"number","visible":true,"variable":true},
  {"path":["extended","passive_port"],"reader":"number","visible":true,"variable":true}
]

/** File Transfer Protocol, RFC 959. */
class Ftp extends Layer {
  get is_request() {
    return this._visited(0)
  }

  get is_response() {
    return this._visited(1)
  }

  get request() {
    return this._details('request')
  }

  get response() {
    return this._details('response')
  }

  get lines() {
    return this._details('lines')
  }

  get active() {
    return this._details('active')
  }

  get passive() {
    return this._details('passive')
  }

  get extended() {
    return this._details('extended')
  }
}
Ftp.Cut = cutClass(Ftp, {})

Ftp.prototype._id = 46

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.ftp = node
  return node
}

const packet = {
  get ftp() {
    const word = this._find(46)
    return word > 0 ? new Ftp(this, word) : this._cut(word, Ftp)
  }
}

module.exports = { rows, tree, packet }
