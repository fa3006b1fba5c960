'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer } = require('../layer')
const { rows } = require('./rows')
const { mac, ipv4, ipv6 } = require('../address')

/** The name of a value, from the row that names it. */
const nameOf = (table, row, value) => table[row].names[value] ?? 'unknown'

/** Ethernet, IEEE 802.3. */
class Ethernet extends Layer {
  get dhost() {
    return this._captured < 6 ? undefined : mac(this._view, this._at)
  }

  get shost() {
    return this._captured < 12 ? undefined : mac(this._view, this._at + 6)
  }

  get ethertype() {
    if (this._captured < 14) return undefined
    const value = this._view.getUint16(this._at + 12)
    return value >= 1536 ? value : undefined
  }

  get length() {
    if (this._captured < 14) return undefined
    const value = this._view.getUint16(this._at + 12)
    return value <= 1500 ? value : undefined
  }
}
const rowsEthernet = rows[1]

function treeEthernet(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  if (view.getUint16(at + 12) < 1536) return undefined
  return {
    dhost: mac(view, at),
    shost: mac(view, at + 6),
    ethertype: view.getUint16(at + 12)
  }
}

/** Virtual LAN tag, IEEE 802.1Q. */
class Vlan extends Layer {
  get priority() {
    return this._captured < 1 ? undefined : (this._view.getUint8(this._at) >> 5)
  }

  get dei() {
    return this._captured < 1 ? undefined : (this._view.getUint8(this._at) >> 4) & 0x1
  }

  get id() {
    return this._captured < 2 ? undefined : this._view.getUint16(this._at) & 0xfff
  }

  get ethertype() {
    if (this._captured < 4) return undefined
    const value = this._view.getUint16(this._at + 2)
    return value >= 1536 ? value : undefined
  }

  get length() {
    if (this._captured < 4) return undefined
    const value = this._view.getUint16(this._at + 2)
    return value <= 1500 ? value : undefined
  }
}
const rowsVlan = rows[2]

function treeVlan(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  if (view.getUint16(at + 2) < 1536) return undefined
  return {
    priority: (view.getUint8(at) >> 5),
    dei: (view.getUint8(at) >> 4) & 0x1,
    id: view.getUint16(at) & 0xfff,
    ethertype: view.getUint16(at + 2)
  }
}

/** Logical Link Control, IEEE 802.2. */
class Llc extends Layer {
  get dsap() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get dsap_group() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at) & 0x1
  }

  get ssap() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get ssap_response() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1) & 0x1
  }

  get control_byte() {
    return this._captured < 3 ? undefined : this._view.getUint8(this._at + 2)
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
const rowsLlc = rows[3]

function treeLlc(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    dsap: view.getUint8(at),
    ssap: view.getUint8(at + 1)
  }
}

/** Subnetwork Access Protocol, IEEE 802. */
class Snap extends Layer {
  get oui() {
    return this._captured < 3 ? undefined : (this._view.getUint32(this._at) >>> 8)
  }

  get ethertype() {
    return this._visited(1)
  }

  get protocol_id() {
    return this._visited(2)
  }
}
const rowsSnap = rows[4]

function treeSnap(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    oui: (view.getUint32(at) >>> 8)
  }
}

/** BSD loopback, LINKTYPE_NULL. */
class Null extends Layer {
  get word() {
    return this._captured < 4 ? undefined : this._view.getUint32(this._at)
  }

  get family() {
    return this._visited(1)
  }

  get ethertype() {
    return this._visited(2)
  }
}
const rowsNull = rows[5]

function treeNull(packet, word) {
  return {}
}

/** OpenBSD loopback, LINKTYPE_LOOP. */
class Loop extends Layer {
  get family() {
    return this._captured < 4 ? undefined : this._view.getUint32(this._at)
  }
}
const rowsLoop = rows[6]

function treeLoop(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    family: view.getUint32(at)
  }
}

/** Raw IP, LINKTYPE_RAW. */
class Raw extends Layer {
}
const rowsRaw = rows[7]

function treeRaw(packet, word) {
  return {}
}

