'use strict'
// flow.js - packets to listeners: blocks are taken and emitted for a few milliseconds, then timers and input get their turn.

const { performance } = require('node:perf_hooks')
const { debuglog } = require('node:util')
const native = require('../native')
const { Block } = require('../packet/block')
const { Packet } = require('../packet/packet')
const { takesBytes } = require('./listener')
const { END } = require('./source')

const debug = debuglog('pcap')

const BUDGET_MS = 5 // of one turn of the event loop
const STEP_MS = 1 // the clock is read about this often
const MAX_STEP = 1024 // packets between two looks at the clock, at most
const TOUCHED_TOGETHER = 64 // packets; their headers have room in the smallest cache

// How packets are emitted: to one listener, to one with the bytes, by emit.
const BARE = 0
const RAW = 1
const MANY = 2

class Flow {
  state = 'idle' // idle, flowing, paused, claimed (by an iterator), closed
  failure // what ended the source, until it is told
  scheduled = false
  wantsPackets = false // there is a listener for packets
  #session
  #source
  #telling
  #context // in which the session was made: its handlers run there
  #take
  #ended
  #block // the Block of the packets at hand
  #next = 0 // index of its next packet
  #step = 1 // packets until the clock is read again
  #wantsRaw = false
  #listener // the only listener for packets, called without emit's detour; undefined if there are more
  #listenersChanged = false
  #interrupted = false // something happened that the loop over packets has to look at

  /** take: the session's next block. ended: of the source, all packets are emitted; with what is left of the turn. */
  constructor(session, { source, telling, context, take, ended }) {
    this.#session = session
    this.#source = source
    this.#telling = telling
    this.#context = context
    this.#take = take
    this.#ended = ended
  }

  /** The loop over packets has to look what happened. */
  interrupt() {
    this.#interrupted = true
  }

  /** Listeners for packets came or went. */
  listenersChange(wantsPackets) {
    this.#listenersChanged = this.#interrupted = true
    this.wantsPackets = wantsPackets
  }

  close() {
    this.state = 'closed'
    this.#interrupted = true
    this.#block = undefined
  }

  /** Deliver in the next turn of the event loop. */
  schedule() {
    if (this.scheduled) return
    this.scheduled = true
    setImmediate(() => {
      this.scheduled = false
      this.#context.runInAsyncScope(this.drain, this)
    })
  }

  /** Go on later, if that is still wanted. */
  again() {
    if (this.state === 'flowing') this.schedule()
  }

  /** Deliver what there is, for one budget of time. */
  drain() {
    const deadline = performance.now() + BUDGET_MS
    while (this.state === 'flowing') {
      if (!this.#block && !this.#refill(deadline)) return
      if (!this.#deliver(deadline)) return this.again()
      if (performance.now() >= deadline) return this.again()
    }
  }

  /** The next block becomes the one at hand. False when there is none. */
  #refill(deadline) {
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
      const count = this.#take()
      if (count > 0) {
        this.#block = new Block(native.expose(this.#source.handle), this.#source.handle)
        this.#next = 0
      }
      return count
    } catch (error) {
      this.failure = error
      return END
    }
  }

  /** Emit the packets of the block. False when time is up or the session stopped flowing. */
  #deliver(deadline) {
    const count = this.#block.count
    let before = performance.now()
    try {
      while (this.#next < count) {
        if (this.#telling.on && !this.#telling.tell(this.#block.numberOf(this.#next), deadline, this)) return false
        this.#emitUntil(this.#untold(Math.min(count, this.#next + this.#step)))
        if (this.state !== 'flowing') return false
        const now = performance.now()
        if (now >= deadline && this.#next < count) return false
        this.#step = nextStep(this.#step, now - before)
        before = now
      }
    } catch (error) {
      // A listener threw: the exception is the process's, the packets behind it are not lost.
      this.again()
      throw error
    } finally {
      if (this.#next >= count) this.#block = undefined
    }
    return true
  }

  /** The first packet behind the next one before which there is something to tell, `end` at most. */
  #untold(end) {
    if (!this.#telling.on) return end
    const { next } = this.#telling.metadata
    let index = this.#next + 1
    while (index < end && this.#block.numberOf(index) <= next) index++
    return index
  }

  /** Look who listens for packets: one listener that stays is called without emit's detour. */
  #chooseListener() {
    const all = this.#session.rawListeners('packet')
    this.#listener = all.length === 1 && all[0].listener === undefined ? all[0] : undefined
    this.#wantsRaw = all.some(takesBytes)
    this.#listenersChanged = false
  }

  /** Emit packets up to `end`, or until something happens that asks for another look. */
  #emitUntil(end) {
    if (this.#listenersChanged) this.#chooseListener()
    this.#interrupted = false
    const session = this.#session
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
      if (kind === BARE) listener.call(session, packet)
      else if (kind === RAW) listener.call(session, packet, packet.bytes)
      else if (this.#wantsRaw) session.emit('packet', packet, packet.bytes)
      else session.emit('packet', packet)
    }
  }
}

/** How many packets to deliver before the clock is read again. */
function nextStep(step, elapsed) {
  if (elapsed > STEP_MS) return Math.max(1, step >> 1)
  return elapsed < STEP_MS / 4 ? Math.min(MAX_STEP, step * 2) : step
}

module.exports = { Flow }
