'use strict'
// address.js - addresses as people write them, with small caches: traffic repeats itself.

const CACHE_BITS = 14
const CACHE_SIZE = 1 << CACHE_BITS
const HASH = 0x9e3779b1 | 0 // the golden ratio: neighbours fall far apart

/** An array without holes of `count` (a power of two) times the same elements: quickly, since every program waits for it. */
function repeated(elements, count) {
  let all = elements
  for (let times = 1; times < count; times *= 2) all = all.concat(all)
  return all
}

const hex = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, '0'))

// Keys are signed, as bitwise operators give them: the engine then compares plain integers.
const ipv4Keys = new Int32Array(CACHE_SIZE)
const ipv4Texts = repeated(['0.0.0.0'], CACHE_SIZE)

/** Neighbours have neighbouring slots: of a network's hosts none takes another's, and they share lines of the processor's cache. */
const slotOf = (key) => (key ^ (key >>> CACHE_BITS)) & (CACHE_SIZE - 1)

const digits = new Uint8Array(16) // of the address that is being written

/** Write an octet and a dot; returns where the next one begins. */
function writeOctet(octet, at) {
  let i = at
  if (octet >= 100) digits[i++] = 48 + ((octet * 41) >>> 12)
  if (octet >= 10) digits[i++] = 48 + (((octet * 205) >>> 11) % 10)
  digits[i] = 48 + octet % 10
  digits[i + 1] = 46
  return i + 2
}

/**
 * A new text, into the cache. Of one piece: a concatenation would be flattened by whoever uses it as a key. The
 * engine does not inline a function as long as this, which is well: few addresses come here.
 */
function newIpv4Text(key, slot) {
  const end = writeOctet(key & 255, writeOctet((key >>> 8) & 255, writeOctet((key >>> 16) & 255, writeOctet(key >>> 24, 0)))) - 1
  const d = digits
  const of = String.fromCharCode
  let text
  switch (end) {
    case 7: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6]); break
    case 8: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7]); break
    case 9: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8]); break
    case 10: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8], d[9]); break
    case 11: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8], d[9], d[10]); break
    case 12: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8], d[9], d[10], d[11]); break
    case 13: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8], d[9], d[10], d[11], d[12]); break
    case 14: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8], d[9], d[10], d[11], d[12], d[13]); break
    default: text = of(d[0], d[1], d[2], d[3], d[4], d[5], d[6], d[7], d[8], d[9], d[10], d[11], d[12], d[13], d[14])
  }
  ipv4Keys[slot] = key
  return (ipv4Texts[slot] = text)
}

/** 'a.b.c.d' of a 32-bit number. */
function ipv4Text(address) {
  const key = address | 0
  const slot = slotOf(key)
  return ipv4Keys[slot] === key ? ipv4Texts[slot] : newIpv4Text(key, slot)
}

/** The same of four bytes. */
function ipv4(view, at) {
  const key = view.getInt32(at)
  const slot = slotOf(key)
  return ipv4Keys[slot] === key ? ipv4Texts[slot] : newIpv4Text(key, slot)
}

const macCache = repeated([0, 0, '00:00:00:00:00:00', 0], CACHE_SIZE) // high, low, text, -

function newMacText(high, low, slot) {
  macCache[slot] = high
  macCache[slot + 1] = low
  return (macCache[slot + 2] = hex[high >>> 24] + ':' + hex[(high >>> 16) & 255] + ':' + hex[(high >>> 8) & 255] + ':' + hex[high & 255] + ':' + hex[low >>> 8] + ':' + hex[low & 255])
}

/** 'aa:bb:cc:dd:ee:ff' of a 32-bit and a 16-bit number. */
function macText(first, low) {
  const high = first | 0
  const slot = (Math.imul(high ^ low, HASH) >>> 16) & ~3
  return macCache[slot] === high && macCache[slot + 1] === low ? macCache[slot + 2] : newMacText(high, low, slot)
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

const shortHex = Array.from({ length: 256 }, (_, i) => i.toString(16))
const groupText = (group) => (group < 256 ? shortHex[group] : shortHex[group >>> 8] + hex[group & 255])

/** IPv6 text of 16 bytes, RFC 5952; addresses with an IPv4 part show it (section 5). */
function ipv6Text(view, at) {
  const [zeros, length] = longestZeros(view, at)
  const mapped = zeros === 0 && (length === 5 && view.getUint16(at + 10) === 0xffff)
  const compatible = zeros === 0 && length === 6
  const groups = mapped || compatible ? 6 : 8
  let text = ''
  let separator = ''
  for (let i = 0; i < groups; i++) {
    if (i === zeros) {
      text += '::'
      separator = ''
      i += length - 1
      continue
    }
    text += separator + groupText(view.getUint16(at + 2 * i))
    separator = ':'
  }
  return groups === 8 ? text : text + separator + ipv4Text(view.getUint32(at + 12))
}

const IPV6_SLOTS = 4096
const ipv6Keys = new Int32Array(4 * IPV6_SLOTS)
const ipv6Texts = new Array(IPV6_SLOTS).fill('::')

function newIpv6Text(view, at, slot) {
  for (let i = 0; i < 4; i++) ipv6Keys[4 * slot + i] = view.getInt32(at + 4 * i)
  return (ipv6Texts[slot] = ipv6Text(view, at))
}

/** The same through the cache. */
function ipv6(view, at) {
  const a = view.getInt32(at)
  const b = view.getInt32(at + 4)
  const c = view.getInt32(at + 8)
  const d = view.getInt32(at + 12)
  const slot = Math.imul(a ^ Math.imul(b ^ Math.imul(c ^ Math.imul(d, HASH), HASH), HASH), HASH) >>> 20
  const k = slot << 2
  const known = ipv6Keys[k] === a && ipv6Keys[k + 1] === b && ipv6Keys[k + 2] === c && ipv6Keys[k + 3] === d
  return known ? ipv6Texts[slot] : newIpv6Text(view, at, slot)
}

const mac = (view, at) => macText(view.getInt32(at), view.getUint16(at + 4))

module.exports = { ipv4, ipv4Text, mac, macText, ipv6 }