/** Linux cooked capture v1, LINKTYPE_LINUX_SLL. */
class Sll extends Layer {
  get packet_type() {
    return this._captured < 2 ? undefined : this._view.getUint16(this._at)
  }

  get hardware_type() {
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get address_length() {
    return this._captured < 6 ? undefined : this._view.getUint16(this._at + 4)
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
}
const rowsSll = rows[8]

function treeSll(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    packet_type: view.getUint16(at),
    hardware_type: view.getUint16(at + 2),
    address_length: view.getUint16(at + 4)
  }
}

/** Linux cooked capture v2, LINKTYPE_LINUX_SLL2. */
class Sll2 extends Layer {
  get protocol() {
    return this._captured < 2 ? undefined : this._view.getUint16(this._at)
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
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get interface_index() {
    return this._captured < 8 ? undefined : this._view.getUint32(this._at + 4)
  }

  get hardware_type() {
    return this._captured < 10 ? undefined : this._view.getUint16(this._at + 8)
  }

  get packet_type() {
    return this._captured < 11 ? undefined : this._view.getUint8(this._at + 10)
  }

  get address_length() {
    return this._captured < 12 ? undefined : this._view.getUint8(this._at + 11)
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
}
const rowsSll2 = rows[9]

function treeSll2(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    protocol: view.getUint16(at),
    interface_index: view.getUint32(at + 4),
    hardware_type: view.getUint16(at + 8),
    packet_type: view.getUint8(at + 10),
    address_length: view.getUint8(at + 11)
  }
}

/** Address Resolution Protocol, RFC 826. */
class Arp extends Layer {
  get hardware_type() {
    return this._captured < 2 ? undefined : this._view.getUint16(this._at)
  }

  get protocol_type() {
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get hardware_length() {
    return this._captured < 5 ? undefined : this._view.getUint8(this._at + 4)
  }

  get protocol_length() {
    return this._captured < 6 ? undefined : this._view.getUint8(this._at + 5)
  }

  get operation() {
    return this._captured < 8 ? undefined : this._view.getUint16(this._at + 6)
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
const rowsArp = rows[10]

function treeArp(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    hardware_type: view.getUint16(at),
    protocol_type: view.getUint16(at + 2),
    hardware_length: view.getUint8(at + 4),
    protocol_length: view.getUint8(at + 5),
    operation: view.getUint16(at + 6)
  }
}

/** Internet Protocol version 4, RFC 791. */
class Ip extends Layer {
  get version() {
    return this._captured < 1 ? undefined : (this._view.getUint8(this._at) >> 4)
  }

  get header_length() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at) & 0xf
  }

  get diffserv() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get dscp() {
    return this._captured < 2 ? undefined : (this._view.getUint8(this._at + 1) >> 2)
  }

  get ecn() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1) & 0x3
  }

