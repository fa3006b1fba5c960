'use strict'
// sinks.js - what gets the packets on the session's own thread: a dump, or counting.

const native = require('../native')
const { PcapError } = require('../errors')
const { Dump, Facts, formatOf } = require('../file/writer')

class Sinks {
  current // the Dump that is running, or the Facts
  discards = false // packets are forgotten once it has them
  #session
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
    return this.#attach(new Dump(path, options, { link, snap_length, live, inputs: this.#inputs }, () => this.#detach()))
  }

  count() {
    this.#check()
    return this.#attach(new Facts())
  }

  /** Can something get the packets? */
  #check() {
    const { open, live, hasTaken } = this.#source
    if (open && this.current) throw new PcapError('ERR_PCAP_INVALID', 'the session has a dump already')
    if (!live && hasTaken) throw new PcapError('ERR_PCAP_INVALID', 'packets have been read already: a dump of a file must begin before that')
  }

  /** pcap has one link type: that of all devices. */
  #checkLinks(format) {
    const links = new Set(this.#source.live && format !== 'pcapng' ? this.#session.interfaces.map(({ link_type }) => link_type) : [])
    if (links.size > 1) throw new PcapError('ERR_PCAP_OPTION', `pcap has one link type, and the devices have ${[...links].join(' and ')}: write pcapng`)
  }

  #attach(sink) {
    try {
      native.attach(this.#source.handle, sink._handle)
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
