'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["magic"],"reader":"number","visible":true,"variable":true},
  {"path":["opcode"],"reader":"number","visible":true,"variable":true},
  {"path":["opcode_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Get","1":"Set","2":"Add","3":"Replace","4":"Delete","5":"Increment","6":"Decrement","7":"Quit","8":"Flush","9":"Get Quietly","10":"No-op","11":"Version","12":"Get Key","13":"Get Key Quietly","14":"Append","15":"Prepend","16":"Statistics","17":"Set Quietly","18":"Add Quietly","19":"Replace Quietly","20":"Delete Quietly","21":"Increment Quietly","22":"Decrement Quietly","23":"Quit Quietly","24":"Flush Quietly","25":"Append Quietly","26":"Prepend Quietly","27":"Verbosity","28":"Touch","29":"Get and Touch","30":"Get and Touch Quietly","32":"SASL Mechanisms","33":"SASL Authentication","34":"SASL Step","35":"Get Key and Touch","36":"Get Key and Touch Quietly"}},
  {"path":["key_length"],"reader":"number","visible":false,"variable":true},
  {"path":["extras_length"],"reader":"number","visible":false,"variable":true},
  {"path":["data_type"],"reader":"number","visible":false,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["status"],"reader":"number","visible":true,"variable":true},
  {"path":["status_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"No error","1":"Key not found","2":"Key exists","3":"Value too large","4":"Invalid arguments","5":"Item not stored","6":"Not a number","32":"Authentication error","33":"Authentication continue","129":"Unknown command","130":"Out of memory"}},
  {"path":["body_length"],"reader":"number","visible":false,"variable":true},
  {"path":["opaque"],"reader":"number","visible":true,"variable":true},
  {"path":["cas"],"reader":"big","visible":true,"variable":true},
  {"path":["extras","flags"],"reader":"number","visible":true,"variable":true},
  {"path":["extras","expiration"],"reader":"number","visible":true,"variable":true},
  {"path":["extras","delta"],"reader":"big","visible":true,"variable":true},
  {"path":["extras","initial"],"reader":"big","visible":true,"variable":true},
  {"path":["result"],"reader":"big","visible":true,"variable":true},
  {"path":["extras","other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["command"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["subcommand"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["keys"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["flags"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["expiration"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["value_length"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["text_cas"],"reader":"big","many":true,"visible":true,"variable":true},
  {"path":["arguments"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["noreply"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["response"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["version"],"reader":"text","visible":true,"variable":true},
  {"path":["slab_class"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["statistics","name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["statistics","value"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["values"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","many":true,"visible":true,"variable":true}
]

/** Memcached Protocol, memcached doc/protocol.txt. */
class Memcached extends Layer {
  get magic() {
    return this._visited(0)
  }

  get opcode() {
    return this._visited(1)
  }

  get opcode_name() {
    return this._visited(2)
  }

  get key_length() {
    return this._visited(3)
  }

  get extras_length() {
    return this._visited(4)
  }

  get data_type() {
    return this._visited(5)
  }

  get reserved() {
    return this._visited(6)
  }

  get status() {
    return this._visited(7)
  }

  get status_name() {
    return this._visited(8)
  }

  get body_length() {
    return this._visited(9)
  }

  get opaque() {
    return this._visited(10)
  }

  get cas() {
    return this._visited(11)
  }

  get extras() {
    return this._details('extras')
  }

  get result() {
    return this._visited(16)
  }

  get command() {
    return this._details('command')
  }

  get subcommand() {
    return this._details('subcommand')
  }

  get keys() {
    return this._details('keys')
  }

  get flags() {
    return this._details('flags')
  }

  get expiration() {
    return this._details('expiration')
  }

  get value_length() {
    return this._details('value_length')
  }

  get text_cas() {
    return this._details('text_cas')
  }

  get arguments() {
    return this._details('arguments')
  }

  get noreply() {
    return this._details('noreply')
  }

  get response() {
    return this._details('response')
  }

  get version() {
    return this._visited(28)
  }

  get slab_class() {
    return this._details('slab_class')
  }

  get statistics() {
    return this._details('statistics')
  }

  get values() {
    return this._details('values')
  }

  get other() {
    return this._details('other')
  }
}
Memcached.Cut = cutClass(Memcached, {})

Memcached.prototype._id = 117

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.memcached = node
  return node
}

const packet = {
  get memcached() {
    const word = this._find(117)
    return word > 0 ? new Memcached(this, word) : this._cut(word, Memcached)
  }
}

module.exports = { rows, tree, packet }