  get total_length() {
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get identification() {
    return this._captured < 6 ? undefined : this._view.getUint16(this._at + 4)
  }

  get flags() {
    if (this._captured < 7) return undefined
    const view = this._view
    const at = this._at
    return {
      reserved: (view.getUint8(at + 6) >> 7),
      df: (view.getUint8(at + 6) >> 6) & 0x1,
      mf: (view.getUint8(at + 6) >> 5) & 0x1
    }
  }

  get fragment_offset() {
    return this._captured < 8 ? undefined : this._view.getUint16(this._at + 6) & 0x1fff
  }

  get ttl() {
    return this._captured < 9 ? undefined : this._view.getUint8(this._at + 8)
  }

  get protocol() {
    return this._captured < 10 ? undefined : this._view.getUint8(this._at + 9)
  }

  get header_checksum() {
    return this._captured < 12 ? undefined : this._view.getUint16(this._at + 10)
  }

  get checksum_status() {
    return this._checksumStatus(15)
  }

  get saddr() {
    return this._captured < 16 ? undefined : ipv4(this._view, this._at + 12)
  }

  get daddr() {
    return this._captured < 20 ? undefined : ipv4(this._view, this._at + 16)
  }

  get protocol_name() {
    return this._captured < 10 ? undefined : nameOf(rowsIp, 18, this._view.getUint8(this._at + 9))
  }

  get header_bytes() {
    return this._visited(19)
  }

  get options() {
    return this._extra('options')
  }
}
const rowsIp = rows[11]

class NodeIp {
  #packet
  #word
  constructor(packet, word, view, words, at, names) {
    this.version = (view.getUint8(at) >> 4)
    this.header_length = view.getUint8(at) & 0xf
    this.diffserv = view.getUint8(at + 1)
    this.total_length = view.getUint16(at + 2)
    this.identification = view.getUint16(at + 4)
    this.flags = {
      reserved: (view.getUint8(at + 6) >> 7),
      df: (view.getUint8(at + 6) >> 6) & 0x1,
      mf: (view.getUint8(at + 6) >> 5) & 0x1
    }
    this.fragment_offset = view.getUint16(at + 6) & 0x1fff
    this.ttl = view.getUint8(at + 8)
    this.protocol = view.getUint8(at + 9)
    this.header_checksum = view.getUint16(at + 10)
    this.saddr = ipv4(view, at + 12)
    this.daddr = ipv4(view, at + 16)
    this.protocol_name = nameOf(names, 18, view.getUint8(at + 9))
    this.#packet = packet
    this.#word = word
  }

  get options() {
    return this.#packet._extras(this.#word)?.options
  }
}
delete NodeIp.prototype.constructor // it prints as the plain object that it stands for

function treeIp(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  const names = rowsIp
  return new NodeIp(packet, word, view, words, at, names)
}

/** Internet Protocol version 6, RFC 8200. */
class Ip6 extends Layer {
  get version() {
    return this._captured < 1 ? undefined : (this._view.getUint8(this._at) >> 4)
  }

  get ip_version() {
    return this._captured < 1 ? undefined : (this._view.getUint8(this._at) >> 4)
  }

  get traffic_class() {
    return this._captured < 2 ? undefined : (this._view.getUint16(this._at) >> 4) & 0xff
  }

  get dscp() {
    return this._captured < 2 ? undefined : (this._view.getUint16(this._at) >> 6) & 0x3f
  }

  get ecn() {
    return this._captured < 2 ? undefined : (this._view.getUint8(this._at + 1) >> 4) & 0x3
  }

  get flow_label() {
    return this._captured < 4 ? undefined : (this._view.getUint32(this._at + 1) >>> 8) & 0xfffff
  }

  get payload_length() {
    return this._captured < 6 ? undefined : this._view.getUint16(this._at + 4)
  }

  get next_header() {
    return this._captured < 7 ? undefined : this._view.getUint8(this._at + 6)
  }

  get hop_limit() {
    return this._captured < 8 ? undefined : this._view.getUint8(this._at + 7)
  }

  get saddr() {
    return this._captured < 24 ? undefined : ipv6(this._view, this._at + 8)
  }

  get daddr() {
    return this._captured < 40 ? undefined : ipv6(this._view, this._at + 24)
  }

  get protocol_name() {
    return this._captured < 7 ? undefined : nameOf(rowsIp6, 11, this._view.getUint8(this._at + 6))
  }
}
const rowsIp6 = rows[12]

function treeIp6(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    version: (view.getUint8(at) >> 4),
    traffic_class: (view.getUint16(at) >> 4) & 0xff,
    flow_label: (view.getUint32(at + 1) >>> 8) & 0xfffff,
    payload_length: view.getUint16(at + 4),
    next_header: view.getUint8(at + 6),
    hop_limit: view.getUint8(at + 7),
    saddr: ipv6(view, at + 8),
    daddr: ipv6(view, at + 24)
  }
}

/** IPv6 Hop-by-Hop Options Header, RFC 8200. */
class Ip6Hopopts extends Layer {
  get next_header() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get header_length() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get options() {
    return this._extra('options')
  }
}
const rowsIp6Hopopts = rows[13]

function treeIp6Hopopts(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    next_header: view.getUint8(at),
    header_length: view.getUint8(at + 1)
  }
}

