'use strict'
// told.js - what the addon tells of a message of an exchange, read where it lies, once it is asked. The layout is that
// of struct np_message_part in include/np/message_types.h.

const { Packet } = require('../packet/packet')
const { RECORD, RECORD_WORDS } = require('../packet/block')
const { Reader, SIDES, millisecondsBetween, partOf, timeOf } = require('./events')

const NONE = 0xffffffff
const NOTHING = Buffer.alloc(0)
const FLAG = { COMPLETE: 1, BODY_CUT: 2, REJECTED: 4, HAS_ROWS: 8, FAILED: 16, HAS_CODE: 32, SAYS: 64, SECURE: 128 }
const ROLES = [undefined, 'request', 'response', 'informational', 'alone']

// In bytes from the part's start.
const PART = {
  SLAB: 0, INDEX: 4, ROLE: 8, FLAGS: 12, SIDE: 16, GAP_COUNT: 20, GAP_BYTES: 24, BODY_SIZE: 32, BODY_KEPT: 40, TRAILER: 48,
  FIRST_PACKET: 56, LAST_PACKET: 64, START: 72, END: 80, ROWS: 88, CODE: 96,
  VERSION: 104, METHOD: 112, TARGET: 120, HOST: 128, STATUS: 136, IS_REQUEST: 140, HAS_HOST: 142
}
const PART_BYTES = 144
const GAP_BYTES = 16

const aligned = (size) => (size + 7) & ~7

const NOT_ASCII = /[\x80-\xff]/ // of a text that is read as Latin-1

class Told extends Reader {
  body = NOTHING // as far as it is kept
  trailer = NOTHING
  #block // of the message as a packet; undefined where memory did not suffice for it
  #packet
  #gaps
  #packets

  constructor(view, base, blocks) {
    super(view, base)
    this.#block = this.u32(PART.INDEX) === NONE ? undefined : blocks[this.u32(PART.SLAB)]
  }

  /** Of what lies behind it, and how long that is, each part a multiple of 8 bytes. */
  get bytesBehind() {
    return PART_BYTES + aligned(this.u32(PART.GAP_COUNT) * GAP_BYTES) + aligned(this.u64(PART.BODY_KEPT)) + aligned(this.u64(PART.TRAILER))
  }

  /** Has it bytes that are as long as the message makes them? */
  get hasBytes() {
    return this.u64(PART.BODY_KEPT) > 0 || this.u64(PART.TRAILER) > 0
  }

  /** Those, which others may keep, and what is left without them. */
  takeBytes() {
    const gaps = PART_BYTES + aligned(this.u32(PART.GAP_COUNT) * GAP_BYTES)
    const [kept, trailer] = [this.u64(PART.BODY_KEPT), this.u64(PART.TRAILER)]
    const bytesAt = (start, size) => (size === 0 ? NOTHING : partOf(this.view.buffer, this.base + start, size))
    this.body = bytesAt(gaps, kept)
    this.trailer = bytesAt(gaps + aligned(kept), trailer)
    this.view = new DataView(this.view.buffer.slice(this.base, this.base + gaps))
    this.base = 0
  }

  #has(flag) {
    return (this.u32(PART.FLAGS) & flag) !== 0
  }

  /** Its head as a packet. */
  get packet() {
    if (this.#packet === undefined && this.#block !== undefined) this.#packet = new Packet(this.#block, this.u32(PART.INDEX))
    return this.#packet
  }

  get role() {
    return ROLES[this.u32(PART.ROLE)]
  }

  get side() {
    return SIDES[this.u32(PART.SIDE)]
  }

  get complete() {
    return this.#has(FLAG.COMPLETE)
  }

  get body_cut() {
    return this.#has(FLAG.BODY_CUT)
  }

  get rejected() {
    return this.#has(FLAG.REJECTED)
  }

  get failed() {
    return this.#has(FLAG.FAILED)
  }

  get rows() {
    return this.#has(FLAG.HAS_ROWS) ? this.u64(PART.ROWS) : undefined
  }

  get code() {
    return this.#has(FLAG.HAS_CODE) ? this.u64(PART.CODE) : undefined
  }

  get gaps() {
    return (this.#gaps ??= Array.from({ length: this.u32(PART.GAP_COUNT) }, (_, i) => ({ offset: this.u64(PART_BYTES + i * GAP_BYTES), length: this.u64(PART_BYTES + i * GAP_BYTES + 8) })))
  }

  get body_size() {
    return this.u64(PART.BODY_SIZE)
  }

  get packets() {
    return (this.#packets ??= [this.u64(PART.FIRST_PACKET), this.u64(PART.LAST_PACKET)])
  }

  get start_ns() {
    return timeOf(this.i64(PART.START))
  }

  get end_ns() {
    return timeOf(this.i64(PART.END))
  }

  /** Milliseconds from its time at `own` to another's at `at`, as far as both are known. */
  until(own, other, at) {
    return other === undefined ? undefined : millisecondsBetween(this, own, other, at)
  }

  // ---- What the head says, without its fields

  /** Does it say that here? */
  get says() {
    return this.#has(FLAG.SAYS)
  }

  get status() {
    return this.u16(PART.IS_REQUEST) ? undefined : this.u32(PART.STATUS)
  }

  /** { version, method, url, status }; undefined where a text is no ASCII. */
  get said() {
    const version = this.#text(PART.VERSION)
    if (!this.u16(PART.IS_REQUEST)) return version && { version, method: undefined, url: undefined, status: this.u32(PART.STATUS) }
    const [method, target] = [this.#text(PART.METHOD), this.#text(PART.TARGET)]
    const host = this.u16(PART.HAS_HOST) ? this.#text(PART.HOST) : ''
    if (version === undefined || method === undefined || target === undefined || host === undefined) return undefined
    const scheme = this.#has(FLAG.SECURE) ? 'https://' : 'http://'
    return { version, method, url: this.u16(PART.HAS_HOST) ? scheme + host + target : target, status: undefined }
  }

  #text(at) {
    const block = this.#block
    const start = block.words[block.records + this.u32(PART.INDEX) * RECORD_WORDS + RECORD.OFFSET] + this.u32(at)
    const text = block.latin1(start, start + this.u32(at + 4))
    return NOT_ASCII.test(text) ? undefined : text
  }
}

module.exports = { Told, START: PART.START, END: PART.END }
