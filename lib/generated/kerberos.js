'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["record_reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["record_length"],"reader":"number","visible":false,"variable":true},
  {"path":["pvno"],"reader":"number","visible":true,"variable":true},
  {"path":["msg_type"],"reader":"number","visible":true,"variable":true},
  {"path":["msg_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Ticket","10":"AS-REQ","11":"AS-REP","12":"TGS-REQ","13":"TGS-REP","14":"AP-REQ","15":"AP-REP","20":"KRB-SAFE","21":"KRB-PRIV","22":"KRB-CRED","30":"KRB-ERROR"}},
  {"path":["padata"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["padata","type"],"reader":"int","visible":true,"variable":true},
  {"path":["padata","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["padata","etypes"],"reader":"int","many":true,"visible":true,"variable":true},
  {"path":["padata","kvno"],"reader":"number","visible":true,"variable":true},
  {"path":["padata","cipher"],"reader":"bytes","visible":true,"variable":true},
  {"path":["padata","salt"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["padata","salts"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["padata","s2kparams"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["padata","include_pac"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","checksum_type"],"reader":"int","visible":true,"variable":true},
  {"path":["padata","checksum"],"reader":"bytes","visible":true,"variable":true},
  {"path":["padata","nt_status"],"reader":"number","visible":true,"variable":true},
  {"path":["padata","status_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["padata","status_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["padata","supported"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["padata","des_cbc_crc"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","des_cbc_md5"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","rc4_hmac"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","aes128"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","aes256"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","supported_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["padata","fast"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","compound_identity"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","claims"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","resource_sid_compression_disabled"],"reader":"flag","visible":true,"variable":true},
  {"path":["padata","supported_rest"],"reader":"number","visible":false,"variable":true},
  {"path":["ap_req","pvno"],"reader":"number","visible":true,"variable":true},
  {"path":["ap_req","msg_type"],"reader":"number","visible":true,"variable":true},
  {"path":["ap_req","options"],"reader":"bytes","visible":false,"variable":true},
  {"path":["ap_req","reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["ap_req","use_session_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["ap_req","mutual_required"],"reader":"flag","visible":true,"variable":true},
  {"path":["ap_req","authenticator_etype"],"reader":"int","visible":true,"variable":true},
  {"path":["ap_req","authenticator_kvno"],"reader":"number","visible":true,"variable":true},
  {"path":["ap_req","authenticator"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ticket","vno"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["ticket","realm"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ticket","server_type"],"reader":"int","many":true,"visible":true,"variable":true},
  {"path":["ticket","server"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ticket","etype"],"reader":"int","many":true,"visible":true,"variable":true},
  {"path":["ticket","kvno"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["ticket","cipher"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["options"],"reader":"bytes","visible":false,"variable":true},
  {"path":["option","reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","forwardable"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","forwarded"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","proxiable"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","proxy"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","allow_postdate"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","postdated"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","unused_7"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","renewable"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","unused_9"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_10"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","opt_hardware_auth"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_12"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_13"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","constrained_delegation"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","canonicalize"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","request_anonymous"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","unused_17"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_18"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_19"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_20"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_21"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_22"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_23"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_24"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","unused_25"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","disable_transited_check"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","renewable_ok"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","enc_tkt_in_skey"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","unused_29"],"reader":"flag","visible":false,"variable":true},
  {"path":["option","renew"],"reader":"flag","visible":true,"variable":true},
  {"path":["option","validate"],"reader":"flag","visible":true,"variable":true},
  {"path":["error","client_time"],"reader":"time","visible":true,"variable":true},
  {"path":["error","client_usec"],"reader":"number","visible":true,"variable":true},
  {"path":["error","server_time"],"reader":"time","visible":true,"variable":true},
  {"path":["error","server_usec"],"reader":"number","visible":true,"variable":true},
  {"path":["error","code"],"reader":"int","visible":true,"variable":true},
  {"path":["error","name"],"reader":"name","visible":true,"variable":true,"names":{"3":"KDC_ERR_BAD_PVNO","6":"KDC_ERR_C_PRINCIPAL_UNKNOWN","7":"KDC_ERR_S_PRINCIPAL_UNKNOWN","12":"KDC_ERR_POLICY","13":"KDC_ERR_BADOPTION","14":"KDC_ERR_ETYPE_NOSUPP","16":"KDC_ERR_PADATA_TYPE_NOSUPP","18":"KDC_ERR_CLIENT_REVOKED","23":"KDC_ERR_KEY_EXPIRED","24":"KDC_ERR_PREAUTH_FAILED","25":"KDC_ERR_PREAUTH_REQUIRED","26":"KDC_ERR_SERVER_NOMATCH","29":"KDC_ERR_SVC_UNAVAILABLE","31":"KRB_AP_ERR_BAD_INTEGRITY","32":"KRB_AP_ERR_TKT_EXPIRED","33":"KRB_AP_ERR_TKT_NYV","34":"KRB_AP_ERR_REPEAT","37":"KRB_AP_ERR_SKEW","41":"KRB_AP_ERR_MODIFIED","52":"KRB_ERR_RESPONSE_TOO_BIG","60":"KRB_ERR_GENERIC","68":"KDC_ERR_WRONG_REALM"}},
  {"path":["client_realm"],"reader":"text","visible":true,"variable":true},
  {"path":["client_type"],"reader":"int","visible":true,"variable":true},
  {"path":["client"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["server_realm"],"reader":"text","visible":true,"variable":true},
  {"path":["server_type"],"reader":"int","visible":true,"variable":true},
  {"path":["server"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["from"],"reader":"time","visible":true,"variable":true},
  {"path":["till"],"reader":"time","visible":true,"variable":true},
  {"path":["rtime"],"reader":"time","visible":true,"variable":true},
  {"path":["nonce"],"reader":"number","visible":true,"variable":true},
  {"path":["etypes"],"reader":"int","many":true,"visible":true,"variable":true},
  {"path":["address_types"],"reader":"int","many":true,"visible":true,"variable":true},
  {"path":["addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["other_addresses"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["enc_part","etype"],"reader":"int","visible":true,"variable":true},
  {"path":["enc_part","kvno"],"reader":"number","visible":true,"variable":true},
  {"path":["enc_part","cipher"],"reader":"bytes","visible":true,"variable":true},
  {"path":["error","text"],"reader":"text","visible":true,"variable":true},
  {"path":["error","data"],"reader":"bytes","visible":true,"variable":true}
]

/** Kerberos, RFC 4120. */
class Kerberos extends Layer {
  get record_reserved() {
    return this._visited(0)
  }

  get record_length() {
    return this._visited(1)
  }

  get pvno() {
    return this._visited(2)
  }

  get msg_type() {
    return this._visited(3)
  }

  get msg_type_name() {
    return this._visited(4)
  }

  get padata() {
    return this._details('padata')
  }

  get ap_req() {
    return this._details('ap_req')
  }

  get ticket() {
    return this._details('ticket')
  }

  get options() {
    return this._visited(48)
  }

  get option() {
    return this._details('option')
  }

  get error() {
    return this._details('error')
  }

  get client_realm() {
    return this._visited(87)
  }

  get client_type() {
    return this._visited(88)
  }

  get client() {
    return this._details('client')
  }

  get server_realm() {
    return this._visited(90)
  }

  get server_type() {
    return this._visited(91)
  }

  get server() {
    return this._details('server')
  }

  get from() {
    return this._visited(93)
  }

  get till() {
    return this._visited(94)
  }

  get rtime() {
    return this._visited(95)
  }

  get nonce() {
    return this._visited(96)
  }

  get etypes() {
    return this._details('etypes')
  }

  get address_types() {
    return this._details('address_types')
  }

  get addresses() {
    return this._details('addresses')
  }

  get other_addresses() {
    return this._details('other_addresses')
  }

  get enc_part() {
    return this._details('enc_part')
  }
}
Kerberos.Cut = cutClass(Kerberos, {})

Kerberos.prototype._id = 108

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.kerberos = node
  return node
}

const packet = {
  get kerberos() {
    const word = this._find(108)
    return word > 0 ? new Kerberos(this, word) : this._cut(word, Kerberos)
  }
}

module.exports = { rows, tree, packet }
