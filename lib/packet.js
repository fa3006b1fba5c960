'use strict'
// packet.js - a packet: a block and an index. Everything is read when it is asked.

const { inspect } = require('node:util')
const native = require('./native')
const { Block, RECORD_WORDS, RECORD, RECORD_FLAG, LAYER_WORDS, LAYER, LAYER_FLAG } = require('./block')
const { protocols, defineLayers } = require('./generated/protocols')
const { linkTypeName } = require('./link-type')
const events = require('./events')
const fields = require('./fields')
const tree = require('./tree')

const HAS_OPTIONS = RECORD_FLAG.OPTIONS << 16
const QUOTED = LAYER_FLAG.QUOTED << 16
const TWO_32 = 4294967296
const BILLION = 1000000000

/** Seconds and nanoseconds of a 64-bit count of nanoseconds given as two words, exactly. */
function splitTime(high, low) {
  const signed = high | 0
  let seconds = Math.floor(signed * (TWO_32 / BILLION) + low / BILLION)
  // The true rest fits in 32 bits, so arithmetic modulo 2^32 finds it.
  let nanoseconds = (low - Math.imul(seconds % TWO_32, BILLION)) | 0
  if (nanoseconds < 0) {
    seconds -= 1
    nanoseconds += BILLION
  } else if (nanoseconds >= BILLION) {
    seconds += 1
    nanoseconds -= BILLION
  }
  return { seconds, nanoseconds }
}

/**
 * A packet, which is the seed's pcap_header too. It stays true as long as it is reachable: its block
 * is never written again.
 */
class Packet {
  constructor(block, index) {
    this._block = block
    this._record = block.records + index * RECORD_WORDS
    this._lastId = -1 // the layer that was asked for last
    this._lastLayer = undefined
    this._kept = undefined // what is made once when it is asked: { raw, extras, options }
  }

  // ---- What the capture says

  /** When it was captured, to the millisecond. */
  get time() {
    const { seconds, nanoseconds } = this._time()
    return new Date(seconds * 1000 + Math.floor(nanoseconds / 1000000))
  }

  get tv_sec() {
    return this._time().seconds
  }

  get tv_usec() {
    return Math.floor(this._time().nanoseconds / 1000)
  }

  /** Nanoseconds since 1970, as a BigInt. */
  get timestamp_ns() {
    const words = this._block.words
    return (BigInt(words[this._record + RECORD.TIME_HIGH] | 0) << 32n) | BigInt(words[this._record])
  }

  get caplen() {
    return this._block.words[this._record + RECORD.CAPLEN]
  }

  get len() {
    return this._block.words[this._record + RECORD.LEN]
  }

  /** Place in the capture, from 1; packets that a filter hid count. */
  get number() {
    const words = this._block.words
    return words[this._record + RECORD.NUMBER_HIGH] * TWO_32 + words[this._record + RECORD.NUMBER_LOW]
  }

  /** Name of the link type, such as 'LINKTYPE_ETHERNET'. */
  get link_type() {
    return linkTypeName(this._linkType())
  }

  /** Index of the interface in the capture. */
  get interface() {
    return this._block.words[this._record + RECORD.LINK] >>> 16
  }

  /** What the file's comments on the packet say. */
  get comments() {
    return this.options?.comments ?? []
  }

  /** What else the file says of the packet; undefined when it says nothing. */
  get options() {
    if ((this._block.words[this._record + RECORD.COUNTS] & HAS_OPTIONS) === 0) return undefined
    const kept = this._keep()
    return (kept.options ??= native.packetOptions(this._block.buffer, this._index))
  }

  // ---- Layers and fields

  /** Names of the layers, outermost first. */
  get layers() {
    const names = []
    for (let i = 0, n = this._layerCount(); i < n; i++) names.push(protocols[this._protocolAt(i)].name)
    return names
  }

  /** A field's value by our name or Wireshark's, of the innermost layer that has it and is not
   *  quoted; undefined when there is none. Throws ERR_PCAP_NO_FIELD for an unknown name. */
  get(name) {
    return fields.get(this, name)
  }

  /** All values of a field, in packet order: of tunnels and quoted packets too. */
  all(name) {
    return fields.all(this, name)
  }

