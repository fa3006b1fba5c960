'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Request","2":"Response","3":"Success","4":"Failure","5":"Initiate","6":"Finish"}},
  {"path":["identifier"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"Identity","2":"Notification","3":"Legacy Nak","4":"MD5-Challenge","5":"One-Time Password","6":"Generic Token Card","13":"EAP-TLS","15":"RSA SecurID","17":"EAP-Cisco Wireless (LEAP)","18":"EAP-SIM","21":"EAP-TTLS","23":"EAP-AKA","25":"PEAP","26":"MS-EAP-Authentication","29":"EAP-MSCHAP-V2","33":"EAP-TLV","38":"EAP-HTTP Digest","43":"EAP-FAST","46":"EAP-PAX","47":"EAP-PSK","48":"EAP-SAKE","49":"EAP-IKEv2","50":"EAP-AKA'","51":"EAP-GPSK","52":"EAP-pwd","53":"EAP-EKE","55":"TEAP","254":"Expanded","255":"Experimental"}},
  {"path":["identity"],"reader":"text","visible":true,"variable":true},
  {"path":["identity_prefix"],"reader":"number","visible":true,"variable":true},
  {"path":["identity_rest"],"reader":"text","visible":false,"variable":true},
  {"path":["imsi"],"reader":"text","visible":true,"variable":true},
  {"path":["mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["realm_mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["realm_mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["notification"],"reader":"text","visible":true,"variable":true},
  {"path":["desired_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["md5","value_size"],"reader":"number","visible":true,"variable":true},
  {"path":["md5","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["md5","name"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tls_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["tls_flags","length_included"],"reader":"flag","visible":true,"variable":true},
  {"path":["tls_flags","more_fragments"],"reader":"flag","visible":true,"variable":true},
  {"path":["tls_flags","start"],"reader":"flag","visible":true,"variable":true},
  {"path":["tls_flags","version"],"reader":"number","visible":true,"variable":true},
  {"path":["tls_length"],"reader":"number","visible":true,"variable":true},
  {"path":["vendor_id"],"reader":"number","visible":true,"variable":true},
  {"path":["vendor_type"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["sim","attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["sim","attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","attributes","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"AT_RAND","2":"AT_AUTN","3":"AT_RES","4":"AT_AUTS","6":"AT_PADDING","7":"AT_NONCE_MT","10":"AT_PERMANENT_ID_REQ","11":"AT_MAC","12":"AT_NOTIFICATION","13":"AT_ANY_ID_REQ","14":"AT_IDENTITY","15":"AT_VERSION_LIST","16":"AT_SELECTED_VERSION","17":"AT_FULLAUTH_ID_REQ","19":"AT_COUNTER","20":"AT_COUNTER_TOO_SMALL","21":"AT_NONCE_S","22":"AT_CLIENT_ERROR_CODE","23":"AT_KDF_INPUT","24":"AT_KDF","129":"AT_IV","130":"AT_ENCR_DATA","132":"AT_NEXT_PSEUDONYM","133":"AT_NEXT_REAUTH_ID","134":"AT_CHECKCODE","135":"AT_RESULT_IND","136":"AT_BIDDING"}},
  {"path":["sim","attributes","length"],"reader":"number","visible":false,"variable":true},
  {"path":["sim","attributes","notification"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","attributes","error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","attributes","actual_length"],"reader":"number","visible":false,"variable":true},
  {"path":["sim","attributes","identity"],"reader":"text","visible":true,"variable":true},
  {"path":["sim","attributes","identity_prefix"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","attributes","identity_rest"],"reader":"text","visible":false,"variable":true},
  {"path":["sim","attributes","imsi"],"reader":"text","visible":true,"variable":true},
  {"path":["sim","attributes","mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","attributes","mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","attributes","realm_mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","attributes","realm_mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["sim","attributes","padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["sim","attributes","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["aka","subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["aka","attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["aka","attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","attributes","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"AT_RAND","2":"AT_AUTN","3":"AT_RES","4":"AT_AUTS","6":"AT_PADDING","7":"AT_NONCE_MT","10":"AT_PERMANENT_ID_REQ","11":"AT_MAC","12":"AT_NOTIFICATION","13":"AT_ANY_ID_REQ","14":"AT_IDENTITY","15":"AT_VERSION_LIST","16":"AT_SELECTED_VERSION","17":"AT_FULLAUTH_ID_REQ","19":"AT_COUNTER","20":"AT_COUNTER_TOO_SMALL","21":"AT_NONCE_S","22":"AT_CLIENT_ERROR_CODE","23":"AT_KDF_INPUT","24":"AT_KDF","129":"AT_IV","130":"AT_ENCR_DATA","132":"AT_NEXT_PSEUDONYM","133":"AT_NEXT_REAUTH_ID","134":"AT_CHECKCODE","135":"AT_RESULT_IND","136":"AT_BIDDING"}},
  {"path":["aka","attributes","length"],"reader":"number","visible":false,"variable":true},
  {"path":["aka","attributes","notification"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","attributes","error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","attributes","actual_length"],"reader":"number","visible":false,"variable":true},
  {"path":["aka","attributes","identity"],"reader":"text","visible":true,"variable":true},
  {"path":["aka","attributes","identity_prefix"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","attributes","identity_rest"],"reader":"text","visible":false,"variable":true},
  {"path":["aka","attributes","imsi"],"reader":"text","visible":true,"variable":true},
  {"path":["aka","attributes","mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","attributes","mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","attributes","realm_mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","attributes","realm_mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["aka","attributes","padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["aka","attributes","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** Extensible Authentication Protocol, RFC 3748. */
class Eap extends Layer {
  get code() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get identifier() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get type() {
    return this._visited(4)
  }

  get type_name() {
    return this._visited(5)
  }

  get identity() {
    return this._visited(6)
  }

  get identity_prefix() {
    return this._visited(7)
  }

  get identity_rest() {
    return this._visited(8)
  }

  get imsi() {
    return this._visited(9)
  }

  get mcc() {
    return this._visited(10)
  }

  get mnc() {
    return this._visited(11)
  }

  get realm_mcc() {
    return this._visited(12)
  }

  get realm_mnc() {
    return this._visited(13)
  }

  get notification() {
    return this._visited(14)
  }

  get desired_types() {
    return this._details('desired_types')
  }

  get md5() {
    return this._details('md5')
  }

  get tls_flags() {
    return this._details('tls_flags')
  }

  get tls_length() {
    return this._visited(24)
  }

  get vendor_id() {
    return this._visited(25)
  }

  get vendor_type() {
    return this._visited(26)
  }

  get sim() {
    return this._details('sim')
  }

  get aka() {
    return this._details('aka')
  }

  get data() {
    return this._visited(65)
  }
}
Eap.Cut = cutClass(Eap, { code: 1, code_name: 1, identifier: 2, length: 4 })

Eap.prototype._id = 8

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    code: bytes[at],
    identifier: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.eap = node
  return node
}

const packet = {
  get eap() {
    const word = this._find(8)
    return word > 0 ? new Eap(this, word) : this._cut(word, Eap)
  }
}

module.exports = { rows, tree, packet }