/** IPv6 Routing Header, RFC 8200. */
class Ip6Routing extends Layer {
  get next_header() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get header_length() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get routing_type() {
    return this._captured < 3 ? undefined : this._view.getUint8(this._at + 2)
  }

  get segments_left() {
    return this._captured < 4 ? undefined : this._view.getUint8(this._at + 3)
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
const rowsIp6Routing = rows[14]

function treeIp6Routing(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    next_header: view.getUint8(at),
    header_length: view.getUint8(at + 1),
    routing_type: view.getUint8(at + 2),
    segments_left: view.getUint8(at + 3)
  }
}

/** IPv6 Fragment Header, RFC 8200. */
class Ip6Fragment extends Layer {
  get next_header() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get reserved() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get fragment_offset() {
    return this._captured < 4 ? undefined : (this._view.getUint16(this._at + 2) >> 3)
  }

  get reserved_bits() {
    return this._captured < 4 ? undefined : (this._view.getUint8(this._at + 3) >> 1) & 0x3
  }

  get flags() {
    if (this._captured < 4) return undefined
    const view = this._view
    const at = this._at
    return {
      mf: view.getUint8(at + 3) & 0x1
    }
  }

  get identification() {
    return this._captured < 8 ? undefined : this._view.getUint32(this._at + 4)
  }
}
const rowsIp6Fragment = rows[15]

function treeIp6Fragment(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    next_header: view.getUint8(at),
    reserved: view.getUint8(at + 1),
    fragment_offset: (view.getUint16(at + 2) >> 3),
    reserved_bits: (view.getUint8(at + 3) >> 1) & 0x3,
    flags: {
      mf: view.getUint8(at + 3) & 0x1
    },
    identification: view.getUint32(at + 4)
  }
}

/** IPv6 Destination Options Header, RFC 8200. */
class Ip6Dstopts extends Layer {
  get next_header() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get header_length() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get options() {
    return this._extra('options')
  }
}
const rowsIp6Dstopts = rows[16]

function treeIp6Dstopts(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    next_header: view.getUint8(at),
    header_length: view.getUint8(at + 1)
  }
}

/** IPv6 Mobility Header, RFC 6275. */
class Ip6Mobility extends Layer {
  get next_header() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get header_length() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get type() {
    return this._captured < 3 ? undefined : this._view.getUint8(this._at + 2)
  }

  get reserved() {
    return this._captured < 4 ? undefined : this._view.getUint8(this._at + 3)
  }

  get checksum() {
    return this._captured < 6 ? undefined : this._view.getUint16(this._at + 4)
  }

  get checksum_status() {
    return this._checksumStatus(5)
  }

  get type_name() {
    return this._captured < 3 ? undefined : nameOf(rowsIp6Mobility, 6, this._view.getUint8(this._at + 2))
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
const rowsIp6Mobility = rows[17]

function treeIp6Mobility(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    next_header: view.getUint8(at),
    header_length: view.getUint8(at + 1),
    type: view.getUint8(at + 2),
    reserved: view.getUint8(at + 3),
    checksum: view.getUint16(at + 4)
  }
}

/** Authentication Header, RFC 4302. */
class Ah extends Layer {
  get next_header() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get payload_length() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get reserved() {
    return this._captured < 4 ? undefined : this._bytes(2, 2)
  }

  get spi() {
    return this._captured < 8 ? undefined : this._view.getUint32(this._at + 4)
  }

  get sequence_number() {
    return this._captured < 12 ? undefined : this._view.getUint32(this._at + 8)
  }

  get icv() {
    return this._visited(5)
  }
}
const rowsAh = rows[18]

function treeAh(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    next_header: view.getUint8(at),
    payload_length: view.getUint8(at + 1),
    reserved: packet._slice(words[word + 1] + 2, 2),
    spi: view.getUint32(at + 4),
    sequence_number: view.getUint32(at + 8)
  }
}

/** Encapsulating Security Payload, RFC 4303. */
class Esp extends Layer {
  get spi() {
    return this._captured < 4 ? undefined : this._view.getUint32(this._at)
  }

