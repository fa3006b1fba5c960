'use strict'
// octets.js - the octets of addresses, which our tables give as texts and node_pcap as arrays.

const MOST_KNOWN = 8192 // texts, then all are forgotten: traffic has few addresses, an attack many

const MOST_NUMBERS = 65536

const known = new Map()

const groupsOf = (text) => (text === '' ? [] : text.split(':').flatMap((group) => {
  if (group.includes('.')) return group.split('.').map(Number)
  const number = parseInt(group, 16)
  return [number >> 8, number & 255]
}))

/** 16 octets of an IPv6 address: '::' stands for all that is missing. */
function ipv6(text) {
  const [first, rest] = text.split('::').map(groupsOf)
  return rest === undefined ? first : [...first, ...new Array(16 - first.length - rest.length).fill(0), ...rest]
}

function read(text) {
  if (text.includes('::') || text.length > 17) return ipv6(text)
  const hex = text.split(':')
  if (hex.length === 8) return ipv6(text)
  return hex.length > 1 ? hex.map((octet) => parseInt(octet, 16)) : text.split('.').map(Number)
}

/** The octets of an IPv4, IPv6 or MAC address in text, not to be written to. */
function octetsOf(text) {
  let octets = known.get(text)
  if (octets === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    octets = read(text)
    known.set(text, octets)
  }
  return octets
}

const NONE = [] // of an address that was not captured: all its octets are undefined

/** Octets of what a field has: a text, bytes, or nothing. */
const octets = (value) => (typeof value === 'string' ? octetsOf(value) : value ?? NONE)

const numbers = new Map()

/** The number of 32 bits that an IPv4 address in text is. */
function numberOf(text) {
  let number = numbers.get(text)
  if (number === undefined) {
    if (numbers.size >= MOST_NUMBERS) numbers.clear()
    const [a, b, c, d] = read(text)
    number = ((a << 24) | (b << 16) | (c << 8) | d) >>> 0
    numbers.set(text, number)
  }
  return number
}

module.exports = { octets, numberOf }
