'use strict'
// watch.js - what happens to a capture: devices that go down and come back, packets that are lost.

const { debuglog } = require('node:util')
const native = require('../native')

const debug = debuglog('pcap')

const DROP_CHECK_MS = 250
const DEVICE_STATES = ['up', 'down', 'gone']

class Watch {
  #session
  #source
  #devices // by the indices of their interfaces
  #timer
  #seen = { dropped_by_kernel: 0, dropped_by_interface: 0, dropped_by_app: 0 }

  constructor(session, source) {
    this.#session = session
    this.#source = source
    this.#devices = source.live ? session.interfaces.map(({ name }) => name) : []
  }

  /** Counters of each device. */
  get deviceStats() {
    return this.#source.deviceStats.map((counters, index) => ({ device: this.#devices[index], ...counters }))
  }

  /** Tell what happened to devices. */
  tellDevices() {
    const { live, handle } = this.#source
    const events = live && handle ? native.deviceEvents(handle) : undefined
    for (let i = 0; i < (events?.length ?? 0) && this.#source.handle; i += 2) {
      const event = { device: this.#devices[events[i]], interface: events[i], state: DEVICE_STATES[events[i + 1]] }
      debug('device: %o', event)
      this.#session.emit('device', event)
    }
  }

  /** Somebody listens for drops: look from time to time. */
  watchDrops() {
    if (this.#timer || !this.#source.live) return
    const watch = new WeakRef(this) // a timer must not keep the session
    const timer = setInterval(() => {
      if (watch.deref()) watch.deref().checkDrops()
      else clearInterval(timer)
    }, DROP_CHECK_MS)
    this.#timer = timer.unref()
  }

  checkDrops() {
    if (!this.#source.handle || !this.#source.live) return
    const stats = native.stats(this.#source.handle)
    const more = {}
    let any = false
    for (const name of Object.keys(this.#seen)) {
      more[name] = stats[name] - this.#seen[name]
      any ||= more[name] > 0
      this.#seen[name] = stats[name]
    }
    if (!any) return
    debug('packets dropped: %o', more)
    if (this.#session.listenerCount('drop')) this.#session.emit('drop', more)
  }

  close() {
    clearInterval(this.#timer)
  }
}

module.exports = { Watch }
