'use strict'
// hub.js - the streams of one session: takes what its thread tells of them, and hands it to all who asked.

const { isDeepStrictEqual } = require('node:util')
const native = require('../native')
const { PcapError } = require('../errors')
const { Turn, nextBlock } = require('../session/blocks')
const { END } = require('../session/source')
const { Connection } = require('./connection')
const { readEvents } = require('./events')
const { Iteration } = require('./iteration')
const { KeySource } = require('./keylog')
const { Messages } = require('./messages')
const { withSocket } = require('./own-sockets')

const MOST_QUEUED = 10000 // flows and connections that nobody has read, above which nothing is taken

/** Resolves behind all promises of this turn, and before anything that is no promise: I/O, timers. */
async function promisesAreDone() {
  await undefined // out of the promises that run now
  await new Promise((resolve) => { process.nextTick(resolve) }) // ticks come once no promise is left
}

class Hub {
  #counts
  #unreadBodies = 0 // how often the bodies that waited in an iteration were dropped
  #session
  #source
  #flows = new Set() // iterations
  #connections = new Set()
  #others = new Set() // iterations of messages and what is made of them
  #messages
  #open = new Map() // connections whose data may be wanted, by id
  #settings
  #keys // a KeySource, of the option `keylog`
  #named // what gives a flow the socket of this program
  #begun = false // the native side has
  #wantsData = false // connections are asked for
  #buffer // bytes of unread data above which nothing is taken
  #unread = 0
  #queued = 0 // in iterations
  #holders = new Set() // sides of connections, some of them closed, with unread data
  #reads = false // the session's blocks are taken here
  #taking // a promise: a block is being taken
  #turn = new Turn()
  #arrivals = [] // who waits for what another reader takes
  #waiting = 0 // readers that wait for more
  #flowing = new Set() // open connections with listeners: for them it reads on
  #ended = false // the source; what is told behind that may not be
  #forgotten = new Set() // ids of connections that the native side may not know as ended
  #over = false

  /** settings: see options.js. No packet may have been read. */
  constructor(session, source, { keylog, ...settings }) {
    this.#session = session
    this.#source = source
    this.#settings = settings
    if (keylog !== undefined) this.#keys = new KeySource(keylog, session.live)
    this.#buffer = settings.buffer
    this.#named = this.#keys?.isOwn ? withSocket : (flow) => flow
    this.#messages = new Messages(session, this.#keys?.isOwn ? withSocket : undefined)
  }

