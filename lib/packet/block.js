'use strict'
// block.js - the JavaScript view of a slab: packet bytes, records and layers in one ArrayBuffer.
// The layout is that of include/np/block.h and struct np_layer of include/np/dissect.h. Functions that run for every
// packet write its places as numbers: the engine stops to inline when a function's code gets long, names included.

const { uncloneable } = require('../show')

const HEADER = { PACKETS: 0, DATA_USED: 3, RECORDS: 4, LAYERS: 5, RELATIONS: 6, STREAMS: 7, STREAM_COUNT: 8 }
const RECORD_WORDS = 10
const RECORD = { TIME_LOW: 0, TIME_HIGH: 1, NUMBER_LOW: 2, NUMBER_HIGH: 3, CAPLEN: 4, LEN: 5, OFFSET: 6, FIRST_LAYER: 7, COUNTS: 8, LINK: 9 }
const RECORD_FLAG = { NOTE: 1, OPTIONS: 4 }
const LAYER_WORDS = 4
const LAYER = { PROTOCOL: 0, OFFSET: 1, HEADER_LENGTH: 2, LENGTH: 3 }
const LAYER_FLAG = { CUT: 1, DETAILS: 2, QUOTED: 4, NOTE: 8, FRAGMENT: 16, INNER: 4096 }

const TWO_32 = 4294967296

const SPREAD = 128 // bytes from packet to packet: below it the processor itself sees what comes next
const INTO_HEADERS = 32 // addresses and ports lie about there

/** A clone of a packet, or of a layer, would be one of its whole block. */
const UNCLONEABLE = uncloneable('a packet is a view of memory that it shares', 'new Uint8Array(packet.bytes), packet.toJSON() or packet.copy().decode()')

let blocks = 0

class Block {
  /**
   * session: the native one that read it, of which a writer asks what it says of interfaces. engine: the native one that
   * decoded it, where it is not the usual one.
   */
  constructor(buffer, session, engine = session?.engine) {
    this.uncloneable = UNCLONEABLE
    this.serial = ++blocks // by which windows.js knows it
    this.buffer = buffer
    this.session = session
    this.engine = engine
    this.words = new Uint32Array(buffer)
    this.ints = new Int32Array(buffer)
    this.bytes = new Uint8Array(buffer)
    this.view = new DataView(buffer)
    this.count = this.words[HEADER.PACKETS]
    this.records = this.words[HEADER.RECORDS] >>> 2
    this.layers = this.words[HEADER.LAYERS] >>> 2
    this.visited = { record: 0, index: 0, extras: undefined } // events.js keeps variable rows there
    this.spread = this.words[HEADER.DATA_USED] > SPREAD * this.count
    this.touched = 0
    this.chars = undefined // the same bytes, once a text of them is asked for
  }

  /** The text of bytes of which each is a character. */
  latin1(start, end) {
    this.chars ??= Buffer.from(this.buffer)
    return this.chars.latin1Slice(start, end)
  }

  /** The number in the capture of the packet at a place. */
  numberOf(index) {
    const record = this.records + index * RECORD_WORDS
    return this.words[record + RECORD.NUMBER_HIGH] * TWO_32 + this.words[record + RECORD.NUMBER_LOW]
  }

  /**
   * Read a byte in the headers of packets that come next. Another core wrote them; asked for together, they come in
   * the time of a few, while a handler asks for one after the other.
   */
  touch(first, behind) {
    if (!this.spread) return
    const { ints, bytes } = this
    const end = this.records + behind * RECORD_WORDS
    let all = 0
    for (let record = this.records + first * RECORD_WORDS; record < end; record += RECORD_WORDS) {
      all |= bytes[ints[record + RECORD.OFFSET] + INTO_HEADERS] // a byte behind a short packet is one of the block too
    }
    this.touched = all // or the engine would not read
  }
}

module.exports = { Block, HEADER, RECORD_WORDS, RECORD, RECORD_FLAG, LAYER_WORDS, LAYER, LAYER_FLAG }
