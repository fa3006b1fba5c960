'use strict'
// errors.js - the one error class, and how a wrong option is named.

const { getSystemErrorName } = require('node:util')

/**
 * A call that failed. Packets never cause one: they carry notes.
 *
 * `code` is one of the ERR_PCAP_ codes of the documentation. `errno` is the system's name of
 * the error behind it ('ENETDOWN'), where there is one. Of a damaged file `offset` is where it
 * broke, in bytes, of a display filter where its mistake is, and `packetsRead` how many packets before that are good.
 */
class PcapError extends Error {
  constructor(code, message, details = {}) {
    super(message, details.cause ? { cause: details.cause } : undefined)
    this.code = code
    if (details.errno) this.errno = systemName(details.errno)
    if (details.offset !== undefined) this.offset = details.offset
    if (details.packetsRead !== undefined) this.packetsRead = details.packetsRead
  }

  get name() {
    return 'PcapError'
  }
}

function systemName(errno) {
  try {
    return getSystemErrorName(-errno)
  } catch {
    return `errno ${errno}`
  }
}

const LONGEST = 80 // longer words are compared by their beginning

/** Edits (insert, delete, replace, swap of neighbours) between two words; Infinity where they are more than `most`. */
function distance(a, b, most) {
  if (Math.abs(a.length - b.length) > most) return Infinity
  let older = []
  let old = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      row[j] = Math.min(old[j] + 1, row[j - 1] + 1, old[j - 1] + cost)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) row[j] = Math.min(row[j], older[j - 2] + 1)
    }
    if (Math.min(...row) > most && Math.min(...old) > most) return Infinity // a swap reaches two rows back
    older = old
    old = row
  }
  return old[b.length] > most ? Infinity : old[b.length]
}

/** How many edits still make two words alike: a third of the longer one. */
const edits = (a, b) => Math.max(1, Math.floor(Math.max(a.length, b.length) / 3))

/** The candidate that looks most like a word, compared without case and underscores; undefined when none is close. */
function nearest(word, candidates) {
  const plain = (text) => text.toLowerCase().replace(/[_-]/g, '')
  let best
  let least = Infinity
  const start = plain(word.slice(0, LONGEST))
  for (const candidate of candidates) {
    const other = plain(candidate)
    const apart = distance(start, other, Math.min(least, start.length, edits(start, other) + 1) - 1)
    if (apart < least) [best, least] = [candidate, apart]
  }
  return best
}

/** "; did you mean 'X'?" for the candidate that is close to a word; '' where none is. show: how X is written. */
function hint(word, candidates, show = (name) => `'${name}'`) {
  const match = nearest(word, candidates)
  return match === undefined ? '' : `; did you mean ${show(match)}?`
}

function typeError(message) {
  return Object.assign(new TypeError(message), { code: 'ERR_INVALID_ARG_TYPE' })
}

module.exports = { PcapError, hint, typeError }
