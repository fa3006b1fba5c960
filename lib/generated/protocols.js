'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { rows } = require('./rows')
const { mac, ipv4, ipv6 } = require('../packet/address')

/** The name of a value, from the row that names it. */
const nameOf = (row, value) => row.names[value] ?? 'unknown'

/** The same for every byte. */
const nameTable = (row) => Array.from({ length: 256 }, (_, value) => nameOf(row, value))

/** Ethernet, IEEE 802.3. */
class Ethernet extends Layer {
  get dhost() {
    return mac(this._packet._block.view, this._at)
  }

  get shost() {
    return mac(this._packet._block.view, this._at + 6)
  }

  get ethertype() {
    const value = this._packet._block.view.getUint16(this._at + 12)
    return value >= 1536 ? value : undefined
  }

  get length() {
    const value = this._packet._block.view.getUint16(this._at + 12)
    return value <= 1500 ? value : undefined
  }

  get dhost_local() {
    return (this._packet._block.view.getUint8(this._at) >> 1) & 0x1
  }

  get dhost_group() {
    return this._packet._block.view.getUint8(this._at) & 0x1
  }

  get shost_local() {
    return (this._packet._block.view.getUint8(this._at + 6) >> 1) & 0x1
  }

  get shost_group() {
    return this._packet._block.view.getUint8(this._at + 6) & 0x1
  }

  get padding() {
    return this._visited(8)
  }

  get trailer() {
    return this._visited(9)
  }

  get fcs() {
    return this._visited(10)
  }

  get fcs_status() {
    return this._checksumStatus(11)
  }
}
Ethernet.Cut = cutClass(Ethernet, { dhost: 6, shost: 12, ethertype: 14, length: 14, dhost_local: 1, dhost_group: 1, shost_local: 7, shost_group: 7 })

function treeEthernet(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  if (!(view.getUint16(at + 12) >= 1536)) return visitedNode(packet, word, parent, 'ethernet')
  const node = {
    dhost: mac(view, at),
    shost: mac(view, at + 6),
    ethertype: view.getUint16(at + 12)
  }
  if (parent !== undefined) parent.ethernet = node
  return node
}

/** Virtual LAN tag, IEEE 802.1Q. */
class Vlan extends Layer {
  get priority() {
    return this._packet._block.view.getUint8(this._at) >> 5
  }

  get dei() {
    return (this._packet._block.view.getUint8(this._at) >> 4) & 0x1
  }

  get id() {
    return this._packet._block.view.getUint16(this._at) & 0xfff
  }

  get ethertype() {
    const value = this._packet._block.view.getUint16(this._at + 2)
    return value >= 1536 ? value : undefined
  }

  get length() {
    const value = this._packet._block.view.getUint16(this._at + 2)
    return value <= 1500 ? value : undefined
  }

  get padding() {
    return this._visited(5)
  }

  get trailer() {
    return this._visited(6)
  }
}
Vlan.Cut = cutClass(Vlan, { priority: 1, dei: 1, id: 2, ethertype: 4, length: 4 })

function treeVlan(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(view.getUint16(at + 2) >= 1536)) return visitedNode(packet, word, parent, 'vlan')
  const node = {
    priority: byte0 >> 5,
    dei: (byte0 >> 4) & 0x1,
    id: view.getUint16(at) & 0xfff,
    ethertype: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.vlan = node
  return node
}

/** Logical Link Control, IEEE 802.2. */
class Llc extends Layer {
  get dsap() {
    return this._packet._block.view.getUint8(this._at)
  }

  get dsap_group() {
    return this._packet._block.view.getUint8(this._at) & 0x1
  }

  get ssap() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get ssap_response() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x1
  }

  get control_byte() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get control() {
    return this._visited(5)
  }

  get frame_type() {
    return this._visited(6)
  }

  get send_number() {
    return this._visited(7)
  }

  get receive_number() {
    return this._visited(8)
  }

  get poll() {
    return this._visited(9)
  }

  get supervisory_type() {
    return this._visited(10)
  }

  get command() {
    return this._visited(11)
  }

  get response() {
    return this._visited(12)
  }
}
Llc.Cut = cutClass(Llc, { dsap: 1, dsap_group: 1, ssap: 2, ssap_response: 2, control_byte: 3 })

function treeLlc(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    dsap: bytes[at],
    ssap: bytes[at + 1]
  }
  if (parent !== undefined) parent.llc = node
  return node
}

/** Subnetwork Access Protocol, IEEE 802. */
class Snap extends Layer {
  get oui() {
    return this._packet._block.view.getUint32(this._at) >>> 8
  }

  get ethertype() {
    return this._visited(1)
  }

