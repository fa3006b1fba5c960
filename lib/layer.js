'use strict'
// layer.js - the common part of every layer object; the classes themselves are generated.

const { inspect } = require('node:util')
const { RECORD, LAYER, LAYER_FLAG } = require('./block')
const events = require('./events')

/**
 * One layer of a packet, read when it is asked. Members that begin with an underscore are ours:
 * no field of a protocol does.
 */
class Layer {
  /** packet: the Packet; word: where the layer's entry begins in the block's words. */
  constructor(packet, word) {
    const block = packet._block
    const words = block.words
    const record = packet._record
    const offset = words[word + LAYER.OFFSET]
    const length = words[word + LAYER.LENGTH]
    const left = words[record + RECORD.CAPLEN] - offset // of what was captured; below 0 for a layer behind it
    this._packet = packet
    this._word = word
    this._view = block.view
    this._at = words[record + RECORD.OFFSET] + offset
    this._captured = length < left ? length : left
  }

  /** Index among the packet's layers. */
  get _index() {
    return (this._word - this._packet._layers) / 4
  }

  get _complete() {
    return ((this._packet._block.words[this._word] >>> 16) & LAYER_FLAG.CUT) === 0
  }

  _payloadOffset() {
    const words = this._packet._block.words
    return this._complete ? words[this._word + LAYER.OFFSET] + words[this._word + LAYER.HEADER_LENGTH] : undefined
  }

  _payloadLength() {
    const words = this._packet._block.words
    const length = words[this._word + LAYER.LENGTH] - words[this._word + LAYER.HEADER_LENGTH]
    return this._complete ? Math.max(0, length) : undefined
  }

  _payload() {
    return this._complete ? this._packet._payloadOf(this._word) : undefined
  }

  _bytes(offset, length) {
    return this._packet._slice(this._at - this._packet._offset + offset, length)
  }

  /** A variable row at the layer's top level, by its key. */
  _extra(key) {
    return this._packet._extras(this._word)?.[key]
  }

  /** The first value of a row that only a visit gives. */
  _visited(row) {
    return events.first(this._packet, this._index, row)
  }

  _checksumStatus(row) {
    return events.checksumStatus(this._packet, this._index, row)
  }

  /** The layer's fields as a plain object, without the layers inside it. */
  toJSON() {
    return events.node(this._packet, this._index)
  }

  [inspect.custom](depth, options) {
    return inspect(this.toJSON(), { ...options, depth })
  }
}

module.exports = { Layer }
