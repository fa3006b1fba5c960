'use strict'
// decoder.js - what the classes of protocols have in common: they are filled from a layer that our tables decoded.

const { inspect } = require('node:util')
const { alone } = require('../alone')
const { fieldsAt } = require('../layers')

/**
 * What a class states on its prototype: decoderName, eventsOnDecode, and `_layer`, our name of it. `_fill` renames.
 * What was not captured stays as the constructor has it.
 */
class Decoder {
  /** From the layer at `word`; 0 if there is none. An emitter hears of the innermost layer first. */
  fill(packet, word, options) {
    if (word !== 0) this._fill(packet, word, options)
    if (this.emitter) {
      void this.payload
      if (this.eventsOnDecode) this.emitter.emit(this.decoderName, this)
    }
    return this
  }

  decode(raw_packet, offset, length) {
    const { packet, word } = alone(this._layer, raw_packet, offset, Number.isInteger(length) ? length : undefined)
    return this.fill(packet, word, typeof length === 'object' ? length : undefined)
  }
}

const NONE = {}

let fieldsOf
let packetIn
let wordOf

/** A layer that is read when its members are asked, which are getters: most are not. */
class ReadDecoder extends Decoder {
  #packet
  #word = 0
  #fields

  _fill(packet, word) {
    this.#packet = packet
    this.#word = word
    this.#fields = undefined
  }

  static {
    fieldsOf = (layer) => (layer.#fields ??= layer.#word === 0 ? NONE : fieldsAt(layer.#packet, layer.#word))
    packetIn = (layer) => layer.#packet
    wordOf = (layer) => layer.#word
  }
}

/** The getters of a class become members that can be written to, and print and become JSON as members of its instances. */
function members(Class) {
  const { prototype } = Class
  const names = Object.getOwnPropertyNames(prototype).filter((name) => Object.getOwnPropertyDescriptor(prototype, name).get)
  const Shown = { [Class.name]: class {} }[Class.name]
  const shown = (object) => {
    const all = new Shown()
    if (Object.hasOwn(object, 'emitter')) all.emitter = object.emitter
    for (const name of names) all[name] = object[name]
    return Object.assign(all, object)
  }
  for (const name of names) Object.defineProperty(prototype, name, { set: setterOf(name), enumerable: true })
  for (const [name, make] of [['toJSON', (object) => ({ ...shown(object) })], [inspect.custom, shown]]) {
    Object.defineProperty(prototype, name, {
      value() {
        return make(this)
      },
      writable: true,
      configurable: true
    })
  }
}

/** What is written becomes a member of the object itself. */
const setterOf = (name) => function (value) {
  Object.defineProperty(this, name, { value, writable: true, configurable: true, enumerable: true })
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
      set: setterOf(name),
      configurable: true
    })
  }
}

module.exports = { Decoder, ReadDecoder, fieldsOf, packetIn, wordOf, members, describe, aliases }
