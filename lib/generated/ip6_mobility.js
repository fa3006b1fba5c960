'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["next_header"],"reader":"number","visible":true,"variable":false},
  {"path":["header_length"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Binding Refresh Request","1":"Home Test Init","2":"Care-of Test Init","3":"Home Test","4":"Care-of Test","5":"Binding Update","6":"Binding Acknowledgement","7":"Binding Error","8":"Fast Binding Update","9":"Fast Binding Acknowledgment","10":"Fast Neighbor Advertisement","11":"Experimental","12":"Home Agent Switch","13":"Heartbeat","14":"Handover Initiate","15":"Handover Acknowledge","16":"Binding Revocation","17":"Localized Routing Initiation","18":"Localized Routing Acknowledgment","19":"Update Notification","20":"Update Notification Acknowledgement","21":"Flow Binding","22":"Subscription Query","23":"Subscription Response"}},
  {"path":["home_test_init","cookie"],"reader":"big","visible":true,"variable":true},
  {"path":["care_of_test_init","cookie"],"reader":"big","visible":true,"variable":true},
  {"path":["home_test","nonce_index"],"reader":"number","visible":true,"variable":true},
  {"path":["home_test","cookie"],"reader":"big","visible":true,"variable":true},
  {"path":["home_test","token"],"reader":"big","visible":true,"variable":true},
  {"path":["care_of_test","nonce_index"],"reader":"number","visible":true,"variable":true},
  {"path":["care_of_test","cookie"],"reader":"big","visible":true,"variable":true},
  {"path":["care_of_test","token"],"reader":"big","visible":true,"variable":true},
  {"path":["binding_update","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_update","acknowledge"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","home_registration"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","link_local"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","key_management"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","map_registration"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","mobile_router"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","proxy"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","force_udp"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","tlv_header"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","bulk"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_update","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_acknowledgement","status"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_acknowledgement","key_management"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_acknowledgement","mobile_router"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_acknowledgement","proxy"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_acknowledgement","tlv_header"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_acknowledgement","bulk"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_acknowledgement","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_acknowledgement","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_error","status"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_error","home_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["fast_binding_update","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["fast_binding_update","acknowledge"],"reader":"flag","visible":true,"variable":true},
  {"path":["fast_binding_update","home_registration"],"reader":"flag","visible":true,"variable":true},
  {"path":["fast_binding_update","link_local"],"reader":"flag","visible":true,"variable":true},
  {"path":["fast_binding_update","key_management"],"reader":"flag","visible":true,"variable":true},
  {"path":["fast_binding_update","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["fast_binding_acknowledgment","status"],"reader":"number","visible":true,"variable":true},
  {"path":["fast_binding_acknowledgment","key_management"],"reader":"flag","visible":true,"variable":true},
  {"path":["fast_binding_acknowledgment","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["fast_binding_acknowledgment","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["home_agent_switch","count"],"reader":"number","visible":true,"variable":true},
  {"path":["home_agent_switch","addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["heartbeat","unsolicited"],"reader":"flag","visible":true,"variable":true},
  {"path":["heartbeat","response"],"reader":"flag","visible":true,"variable":true},
  {"path":["heartbeat","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["handover_initiate","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["handover_initiate","assigned"],"reader":"flag","visible":true,"variable":true},
  {"path":["handover_initiate","buffer"],"reader":"flag","visible":true,"variable":true},
  {"path":["handover_initiate","code"],"reader":"number","visible":true,"variable":true},
  {"path":["handover_acknowledge","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["handover_acknowledge","code"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_revocation","type"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_revocation","trigger_or_status"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_revocation","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["binding_revocation","proxy"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_revocation","ipv4"],"reader":"flag","visible":true,"variable":true},
  {"path":["binding_revocation","global"],"reader":"flag","visible":true,"variable":true},
  {"path":["localized_routing","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["localized_routing","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["localized_routing_acknowledgment","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["localized_routing_acknowledgment","unsolicited"],"reader":"flag","visible":true,"variable":true},
  {"path":["localized_routing_acknowledgment","status"],"reader":"number","visible":true,"variable":true},
  {"path":["localized_routing_acknowledgment","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["update_notification","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["update_notification","reason"],"reader":"number","visible":true,"variable":true},
  {"path":["update_notification","acknowledge"],"reader":"flag","visible":true,"variable":true},
  {"path":["update_notification","retransmission"],"reader":"flag","visible":true,"variable":true},
  {"path":["update_notification_acknowledgement","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["update_notification_acknowledgement","status"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","padding"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","refresh_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["options","care_of_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","home_nonce_index"],"reader":"number","visible":true,"variable":true},
  {"path":["options","care_of_nonce_index"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authenticator"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","link_layer_code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","link_layer_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","identifier_subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["options","identifier"],"reader":"text","visible":true,"variable":true},
  {"path":["options","authentication_subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["options","mobility_spi"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","handoff_indicator"],"reader":"number","visible":true,"variable":true},
  {"path":["options","access_technology"],"reader":"number","visible":true,"variable":true},
  {"path":["options","link_layer_identifier"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","link_local_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","restart_counter"],"reader":"number","visible":true,"variable":true},
  {"path":["options","ipv4_care_of_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","gre_key"],"reader":"number","visible":true,"variable":true},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true}
]

const names6 = nameTable(rows[6])
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
    return names6[this._packet._block.view.getUint8(this._at + 2)]
  }

  get home_test_init() {
    return this._details('home_test_init')
  }

  get care_of_test_init() {
    return this._details('care_of_test_init')
  }

  get home_test() {
    return this._details('home_test')
  }

  get care_of_test() {
    return this._details('care_of_test')
  }

  get binding_update() {
    return this._details('binding_update')
  }

  get binding_acknowledgement() {
    return this._details('binding_acknowledgement')
  }

  get binding_error() {
    return this._details('binding_error')
  }

  get fast_binding_update() {
    return this._details('fast_binding_update')
  }

  get fast_binding_acknowledgment() {
    return this._details('fast_binding_acknowledgment')
  }

  get home_agent_switch() {
    return this._details('home_agent_switch')
  }

  get heartbeat() {
    return this._details('heartbeat')
  }

  get handover_initiate() {
    return this._details('handover_initiate')
  }

  get handover_acknowledge() {
    return this._details('handover_acknowledge')
  }

  get binding_revocation() {
    return this._details('binding_revocation')
  }

  get localized_routing() {
    return this._details('localized_routing')
  }

  get localized_routing_acknowledgment() {
    return this._details('localized_routing_acknowledgment')
  }

  get update_notification() {
    return this._details('update_notification')
  }

  get update_notification_acknowledgement() {
    return this._details('update_notification_acknowledgement')
  }

  get data() {
    return this._visited(76)
  }

  get options() {
    return this._details('options')
  }
}
Ip6Mobility.Cut = cutClass(Ip6Mobility, { next_header: 1, header_length: 2, type: 3, reserved: 4, checksum: 6, type_name: 3 })

Ip6Mobility.prototype._id = 21

function tree(packet, word, parent) {
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

const packet = {
  get ip6_mobility() {
    const word = this._find(21)
    return word > 0 ? new Ip6Mobility(this, word) : this._cut(word, Ip6Mobility)
  }
}

module.exports = { rows, tree, packet }
