'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { ipv4 } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["header_length"],"reader":"number","visible":true,"variable":false},
  {"path":["diffserv"],"reader":"number","visible":true,"variable":false},
  {"path":["dscp"],"reader":"number","visible":false,"variable":false},
  {"path":["ecn"],"reader":"number","visible":false,"variable":false},
  {"path":["total_length"],"reader":"number","visible":true,"variable":false},
  {"path":["identification"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","reserved"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","df"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","mf"],"reader":"flag","visible":true,"variable":false},
  {"path":["fragment_offset"],"reader":"number","visible":true,"variable":false},
  {"path":["ttl"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["header_checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["saddr"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["daddr"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["protocol_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"HOPOPT","1":"ICMP","2":"IGMP","3":"GGP","4":"IPv4","5":"ST","6":"TCP","7":"CBT","8":"EGP","9":"IGP","12":"PUP","16":"CHAOS","17":"UDP","20":"HMP","22":"XNS-IDP","27":"RDP","28":"IRTP","29":"ISO-TP4","33":"DCCP","36":"XTP","37":"DDP","41":"IPv6","43":"IPv6-Route","44":"IPv6-Frag","45":"IDRP","46":"RSVP","47":"GRE","48":"DSR","49":"BNA","50":"ESP","51":"AH","54":"NARP","55":"MOBILE","57":"SKIP","58":"IPv6-ICMP","59":"IPv6-NoNxt","60":"IPv6-Opts","80":"ISO-IP","83":"VINES","88":"EIGRP","89":"OSPFIGP","94":"IPIP","97":"ETHERIP","98":"ENCAP","103":"PIM","108":"IPComp","112":"VRRP","113":"PGM","115":"L2TP","121":"SMP","124":"ISIS","130":"SPS","132":"SCTP","133":"FC","135":"Mobility","136":"UDPLite","137":"MPLS-in-IP","138":"manet","139":"HIP","140":"Shim6","141":"WESP","142":"ROHC","143":"Ethernet","144":"AGGFRAG","145":"NSH"}},
  {"path":["header_bytes"],"reader":"number","visible":false,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true,"list":(object) => (object.options ??= [])},
  {"path":["options","kind"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.kind = value }},
  {"path":["options","copied"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","class"],"reader":"number","visible":false,"variable":true},
  {"path":["options","number"],"reader":"number","visible":false,"variable":true},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.length = value }},
  {"path":["options","pointer"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.pointer = value }},
  {"path":["options","route"],"reader":"ipv4","many":true,"visible":true,"variable":true,"list":(object) => (object.route ??= [])},
  {"path":["options","overflow"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.overflow = value }},
  {"path":["options","flag"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.flag = value }},
  {"path":["options","timestamps"],"reader":"record","many":true,"visible":true,"variable":true,"list":(object) => (object.timestamps ??= [])},
  {"path":["options","timestamps","address"],"reader":"ipv4","visible":true,"variable":true,"put":(object, value) => { object.address = value }},
  {"path":["options","timestamps","time"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.time = value }},
  {"path":["options","classification"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.classification = value }},
  {"path":["options","authority"],"reader":"number","many":true,"visible":true,"variable":true,"list":(object) => (object.authority ??= [])},
  {"path":["options","format_code"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.format_code = value }},
  {"path":["options","security_info"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.security_info = value }},
  {"path":["options","security"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.security = value }},
  {"path":["options","compartments"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.compartments = value }},
  {"path":["options","handling_restrictions"],"reader":"text","visible":true,"variable":true,"put":(object, value) => { object.handling_restrictions = value }},
  {"path":["options","transmission_control"],"reader":"text","visible":true,"variable":true,"put":(object, value) => { object.transmission_control = value }},
  {"path":["options","stream_id"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.stream_id = value }},
  {"path":["options","mtu"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.mtu = value }},
  {"path":["options","traceroute_id"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.traceroute_id = value }},
  {"path":["options","outbound_hops"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.outbound_hops = value }},
  {"path":["options","return_hops"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.return_hops = value }},
  {"path":["options","originator"],"reader":"ipv4","visible":true,"variable":true,"put":(object, value) => { object.originator = value }},
  {"path":["options","router_alert"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.router_alert = value }},
  {"path":["options","function"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.function = value }},
  {"path":["options","rate"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.rate = value }},
  {"path":["options","qs_ttl"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.qs_ttl = value }},
  {"path":["options","nonce"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.nonce = value }},
  {"path":["options","address"],"reader":"ipv4","many":true,"visible":true,"variable":true,"list":(object) => (object.address ??= [])},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.data = value }},
  {"path":["fragments"],"reader":"number","many":true,"visible":true,"variable":true,"list":(object) => (object.fragments ??= [])},
  {"path":["fragment_count"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.fragment_count = value }},
  {"path":["reassembled_length"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.reassembled_length = value }},
  {"path":["options","cipso","domain"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.domain = value }},
  {"path":["options","cipso","tags"],"reader":"record","many":true,"visible":true,"variable":true,"list":(object) => (object.tags ??= [])},
  {"path":["options","cipso","tags","type"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.type = value }},
  {"path":["options","cipso","tags","length"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.length = value }},
  {"path":["options","cipso","tags","sensitivity_level"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.sensitivity_level = value }},
  {"path":["options","cipso","tags","categories"],"reader":"number","many":true,"visible":true,"variable":true,"list":(object) => (object.categories ??= [])},
  {"path":["options","cipso","tags","ranges"],"reader":"record","many":true,"visible":true,"variable":true,"list":(object) => (object.ranges ??= [])},
  {"path":["options","cipso","tags","ranges","top"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.top = value }},
  {"path":["options","cipso","tags","ranges","bottom"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.bottom = value }},
  {"path":["options","cipso","tags","category_list"],"reader":"text","visible":false,"variable":true},
  {"path":["options","cipso","tags","data"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.data = value }}
]

