'use strict'
// writer.js - capture files for writing, by createWriter or by a session itself.

const { isIP } = require('node:net')
const { debuglog, inspect } = require('node:util')
const native = require('../native')
const { PcapError, typeError } = require('../errors')
const { check, describe, is, MAX_32, required } = require('../options')
const { editOptions } = require('./edit')
const { linkTypeNumber } = require('../link-type')
const { SECRETS } = require('./metadata')
const { Packet } = require('../packet/packet')
const { shown, uncloneable } = require('../show')
const { timeOf } = require('../packet/time')

const FORMATS = { pcapng: 0, pcap: 1, 'pcap-nano': 2 }
const COMPRESSION = { none: 0, gzip: 1, zstd: 2, lz4: 3 }
const EXTENSIONS = { gz: 'gzip', zst: 'zstd', lz4: 'lz4' }
const FLUSH = { packet: 1, block: 2 }
const PCAP_NAME = /\.(pcap|cap|dmp)(\.(gz|zst|lz4))?$/i
const MAX_INTERFACE = 65535
const WRITE_TIMEOUT_MS = 1000
const INTERFACES_PER_TURN = 512

const number = (low, high) => (value) => (typeof value === 'number' && value >= low && value <= high) || `a number from ${low} to ${high}`
const rotate = { bytes: is.integer(1, Number.MAX_SAFE_INTEGER), packets: is.integer(1, Number.MAX_SAFE_INTEGER), seconds: number(0.001, 1e9) }

const known = {
  format: is.oneOf(...Object.keys(FORMATS)),
  compression: is.oneOf(...Object.keys(COMPRESSION)),
  flush: (value) => (typeof value === 'string' && Object.hasOwn(FLUSH, value)) || is.integer(1, 0x7fffffff)(value) === true || "'packet', 'block' or a number of milliseconds",
  repeat_limit: is.integer(1, Number.MAX_SAFE_INTEGER),
  write_timeout: is.integer(1, 0x7fffffff),
  link_type: (value) => ['string', 'number'].includes(typeof value) || 'a LINKTYPE_ name or number',
  snap_length: is.integer(1, 0x7fffffff),
  rotate: (value) => (value !== null && typeof value === 'object' && Object.keys(value).length > 0) || '{ bytes, packets, seconds }',
  ring: is.integer(1, 1000000),
  comment: is.string,
  application: is.string,
  mode: is.integer(1, 0o777),
  owner: (value) => (value !== null && typeof value === 'object') || '{ user, group }'
}

const owner = { user: is.integer(0, MAX_32 - 1), group: is.integer(0, MAX_32 - 1) }

const knownOfDump = {
  ...known,
  max_packets: is.integer(1, Number.MAX_SAFE_INTEGER),
  strip_comments: is.boolean,
  edit: (value) => (value !== null && typeof value === 'object') || 'an object',
  split: is.oneOf('flow'),
  max_flows: is.integer(1, MAX_32),
  max_open_files: is.integer(1, 1000000),
  max_fragments: is.integer(1, 1 << 24)
}

/** What a session's thread writes to: one file, or several after each other; or a file for each flow. */
const KINDS = {
  file: { open: native.openWriter, close: native.closeWriter, stats: native.writerStats },
  flow: { open: native.openSplit, close: native.closeSplit, stats: native.splitStats }
}

/** What Writer.interface takes. */
const knownOfInterface = {
  index: is.integer(0, MAX_INTERFACE),
  link_type: known.link_type,
  snap_length: is.integer(0, MAX_32),
  name: is.string,
  description: is.string,
  filter: is.string
}

const isPath = (path) => typeof path === 'string'
const isDescriptor = is.integer(0, 0x7fffffff)

/** What the name of the first file is, where tcpdump's numbers end them. */
const firstName = (path) => String(path).replace(/%t$/, '')

/** The format that options or a path name. */
const formatOf = (path, format) => format ?? (PCAP_NAME.test(firstName(path)) ? 'pcap' : 'pcapng')

