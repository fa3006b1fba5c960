'use strict'
// tcp.js - TCP.

const { inspect } = require('node:util')
const { fieldsAt, extrasAt, isCut, payloadBytes, headerBytes } = require('../layers')
const { Decoder, describe, aliases } = require('./decoder')

const MIN_HEADER = 20
const SACK_PERMITTED = 4
const SACK = 5

class TCPFlags {
  constructor(emitter) {
    this.emitter = emitter
    this.nonce = undefined
    this.cwr = undefined
    this.ece = undefined
    this.urg = undefined
    this.ack = undefined
    this.psh = undefined
    this.rst = undefined
    this.syn = undefined
    this.fin = undefined
  }

  static of(reserved, { cwr, ece, urg, ack, psh, rst, syn, fin } = {}) {
    const flags = new TCPFlags()
    flags.nonce = (reserved & 1) === 1
    flags.cwr = cwr === 1
    flags.ece = ece === 1
    flags.urg = urg === 1
    flags.ack = ack === 1
    flags.psh = psh === 1
    flags.rst = rst === 1
    flags.syn = syn === 1
    flags.fin = fin === 1
    return flags
  }

  toString() {
    const letter = (name) => (this[name] ? name[0] : '')
    return `[${['cwr', 'ece', 'urg', 'ack', 'psh', 'rst', 'syn', 'fin'].map(letter).join('')}]`
  }
}

/** What the options of a packet say. */
class Values {
  constructor() {
    this.mss = null
    this.window_scale = null
    this.sack_ok = null
    this.sack = null
    this.timestamp = null
    this.echo = null
  }

  add({ kind, mss, window_scale, sack, tsval, tsecr }) {
    if (mss !== undefined) this.mss = mss
    if (window_scale !== undefined) this.window_scale = window_scale
    if (kind === SACK_PERMITTED) this.sack_ok = true
    if (kind === SACK) this.sack = (sack ?? []).map(({ left, right }) => [left, right])
    if (tsval !== undefined) this.timestamp = tsval
    if (tsecr !== undefined) this.echo = tsecr
  }
}
Object.defineProperty(Values, 'name', { value: 'TCPOptions' }) // it prints as what it is the inside of

/** Read when they are asked: they take as long as all the rest, and few programs ask. */
class TCPOptions {
  #packet
  #word
  #made

  constructor(packet, word) {
    this.#packet = packet
    this.#word = word
  }

  get #values() {
    if (this.#made === undefined) {
      this.#made = new Values()
      if (this.#packet) for (const option of extrasAt(this.#packet, this.#word).options ?? []) this.#made.add(option)
      this.#packet = undefined
    }
    return this.#made
  }

  static {
    for (const name of Object.keys(new Values())) {
      Object.defineProperty(TCPOptions.prototype, name, {
        get() {
          return this.#values[name]
        },
        set(value) {
          this.#values[name] = value
        },
        enumerable: true,
        configurable: true
      })
    }
  }

  toString() {
    const { mss, window_scale, sack_ok, sack } = this.#values
    const texts = []
    if (mss !== null) texts.push(`mss:${mss}`)
    if (window_scale !== null) texts.push(`scale:${window_scale}(${2 ** window_scale})`)
    if (sack_ok !== null) texts.push('sack_ok')
    if (sack !== null) texts.push(`sack:${sack.join(',')}`)
    return texts.length > 0 ? `[${texts.join(' ')}]` : '[.]'
  }

  toJSON() {
    return { ...this.#values }
  }

  [inspect.custom]() {
    return this.#values
  }
}

class TCP extends Decoder {
  constructor(emitter) {
    super()
    this.emitter = emitter
    this.sport = undefined
    this.dport = undefined
    this.seqno = undefined
    this.ackno = undefined
    this.headerLength = undefined
    this.reserved = undefined
    this.flags = undefined
    this.windowSize = undefined
    this.checksum = undefined
    this.urgentPointer = undefined
    this.options = undefined
    this.data = undefined
    this.dataLength = undefined
  }

  _fill(packet, word) {
    const fields = fieldsAt(packet, word)
    this.sport = fields.sport
    this.dport = fields.dport
    this.seqno = fields.seqno
    this.ackno = fields.ackno
    this.headerLength = fields.data_offset === undefined ? undefined : fields.data_offset * 4
    this.flags = TCPFlags.of(fields.reserved, fields.flags)
    this.windowSize = fields.window_size
    this.checksum = fields.checksum
    this.urgentPointer = fields.urgent_pointer
    this.options = headerBytes(packet, word) > MIN_HEADER ? new TCPOptions(packet, word) : new TCPOptions()
    if (isCut(packet, word)) return
    this.dataLength = payloadBytes(packet, word)
    this.data = this.dataLength > 0 ? fields.payload : null
  }

  toString() {
    return `${this.sport}->${this.dport} seq ${this.seqno} ack ${this.ackno} flags ${this.flags} win ${this.windowSize} ` +
      `csum ${this.checksum} ${this.options} len ${this.dataLength}`
  }
}
describe(TCP, 'tcp', true, 'tcp')

// Of 0.x.
aliases(TCP, {
  data_offset: ({ headerLength }) => headerLength / 4,
  header_bytes: ({ headerLength }) => headerLength,
  window_size: ({ windowSize }) => windowSize,
  urgent_pointer: ({ urgentPointer }) => urgentPointer,
  data_bytes: ({ dataLength }) => dataLength
})

module.exports = TCP
