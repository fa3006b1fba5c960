'use strict'
// keylog.js - secrets of TLS in NSS' format (RFC 9850), from files, bytes, texts, and lines that come one by one.

const { createHash } = require('node:crypto')
const fs = require('node:fs')
const { isUint8Array } = require('node:util').types
const native = require('../native')
const { PcapError, typeError } = require('../errors')

const EVERY_MS = 20 // a growing file is looked at
const PIECE = 1024 * 1024
const LINE_FEED = 10
const NOTHING = Buffer.alloc(0)

/** Is this text a log, rather than the path of one? */
const isText = (text) => /^[A-Z0-9_]+ [0-9a-f]{64} [0-9a-f]+/im.test(text)

const isOne = (value) => (typeof value === 'string' && (isText(value) || !value.includes('\0'))) || isUint8Array(value) || value instanceof Keylog

/** What the option `keylog` may be. */
const isKeylog = (value) => isOne(value) || (Array.isArray(value) && value.every(isOne)) || 'a path, the bytes or the text of a key log, a list of these, or what ownKeys or createKeylog made'

/** Bytes of secrets that are no longer needed once `use` has had them. */
function cleansed(bytes, use) {
  try {
    return use(bytes)
  } finally {
    bytes.fill(0)
  }
}

/** A log of its own, to which lines are added as they come. */
class Keylog {
  #native = native.newKeylog()
  #onClose
  #isOwn

  constructor(onClose, { isOwn = false } = {}) {
    this.#onClose = onClose
    this.#isOwn = isOwn
  }

  /** Lines, as a text or as bytes. */
  add(lines) {
    if (typeof lines !== 'string' && !isUint8Array(lines)) throw typeError('keylog.add: the lines must be a string, a Buffer or a Uint8Array')
    if (typeof lines === 'string') cleansed(Buffer.from(lines), (bytes) => native.addKeys(this.#native, bytes))
    else native.addKeys(this.#native, lines)
  }

  /** { secrets, ignored_lines, bad_lines, dropped } */
  get stats() {
    return native.keylogCounts(this.#native)
  }

  /** No more lines come. */
  close() {
    this.#onClose?.()
    this.#onClose = undefined
  }

  get _native() {
    return this.#native
  }

  /** Its connections are this program's. */
  get _isOwn() {
    return this.#isOwn
  }
}

/** A file that may grow, or that is yet to be made. */
class LogFile {
  #path
  #at = 0
  #rest = NOTHING // of a line that is not there as a whole

  /** path: undefined for one that its owner has opened. */
  constructor(path) {
    this.#path = path
  }

  /** Add the lines that have come since the last time. isOver: the last one need not have its end. */
  read(log, { isOver, mayLack }) {
    let fd
    try {
      if (mayLack && (fs.statSync(this.#path, { throwIfNoEntry: false })?.size ?? 0) === this.#at) return
      fd = fs.openSync(this.#path, 'r')
      this.readFrom(fd, log)
    } catch (error) {
      throw new PcapError('ERR_PCAP_IO', `cannot read the key log ${this.#path}: ${error.message}`)
    } finally {
      if (fd !== undefined) fs.closeSync(fd)
    }
    if (!isOver) return
    log.add(this.#rest)
    this.#keep(NOTHING)
  }

  /** The same of a file that is open. */
  readFrom(fd, log) {
    const stat = fs.fstatSync(fd)
    if (stat.size < this.#at) this.#beginAnew()
    if (stat.isFile() && stat.size === this.#at) return
    cleansed(Buffer.alloc(PIECE), (piece) => {
      for (let size; (size = fs.readSync(fd, piece, 0, PIECE, this.#at)) > 0;) {
        this.#at += size
        cleansed(Buffer.concat([this.#rest, piece.subarray(0, size)]), (bytes) => this.#add(bytes, log))
      }
    })
  }

  #beginAnew() {
    this.#at = 0
    this.#keep(NOTHING)
  }

  #add(bytes, log) {
    const end = bytes.lastIndexOf(LINE_FEED) + 1
    log.add(bytes.subarray(0, end))
    this.#keep(bytes.length - end > PIECE ? NOTHING : bytes.subarray(end))
  }

  #keep(rest) {
    this.#rest.fill(0)
    this.#rest = Buffer.from(rest)
  }
}

/** What tells options from others, without their secrets. */
const likenessOf = (list) => list.map((one) => (one instanceof Keylog ? one : createHash('sha256').update(one).digest('hex')))

const listOf = (option) => (Array.isArray(option) ? option : [option])

/** What the option `keylog` of a session means: a log, which grows as long as the session is live. */
class KeySource {
  #log
  #files
  #likeness
  #timer

  constructor(option, isLive) {
    const list = listOf(option)
    const isPath = (one) => typeof one === 'string' && !isText(one)
    const logs = list.filter((one) => one instanceof Keylog)
    if (logs.length > 0 && list.length > 1) throw typeError("option 'keylog': what ownKeys or createKeylog made cannot be one of several: add the others' lines to it")
    this.#log = logs[0] ?? new Keylog()
    this.#likeness = likenessOf(list)
    this.isLate = isLive || logs.length > 0
    this.#files = list.filter(isPath).map((path) => new LogFile(path))
    for (const one of list) if (!isPath(one) && !(one instanceof Keylog)) this.#log.add(one)
    for (const file of this.#files) file.read(this.#log, { isOver: !isLive, mayLack: isLive })
    if (isLive && this.#files.length > 0) this.#timer = setInterval(() => this.#readMore(), EVERY_MS).unref()
  }

  #readMore() {
    for (const file of this.#files) {
      try {
        file.read(this.#log, { isOver: false, mayLack: true })
      } catch {
        // it may be there again the next time
      }
    }
  }

  /** Does another option mean the same? */
  isOf(option) {
    const likeness = likenessOf(listOf(option))
    return likeness.length === this.#likeness.length && likeness.every((one, i) => one === this.#likeness[i])
  }

  get native() {
    return this.#log._native
  }

  get isOwn() {
    return this.#log._isOwn
  }

  close() {
    clearInterval(this.#timer)
  }
}

module.exports = { Keylog, KeySource, LogFile, isKeylog }
