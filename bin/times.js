'use strict'
// times.js - times and spans on the command line, exact to the nanosecond, and how they print.

const NANO = 1000000000n
const EPOCH = /^(\d+)(?:\.(\d{1,9}))?$/
const SPAN = /^([-+]?)(\d+)(?:\.(\d{1,9}))?$/
const DATE = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}:\d{2})(?:\.(\d{1,9}))?(Z|[-+]\d{2}:\d{2})?$/
const MOST_SECONDS = 9223372036n

const fraction = (digits = '') => BigInt(digits.padEnd(9, '0'))

/** Seconds with up to nine decimals, perhaps negative, as nanoseconds; undefined when it is none. */
function spanOf(text) {
  const [, sign, seconds, decimals] = SPAN.exec(text) ?? []
  if (seconds === undefined || BigInt(seconds) >= MOST_SECONDS) return undefined
  const ns = BigInt(seconds) * NANO + fraction(decimals)
  return sign === '-' ? -ns : ns
}

/** Seconds since 1970, or a date and time (local, unless it ends in Z or +02:00), as nanoseconds; undefined when it is none. */
function timeOf(text) {
  const [, seconds, decimals] = EPOCH.exec(text) ?? []
  if (seconds !== undefined) return BigInt(seconds) < MOST_SECONDS ? BigInt(seconds) * NANO + fraction(decimals) : undefined
  const [, day, clock, parts, zone = ''] = DATE.exec(text) ?? []
  const ms = day === undefined ? NaN : Date.parse(`${day}T${clock}${zone}`)
  return ms >= 0 ? BigInt(ms) * 1000000n + fraction(parts) : undefined
}

/** Nanoseconds as seconds with nine decimals. */
function secondsText(ns) {
  const size = ns < 0n ? -ns : ns
  return `${ns < 0n ? '-' : ''}${size / NANO}.${String(size % NANO).padStart(9, '0')}`
}

/** Nanoseconds since 1970 as a date with nine decimals, in UTC. */
function dateText(ns) {
  const rest = ((ns % NANO) + NANO) % NANO
  return `${new Date(Number((ns - rest) / NANO) * 1000).toISOString().slice(0, 19)}.${String(rest).padStart(9, '0')}Z`
}

const LONGEST_MS = 2 ** 31 - 1 // of a timer of Node's: a longer one fires at once

/** Call an action after so many seconds, however many; does not keep the process alive. */
function after(seconds, action) {
  const step = Math.min(seconds * 1000, LONGEST_MS)
  setTimeout(() => (seconds * 1000 > step ? after(seconds - step / 1000, action) : action()), step).unref()
}

/** Checks of option values. */
const span = (text) => (spanOf(text) === undefined ? 'a number of seconds with at most nine decimals' : undefined)
const age = (text) => (spanOf(text) >= 0n ? undefined : 'a number of seconds, 0 or more, with at most nine decimals')
const time = (text) => (timeOf(text) === undefined ? "seconds since 1970, such as 1600000000.5, or a time such as '2020-09-13 12:26:40.5' or 2020-09-13T12:26:40Z" : undefined)

module.exports = { after, spanOf, timeOf, secondsText, dateText, span, age, time }
