'use strict'
// sinks.js - what gets the packets on the session's own thread: a dump, or counting.

const native = require('../native')
const { PcapError, typeError } = require('../errors')
const { Dump, Facts, formatOf } = require('../file/writer')
const { is, required } = require('../options')
const { nativeDisplay } = require('../packet/display')

class Sinks {
  current // the Dump that is running, or the Facts
  discards = false // packets are forgotten once it has them
  #session
  #hides = false // an iteration has a display filter
  #source
  #flow
  #inputs // paths that are read, so not written
  #left

  /** left: one is gone. */
  constructor(session, { source, flow, inputs, left }) {
    this.#session = session
    this.#source = source
    this.#flow = flow
    this.#inputs = inputs
    this.#left = left
  }

  dump(path, options) {
    const link = this.#source.linkNumber
    const { live } = this.#source
    this.#check()
    this.#checkLinks(formatOf(path, options.format))
    const snap_length = this.#session.interfaces[0]?.snap_length || undefined
    const { display, ...rest } = options
    required(display ?? '', is.display, "dump: option 'display'")
    if (display !== undefined && options.split) throw typeError("dump: option 'display' is not for a split: give it to the session")
    const shown = nativeDisplay(display)
    return this.#attach(new Dump(path, rest, { link, snap_length, live, inputs: this.#inputs }, () => this.#detach()), shown)
  }

  /** Of an iteration: what it hides, a dump would not get either. */
  show(display) {
    if (this.current) throw new PcapError('ERR_PCAP_INVALID', "the session has a dump, which is to get what an iteration's display filter hides: give the session the filter, or the dump")
    native.addDisplay(this.#source.open, display)
    this.#hides = true
  }

  count() {
    this.#check()
    return this.#attach(new Facts())
  }

  /** Can something get the packets? */
  #check() {
    const { open, live, hasTaken } = this.#source
    if (open && this.current) throw new PcapError('ERR_PCAP_INVALID', 'the session has a dump already')
    if (this.#hides) throw new PcapError('ERR_PCAP_INVALID', 'the iteration has a display filter: a dump would not get what that hides')
    if (!live && hasTaken) throw new PcapError('ERR_PCAP_INVALID', 'packets have been read already: a dump of a file must begin before that')
  }

  /** pcap has one link type: that of all devices. */
  #checkLinks(format) {
    const links = new Set(this.#source.live && format !== 'pcapng' ? this.#session.interfaces.map(({ link_type }) => link_type) : [])
    if (links.size > 1) throw new PcapError('ERR_PCAP_OPTION', `pcap has one link type, and the devices have ${[...links].join(' and ')}: write pcapng`)
  }

  #attach(sink, display) {
    try {
      native.attach(this.#source.handle, sink._handle, display)
    } catch (error) {
      sink._ended()
      throw error
    }
    this.current = sink
    return sink
  }

  #detach() {
    native.detach(this.#source.handle, this.current._handle)
    this.current = undefined
    this.#setDiscard()
    this.#left()
  }

  /** Who gets packets has changed: does nobody want them but the dump? */
  look() {
    if (this.current) this.#setDiscard()
  }

  #setDiscard() {
    if (!this.#source.handle) return
    this.discards = this.current !== undefined && this.#flow.state === 'flowing' && !this.#flow.wantsPackets
    native.discard(this.#source.handle, this.discards)
  }

  /** The session is closed: returns why the dump failed, if it did. */
  close() {
    const failure = this.current?._ended()
    this.current = undefined
    return failure
  }
}

module.exports = { Sinks }
