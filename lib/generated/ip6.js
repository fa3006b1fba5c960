'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { ipv6 } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["ip_version"],"reader":"number","visible":false,"variable":false},
  {"path":["traffic_class"],"reader":"number","visible":true,"variable":false},
  {"path":["dscp"],"reader":"number","visible":false,"variable":false},
  {"path":["ecn"],"reader":"number","visible":false,"variable":false},
  {"path":["flow_label"],"reader":"number","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"number","visible":true,"variable":false},
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["hop_limit"],"reader":"number","visible":true,"variable":false},
  {"path":["saddr"],"reader":"ipv6","visible":true,"variable":false},
  {"path":["daddr"],"reader":"ipv6","visible":true,"variable":false},
  {"path":["protocol_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"HOPOPT","1":"ICMP","2":"IGMP","3":"GGP","4":"IPv4","5":"ST","6":"TCP","7":"CBT","8":"EGP","9":"IGP","12":"PUP","16":"CHAOS","17":"UDP","20":"HMP","22":"XNS-IDP","27":"RDP","28":"IRTP","29":"ISO-TP4","33":"DCCP","36":"XTP","37":"DDP","41":"IPv6","43":"IPv6-Route","44":"IPv6-Frag","45":"IDRP","46":"RSVP","47":"GRE","48":"DSR","49":"BNA","50":"ESP","51":"AH","54":"NARP","55":"MOBILE","57":"SKIP","58":"IPv6-ICMP","59":"IPv6-NoNxt","60":"IPv6-Opts","80":"ISO-IP","83":"VINES","88":"EIGRP","89":"OSPFIGP","94":"IPIP","97":"ETHERIP","98":"ENCAP","103":"PIM","108":"IPComp","112":"VRRP","113":"PGM","115":"L2TP","121":"SMP","124":"ISIS","130":"SPS","132":"SCTP","133":"FC","135":"Mobility","136":"UDPLite","137":"MPLS-in-IP","138":"manet","139":"HIP","140":"Shim6","141":"WESP","142":"ROHC","143":"Ethernet","144":"AGGFRAG","145":"NSH"}}
]

const names11 = nameTable(rows[11])
/** Internet Protocol version 6, RFC 8200. */
class Ip6 extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get ip_version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get traffic_class() {
    return (this._packet._block.view.getUint16(this._at) >> 4) & 0xff
  }

  get dscp() {
    return (this._packet._block.view.getUint16(this._at) >> 6) & 0x3f
  }

  get ecn() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 4) & 0x3
  }

  get flow_label() {
    return (this._packet._block.view.getUint32(this._at + 1) >>> 8) & 0xfffff
  }

  get payload_length() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get next_header() {
    return this._packet._block.view.getUint8(this._at + 6)
  }

  get hop_limit() {
    return this._packet._block.view.getUint8(this._at + 7)
  }

  get saddr() {
    return ipv6(this._packet._block.view, this._at + 8)
  }

  get daddr() {
    return ipv6(this._packet._block.view, this._at + 24)
  }

  get protocol_name() {
    return names11[this._packet._block.view.getUint8(this._at + 6)]
  }
}
Ip6.Cut = cutClass(Ip6, { version: 1, ip_version: 1, traffic_class: 2, dscp: 2, ecn: 2, flow_label: 4, payload_length: 6, next_header: 7, hop_limit: 8, saddr: 24, daddr: 40, protocol_name: 7 })

Ip6.prototype._id = 16

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at] >> 4,
    traffic_class: (view.getUint16(at) >> 4) & 0xff,
    flow_label: (view.getUint32(at + 1) >>> 8) & 0xfffff,
    payload_length: view.getUint16(at + 4),
    next_header: bytes[at + 6],
    hop_limit: bytes[at + 7],
    saddr: ipv6(view, at + 8),
    daddr: ipv6(view, at + 24)
  }
  if (parent !== undefined) parent.ip6 = node
  return node
}

const packet = {
  get ip6() {
    const word = this._find(16)
    return word > 0 ? new Ip6(this, word) : this._cut(word, Ip6)
  }
}

module.exports = { rows, tree, packet }