  get protocol_id() {
    return this._visited(2)
  }
}
Snap.Cut = cutClass(Snap, { oui: 3 })

function treeSnap(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    oui: view.getUint32(at) >>> 8
  }
  if (parent !== undefined) parent.snap = node
  return node
}

/** BSD loopback, LINKTYPE_NULL. */
class Null extends Layer {
  get word() {
    return this._packet._block.view.getUint32(this._at)
  }

  get family() {
    return this._visited(1)
  }

  get ethertype() {
    return this._visited(2)
  }
}
Null.Cut = cutClass(Null, { word: 4 })

function treeNull(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.null = node
  return node
}

/** OpenBSD loopback, LINKTYPE_LOOP. */
class Loop extends Layer {
  get family() {
    return this._packet._block.view.getUint32(this._at)
  }
}
Loop.Cut = cutClass(Loop, { family: 4 })

function treeLoop(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    family: view.getUint32(at)
  }
  if (parent !== undefined) parent.loop = node
  return node
}

/** Raw IP, LINKTYPE_RAW. */
class Raw extends Layer {
}
Raw.Cut = cutClass(Raw, {  })

function treeRaw(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.raw = node
  return node
}

/** Linux cooked capture v1, LINKTYPE_LINUX_SLL. */
class Sll extends Layer {
  get packet_type() {
    return this._packet._block.view.getUint16(this._at)
  }

  get hardware_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get address_length() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get address() {
    return this._visited(3)
  }

  get address_ipv4() {
    return this._visited(4)
  }

  get address_other() {
    return this._visited(5)
  }

  get unused() {
    return this._visited(6)
  }

  get protocol() {
    return this._visited(7)
  }

  get ethertype() {
    return this._visited(8)
  }

  get gre_type() {
    return this._visited(9)
  }

  get length_type() {
    return this._visited(10)
  }

  get padding() {
    return this._visited(11)
  }

  get trailer() {
    return this._visited(12)
  }
}
Sll.Cut = cutClass(Sll, { packet_type: 2, hardware_type: 4, address_length: 6 })

function treeSll(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    packet_type: view.getUint16(at),
    hardware_type: view.getUint16(at + 2),
    address_length: view.getUint16(at + 4)
  }
  if (parent !== undefined) parent.sll = node
  return node
}

/** Linux cooked capture v2, LINKTYPE_LINUX_SLL2. */
class Sll2 extends Layer {
  get protocol() {
    return this._packet._block.view.getUint16(this._at)
  }

  get ethertype() {
    return this._visited(1)
  }

  get gre_type() {
    return this._visited(2)
  }

  get length_type() {
    return this._visited(3)
  }

  get reserved() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get interface_index() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get hardware_type() {
    return this._packet._block.view.getUint16(this._at + 8)
  }

  get packet_type() {
    return this._packet._block.view.getUint8(this._at + 10)
  }

  get address_length() {
    return this._packet._block.view.getUint8(this._at + 11)
  }

  get address() {
    return this._visited(9)
  }

  get address_ipv4() {
    return this._visited(10)
  }

  get address_other() {
    return this._visited(11)
  }

  get unused() {
    return this._visited(12)
  }

  get padding() {
    return this._visited(13)
  }

  get trailer() {
    return this._visited(14)
  }
}
Sll2.Cut = cutClass(Sll2, { protocol: 2, reserved: 4, interface_index: 8, hardware_type: 10, packet_type: 11, address_length: 12 })

function treeSll2(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    protocol: view.getUint16(at),
    interface_index: view.getUint32(at + 4),
    hardware_type: view.getUint16(at + 8),
    packet_type: bytes[at + 10],
    address_length: bytes[at + 11]
  }
  if (parent !== undefined) parent.sll2 = node
  return node
}

/** Address Resolution Protocol, RFC 826. */
class Arp extends Layer {
  get hardware_type() {
    return this._packet._block.view.getUint16(this._at)
  }

  get protocol_type() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get hardware_length() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get protocol_length() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get operation() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get sender_mac() {
    return this._visited(5)
  }

  get sender_hardware() {
    return this._visited(6)
  }

  get sender_ip() {
    return this._visited(7)
  }

  get sender_protocol() {
    return this._visited(8)
  }

  get target_mac() {
    return this._visited(9)
  }

  get target_hardware() {
    return this._visited(10)
  }

  get target_ip() {
    return this._visited(11)
  }

  get target_protocol() {
    return this._visited(12)
  }
}
Arp.Cut = cutClass(Arp, { hardware_type: 2, protocol_type: 4, hardware_length: 5, protocol_length: 6, operation: 8 })

