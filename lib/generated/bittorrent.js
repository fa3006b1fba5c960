'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol_length"],"reader":"number","visible":false,"variable":true},
  {"path":["protocol"],"reader":"text","visible":true,"variable":true},
  {"path":["reserved"],"reader":"bytes","visible":true,"variable":true},
  {"path":["info_hash"],"reader":"bytes","visible":true,"variable":true},
  {"path":["peer_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Choke","1":"Unchoke","2":"Interested","3":"Not Interested","4":"Have","5":"Bitfield","6":"Request","7":"Piece","8":"Cancel","9":"Port","13":"Suggest Piece","14":"Have All","15":"Have None","16":"Reject Request","17":"Allowed Fast","20":"Extended"}},
  {"path":["index"],"reader":"number","visible":true,"variable":true},
  {"path":["begin"],"reader":"number","visible":true,"variable":true},
  {"path":["piece_length"],"reader":"number","visible":true,"variable":true},
  {"path":["piece"],"reader":"bytes","visible":true,"variable":true},
  {"path":["bitfield"],"reader":"bytes","visible":true,"variable":true},
  {"path":["dht_port"],"reader":"number","visible":true,"variable":true},
  {"path":["extension"],"reader":"number","visible":true,"variable":true},
  {"path":["extended"],"reader":"bytes","visible":true,"variable":true}
]

/** BitTorrent, BEP 3. */
class Bittorrent extends Layer {
  get protocol_length() {
    return this._visited(0)
  }

  get protocol() {
    return this._visited(1)
  }

  get reserved() {
    return this._visited(2)
  }

  get info_hash() {
    return this._visited(3)
  }

  get peer_id() {
    return this._visited(4)
  }

  get length() {
    return this._visited(5)
  }

  get type() {
    return this._visited(6)
  }

  get type_name() {
    return this._visited(7)
  }

  get index() {
    return this._visited(8)
  }

  get begin() {
    return this._visited(9)
  }

  get piece_length() {
    return this._visited(10)
  }

  get piece() {
    return this._visited(11)
  }

  get bitfield() {
    return this._visited(12)
  }

  get dht_port() {
    return this._visited(13)
  }

  get extension() {
    return this._visited(14)
  }

  get extended() {
    return this._visited(15)
  }
}
Bittorrent.Cut = cutClass(Bittorrent, {})

Bittorrent.prototype._id = 158

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.bittorrent = node
  return node
}

const packet = {
  get bittorrent() {
    const word = this._find(158)
    return word > 0 ? new Bittorrent(this, word) : this._cut(word, Bittorrent)
  }
}

module.exports = { rows, tree, packet }
