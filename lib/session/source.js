'use strict'
// source.js - the native session while it is open, and what it said last once it is closed.

const { availableParallelism = () => cpus().length, cpus } = require('node:os')
const native = require('../native')
const { PcapError } = require('../errors')
const { linkTypeName } = require('../link-type')

// Of a file's blocks, where packets are wanted one by one: packets keep their blocks until they are collected.
const MAX_BLOCK_PACKETS = 4096
const BATCH_THREADS = 2

const END = -1
const UNKNOWN_LINK_TYPE = 65535

class Source {
  handle // of the addon; undefined once it is closed
  live
  hasTaken = false // packets were asked for
  failedBefore = false // the error was told, or will be
  streamError // of the Readable that the bytes come from
  #finished = false // the native side said "end" or failed
  #last // what it said when it was closed
  #sizesBlocks // the size of blocks is ours to choose
  #choosesThreads // and so is the number of threads

  constructor(handle, options, live) {
    this.handle = handle
    this.live = live
    this.#sizesBlocks = !live && options.chooses_size
    this.#choosesThreads = !live && options.chooses_threads
  }

  /** The handle, or an error. */
  get open() {
    if (this.handle) return this.handle
    throw new PcapError('ERR_PCAP_CLOSED', 'the session is closed')
  }

  /** The number of the link type; undefined when it is not known yet. Of an open session. */
  get linkNumber() {
    const number = native.linkType(this.open)
    return number === UNKNOWN_LINK_TYPE ? undefined : number
  }

  get linkType() {
    if (!this.handle) return this.#last.linkType
    const number = this.linkNumber
    return number === undefined ? undefined : linkTypeName(number)
  }

  get format() {
    return this.handle ? native.sessionFormat(this.handle) : this.#last.format
  }

  get compression() {
    return this.handle ? native.sessionCompression(this.handle) : this.#last.compression
  }

  get stats() {
    return this.handle ? native.stats(this.handle) : this.#last.stats
  }

  /** Counters of each device of a capture. */
  get deviceStats() {
    return this.handle ? native.deviceStats(this.handle) : this.#last.deviceStats
  }

  /** Take the next block: a number of packets, 0 for nothing now, -1 for the end. Throws the source's error. */
  take() {
    if (this.#finished || !this.handle) return END
    this.hasTaken = true
    try {
      const count = native.take(this.handle)
      if (count === END) this.#finished = true
      if (count === END && this.streamError) throw this.streamError
      return count
    } catch (error) {
      this.#finished = true
      this.failedBefore = true
      throw this.streamError ?? error
    }
  }

  /** Blocks will be lent, not given back at once. */
  lend() {
    if (this.#sizesBlocks && this.handle) native.setBlockPackets(this.handle, MAX_BLOCK_PACKETS)
    this.#sizesBlocks = false
  }

  /** Columns will be filled: by two threads, if the machine has cores for them and nobody said how many. */
  spread() {
    if (this.#choosesThreads && availableParallelism() > 1) native.setThreads(this.open, BATCH_THREADS)
  }

  close() {
    const { linkType, format, compression, stats } = this
    this.#last = { linkType, format, compression, stats, deviceStats: this.live ? this.deviceStats : undefined }
    native.close(this.handle)
    this.handle = undefined
  }
}

module.exports = { Source, END }
