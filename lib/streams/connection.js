'use strict'
// connection.js - a TCP connection: what its two sides say.

const { EventEmitter } = require('node:events')
const { Readable } = require('node:stream')
const { inspect } = require('node:util')
const { PcapError } = require('../errors')
const { Queue } = require('../session/queue')
const { shown, uncloneable } = require('../show')

const UNCLONEABLE = uncloneable('a connection belongs to its session', 'what it carries')

const EVENTS = ['data', 'gap', 'conflict', 'reset', 'end']

/** What one side sends: an async iterable of chunks, which are Buffers that tell where in the stream they lie. */
class StreamData {
  asked = false // somebody reads it, or will
  unread = 0 // bytes that wait
  #hub
  #given
  #lost
  #chunks = []
  #at = 0 // of the first chunk that waits
  #steps = new Queue()
  #ended = false
  #gap = 0 // bytes missing before the next chunk

  /** given: settles once the connection's user has had a turn. lost: is told of what was not read in time. */
  constructor(hub, given, lost) {
    this.#hub = hub
    this.#given = given
    this.#lost = lost
  }

  /** As a stream of bytes, in which gaps are left out. */
  readable() {
    return Readable.from(this, { objectMode: false })
  }

  /** All of it, in one Buffer. limit: bytes at most; more is an ERR_PCAP_LIMIT. */
  async bytes(limit = Infinity) {
    const chunks = []
    let size = 0
    for await (const chunk of this) {
      size += chunk.length
      if (size > limit) throw new PcapError('ERR_PCAP_LIMIT', `the stream has more than ${limit} bytes`)
      chunks.push(chunk)
    }
    return Buffer.concat(chunks)
  }

  [Symbol.asyncIterator]() {
    if (this.asked) throw new PcapError('ERR_PCAP_INVALID', 'the data of this side has a reader already')
    this.asked = true
    const step = () => this.#next()
    const self = {
      next: () => this.#steps.add(step),
      return: async (value) => {
        this._drop()
        this.#ended = true
        return { value, done: true }
      },
      [Symbol.asyncIterator]: () => self
    }
    return self
  }

  async #next() {
    await this.#given
    await this.#hub.wait(() => this.#at < this.#chunks.length || this.#ended)
    if (this.#at === this.#chunks.length) return { value: undefined, done: true }
    const value = this.#chunks[this.#at]
    this.#chunks[this.#at++] = undefined
    if (this.#at === this.#chunks.length) this.#clear()
    this.#wait(-value.length)
    return { value, done: false }
  }

  // ---- For the connection

  _add(chunk) {
    if (this.#ended) return
    if (this.#gap > 0) chunk.gap_before = this.#gap
    this.#gap = 0
    this.#chunks.push(chunk)
    this.#wait(chunk.length)
  }

  _skip(length) {
    this.#gap += length
  }

  _end() {
    this.#ended = true
  }

  _drop() {
    this.#wait(-this.unread)
    this.#clear()
  }

  /** So many bytes more wait, or less. */
  #wait(bytes) {
    this.unread += bytes
    this.#hub.keep(this, bytes, 0)
  }

  #clear() {
    this.#chunks = []
    this.#at = 0
  }

  /** Nobody has read it in time: what waits becomes a gap. */
  _giveUp() {
    const { offset } = this.#chunks[this.#at]
    const length = this.unread
    this._drop()
    this.#gap += length
    this.#lost({ offset, length, reason: 'unread' })
  }
}

class Connection extends EventEmitter {
  #hub
  #flow // as it was told last
  #socket
  #give
  #early = [] // what happened before its user had it; undefined once he has

  constructor(hub, flow) {
    super()
    Object.defineProperty(this, '_events', { enumerable: false })
    this.uncloneable = UNCLONEABLE
    this.#hub = hub
    this.#flow = flow
    const given = new Promise((resolve) => {
      this.#give = resolve
    })
    this.client_data = new StreamData(hub, given, (gap) => this.#unread('client', gap))
    this.server_data = new StreamData(hub, given, (gap) => this.#unread('server', gap))
  }

  get id() {
    return this.#flow.id
  }

  get client() {
    return this.#flow.client
  }

  get server() {
    return this.#flow.server
  }

  /** Its beginning was not seen. */
  get partial() {
    return this.#flow.partial
  }

  get application() {
    return this.#flow.application
  }

  /** 'open', or how it ended. */
  get state() {
    return this.#flow.close
  }

  /** The flow that it is, as it was told last. */
  get flow() {
    return this.#flow
  }

  /** The socket of this program that it belongs to: with ownKeys. */
  get socket() {
    return (this.#socket ??= this.#flow.socket)
  }

  /** Its data is wanted no more. */
  ignore() {
    for (const data of [this.client_data, this.server_data]) {
      data._drop()
      data._end()
    }
    this.#hub.ignore(this)
  }

  toJSON() {
    const { id, client, server, state, application, partial } = this
    return { id, client, server, state, application, partial }
  }

  [inspect.custom](...how) {
    return shown('Connection', () => this.toJSON(), ...how)
  }

  // ---- For the hub

  /** Its user has it, and had a turn to say what he wants of it. */
  _handedOver() {
    const events = this.#early
    if (!events) return
    this.#early = undefined
    for (const data of [this.client_data, this.server_data]) if (!data.asked) data._drop()
    for (const event of events) this.emit(...event)
    const hears = (names) => names.some((name) => this.listenerCount(name) > 0)
    const wanted = hears(['data', 'gap', 'conflict']) || this.client_data.asked || this.server_data.asked
    if (hears(EVENTS) && this.#flow.close === 'open') this.#hub.flow(this)
    if (!wanted && this.#flow.close === 'open') this.#hub.forget(this)
    this.#give()
  }

  _data(side, chunk) {
    const data = this._side(side)
    if (this.#early || data.asked) data._add(chunk)
    this.#happened('data', side, chunk)
  }

  _gap(gap) {
    this._side(gap.side)._skip(gap.length)
    this.#happened('gap', gap)
  }

  _conflict(conflict) {
    this.#happened('conflict', conflict)
  }

  /** Nothing more comes. */
  _end(flow) {
    this.#flow = flow
    this.client_data._end()
    this.server_data._end()
    if (flow.close === 'rst') this.#happened('reset')
    this.#happened('end')
  }

  _side(side) {
    return side === 'client' ? this.client_data : this.server_data
  }

  /** Of a side this was not read in time. */
  #unread(side, gap) {
    if (this.#early) this.#early = this.#early.filter(([name, of]) => name !== 'data' || of !== side)
    this.#happened('gap', { side, ...gap })
  }

  #happened(...event) {
    if (this.#early) this.#early.push(event)
    else if (this.listenerCount(event[0]) > 0) this.emit(...event)
  }
}

module.exports = { Connection }
