'use strict'
// make.js - all cases that are built, not cut from captures.
//
//   node test/golden/make/make.js    writes them

const fs = require('node:fs')
const path = require('node:path')
const { captureFile } = require('./bytes')
const { LINKTYPE } = require('./layers')
const { frames } = require('./frame')

const all = {
  ...require('./link'),
  ...require('./control'),
  ...require('./lldp'),
  ...require('./eap'),
  ...require('./ip'),
  ...require('./ip6'),
  ...require('./mobility'),
  ...require('./security'),
  ...require('./icmp'),
  ...require('./icmp6').cases,
  ...require('./nd'),
  ...require('./rpl'),
  ...require('./igmp'),
  ...require('./transport'),
  ...require('./sctp'),
  ...require('./dns'),
  ...require('./tunnel'),
  ...require('./gre'),
  ...require('./mpls'),
  ...require('./ppp'),
  ...require('./l2tp'),
  ...require('./overlay'),
  ...require('./ike'),
  ...require('./stun'),
  ...require('./http'),
  ...require('./ssdp'),
  ...require('./sip'),
  ...require('./rtp'),
  ...require('./mail'),
  ...require('./syslog'),
  ...require('./rtsp'),
  ...require('./telnet'),
  ...require('./dhcp'),
  ...require('./ntp'),
  ...require('./netbios'),
  ...require('./dhcp6'),
  ...require('./tftp'),
  ...require('./body'),
  ...require('./mqtt'),
  ...require('./ssh'),
  ...require('./websocket'),
  ...require('./http2').cases,
  ...require('./tls').cases,
  ...require('./quic'),
  ...require('./wireless'),
  ...require('./radius'),
  ...require('./dtls'),
  ...require('./snmp'),
  ...require('./openvpn'),
  ...require('./cisco'),
  ...require('./slow'),
  ...require('./tags'),
  ...require('./dccp'),
  ...require('./socks'),
  ...require('./vnc'),
  ...require('./kerberos'),
  ...require('./ldap'),
  ...require('./udplite'),
  ...require('./fddi'),
  ...require('./pgm'),
  ...require('./fr'),
  ...require('./databases'),
  ...require('./link-headers'),
  ...require('./ppi'),
  ...require('./services'),
  ...require('./industry'),
  ...require('./devices'),
  ...require('./bgp'),
  ...require('./routing'),
  ...require('./rpc'),
  ...require('./buses'),
  ...require('./distance'),
  ...require('./switching'),
  ...require('./paths'),
  ...require('./gtpv2'),
  ...require('./bitcoin'),
  ...require('./srvloc'),
  ...require('./lisp'),
  ...require('./bittorrent'),
  ...require('./openflow'),
  ...require('./iso'),
  ...require('./windows'),
  ...require('./queues'),
  ...require('./tokens'),
  ...require('./calls'),
  ...require('./messaging'),
  ...require('./capwap'),
  ...require('./nodes'),
  ...require('./signalling')
}

function pcap(made) {
  const { linkType, packets, swapped } = Array.isArray(made) ? { linkType: LINKTYPE.ETHERNET, packets: made } : made
  return captureFile(linkType, packets.map((make) => make()), swapped)
}

/** File name in test/golden -> its bytes. */
const files = new Map([...Object.entries(all).map(([name, made]) => [`${name}.pcap`, pcap(made)]), ...frames])

function write() {
  for (const [name, bytes] of files) {
    const file = path.join(__dirname, '..', name)
    fs.mkdirSync(path.dirname(file), { recursive: true })
    fs.writeFileSync(file, bytes)
  }
}

if (require.main === module) write()

module.exports = { files }
