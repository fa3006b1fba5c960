'use strict'
// layer.js - the common part of every layer object; the classes themselves are generated.

const { inspect } = require('node:util')
const { LAYER_WORDS, LAYER } = require('./block')
const events = require('./events')
const { padded } = require('./text')

/**
 * One layer of a packet, read when it is asked. Members that begin with an underscore are ours:
 * no field of a protocol does.
 */
class Layer {
  /** packet: the Packet; word: where the layer's entry begins in the block's words. */
  constructor(packet, word) {
    const { ints } = packet._block
    this._packet = packet
    this._at = ints[packet._record + 6] + ints[word + 1]
  }

  /** Where its entry begins: the one of this protocol at this place. Fields do not ask for it, so nothing keeps it. */
  get _word() {
    const packet = this._packet
    const { ints } = packet._block
    const offset = this._at - packet._offset
    let word = packet._layers
    for (let left = packet._layerCount(); left > 1; left--, word += LAYER_WORDS) {
      if ((ints[word] & 0xffff) === this._id && ints[word + LAYER.OFFSET] === offset) break
    }
    return word
  }

  /** Index among the packet's layers. */
  get _index() {
    return (this._word - this._packet._layers) / LAYER_WORDS
  }

  /** Was all of its header captured? */
  get _complete() {
    return true
  }

  _payloadOffset() {
    if (!this._complete) return undefined
    return this._at - this._packet._offset + this._packet._block.words[this._word + LAYER.HEADER_LENGTH]
  }

  _payloadLength() {
    if (!this._complete) return undefined
    const { words } = this._packet._block
    const word = this._word
    return Math.max(0, words[word + LAYER.LENGTH] - words[word + LAYER.HEADER_LENGTH])
  }

  _payload() {
    return this._complete ? this._packet._payloadOf(this._word) : undefined
  }

  _bytes(offset, length) {
    return this._packet._slice(this._at - this._packet._offset + offset, length)
  }

  /** A text in a field of fixed length. */
  _text(offset, length) {
    return padded(this._bytes(offset, length))
  }

  /** What a tree has under a key. */
  _key(key) {
    return this.toJSON()[key]
  }

  /** A variable row at the layer's top level, by its key. */
  _extra(key) {
    return this._packet._extrasOf(this._word)?.[key]
  }

  /** The same, where all rows below the key lie in the packet. */
  _details(key) {
    return this._packet._detailsOf(this._word)?.[key]
  }

  /** The first value of a row that only a visit gives. */
  _visited(row) {
    return events.first(this._packet, this._index, row)
  }

  _checksumStatus(row) {
    return events.first(this._packet, this._index, row)
  }

  /** The layer's fields as a plain object, without the layers inside it. */
  toJSON() {
    return events.node(this._packet, this._index)
  }

  [inspect.custom](depth, options) {
    return inspect(this.toJSON(), { ...options, depth })
  }
}

/**
 * The class of layers whose header was not captured to its end: rows behind the end are undefined. ends: how
 * many bytes of the header each key takes. Whole headers are many more, and their class has no such tests.
 */
function cutClass(Whole, ends) {
  class Cut extends Whole {
    constructor(packet, word) {
      super(packet, word)
      this._captured = packet._capturedOf(word)
    }

    get _complete() {
      return false
    }
  }
  for (const [key, end] of Object.entries(ends)) {
    const { get } = Object.getOwnPropertyDescriptor(Whole.prototype, key)
    Object.defineProperty(Cut.prototype, key, {
      get() {
        return this._captured < end ? undefined : get.call(this)
      },
      configurable: true
    })
  }
  Object.defineProperty(Cut, 'name', { value: Whole.name })
  return Cut
}

/** The name of a value, from the row that names it. */
const nameOf = (row, value) => row.names[value] ?? 'unknown'

/** The same for every byte. */
const nameTable = (row) => Array.from({ length: 256 }, (_, value) => nameOf(row, value))

module.exports = { Layer, cutClass, nameOf, nameTable }