/** Checked options as the addon takes them. */
function writerOptions(path, options, call, table = known) {
  if (isPath(path)) required(path, is.string, `${call}: the path`)
  else if (isDescriptor(path) !== true) throw typeError(`${call}: the path must be a string, '-' or a file descriptor, not ${describe(path)}`)
  check(options, table, call)
  check(options.rotate ?? {}, rotate, `${call}: option 'rotate'`)
  if (options.split && (options.rotate || !isPath(path))) throw typeError(`${call}: option 'split' makes a file for each flow of a path: leave out 'rotate'`)
  if ((options.max_flows || options.max_open_files || options.max_fragments) && !options.split) throw typeError(`${call}: options 'max_flows', 'max_open_files' and 'max_fragments' are about flows: add 'split'`)
  check(options.owner ?? {}, owner, `${call}: option 'owner'`)
  if (options.owner && (options.owner.user === undefined || options.owner.group === undefined)) throw typeError(`${call}: option 'owner' must be { user, group }, numbers both`)
  if (options.ring && !options.rotate) throw typeError(`${call}: option 'ring' keeps the last files of a rotation: add 'rotate'`)
  return {
    path: isPath(path) ? path : `descriptor ${path}`,
    fd: isPath(path) ? -1 : path,
    format: FORMATS[formatOf(path, options.format)],
    compression: COMPRESSION[options.compression ?? EXTENSIONS[/\.([^.]*)$/.exec(firstName(path))?.[1].toLowerCase()] ?? 'none'],
    link_type: options.link_type === undefined ? 0 : linkTypeNumber(options.link_type),
    snap_length: options.snap_length,
    flush: FLUSH[options.flush] ?? 0,
    flush_ms: typeof options.flush === 'number' ? options.flush : 0,
    repeat_limit: options.repeat_limit,
    end_ms: options.write_timeout ?? WRITE_TIMEOUT_MS,
    rotate_bytes: options.rotate?.bytes,
    rotate_packets: options.rotate?.packets,
    rotate_seconds: options.rotate?.seconds,
    ring: options.ring,
    max_packets: options.max_packets,
    comment: options.comment,
    application: options.application ?? 'node_pcap',
    keeps_application: options.application === undefined,
    edit: editOptions(options.edit, call),
    strip_comments: options.strip_comments,
    mode: options.mode,
    owner_user: options.owner?.user,
    owner_group: options.owner?.group,
    max_flows: options.max_flows,
    max_open: options.max_open_files,
    max_fragments: options.max_fragments
  }
}

/** Seconds and nanoseconds of now. */
function now() {
  const ms = Date.now()
  return [Math.floor(ms / 1000), (ms % 1000) * 1000000]
}

/** A comment, or none. */
const commentOf = (comment) => (comment === undefined ? undefined : required(comment, is.string, 'write: the comment'))

/** Four or sixteen bytes of an address. */
function addressBytes(address) {
  if (isIP(address) === 4) return Buffer.from(address.split('.').map(Number))
  if (isIP(address) !== 6) throw typeError(`name: expected an IPv4 or IPv6 address, not ${describe(address)}`)
  const [head, tail = ''] = address.replace(/%.*$/, '').replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, a, b, c, d) => `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`).split('::')
  const words = (text) => (text === '' ? [] : text.split(':'))
  const missing = 8 - words(head).length - words(tail).length
  const all = [...words(head), ...(address.includes('::') ? Array(missing).fill('0') : []), ...words(tail)]
  return Buffer.from(all.map((word) => word.padStart(4, '0')).join(''), 'hex')
}

const debug = debuglog('pcap')

/** What was taken is written all the same. */
const dropped = new FinalizationRegistry(({ handle, path }) => {
  debug('a writer was dropped without close(): %s', path)
  try {
    native.closeWriter(handle)
  } catch (error) {
    debug('%s', error.message)
  }
})

const UNCLONEABLE = uncloneable('a file that is open for writing belongs to its thread', 'packets')

/** What a writer or a dump shows of itself. */
const showWriter = (writer) => ({ path: writer.path, format: writer.format, closed: writer.closed, ...writer.stats() })

/** A capture file being written. Calls write into a buffer; when that goes to the file is the option 'flush'. */
class Writer {
  uncloneable = UNCLONEABLE
  #handle
  #closed = false

