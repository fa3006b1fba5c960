'use strict'
// packet.js - a packet: a block and an index. Everything is read when it is asked.

const { inspect } = require('node:util')
const native = require('../native')
const { Block, RECORD_WORDS, RECORD, RECORD_FLAG, LAYER_WORDS, LAYER, LAYER_FLAG } = require('./block')
const { protocols, defineLayers } = require('./protocols')
const { linkTypeName } = require('../link-type')
const { displayFilterOf } = require('./display')
const events = require('./events')
const fields = require('./fields')
const tree = require('./tree')
const { packetOptions } = require('../file/metadata-objects')
const { shown } = require('../show')
const { streamOf, analysisOf } = require('./relation')
const { hasTime, splitTime, dateOf, microseconds } = require('./time')

const HAS_OPTIONS = RECORD_FLAG.OPTIONS << 16
const TWO_32 = 4294967296

/** Options of packets that have some and were asked for them: too few for a property of every packet. */
const optionsOf = new WeakMap()

// What Buffer.from(arrayBuffer, offset, length) makes once it has looked at its arguments.
const FastBuffer = Buffer[Symbol.species]

const DETAILS = LAYER_FLAG.DETAILS << 16 // in a layer's first word
const QUOTED = LAYER_FLAG.QUOTED << 16
const INNER = LAYER_FLAG.INNER << 16

/**
 * A packet, which is the seed's pcap_header too. It stays true as long as it is reachable: its block
 * is never written again. It has as few members as can be, and so have layers: what memory they take
 * is what they cost, by the caches that they flush and the collections that they call for.
 */
class Packet {
  constructor(block, index) {
    this._block = block
    this._record = block.records + index * RECORD_WORDS
    this._raw = undefined // made once when it is asked
  }

  // ---- What the capture says

  /** When it was captured, to the millisecond; undefined, as the next three, where that is not known. */
  get time() {
    if (!this._hasTime()) return undefined
    const { seconds, nanoseconds } = this._time()
    return dateOf(seconds, nanoseconds)
  }

  get tv_sec() {
    return this._hasTime() ? this._time().seconds : undefined
  }

  get tv_usec() {
    return this._hasTime() ? microseconds(this._time().nanoseconds) : undefined
  }

  /** Nanoseconds since 1970, as a BigInt. */
  get timestamp_ns() {
    if (!this._hasTime()) return undefined
    const words = this._block.words
    return (BigInt(words[this._record + RECORD.TIME_HIGH] | 0) << 32n) | BigInt(words[this._record])
  }

  get caplen() {
    return this._block.words[this._record + RECORD.CAPLEN]
  }

  get len() {
    return this._block.words[this._record + 5]
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
    if (!optionsOf.has(this)) optionsOf.set(this, packetOptions(this._block.buffer, this._index, this._block.session))
    return optionsOf.get(this)
  }

  // ---- What the packets before it make of it, where the session has `streams`

  /** Number of its innermost stream, from 0 by protocol: Wireshark's tcp.stream or udp.stream. */
  get stream() {
    return streamOf(this)
  }

  /** What its TCP segment is in its stream; undefined where it has none. */
  get analysis() {
    return analysisOf(this)
  }

  // ---- As node_pcap has it

  /** The packet's bytes. */
  get buf() {
    return this.bytes
  }

