'use strict'
// ip_protocols.js - the classes of IP's payloads, by protocol number.

const { protocols, register } = require('../ip/payloads')

register(require('./icmp'), [1], ['icmp'])
register(require('./igmp'), [2], ['igmp'])
register(require('../ip/ipv4'), [4], ['ip'])
register(require('./tcp'), [6], ['tcp'])
register(require('./udp'), [17], ['udp'])
register(require('../ip/ipv6'), [41], ['ip6'])
register(require('../ip/header_extension'), [0, 43, 51, 60, 135, 139, 140], ['ip6_hopopts', 'ip6_routing', 'ah', 'ip6_dstopts', 'ip6_mobility', 'hip', 'shim6'])
register(require('./ipv6headers/no_next'), [59], [])

module.exports = protocols