  constructor(path, options = {}) {
    const settings = writerOptions(path, options, 'createWriter')
    this.#handle = native.openWriter({ ...settings, mixes: true, stall_ms: settings.end_ms }) // every call waits here
    this.path = path
    this.format = formatOf(path, options.format)
    dropped.register(this, { handle: this.#handle, path }, this)
  }

  get closed() {
    return this.#closed
  }

  /** Write a Packet, or { bytes, timestamp_ns | tv_sec, tv_usec, len, link_type, interface, comment }. */
  write(packet, comment) {
    const handle = this.#open()
    if (packet instanceof Packet) native.writePacket(handle, packet._block.buffer, packet._index, commentOf(comment), packet._block.session)
    else this.#writeBytes(handle, packet, comment)
    return this
  }

  #writeBytes(handle, packet, comment) {
    if (packet === null || typeof packet !== 'object' || !ArrayBuffer.isView(packet.bytes)) {
      throw typeError(`write: expected a Packet or { bytes, ... }, not ${describe(packet)}`)
    }
    const [seconds, nanoseconds] = timeOf(packet, 'write') ?? now()
    const { bytes, len = bytes.byteLength, link_type, interface: index = 0 } = packet
    required(len, is.integer(0, MAX_32), "write: 'len'")
    required(index, knownOfInterface.index, "write: 'interface'")
    native.writeBytes(handle, bytes, seconds, nanoseconds, len, linkTypeNumber(link_type), index, commentOf(comment ?? packet.comment))
  }

  /** pcapng: describe an interface, before its first packet. */
  interface(described = {}) {
    check(described, knownOfInterface, 'interface')
    const { index = 0, link_type, snap_length, name, description, filter } = described
    native.writeInterface(this.#open(), { index, link_type: linkTypeNumber(link_type), snap_length, name, description, filter })
    return this
  }

  /** pcapng: keep secrets for decryption, such as the text of an SSLKEYLOGFILE. */
  secrets(secrets, type = 'tls') {
    const code = Object.hasOwn(SECRETS, type) ? SECRETS[type] : type
    if (is.integer(0, MAX_32)(code) !== true) throw typeError(`secrets: the type must be a number or one of ${Object.keys(SECRETS).join(', ')}, not ${describe(type)}`)
    native.writeSecrets(this.#open(), code, typeof secrets === 'string' ? Buffer.from(secrets) : secrets)
    return this
  }

  /** pcapng: keep the name of an address. */
  name(address, name) {
    native.writeName(this.#open(), addressBytes(address), required(name, is.string, 'name: the name'))
    return this
  }

  /** Give what was taken to the system. */
  flush() {
    native.flushWriter(this.#open())
    return this
  }

  stats() {
    return native.writerStats(this.#handle)
  }

  /** Write the end, and close. */
  close() {
    if (this.#closed) return
    this.#closed = true
    dropped.unregister(this)
    native.hurry(this.#handle)
    native.closeWriter(this.#handle)
  }

  [inspect.custom](...how) {
    return shown('Writer', () => showWriter(this), ...how)
  }

  #open() {
    if (this.#closed) throw new PcapError('ERR_PCAP_CLOSED', 'the writer is closed')
    return this.#handle
  }
}

if (Symbol.dispose) {
  Writer.prototype[Symbol.dispose] = function () {
    this.close()
  }
}

/** What a session writes by itself. */
class Dump {
  uncloneable = UNCLONEABLE
  #handle
  #kind
  #detach

  /** session: { link, snap_length, live, inputs } of the session. detach: called before the file is closed while the session goes on. */
  constructor(path, options, session, detach) {
    const settings = writerOptions(path, options, 'dump', knownOfDump)
    // A file's packets can be of other link types than its first interface, and those that a filter leaves of one alone.
    if (settings.link_type === 0 && session.link !== undefined) settings[session.live ? 'link_type' : 'empty_link_type'] = session.link
    settings.snap_length ??= session.snap_length
    settings.snap_length_holds = session.live && settings.snap_length >= session.snap_length
    settings.mixes = session.inputs.length > 1
    this.#kind = KINDS[options.split ?? 'file']
    this.#handle = this.#kind.open({ ...settings, inputs: session.inputs, waits: !session.live })
    this.#detach = detach
    this.path = path
    this.format = formatOf(path, options.format)
  }

  get _handle() {
    return this.#handle
  }

  get closed() {
    return this.#detach === undefined
  }

  stats() {
    return this.#kind.stats(this.#handle)
  }

  /** Stop writing; the session goes on. */
  close() {
    const detach = this.#detach
    if (!detach) return
    this.#detach = undefined
    native.hurry(this.#handle)
    detach()
    this.#kind.close(this.#handle)
  }

  [inspect.custom](...how) {
    return shown('Dump', () => showWriter(this), ...how)
  }

  /** The session is over, and its thread has closed the file: returns the error of that, or nothing. */
  _ended() {
    this.#detach = undefined
    try {
      this.#kind.close(this.#handle)
      return undefined
    } catch (error) {
      return error
    }
  }
}

/** What counts the packets of a session. */
class Facts {
  _handle = native.openFacts()

  /** The facts, with at most so many interfaces; of many, in turns of the event loop. */
  async read(most) {
    const interfaces = []
    for (;;) {
      const part = native.facts(this._handle, interfaces.length, Math.min(INTERFACES_PER_TURN, most - interfaces.length))
      for (const one of part.interfaces) interfaces.push(one)
      if (part.interfaces.length < INTERFACES_PER_TURN || interfaces.length >= most) return { ...part, interfaces }
      await new Promise((resolve) => setImmediate(resolve))
    }
  }

  _ended() {}
}

const createWriter = (path, options) => new Writer(path, options)

module.exports = { createWriter, Writer, Dump, Facts, formatOf }
