'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["message_id"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_op"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_op_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"bindRequest","1":"bindResponse","2":"unbindRequest","3":"searchRequest","4":"searchResEntry","5":"searchResDone","6":"modifyRequest","7":"modifyResponse","8":"addRequest","9":"addResponse","10":"delRequest","11":"delResponse","12":"modDNRequest","13":"modDNResponse","14":"compareRequest","15":"compareResponse","16":"abandonRequest","19":"searchResRef","23":"extendedReq","24":"extendedResp","25":"intermediateResponse"}},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["name"],"reader":"text","visible":true,"variable":true},
  {"path":["authentication"],"reader":"number","visible":true,"variable":true},
  {"path":["simple"],"reader":"text","visible":true,"variable":true},
  {"path":["mechanism"],"reader":"text","visible":true,"variable":true},
  {"path":["credentials"],"reader":"bytes","visible":true,"variable":true},
  {"path":["base_object"],"reader":"text","visible":true,"variable":true},
  {"path":["scope"],"reader":"number","visible":true,"variable":true},
  {"path":["deref_aliases"],"reader":"number","visible":true,"variable":true},
  {"path":["size_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["time_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["types_only"],"reader":"flag","visible":true,"variable":true},
  {"path":["filters"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["filters","filter"],"reader":"number","visible":true,"variable":true},
  {"path":["filters","and_item"],"reader":"number","visible":true,"variable":true},
  {"path":["filters","or_item"],"reader":"number","visible":true,"variable":true},
  {"path":["filters","not"],"reader":"number","visible":true,"variable":true},
  {"path":["filters","and"],"reader":"number","visible":true,"variable":true},
  {"path":["filters","or"],"reader":"number","visible":true,"variable":true},
  {"path":["filters","attribute"],"reader":"text","visible":true,"variable":true},
  {"path":["filters","value"],"reader":"text","visible":true,"variable":true},
  {"path":["filters","value_bytes"],"reader":"bytes","visible":true,"variable":true},
  {"path":["filters","present"],"reader":"text","visible":true,"variable":true},
  {"path":["filters","type"],"reader":"text","visible":true,"variable":true},
  {"path":["filters","substrings"],"reader":"number","visible":false,"variable":true},
  {"path":["filters","substrings_item"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["filters","initial"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["filters","any"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["filters","final"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["filters","matching_rule"],"reader":"text","visible":true,"variable":true},
  {"path":["filters","match_type"],"reader":"text","visible":true,"variable":true},
  {"path":["filters","match_value"],"reader":"text","visible":true,"variable":true},
  {"path":["filters","dn_attributes"],"reader":"flag","visible":true,"variable":true},
  {"path":["selection_count"],"reader":"number","visible":false,"variable":true},
  {"path":["selection"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["object_name"],"reader":"text","visible":true,"variable":true},
  {"path":["object"],"reader":"text","visible":true,"variable":true},
  {"path":["entry"],"reader":"text","visible":true,"variable":true},
  {"path":["attribute_count"],"reader":"number","visible":false,"variable":true},
  {"path":["modification_count"],"reader":"number","visible":false,"variable":true},
  {"path":["attribute"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attribute","change"],"reader":"number","visible":true,"variable":true},
  {"path":["attribute","type"],"reader":"text","visible":true,"variable":true},
  {"path":["attribute","value_count"],"reader":"number","visible":false,"variable":true},
  {"path":["attribute","values"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["deleted"],"reader":"text","visible":true,"variable":true},
  {"path":["new_rdn"],"reader":"text","visible":true,"variable":true},
  {"path":["delete_old_rdn"],"reader":"flag","visible":true,"variable":true},
  {"path":["new_superior"],"reader":"text","visible":true,"variable":true},
  {"path":["compared"],"reader":"text","visible":true,"variable":true},
  {"path":["compared_value"],"reader":"text","visible":true,"variable":true},
  {"path":["compared_bytes"],"reader":"bytes","visible":true,"variable":true},
  {"path":["abandoned"],"reader":"number","visible":true,"variable":true},
  {"path":["request_name"],"reader":"text","visible":true,"variable":true},
  {"path":["request_value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["result"],"reader":"number","visible":true,"variable":true},
  {"path":["result_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"success","1":"operationsError","2":"protocolError","3":"timeLimitExceeded","4":"sizeLimitExceeded","5":"compareFalse","6":"compareTrue","7":"authMethodNotSupported","8":"strongerAuthRequired","10":"referral","11":"adminLimitExceeded","12":"unavailableCriticalExtension","13":"confidentialityRequired","14":"saslBindInProgress","16":"noSuchAttribute","17":"undefinedAttributeType","18":"inappropriateMatching","19":"constraintViolation","20":"attributeOrValueExists","21":"invalidAttributeSyntax","32":"noSuchObject","33":"aliasProblem","34":"invalidDNSyntax","36":"aliasDereferencingProblem","48":"inappropriateAuthentication","49":"invalidCredentials","50":"insufficientAccessRights","51":"busy","52":"unavailable","53":"unwillingToPerform","54":"loopDetect","64":"namingViolation","65":"objectClassViolation","66":"notAllowedOnNonLeaf","67":"notAllowedOnRDN","68":"entryAlreadyExists","69":"objectClassModsProhibited","71":"affectsMultipleDSAs","80":"other"}},
  {"path":["matched_dn"],"reader":"text","visible":true,"variable":true},
  {"path":["error_message"],"reader":"text","visible":true,"variable":true},
  {"path":["referral_count"],"reader":"number","visible":false,"variable":true},
  {"path":["reference_count"],"reader":"number","visible":false,"variable":true},
  {"path":["urls"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["server_credentials"],"reader":"bytes","visible":true,"variable":true},
  {"path":["response_name"],"reader":"text","visible":true,"variable":true},
  {"path":["response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["response_value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["control_count"],"reader":"number","visible":false,"variable":true},
  {"path":["control"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["control","type"],"reader":"text","visible":true,"variable":true},
  {"path":["control","criticality"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Lightweight Directory Access Protocol, RFC 4511. */
class Ldap extends Layer {
  get message_id() {
    return this._visited(0)
  }

  get protocol_op() {
    return this._visited(1)
  }

  get protocol_op_name() {
    return this._visited(2)
  }

  get version() {
    return this._visited(3)
  }

  get name() {
    return this._visited(4)
  }

  get authentication() {
    return this._visited(5)
  }

  get simple() {
    return this._visited(6)
  }

  get mechanism() {
    return this._visited(7)
  }

  get credentials() {
    return this._visited(8)
  }

  get base_object() {
    return this._visited(9)
  }

  get scope() {
    return this._visited(10)
  }

  get deref_aliases() {
    return this._visited(11)
  }

  get size_limit() {
    return this._visited(12)
  }

  get time_limit() {
    return this._visited(13)
  }

  get types_only() {
    return this._visited(14)
  }

  get filters() {
    return this._details('filters')
  }

  get selection_count() {
    return this._visited(36)
  }

  get selection() {
    return this._details('selection')
  }

  get object_name() {
    return this._visited(38)
  }

  get object() {
    return this._visited(39)
  }

  get entry() {
    return this._visited(40)
  }

  get attribute_count() {
    return this._visited(41)
  }

  get modification_count() {
    return this._visited(42)
  }

  get attribute() {
    return this._details('attribute')
  }

  get deleted() {
    return this._visited(48)
  }

  get new_rdn() {
    return this._visited(49)
  }

  get delete_old_rdn() {
    return this._visited(50)
  }

  get new_superior() {
    return this._visited(51)
  }

  get compared() {
    return this._visited(52)
  }

  get compared_value() {
    return this._visited(53)
  }

  get compared_bytes() {
    return this._visited(54)
  }

  get abandoned() {
    return this._visited(55)
  }

  get request_name() {
    return this._visited(56)
  }

  get request_value() {
    return this._visited(57)
  }

  get result() {
    return this._visited(58)
  }

  get result_name() {
    return this._visited(59)
  }

  get matched_dn() {
    return this._visited(60)
  }

  get error_message() {
    return this._visited(61)
  }

  get referral_count() {
    return this._visited(62)
  }

  get reference_count() {
    return this._visited(63)
  }

  get urls() {
    return this._details('urls')
  }

  get server_credentials() {
    return this._visited(65)
  }

  get response_name() {
    return this._visited(66)
  }

  get response() {
    return this._visited(67)
  }

  get response_value() {
    return this._visited(68)
  }

  get control_count() {
    return this._visited(69)
  }

  get control() {
    return this._details('control')
  }
}
Ldap.Cut = cutClass(Ldap, {})

Ldap.prototype._id = 111

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.ldap = node
  return node
}

const packet = {
  get ldap() {
    const word = this._find(111)
    return word > 0 ? new Ldap(this, word) : this._cut(word, Ldap)
  }
}

module.exports = { rows, tree, packet }
