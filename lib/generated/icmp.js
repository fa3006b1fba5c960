'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Echo Reply","3":"Destination Unreachable","4":"Source Quench","5":"Redirect","6":"Alternate Host Address","8":"Echo","9":"Router Advertisement","10":"Router Solicitation","11":"Time Exceeded","12":"Parameter Problem","13":"Timestamp","14":"Timestamp Reply","15":"Information Request","16":"Information Reply","17":"Address Mask Request","18":"Address Mask Reply","30":"Traceroute","31":"Datagram Conversion Error","32":"Mobile Host Redirect","33":"IPv6 Where-Are-You","34":"IPv6 I-Am-Here","35":"Mobile Registration Request","36":"Mobile Registration Reply","37":"Domain Name Request","38":"Domain Name Reply","39":"SKIP","40":"Photuris","41":"Experimental Mobility","42":"Extended Echo Request","43":"Extended Echo Reply"}},
  {"path":["identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["extended_echo","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["extended_echo","local"],"reader":"flag","visible":true,"variable":true},
  {"path":["extended_echo","state"],"reader":"number","visible":true,"variable":true},
  {"path":["extended_echo","active"],"reader":"flag","visible":true,"variable":true},
  {"path":["extended_echo","ipv4"],"reader":"flag","visible":true,"variable":true},
  {"path":["extended_echo","ipv6"],"reader":"flag","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["next_hop_mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["gateway"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["pointer"],"reader":"number","visible":true,"variable":true},
  {"path":["photuris_pointer"],"reader":"number","visible":true,"variable":true},
  {"path":["conversion_pointer"],"reader":"number","visible":true,"variable":true},
  {"path":["originate_timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["receive_timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["transmit_timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["address_mask"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["num_addrs"],"reader":"number","visible":true,"variable":true},
  {"path":["addr_entry_size"],"reader":"number","visible":true,"variable":true},
  {"path":["lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["routers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["routers","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["routers","preference"],"reader":"number","visible":true,"variable":true},
  {"path":["mobility"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["mobility","type"],"reader":"number","visible":true,"variable":true},
  {"path":["mobility","length"],"reader":"number","visible":true,"variable":true},
  {"path":["mobility","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["mobility","registration_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["mobility","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["mobility","flags","registration_required"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","busy"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","home_agent"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","foreign_agent"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","minimal_encapsulation"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","gre"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","van_jacobson"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","reverse_tunneling"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","udp_tunneling"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","flags","revocation"],"reader":"flag","visible":true,"variable":true},
  {"path":["mobility","care_of_addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["mobility","prefix_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["mobility","challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["mobility","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["traceroute","identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["traceroute","outbound_hop_count"],"reader":"number","visible":true,"variable":true},
  {"path":["traceroute","return_hop_count"],"reader":"number","visible":true,"variable":true},
  {"path":["traceroute","output_link_speed"],"reader":"number","visible":true,"variable":true},
  {"path":["traceroute","output_link_mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["domain_name","identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["domain_name","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["domain_name","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["domain_name","names"],"reader":"bytes","visible":true,"variable":true},
  {"path":["extension","version"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["extension","checksum"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extension","objects","length"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","class_num"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","c_type"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","labels"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extension","objects","labels","label"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","labels","traffic_class"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","labels","bottom_of_stack"],"reader":"flag","visible":true,"variable":true},
  {"path":["extension","objects","labels","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","interface_role"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","has_index"],"reader":"flag","visible":false,"variable":true},
  {"path":["extension","objects","has_address"],"reader":"flag","visible":false,"variable":true},
  {"path":["extension","objects","has_name"],"reader":"flag","visible":false,"variable":true},
  {"path":["extension","objects","has_mtu"],"reader":"flag","visible":false,"variable":true},
  {"path":["extension","objects","interface_index"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","address_family"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","ipv4_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["extension","objects","ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["extension","objects","name_length"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","interface_name"],"reader":"text","visible":true,"variable":true},
  {"path":["extension","objects","interface_mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","probed_name"],"reader":"text","visible":true,"variable":true},
  {"path":["extension","objects","probed_index"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","probed_family"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","probed_length"],"reader":"number","visible":true,"variable":true},
  {"path":["extension","objects","probed_ipv4_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["extension","objects","probed_ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["extension","objects","probed_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["extension","objects","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

const names4 = nameTable(rows[4])
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
    return names4[this._packet._block.view.getUint8(this._at)]
  }

  get identifier() {
    return this._visited(5)
  }

  get sequence_number() {
    return this._visited(6)
  }

  get extended_echo() {
    return this._details('extended_echo')
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
    return this._details('routers')
  }

  get mobility() {
    return this._details('mobility')
  }

  get traceroute() {
    return this._details('traceroute')
  }

  get domain_name() {
    return this._details('domain_name')
  }

  get extension() {
    return this._details('extension')
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

Icmp.prototype._id = 26

function tree(packet, word, parent) {
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

const packet = {
  get icmp() {
    const word = this._find(26)
    return word > 0 ? new Icmp(this, word) : this._cut(word, Icmp)
  }
}

module.exports = { rows, tree, packet }
