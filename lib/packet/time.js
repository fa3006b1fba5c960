'use strict'
// time.js - nanoseconds since 1970, as two 32-bit words, in the units that people use. Without a division: one takes
// longer than all the rest of a packet's header.

const { is, required } = require('../options')

const TWO_32 = 4294967296
const BILLION = 1000000000
const BIG_BILLION = 1000000000n
const MAX_SECONDS = 9223372035 // whose nanoseconds fit in 64 bits

const NO_TIME_HIGH = -(2 ** 31) // NP_NO_TIME in np/dissect.h, whose low word is 0

const isTimestamp = (value) => (typeof value === 'bigint' && BigInt.asIntN(64, value) === value && value !== -(2n ** 63n)) || 'a BigInt of nanoseconds'

/** Is there a time in these words? One comparison, but for times in 1677. */
const hasTime = (high, low) => (high | 0) !== NO_TIME_HIGH || low !== 0

/** Seconds and nanoseconds, exactly. */
function splitTime(high, low) {
  const estimate = Math.floor((high | 0) * (TWO_32 / BILLION) + low * 1e-9)
  // The true rest fits in 32 bits, so arithmetic modulo 2^32 finds it, and how far off the estimate is.
  const rest = (low - Math.imul(estimate, BILLION)) | 0
  const carry = rest < 0 ? -1 : rest >= BILLION ? 1 : 0
  return { seconds: estimate + carry, nanoseconds: (rest - Math.imul(carry, BILLION)) | 0 }
}

/** Whole microseconds of nanoseconds below a second; the half keeps the product on the right side of a whole number. */
const microseconds = (nanoseconds) => ((nanoseconds + 0.5) * 1e-3) | 0

/** A Date, to the millisecond. */
const dateOf = (seconds, nanoseconds) => new Date(seconds * 1000 + (((nanoseconds + 0.5) * 1e-6) | 0))

/** RFC 3339, to the nanosecond. */
const textOf = ({ seconds, nanoseconds }) => `${new Date(seconds * 1000).toISOString().slice(0, 19)}.${String(nanoseconds).padStart(9, '0')}Z`

/** Seconds and nanoseconds that an object tells by timestamp_ns, or by tv_sec and tv_usec; nothing where it tells none of them. */
function timeOf({ timestamp_ns, tv_sec, tv_usec = 0 }, call) {
  if (timestamp_ns !== undefined) {
    required(timestamp_ns, isTimestamp, `${call}: 'timestamp_ns'`)
    return [Number(timestamp_ns / BIG_BILLION), Number(timestamp_ns % BIG_BILLION)]
  }
  required(tv_usec, is.integer(0, 999999), `${call}: 'tv_usec'`)
  if (tv_sec === undefined) return undefined
  required(tv_sec, is.integer(-MAX_SECONDS, MAX_SECONDS), `${call}: 'tv_sec'`)
  return [tv_sec, tv_usec * 1000]
}

// ---- Fields that are times

const NTP_EPOCH = 2208988800n // seconds from 1900 to 1970
const FILETIME_EPOCH = 11644473600n // and from 1601
const EPOCH_2000 = 946684800n // and from 1970 to 2000

const signed = (counted) => BigInt.asIntN(64, counted)

/** Nanoseconds since 1970 of what a row counts: enum np_time. */
const NANOSECONDS = {
  unix_ns: signed,
  unix_us: (counted) => signed(counted) * 1000n,
  unix_ms: (counted) => signed(counted) * 1000000n,
  unix_s: (counted) => signed(counted) * BIG_BILLION,
  since_2000_s: (counted) => (signed(counted) + EPOCH_2000) * BIG_BILLION,
  filetime: (counted) => (counted - FILETIME_EPOCH * 10000000n) * 100n,
  ntp64: (counted) => {
    if (counted === 0n) return undefined
    const seconds = (counted >> 32n) + (counted >> 63n === 0n ? 1n << 32n : 0n) - NTP_EPOCH
    return seconds * BIG_BILLION + (((counted & 0xffffffffn) * BIG_BILLION) >> 32n)
  }
}

/** Seconds since 1970 of a number or BigInt that a row of type time has; undefined where 64 bits cannot hold its nanoseconds. */
function countedTime(unit, counted) {
  const nanoseconds = NANOSECONDS[unit](BigInt(counted))
  if (nanoseconds === undefined || isTimestamp(nanoseconds) !== true) return undefined
  return Number(nanoseconds / BIG_BILLION) + Number(nanoseconds % BIG_BILLION) / BILLION
}

module.exports = { hasTime, splitTime, textOf, microseconds, dateOf, timeOf, countedTime }
