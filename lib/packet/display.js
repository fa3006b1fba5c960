'use strict'
// display.js - display filters: Wireshark's language, compiled in C over the tables.

const native = require('../native')
const { typeError } = require('../errors')
const { check, is, MAX_32 } = require('../options')
const { shown } = require('../show')

const LIMITS = { length: is.integer(1, MAX_32), depth: is.integer(1, 1000), values: is.integer(1, 65536), regex_steps: is.integer(1, MAX_32), regex_depth: is.integer(1, MAX_32) }
const MOST_KEPT = 64 // compiled texts

/** Text → filter, the oldest first: a text that comes with every packet is compiled once. */
const compiled = new Map()

class DisplayFilter {
  #native

  /** limits: { length, depth, values, regex_steps, regex_depth }. */
  constructor(text, limits = {}) {
    if (typeof text !== 'string') throw typeError(`displayFilter: the filter must be a string, not ${typeof text}`)
    check(limits, LIMITS, 'displayFilter')
    if (text.includes('\0')) throw typeError('displayFilter: the filter has a NUL character: in quotes write \\0')
    this.#native = native.newDisplay(text, limits)
    this.text = text
    Object.freeze(this)
  }

  /** Names of fields and protocols in it, each once. */
  get fields() {
    return this.#native.fields
  }

  /** What is deprecated in it. */
  get warnings() {
    return this.#native.warnings
  }

  /** Who decides what, for people: a line for each test. */
  explain() {
    return this.#native.explanation
  }

  /** 'fixed': fixed rows alone decide, without a visit; 'visit': packets that these leave open are visited. */
  cost() {
    return this.#native.fast ? 'fixed' : 'visit'
  }

  /** A BPF expression that passes whatever this passes, as far as outermost headers decide that; '' where they do not. */
  get bpf() {
    return this.#native.bpf
  }

  /** Does the packet pass? */
  matches(packet) {
    const { _block: block } = packet
    return native.matches(this.#native, block.buffer, packet._index, block.engine)
  }

  toString() {
    return this.text
  }

  [Symbol.for('nodejs.util.inspect.custom')](...how) {
    return shown('DisplayFilter', () => ({ text: this.text, fields: this.fields, warnings: this.warnings }), ...how)
  }

  /** For the sessions. */
  static nativeOf(filter) {
    return filter.#native
  }
}

/** A filter, or its text. */
function displayFilterOf(filter) {
  if (filter instanceof DisplayFilter) return filter
  const known = compiled.get(filter)
  if (known) return known
  const made = new DisplayFilter(filter)
  if (compiled.size >= MOST_KEPT) compiled.delete(compiled.keys().next().value)
  compiled.set(filter, made)
  return made
}

/** What a BPF expression looks at is the outermost headers. */
const MISSED = ['packets with VLAN tags', 'packets in tunnels and in errors that quote them', 'packets behind extension headers of IPv6']

/** { filter, misses }: a BPF expression for the kernel, and which packets it would hide that the display filter shows. */
function bpf(filter) {
  const expression = displayFilterOf(filter).bpf
  return { filter: expression, misses: expression === '' ? [] : MISSED }
}

/** The native filter of an option; undefined for none. */
const nativeDisplay = (filter) => (filter === undefined ? undefined : DisplayFilter.nativeOf(displayFilterOf(filter)))

module.exports = { DisplayFilter, bpf, displayFilterOf, nativeDisplay }
