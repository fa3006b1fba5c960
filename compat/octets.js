'use strict'
// octets.js - the octets of addresses, which our tables give as texts and node_pcap as arrays.

const MOST_KNOWN = 8192 // texts of IPv6, then all are forgotten: traffic has few addresses, an attack many
const MAC_LENGTH = 17
const DOT = 46
const ZERO = 48
const UPPER_OF_HEX = 87 // 'a' is 10 behind it

const known = new Map()

const groupsOf = (text) => (text === '' ? [] : text.split(':').flatMap((group) => {
  if (group.includes('.')) return octetsOfIpv4(group)
  const number = parseInt(group, 16)
  return [number >> 8, number & 255]
}))

/** 16 octets of an IPv6 address: '::' stands for all that is missing. */
function readIpv6(text) {
  const [first, rest] = text.split('::').map(groupsOf)
  return rest === undefined ? first : [...first, ...new Array(16 - first.length - rest.length).fill(0), ...rest]
}

function octetsOfIpv6(text) {
  let octets = known.get(text)
  if (octets === undefined) {
    if (known.size >= MOST_KNOWN) known.clear()
    octets = readIpv6(text)
    known.set(text, octets)
  }
  return octets.slice()
}

/** The number of 32 bits that an IPv4 address in text is. Read digit by digit: that is quicker than to look it up. */
function numberOf(text) {
  let number = 0
  let octet = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code === DOT) {
      number = (number << 8) | octet
      octet = 0
    } else {
      octet = octet * 10 + code - ZERO
    }
  }
  return ((number << 8) | octet) >>> 0
}

function octetsOfIpv4(text) {
  const number = numberOf(text)
  return [number >>> 24, (number >>> 16) & 255, (number >>> 8) & 255, number & 255]
}

function digitAt(text, i) {
  const code = text.charCodeAt(i)
  return code < UPPER_OF_HEX ? code - ZERO : code - UPPER_OF_HEX
}

const pairAt = (text, i) => (digitAt(text, i) << 4) | digitAt(text, i + 1)

const octetsOfMac = (text) => [pairAt(text, 0), pairAt(text, 3), pairAt(text, 6), pairAt(text, 9), pairAt(text, 12), pairAt(text, 15)]

/** Two hexadecimal digits and a colon, six times: an IPv6 address of this length has a colon elsewhere, or a longer group. */
const isMac = (text) => text.length === MAC_LENGTH && /^[\da-f]{2}(:[\da-f]{2}){5}$/.test(text)

/** The octets of an IPv4, IPv6 or MAC address in text. */
function octetsOf(text) {
  if (!text.includes(':')) return octetsOfIpv4(text)
  return isMac(text) ? octetsOfMac(text) : octetsOfIpv6(text)
}

const NONE = [] // of an address that was not captured: all its octets are undefined

/** Octets of what a field has: a text, bytes, or nothing. */
const octets = (value) => (typeof value === 'string' ? octetsOf(value) : value ?? NONE)

module.exports = { octets, numberOf }
