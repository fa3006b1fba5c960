'use strict'
// ber.js - values of ASN.1 as X.690 encodes them: types, lengths, values.

const { u8, word, text, bytes } = require('./bytes')

/** X.690 section 8.1.3. */
function ofLength(length) {
  if (length < 128) return u8(length)
  const size = length < 256 ? 1 : 2
  return bytes(u8(0x80 + size), word(length, size))
}

/** A value of a type, by its first byte. */
const ber = (first, ...value) => bytes(u8(first), ofLength(bytes(value).length), value)

/** Numbers in so many bytes as they are given, or as few as they take. */
function integer(value, first = 0x02) {
  let size = 1
  while (value < -(2 ** (8 * size - 1)) || value >= 2 ** (8 * size - 1)) size++
  return ber(first, word(value < 0 ? BigInt.asUintN(8 * size, BigInt(value)) : value, size))
}

const octets = (value) => ber(0x04, typeof value === 'string' ? text(value) : value)
const sequence = (...parts) => ber(0x30, parts)

function arc(value) {
  const groups = [value & 0x7f]
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) groups.unshift((left & 0x7f) | 0x80)
  return groups.map(u8)
}

/** An object identifier, from its dotted form. */
function oid(dotted) {
  const [first, second, ...rest] = dotted.split('.').map(Number)
  return ber(0x06, [first * 40 + second, ...rest].map(arc))
}

module.exports = { ber, integer, octets, sequence, oid }
