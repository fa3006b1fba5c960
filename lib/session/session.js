'use strict'
// session.js - a running capture or a file being read. The addon's thread fills blocks; a session takes
// them when somebody wants packets: by listeners, by iteration, as batches, or as text.

const { AsyncResource } = require('node:async_hooks')
const { EventEmitter } = require('node:events')
const { availableParallelism = () => cpus().length, cpus } = require('node:os')
const { performance } = require('node:perf_hooks')
const { debuglog, inspect } = require('node:util')
const native = require('../native')
const { Block } = require('../packet/block')
const { Packet } = require('../packet/packet')
const { PcapError, typeError } = require('../errors')
const { linkTypeName } = require('../link-type')
const { findalldevs } = require('../devices')
const { takesBytes } = require('./listener')
const registry = require('./registry')
const { aboutSource, countersOf, shown, uncloneable } = require('../show')
const { Dump, Facts, formatOf } = require('../file/writer')
const { Metadata } = require('../file/metadata')
const { PacketIterator, BatchIterator, TextIterator } = require('./iterators')

const debug = debuglog('pcap')

const BUDGET_MS = 5 // of one turn of the event loop
const STEP_MS = 1 // the clock is read about this often
const MAX_STEP = 1024 // packets between two looks at the clock, at most
const DROP_CHECK_MS = 250
const TOUCHED_TOGETHER = 64 // packets; their headers have room in the smallest cache

// How packets are emitted: to one listener, to one with the bytes, by emit.
const BARE = 0
const RAW = 1
const MANY = 2

// Of a file's blocks, where packets are wanted one by one: packets keep their blocks until they are collected.
const MAX_BLOCK_PACKETS = 4096
const BATCH_THREADS = 2

const END = -1
const UNKNOWN_LINK_TYPE = 65535

const UNCLONEABLE = uncloneable('a session belongs to its thread', 'its packets, or the path, and open another there')

const DEVICE_STATES = ['up', 'down', 'gone']
const FLOW_EVENTS = ['packet', 'end', 'complete']
const FILE_EVENTS = ['block', 'damage']
const EVENTS = ['packet', 'end', 'complete', 'error', 'drop', 'block', 'damage', 'device', 'close']

class Session extends EventEmitter {
  #handle
  #state = 'idle' // idle, flowing, paused, claimed (by an iterator), closed
  #block // the Block of the packets at hand, in flowing state
  #next = 0 // index of its next packet
  #step = 1 // packets until the clock is read again
  #scheduled = false
  #wantsPackets = false // there is a listener for packets
  #wantsRaw = false
  #listener // the only listener for packets, called without emit's detour; undefined if there are more
  #listenersChanged = false
  #interrupted = false // something happened that the loop over packets has to look at
  #finished = false // the native side said "end" or failed
  #rang = false // the bell rang since the last look, perhaps before anybody waited for it
  #waiter // an iterator that waits for the bell
  #lastStats
  #lastDeviceStats
  #lastNames
  #dropTimer
  #seen = { dropped_by_kernel: 0, dropped_by_interface: 0, dropped_by_app: 0 }
  #onAbort
  #signal
  #mayHold = true // the user has not called unref()
  #holds = false // there is something to keep the process for
  #context = new AsyncResource('PcapSession') // in which the session was made: its handlers run there
  #streamError // of the Readable that the bytes come from
  #hasTaken = false // packets were asked for
  #failure // what ended the source, until it is told
  #failedBefore = false // the error was told, or will be
  #dump // the Dump that is running, or the Facts
  #inputs // paths that are read, so not written
  #discards = false // packets are forgotten once the dump has them
  #devices // of a capture, by the indices of their interfaces
  #about // source and filter, for people
  #metadata // what a file says beside packets, and a capture of its interfaces
  #tells = false // somebody listens for that
  #sizesBlocks // the size of blocks is ours to choose
  #choosesThreads // and so is the number of threads

