'use strict'
// batch.js - many packets as columns: typed arrays that the addon fills in one pass.

const native = require('./native')
const { Block } = require('./block')
const { Packet } = require('./packet')
const { ipv4Text, macText, ipv6 } = require('./address')
const { PcapError, nearest } = require('./errors')

// enum np_column_kind
const ARRAYS = [Uint8Array, Uint16Array, Uint32Array, BigUint64Array, BigInt64Array, Float64Array]
const FIXED = 6
const BYTES = 7
const FIRST_DATA = 64 * 1024

// enum np_type, where the printed form differs from the number
const IPV4 = 4
const TEXT_TYPES = new Set([7, 9, 15])

/** What is asked of each batch: made once. */
class Columns {
  constructor(names) {
    this.names = names
    this.plan = native.newColumns(names)
    this.kinds = []
    this.widths = []
    this.types = []
    for (let i = 0; i < names.length; i++) {
      this.kinds.push(this.plan.columns[3 * i])
      this.widths.push(this.plan.columns[3 * i + 1])
      this.types.push(this.plan.columns[3 * i + 2])
    }
    this.dataSizes = names.map(() => FIRST_DATA)
    this.result = new Uint32Array(2 * names.length)
  }

  /** Arrays for `count` packets: values, validity and data of each column in turn. */
  arrays(count) {
    const arrays = []
    this.kinds.forEach((kind, i) => {
      if (kind === FIXED) arrays.push(new Uint8Array(count * this.widths[i]))
      else if (kind === BYTES) arrays.push(new Uint32Array(count + 1))
      else arrays.push(new ARRAYS[kind](count))
      arrays.push(new Uint8Array((count + 7) >>> 3), kind === BYTES ? new Uint8Array(this.dataSizes[i]) : null)
    })
    return arrays
  }

  /** Fill arrays; those of bytes grow until the data fits. */
  fill(handle, first, count) {
    for (;;) {
      const arrays = this.arrays(count)
      native.fillColumns(this.plan, handle, first, count, arrays, [this.result])
      let fits = true
      this.kinds.forEach((kind, i) => {
        const needed = this.result[2 * i + 1]
        if (kind !== BYTES || needed <= this.dataSizes[i]) return
        this.dataSizes[i] = needed * 2
        fits = false
      })
      if (fits) return arrays
    }
  }
}

/**
 * Packets of one hand-over in columns. The arrays are the batch's own and stay; `packet(i)` works until
 * the next batch is asked for, and the packets that it gave stay true.
 */
class Batch {
  #columns
  #arrays
  #handle
  #first
  #block
  #valid

  constructor(columns, handle, first, count) {
    this.#columns = columns
    this.#handle = handle
    this.#first = first
    this.length = count
    this.#arrays = columns.fill(handle, first, count)
    this.#valid = columns.names.map((_, i) => columns.result[2 * i])
  }

  #index(name) {
    const at = this.#columns.names.indexOf(name)
    if (at >= 0) return at
    throw new PcapError('ERR_PCAP_NO_FIELD', `the batch has no column '${name}'; did you mean '${nearest(String(name), this.#columns.names)}'?`)
  }

  /**
   * The values of a field, one per packet: a typed array of the narrowest type that fits. Hardware and IPv6
   * addresses are packed in a Uint8Array; texts and bytes are { offsets, data }, value i from
   * offsets[i] to offsets[i + 1]. Packets without the field have 0: see validity.
   */
  column(name) {
    const at = this.#index(name)
    const values = this.#arrays[3 * at]
    if (this.#columns.kinds[at] !== BYTES) return values
    return { offsets: values, data: this.#arrays[3 * at + 2].subarray(0, values[this.length]) }
  }

  /** A bitmap of the packets that have the field, lowest bit first; null when all have it. */
  validity(name) {
    const at = this.#index(name)
    return this.#valid[at] === this.length ? null : this.#arrays[3 * at + 1]
  }

  /** Does packet `i` have the field? */
  has(name, i) {
    const at = this.#index(name)
    return ((this.#arrays[3 * at + 1][i >>> 3] >>> (i & 7)) & 1) === 1
  }

  /** The printed form of a value; '' when the packet does not have the field. */
  format(name, i) {
    if (!this.has(name, i)) return ''
    const at = this.#index(name)
    const values = this.#arrays[3 * at]
    const kind = this.#columns.kinds[at]
    if (kind === FIXED) return formatFixed(values, this.#columns.widths[at], i)
    if (kind === BYTES) {
      const bytes = Buffer.from(this.#arrays[3 * at + 2].buffer, values[i], values[i + 1] - values[i])
      return TEXT_TYPES.has(this.#columns.types[at]) ? bytes.toString() : bytes.toString('hex').replace(/..(?=.)/g, '$&:')
    }
    return this.#columns.types[at] === IPV4 ? ipv4Text(values[i]) : String(values[i])
  }

  /** Packet `i`; only until the next batch is asked for. */
  packet(i) {
    if (!Number.isInteger(i) || i < 0 || i >= this.length) throw new RangeError(`the batch has packets 0 to ${this.length - 1}, not ${i}`)
    if (!this.#block) {
      if (!this.#handle) throw new PcapError('ERR_PCAP_CLOSED', 'the batch is over: ask for its packets before the next batch')
      this.#block = new Block(native.expose(this.#handle))
    }
    return new Packet(this.#block, this.#first + i)
  }

  _end() {
    this.#handle = undefined
  }
}

function formatFixed(values, width, i) {
  const view = new DataView(values.buffer, values.byteOffset + i * width, width)
  return width === 6 ? macText(view.getUint32(0), view.getUint16(4)) : ipv6(view, 0)
}

module.exports = { Batch, Columns }