  get sequence_number() {
    return this._captured < 8 ? undefined : this._view.getUint32(this._at + 4)
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
const rowsEsp = rows[19]

function treeEsp(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    spi: view.getUint32(at),
    sequence_number: view.getUint32(at + 4),
    payload_offset: words[word + 1] + words[word + 2],
    payload: packet._payloadOf(word)
  }
}

/** Host Identity Protocol, RFC 7401. */
class Hip extends Layer {
  get next_header() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get header_length() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get fixed_0() {
    return this._captured < 3 ? undefined : (this._view.getUint8(this._at + 2) >> 7)
  }

  get packet_type() {
    return this._captured < 3 ? undefined : this._view.getUint8(this._at + 2) & 0x7f
  }

  get version() {
    return this._captured < 4 ? undefined : (this._view.getUint8(this._at + 3) >> 4)
  }

  get reserved() {
    return this._captured < 4 ? undefined : (this._view.getUint8(this._at + 3) >> 1) & 0x7
  }

  get fixed_1() {
    return this._captured < 4 ? undefined : this._view.getUint8(this._at + 3) & 0x1
  }

  get checksum() {
    return this._captured < 6 ? undefined : this._view.getUint16(this._at + 4)
  }

  get checksum_status() {
    return this._checksumStatus(8)
  }

  get controls() {
    return this._captured < 8 ? undefined : this._view.getUint16(this._at + 6)
  }

  get anonymous() {
    return this._captured < 8 ? undefined : this._view.getUint8(this._at + 7) & 0x1
  }

  get sender_hit() {
    return this._captured < 24 ? undefined : this._bytes(8, 16)
  }

  get receiver_hit() {
    return this._captured < 40 ? undefined : this._bytes(24, 16)
  }

  get parameters() {
    return this._extra('parameters')
  }

  get packet_name() {
    return this._captured < 3 ? undefined : nameOf(rowsHip, 17, this._view.getUint8(this._at + 2) & 0x7f)
  }
}
const rowsHip = rows[20]

function treeHip(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    next_header: view.getUint8(at),
    header_length: view.getUint8(at + 1),
    fixed_0: (view.getUint8(at + 2) >> 7),
    packet_type: view.getUint8(at + 2) & 0x7f,
    version: (view.getUint8(at + 3) >> 4),
    reserved: (view.getUint8(at + 3) >> 1) & 0x7,
    fixed_1: view.getUint8(at + 3) & 0x1,
    checksum: view.getUint16(at + 4),
    controls: view.getUint16(at + 6),
    sender_hit: packet._slice(words[word + 1] + 8, 16),
    receiver_hit: packet._slice(words[word + 1] + 24, 16)
  }
}

/** Shim6, RFC 5533. */
class Shim6 extends Layer {
  get next_header() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get header_length() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
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

  get protocol() {
    return this._visited(5)
  }

  get checksum() {
    return this._visited(6)
  }

  get body() {
    return this._visited(7)
  }
}
const rowsShim6 = rows[21]

function treeShim6(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    next_header: view.getUint8(at),
    header_length: view.getUint8(at + 1)
  }
}

/** Internet Control Message Protocol, RFC 792. */
class Icmp extends Layer {
  get type() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get code() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get checksum() {
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(3)
  }

  get type_name() {
    return this._captured < 1 ? undefined : nameOf(rowsIcmp, 4, this._view.getUint8(this._at))
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
const rowsIcmp = rows[22]

function treeIcmp(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    type: view.getUint8(at),
    code: view.getUint8(at + 1),
    checksum: view.getUint16(at + 2),
    payload_offset: words[word + 1] + words[word + 2],
    payload: packet._payloadOf(word)
  }
}

/** Internet Control Message Protocol for IPv6, RFC 4443. */
class Icmp6 extends Layer {
  get type() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get code() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get checksum() {
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(3)
  }

