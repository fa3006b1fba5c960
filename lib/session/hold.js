'use strict'
// hold.js - what keeps a session, and the process for it; and who waits for its bell.

const native = require('../native')
const registry = require('./registry')

const EVENTS = ['packet', 'end', 'complete', 'error', 'drop', 'block', 'damage', 'device', 'close']

class Hold {
  #session
  #source
  #flow
  #sinks
  #signal // which closes the session
  #onAbort
  #mayHold = true // the user has not called unref()
  #holds = false // there is something to keep the process for
  #rang = false // the bell rang since the last look, perhaps before anybody waited for it
  #waiter // an iterator that waits for the bell

  constructor(session, { source, flow, sinks, about, signal }) {
    this.#session = session
    this.#source = source
    this.#flow = flow
    this.#sinks = sinks
    this.#signal = signal
    this.#onAbort = registry.register(session, { handle: source.handle, about, signal })
  }

  /** The signal may be aborted already. */
  watchSignal() {
    this.#signal?.addEventListener('abort', this.#onAbort, { once: true })
    if (this.#signal?.aborted) this.#session.close()
  }

  /** A capture holds the process from its start; a file while it has listeners, or an iteration waits for it. */
  process(holds) {
    this.#holds = holds
    if (this.#source.handle) native.setRef(this.#source.handle, holds && this.#mayHold)
  }

  /** Whether it may: the user's word. */
  allow(mayHold) {
    this.#mayHold = mayHold
    this.process(this.#holds)
  }

  /**
   * Somebody waits for what the session brings, who need not keep it himself: listeners while it flows, an iteration, a
   * dump, listeners for an end that a signal will bring. added: the name of a listener that is about to be there.
   */
  keep(added) {
    const hears = (name) => name === added || this.#session.listenerCount(name) > 0
    const isHeard = (this.#flow.state === 'flowing' && EVENTS.some(hears)) || (this.#signal !== undefined && hears('close'))
    registry.hold(this.#session, this.#source.handle !== undefined && (isHeard || this.#waiter !== undefined || this.#sinks.current !== undefined))
  }

  /** Somebody looks what there is. */
  look() {
    this.#rang = false
  }

  /** A promise that settles when the bell rings or the session closes. */
  nextBell() {
    if (this.#rang) return Promise.resolve()
    this.process(true)
    return new Promise((resolve) => {
      this.#waiter = resolve
      this.keep()
    })
  }

  wake() {
    const waiter = this.#waiter
    this.#rang = true
    if (!waiter) return
    this.#waiter = undefined
    this.process(this.#source.live)
    this.keep()
    waiter()
  }

  /** The session is closed, whose handle this was. */
  close(handle) {
    registry.unregister(this.#session, handle)
    this.#signal?.removeEventListener('abort', this.#onAbort)
  }
}

module.exports = { Hold }
