'use strict'
// connection.js - a TCP connection: what its two sides say.

const { EventEmitter } = require('node:events')
const { Readable } = require('node:stream')
const { inspect } = require('node:util')
const { PcapError } = require('../errors')
const { shown, uncloneable } = require('../show')

const UNCLONEABLE = uncloneable('a connection belongs to its session', 'what it carries')

const EVENTS = ['data', 'gap', 'conflict', 'reset', 'end']

/** What one side sends: an async iterable of chunks, which are Buffers that tell where in the stream they lie. */
class StreamData {
  asked = false // somebody reads it, or will
  unread = 0 // bytes that wait
  #hub
  #given
  #chunks = []
  #ended = false
  #gap = 0 // bytes missing before the next chunk

  /** given: settles once the connection's user has had a turn. */
  constructor(hub, given) {
    this.#hub = hub
    this.#given = given
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
    const self = {
      next: () => this.#next(),
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
    await this.#hub.wait(() => this.#chunks.length > 0 || this.#ended)
    const value = this.#chunks.shift()
    if (value === undefined) return { value, done: true }
    this.unread -= value.length
    this.#hub.read(value.length)
    return { value, done: false }
  }

  // ---- For the connection

  _add(chunk) {
    if (this.#ended) return
    if (this.#gap > 0) chunk.gap_before = this.#gap
    this.#gap = 0
    this.#chunks.push(chunk)
    this.unread += chunk.length
    this.#hub.keep(chunk.length)
  }

  _skip(length) {
    this.#gap += length
  }

  _end() {
    this.#ended = true
  }

  _drop() {
    this.#hub.read(this.unread)
    this.#chunks = []
    this.unread = 0
  }

  /** Nobody has read it in time: what waits becomes a gap, which is returned. */
  _giveUp() {
    const { offset } = this.#chunks[0]
    const length = this.unread
    this._drop()
    this.#gap += length
    return { offset, length, reason: 'unread' }
  }
}

class Connection extends EventEmitter {
  #hub
  #flow // as it was told last
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
    this.client_data = new StreamData(hub, given)
    this.server_data = new StreamData(hub, given)
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

  /** Its data is wanted no more. */
  ignore() {
    for (const data of [this.client_data, this.server_data]) {
      data._drop()
      data._end()
    }
    this.#hub.ignore(this)
  }

  [inspect.custom](...how) {
    const { id, client, server, state, application, partial } = this
    return shown('Connection', () => ({ id, client, server, state, application, partial }), ...how)
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
    if (!wanted) this.#hub.forget(this)
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

  /** What nobody has read of a side becomes a gap. */
  _giveUp(side) {
    const gap = { side, ...this._side(side)._giveUp() }
    if (this.#early) this.#early = this.#early.filter(([name, of]) => name !== 'data' || of !== side)
    this.#happened('gap', gap)
  }

  _side(side) {
    return side === 'client' ? this.client_data : this.server_data
  }

  #happened(...event) {
    if (this.#early) this.#early.push(event)
    else if (this.listenerCount(event[0]) > 0) this.emit(...event)
  }
}

module.exports = { Connection }
