'use strict'
// tcp.js - TCP.

const { inspect } = require('node:util')
const { extrasAt, isCut, payloadBytes, headerBytes } = require('../layers')
const { ReadDecoder, fieldsOf, packetIn, wordOf, members, describe, aliases } = require('./decoder')

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

class TCP extends ReadDecoder {
  #flags
  #options
  #data = undefined // null until it is asked, or for ever

  constructor(emitter) {
    super()
    this.emitter = emitter
  }

  _fill(packet, word) {
    super._fill(packet, word)
    this.#flags = this.#options = this.#data = null
  }

  get sport() {
    return fieldsOf(this).sport
  }

  get dport() {
    return fieldsOf(this).dport
  }

  get seqno() {
    return fieldsOf(this).seqno
  }

  get ackno() {
    return fieldsOf(this).ackno
  }

  get headerLength() {
    const { data_offset } = fieldsOf(this)
    return data_offset === undefined ? undefined : data_offset * 4
  }

  get reserved() {
    return undefined
  }

  get flags() {
    if (this.#flags === null) {
      const { reserved, flags } = fieldsOf(this)
      this.#flags = TCPFlags.of(reserved, flags)
    }
    return this.#flags
  }

  get windowSize() {
    return fieldsOf(this).window_size
  }

  get checksum() {
    return fieldsOf(this).checksum
  }

  get urgentPointer() {
    return fieldsOf(this).urgent_pointer
  }

  get options() {
    if (this.#options === null) {
      const packet = packetIn(this)
      const word = wordOf(this)
      this.#options = headerBytes(packet, word) > MIN_HEADER ? new TCPOptions(packet, word) : new TCPOptions()
    }
    return this.#options
  }

  get data() {
    if (this.#data === null) {
      const length = this.dataLength
      if (length === undefined) return undefined
      if (length > 0) this.#data = fieldsOf(this).payload
    }
    return this.#data
  }

  get dataLength() {
    const packet = packetIn(this)
    const word = wordOf(this)
    return word === 0 || isCut(packet, word) ? undefined : payloadBytes(packet, word)
  }

  toString() {
    return `${this.sport}->${this.dport} seq ${this.seqno} ack ${this.ackno} flags ${this.flags} win ${this.windowSize} ` +
      `csum ${this.checksum} ${this.options} len ${this.dataLength}`
  }
}
members(TCP)
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
