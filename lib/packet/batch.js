'use strict'
// batch.js - many packets as columns: typed arrays that the addon fills in one pass.

const { inspect } = require('node:util')
const native = require('../native')
const { Block } = require('./block')
const { Packet } = require('./packet')
const { ipv4Text, macText, ipv6 } = require('./address')
const { text } = require('./text')
const { PcapError, hint } = require('../errors')
const { shown, uncloneable } = require('../show')

// enum np_column_kind
const ARRAYS = [Uint8Array, Uint16Array, Uint32Array, BigUint64Array, BigInt64Array, Float64Array, Int32Array]
const FIXED = 7
const BYTES = 8

// What reads a field, where its bytes are text: struct np_type_traits
const TEXT_READERS = ['text', 'name', 'checksum_status']

// struct np_batch_column
const COLUMN_WORDS = 7
const COLUMN = { VALUES: 0, VALIDITY: 1, VALID_COUNT: 2, DATA: 3, DATA_SIZE: 4, LISTS: 5, VALUE_COUNT: 6 }

const UNCLONEABLE = uncloneable('a batch is a view of its columns', 'what batch.column(name) and batch.validity(name) give')

/** What is asked of each batch: made once. `lists` are names of columns that have all values of a packet. */
class Columns {
  constructor(fields, lists, size) {
    const names = [...fields, ...lists]
    this.names = names
    this.fieldCount = fields.length
    this.plan = native.newColumns(names, lists.length, size)
    this.kinds = []
    this.widths = []
    this.readers = []
    for (let i = 0; i < names.length; i++) {
      this.kinds.push(this.plan.columns[3 * i])
      this.widths.push(this.plan.columns[3 * i + 1])
      this.readers.push(this.plan.columns[3 * i + 2])
    }
  }

  /** The session's threads fill them from now on. */
  use(handle) {
    if (this.plan.relates) native.relate(handle)
    native.useColumns(this.plan, handle)
  }
}

/**
 * Many packets in columns. The arrays are the batch's own and stay; `packet(i)` works until the next batch is asked
 * for, and the packets that it gave stay true.
 */
class Batch {
  uncloneable = UNCLONEABLE
  #columns
  #buffer
  #words // where the columns lie in the buffer
  #values = []
  #validity = []
  #lists = []
  #handle
  #first
  #block

  constructor(columns, handle, first, count) {
    this.#columns = columns
    this.#handle = handle
    this.#first = first
    this.length = count
    this.#buffer = native.takeColumns(handle, first)
    this.#words = new Uint32Array(this.#buffer, 0, columns.names.length * COLUMN_WORDS)
  }

  #word(at, which) {
    return this.#words[at * COLUMN_WORDS + which]
  }

  /** Numbers, packed addresses, or the offsets of bytes. */
  #valuesOf(at) {
    return (this.#values[at] ??= this.#makeValues(at))
  }

  #makeValues(at) {
    const offset = this.#word(at, COLUMN.VALUES)
    const kind = this.#columns.kinds[at]
    const count = this.#isList(at) ? this.#word(at, COLUMN.VALUE_COUNT) : this.length
    if (kind === FIXED) return new Uint8Array(this.#buffer, offset, count * this.#columns.widths[at])
    if (kind === BYTES) return new Uint32Array(this.#buffer, offset, count + 1)
    return new ARRAYS[kind](this.#buffer, offset, count)
  }

  #isList(at) {
    return at >= this.#columns.fieldCount
  }

  /** Where the list of each packet begins, and the last one ends. */
  #listsOf(at) {
    return (this.#lists[at] ??= new Uint32Array(this.#buffer, this.#word(at, COLUMN.LISTS), this.length + 1))
  }

  #validityOf(at) {
    return (this.#validity[at] ??= new Uint8Array(this.#buffer, this.#word(at, COLUMN.VALIDITY), (this.length + 7) >>> 3))
  }

  #index(name) {
    const at = this.#columns.names.indexOf(name)
    if (at >= 0) return at
    throw new PcapError('ERR_PCAP_NO_FIELD', `the batch has no column '${name}'${hint(String(name), this.#columns.names)}`)
  }

  /**
   * The values of a field, one per packet: a typed array of the narrowest type that fits. Hardware and IPv6
   * addresses are packed in a Uint8Array; texts and bytes are { offsets, data }, value i from
   * offsets[i] to offsets[i + 1]. Packets without the field have 0: see validity. A list is { offsets, values }:
   * packet i has the values from offsets[i] to offsets[i + 1].
   */
  column(name) {
    const at = this.#index(name)
    const values = this.#columnOf(at)
    return this.#isList(at) ? { offsets: this.#listsOf(at), values } : values
  }

  #columnOf(at) {
    const values = this.#valuesOf(at)
    if (this.#columns.kinds[at] !== BYTES) return values
    return { offsets: values, data: new Uint8Array(this.#buffer, this.#word(at, COLUMN.DATA), this.#word(at, COLUMN.DATA_SIZE)) }
  }

  /** A bitmap of the packets that have the field, lowest bit first; null when all have it. */
  validity(name) {
    const at = this.#index(name)
    return this.#word(at, COLUMN.VALID_COUNT) === this.length ? null : this.#validityOf(at)
  }

  /** Does packet `i` have the field? */
  has(name, i) {
    return ((this.#validityOf(this.#index(name))[i >>> 3] >>> (i & 7)) & 1) === 1
  }

  /** The printed form of a value, of a list with commas; '' when the packet does not have the field. */
  format(name, i) {
    if (!this.has(name, i)) return ''
    const at = this.#index(name)
    if (!this.#isList(at)) return this.#formatValue(at, i)
    const lists = this.#listsOf(at)
    return Array.from({ length: lists[i + 1] - lists[i] }, (_, k) => this.#formatValue(at, lists[i] + k)).join(',')
  }

  #formatValue(at, i) {
    const values = this.#valuesOf(at)
    const kind = this.#columns.kinds[at]
    if (kind === FIXED) return formatFixed(values, this.#columns.widths[at], i)
    if (kind === BYTES) {
      const bytes = Buffer.from(this.#buffer, this.#word(at, COLUMN.DATA) + values[i], values[i + 1] - values[i])
      return TEXT_READERS.includes(this.#columns.readers[at]) ? text(bytes) : bytes.toString('hex').replace(/..(?=.)/g, '$&:')
    }
    return this.#columns.readers[at] === 'ipv4' ? ipv4Text(values[i]) : String(values[i])
  }

  /** Packet `i`; only until the next batch is asked for. */
  packet(i) {
    if (!Number.isInteger(i) || i < 0 || i >= this.length) throw new RangeError(`the batch has packets 0 to ${this.length - 1}, not ${i}`)
    if (!this.#block) {
      if (!this.#handle) throw new PcapError('ERR_PCAP_CLOSED', 'the batch is over: ask for its packets before the next batch')
      this.#block = new Block(native.expose(this.#handle), this.#handle)
    }
    return new Packet(this.#block, this.#first + i)
  }

  _end() {
    this.#handle = undefined
  }

  [inspect.custom](...how) {
    return shown('Batch', () => ({ length: this.length, columns: this.#columns.names }), ...how)
  }
}

function formatFixed(values, width, i) {
  const view = new DataView(values.buffer, values.byteOffset + i * width, width)
  return width === 6 ? macText(view.getUint32(0), view.getUint16(4)) : ipv6(view, 0)
}

module.exports = { Batch, Columns }