  /** 16 bytes: seconds, microseconds, bytes captured and bytes of the packet, each of 32 bits with the lowest byte first. */
  get header() {
    const header = Buffer.alloc(16)
    const { tv_sec = 0, tv_usec = 0, caplen, len } = this
    ;[tv_sec, tv_usec, caplen, len].forEach((value, i) => header.writeUInt32LE(value >>> 0, i * 4))
    return header
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

  /** Does the packet pass a display filter: a text, or what displayFilter made? */
  matches(filter) {
    return displayFilterOf(filter).matches(this)
  }

  /** What the innermost layer carries, as far as it was captured. */
  get payload() {
    const count = this._layerCount()
    return count ? this._payloadOf(this._layers + (count - 1) * LAYER_WORDS) : this.bytes
  }

  /** The packet's bytes: a view, not a copy. */
  get bytes() {
    return (this._raw ??= this._slice(0, this.caplen))
  }

  /** Was the packet cut when it was captured? */
  get truncated() {
    return this.caplen < this.len
  }

  /** What is wrong with the packet: { problem: 'truncated' | 'malformed' | 'limit', layer, field, offset, needed, available, text }. */
  get notes() {
    return native.notes(this._block.buffer, this._index, this._block.engine)
  }

  /** The full tree, as decode_packet gives it, but with every field printing. */
  decode() {
    return tree.decode(this, true)
  }

  /** The full tree for JSON: bytes as hex with colons, 64-bit numbers as strings. */
  toJSON() {
    return JSON.parse(native.tree(this._block.buffer, this._index, this._block.engine))
  }

  /** The packet in a block of its own, which keeps no other memory alive. */
  copy() {
    const { buffer, session, engine } = this._block
    return new Packet(new Block(native.copyPacket(buffer, this._index, engine), session, engine), 0)
  }

  /** A line for people: the time of day in UTC, the length, addresses and what the innermost layer says. */
  toString() {
    return native.summary(this._block.buffer, this._index, this._block.engine)
  }

  [inspect.custom](...how) {
    return shown('Packet', () => ({ ...tree.header(this), layers: this.layers, text: String(this) }), ...how)
  }

  // ---- For the generated classes and the rest of lib/

  _hasTime() {
    const words = this._block.words
    return hasTime(words[this._record + RECORD.TIME_HIGH], words[this._record + RECORD.TIME_LOW])
  }

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

  /** The word of the innermost layer of a protocol, quoted packets aside: below 0 if its header was cut, 0 if there is none. */
  _find(id) {
    const { ints, layers } = this._block
    let left = ints[this._record + 8] & 0xffff
    let word = layers + ((ints[this._record + 7] + left) << 2)
    while (left-- > 0) {
      word -= 4
      if ((ints[word] & 0x4ffff) === id) return ints[word] & 0x10000 ? -word : word
    }
    return 0
  }

  /** The layer object of a header that was cut, if `word` says that; else undefined. */
  _cut(word, Layer) {
    return word < 0 ? new Layer.Cut(this, -word) : undefined
  }

  /** A layer object by its protocol's id. */
  _layer(id) {
    return this[protocols[id].name]
  }

  /** How many bytes of a layer were captured. */
  _capturedOf(word) {
    const { words, ints } = this._block
    const end = (ints[word] & QUOTED) === 0 ? words[this._record + RECORD.CAPLEN] : this._quotedEnd(word)
    const left = end - words[word + LAYER.OFFSET]
    const length = words[word + LAYER.LENGTH]
    return length < left ? length : left < 0 ? 0 : left
  }

  /** Where the layers around one in a quoted packet end, which may declare more than was quoted. */
  _quotedEnd(word) {
    const { words, ints } = this._block
    const offset = words[word + LAYER.OFFSET]
    let least = words[this._record + RECORD.CAPLEN]
    for (let around = word; around > this._layers && (ints[around] & (QUOTED | INNER)) === QUOTED;) {
      around -= LAYER_WORDS
      const end = words[around + LAYER.OFFSET] + words[around + LAYER.LENGTH]
      if (end > offset && end < least) least = end
    }
    return least
  }

  _payloadOf(word) {
    const header = this._block.ints[word + 2]
    return this._slice(this._block.ints[word + 1] + header, this._capturedOf(word) - header)
  }

  /** Bytes of the packet as a Buffer over the block; empty where there are none. */
  _slice(offset, length) {
    const { buffer, ints } = this._block
    const start = ints[this._record + 6]
    return length > 0 ? new FastBuffer(buffer, start + offset, length) : new FastBuffer(buffer, start, 0)
  }

  /** The variable rows of the layer at a word, by key; undefined when it has none. */
  _extrasOf(word) {
    return events.extras(this, (word - this._layers) / LAYER_WORDS)
  }

  /** The same, of which nothing is read where all of it was computed. */
  _detailsOf(word) {
    return this._block.ints[word] & DETAILS ? this._extrasOf(word) : undefined
  }
}

// packet.ethernet, packet.ip, packet.tcp …
defineLayers(Packet)

/** A packet from bytes alone. header: { link_type (number), len, tv_sec, nanoseconds }; engine: if not the usual one. */
function packetOf(bytes, header, engine) {
  return new Packet(new Block(native.decode(bytes, header, engine), undefined, engine), 0)
}

module.exports = { Packet, packetOf }
