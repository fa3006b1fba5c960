'use strict'
// no_next.js - nothing, which IP can carry.

const { capturedBehind } = require('../../layers')

const rest = (length) => `There is more packet left to be parse,but NoNext.decode was called with ${length} bytes left.`

class NoNext {
  constructor() {
    this._error = undefined
  }

  /** From the header at `word` that says so. */
  fill(packet, word) {
    return this.#left(capturedBehind(packet, word))
  }

  decode(raw_packet, offset) {
    return this.#left(raw_packet.length - offset)
  }

  #left(length) {
    if (length !== 0) this._error = rest(length)
    return this
  }

  toString() {
    return ''
  }
}

module.exports = NoNext
