'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

/** By id. */
module.exports = [
  { name: 'frame', has_payload: false, quiet: [], only_quiet: false, load: () => require('./frame') },
  { name: 'ethernet', has_payload: false, quiet: [], only_quiet: true, load: () => require('./ethernet') },
  { name: 'vlan', has_payload: false, quiet: [], only_quiet: true, load: () => require('./vlan') },
  { name: 'llc', has_payload: false, quiet: [], only_quiet: false, load: () => require('./llc') },
  { name: 'snap', has_payload: false, quiet: [], only_quiet: false, load: () => require('./snap') },
  { name: 'null', has_payload: false, quiet: [], only_quiet: false, load: () => require('./null') },
  { name: 'loop', has_payload: false, quiet: [], only_quiet: true, load: () => require('./loop') },
  { name: 'raw', has_payload: false, quiet: [], only_quiet: true, load: () => require('./raw') },
  { name: 'sll', has_payload: false, quiet: [], only_quiet: false, load: () => require('./sll') },
  { name: 'sll2', has_payload: false, quiet: [], only_quiet: false, load: () => require('./sll2') },
  { name: 'arp', has_payload: false, quiet: [], only_quiet: false, load: () => require('./arp') },
  { name: 'ip', has_payload: false, quiet: ["options"], only_quiet: true, load: () => require('./ip') },
  { name: 'ip6', has_payload: false, quiet: [], only_quiet: true, load: () => require('./ip6') },
  { name: 'ip6_hopopts', has_payload: false, quiet: [], only_quiet: false, load: () => require('./ip6_hopopts') },
  { name: 'ip6_routing', has_payload: false, quiet: [], only_quiet: false, load: () => require('./ip6_routing') },
  { name: 'ip6_fragment', has_payload: false, quiet: [], only_quiet: true, load: () => require('./ip6_fragment') },
  { name: 'ip6_dstopts', has_payload: false, quiet: [], only_quiet: false, load: () => require('./ip6_dstopts') },
  { name: 'ip6_mobility', has_payload: false, quiet: [], only_quiet: false, load: () => require('./ip6_mobility') },
  { name: 'ah', has_payload: false, quiet: [], only_quiet: false, load: () => require('./ah') },
  { name: 'esp', has_payload: true, quiet: [], only_quiet: true, load: () => require('./esp') },
  { name: 'hip', has_payload: false, quiet: [], only_quiet: false, load: () => require('./hip') },
  { name: 'shim6', has_payload: false, quiet: [], only_quiet: false, load: () => require('./shim6') },
  { name: 'icmp', has_payload: true, quiet: [], only_quiet: false, load: () => require('./icmp') },
  { name: 'icmp6', has_payload: true, quiet: [], only_quiet: false, load: () => require('./icmp6') },
  { name: 'igmp', has_payload: false, quiet: [], only_quiet: false, load: () => require('./igmp') },
  { name: 'tcp', has_payload: true, quiet: ["options"], only_quiet: true, load: () => require('./tcp') },
  { name: 'udp', has_payload: true, quiet: [], only_quiet: true, load: () => require('./udp') },
  { name: 'dns', has_payload: false, quiet: [], only_quiet: false, load: () => require('./dns') },
  { name: 'mdns', has_payload: false, quiet: [], only_quiet: false, load: () => require('./mdns') },
  { name: 'llmnr', has_payload: false, quiet: [], only_quiet: false, load: () => require('./llmnr') },
  { name: 'vxlan', has_payload: false, quiet: [], only_quiet: true, load: () => require('./vxlan') },
  { name: 'stun', has_payload: true, quiet: [], only_quiet: false, load: () => require('./stun') },
  { name: 'tls', has_payload: true, quiet: [], only_quiet: false, load: () => require('./tls') }
]
