'use strict'
// telling.js - what a file says beside packets becomes events, each before the packets that come behind it.

const { performance } = require('node:perf_hooks')
const { Metadata } = require('../file/metadata')

const FILE_EVENTS = ['block', 'damage']
const BUDGET_MS = 5 // of one turn of the event loop

class Telling {
  on = false // somebody listens for that
  metadata
  #session

  constructor(session, handle) {
    this.#session = session
    this.metadata = new Metadata(handle)
  }

  /** Is this one of the events? */
  has(name) {
    return FILE_EVENTS.includes(name)
  }

  /** Look whether somebody listens. */
  look() {
    this.on = FILE_EVENTS.some((event) => this.#session.listenerCount(event) > 0)
  }

  /** See what was read meanwhile. */
  refresh() {
    if (this.on) this.metadata.refresh()
  }

  /** Tell what the file says before the packet with this number. False when time is up, or a listener stopped the flow. */
  tell(number, deadline, flow) {
    while (this.metadata.next < number) {
      this.#tellOne(this.metadata.shift(), flow)
      if (flow.state === 'closed' || flow.state === 'paused' || performance.now() >= deadline) return false
    }
    return true
  }

  /** Tell an iteration what the file said meanwhile, for one budget of time. False when there is more. */
  tellIteration(flow) {
    if (!this.on || flow.state !== 'claimed') return true
    return this.tell(Infinity, performance.now() + BUDGET_MS, flow) || flow.state !== 'claimed'
  }

  /** What comes behind it is still told when a listener throws. */
  #tellOne({ kind, value }, flow) {
    if (value === undefined) return
    try {
      if (kind === 'damage') this.#session.emit('damage', value)
      else this.#session.emit('block', kind, value)
    } catch (error) {
      flow.again()
      throw error
    }
  }
}

module.exports = { Telling }
