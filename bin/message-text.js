'use strict'
// message-text.js - what commands about messages print of them.

const { oneLine } = require('./report')

const endText = ({ address, port }) => (port === undefined ? address : `${address.includes(':') ? `[${address}]` : address}:${port}`)

const latency = (ms) => (ms === undefined ? '-' : `${Number(ms.toPrecision(4))} ms`)

/** Time of the day in UTC, to the microsecond. */
function clock(ns) {
  if (ns === undefined) return '-'
  const micro = ns / 1000n
  return `${new Date(Number(micro / 1000n)).toISOString().slice(11, 23)}${String(micro % 1000n).padStart(3, '0')}`
}

/** A line of texts that a peer may have chosen. */
const line = (...texts) => `${texts.map((text) => oneLine(String(text)) || '-').join('  ')}\n`

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
