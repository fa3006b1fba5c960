'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["request","line"],"reader":"text","visible":false,"variable":true},
  {"path":["request","method"],"reader":"text","visible":true,"variable":true},
  {"path":["request","uri"],"reader":"text","visible":true,"variable":true},
  {"path":["response","line"],"reader":"text","visible":true,"variable":true},
  {"path":["response","status_code"],"reader":"number","visible":true,"variable":true},
  {"path":["headers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["headers","name"],"reader":"text","visible":true,"variable":true},
  {"path":["headers","value"],"reader":"text","visible":true,"variable":true},
  {"path":["accept"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_contact"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_encoding"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_language"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_resource_priority"],"reader":"text","visible":true,"variable":true},
  {"path":["alert_info"],"reader":"text","visible":true,"variable":true},
  {"path":["allow"],"reader":"text","visible":true,"variable":true},
  {"path":["allow_events"],"reader":"text","visible":true,"variable":true},
  {"path":["answer_mode"],"reader":"text","visible":true,"variable":true},
  {"path":["authentication_info"],"reader":"text","visible":true,"variable":true},
  {"path":["authorization"],"reader":"text","visible":true,"variable":true},
  {"path":["call_id"],"reader":"text","visible":true,"variable":true},
  {"path":["call_info"],"reader":"text","visible":true,"variable":true},
  {"path":["contact"],"reader":"text","visible":true,"variable":true},
  {"path":["content_disposition"],"reader":"text","visible":true,"variable":true},
  {"path":["content_encoding"],"reader":"text","visible":true,"variable":true},
  {"path":["content_language"],"reader":"text","visible":true,"variable":true},
  {"path":["content_length"],"reader":"number","visible":true,"variable":true},
  {"path":["content_type"],"reader":"text","visible":true,"variable":true},
  {"path":["cseq"],"reader":"text","visible":true,"variable":true},
  {"path":["date"],"reader":"text","visible":true,"variable":true},
  {"path":["error_info"],"reader":"text","visible":true,"variable":true},
  {"path":["event"],"reader":"text","visible":true,"variable":true},
  {"path":["expires"],"reader":"number","visible":true,"variable":true},
  {"path":["feature_caps"],"reader":"text","visible":true,"variable":true},
  {"path":["flow_timer"],"reader":"text","visible":true,"variable":true},
  {"path":["from"],"reader":"text","visible":true,"variable":true},
  {"path":["geolocation"],"reader":"text","visible":true,"variable":true},
  {"path":["geolocation_error"],"reader":"text","visible":true,"variable":true},
  {"path":["geolocation_routing"],"reader":"text","visible":true,"variable":true},
  {"path":["history_info"],"reader":"text","visible":true,"variable":true},
  {"path":["identity"],"reader":"text","visible":true,"variable":true},
  {"path":["info_package"],"reader":"text","visible":true,"variable":true},
  {"path":["in_reply_to"],"reader":"text","visible":true,"variable":true},
  {"path":["join"],"reader":"text","visible":true,"variable":true},
  {"path":["max_breadth"],"reader":"number","visible":true,"variable":true},
  {"path":["max_forwards"],"reader":"number","visible":true,"variable":true},
  {"path":["mime_version"],"reader":"text","visible":true,"variable":true},
  {"path":["min_expires"],"reader":"text","visible":true,"variable":true},
  {"path":["min_se"],"reader":"text","visible":true,"variable":true},
  {"path":["organization"],"reader":"text","visible":true,"variable":true},
  {"path":["p_access_network_info"],"reader":"text","visible":true,"variable":true},
  {"path":["p_asserted_identity"],"reader":"text","visible":true,"variable":true},
  {"path":["p_asserted_service"],"reader":"text","visible":true,"variable":true},
  {"path":["p_associated_uri"],"reader":"text","visible":true,"variable":true},
  {"path":["p_called_party_id"],"reader":"text","visible":true,"variable":true},
  {"path":["p_charging_function_addresses"],"reader":"text","visible":true,"variable":true},
  {"path":["p_charging_vector"],"reader":"text","visible":true,"variable":true},
  {"path":["p_early_media"],"reader":"text","visible":true,"variable":true},
  {"path":["p_media_authorization"],"reader":"text","visible":true,"variable":true},
  {"path":["p_preferred_identity"],"reader":"text","visible":true,"variable":true},
  {"path":["p_preferred_service"],"reader":"text","visible":true,"variable":true},
  {"path":["p_profile_key"],"reader":"text","visible":true,"variable":true},
  {"path":["p_served_user"],"reader":"text","visible":true,"variable":true},
  {"path":["p_user_database"],"reader":"text","visible":true,"variable":true},
  {"path":["p_visited_network_id"],"reader":"text","visible":true,"variable":true},
  {"path":["path"],"reader":"text","visible":true,"variable":true},
  {"path":["priority"],"reader":"text","visible":true,"variable":true},
  {"path":["privacy"],"reader":"text","visible":true,"variable":true},
  {"path":["proxy_authenticate"],"reader":"text","visible":true,"variable":true},
  {"path":["proxy_authorization"],"reader":"text","visible":true,"variable":true},
  {"path":["proxy_require"],"reader":"text","visible":true,"variable":true},
  {"path":["rack"],"reader":"text","visible":true,"variable":true},
  {"path":["reason"],"reader":"text","visible":true,"variable":true},
  {"path":["record_route"],"reader":"text","visible":true,"variable":true},
  {"path":["recv_info"],"reader":"text","visible":true,"variable":true},
  {"path":["refer_sub"],"reader":"text","visible":true,"variable":true},
  {"path":["refer_to"],"reader":"text","visible":true,"variable":true},
  {"path":["referred_by"],"reader":"text","visible":true,"variable":true},
  {"path":["reject_contact"],"reader":"text","visible":true,"variable":true},
  {"path":["replaces"],"reader":"text","visible":true,"variable":true},
  {"path":["reply_to"],"reader":"text","visible":true,"variable":true},
  {"path":["request_disposition"],"reader":"text","visible":true,"variable":true},
  {"path":["require"],"reader":"text","visible":true,"variable":true},
  {"path":["resource_priority"],"reader":"text","visible":true,"variable":true},
  {"path":["retry_after"],"reader":"text","visible":true,"variable":true},
  {"path":["route"],"reader":"text","visible":true,"variable":true},
  {"path":["rseq"],"reader":"number","visible":true,"variable":true},
  {"path":["security_client"],"reader":"text","visible":true,"variable":true},
  {"path":["security_server"],"reader":"text","visible":true,"variable":true},
  {"path":["security_verify"],"reader":"text","visible":true,"variable":true},
  {"path":["server"],"reader":"text","visible":true,"variable":true},
  {"path":["service_route"],"reader":"text","visible":true,"variable":true},
  {"path":["session_expires"],"reader":"text","visible":true,"variable":true},
  {"path":["session_id"],"reader":"text","visible":true,"variable":true},
  {"path":["subject"],"reader":"text","visible":true,"variable":true},
  {"path":["subscription_state"],"reader":"text","visible":true,"variable":true},
  {"path":["supported"],"reader":"text","visible":true,"variable":true},
  {"path":["target_dialog"],"reader":"text","visible":true,"variable":true},
  {"path":["timestamp"],"reader":"text","visible":true,"variable":true},
  {"path":["to"],"reader":"text","visible":true,"variable":true},
  {"path":["unsupported"],"reader":"text","visible":true,"variable":true},
  {"path":["user_agent"],"reader":"text","visible":true,"variable":true},
  {"path":["via"],"reader":"text","visible":true,"variable":true},
  {"path":["warning"],"reader":"text","visible":true,"variable":true},
  {"path":["www_authenticate"],"reader":"text","visible":true,"variable":true},
  {"path":["diversion"],"reader":"text","visible":true,"variable":true},
  {"path":["sip_etag"],"reader":"text","visible":true,"variable":true},
  {"path":["sip_if_match"],"reader":"text","visible":true,"variable":true},
  {"path":["user_to_user"],"reader":"text","visible":true,"variable":true},
  {"path":["cseq_number"],"reader":"number","visible":true,"variable":true},
  {"path":["cseq_method"],"reader":"text","visible":true,"variable":true},
  {"path":["rack_number"],"reader":"number","visible":true,"variable":true},
  {"path":["rack_cseq"],"reader":"number","visible":true,"variable":true},
  {"path":["rack_method"],"reader":"text","visible":true,"variable":true},
  {"path":["retry_after_seconds"],"reader":"number","visible":true,"variable":true},
  {"path":["vias"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["vias","transport"],"reader":"text","visible":true,"variable":true},
  {"path":["vias","host"],"reader":"text","visible":true,"variable":true},
  {"path":["vias","port"],"reader":"number","visible":true,"variable":true},
  {"path":["vias","branch"],"reader":"text","visible":true,"variable":true},
  {"path":["vias","received"],"reader":"text","visible":true,"variable":true},
  {"path":["vias","rport"],"reader":"text","visible":true,"variable":true},
  {"path":["vias","maddr"],"reader":"text","visible":true,"variable":true},
  {"path":["vias","ttl"],"reader":"text","visible":true,"variable":true},
  {"path":["vias","comp"],"reader":"text","visible":true,"variable":true},
  {"path":["auth"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["auth","scheme"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","username"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","realm"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","nonce"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","uri"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","response"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","algorithm"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","cnonce"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","opaque"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","qop"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","nc"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","stale"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","domain"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","nextnonce"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","rspauth"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","auts"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","ik"],"reader":"text","visible":true,"variable":true},
  {"path":["auth","ck"],"reader":"text","visible":true,"variable":true},
  {"path":["request","user"],"reader":"text","visible":true,"variable":true},
  {"path":["request","host"],"reader":"text","visible":true,"variable":true},
  {"path":["request","port"],"reader":"text","visible":true,"variable":true},
  {"path":["request","uri_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["from_parts","display_info"],"reader":"text","visible":true,"variable":true},
  {"path":["from_parts","user"],"reader":"text","visible":true,"variable":true},
  {"path":["from_parts","host"],"reader":"text","visible":true,"variable":true},
  {"path":["from_parts","port"],"reader":"text","visible":true,"variable":true},
  {"path":["from_parts","uri_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["from_parts","tag"],"reader":"text","visible":true,"variable":true},
  {"path":["to_parts","display_info"],"reader":"text","visible":true,"variable":true},
  {"path":["to_parts","user"],"reader":"text","visible":true,"variable":true},
  {"path":["to_parts","host"],"reader":"text","visible":true,"variable":true},
  {"path":["to_parts","port"],"reader":"text","visible":true,"variable":true},
  {"path":["to_parts","uri_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["to_parts","tag"],"reader":"text","visible":true,"variable":true},
  {"path":["contacts"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["contacts","display_info"],"reader":"text","visible":true,"variable":true},
  {"path":["contacts","user"],"reader":"text","visible":true,"variable":true},
  {"path":["contacts","host"],"reader":"text","visible":true,"variable":true},
  {"path":["contacts","port"],"reader":"text","visible":true,"variable":true},
  {"path":["contacts","uri_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["contacts","parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["routes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["routes","display_info"],"reader":"text","visible":true,"variable":true},
  {"path":["routes","user"],"reader":"text","visible":true,"variable":true},
  {"path":["routes","host"],"reader":"text","visible":true,"variable":true},
  {"path":["routes","port"],"reader":"text","visible":true,"variable":true},
  {"path":["routes","uri_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["record_routes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["record_routes","display_info"],"reader":"text","visible":true,"variable":true},
  {"path":["record_routes","user"],"reader":"text","visible":true,"variable":true},
  {"path":["record_routes","host"],"reader":"text","visible":true,"variable":true},
  {"path":["record_routes","port"],"reader":"text","visible":true,"variable":true},
  {"path":["record_routes","uri_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["asserted_identity","display_info"],"reader":"text","visible":true,"variable":true},
  {"path":["asserted_identity","user"],"reader":"text","visible":true,"variable":true},
  {"path":["asserted_identity","host"],"reader":"text","visible":true,"variable":true},
  {"path":["asserted_identity","port"],"reader":"text","visible":true,"variable":true},
  {"path":["asserted_identity","uri_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["preferred_identity","display_info"],"reader":"text","visible":true,"variable":true},
  {"path":["preferred_identity","user"],"reader":"text","visible":true,"variable":true},
  {"path":["preferred_identity","host"],"reader":"text","visible":true,"variable":true},
  {"path":["preferred_identity","port"],"reader":"text","visible":true,"variable":true},
  {"path":["preferred_identity","uri_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["body_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["body_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["body"],"reader":"payload","visible":true,"variable":false}
]

/** Session Initiation Protocol, RFC 3261. */
class Sip extends Layer {
  get request() {
    return this._details('request')
  }

  get response() {
    return this._details('response')
  }

  get headers() {
    return this._details('headers')
  }

  get accept() {
    return this._visited(8)
  }

  get accept_contact() {
    return this._visited(9)
  }

  get accept_encoding() {
    return this._visited(10)
  }

  get accept_language() {
    return this._visited(11)
  }

  get accept_resource_priority() {
    return this._visited(12)
  }

  get alert_info() {
    return this._visited(13)
  }

  get allow() {
    return this._visited(14)
  }

  get allow_events() {
    return this._visited(15)
  }

  get answer_mode() {
    return this._visited(16)
  }

  get authentication_info() {
    return this._visited(17)
  }

  get authorization() {
    return this._visited(18)
  }

  get call_id() {
    return this._visited(19)
  }

  get call_info() {
    return this._visited(20)
  }

  get contact() {
    return this._visited(21)
  }

  get content_disposition() {
    return this._visited(22)
  }

  get content_encoding() {
    return this._visited(23)
  }

  get content_language() {
    return this._visited(24)
  }

  get content_length() {
    return this._visited(25)
  }

  get content_type() {
    return this._visited(26)
  }

  get cseq() {
    return this._visited(27)
  }

  get date() {
    return this._visited(28)
  }

  get error_info() {
    return this._visited(29)
  }

  get event() {
    return this._visited(30)
  }

  get expires() {
    return this._visited(31)
  }

  get feature_caps() {
    return this._visited(32)
  }

  get flow_timer() {
    return this._visited(33)
  }

  get from() {
    return this._visited(34)
  }

  get geolocation() {
    return this._visited(35)
  }

  get geolocation_error() {
    return this._visited(36)
  }

  get geolocation_routing() {
    return this._visited(37)
  }

  get history_info() {
    return this._visited(38)
  }

  get identity() {
    return this._visited(39)
  }

  get info_package() {
    return this._visited(40)
  }

  get in_reply_to() {
    return this._visited(41)
  }

  get join() {
    return this._visited(42)
  }

  get max_breadth() {
    return this._visited(43)
  }

  get max_forwards() {
    return this._visited(44)
  }

  get mime_version() {
    return this._visited(45)
  }

  get min_expires() {
    return this._visited(46)
  }

  get min_se() {
    return this._visited(47)
  }

  get organization() {
    return this._visited(48)
  }

  get p_access_network_info() {
    return this._visited(49)
  }

  get p_asserted_identity() {
    return this._visited(50)
  }

  get p_asserted_service() {
    return this._visited(51)
  }

  get p_associated_uri() {
    return this._visited(52)
  }

  get p_called_party_id() {
    return this._visited(53)
  }

  get p_charging_function_addresses() {
    return this._visited(54)
  }

  get p_charging_vector() {
    return this._visited(55)
  }

  get p_early_media() {
    return this._visited(56)
  }

  get p_media_authorization() {
    return this._visited(57)
  }

  get p_preferred_identity() {
    return this._visited(58)
  }

  get p_preferred_service() {
    return this._visited(59)
  }

  get p_profile_key() {
    return this._visited(60)
  }

  get p_served_user() {
    return this._visited(61)
  }

  get p_user_database() {
    return this._visited(62)
  }

  get p_visited_network_id() {
    return this._visited(63)
  }

  get path() {
    return this._visited(64)
  }

  get priority() {
    return this._visited(65)
  }

  get privacy() {
    return this._visited(66)
  }

  get proxy_authenticate() {
    return this._visited(67)
  }

  get proxy_authorization() {
    return this._visited(68)
  }

  get proxy_require() {
    return this._visited(69)
  }

  get rack() {
    return this._visited(70)
  }

  get reason() {
    return this._visited(71)
  }

  get record_route() {
    return this._visited(72)
  }

  get recv_info() {
    return this._visited(73)
  }

  get refer_sub() {
    return this._visited(74)
  }

  get refer_to() {
    return this._visited(75)
  }

  get referred_by() {
    return this._visited(76)
  }

  get reject_contact() {
    return this._visited(77)
  }

  get replaces() {
    return this._visited(78)
  }

  get reply_to() {
    return this._visited(79)
  }

  get request_disposition() {
    return this._visited(80)
  }

  get require() {
    return this._visited(81)
  }

  get resource_priority() {
    return this._visited(82)
  }

  get retry_after() {
    return this._visited(83)
  }

  get route() {
    return this._visited(84)
  }

  get rseq() {
    return this._visited(85)
  }

  get security_client() {
    return this._visited(86)
  }

  get security_server() {
    return this._visited(87)
  }

  get security_verify() {
    return this._visited(88)
  }

  get server() {
    return this._visited(89)
  }

  get service_route() {
    return this._visited(90)
  }

  get session_expires() {
    return this._visited(91)
  }

  get session_id() {
    return this._visited(92)
  }

  get subject() {
    return this._visited(93)
  }

  get subscription_state() {
    return this._visited(94)
  }

  get supported() {
    return this._visited(95)
  }

  get target_dialog() {
    return this._visited(96)
  }

  get timestamp() {
    return this._visited(97)
  }

  get to() {
    return this._visited(98)
  }

  get unsupported() {
    return this._visited(99)
  }

  get user_agent() {
    return this._visited(100)
  }

  get via() {
    return this._visited(101)
  }

  get warning() {
    return this._visited(102)
  }

  get www_authenticate() {
    return this._visited(103)
  }

  get diversion() {
    return this._visited(104)
  }

  get sip_etag() {
    return this._visited(105)
  }

  get sip_if_match() {
    return this._visited(106)
  }

  get user_to_user() {
    return this._visited(107)
  }

  get cseq_number() {
    return this._visited(108)
  }

  get cseq_method() {
    return this._visited(109)
  }

  get rack_number() {
    return this._visited(110)
  }

  get rack_cseq() {
    return this._visited(111)
  }

  get rack_method() {
    return this._visited(112)
  }

  get retry_after_seconds() {
    return this._visited(113)
  }

  get vias() {
    return this._details('vias')
  }

  get auth() {
    return this._details('auth')
  }

  get from_parts() {
    return this._details('from_parts')
  }

  get to_parts() {
    return this._details('to_parts')
  }

  get contacts() {
    return this._details('contacts')
  }

  get routes() {
    return this._details('routes')
  }

  get record_routes() {
    return this._details('record_routes')
  }

  get asserted_identity() {
    return this._details('asserted_identity')
  }

  get preferred_identity() {
    return this._details('preferred_identity')
  }

  get body_offset() {
    return this._payloadOffset()
  }

  get body_length() {
    return this._payloadLength()
  }

  get body() {
    return this._payload()
  }
}
Sip.Cut = cutClass(Sip, {})

Sip.prototype._id = 41

function tree(packet, word, parent) {
  const node = {
    body: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.sip = node
  return node
}

const packet = {
  get sip() {
    const word = this._find(41)
    return word > 0 ? new Sip(this, word) : this._cut(word, Sip)
  }
}

module.exports = { rows, tree, packet }