  /** Who else asks for streams has to want the same. */
  agree({ keylog, ...settings }) {
    const isSame = keylog === undefined || this.#keys === undefined ? keylog === this.#keys : this.#keys.isOf(keylog)
    if (isSame && isDeepStrictEqual(settings, this.#settings)) return
    throw new PcapError('ERR_PCAP_INVALID', 'the streams of a session have one set of options: ask for all of them with the same')
  }

  /** There are listeners of the session for flows, connections, or what is made of messages. */
  listen(name) {
    this.#wantsData ||= name === 'connection'
    if (!['flow', 'connection'].includes(name)) this.#messages.listen(name)
  }

  flows() {
    const iteration = new Iteration(this)
    this.#flows.add(iteration)
    return iteration
  }

  connections() {
    const iteration = new Iteration(this)
    this.#connections.add(iteration)
    this.#wantsData = true
    return iteration
  }

  /** kind: 'message', 'http', 'dns' or 'tls'. what: { protocols, display }. */
  messages(kind, what) {
    const iteration = new Iteration(this)
    this.#messages.wish(kind, iteration, what)
    this.#others.add(iteration)
    return iteration
  }

  get #iterations() {
    return [...this.#flows, ...this.#connections, ...this.#others]
  }

  remove(iteration) {
    for (const set of [this.#flows, this.#connections, this.#others]) set.delete(iteration)
    this.#messages.remove(iteration)
    if (this.#iterations.length === 0 && this.#reads) this.#session.close()
  }

  // ---- Taking

  /** Resolves once `done` holds, or nothing comes any more. */
  async wait(done) {
    this.#waiting++
    try {
      while (!done() && !this.#over) await this.#more()
    } finally {
      this.#waiting--
    }
  }

  /** Something more of the session: taken here, unless packets have a reader, who then takes it. */
  #more() {
    if (!this.#reads && this.#session._hasReader) {
      return new Promise((resolve) => {
        this.#arrivals.push(resolve)
        this.#session._bell()
      })
    }
    this.#taking ??= this.#take().finally(() => {
      this.#taking = undefined
    })
    return this.#taking
  }

  async #take() {
    if (!this.#reads) this.#session._claim()
    this.#reads = true
    let count
    try {
      await promisesAreDone() // others may ask in the same turn, and not cause packets yet
      if (!this.#session.closed) this.#begin()
      if (this.#turn.over) await this.#turn.next()
      count = await nextBlock(this.#session, this.#turn)
    } catch (error) {
      this.finish(error)
    }
    if (!count) this.#session.close()
  }

  /** Is too much unread to take more? Not while somebody waits for it, up to a point. */
  get full() {
    return (this.#unread > this.#buffer || this.#queued > MOST_QUEUED) && this.#waiting === 0
  }

  /** Streams are told from here on, to all who have asked by now. */
  #begin() {
    if (!this.#begun) native.useStreams(this.#source.open, { ...this.#settings, ...this.#messages.settings, data: this.#wantsData, keylog: this.#keys?.native, late_keys: this.#keys?.isLate ?? false })
    this.#begun = true
  }

  /** Take a block by `take`, and what is told of it: also of the end, and before an error. */
  take(take) {
    this.#begin()
    if (this.full) return 0
    if (this.#ended) return this.#takeEnd()
    let count
    try {
      count = take()
    } catch (error) {
      while (this.#collect()) ; // what came before it
      throw error
    }
    if (count > 0) this.#collect()
    this.#ended = count === END
    return this.#ended ? this.#takeEnd() : count
  }

  /** Behind the last packet a part of what is told is taken in a turn. */
  #takeEnd() {
    if (!this.#collect()) return END
    setImmediate(() => this.#session._bell())
    return 0
  }

  /** False when nothing was told. */
  #collect() {
    const told = this.#source.handle && native.takeStreams(this.#source.handle)
    if (told) {
      const [events, ...slabs] = told
      this.#messages.take(slabs, this.#source.handle)
      readEvents(events, this, this.#messages)
    }
    if (this.#unread > 2 * this.#buffer) this.#giveUp()
    this.#arrived()
    return told !== undefined
  }

  #arrived() {
    for (const resolve of this.#arrivals.splice(0)) resolve()
  }

  /** The session is closed: nothing comes any more. */
  finish(error) {
    if (this.#over) return
    this.#over = true
    this.#keys?.close()
    for (const iteration of this.#iterations) iteration._finish(error)
    for (const connection of this.#open.values()) connection._end({ ...connection.flow, close: 'end' })
    this.#open.clear()
    this.#flowing.clear()
    this.#arrived()
  }

  // ---- What waits to be read

  /** `by` has so many bytes more unread, or less, and so many values more queued. */
  keep(by, unread, queued) {
    const was = this.full
    if (unread !== 0 && by.unread > 0) this.#holders.add(by)
    else if (unread !== 0) this.#holders.delete(by)
    this.#unread += unread
    this.#queued += queued
    if (was && !this.full && !this.#reads) this.#session._bell()
  }

  /** Of what nobody reads the largest parts become gaps. */
  #giveUp() {
    for (const data of [...this.#holders].sort((a, b) => b.unread - a.unread)) {
      if (this.#unread <= this.#buffer) return
      if (data instanceof Iteration) this.#unreadBodies++
      data._giveUp()
    }
  }

  /** A connection has listeners: they need not ask for more. */
  flow(connection) {
    this.#flowing.add(connection.id)
    if (this.#flowing.size > 1) return
    this.wait(() => this.#flowing.size === 0).catch(() => {}) // iterations tell it
  }

  /** Of a connection nobody wants anything more. */
  ignore(connection) {
    this.#flowing.delete(connection.id)
    if (this.#open.delete(connection.id)) this.forget(connection)
  }

  /** Its data is wanted no more; its end may be. */
  forget({ id }) {
    if (!this.#source.handle || this.#forgotten.has(id)) return
    this.#forgotten.add(id)
    native.ignoreStream(this.#source.handle, id, true)
  }

  /** A user has it now; at the end of this turn of the event loop, or when he asks for the next one, it is known what he wants. */
  handOver(connection) {
    if (connection) setImmediate(() => connection._handedOver())
  }

  // ---- What is told: see readEvents

  begin(id, flow) {
    if (flow.protocol !== 'tcp' || (this.#connections.size === 0 && this.#session.listenerCount('connection') === 0)) return
    const connection = new Connection(this, this.#named(flow))
    this.#open.set(id, connection)
    for (const iteration of this.#connections) iteration._add(connection)
    if (this.#session.listenerCount('connection') > 0) {
      this.#session.emit('connection', connection)
      this.handOver(connection)
    }
  }

  data(id, side, chunk) {
    this.#open.get(id)?._data(side, chunk)
  }

  gap(id, gap) {
    this.#open.get(id)?._gap(gap)
  }

  conflict(id, conflict) {
    this.#open.get(id)?._conflict(conflict)
  }

  closed(id, flow) {
    this.#open.get(id)?._end(this.#named(flow))
    this.#open.delete(id)
    this.#flowing.delete(id)
    if (this.#forgotten.delete(id)) native.ignoreStream(this.#source.handle, id, false)
  }

  update(id, read) {
    this.#tellFlow(read)
  }

  end(id, read) {
    this.#messages.end(id)
    this.#tellFlow(read)
  }

  #tellFlow(read) {
    const isHeard = this.#session.listenerCount('flow') > 0
    if (this.#flows.size === 0 && !isHeard) return
    const flow = this.#named(read())
    for (const iteration of this.#flows) iteration._add(flow)
    if (isHeard) this.#session.emit('flow', flow)
  }

  setCounts(counts) {
    this.#counts = counts
  }

  /** What was counted so far; undefined before the first block. */
  get counts() {
    const messages = this.#messages.counts && { ...this.#messages.counts, unread_bodies: this.#unreadBodies }
    return this.#counts && (messages ? { ...this.#counts, messages } : this.#counts)
  }
}

module.exports = { Hub }
