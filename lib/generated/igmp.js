'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["max_resp_code"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"17":"Membership Query","18":"Version 1 Membership Report","19":"DVMRP","20":"PIM version 1","22":"Version 2 Membership Report","23":"Leave Group","30":"Multicast Traceroute Response","31":"Multicast Traceroute","34":"Version 3 Membership Report","48":"Multicast Router Advertisement","49":"Multicast Router Solicitation","50":"Multicast Router Termination"}},
  {"path":["group_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["suppress"],"reader":"flag","visible":true,"variable":true},
  {"path":["qrv"],"reader":"number","visible":true,"variable":true},
  {"path":["qqic"],"reader":"number","visible":true,"variable":true},
  {"path":["number_of_sources"],"reader":"number","visible":true,"variable":true},
  {"path":["sources"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["number_of_group_records"],"reader":"number","visible":true,"variable":true},
  {"path":["group_records"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["group_records","type"],"reader":"number","visible":true,"variable":true},
  {"path":["group_records","aux_data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["group_records","number_of_sources"],"reader":"number","visible":true,"variable":true},
  {"path":["group_records","multicast_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["group_records","sources"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["group_records","aux_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true},
  {"path":["max_resp_time"],"reader":"number","visible":false,"variable":true},
  {"path":["mtrace","hops"],"reader":"number","visible":false,"variable":true},
  {"path":["mtrace","source_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["mtrace","receiver_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["mtrace","response_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["mtrace","response_ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","query_id"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["mtrace","responses","query_arrival_time"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses","incoming_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["mtrace","responses","outgoing_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["mtrace","responses","previous_hop"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["mtrace","responses","input_packet_count"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses","output_packet_count"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses","total_packet_count"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses","routing_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses","forward_ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["mtrace","responses","network_count"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses","source_mask"],"reader":"number","visible":true,"variable":true},
  {"path":["mtrace","responses","forwarding_code"],"reader":"number","visible":true,"variable":true}
]

const names4 = nameTable(rows[4])
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
    return names4[this._packet._block.view.getUint8(this._at)]
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
    return this._details('sources')
  }

  get number_of_group_records() {
    return this._visited(11)
  }

  get group_records() {
    return this._details('group_records')
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

Igmp.prototype._id = 28

function tree(packet, word, parent) {
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

const packet = {
  get igmp() {
    const word = this._find(28)
    return word > 0 ? new Igmp(this, word) : this._cut(word, Igmp)
  }
}

module.exports = { rows, tree, packet }