function treeArp(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    hardware_type: view.getUint16(at),
    protocol_type: view.getUint16(at + 2),
    hardware_length: bytes[at + 4],
    protocol_length: bytes[at + 5],
    operation: view.getUint16(at + 6)
  }
  if (parent !== undefined) parent.arp = node
  return node
}

const ipNames18 = nameTable(rows[11][18])
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
    return ipNames18[this._packet._block.view.getUint8(this._at + 9)]
  }

  get header_bytes() {
    return this._visited(19)
  }

  get options() {
    return this._extra('options')
  }
}
Ip.Cut = cutClass(Ip, { version: 1, header_length: 1, diffserv: 2, dscp: 2, ecn: 2, total_length: 4, identification: 6, flags: 7, fragment_offset: 8, ttl: 9, protocol: 10, header_checksum: 12, saddr: 16, daddr: 20, protocol_name: 10 })

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
    this.protocol_name = ipNames18[byte9]
    this.#packet = packet
    this.#word = word
  }

  get options() {
    return this.#packet._extrasOf(this.#word)?.options
  }
}
delete NodeIp.prototype.constructor // it prints as the plain object that it stands for

function treeIp(packet, word, parent) {
  const node = new NodeIp(packet, word)
  if (parent !== undefined) parent.ip = node
  return node
}

const ip6Names11 = nameTable(rows[12][11])
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
    return ip6Names11[this._packet._block.view.getUint8(this._at + 6)]
  }
}
Ip6.Cut = cutClass(Ip6, { version: 1, ip_version: 1, traffic_class: 2, dscp: 2, ecn: 2, flow_label: 4, payload_length: 6, next_header: 7, hop_limit: 8, saddr: 24, daddr: 40, protocol_name: 7 })

function treeIp6(packet, word, parent) {
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

/** IPv6 Hop-by-Hop Options Header, RFC 8200. */
class Ip6Hopopts extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get options() {
    return this._extra('options')
  }
}
Ip6Hopopts.Cut = cutClass(Ip6Hopopts, { next_header: 1, header_length: 2 })

function treeIp6Hopopts(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1]
  }
  if (parent !== undefined) parent.ip6_hopopts = node
  return node
}

/** IPv6 Routing Header, RFC 8200. */
class Ip6Routing extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get routing_type() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get segments_left() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get addresses() {
    return this._extra('addresses')
  }

  get home_address() {
    return this._visited(5)
  }

  get cmpr_i() {
    return this._visited(6)
  }

  get cmpr_e() {
    return this._visited(7)
  }

  get pad() {
    return this._visited(8)
  }

  get compressed_addresses() {
    return this._extra('compressed_addresses')
  }

  get last_entry() {
    return this._visited(10)
  }

  get flags() {
    return this._visited(11)
  }

  get tag() {
    return this._visited(12)
  }

  get segments() {
    return this._extra('segments')
  }

  get tlvs() {
    return this._extra('tlvs')
  }

  get data() {
    return this._visited(21)
  }
}
Ip6Routing.Cut = cutClass(Ip6Routing, { next_header: 1, header_length: 2, routing_type: 3, segments_left: 4 })

function treeIp6Routing(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1],
    routing_type: bytes[at + 2],
    segments_left: bytes[at + 3]
  }
  if (parent !== undefined) parent.ip6_routing = node
  return node
}

/** IPv6 Fragment Header, RFC 8200. */
class Ip6Fragment extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get fragment_offset() {
    return this._packet._block.view.getUint16(this._at + 2) >> 3
  }

  get reserved_bits() {
    return (this._packet._block.view.getUint8(this._at + 3) >> 1) & 0x3
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    return {
      mf: view.getUint8(at + 3) & 0x1
    }
  }

  get identification() {
    return this._packet._block.view.getUint32(this._at + 4)
  }
}
Ip6Fragment.Cut = cutClass(Ip6Fragment, { next_header: 1, reserved: 2, fragment_offset: 4, reserved_bits: 4, flags: 4, identification: 8 })

function treeIp6Fragment(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte3 = bytes[at + 3]
  const node = {
    next_header: bytes[at],
    reserved: bytes[at + 1],
    fragment_offset: view.getUint16(at + 2) >> 3,
    reserved_bits: (byte3 >> 1) & 0x3,
    flags: {
      mf: byte3 & 0x1
    },
    identification: view.getUint32(at + 4)
  }
  if (parent !== undefined) parent.ip6_fragment = node
  return node
}

/** IPv6 Destination Options Header, RFC 8200. */
class Ip6Dstopts extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get options() {
    return this._extra('options')
  }
}
Ip6Dstopts.Cut = cutClass(Ip6Dstopts, { next_header: 1, header_length: 2 })

