'use strict'
// message-text.js - what commands about messages print of them.

const { oneLine } = require('./report')

const endText = ({ address, port }) => (port === undefined ? address : `${address.includes(':') ? `[${address}]` : address}:${port}`)

const latency = (ms) => (ms === undefined ? '-' : `${Number(ms.toPrecision(4))} ms`)

const DAY_S = 86400
const digits = (number, count) => String(number).padStart(count, '0')

let second = NaN // whose text is kept: times come in order
let secondText

/** Time of the day in UTC, to the microsecond. */
function clock(ns) {
  if (ns === undefined) return '-'
  const micro = Number(ns / 1000n)
  const seconds = Math.floor(micro / 1e6)
  if (seconds !== second) {
    const ofDay = ((seconds % DAY_S) + DAY_S) % DAY_S
    secondText = `${digits(Math.floor(ofDay / 3600), 2)}:${digits(Math.floor(ofDay / 60) % 60, 2)}:${digits(ofDay % 60, 2)}.`
    second = seconds
  }
  return secondText + digits(micro - seconds * 1e6, 6)
}

/** A line of texts that a peer may have chosen. */
function line(...texts) {
  for (let i = 0; i < texts.length; i++) texts[i] = oneLine(String(texts[i])) || '-'
  return `${texts.join('  ')}\n`
}

/** Bytes as text, or in base64 where they are none. */
function contentOf(bytes) {
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? { text } : { base64: bytes.toString('base64') }
}

/** What was left out or cut, a line on standard error. */
function warnOfLosses(session) {
  const { messages } = session.stats().streams ?? {}
  const losses = ['cut_messages', 'rejected', 'unparsed', 'unread_bodies', 'over_cap_bytes'].filter((name) => messages?.[name] > 0)
  if (losses.length > 0) process.stderr.write(`nodepcap: warning: ${losses.map((name) => `${name.replace('_', ' ')} ${messages[name]}`).join(', ')}\n`)
}

/** Of a key log that was given: how many connections it did not open. */
function warnOfKeys(session, values) {
  const count = session.stats().streams?.messages?.undecrypted_connections
  if (values.keylog !== undefined && count > 0) process.stderr.write(`nodepcap: warning: of ${count} connections of TLS nothing is decrypted: nodepcap tls says why\n`)
}

module.exports = { warnOfKeys, endText, latency, clock, line, contentOf, warnOfLosses }
