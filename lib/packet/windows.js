'use strict'
// windows.js - what the addon sees in the next few packets, kept until others are asked: a call for each would cost
// more than what it brings. addon/events.c has the layout of the words.

const native = require('../native')
const { RECORD_WORDS } = require('./block')

const DONE = 0
const FOUND = 1
const STARTS = 2

const COUNT = 8 // of windows: several blocks can be read in turn, and several protocols
const ROOM = 4096 // words
const MOST_PACKETS = 128
const GROWTH = 4
const KIND = 0x10ffff // of a question: the protocol, and whether it wants variable rows alone; of other wants more show more

/** The events of some packets of a block, for one question. */
class Window {
  serial = 0 // of the block, which may be gone; 0: of none
  question = 0
  from = 0 // the first packet's record, in words; and the end
  end = 0
  found = 0 // packets that have events
  asked = 0 // and those that somebody asked for
  last = 0 // the record of the newest one
  words = new Uint32Array(ROOM)

  /** Fill it with the packets from the one at `record` on, at most `count`. */
  fill(block, record, count, protocol, wants) {
    const first = (record - block.records) / RECORD_WORDS
    if (this.words.length !== ROOM) this.words = new Uint32Array(ROOM)
    native.visit(block.buffer, first, count, protocol, wants, this.words, block.engine, block.session)
    if (this.words[DONE] === 0 && this.words[FOUND] > ROOM) {
      this.words = new Uint32Array(this.words[FOUND])
      native.visit(block.buffer, first, 1, protocol, wants, this.words, block.engine, block.session)
    }
    this.serial = block.serial
    this.question = protocol | (wants << 16)
    this.from = record
    this.end = record + Math.max(1, this.words[DONE]) * RECORD_WORDS
    this.found = this.words[FOUND]
    this.asked = 0
    this.last = 0
  }

  has(serial, question, record) {
    return this.serial === serial && this.question === question && record >= this.from && record < this.end
  }

  /** Has it what a question asks for, and maybe more? */
  covers(serial, question, record) {
    return this.has(serial, this.question, record) && (this.question & KIND) === (question & KIND) && (this.question & question) === question
  }
}

const windows = Array.from({ length: COUNT }, () => new Window())
let newest = windows[0]
let oldest = 0

/** How many packets to look at, by how many of those of the window before were asked for. */
function countAfter(window, record) {
  const size = (window.end - window.from) / RECORD_WORDS
  if (record < window.end) return 1
  return window.asked * 2 > window.found ? Math.min(size * GROWTH, MOST_PACKETS) : Math.max(size / GROWTH | 0, 1)
}

/** Find or fill the window that has a packet. */
function look(block, record, protocol, wants) {
  const question = protocol | (wants << 16)
  let window
  for (const each of windows) {
    if (each.serial !== block.serial || each.question !== question) continue
    window = each
    if (record >= each.from && record < each.end) return (newest = each)
  }
  const count = window === undefined ? 1 : countAfter(window, record)
  window ??= windows[(oldest = (oldest + 1) % COUNT)]
  window.fill(block, record, Math.min(count, block.count - (record - block.records) / RECORD_WORDS), protocol, wants)
  return (newest = window)
}

/**
 * The window with the events of a packet's layers of a protocol, or of all where it is ALL. Its words are from
 * `window.words[at]` to `[at + 1]`, `at` being startOf(window, record).
 */
function windowOf(packet, protocol, wants) {
  const { serial } = packet._block
  const record = packet._record
  return seen(newest.has(serial, protocol | (wants << 16), record) ? newest : look(packet._block, record, protocol, wants), record)
}

/** The same for who finds his rows among others. */
function windowWith(packet, protocol, wants) {
  const { serial } = packet._block
  const record = packet._record
  return newest.covers(serial, protocol | (wants << 16), record) ? seen(newest, record) : windowOf(packet, protocol, wants)
}

function seen(window, record) {
  if (window.last !== record) {
    window.last = record
    window.asked++
  }
  return window
}

/** Where the place of a packet's events is. */
const startOf = (window, record) => STARTS + (record - window.from) / RECORD_WORDS

module.exports = { windowOf, windowWith, startOf, ALL: 0xffff }
