'use strict'
// link.js - what the headers of links have in common: an ethertype, and who is behind it.

const { behind, nameAt } = require('../layers')
const Arp = require('./arp')
const IPv4 = require('./ipv4')
const IPv6 = require('./ipv6')
const { aliases } = require('./decoder')

const LOWEST = 1536 // ethertype; below it are lengths
const LLDP = 0x88cc

const TYPES = {
  0x800: { protocol: 'ip', Class: IPv4, text: 'IPv4' },
  0x806: { protocol: 'arp', Class: Arp, text: 'ARP' },
  0x86dd: { protocol: 'ip6', Class: IPv6, text: 'IPv6' },
  [LLDP]: { text: 'LLDP' }
}

/** The payload behind the layer at `word`; undefined when the type is no one's, or its layer is not there. */
function payloadBehind(packet, word, ethertype, emitter) {
  const type = TYPES[ethertype]
  if (type === undefined) return undefined
  if (ethertype === LLDP) return 'need to implement LLDP'
  const next = behind(packet, word)
  return next !== 0 && nameAt(packet, next) === type.protocol ? new type.Class(emitter).fill(packet, next) : undefined
}

const typeText = (ethertype) => TYPES[ethertype]?.text ?? `ethertype ${ethertype}`

/** `link.ip` and the like, of 0.x. */
function addPayloads(Class) {
  const payloadOf = (Payload) => ({ payload }) => (payload instanceof Payload ? payload : undefined)
  aliases(Class, { ip: payloadOf(IPv4), ip6: payloadOf(IPv6), arp: payloadOf(Arp) })
}

module.exports = { LOWEST, payloadBehind, typeText, addPayloads }