function treeIp6Dstopts(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1]
  }
  if (parent !== undefined) parent.ip6_dstopts = node
  return node
}

const ip6_mobilityNames6 = nameTable(rows[17][6])
/** IPv6 Mobility Header, RFC 6275. */
class Ip6Mobility extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get checksum_status() {
    return this._checksumStatus(5)
  }

  get type_name() {
    return ip6_mobilityNames6[this._packet._block.view.getUint8(this._at + 2)]
  }

  get home_test_init() {
    return this._extra('home_test_init')
  }

  get care_of_test_init() {
    return this._extra('care_of_test_init')
  }

  get home_test() {
    return this._extra('home_test')
  }

  get care_of_test() {
    return this._extra('care_of_test')
  }

  get binding_update() {
    return this._extra('binding_update')
  }

  get binding_acknowledgement() {
    return this._extra('binding_acknowledgement')
  }

  get binding_error() {
    return this._extra('binding_error')
  }

  get fast_binding_update() {
    return this._extra('fast_binding_update')
  }

  get fast_binding_acknowledgment() {
    return this._extra('fast_binding_acknowledgment')
  }

  get home_agent_switch() {
    return this._extra('home_agent_switch')
  }

  get heartbeat() {
    return this._extra('heartbeat')
  }

  get handover_initiate() {
    return this._extra('handover_initiate')
  }

  get handover_acknowledge() {
    return this._extra('handover_acknowledge')
  }

  get binding_revocation() {
    return this._extra('binding_revocation')
  }

  get localized_routing() {
    return this._extra('localized_routing')
  }

  get localized_routing_acknowledgment() {
    return this._extra('localized_routing_acknowledgment')
  }

  get update_notification() {
    return this._extra('update_notification')
  }

  get update_notification_acknowledgement() {
    return this._extra('update_notification_acknowledgement')
  }

  get data() {
    return this._visited(76)
  }

  get options() {
    return this._extra('options')
  }
}
Ip6Mobility.Cut = cutClass(Ip6Mobility, { next_header: 1, header_length: 2, type: 3, reserved: 4, checksum: 6, type_name: 3 })

function treeIp6Mobility(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1],
    type: bytes[at + 2],
    reserved: bytes[at + 3],
    checksum: view.getUint16(at + 4)
  }
  if (parent !== undefined) parent.ip6_mobility = node
  return node
}

/** Authentication Header, RFC 4302. */
class Ah extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get payload_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get reserved() {
    return this._bytes(2, 2)
  }

  get spi() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get sequence_number() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get icv() {
    return this._visited(5)
  }
}
Ah.Cut = cutClass(Ah, { next_header: 1, payload_length: 2, reserved: 4, spi: 8, sequence_number: 12 })

function treeAh(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    payload_length: bytes[at + 1],
    reserved: packet._slice(ints[word + 1] + 2, 2),
    spi: view.getUint32(at + 4),
    sequence_number: view.getUint32(at + 8)
  }
  if (parent !== undefined) parent.ah = node
  return node
}

/** Encapsulating Security Payload, RFC 4303. */
class Esp extends Layer {
  get spi() {
    return this._packet._block.view.getUint32(this._at)
  }

  get sequence_number() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Esp.Cut = cutClass(Esp, { spi: 4, sequence_number: 8 })

function treeEsp(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    spi: view.getUint32(at),
    sequence_number: view.getUint32(at + 4),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.esp = node
  return node
}

const hipNames17 = nameTable(rows[20][17])
/** Host Identity Protocol, RFC 7401. */
class Hip extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get fixed_0() {
    return this._packet._block.view.getUint8(this._at + 2) >> 7
  }

  get packet_type() {
    return this._packet._block.view.getUint8(this._at + 2) & 0x7f
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 3) >> 4
  }

  get reserved() {
    return (this._packet._block.view.getUint8(this._at + 3) >> 1) & 0x7
  }

  get fixed_1() {
    return this._packet._block.view.getUint8(this._at + 3) & 0x1
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get checksum_status() {
    return this._checksumStatus(8)
  }

  get controls() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get anonymous() {
    return this._packet._block.view.getUint8(this._at + 7) & 0x1
  }

  get sender_hit() {
    return this._bytes(8, 16)
  }

  get receiver_hit() {
    return this._bytes(24, 16)
  }

  get parameters() {
    return this._extra('parameters')
  }

  get packet_name() {
    return hipNames17[this._packet._block.view.getUint8(this._at + 2) & 0x7f]
  }
}
Hip.Cut = cutClass(Hip, { next_header: 1, header_length: 2, fixed_0: 3, packet_type: 3, version: 4, reserved: 4, fixed_1: 4, checksum: 6, controls: 8, anonymous: 8, sender_hit: 24, receiver_hit: 40, packet_name: 3 })

