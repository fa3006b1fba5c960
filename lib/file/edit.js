'use strict'
// edit.js - the option 'edit' of dump(): which packets are written, and what is changed in them.

const { typeError } = require('../errors')
const { check, describe, is, MAX_32 } = require('../options')

const MAX_TIME = 2n ** 63n - 1n
const MOST_DUPLICATES = 1000000

/** Packets in a window for duplicates, the one at hand included. */
const DUPLICATE_WINDOW = 5

const time = (low) => (value) => (typeof value === 'bigint' && value >= low && value <= MAX_TIME) || `a BigInt of nanoseconds from ${low}`
const isRange = (value) => Array.isArray(value) && value.length === 2 && value.every((end) => Number.isSafeInteger(end) && end >= 1) && value[0] <= value[1]

const known = {
  ranges: (value) => (Array.isArray(value) && value.length > 0 && value.every(isRange)) || 'a list of [first, last], packet numbers from 1',
  invert: is.boolean,
  from_ns: time(0n),
  to_ns: time(0n),
  duplicates: (value) => typeof value === 'boolean' || (value !== null && typeof value === 'object') || 'true or { window, age_ns }',
  shift_ns: time(-MAX_TIME),
  chop_start: is.integer(0, MAX_32),
  chop_end: is.integer(0, MAX_32),
  snap_length: is.integer(1, MAX_32)
}
const knownOfDuplicates = { window: is.integer(1, MOST_DUPLICATES), age_ns: time(0n) }

/** The window for duplicates: with an age alone it is the largest one. */
function windowOf(duplicates) {
  if (!duplicates) return { duplicate_window: 0 }
  const { window, age_ns } = duplicates
  return { duplicate_window: window ?? (age_ns === undefined ? DUPLICATE_WINDOW : MOST_DUPLICATES), duplicate_ns: age_ns }
}

/** A checked edit as the addon takes it; undefined for none. */
function editOptions(edit, call) {
  if (edit === undefined) return undefined
  const name = `${call}: option 'edit'`
  if (edit === null || typeof edit !== 'object') throw typeError(`${name} must be an object, not ${describe(edit)}`)
  check(edit, known, name)
  if (edit.duplicates && edit.duplicates !== true) check(edit.duplicates, knownOfDuplicates, `${name}: 'duplicates'`)
  if (edit.invert && !edit.ranges) throw typeError(`${name}: 'invert' is about 'ranges': add these`)
  const { ranges, duplicates, ...rest } = edit
  return {
    ...rest,
    ...windowOf(duplicates),
    ranges: ranges && BigUint64Array.from(ranges.flat(), BigInt)
  }
}

module.exports = { editOptions }