  /** What the innermost layer carries, as far as it was captured. */
  get payload() {
    const count = this._layerCount()
    return count ? this._payloadOf(this._layers + (count - 1) * LAYER_WORDS) : this.bytes
  }

  /** The packet's bytes: a view, not a copy. */
  get bytes() {
    const kept = this._keep()
    return (kept.raw ??= this._slice(0, this.caplen))
  }

  /** Was the packet cut when it was captured? */
  get truncated() {
    return this.caplen < this.len
  }

  /** What is wrong with the packet: { problem: 'truncated' | 'malformed' | 'limit', layer, field, offset, needed, available, text }. */
  get notes() {
    return native.notes(this._block.buffer, this._index)
  }

  /** The full tree, as decode_packet gives it, but with every field printing. */
  decode() {
    return tree.decode(this, true)
  }

  /** The full tree for JSON: bytes as hex with colons, 64-bit numbers as strings. */
  toJSON() {
    return JSON.parse(native.tree(this._block.buffer, this._index))
  }

  /** The packet in a block of its own, which keeps no other memory alive. */
  copy() {
    return new Packet(new Block(native.copyPacket(this._block.buffer, this._index), this._block.session), 0)
  }

  [inspect.custom](depth, options) {
    return inspect(tree.header(this), options)
  }

  // ---- For the generated classes and the rest of lib/

  _time() {
    const words = this._block.words
    return splitTime(words[this._record + RECORD.TIME_HIGH], words[this._record + RECORD.TIME_LOW])
  }

  _linkType() {
    return this._block.words[this._record + RECORD.LINK] & 0xffff
  }

  _layerCount() {
    return this._block.words[this._record + RECORD.COUNTS] & 0xffff
  }

  _protocolAt(i) {
    return this._block.words[this._layers + i * LAYER_WORDS + LAYER.PROTOCOL] & 0xffff
  }

  /** The packet's place in its block. */
  get _index() {
    return (this._record - this._block.records) / RECORD_WORDS
  }

  /** Where the packet's bytes begin in the block. */
  get _offset() {
    return this._block.words[this._record + RECORD.OFFSET]
  }

  /** Where its layers begin in the block's words. */
  get _layers() {
    return this._block.layers + this._block.words[this._record + RECORD.FIRST_LAYER] * LAYER_WORDS
  }

  _keep() {
    return (this._kept ??= { raw: undefined, extras: undefined, options: undefined })
  }

  /** The word of the innermost layer of a protocol, quoted packets aside; -1 when there is none. */
  _find(id) {
    const words = this._block.words
    const first = this._layers
    for (let word = first + (this._layerCount() - 1) * LAYER_WORDS; word >= first; word -= LAYER_WORDS) {
      if ((words[word] & 0xffff) === id && (words[word] & QUOTED) === 0) return word
    }
    return -1
  }

  /** A layer object by its protocol's id. */
  _layer(id) {
    return this[protocols[id].name]
  }

  /** How many bytes of a layer were captured. */
  _capturedOf(word) {
    const words = this._block.words
    const offset = words[word + LAYER.OFFSET]
    return Math.max(0, Math.min(offset + words[word + LAYER.LENGTH], this.caplen) - offset)
  }

  _payloadOf(word) {
    const words = this._block.words
    const header = words[word + LAYER.HEADER_LENGTH]
    return this._slice(words[word + LAYER.OFFSET] + header, this._capturedOf(word) - header)
  }

  /** Bytes of the packet as a Buffer over the block; empty where there are none. */
  _slice(offset, length) {
    return length > 0 ? Buffer.from(this._block.buffer, this._offset + offset, length) : Buffer.alloc(0)
  }

  /** The variable rows of the layer at a word, by key; undefined when it has none. */
  _extras(word) {
    return events.extras(this, (word - this._layers) / LAYER_WORDS)
  }

}

// packet.ethernet, packet.ip, packet.tcp …
defineLayers(Packet)

/** A packet from bytes alone. header: { link_type (number), len, tv_sec, nanoseconds }. */
function packetOf(bytes, header) {
  return new Packet(new Block(native.decode(bytes, header)), 0)
}

module.exports = { Packet, packetOf }