  get type_name() {
    return this._captured < 1 ? undefined : nameOf(rowsIcmp6, 4, this._view.getUint8(this._at))
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
    return this._visited(96)
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
const rowsIcmp6 = rows[23]

function treeIcmp6(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    type: view.getUint8(at),
    code: view.getUint8(at + 1),
    checksum: view.getUint16(at + 2),
    payload_offset: words[word + 1] + words[word + 2],
    payload: packet._payloadOf(word)
  }
}

/** Internet Group Management Protocol, RFC 3376. */
class Igmp extends Layer {
  get type() {
    return this._captured < 1 ? undefined : this._view.getUint8(this._at)
  }

  get max_resp_code() {
    return this._captured < 2 ? undefined : this._view.getUint8(this._at + 1)
  }

  get checksum() {
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(3)
  }

  get type_name() {
    return this._captured < 1 ? undefined : nameOf(rowsIgmp, 4, this._view.getUint8(this._at))
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
}
const rowsIgmp = rows[24]

function treeIgmp(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    type: view.getUint8(at),
    max_resp_code: view.getUint8(at + 1),
    checksum: view.getUint16(at + 2)
  }
}

/** Transmission Control Protocol, RFC 9293. */
class Tcp extends Layer {
  get sport() {
    return this._captured < 2 ? undefined : this._view.getUint16(this._at)
  }

