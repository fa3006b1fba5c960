'use strict'
// session.js - a running capture or a file being read. The addon's thread fills blocks; a session takes
// them when somebody wants packets: by listeners, by iteration, as batches, or as text.

const { AsyncResource } = require('node:async_hooks')
const { EventEmitter } = require('node:events')
const { debuglog, inspect } = require('node:util')
const native = require('../native')
const { PcapError, typeError } = require('../errors')
const { findalldevs } = require('../devices')
const { aboutSource, countersOf, shown, uncloneable } = require('../show')
const { Flow } = require('./flow')
const { Hold } = require('./hold')
const { PacketIterator, BatchIterator, TextIterator } = require('./iterators')
const { Sinks } = require('./sinks')
const { Source } = require('./source')
const { Telling } = require('./telling')
const { Watch } = require('./watch')
const { defineMembers } = require('./members')
const { Hub } = require('../streams/hub')
const { streamSettings, messageSettings } = require('../streams/options')

const debug = debuglog('pcap')

const UNCLONEABLE = uncloneable('a session belongs to its thread', 'its packets, or the path, and open another there')

const STREAM_EVENTS = ['flow', 'connection', 'http', 'dns', 'tls', 'query', 'websocket']
const FLOW_EVENTS = ['packet', 'end', 'complete', ...STREAM_EVENTS]

class Session extends EventEmitter {
  #source // the native session
  #telling // what the file says beside packets
  #flow // packets to listeners, and who has the session
  #sinks // what gets packets on the session's thread
  #hold // what keeps it alive
  #watch // devices and drops
  #streams // its flows and connections, once somebody asks for them
  #context = new AsyncResource('PcapSession') // in which the session was made: its handlers run there
  #options // what it was opened with

