'use strict'
// iterators.js - the three ways to pull from a session: packets, batches of columns, text.

const native = require('../native')
const { Block } = require('../packet/block')
const { Packet } = require('../packet/packet')
const { Batch, Columns } = require('../packet/batch')
const { nativeDisplay } = require('../packet/display')
const { check, is, MAX_32, required } = require('../options')
const { checkFormat, lineOptions, marksOf, newStyle } = require('./style')
const { typeError } = require('../errors')
const { uncloneable } = require('../show')
const { Turn, nextBlock } = require('./blocks')
const { Queue } = require('./queue')

const BATCH_SIZE = 65536

const UNCLONEABLE = uncloneable('an iteration belongs to its session', 'what it gives')

/** `for await (const packet of session)`: hand-written, since a promise per packet is what it costs. */
class PacketIterator {
  uncloneable = UNCLONEABLE
  #session
  #block
  #next = 0
  #turn = new Turn()
  #queue = new Queue()
  #slow = async () => {
    if (!this.#hasPacket() && !(await this.#refill())) return { value: undefined, done: true }
    if (this.#turn.over) await this.#turn.next()
    if (this.#session.closed) return { value: undefined, done: true }
    return { value: new Packet(this.#block, this.#next++), done: false }
  }

  constructor(session) {
    this.#session = session
  }

  next() {
    const slow = (this.#next & 255) === 0 || !this.#queue.idle || !this.#hasPacket()
    if (slow) return this.#queue.add(this.#slow)
    return Promise.resolve({ value: new Packet(this.#block, this.#next++), done: false })
  }

  #hasPacket() {
    return this.#block !== undefined && this.#next < this.#block.count && !this.#session.closed
  }

  /** Take the next block. False at the end, after which the session is closed. */
  async #refill() {
    this.#block = undefined
    try {
      const count = await nextBlock(this.#session, this.#turn)
      if (count > 0 && !this.#session.closed) {
        this.#block = new Block(native.expose(this.#session._handle), this.#session._handle)
        this.#next = 0
        return true
      }
    } catch (error) {
      this.#session.close()
      throw error
    }
    this.#session.close()
    return false
  }

  async return(value) {
    this.#session.close()
    return { value, done: true }
  }

  [Symbol.asyncIterator]() {
    return this
  }
}

/** What batches and text share: walk through the blocks by parts. */
class PartIterator {
  /** display: a native filter, beside the session's own; undefined for none. */
  constructor(session, size, display) {
    this.uncloneable = UNCLONEABLE
    this._session = session
    this._size = size
    this._left = 0
    this._first = 0
    this._started = false
    this._display = display
    this._turn = new Turn()
    this._queue = new Queue()
    this._step = () => this._next()
  }

  /** The next part of the current block, or of the next one: { first, count }, or undefined at the end. */
  async _part() {
    if (this._left === 0) {
      this._left = await nextBlock(this._session, this._turn)
      this._first = 0
    }
    if (this._turn.over) await this._turn.next()
    if (this._left === 0 || this._session.closed) return undefined
    const count = Math.min(this._left, this._size)
    const part = { first: this._first, count }
    this._first += count
    this._left -= count
    return part
  }

  next() {
    return this._queue.add(this._step)
  }

  async _next() {
    this._over()
    const begins = !this._started
    if (begins) this._session._claim() // not in the try: the session may be another reader's
    this._started = true
    try {
      if (begins) this._session._show(this._display)
      if (begins) this._begin()
      const part = await this._part()
      if (part && !this._session.closed) return { value: this._value(part), done: false }
    } catch (error) {
      this._session.close()
      throw error
    }
    this._session.close()
    return { value: undefined, done: true }
  }

  /** The first part is asked for. */
  _begin() {}

  /** What was given before is over. */
  _over() {}

  async return(value) {
    this._over()
    if (this._started || !this._session._hasReader) this._session.close()
    return { value, done: true }
  }

  [Symbol.asyncIterator]() {
    return this
  }
}

class BatchIterator extends PartIterator {
  #columns
  #batch

  constructor(session, options) {
    check(options, { fields: is.names, lists: is.names, size: is.integer(1, MAX_32), display: is.display }, 'batches')
    const { fields, lists = [], size = BATCH_SIZE } = options
    required(fields, is.names, "batches: option 'fields'")
    const twice = lists.find((name) => fields.includes(name))
    if (twice !== undefined) throw typeError(`batches: '${twice}' is in 'fields' and in 'lists'`)
    super(session, size, nativeDisplay(options.display))
    this.#columns = new Columns(fields, lists, size)
  }

  _begin() {
    this._session._spread()
    this.#columns.use(this._session._handle)
  }

  _over() {
    this.#batch?._end()
    this.#batch = undefined
  }

  _value({ first, count }) {
    this.#batch = new Batch(this.#columns, this._session._handle, first, count)
    return this.#batch
  }
}

const KINDS = { tsv: 0, csv: 0, ndjson: 0, json: 1, text: 1, tree: 1 }
const [LINE, STYLE] = [KINDS.tsv, KINDS.text]
const LINE_FORMATS = ['tsv', 'csv', 'ndjson']
const PACKETS_PER_TEXT = 4096

class TextIterator extends PartIterator {
  #kind
  #form // a line of fields, or a style
  #header
  #limit // of packets, and how many there were
  #packets = 0
  #showsInterfaces

  constructor(session, options) {
    check(options, { format: is.oneOf(...Object.keys(KINDS)), fields: is.names, header: is.boolean, display: is.display, limit: is.integer(1, Number.MAX_SAFE_INTEGER), ...lineOptions }, 'lines')
    const { format = 'text', fields, header = false, limit = Infinity } = options
    super(session, PACKETS_PER_TEXT, nativeDisplay(options.display))
    this.#kind = KINDS[format]
    this.#limit = limit
    if (this.#kind !== LINE && fields) throw typeError(`lines: option 'fields' is for ${LINE_FORMATS.join(', ')}, not for ${format}: leave it out`)
    checkFormat(options, format)
    if (this.#kind === STYLE) this.#form = newStyle({ ...options, format })
    if (this.#kind === LINE) this.#startLine(format, fields, header, marksOf(options))
  }

  #startLine(format, fields, header, marks) {
    required(fields?.length > 0 ? fields : undefined, is.names, "lines: option 'fields'")
    this.#form = native.newLine(fields, LINE_FORMATS.indexOf(format), marks)
    if (header) this.#header = native.lineHeader(this.#form)
  }

  /** How many packets the texts up to now have. */
  get packets() {
    return this.#packets
  }

  _begin() {
    if (this.#form?.relates) native.relate(this._session._handle)
  }

  async _next() {
    if (this.#header?.length) {
      const value = this.#header
      this.#header = undefined
      return { value, done: false }
    }
    if (this.#packets >= this.#limit) return this.return()
    return super._next()
  }

  /** Lines tell the interface once the capture has several. */
  #look() {
    if (this.#kind !== STYLE || this.#showsInterfaces || this._session._howMany('interfaces') < 2) return
    this.#showsInterfaces = true
    native.showInterfaces(this.#form)
  }

  _value({ first, count }) {
    this.#look()
    const left = Math.min(this.#limit - this.#packets, count)
    const { text, packets } = native.format(this._session._handle, this.#kind, this.#form, first, count, left)
    this.#packets += packets
    return text
  }
}

module.exports = { PacketIterator, BatchIterator, TextIterator }