  get dport() {
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get seqno() {
    return this._captured < 8 ? undefined : this._view.getUint32(this._at + 4)
  }

  get ackno() {
    return this._captured < 12 ? undefined : this._view.getUint32(this._at + 8)
  }

  get data_offset() {
    return this._captured < 13 ? undefined : (this._view.getUint8(this._at + 12) >> 4)
  }

  get flags() {
    if (this._captured < 14) return undefined
    const view = this._view
    const at = this._at
    return {
      cwr: (view.getUint8(at + 13) >> 7),
      ece: (view.getUint8(at + 13) >> 6) & 0x1,
      urg: (view.getUint8(at + 13) >> 5) & 0x1,
      ack: (view.getUint8(at + 13) >> 4) & 0x1,
      psh: (view.getUint8(at + 13) >> 3) & 0x1,
      rst: (view.getUint8(at + 13) >> 2) & 0x1,
      syn: (view.getUint8(at + 13) >> 1) & 0x1,
      fin: view.getUint8(at + 13) & 0x1
    }
  }

  get reserved() {
    return this._captured < 13 ? undefined : this._view.getUint8(this._at + 12) & 0xf
  }

  get window_size() {
    return this._captured < 16 ? undefined : this._view.getUint16(this._at + 14)
  }

  get checksum() {
    return this._captured < 18 ? undefined : this._view.getUint16(this._at + 16)
  }

  get checksum_status() {
    return this._checksumStatus(18)
  }

  get urgent_pointer() {
    return this._captured < 20 ? undefined : this._view.getUint16(this._at + 18)
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
const rowsTcp = rows[25]

class NodeTcp {
  #packet
  #word
  constructor(packet, word, view, words, at) {
    this.sport = view.getUint16(at)
    this.dport = view.getUint16(at + 2)
    this.seqno = view.getUint32(at + 4)
    this.ackno = view.getUint32(at + 8)
    this.data_offset = (view.getUint8(at + 12) >> 4)
    this.reserved = view.getUint8(at + 12) & 0xf
    this.flags = {
      cwr: (view.getUint8(at + 13) >> 7),
      ece: (view.getUint8(at + 13) >> 6) & 0x1,
      urg: (view.getUint8(at + 13) >> 5) & 0x1,
      ack: (view.getUint8(at + 13) >> 4) & 0x1,
      psh: (view.getUint8(at + 13) >> 3) & 0x1,
      rst: (view.getUint8(at + 13) >> 2) & 0x1,
      syn: (view.getUint8(at + 13) >> 1) & 0x1,
      fin: view.getUint8(at + 13) & 0x1
    }
    this.window_size = view.getUint16(at + 14)
    this.checksum = view.getUint16(at + 16)
    this.urgent_pointer = view.getUint16(at + 18)
    this.payload_offset = words[word + 1] + words[word + 2]
    this.payload = packet._payloadOf(word)
    this.#packet = packet
    this.#word = word
  }

  get options() {
    return this.#packet._extras(this.#word)?.options
  }
}
delete NodeTcp.prototype.constructor // it prints as the plain object that it stands for

function treeTcp(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return new NodeTcp(packet, word, view, words, at)
}

/** User Datagram Protocol, RFC 768. */
class Udp extends Layer {
  get sport() {
    return this._captured < 2 ? undefined : this._view.getUint16(this._at)
  }

  get dport() {
    return this._captured < 4 ? undefined : this._view.getUint16(this._at + 2)
  }

  get length() {
    return this._captured < 6 ? undefined : this._view.getUint16(this._at + 4)
  }

  get checksum() {
    return this._captured < 8 ? undefined : this._view.getUint16(this._at + 6)
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
const rowsUdp = rows[26]

function treeUdp(packet, word) {
  const view = packet._block.view
  const words = packet._block.words
  const at = packet._offset + words[word + 1]
  return {
    sport: view.getUint16(at),
    dport: view.getUint16(at + 2),
    length: view.getUint16(at + 4),
    checksum: view.getUint16(at + 6),
    payload_offset: words[word + 1] + words[word + 2],
    payload: packet._payloadOf(word)
  }
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

/** Give Packet a getter per protocol: the innermost layer of that name. The one asked last is kept. */
function defineLayers(Packet) {
  Object.defineProperties(Packet.prototype, {
    ethernet: {
      get() {
        if (this._lastId === 1) return this._lastLayer
        const word = this._find(1)
        this._lastId = 1
        return (this._lastLayer = word < 0 ? undefined : new Ethernet(this, word))
      },
      configurable: true
    },
    vlan: {
      get() {
        if (this._lastId === 2) return this._lastLayer
        const word = this._find(2)
        this._lastId = 2
        return (this._lastLayer = word < 0 ? undefined : new Vlan(this, word))
      },
      configurable: true
    },
    llc: {
      get() {
        if (this._lastId === 3) return this._lastLayer
        const word = this._find(3)
        this._lastId = 3
        return (this._lastLayer = word < 0 ? undefined : new Llc(this, word))
      },
      configurable: true
    },
    snap: {
      get() {
        if (this._lastId === 4) return this._lastLayer
        const word = this._find(4)
        this._lastId = 4
        return (this._lastLayer = word < 0 ? undefined : new Snap(this, word))
      },
      configurable: true
    },
    null: {
      get() {
        if (this._lastId === 5) return this._lastLayer
        const word = this._find(5)
        this._lastId = 5
        return (this._lastLayer = word < 0 ? undefined : new Null(this, word))
      },
      configurable: true
    },
    loop: {
      get() {
        if (this._lastId === 6) return this._lastLayer
        const word = this._find(6)
        this._lastId = 6
        return (this._lastLayer = word < 0 ? undefined : new Loop(this, word))
      },
      configurable: true
    },
    raw: {
      get() {
        if (this._lastId === 7) return this._lastLayer
        const word = this._find(7)
        this._lastId = 7
        return (this._lastLayer = word < 0 ? undefined : new Raw(this, word))
      },
      configurable: true
    },
    sll: {
      get() {
        if (this._lastId === 8) return this._lastLayer
        const word = this._find(8)
        this._lastId = 8
        return (this._lastLayer = word < 0 ? undefined : new Sll(this, word))
      },
      configurable: true
    },
    sll2: {
      get() {
        if (this._lastId === 9) return this._lastLayer
        const word = this._find(9)
        this._lastId = 9
        return (this._lastLayer = word < 0 ? undefined : new Sll2(this, word))
      },
      configurable: true
    },
    arp: {
      get() {
        if (this._lastId === 10) return this._lastLayer
        const word = this._find(10)
        this._lastId = 10
        return (this._lastLayer = word < 0 ? undefined : new Arp(this, word))
      },
      configurable: true
    },
    ip: {
      get() {
        if (this._lastId === 11) return this._lastLayer
        const word = this._find(11)
        this._lastId = 11
        return (this._lastLayer = word < 0 ? undefined : new Ip(this, word))
      },
      configurable: true
    },
    ip6: {
      get() {
        if (this._lastId === 12) return this._lastLayer
        const word = this._find(12)
        this._lastId = 12
        return (this._lastLayer = word < 0 ? undefined : new Ip6(this, word))
      },
      configurable: true
    },
    ip6_hopopts: {
      get() {
        if (this._lastId === 13) return this._lastLayer
        const word = this._find(13)
        this._lastId = 13
        return (this._lastLayer = word < 0 ? undefined : new Ip6Hopopts(this, word))
      },
      configurable: true
    },
    ip6_routing: {
      get() {
        if (this._lastId === 14) return this._lastLayer
        const word = this._find(14)
        this._lastId = 14
        return (this._lastLayer = word < 0 ? undefined : new Ip6Routing(this, word))
      },
      configurable: true
    },
    ip6_fragment: {
      get() {
        if (this._lastId === 15) return this._lastLayer
        const word = this._find(15)
        this._lastId = 15
        return (this._lastLayer = word < 0 ? undefined : new Ip6Fragment(this, word))
      },
      configurable: true
    },
    ip6_dstopts: {
      get() {
        if (this._lastId === 16) return this._lastLayer
        const word = this._find(16)
        this._lastId = 16
        return (this._lastLayer = word < 0 ? undefined : new Ip6Dstopts(this, word))
      },
      configurable: true
    },
    ip6_mobility: {
      get() {
        if (this._lastId === 17) return this._lastLayer
        const word = this._find(17)
        this._lastId = 17
        return (this._lastLayer = word < 0 ? undefined : new Ip6Mobility(this, word))
      },
      configurable: true
    },
    ah: {
      get() {
        if (this._lastId === 18) return this._lastLayer
        const word = this._find(18)
        this._lastId = 18
        return (this._lastLayer = word < 0 ? undefined : new Ah(this, word))
      },
      configurable: true
    },
    esp: {
      get() {
        if (this._lastId === 19) return this._lastLayer
        const word = this._find(19)
        this._lastId = 19
        return (this._lastLayer = word < 0 ? undefined : new Esp(this, word))
      },
      configurable: true
    },
    hip: {
      get() {
        if (this._lastId === 20) return this._lastLayer
        const word = this._find(20)
        this._lastId = 20
        return (this._lastLayer = word < 0 ? undefined : new Hip(this, word))
      },
      configurable: true
    },
    shim6: {
      get() {
        if (this._lastId === 21) return this._lastLayer
        const word = this._find(21)
        this._lastId = 21
        return (this._lastLayer = word < 0 ? undefined : new Shim6(this, word))
      },
      configurable: true
    },
    icmp: {
      get() {
        if (this._lastId === 22) return this._lastLayer
        const word = this._find(22)
        this._lastId = 22
        return (this._lastLayer = word < 0 ? undefined : new Icmp(this, word))
      },
      configurable: true
    },
    icmp6: {
      get() {
        if (this._lastId === 23) return this._lastLayer
        const word = this._find(23)
        this._lastId = 23
        return (this._lastLayer = word < 0 ? undefined : new Icmp6(this, word))
      },
      configurable: true
    },
    igmp: {
      get() {
        if (this._lastId === 24) return this._lastLayer
        const word = this._find(24)
        this._lastId = 24
        return (this._lastLayer = word < 0 ? undefined : new Igmp(this, word))
      },
      configurable: true
    },
    tcp: {
      get() {
        if (this._lastId === 25) return this._lastLayer
        const word = this._find(25)
        this._lastId = 25
        return (this._lastLayer = word < 0 ? undefined : new Tcp(this, word))
      },
      configurable: true
    },
    udp: {
      get() {
        if (this._lastId === 26) return this._lastLayer
        const word = this._find(26)
        this._lastId = 26
        return (this._lastLayer = word < 0 ? undefined : new Udp(this, word))
      },
      configurable: true
    }
  })
}

module.exports = { protocols, defineLayers }