const names18 = nameTable(rows[18])
/** Internet Protocol version 4, RFC 791. */
class Ip extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get diffserv() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get dscp() {
    return this._packet._block.view.getUint8(this._at + 1) >> 2
  }

  get ecn() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x3
  }

  get total_length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get identification() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte6 = view.getUint8(at + 6)
    return {
      reserved: byte6 >> 7,
      df: (byte6 >> 6) & 0x1,
      mf: (byte6 >> 5) & 0x1
    }
  }

  get fragment_offset() {
    return this._packet._block.view.getUint16(this._at + 6) & 0x1fff
  }

  get ttl() {
    return this._packet._block.view.getUint8(this._at + 8)
  }

  get protocol() {
    return this._packet._block.view.getUint8(this._at + 9)
  }

  get header_checksum() {
    return this._packet._block.view.getUint16(this._at + 10)
  }

  get checksum_status() {
    return this._checksumStatus(15)
  }

  get saddr() {
    return ipv4(this._packet._block.view, this._at + 12)
  }

  get daddr() {
    return ipv4(this._packet._block.view, this._at + 16)
  }

  get protocol_name() {
    return names18[this._packet._block.view.getUint8(this._at + 9)]
  }

  get header_bytes() {
    return this._visited(19)
  }

  get options() {
    return this._details('options')
  }

  get fragments() {
    return this._details('fragments')
  }

  get fragment_count() {
    return this._visited(55)
  }

  get reassembled_length() {
    return this._visited(56)
  }
}
Ip.Cut = cutClass(Ip, { version: 1, header_length: 1, diffserv: 2, dscp: 2, ecn: 2, total_length: 4, identification: 6, flags: 7, fragment_offset: 8, ttl: 9, protocol: 10, header_checksum: 12, saddr: 16, daddr: 20, protocol_name: 10 })

Ip.prototype._id = 15

class NodeIp {
  #packet
  #word
  constructor(packet, word) {
    const { ints, view, bytes } = packet._block
    const at = ints[packet._record + 6] + ints[word + 1]
    const byte0 = bytes[at]
    const byte6 = bytes[at + 6]
    const byte9 = bytes[at + 9]
    this.version = byte0 >> 4
    this.header_length = byte0 & 0xf
    this.diffserv = bytes[at + 1]
    this.total_length = view.getUint16(at + 2)
    this.identification = view.getUint16(at + 4)
    this.flags = {
      reserved: byte6 >> 7,
      df: (byte6 >> 6) & 0x1,
      mf: (byte6 >> 5) & 0x1
    }
    this.fragment_offset = view.getUint16(at + 6) & 0x1fff
    this.ttl = bytes[at + 8]
    this.protocol = byte9
    this.header_checksum = view.getUint16(at + 10)
    this.saddr = ipv4(view, at + 12)
    this.daddr = ipv4(view, at + 16)
    this.protocol_name = names18[byte9]
    this.#packet = packet
    this.#word = word
  }

  get options() {
    return this.#packet._detailsOf(this.#word)?.options
  }
}
delete NodeIp.prototype.constructor // it prints as the plain object that it stands for

function tree(packet, word, parent) {
  const node = new NodeIp(packet, word)
  if (parent !== undefined) parent.ip = node
  return node
}

function loudTree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte6 = bytes[at + 6]
  const byte9 = bytes[at + 9]
  const node = {
    version: byte0 >> 4,
    header_length: byte0 & 0xf,
    diffserv: bytes[at + 1],
    total_length: view.getUint16(at + 2),
    identification: view.getUint16(at + 4),
    flags: {
      reserved: byte6 >> 7,
      df: (byte6 >> 6) & 0x1,
      mf: (byte6 >> 5) & 0x1
    },
    fragment_offset: view.getUint16(at + 6) & 0x1fff,
    ttl: bytes[at + 8],
    protocol: byte9,
    header_checksum: view.getUint16(at + 10),
    saddr: ipv4(view, at + 12),
    daddr: ipv4(view, at + 16),
    protocol_name: names18[byte9]
  }
  if (parent !== undefined) parent.ip = node
  return node
}

const packet = {
  get ip() {
    const word = this._find(15)
    return word > 0 ? new Ip(this, word) : this._cut(word, Ip)
  }
}

module.exports = { rows, tree, loudTree, packet }