function treeHip(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte2 = bytes[at + 2]
  const byte3 = bytes[at + 3]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1],
    fixed_0: byte2 >> 7,
    packet_type: byte2 & 0x7f,
    version: byte3 >> 4,
    reserved: (byte3 >> 1) & 0x7,
    fixed_1: byte3 & 0x1,
    checksum: view.getUint16(at + 4),
    controls: view.getUint16(at + 6),
    sender_hit: packet._slice(ints[word + 1] + 8, 16),
    receiver_hit: packet._slice(ints[word + 1] + 24, 16)
  }
  if (parent !== undefined) parent.hip = node
  return node
}

/** Shim6, RFC 5533. */
class Shim6 extends Layer {
  get next_header() {
    return this._packet._block.view.getUint8(this._at)
  }

  get header_length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get payload_header() {
    return this._visited(2)
  }

  get context_tag() {
    return this._visited(3)
  }

  get type() {
    return this._visited(4)
  }

  get type_name() {
    return this._visited(5)
  }

  get protocol() {
    return this._visited(6)
  }

  get checksum() {
    return this._visited(7)
  }

  get body() {
    return this._visited(8)
  }
}
Shim6.Cut = cutClass(Shim6, { next_header: 1, header_length: 2 })

function treeShim6(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    next_header: bytes[at],
    header_length: bytes[at + 1]
  }
  if (parent !== undefined) parent.shim6 = node
  return node
}

const icmpNames4 = nameTable(rows[22][4])
/** Internet Control Message Protocol, RFC 792. */
class Icmp extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(3)
  }

  get type_name() {
    return icmpNames4[this._packet._block.view.getUint8(this._at)]
  }

  get identifier() {
    return this._visited(5)
  }

  get sequence_number() {
    return this._visited(6)
  }

  get extended_echo() {
    return this._extra('extended_echo')
  }

  get length() {
    return this._visited(13)
  }

  get next_hop_mtu() {
    return this._visited(14)
  }

  get gateway() {
    return this._visited(15)
  }

  get pointer() {
    return this._visited(16)
  }

  get photuris_pointer() {
    return this._visited(17)
  }

  get conversion_pointer() {
    return this._visited(18)
  }

  get originate_timestamp() {
    return this._visited(19)
  }

  get receive_timestamp() {
    return this._visited(20)
  }

  get transmit_timestamp() {
    return this._visited(21)
  }

  get address_mask() {
    return this._visited(22)
  }

  get num_addrs() {
    return this._visited(23)
  }

  get addr_entry_size() {
    return this._visited(24)
  }

  get lifetime() {
    return this._visited(25)
  }

  get routers() {
    return this._extra('routers')
  }

  get mobility() {
    return this._extra('mobility')
  }

  get traceroute() {
    return this._extra('traceroute')
  }

  get domain_name() {
    return this._extra('domain_name')
  }

  get extension() {
    return this._extra('extension')
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Icmp.Cut = cutClass(Icmp, { type: 1, code: 2, checksum: 4, type_name: 1 })

function treeIcmp(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: bytes[at],
    code: bytes[at + 1],
    checksum: view.getUint16(at + 2),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.icmp = node
  return node
}

const icmp6Names4 = nameTable(rows[23][4])
/** Internet Control Message Protocol for IPv6, RFC 4443. */
class Icmp6 extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(3)
  }

  get type_name() {
    return icmp6Names4[this._packet._block.view.getUint8(this._at)]
  }

  get length() {
    return this._visited(5)
  }

  get mtu() {
    return this._visited(6)
  }

  get pointer() {
    return this._visited(7)
  }

  get identifier() {
    return this._visited(8)
  }

  get sequence_number() {
    return this._visited(9)
  }

  get extended_echo() {
    return this._extra('extended_echo')
  }

  get mld() {
    return this._extra('mld')
  }

  get ra() {
    return this._extra('ra')
  }

  get ns() {
    return this._extra('ns')
  }

  get na() {
    return this._extra('na')
  }

  get redirect() {
    return this._extra('redirect')
  }

  get renumbering() {
    return this._extra('renumbering')
  }

  get node_information() {
    return this._extra('node_information')
  }

  get mobile() {
    return this._extra('mobile')
  }

  get certification_path() {
    return this._extra('certification_path')
  }

  get fast_handover() {
    return this._extra('fast_handover')
  }

  get router_discovery() {
    return this._extra('router_discovery')
  }

  get duplicate_address() {
    return this._extra('duplicate_address')
  }

  get body() {
    return this._visited(131)
  }

  get options() {
    return this._extra('options')
  }

  get dis() {
    return this._extra('dis')
  }

  get dio() {
    return this._extra('dio')
  }

  get dao() {
    return this._extra('dao')
  }

  get dao_ack() {
    return this._extra('dao_ack')
  }

  get rpl_options() {
    return this._extra('rpl_options')
  }

  get extension() {
    return this._extra('extension')
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Icmp6.Cut = cutClass(Icmp6, { type: 1, code: 2, checksum: 4, type_name: 1 })

function treeIcmp6(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: bytes[at],
    code: bytes[at + 1],
    checksum: view.getUint16(at + 2),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.icmp6 = node
  return node
}

const igmpNames4 = nameTable(rows[24][4])
/** Internet Group Management Protocol, RFC 3376. */
class Igmp extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get max_resp_code() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(3)
  }

  get type_name() {
    return igmpNames4[this._packet._block.view.getUint8(this._at)]
  }

  get group_address() {
    return this._visited(5)
  }

  get suppress() {
    return this._visited(6)
  }

  get qrv() {
    return this._visited(7)
  }

  get qqic() {
    return this._visited(8)
  }

  get number_of_sources() {
    return this._visited(9)
  }

  get sources() {
    return this._extra('sources')
  }

  get number_of_group_records() {
    return this._visited(11)
  }

  get group_records() {
    return this._extra('group_records')
  }

  get body() {
    return this._visited(19)
  }

  get max_resp_time() {
    return this._visited(20)
  }

  get mtrace() {
    return this._extra('mtrace')
  }
}
Igmp.Cut = cutClass(Igmp, { type: 1, max_resp_code: 2, checksum: 4, type_name: 1 })

