'use strict'
// address.js - addresses as people write them, with small caches: traffic repeats itself.

const CACHE_BITS = 14
const CACHE_SIZE = 1 << CACHE_BITS
const HASH = 0x9e3779b1 | 0 // the golden ratio: neighbours fall far apart

const octets = Array.from({ length: 256 }, (_, i) => String(i))
const hex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))

// Signed, as bitwise operators give them: the engine then compares and multiplies plain integers.
const ipv4Keys = new Int32Array(CACHE_SIZE)
const ipv4Texts = new Array(CACHE_SIZE).fill('0.0.0.0')

// 'a.b' of two bytes, made when it is first needed: an address is two of them.
const pairs = new Array(65536)
const pairText = (pair) => (pairs[pair] ??= octets[pair >>> 8] + '.' + octets[pair & 255])

function newIpv4Text(key, slot) {
  const text = pairText(key >>> 16) + '.' + pairText(key & 0xffff)
  ipv4Keys[slot] = key
  ipv4Texts[slot] = text
  return text
}

/** 'a.b.c.d' of a 32-bit number. */
function ipv4Text(address) {
  const key = address | 0
  const slot = Math.imul(key, HASH) >>> (32 - CACHE_BITS)
  return ipv4Keys[slot] === key ? ipv4Texts[slot] : newIpv4Text(key, slot)
}

const macHigh = new Uint32Array(CACHE_SIZE)
const macLow = new Uint16Array(CACHE_SIZE)
const macTexts = new Array(CACHE_SIZE).fill('00:00:00:00:00:00')

/** 'aa:bb:cc:dd:ee:ff' of a 32-bit and a 16-bit number. */
function macText(high, low) {
  const slot = (Math.imul(high ^ low, HASH) >>> (32 - CACHE_BITS))
  if (macHigh[slot] === high && macLow[slot] === low) return macTexts[slot]
  const text = hex[high >>> 24] + ':' + hex[(high >>> 16) & 255] + ':' + hex[(high >>> 8) & 255] + ':' + hex[high & 255] + ':' + hex[low >>> 8] + ':' + hex[low & 255]
  macHigh[slot] = high
  macLow[slot] = low
  macTexts[slot] = text
  return text
}

/** Where the longest run of zero groups begins, and its length; RFC 5952 section 4.2. */
function longestZeros(view, at) {
  let best = -1
  let length = 1
  for (let i = 0; i < 8; i++) {
    let j = i
    while (j < 8 && view.getUint16(at + 2 * j) === 0) j++
    if (j - i > length) {
      best = i
      length = j - i
    }
    if (j > i) i = j
  }
  return [best, length]
}

/** IPv6 text of 16 bytes, RFC 5952; addresses with an IPv4 part show it (section 5). */
function ipv6(view, at) {
  const [zeros, length] = longestZeros(view, at)
  const mapped = zeros === 0 && (length === 5 && view.getUint16(at + 10) === 0xffff)
  const compatible = zeros === 0 && length === 6
  const groups = mapped || compatible ? 6 : 8
  let text = ''
  for (let i = 0; i < groups; i++) {
    if (i === zeros) {
      text += '::'
      i += length - 1
      continue
    }
    if (text !== '' && !text.endsWith(':')) text += ':'
    text += view.getUint16(at + 2 * i).toString(16)
  }
  if (groups === 8) return text
  return (text.endsWith(':') ? text : text + ':') + ipv4Text(view.getUint32(at + 12))
}

const ipv4 = (view, at) => ipv4Text(view.getInt32(at))
const mac = (view, at) => macText(view.getUint32(at), view.getUint16(at + 4))

module.exports = { ipv4, ipv4Text, mac, macText, ipv6 }
