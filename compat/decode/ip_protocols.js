'use strict'
// ip_protocols.js - the classes of IP's payloads, by protocol number, and what makes one.

const { behind, nameAt } = require('../layers')

const protocols = new Array(256)
module.exports = protocols // before the classes, which ask for it

const HeaderExtension = require('./ipv6headers/header_extension')
const NoNext = require('./ipv6headers/no_next')

for (const number of [0, 43, 51, 60, 135, 139, 140]) protocols[number] = HeaderExtension
protocols[1] = require('./icmp')
protocols[2] = require('./igmp')
protocols[4] = require('./ipv4')
protocols[6] = require('./tcp')
protocols[17] = require('./udp')
protocols[41] = require('./ipv6')
protocols[59] = NoNext

/** By the names of our protocols. */
const classes = {
  icmp: protocols[1],
  igmp: protocols[2],
  ip: protocols[4],
  tcp: protocols[6],
  udp: protocols[17],
  ip6: protocols[41]
}
for (const name of ['ip6_hopopts', 'ip6_routing', 'ah', 'ip6_dstopts', 'ip6_mobility', 'hip', 'shim6']) classes[name] = HeaderExtension

/** Give an IP header or an extension of it, at `word`, the payload that is behind it. */
function addPayload(header, number, packet, word) {
  const Class = protocols[number]
  if (Class === undefined) {
    header.protocolName = 'Unknown'
  } else if (Class === NoNext) {
    header.payload = new NoNext().fill(packet, word)
  } else {
    const next = behind(packet, word)
    if (next !== 0 && classes[nameAt(packet, next)] === Class) header.payload = new Class(header.emitter).fill(packet, next)
  }
}

// Not enumerable: the list has decoders only.
Object.defineProperty(protocols, 'addPayload', { value: addPayload })