function treeIgmp(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: bytes[at],
    max_resp_code: bytes[at + 1],
    checksum: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.igmp = node
  return node
}

/** Transmission Control Protocol, RFC 9293. */
class Tcp extends Layer {
  get sport() {
    return this._packet._block.view.getUint16(this._at)
  }

  get dport() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get seqno() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get ackno() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get data_offset() {
    return this._packet._block.view.getUint8(this._at + 12) >> 4
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte13 = view.getUint8(at + 13)
    return {
      cwr: byte13 >> 7,
      ece: (byte13 >> 6) & 0x1,
      urg: (byte13 >> 5) & 0x1,
      ack: (byte13 >> 4) & 0x1,
      psh: (byte13 >> 3) & 0x1,
      rst: (byte13 >> 2) & 0x1,
      syn: (byte13 >> 1) & 0x1,
      fin: byte13 & 0x1
    }
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 12) & 0xf
  }

  get window_size() {
    return this._packet._block.view.getUint16(this._at + 14)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 16)
  }

  get checksum_status() {
    return this._checksumStatus(18)
  }

  get urgent_pointer() {
    return this._packet._block.view.getUint16(this._at + 18)
  }

  get options() {
    return this._extra('options')
  }

  get header_bytes() {
    return this._visited(86)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Tcp.Cut = cutClass(Tcp, { sport: 2, dport: 4, seqno: 8, ackno: 12, data_offset: 13, flags: 14, reserved: 13, window_size: 16, checksum: 18, urgent_pointer: 20 })

class NodeTcp {
  #packet
  #word
  constructor(packet, word) {
    const { ints, view, bytes } = packet._block
    const at = ints[packet._record + 6] + ints[word + 1]
    const byte12 = bytes[at + 12]
    const byte13 = bytes[at + 13]
    this.sport = view.getUint16(at)
    this.dport = view.getUint16(at + 2)
    this.seqno = view.getUint32(at + 4)
    this.ackno = view.getUint32(at + 8)
    this.data_offset = byte12 >> 4
    this.reserved = byte12 & 0xf
    this.flags = {
      cwr: byte13 >> 7,
      ece: (byte13 >> 6) & 0x1,
      urg: (byte13 >> 5) & 0x1,
      ack: (byte13 >> 4) & 0x1,
      psh: (byte13 >> 3) & 0x1,
      rst: (byte13 >> 2) & 0x1,
      syn: (byte13 >> 1) & 0x1,
      fin: byte13 & 0x1
    }
    this.window_size = view.getUint16(at + 14)
    this.checksum = view.getUint16(at + 16)
    this.urgent_pointer = view.getUint16(at + 18)
    this.payload_offset = ints[word + 1] + ints[word + 2]
    this.payload = packet._payloadOf(word)
    this.#packet = packet
    this.#word = word
  }

  get options() {
    return this.#packet._extrasOf(this.#word)?.options
  }
}
delete NodeTcp.prototype.constructor // it prints as the plain object that it stands for

function treeTcp(packet, word, parent) {
  const node = new NodeTcp(packet, word)
  if (parent !== undefined) parent.tcp = node
  return node
}

/** User Datagram Protocol, RFC 768. */
class Udp extends Layer {
  get sport() {
    return this._packet._block.view.getUint16(this._at)
  }

  get dport() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get checksum_status() {
    return this._checksumStatus(4)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Udp.Cut = cutClass(Udp, { sport: 2, dport: 4, length: 6, checksum: 8 })

function treeUdp(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    sport: view.getUint16(at),
    dport: view.getUint16(at + 2),
    length: view.getUint16(at + 4),
    checksum: view.getUint16(at + 6),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.udp = node
  return node
}

/** Classes and tree functions, by the id of the protocol; `frame` is no layer. */
const protocols = [
  null,
  { name: 'ethernet', Layer: Ethernet, tree: treeEthernet, has_payload: false, quiet: [], only_quiet: true },
  { name: 'vlan', Layer: Vlan, tree: treeVlan, has_payload: false, quiet: [], only_quiet: true },
  { name: 'llc', Layer: Llc, tree: treeLlc, has_payload: false, quiet: [], only_quiet: false },
  { name: 'snap', Layer: Snap, tree: treeSnap, has_payload: false, quiet: [], only_quiet: false },
  { name: 'null', Layer: Null, tree: treeNull, has_payload: false, quiet: [], only_quiet: false },
  { name: 'loop', Layer: Loop, tree: treeLoop, has_payload: false, quiet: [], only_quiet: true },
  { name: 'raw', Layer: Raw, tree: treeRaw, has_payload: false, quiet: [], only_quiet: true },
  { name: 'sll', Layer: Sll, tree: treeSll, has_payload: false, quiet: [], only_quiet: false },
  { name: 'sll2', Layer: Sll2, tree: treeSll2, has_payload: false, quiet: [], only_quiet: false },
  { name: 'arp', Layer: Arp, tree: treeArp, has_payload: false, quiet: [], only_quiet: false },
  { name: 'ip', Layer: Ip, tree: treeIp, has_payload: false, quiet: ["options"], only_quiet: true },
  { name: 'ip6', Layer: Ip6, tree: treeIp6, has_payload: false, quiet: [], only_quiet: true },
  { name: 'ip6_hopopts', Layer: Ip6Hopopts, tree: treeIp6Hopopts, has_payload: false, quiet: [], only_quiet: false },
  { name: 'ip6_routing', Layer: Ip6Routing, tree: treeIp6Routing, has_payload: false, quiet: [], only_quiet: false },
  { name: 'ip6_fragment', Layer: Ip6Fragment, tree: treeIp6Fragment, has_payload: false, quiet: [], only_quiet: true },
  { name: 'ip6_dstopts', Layer: Ip6Dstopts, tree: treeIp6Dstopts, has_payload: false, quiet: [], only_quiet: false },
  { name: 'ip6_mobility', Layer: Ip6Mobility, tree: treeIp6Mobility, has_payload: false, quiet: [], only_quiet: false },
  { name: 'ah', Layer: Ah, tree: treeAh, has_payload: false, quiet: [], only_quiet: false },
  { name: 'esp', Layer: Esp, tree: treeEsp, has_payload: true, quiet: [], only_quiet: true },
  { name: 'hip', Layer: Hip, tree: treeHip, has_payload: false, quiet: [], only_quiet: false },
  { name: 'shim6', Layer: Shim6, tree: treeShim6, has_payload: false, quiet: [], only_quiet: false },
  { name: 'icmp', Layer: Icmp, tree: treeIcmp, has_payload: true, quiet: [], only_quiet: false },
  { name: 'icmp6', Layer: Icmp6, tree: treeIcmp6, has_payload: true, quiet: [], only_quiet: false },
  { name: 'igmp', Layer: Igmp, tree: treeIgmp, has_payload: false, quiet: [], only_quiet: false },
  { name: 'tcp', Layer: Tcp, tree: treeTcp, has_payload: true, quiet: ["options"], only_quiet: true },
  { name: 'udp', Layer: Udp, tree: treeUdp, has_payload: true, quiet: [], only_quiet: true }
]

for (const [id, protocol] of protocols.entries()) if (protocol) protocol.Layer.prototype._id = id

/** Give Packet a getter per protocol: the innermost layer of that name. */
function defineLayers(Packet) {
  Object.defineProperties(Packet.prototype, {
    ethernet: {
      get() {
        const word = this._find(1)
        return word > 0 ? new Ethernet(this, word) : this._cut(word, Ethernet)
      },
      configurable: true
    },
    vlan: {
      get() {
        const word = this._find(2)
        return word > 0 ? new Vlan(this, word) : this._cut(word, Vlan)
      },
      configurable: true
    },
    llc: {
      get() {
        const word = this._find(3)
        return word > 0 ? new Llc(this, word) : this._cut(word, Llc)
      },
      configurable: true
    },
    snap: {
      get() {
        const word = this._find(4)
        return word > 0 ? new Snap(this, word) : this._cut(word, Snap)
      },
      configurable: true
    },
    null: {
      get() {
        const word = this._find(5)
        return word > 0 ? new Null(this, word) : this._cut(word, Null)
      },
      configurable: true
    },
    loop: {
      get() {
        const word = this._find(6)
        return word > 0 ? new Loop(this, word) : this._cut(word, Loop)
      },
      configurable: true
    },
    raw: {
      get() {
        const word = this._find(7)
        return word > 0 ? new Raw(this, word) : this._cut(word, Raw)
      },
      configurable: true
    },
    sll: {
      get() {
        const word = this._find(8)
        return word > 0 ? new Sll(this, word) : this._cut(word, Sll)
      },
      configurable: true
    },
    sll2: {
      get() {
        const word = this._find(9)
        return word > 0 ? new Sll2(this, word) : this._cut(word, Sll2)
      },
      configurable: true
    },
    arp: {
      get() {
        const word = this._find(10)
        return word > 0 ? new Arp(this, word) : this._cut(word, Arp)
      },
      configurable: true
    },
    ip: {
      get() {
        const word = this._find(11)
        return word > 0 ? new Ip(this, word) : this._cut(word, Ip)
      },
      configurable: true
    },
    ip6: {
      get() {
        const word = this._find(12)
        return word > 0 ? new Ip6(this, word) : this._cut(word, Ip6)
      },
      configurable: true
    },
    ip6_hopopts: {
      get() {
        const word = this._find(13)
        return word > 0 ? new Ip6Hopopts(this, word) : this._cut(word, Ip6Hopopts)
      },
      configurable: true
    },
    ip6_routing: {
      get() {
        const word = this._find(14)
        return word > 0 ? new Ip6Routing(this, word) : this._cut(word, Ip6Routing)
      },
      configurable: true
    },
    ip6_fragment: {
      get() {
        const word = this._find(15)
        return word > 0 ? new Ip6Fragment(this, word) : this._cut(word, Ip6Fragment)
      },
      configurable: true
    },
    ip6_dstopts: {
      get() {
        const word = this._find(16)
        return word > 0 ? new Ip6Dstopts(this, word) : this._cut(word, Ip6Dstopts)
      },
      configurable: true
    },
    ip6_mobility: {
      get() {
        const word = this._find(17)
        return word > 0 ? new Ip6Mobility(this, word) : this._cut(word, Ip6Mobility)
      },
      configurable: true
    },
    ah: {
      get() {
        const word = this._find(18)
        return word > 0 ? new Ah(this, word) : this._cut(word, Ah)
      },
      configurable: true
    },
    esp: {
      get() {
        const word = this._find(19)
        return word > 0 ? new Esp(this, word) : this._cut(word, Esp)
      },
      configurable: true
    },
    hip: {
      get() {
        const word = this._find(20)
        return word > 0 ? new Hip(this, word) : this._cut(word, Hip)
      },
      configurable: true
    },
    shim6: {
      get() {
        const word = this._find(21)
        return word > 0 ? new Shim6(this, word) : this._cut(word, Shim6)
      },
      configurable: true
    },
    icmp: {
      get() {
        const word = this._find(22)
        return word > 0 ? new Icmp(this, word) : this._cut(word, Icmp)
      },
      configurable: true
    },
    icmp6: {
      get() {
        const word = this._find(23)
        return word > 0 ? new Icmp6(this, word) : this._cut(word, Icmp6)
      },
      configurable: true
    },
    igmp: {
      get() {
        const word = this._find(24)
        return word > 0 ? new Igmp(this, word) : this._cut(word, Igmp)
      },
      configurable: true
    },
    tcp: {
      get() {
        const word = this._find(25)
        return word > 0 ? new Tcp(this, word) : this._cut(word, Tcp)
      },
      configurable: true
    },
    udp: {
      get() {
        const word = this._find(26)
        return word > 0 ? new Udp(this, word) : this._cut(word, Udp)
      },
      configurable: true
    }
  })
}

module.exports = { protocols, defineLayers }
