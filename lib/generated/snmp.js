'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"int","visible":true,"variable":true},
  {"path":["version_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"version 1","1":"version 2c","3":"version 3"}},
  {"path":["community"],"reader":"text","visible":true,"variable":true},
  {"path":["msg_version"],"reader":"int","visible":true,"variable":true},
  {"path":["msg_id"],"reader":"int","visible":true,"variable":true},
  {"path":["msg_max_size"],"reader":"number","visible":true,"variable":true},
  {"path":["msg_flags"],"reader":"bytes","visible":false,"variable":true},
  {"path":["flags","reportable"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","encrypted"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","authenticated"],"reader":"flag","visible":true,"variable":true},
  {"path":["security_model"],"reader":"number","visible":true,"variable":true},
  {"path":["security_model_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"any","1":"version 1","2":"version 2c","3":"USM","4":"TSM"}},
  {"path":["security_parameters"],"reader":"bytes","visible":true,"variable":true},
  {"path":["engine_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["engine_boots"],"reader":"number","visible":true,"variable":true},
  {"path":["engine_time"],"reader":"number","visible":true,"variable":true},
  {"path":["user_name"],"reader":"text","visible":true,"variable":true},
  {"path":["authentication_parameters"],"reader":"bytes","visible":true,"variable":true},
  {"path":["privacy_parameters"],"reader":"bytes","visible":true,"variable":true},
  {"path":["context_engine_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["context_name"],"reader":"text","visible":true,"variable":true},
  {"path":["encrypted_pdu"],"reader":"bytes","visible":true,"variable":true},
  {"path":["engines"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["engines","conforms"],"reader":"flag","visible":false,"variable":true},
  {"path":["engines","enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["engines","format"],"reader":"number","visible":true,"variable":true},
  {"path":["engines","format_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IPv4 address","2":"IPv6 address","3":"MAC address","4":"text","5":"octets"}},
  {"path":["engines","ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["engines","ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["engines","mac"],"reader":"mac","visible":true,"variable":true},
  {"path":["engines","text"],"reader":"text","visible":true,"variable":true},
  {"path":["engines","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["pdu"],"reader":"number","visible":true,"variable":true},
  {"path":["pdu_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"get-request","1":"get-next-request","2":"get-response","3":"set-request","4":"trap","5":"getBulkRequest","6":"informRequest","7":"snmpV2-trap","8":"report"}},
  {"path":["request_id"],"reader":"int","visible":true,"variable":true},
  {"path":["error_status"],"reader":"int","visible":true,"variable":true},
  {"path":["error_status_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"noError","1":"tooBig","2":"noSuchName","3":"badValue","4":"readOnly","5":"genErr","6":"noAccess","7":"wrongType","8":"wrongLength","9":"wrongEncoding","10":"wrongValue","11":"noCreation","12":"inconsistentValue","13":"resourceUnavailable","14":"commitFailed","15":"undoFailed","16":"authorizationError","17":"notWritable","18":"inconsistentName"}},
  {"path":["error_index"],"reader":"int","visible":true,"variable":true},
  {"path":["non_repeaters"],"reader":"number","visible":true,"variable":true},
  {"path":["max_repetitions"],"reader":"number","visible":true,"variable":true},
  {"path":["enterprise"],"reader":"text","visible":true,"variable":true},
  {"path":["agent_addr"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["generic_trap"],"reader":"int","visible":true,"variable":true},
  {"path":["generic_trap_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"coldStart","1":"warmStart","2":"linkDown","3":"linkUp","4":"authenticationFailure","5":"egpNeighborLoss","6":"enterpriseSpecific"}},
  {"path":["specific_trap"],"reader":"int","visible":true,"variable":true},
  {"path":["time_stamp"],"reader":"number","visible":true,"variable":true},
  {"path":["variables_count"],"reader":"number","visible":true,"variable":true},
  {"path":["variables"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["variables","name"],"reader":"text","visible":true,"variable":true},
  {"path":["variables","type"],"reader":"number","visible":true,"variable":true},
  {"path":["variables","type_name"],"reader":"name","visible":true,"variable":true,"names":{"2":"INTEGER","4":"OCTET STRING","5":"unSpecified","6":"OBJECT IDENTIFIER","64":"IpAddress","65":"Counter32","66":"Gauge32","67":"TimeTicks","68":"Opaque","70":"Counter64","71":"UInteger32","128":"noSuchObject","129":"noSuchInstance","130":"endOfMibView"}},
  {"path":["variables","integer"],"reader":"int","visible":true,"variable":true},
  {"path":["variables","octets"],"reader":"bytes","visible":true,"variable":true},
  {"path":["variables","oid"],"reader":"text","visible":true,"variable":true},
  {"path":["variables","ip_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["variables","counter32"],"reader":"number","visible":true,"variable":true},
  {"path":["variables","gauge32"],"reader":"number","visible":true,"variable":true},
  {"path":["variables","timeticks"],"reader":"number","visible":true,"variable":true},
  {"path":["variables","opaque"],"reader":"bytes","visible":true,"variable":true},
  {"path":["variables","counter64"],"reader":"big","visible":true,"variable":true},
  {"path":["variables","unsigned32"],"reader":"number","visible":true,"variable":true},
  {"path":["variables","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Simple Network Management Protocol, RFC 3416. */
class Snmp extends Layer {
  get version() {
    return this._visited(0)
  }

  get version_name() {
    return this._visited(1)
  }

  get community() {
    return this._visited(2)
  }

  get msg_version() {
    return this._visited(3)
  }

  get msg_id() {
    return this._visited(4)
  }

  get msg_max_size() {
    return this._visited(5)
  }

  get msg_flags() {
    return this._visited(6)
  }

  get flags() {
    return this._details('flags')
  }

  get security_model() {
    return this._visited(10)
  }

  get security_model_name() {
    return this._visited(11)
  }

  get security_parameters() {
    return this._visited(12)
  }

  get engine_id() {
    return this._visited(13)
  }

  get engine_boots() {
    return this._visited(14)
  }

  get engine_time() {
    return this._visited(15)
  }

  get user_name() {
    return this._visited(16)
  }

  get authentication_parameters() {
    return this._visited(17)
  }

  get privacy_parameters() {
    return this._visited(18)
  }

  get context_engine_id() {
    return this._visited(19)
  }

  get context_name() {
    return this._visited(20)
  }

  get encrypted_pdu() {
    return this._visited(21)
  }

  get engines() {
    return this._details('engines')
  }

  get pdu() {
    return this._visited(32)
  }

  get pdu_name() {
    return this._visited(33)
  }

  get request_id() {
    return this._visited(34)
  }

  get error_status() {
    return this._visited(35)
  }

  get error_status_name() {
    return this._visited(36)
  }

  get error_index() {
    return this._visited(37)
  }

  get non_repeaters() {
    return this._visited(38)
  }

  get max_repetitions() {
    return this._visited(39)
  }

  get enterprise() {
    return this._visited(40)
  }

  get agent_addr() {
    return this._visited(41)
  }

  get generic_trap() {
    return this._visited(42)
  }

  get generic_trap_name() {
    return this._visited(43)
  }

  get specific_trap() {
    return this._visited(44)
  }

  get time_stamp() {
    return this._visited(45)
  }

  get variables_count() {
    return this._visited(46)
  }

  get variables() {
    return this._details('variables')
  }
}
Snmp.Cut = cutClass(Snmp, {})

Snmp.prototype._id = 96

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.snmp = node
  return node
}

const packet = {
  get snmp() {
    const word = this._find(96)
    return word > 0 ? new Snmp(this, word) : this._cut(word, Snmp)
  }
}

module.exports = { rows, tree, packet }
