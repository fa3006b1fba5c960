'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { padded } = require('../packet/text')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["magic"],"reader":"number","visible":true,"variable":false},
  {"path":["command"],"reader":"text","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["services"],"reader":"big","visible":true,"variable":true},
  {"path":["timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["addresses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["addresses","timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["addresses","services"],"reader":"big","visible":true,"variable":true},
  {"path":["addresses","address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["addresses","port"],"reader":"number","visible":true,"variable":true},
  {"path":["nonce"],"reader":"big","visible":true,"variable":true},
  {"path":["user_agent"],"reader":"text","visible":true,"variable":true},
  {"path":["start_height"],"reader":"number","visible":true,"variable":true},
  {"path":["relay"],"reader":"number","visible":true,"variable":true},
  {"path":["address_count"],"reader":"number","visible":true,"variable":true},
  {"path":["inventory_count"],"reader":"number","visible":true,"variable":true},
  {"path":["inventory_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["inventory"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["getdata_count"],"reader":"number","visible":true,"variable":true},
  {"path":["getdata_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["getdata"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["notfound_count"],"reader":"number","visible":true,"variable":true},
  {"path":["notfound_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["notfound"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["locator_version"],"reader":"number","visible":true,"variable":true},
  {"path":["blocks_count"],"reader":"number","visible":true,"variable":true},
  {"path":["blocks_start"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["blocks_stop"],"reader":"bytes","visible":true,"variable":true},
  {"path":["headers_count"],"reader":"number","visible":true,"variable":true},
  {"path":["headers_start"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["headers_stop"],"reader":"bytes","visible":true,"variable":true},
  {"path":["block","version"],"reader":"number","visible":true,"variable":true},
  {"path":["block","previous"],"reader":"bytes","visible":true,"variable":true},
  {"path":["block","merkle_root"],"reader":"bytes","visible":true,"variable":true},
  {"path":["block","timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["block","bits"],"reader":"number","visible":true,"variable":true},
  {"path":["block","nonce"],"reader":"number","visible":true,"variable":true},
  {"path":["block","transaction_count"],"reader":"number","visible":true,"variable":true},
  {"path":["transactions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["transactions","version"],"reader":"number","visible":true,"variable":true},
  {"path":["transactions","input_count"],"reader":"number","visible":true,"variable":true},
  {"path":["transactions","inputs"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["transactions","input_indices"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["transactions","signature_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["transactions","signatures"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["transactions","sequences"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["transactions","output_count"],"reader":"number","visible":true,"variable":true},
  {"path":["transactions","values"],"reader":"big","many":true,"visible":true,"variable":true},
  {"path":["transactions","script_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["transactions","scripts"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["transactions","flag"],"reader":"number","visible":true,"variable":true},
  {"path":["transactions","witness_counts"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["transactions","witness_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["transactions","witnesses"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["transactions","lock_time"],"reader":"number","visible":true,"variable":true},
  {"path":["ping"],"reader":"big","visible":true,"variable":true},
  {"path":["pong"],"reader":"big","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** Bitcoin Protocol, Bitcoin developer reference. */
class Bitcoin extends Layer {
  get magic() {
    return this._packet._block.view.getUint32(this._at)
  }

  get command() {
    return this._text(4, 12)
  }

  get length() {
    return this._packet._block.view.getUint32(this._at + 16, true)
  }

  get checksum() {
    return this._visited(3)
  }

  get version() {
    return this._visited(4)
  }

  get services() {
    return this._visited(5)
  }

  get timestamp() {
    return this._visited(6)
  }

  get addresses() {
    return this._details('addresses')
  }

  get nonce() {
    return this._visited(12)
  }

  get user_agent() {
    return this._visited(13)
  }

  get start_height() {
    return this._visited(14)
  }

  get relay() {
    return this._visited(15)
  }

  get address_count() {
    return this._visited(16)
  }

  get inventory_count() {
    return this._visited(17)
  }

  get inventory_types() {
    return this._details('inventory_types')
  }

  get inventory() {
    return this._details('inventory')
  }

  get getdata_count() {
    return this._visited(20)
  }

  get getdata_types() {
    return this._details('getdata_types')
  }

  get getdata() {
    return this._details('getdata')
  }

  get notfound_count() {
    return this._visited(23)
  }

  get notfound_types() {
    return this._details('notfound_types')
  }

  get notfound() {
    return this._details('notfound')
  }

  get locator_version() {
    return this._visited(26)
  }

  get blocks_count() {
    return this._visited(27)
  }

  get blocks_start() {
    return this._details('blocks_start')
  }

  get blocks_stop() {
    return this._visited(29)
  }

  get headers_count() {
    return this._visited(30)
  }

  get headers_start() {
    return this._details('headers_start')
  }

  get headers_stop() {
    return this._visited(32)
  }

  get block() {
    return this._details('block')
  }

  get transactions() {
    return this._details('transactions')
  }

  get ping() {
    return this._visited(57)
  }

  get pong() {
    return this._visited(58)
  }

  get data() {
    return this._visited(59)
  }
}
Bitcoin.Cut = cutClass(Bitcoin, { magic: 4, command: 16, length: 20 })

Bitcoin.prototype._id = 155

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    magic: view.getUint32(at),
    command: padded(packet._slice(ints[word + 1] + 4, 12)),
    length: view.getUint32(at + 16, true)
  }
  if (parent !== undefined) parent.bitcoin = node
  return node
}

const packet = {
  get bitcoin() {
    const word = this._find(155)
    return word > 0 ? new Bitcoin(this, word) : this._cut(word, Bitcoin)
  }
}

module.exports = { rows, tree, packet }