  constructor(handle, options, { live }) {
    super()
    Object.defineProperty(this, '_events', { enumerable: false }) // listeners would be cloned before what says why not
    this.uncloneable = UNCLONEABLE
    this.live = live
    this.#options = options
    this.#source = new Source(handle, options, live)
    this.#telling = new Telling(this, handle)
    const source = this.#source
    this.#flow = new Flow(this, { source, telling: this.#telling, context: this.#context, take: () => this._take(), ended: (deadline) => this.#ended(deadline) })
    const flow = this.#flow
    const inputs = live ? [] : options.paths ?? (options.path === undefined ? [] : [options.path])
    this.#sinks = new Sinks(this, { source, flow, inputs, left: () => this.#hold.keep() })
    this.#hold = new Hold(this, { source, flow, sinks: this.#sinks, about: aboutSource(options), signal: options.signal })
    this.#watch = new Watch(this, source)
    if (live) this.#hold.process(true)
    super.on('newListener', this.#listenerAdded)
    super.on('removeListener', this.#listenerRemoved)
    this.#hold.watchSignal()
  }

  // ---- What users call

  /** Name of the link type, such as 'LINKTYPE_ETHERNET'; undefined while a stream's header has not arrived. */
  get link_type() {
    return this.#source.linkType
  }

  /** The format of the file: 'pcap', 'pcapng', 'snoop'; undefined when it has none, or it is not known yet. */
  get format() {
    return this.#source.format
  }

  /** How the file is compressed: 'gzip', 'zstd', 'lz4'; undefined when it is not. */
  get compression() {
    return this.#source.compression
  }

  get closed() {
    return this.#flow.state === 'closed'
  }

  /** Sections of a pcapng file. This and the following are what has been read so far. */
  get sections() {
    return this.#telling.metadata.list('sections')
  }

  /** Interfaces, by the index that packets have. */
  get interfaces() {
    return this.#telling.metadata.list('interfaces')
  }

  /** Names of addresses. */
  get names() {
    return this.#telling.metadata.list('names')
  }

  /** Secrets for decryption. */
  get secrets() {
    return this.#telling.metadata.list('secrets')
  }

  /** Blocks of other kinds. */
  get blocks() {
    return this.#telling.metadata.list('blocks')
  }

  /** The seed's three counters; the others are not enumerable. */
  stats() {
    const { ps_recv, ps_drop, ps_ifdrop, ...more } = this.#source.stats
    const result = { ps_recv, ps_drop, ps_ifdrop }
    if (this.live) more.devices = this.#watch.deviceStats
    more.objects_left_out = this.#telling.metadata.left_out // objects are made of a closed session too
    if (this.#streams) more.streams = this.#streams.counts
    for (const [name, value] of Object.entries(more)) Object.defineProperty(result, name, { value, configurable: true })
    return result
  }

  /** Stop delivering; what arrives meanwhile waits in the buffers, and is counted once they are full. */
  pause() {
    const flow = this.#flow
    if (flow.state === 'flowing' || flow.state === 'idle') flow.state = 'paused'
    flow.interrupt()
    this.#hold.keep()
    return this
  }

  resume() {
    const { state } = this.#flow
    if (state === 'paused' || state === 'idle') this.#startFlow()
    return this
  }

  /** Let the session keep the process alive (the default), or not. */
  ref() {
    this.#hold.allow(true)
    return this
  }

  unref() {
    this.#hold.allow(false)
    return this
  }

  /** Send a packet: a Buffer or Uint8Array with the whole frame. */
  inject(bytes) {
    if (!ArrayBuffer.isView(bytes) || bytes.byteLength === 0) throw typeError('inject: expected a Buffer or a Uint8Array with at least one byte')
    return native.inject(this.#source.open, bytes)
  }

  /**
   * Write all packets to a file, on the session's own thread: nothing that JavaScript does slows it. A capture can
   * begin at any time, a file before its first packet is read. The session reads even if nobody listens for packets.
   */
  dump(path, options = {}) {
    return this.#drainInto(this.#sinks.dump(path, options))
  }

  /** How many entries of a list there are, of which no objects are made. */
  _howMany(list) {
    return this.#telling.metadata.count(list)
  }

  /** Count the packets of a file, on the session's own thread. */
  _count() {
    return this.#drainInto(this.#sinks.count())
  }

  /** The session reads on for it. */
  #drainInto(sink) {
    this.#hold.keep()
    if (this.#flow.state === 'idle') setImmediate(() => this.#flow.state === 'idle' && this.#startFlow())
    return sink
  }

  /** Stop capturing, or reading: what has been read is still delivered, then comes the end. */
  stop() {
    const source = this.#source
    this.#watch.tellDevices()
    if (!source.handle) return
    native.stop(source.handle)
    if (this.#flow.state === 'flowing') this.#flow.schedule()
    else this.#hold.wake()
  }

  /** Stop, at once: no event but `close` follows. Allowed anywhere, any number of times. */
  close() {
    const { handle } = this.#source
    if (this.closed) return
    this.#flow.close()
    this.#streams?.finish()
    this.#source.close()
    const failure = this.#sinks.close()
    this.#hold.close(handle)
    this.#watch.close()
    this.#hold.wake()
    debug('closed: %o', this.#source.stats)
    process.nextTick(() => {
      if (failure && !this.#source.failedBefore) this.emit('error', failure)
      this.onclose?.()
      this.emit('close')
    })
  }

  /** The seed's list of devices. */
  findalldevs() {
    return findalldevs()
  }

  [Symbol.asyncIterator]() {
    const iterator = new PacketIterator(this._claim())
    this.#source.lend()
    return iterator
  }

  /**
   * Packets in columns: an async iterable of Batch.
   *
   * fields: names of columns with a value a packet. lists: of columns with all values. size: packets in a batch at most.
   */
  batches(options = {}) {
    return new BatchIterator(this, options)
  }

  /**
   * Packets as text: an async iterable of Buffers, each with whole lines.
   *
   * format: 'text' (one line a packet, for people), 'tree' (a line a field), 'json' (a full tree a line), 'tsv', 'csv' or
   * 'ndjson' (with fields). The options of style.js say how a text looks.
   */
  lines(options = {}) {
    return new TextIterator(this, options)
  }

  /**
   * Conversations, each once it is over: an async iterable. With `every_ms` those that change are given before, too.
   * Beside other readers; to be asked for before the first packet is read.
   */
  flows(options = {}) {
    return this.#hub(streamSettings(options, 'flows')).flows()
  }

  /** TCP connections, each before its data: an async iterable of Connection. As flows. */
  connections(options = {}) {
    return this.#hub(streamSettings(options, 'connections')).connections()
  }

  /** Messages of protocols on TCP's streams, `of` these: an async iterable of packets. As flows. */
  messages(options = {}) {
    const { own, settings } = messageSettings(options, 'messages', true)
    return this.#hub(settings).messages('message', own)
  }

  /** Requests of HTTP with their responses: an async iterable of HttpExchange. As flows. */
  http(options = {}) {
    const { own, settings } = messageSettings(options, 'http', false)
    return this.#hub(settings).messages('http', own)
  }

  /** Queries of DNS with their answers, over UDP and TCP: an async iterable of DnsTransaction. As flows. */
  dns(options = {}) {
    const { own, settings } = messageSettings(options, 'dns', false)
    return this.#hub(settings).messages('dns', own)
  }

  /** Commands of Redis with their replies: an async iterable of Query. As flows. */
  queries(options = {}) {
    const { own, settings } = messageSettings(options, 'queries', false)
    return this.#hub(settings).messages('query', own)
  }

  /** Messages of WebSocket, behind their exchange of HTTP: an async iterable of WebSocketMessage. As flows. */
  websocket(options = {}) {
    const { own, settings } = messageSettings(options, 'websocket', false)
    return this.#hub(settings).messages('websocket', own)
  }

  /** What two sides of TLS agree on, as far as it is not encrypted: an async iterable of TlsHandshake. As flows. */
  tls(options = {}) {
    const { own, settings } = messageSettings(options, 'tls', false)
    return this.#hub(settings).messages('tls', own)
  }

  [inspect.custom](...how) {
    const { link_type, closed } = this
    return shown('Session', () => ({ ...aboutSource(this.#options), link_type, closed, ...countersOf(this.stats(), this.live) }), ...how)
  }

  // ---- What happens

  #listenerAdded = (name) => {
    if (name === 'packet') {
      if (this.#flow.state === 'claimed') throw hasReader()
      this.#flow.listenersChange(true)
      this.#source.lend()
      this.#sinks.look()
    }
    if (name === 'drop') this.#watch.watchDrops()
    if (STREAM_EVENTS.includes(name)) this.#hub(streamSettings({}, name)).listen(name)
    if (this.#telling.has(name)) {
      this.#telling.on = true
      this.#flow.interrupt()
    }
    if (FLOW_EVENTS.includes(name) && this.#flow.state === 'idle') this.#startFlow()
    this.#hold.keep(name)
  }

  #listenerRemoved = (name) => {
    this.#hold.keep()
    if (this.#telling.has(name)) this.#telling.look()
    if (name !== 'packet') return
    this.#flow.listenersChange(this.listenerCount('packet') > 0)
    this.#sinks.look()
  }

  #startFlow() {
    this.#flow.state = 'flowing'
    this.#hold.process(true)
    this.#hold.keep()
    this.#sinks.look()
    this.#flow.schedule()
  }

  /** The native side has something to take. */
  _bell() {
    this.#context.runInAsyncScope(this.#rung, this)
  }

  #rung() {
    if (this.#flow.state === 'flowing' && !this.#flow.scheduled) this.#flow.drain()
    else this.#hold.wake()
    this.onbell?.()
    this.#watch.tellDevices()
  }

  #ended(deadline) {
    const { failure } = this.#flow
    this.#watch.tellDevices()
    if (this.closed) return
    if (this.#telling.on && !this.#telling.tell(Infinity, deadline, this.#flow)) return this.#flow.again()
    if (failure) return this.#failed(failure)
    try {
      this.#watch.checkDrops()
      this.emit('end')
      if (!this.closed) this.emit('complete')
    } finally {
      this.close()
    }
  }

  #failed(error) {
    process.nextTick(() => this.close())
    try {
      this.#watch.tellDevices()
      this.#watch.checkDrops()
    } finally {
      this.emit('error', error)
    }
  }

  static {
    defineMembers(Session, (session) => session.#options)
  }

  // ---- For the iterators

  /** Do packets go to listeners, who may have paused, or to an iteration? */
  get _hasReader() {
    const { state, wantsPackets } = this.#flow
    if (this.#sinks.discards) return false
    return state === 'claimed' || state === 'flowing' || (state === 'paused' && (wantsPackets || this.#source.hasTaken))
  }

  /** Make the session an iterator's; a session has one reader. */
  _claim() {
    if (this.#source.open && this._hasReader) throw hasReader()
    this.#flow.state = 'claimed'
    this.#sinks.look()
    this.#hold.process(this.live)
    return this
  }

  /** An iteration wants packets that pass this native filter, beside the session's own; undefined for none. */
  _show(display) {
    if (display) this.#sinks.show(display)
  }

  /** Columns will be filled. */
  _spread() {
    this.#source.spread()
  }

  get _handle() {
    return this.#source.handle
  }

  /** Take the next block: a number of packets, 0 for nothing now, -1 for the end. Throws the source's error. */
  _take() {
    this.#hold.look()
    try {
      return this.#streams ? this.#streams.take(() => this.#source.take()) : this.#source.take()
    } finally {
      this.#telling.refresh()
    }
  }

  /** Its streams. All who ask for them share what is known, so what they ask for has to agree. */
  #hub(wanted) {
    this.#source.open // or an error
    if (this.#source.hasTaken) throw new PcapError('ERR_PCAP_INVALID', 'packets have been read already: ask for streams before that')
    const settings = { ...wanted, has_wholes: this.#source.stats.fragments !== undefined }
    if (this.#streams) {
      this.#streams.agree(settings)
    } else {
      this.#streams = new Hub(this, this.#source, settings)
    }
    return this.#streams
  }

  /** Tell an iteration what the file said meanwhile, for one budget of time. False when there is more. */
  _tell() {
    return this.#telling.tellIteration(this.#flow)
  }

  /** The source of the bytes failed, after all it gave: the session fails once that is delivered. */
  _fail(error) {
    this.#source.streamError = error
  }

  /** A promise that settles when the bell rings or the session closes. */
  _nextBell() {
    return this.#hold.nextBell()
  }
}

if (Symbol.asyncDispose) {
  Session.prototype[Symbol.asyncDispose] = async function () {
    this.close()
  }
}

const hasReader = () => new PcapError('ERR_PCAP_INVALID', 'the session already has a reader: listeners for packets, or an iteration')

module.exports = { Session }
