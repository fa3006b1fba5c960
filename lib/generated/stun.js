'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["kind"],"reader":"number","visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["assignment"],"reader":"number","visible":false,"variable":false},
  {"path":["channel"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["class"],"reader":"number","visible":true,"variable":true},
  {"path":["class_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Request","1":"Indication","2":"Success Response","3":"Error Response"}},
  {"path":["class_bits"],"reader":"number","visible":false,"variable":true},
  {"path":["method"],"reader":"number","visible":true,"variable":true},
  {"path":["method_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Binding","2":"SharedSecret","3":"Allocate","4":"Refresh","6":"Send","7":"Data","8":"CreatePermission","9":"ChannelBind","10":"Connect","11":"ConnectionBind","12":"ConnectionAttempt","128":"GOOG-PING"}},
  {"path":["cookie"],"reader":"bytes","visible":false,"variable":true},
  {"path":["transaction_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"MAPPED-ADDRESS","2":"RESPONSE-ADDRESS","3":"CHANGE-REQUEST","4":"SOURCE-ADDRESS","5":"CHANGED-ADDRESS","6":"USERNAME","7":"PASSWORD","8":"MESSAGE-INTEGRITY","9":"ERROR-CODE","10":"UNKNOWN-ATTRIBUTES","11":"REFLECTED-FROM","12":"CHANNEL-NUMBER","13":"LIFETIME","14":"MS-ALTERNATE-SERVER","15":"MAGIC-COOKIE","16":"BANDWIDTH","17":"DESTINATION-ADDRESS","18":"XOR-PEER-ADDRESS","19":"DATA","20":"REALM","21":"NONCE","22":"XOR-RELAYED-ADDRESS","23":"REQUESTED-ADDRESS-FAMILY","24":"EVEN-PORT","25":"REQUESTED-TRANSPORT","26":"DONT-FRAGMENT","27":"ACCESS-TOKEN","28":"MESSAGE-INTEGRITY-SHA256","29":"PASSWORD-ALGORITHM","30":"USERHASH","32":"XOR-MAPPED-ADDRESS","34":"RESERVATION-TOKEN","36":"PRIORITY","37":"USE-CANDIDATE","38":"PADDING","39":"XOR-RESPONSE-TARGET","40":"XOR-REFLECTED-FROM","42":"CONNECTION-ID","48":"LEGACY-ICMP","32768":"ADDITIONAL-ADDRESS-FAMILY","32769":"ADDRESS-ERROR-CODE","32770":"PASSWORD-ALGORITHMS","32771":"ALTERNATE-DOMAIN","32772":"ICMP","32774":"MS-TURN UNKNOWN 8006","32776":"MS-VERSION","32800":"MS-XOR-MAPPED-ADDRESS","32802":"SOFTWARE","32803":"ALTERNATE-SERVER","32805":"TRANSACTION-TRANSMIT-COUNTER","32807":"CACHE-TIMEOUT","32808":"FINGERPRINT","32809":"ICE-CONTROLLED","32810":"ICE-CONTROLLING","32811":"RESPONSE-ORIGIN","32812":"OTHER-ADDRESS","32813":"ECN-CHECK","32814":"THIRD-PARTY-AUTHORIZATION","32816":"MOBILITY-TICKET","32818":"MS-ALTERNATE-HOST-NAME","32823":"MS-APP-ID","32825":"MS-SECURE-TAG","32848":"MS-SEQUENCE-NUMBER","32852":"MS-CANDIDATE-IDENTIFIER","32853":"MS-SERVICE-QUALITY","32854":"BANDWIDTH-ADMISSION-CONTROL","32855":"BANDWIDTH-RESERVATION-ID","32856":"BANDWIDTH-RESERVATION-AMOUNT","32857":"REMOTE-SITE-ADDRESS","32858":"REMOTE-RELAY-SITE-ADDRESS","32859":"LOCAL-SITE-ADDRESS","32860":"LOCAL-RELAY-SITE-ADDRESS","32861":"REMOTE-SITE-ADDRESS-RESPONSE","32862":"REMOTE-RELAY-SITE-ADDRESS-RESPONSE","32863":"LOCAL-SITE-ADDRESS-RESPONSE","32864":"LOCAL-RELAY-SITE-ADDRESS-RESPONSE","32865":"SIP-DIALOG-ID","32866":"SIP-CALL-ID","32872":"LOCATION-PROFILE","32880":"MS-IMPLEMENTATION-VERSION","32912":"MS-ALT-MAPPED-ADDRESS","32917":"MS-MULTIPLEXED-TURN-SESSION-ID","49153":"ENF-FLOW-DESCRIPTION","49239":"GOOG-NETWORK-INFO","49240":"GOOG-LAST-ICE-CHECK-RECEIVED","49241":"GOOG-MISC-INFO","49242":"GOOG-OBSOLETE-1","49248":"GOOG-MESSAGE-INTEGRITY-32","65284":"GOOG-MULTI-MAPPING","65285":"GOOG-LOGGING-ID"}},
  {"path":["attributes","comprehension"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","assignment"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["attributes","family"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","port_xored"],"reader":"bytes","visible":false,"variable":true},
  {"path":["attributes","port"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ipv4_xored"],"reader":"bytes","visible":false,"variable":true},
  {"path":["attributes","ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","ipv6_xored"],"reader":"bytes","visible":false,"variable":true},
  {"path":["attributes","ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","change_ip"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","change_port"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","username"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","password"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","integrity"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","error_class"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","error_number"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","error_reason"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","unknown"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","channel"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","magic_cookie"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","bandwidth"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","realm"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","nonce"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","reserve_next"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","transport"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","algorithm"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","algorithm_length"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","algorithm_parameters"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["attributes","reservation_token"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","icmp_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","icmp_code"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ms_8006"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","software"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","cache_timeout"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","fingerprint"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tie_breaker"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","ms_version"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ms_ice_version"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ms_connection_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","ms_sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ms_stream_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ms_service_quality"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ms_foundation"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","ms_multiplexed_session_id"],"reader":"big","visible":true,"variable":true},
  {"path":["attributes","admission_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","reservation_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","reserved_most_sent"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","reserved_least_sent"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","reserved_most_received"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","reserved_least_received"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","site_valid"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","site_pstn"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","site_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","site_most_sent"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","site_most_received"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","sip_dialog_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","sip_call_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","peer_location"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","self_location"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","federation"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","network_id"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","network_cost"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","padding"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** Session Traversal Utilities for NAT, RFC 8489. */
class Stun extends Layer {
  get kind() {
    return this._packet._block.view.getUint8(this._at) >> 6
  }

  get type() {
    const asked = this._packet._block.view.getUint8(this._at) >> 6
    return asked === 0 ? this._packet._block.view.getUint16(this._at) : undefined
  }

  get assignment() {
    const asked = this._packet._block.view.getUint8(this._at) >> 6
    return asked === 0 ? (this._packet._block.view.getUint8(this._at) >> 5) & 0x1 : undefined
  }

  get channel() {
    const asked = this._packet._block.view.getUint8(this._at) >> 6
    return asked === 1 ? this._packet._block.view.getUint16(this._at) : undefined
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get class() {
    return this._visited(5)
  }

  get class_name() {
    return this._visited(6)
  }

  get class_bits() {
    return this._visited(7)
  }

  get method() {
    return this._visited(8)
  }

  get method_name() {
    return this._visited(9)
  }

  get cookie() {
    return this._visited(10)
  }

  get transaction_id() {
    return this._visited(11)
  }

  get attributes() {
    return this._details('attributes')
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
Stun.Cut = cutClass(Stun, { kind: 1, type: 2, assignment: 1, channel: 2, length: 4 })

Stun.prototype._id = 36

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  if (!(bytes[at] >> 6 === 0)) return visitedNode(packet, word, parent, 'stun')
  const node = {
    type: view.getUint16(at),
    length: view.getUint16(at + 2),
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.stun = node
  return node
}

const packet = {
  get stun() {
    const word = this._find(36)
    return word > 0 ? new Stun(this, word) : this._cut(word, Stun)
  }
}

module.exports = { rows, tree, packet }