  constructor(handle, options, { live }) {
    super()
    Object.defineProperty(this, '_events', { enumerable: false }) // listeners would be cloned before what says why not
    this.uncloneable = UNCLONEABLE
    this.#handle = handle
    this.live = live
    this.#about = aboutSource(options)
    this.#inputs = live ? [] : options.paths ?? (options.path === undefined ? [] : [options.path])
    this.#metadata = new Metadata(handle)
    this.#devices = live ? this.interfaces.map(({ name }) => name) : []
    this.#sizesBlocks = !live && options.chooses_size
    this.#choosesThreads = !live && options.chooses_threads
    if (live) this.#hold(true)
    super.on('newListener', this.#listenerAdded)
    super.on('removeListener', this.#listenerRemoved)
    this.#watchSignal(options.signal, registry.register(this, { handle, about: this.#about, signal: options.signal }))
  }

  // ---- What users call

  /** Name of the link type, such as 'LINKTYPE_ETHERNET'; undefined while a stream's header has not arrived. */
  get link_type() {
    if (!this.#handle) return this.#lastNames.link_type
    const number = native.linkType(this.#handle)
    return number === UNKNOWN_LINK_TYPE ? undefined : linkTypeName(number)
  }

  /** The format of the file: 'pcap', 'pcapng', 'snoop'; undefined when it has none, or it is not known yet. */
  get format() {
    return this.#handle ? native.sessionFormat(this.#handle) : this.#lastNames.format
  }

  /** How the file is compressed: 'gzip', 'zstd', 'lz4'; undefined when it is not. */
  get compression() {
    return this.#handle ? native.sessionCompression(this.#handle) : this.#lastNames.compression
  }

  get closed() {
    return this.#state === 'closed'
  }

  /** Sections of a pcapng file. This and the following are what has been read so far. */
  get sections() {
    return this.#metadata.list('sections')
  }

  /** Interfaces, by the index that packets have. */
  get interfaces() {
    return this.#metadata.list('interfaces')
  }

  /** Names of addresses. */
  get names() {
    return this.#metadata.list('names')
  }

  /** Secrets for decryption. */
  get secrets() {
    return this.#metadata.list('secrets')
  }

  /** Blocks of other kinds. */
  get blocks() {
    return this.#metadata.list('blocks')
  }

  /** The seed's three counters; the others are not enumerable. */
  stats() {
    const all = this.#handle ? native.stats(this.#handle) : this.#lastStats
    const { ps_recv, ps_drop, ps_ifdrop, ...more } = all
    const result = { ps_recv, ps_drop, ps_ifdrop }
    if (this.live) more.devices = this.#handle ? this.#deviceStats() : this.#lastDeviceStats
    more.objects_left_out = this.#metadata.left_out // objects are made of a closed session too
    for (const [name, value] of Object.entries(more)) Object.defineProperty(result, name, { value, configurable: true })
    return result
  }

  #deviceStats() {
    return native.deviceStats(this.#handle).map((counters, index) => ({ device: this.#devices[index], ...counters }))
  }

  /** Stop delivering; what arrives meanwhile waits in the buffers, and is counted once they are full. */
  pause() {
    if (this.#state === 'flowing' || this.#state === 'idle') this.#state = 'paused'
    this.#interrupted = true
    this.#keep()
    return this
  }

  resume() {
    if (this.#state === 'paused' || this.#state === 'idle') this.#startFlow()
    return this
  }

  /** Let the session keep the process alive (the default), or not. */
  ref() {
    this.#mayHold = true
    this.#hold(this.#holds)
    return this
  }

  unref() {
    this.#mayHold = false
    this.#hold(this.#holds)
    return this
  }

  /** Send a packet: a Buffer or Uint8Array with the whole frame. */
  inject(bytes) {
    if (!ArrayBuffer.isView(bytes) || bytes.byteLength === 0) throw typeError('inject: expected a Buffer or a Uint8Array with at least one byte')
    return native.inject(this.#open(), bytes)
  }

  /**
   * Write all packets to a file, on the session's own thread: nothing that JavaScript does slows it. A capture can
   * begin at any time, a file before its first packet is read. The session reads even if nobody listens for packets.
   */
  dump(path, options = {}) {
    const handle = this.#open()
    const link = native.linkType(handle)
    const known = link !== UNKNOWN_LINK_TYPE
    this.#checkSink()
    this.#checkLinks(formatOf(path, options.format))
    return this.#attach(new Dump(path, options, { link: known ? link : undefined, snap_length: this.interfaces[0]?.snap_length || undefined, live: this.live, inputs: this.#inputs }, () => this.#undump()))
  }

  /** pcap has one link type: that of all devices. */
  #checkLinks(format) {
    const links = new Set(this.live && format !== 'pcapng' ? this.interfaces.map(({ link_type }) => link_type) : [])
    if (links.size > 1) throw new PcapError('ERR_PCAP_OPTION', `pcap has one link type, and the devices have ${[...links].join(' and ')}: write pcapng`)
  }

  /** Count the packets of a file, on the session's own thread. */
  _count() {
    this.#checkSink()
    return this.#attach(new Facts())
  }

  /** Can something get the packets on the session's thread? */
  #checkSink() {
    this.#open()
    if (this.#dump) throw new PcapError('ERR_PCAP_INVALID', 'the session has a dump already')
    if (!this.live && this.#hasTaken) throw new PcapError('ERR_PCAP_INVALID', 'packets have been read already: a dump of a file must begin before that')
  }

  #attach(sink) {
    try {
      native.attach(this.#handle, sink._handle)
    } catch (error) {
      sink._ended()
      throw error
    }
    this.#dump = sink
    this.#keep()
    if (this.#state === 'idle') setImmediate(() => this.#state === 'idle' && this.#startFlow())
    return sink
  }

  #undump() {
    native.detach(this.#handle, this.#dump._handle)
    this.#dump = undefined
    this.#setDiscard()
    this.#keep()
  }

  /** Nobody wants packets but the dump? */
  #setDiscard() {
    if (!this.#handle) return
    this.#discards = this.#dump !== undefined && this.#state === 'flowing' && !this.#wantsPackets
    native.discard(this.#handle, this.#discards)
  }

  /** Stop capturing, or reading: what has been read is still delivered, then comes the end. */
  stop() {
    if (!this.#handle) return
    this.#tellDevices()
    if (!this.#handle) return
    native.stop(this.#handle)
    if (this.#state === 'flowing') this.#schedule()
    else this.#wake()
  }

  /** Stop, at once: no event but `close` follows. Allowed anywhere, any number of times. */
  close() {
    if (this.#state === 'closed') return
    this.#state = 'closed'
    this.#interrupted = true
    this.#lastStats = native.stats(this.#handle)
    if (this.live) this.#lastDeviceStats = this.#deviceStats()
    this.#lastNames = { link_type: this.link_type, format: this.format, compression: this.compression }
    native.close(this.#handle)
    const failure = this.#dump?._ended()
    this.#dump = undefined
    registry.unregister(this, this.#handle)
    this.#handle = undefined
    this.#block = undefined
    clearInterval(this.#dropTimer)
    this.#signal?.removeEventListener('abort', this.#onAbort)
    this.#wake()
    debug('closed: %o', this.#lastStats)
    process.nextTick(() => {
      if (failure && !this.#failedBefore) this.emit('error', failure)
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
    this.#wantPackets()
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
   * format: 'text' (one line a packet, for people), 'json' (a full tree a line), 'tsv', 'csv' or 'ndjson' (with fields).
   */
  lines(options = {}) {
    return new TextIterator(this, options)
  }

  [inspect.custom](...how) {
    const { link_type, closed } = this
    return shown('Session', () => ({ ...this.#about, link_type, closed, ...countersOf(this.stats(), this.live) }), ...how)
  }

  // ---- Flowing: packets to listeners

  #listenerAdded = (name) => {
    if (name === 'packet') {
      if (this.#state === 'claimed') throw hasReader()
      this.#listenersChanged = this.#interrupted = true
      this.#wantsPackets = true
      this.#wantPackets()
      if (this.#dump) this.#setDiscard()
    }
    if (name === 'drop') this.#watchDrops()
    if (FILE_EVENTS.includes(name)) this.#tells = this.#interrupted = true
    if (FLOW_EVENTS.includes(name) && this.#state === 'idle') this.#startFlow()
    this.#keep(name)
  }

  /** Blocks will be lent, not given back at once. */
  #wantPackets() {
    if (this.#sizesBlocks && this.#handle) native.setBlockPackets(this.#handle, MAX_BLOCK_PACKETS)
    this.#sizesBlocks = false
  }

  /** A capture holds the process from its start; a file while it has listeners, or an iteration waits for it. */
  #hold(holds) {
    this.#holds = holds
    if (this.#handle) native.setRef(this.#handle, holds && this.#mayHold)
  }

  /**
   * Somebody waits for what the session brings, who need not keep it himself: listeners while it flows, an iteration, a
   * dump, listeners for an end that a signal will bring. added: the name of a listener that is about to be there.
   */
  #keep(added) {
    const hears = (name) => name === added || this.listenerCount(name) > 0
    const isHeard = (this.#state === 'flowing' && EVENTS.some(hears)) || (this.#signal !== undefined && hears('close'))
    registry.hold(this, this.#handle !== undefined && (isHeard || this.#waiter !== undefined || this.#dump !== undefined))
  }

  #listenerRemoved = (name) => {
    this.#keep()
    if (FILE_EVENTS.includes(name)) this.#tells = FILE_EVENTS.some((event) => this.listenerCount(event) > 0)
    if (name !== 'packet') return
    this.#listenersChanged = this.#interrupted = true
    this.#wantsPackets = this.listenerCount('packet') > 0
    if (this.#dump) this.#setDiscard()
  }

  /** Look who listens for packets: one listener that stays is called without emit's detour. */
  #chooseListener() {
    const all = this.rawListeners('packet')
    this.#listener = all.length === 1 && all[0].listener === undefined ? all[0] : undefined
    this.#wantsRaw = all.some(takesBytes)
    this.#listenersChanged = false
  }

  #startFlow() {
    this.#state = 'flowing'
    this.#hold(true)
    this.#keep()
    if (this.#dump) this.#setDiscard()
    this.#schedule()
  }

  #schedule() {
    if (this.#scheduled) return
    this.#scheduled = true
    setImmediate(() => {
      this.#scheduled = false
      this.#context.runInAsyncScope(this.#drain, this)
    })
  }

  /** The native side has something to take. */
  _bell() {
    this.#context.runInAsyncScope(this.#rung, this)
  }

  #rung() {
    if (this.#state === 'flowing' && !this.#scheduled) this.#drain()
    else this.#wake()
    this.onbell?.()
    this.#tellDevices()
  }

  /** Tell what happened to devices. */
  #tellDevices() {
    const events = this.live && this.#handle ? native.deviceEvents(this.#handle) : undefined
    for (let i = 0; i < (events?.length ?? 0) && !this.closed; i += 2) {
      const event = { device: this.#devices[events[i]], interface: events[i], state: DEVICE_STATES[events[i + 1]] }
      debug('device: %o', event)
      this.emit('device', event)
    }
  }

  /** Deliver what there is, for one budget of time. */
  #drain() {
    const deadline = performance.now() + BUDGET_MS
    while (this.#state === 'flowing') {
      if (!this.#block && !this.#takeForFlow(deadline)) return
      if (!this.#deliver(deadline)) return this.#reschedule()
      if (performance.now() >= deadline) return this.#reschedule()
    }
  }

  #reschedule() {
    if (this.#state === 'flowing') this.#schedule()
  }

  /** The next block becomes the one at hand. False when there is none. */
  #takeForFlow(deadline) {
    const count = this.#takeOrFail()
    if (count > 0) {
      debug('%d packets handed over', count)
      return true
    }
    if (count === END) this.#ended(deadline)
    else if (count === 0) debug('read found nothing; waiting')
    return false
  }

  /** Take the next block; the end when the source failed, which is told then. What listeners throw is not the source's failure. */
  #takeOrFail() {
    try {
      const count = this._take()
      if (count > 0) {
        this.#block = new Block(native.expose(this.#handle), this.#handle)
        this.#next = 0
      }
      return count
    } catch (error) {
      this.#failure = error
      return END
    }
  }

  /** Emit the packets of the block. False when time is up or the session stopped flowing. */
  #deliver(deadline) {
    const count = this.#block.count
    let before = performance.now()
    try {
      while (this.#next < count) {
        if (this.#tells && !this.#tell(this.#numberOf(this.#next), deadline)) return false
        this.#emitUntil(this.#untold(Math.min(count, this.#next + this.#step)))
        if (this.#state !== 'flowing') return false
        const now = performance.now()
        if (now >= deadline && this.#next < count) return false
        this.#step = nextStep(this.#step, now - before)
        before = now
      }
    } catch (error) {
      // A listener threw: the exception is the process's, the packets behind it are not lost.
      this.#reschedule()
      throw error
    } finally {
      if (this.#next >= count) this.#block = undefined
    }
    return true
  }

  /** Tell what the file says before the packet with this number. False when time is up, or a listener stopped the flow. */
  #tell(number, deadline) {
    while (this.#metadata.next < number) {
      this.#tellOne(this.#metadata.shift())
      if (this.#state === 'closed' || this.#state === 'paused' || performance.now() >= deadline) return false
    }
    return true
  }

  /** What comes behind it is still told when a listener throws. */
  #tellOne({ kind, value }) {
    if (value === undefined) return
    try {
      if (kind === 'damage') this.emit('damage', value)
      else this.emit('block', kind, value)
    } catch (error) {
      this.#reschedule()
      throw error
    }
  }

  /** Tell an iteration what the file said meanwhile, for one budget of time. False when there is more. */
  _tell() {
    if (!this.#tells || this.#state !== 'claimed') return true
    return this.#tell(Infinity, performance.now() + BUDGET_MS) || this.#state !== 'claimed'
  }

  #numberOf(index) {
    return new Packet(this.#block, index).number
  }

  /** The first packet behind the next one before which there is something to tell, `end` at most. */
  #untold(end) {
    if (!this.#tells) return end
    let index = this.#next + 1
    while (index < end && this.#numberOf(index) <= this.#metadata.next) index++
    return index
  }

  /** Emit packets up to `end`, or until something happens that asks for another look. */
  #emitUntil(end) {
    if (this.#listenersChanged) this.#chooseListener()
    this.#interrupted = false
    const block = this.#block
    const listener = this.#listener
    const kind = listener === undefined ? MANY : this.#wantsRaw ? RAW : BARE
    let touched = this.#next
    while (this.#next < end && !this.#interrupted) {
      if (this.#next === touched) {
        touched = Math.min(end, touched + TOUCHED_TOGETHER)
        block.touch(this.#next, touched)
      }
      const packet = new Packet(block, this.#next++)
      if (kind === BARE) listener.call(this, packet)
      else if (kind === RAW) listener.call(this, packet, packet.bytes)
      else if (this.#wantsRaw) this.emit('packet', packet, packet.bytes)
      else this.emit('packet', packet)
    }
  }

  #ended(deadline) {
    this.#tellDevices()
    if (this.closed) return
    if (this.#tells && !this.#tell(Infinity, deadline)) return this.#reschedule()
    if (this.#failure) return this.#failed(this.#failure)
    try {
      this.#checkDrops()
      this.emit('end')
      if (!this.closed) this.emit('complete')
    } finally {
      this.close()
    }
  }

  #failed(error) {
    process.nextTick(() => this.close())
    try {
      this.#tellDevices()
      this.#checkDrops()
    } finally {
      this.emit('error', error)
    }
  }

  // ---- For the iterators

  /** Do packets go to listeners, who may have paused, or to an iteration? */
  get _hasReader() {
    if (this.#discards) return false
    const listens = this.#state === 'flowing' || (this.#state === 'paused' && (this.#wantsPackets || this.#hasTaken))
    return this.#state === 'claimed' || listens
  }

  /** Make the session an iterator's; a session has one reader. */
  _claim() {
    this.#open()
    if (this._hasReader) throw hasReader()
    this.#state = 'claimed'
    if (this.#dump) this.#setDiscard()
    this.#hold(this.live)
    return this
  }

  /** Columns will be filled: by two threads, if the machine has cores for them and nobody said how many. */
  _spread() {
    if (this.#choosesThreads && availableParallelism() > 1) native.setThreads(this.#open(), BATCH_THREADS)
  }

  get _handle() {
    return this.#handle
  }

  /** Take the next block: a number of packets, 0 for nothing now, -1 for the end. Throws the source's error. */
  _take() {
    if (this.#finished || !this.#handle) return END
    this.#hasTaken = true
    this.#rang = false
    try {
      const count = native.take(this.#handle)
      if (count === END) this.#finished = true
      if (this.#tells) this.#metadata.refresh()
      if (count === END && this.#streamError) throw this.#streamError
      return count
    } catch (error) {
      this.#finished = true
      this.#failedBefore = true
      if (this.#tells) this.#metadata.refresh()
      throw this.#streamError ?? error
    }
  }

  /** The source of the bytes failed, after all it gave: the session fails once that is delivered. */
  _fail(error) {
    this.#streamError = error
  }

  /** A promise that settles when the bell rings or the session closes. */
  _nextBell() {
    if (this.#rang) return Promise.resolve()
    this.#hold(true)
    return new Promise((resolve) => {
      this.#waiter = resolve
      this.#keep()
    })
  }

  #wake() {
    const waiter = this.#waiter
    this.#rang = true
    if (!waiter) return
    this.#waiter = undefined
    this.#hold(this.live)
    this.#keep()
    waiter()
  }

  #open() {
    if (this.#handle) return this.#handle
    throw new PcapError('ERR_PCAP_CLOSED', 'the session is closed')
  }

  // ---- Drops and signals

  #watchDrops() {
    if (this.#dropTimer || !this.live) return
    this.#dropTimer = setInterval(() => this.#checkDrops(), DROP_CHECK_MS)
    this.#dropTimer.unref()
  }

  #checkDrops() {
    if (!this.#handle || !this.live) return
    const stats = native.stats(this.#handle)
    const more = {}
    let any = false
    for (const name of Object.keys(this.#seen)) {
      more[name] = stats[name] - this.#seen[name]
      any ||= more[name] > 0
      this.#seen[name] = stats[name]
    }
    if (!any) return
    debug('packets dropped: %o', more)
    if (this.listenerCount('drop')) this.emit('drop', more)
  }

  #watchSignal(signal, onAbort) {
    if (!signal) return
    this.#signal = signal
    this.#onAbort = onAbort
    signal.addEventListener('abort', onAbort, { once: true })
    if (signal.aborted) this.close()
  }
}

if (Symbol.asyncDispose) {
  Session.prototype[Symbol.asyncDispose] = async function () {
    this.close()
  }
}

const hasReader = () => new PcapError('ERR_PCAP_INVALID', 'the session already has a reader: listeners for packets, or an iteration')

/** How many packets to deliver before the clock is read again. */
function nextStep(step, elapsed) {
  if (elapsed > STEP_MS) return Math.max(1, step >> 1)
  return elapsed < STEP_MS / 4 ? Math.min(MAX_STEP, step * 2) : step
}

module.exports = { Session }
