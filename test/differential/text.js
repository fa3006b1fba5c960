'use strict'
// text.js - a text of ours and one that tshark prints: are they of the same bytes?

const { isUtf8 } = require('node:buffer')
const { AGGREGATOR } = require('./wireshark')

const LETTERS = { a: '\x07', b: '\b', f: '\f', n: '\n', r: '\r', t: '\t', v: '\v' }
const LOST = '\ufffd' // what tshark has for bytes that are not in a text's encoding
const LINE_END = new RegExp(`(?:\\r?\\n)(?=${AGGREGATOR}|$)`, 'g') // which tshark has in a line's text, and ours has not
const PRESENTED = /\\(?:(\d{3})|(.))/gs // RFC 1035 section 5.1, and RFC 6763 section 4.3 for dots within a label

/** The bytes of a text of ours: UTF-8, or each of its characters is one, where these are no UTF-8 as a whole. */
const utf8Of = (text) => Buffer.from(text)
function latin1Of(text) {
  const bytes = Buffer.from(text, 'latin1')
  return /^[\0-\xff]*$/.test(text) && !isUtf8(bytes) ? bytes : utf8Of(text)
}

/** As tshark reads bytes in a field of UTF-8: each longest part that begins a character has one mark (Unicode 15, section 3.9). */
const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
const byParts = (bytes) => decoder.decode(bytes)

/** Of bytes, the length of the run at `at` that begins like a character: a lead byte, and what continues it. The lead tells how many at most, though there be none such. */
function runLength(bytes, at) {
  const ones = Math.clz32(~(bytes[at] << 24)) // before its first zero bit
  const most = ones < 2 || ones > 6 ? 1 : ones
  let length = 1
  while (length < most && (bytes[at + length] & 0xc0) === 0x80) length++
  return length
}

/** As it reads them in a name of DNS: each such run that is no character has one. */
function byRuns(bytes) {
  let text = ''
  for (let at = 0, length; at < bytes.length; at += length) {
    length = runLength(bytes, at)
    const run = bytes.subarray(at, at + length)
    text += isUtf8(run) ? run.toString() : LOST
  }
  return text
}

/** And in a field of ASCII: each byte that is none has one. */
const byBytes = (bytes) => bytes.toString('latin1').replace(/[\x80-\xff]/g, LOST)

/** Without the escapes of tshark's output. A backslash that is in the text itself looks as they do: ours is read in the same way. */
const printed = (text) => text.replace(/\\(?:([0-3][0-7]{2})|([abfnrtv]))/g, (_, octal, letter) => (octal ? String.fromCharCode(parseInt(octal, 8)) : LETTERS[letter])).replace(LINE_END, '')

/** A name without the escapes of master files. */
const unpresented = (text) => text.replace(PRESENTED, (_, number, character) => (number ? String.fromCharCode(Number(number)) : character))

/** tshark ends a text at a NUL when it prints it. */
const untilNul = (text) => text.replace(/\0.*/s, '')

const READINGS = [utf8Of, latin1Of].flatMap((bytesOf) => [byParts, byRuns, byBytes].map((read) => (text) => read(bytesOf(text))))

/** Is it the same for one reading of our values' bytes? tshark's are joined by a byte that can be within one too. */
function isSame(ours, theirs, change = (text) => text) {
  const wanted = printed(theirs.join(AGGREGATOR))
  return READINGS.some((read) => printed(ours.map((value) => change(read(value))).join(AGGREGATOR)) === wanted)
}

/** How our values of a field are those that tshark printed: 'text', 'name' for names, 'cut' where it printed them up to a NUL only; else undefined. */
function likeness(ours, theirs, { name = false } = {}) {
  if (isSame(ours, theirs)) return 'text'
  if (name && isSame(ours, theirs, unpresented)) return 'name'
  return ours.some((value) => value.includes('\0')) && isSame(ours, theirs, untilNul) ? 'cut' : undefined
}

/** Are the values' bytes those that tshark marks in the packet, in hexadecimal? Of a header of text it marks the name too. */
function areWithin(ours, theirs) {
  return ours.length === theirs.length && ours.every((value, i) => [utf8Of, latin1Of].some((bytesOf) => theirs[i].includes(bytesOf(value).toString('hex'))))
}

module.exports = { likeness, areWithin }
