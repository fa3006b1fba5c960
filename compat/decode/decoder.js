'use strict'
// decoder.js - what the classes of protocols have in common: they are filled from a layer that our tables decoded.

const { alone } = require('../alone')

/**
 * What a class states on its prototype: decoderName, eventsOnDecode, and `_layer`, our name of it. `_fill` renames.
 * What was not captured stays as the constructor has it.
 */
class Decoder {
  /** From the layer at `word`; 0 if there is none. */
  fill(packet, word, options) {
    if (word !== 0) this._fill(packet, word, options)
    if (this.emitter && this.eventsOnDecode) this.emitter.emit(this.decoderName, this)
    return this
  }

  decode(raw_packet, offset, length) {
    const { packet, word } = alone(this._layer, raw_packet, offset, Number.isInteger(length) ? length : undefined)
    return this.fill(packet, word, typeof length === 'object' ? length : undefined)
  }
}

/** Members of a prototype that do not print, which no instance has of its own. */
function describe(Class, decoderName, eventsOnDecode, _layer) {
  for (const [name, value] of Object.entries({ decoderName, eventsOnDecode, _layer })) {
    Object.defineProperty(Class.prototype, name, { value, writable: true, configurable: true, enumerable: name !== '_layer' })
  }
}

/** Members of older versions: getters that do not print. */
function aliases(Class, getters) {
  for (const [name, get] of Object.entries(getters)) {
    Object.defineProperty(Class.prototype, name, {
      get() {
        return get(this)
      },
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true })
      },
      configurable: true
    })
  }
}

module.exports = { Decoder, describe, aliases }
