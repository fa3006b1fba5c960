'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Confirmable","1":"Non-Confirmable","2":"Acknowledgement","3":"Reset"}},
  {"path":["token_length"],"reader":"number","visible":true,"variable":true},
  {"path":["code"],"reader":"number","visible":true,"variable":true},
  {"path":["code_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Empty","1":"GET","2":"POST","3":"PUT","4":"DELETE","5":"FETCH","6":"PATCH","7":"iPATCH","65":"2.01 Created","66":"2.02 Deleted","67":"2.03 Valid","68":"2.04 Changed","69":"2.05 Content","95":"2.31 Continue","128":"4.00 Bad Request","129":"4.01 Unauthorized","130":"4.02 Bad Option","131":"4.03 Forbidden","132":"4.04 Not Found","133":"4.05 Method Not Allowed","134":"4.06 Not Acceptable","136":"4.08 Request Entity Incomplete","137":"4.09 Conflict","140":"4.12 Precondition Failed","141":"4.13 Request Entity Too Large","143":"4.15 Unsupported Content-Format","150":"4.22 Unprocessable Entity","157":"4.29 Too Many Requests","160":"5.00 Internal Server Error","161":"5.01 Not Implemented","162":"5.02 Bad Gateway","163":"5.03 Service Unavailable","164":"5.04 Gateway Timeout","165":"5.05 Proxying Not Supported","168":"5.08 Hop Limit Reached","225":"7.01 CSM","226":"7.02 Ping","227":"7.03 Pong","228":"7.04 Release","229":"7.05 Abort"}},
  {"path":["message_id"],"reader":"number","visible":true,"variable":true},
  {"path":["token"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","delta"],"reader":"number","visible":false,"variable":true},
  {"path":["options","length"],"reader":"number","visible":false,"variable":true},
  {"path":["options","delta_extended"],"reader":"number","visible":false,"variable":true},
  {"path":["options","length_extended"],"reader":"number","visible":false,"variable":true},
  {"path":["options","number"],"reader":"number","visible":true,"variable":true},
  {"path":["options","name"],"reader":"name","visible":true,"variable":true,"names":{"1":"If-Match","3":"Uri-Host","4":"ETag","5":"If-None-Match","6":"Observe","7":"Uri-Port","8":"Location-Path","9":"OSCORE","11":"Uri-Path","12":"Content-Format","14":"Max-Age","15":"Uri-Query","16":"Hop-Limit","17":"Accept","19":"Q-Block1","20":"Location-Query","23":"Block2","27":"Block1","28":"Size2","31":"Q-Block2","35":"Proxy-Uri","39":"Proxy-Scheme","60":"Size1","252":"Echo","258":"No-Response","292":"Request-Tag"}},
  {"path":["options","signaling_number"],"reader":"number","visible":true,"variable":true},
  {"path":["options","if_match"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","uri_host"],"reader":"text","visible":true,"variable":true},
  {"path":["options","etag"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","observe"],"reader":"number","visible":true,"variable":true},
  {"path":["options","uri_port"],"reader":"number","visible":true,"variable":true},
  {"path":["options","location_path"],"reader":"text","visible":true,"variable":true},
  {"path":["options","oscore_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","oscore_has_context"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","oscore_has_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","oscore_vector_length"],"reader":"number","visible":false,"variable":true},
  {"path":["options","oscore_vector"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","oscore_context_length"],"reader":"number","visible":false,"variable":true},
  {"path":["options","oscore_context"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","oscore_key"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","uri_path"],"reader":"text","visible":true,"variable":true},
  {"path":["options","content_format"],"reader":"number","visible":true,"variable":true},
  {"path":["options","content_format_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"text/plain; charset=utf-8","40":"application/link-format","41":"application/xml","42":"application/octet-stream","47":"application/exi","50":"application/json","51":"application/json-patch+json","52":"application/merge-patch+json","60":"application/cbor","61":"application/cwt","110":"application/senml+json","112":"application/senml+cbor"}},
  {"path":["options","max_age"],"reader":"number","visible":true,"variable":true},
  {"path":["options","uri_query"],"reader":"text","visible":true,"variable":true},
  {"path":["options","hop_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["options","accept"],"reader":"number","visible":true,"variable":true},
  {"path":["options","accept_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"text/plain; charset=utf-8","40":"application/link-format","41":"application/xml","42":"application/octet-stream","47":"application/exi","50":"application/json","51":"application/json-patch+json","52":"application/merge-patch+json","60":"application/cbor","61":"application/cwt","110":"application/senml+json","112":"application/senml+cbor"}},
  {"path":["options","location_query"],"reader":"text","visible":true,"variable":true},
  {"path":["options","block_number"],"reader":"number","visible":true,"variable":true},
  {"path":["options","block_more"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","block_size"],"reader":"number","visible":true,"variable":true},
  {"path":["options","size2"],"reader":"number","visible":true,"variable":true},
  {"path":["options","proxy_uri"],"reader":"text","visible":true,"variable":true},
  {"path":["options","proxy_scheme"],"reader":"text","visible":true,"variable":true},
  {"path":["options","size1"],"reader":"number","visible":true,"variable":true},
  {"path":["options","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["end_marker"],"reader":"number","visible":false,"variable":true},
  {"path":["payload"],"reader":"bytes","visible":true,"variable":true}
]

/** Constrained Application Protocol, RFC 7252. */
class Coap extends Layer {
  get length() {
    return this._visited(0)
  }

  get version() {
    return this._visited(1)
  }

  get type() {
    return this._visited(2)
  }

  get type_name() {
    return this._visited(3)
  }

  get token_length() {
    return this._visited(4)
  }

  get code() {
    return this._visited(5)
  }

  get code_name() {
    return this._visited(6)
  }

  get message_id() {
    return this._visited(7)
  }

  get token() {
    return this._visited(8)
  }

  get options() {
    return this._details('options')
  }

  get end_marker() {
    return this._visited(48)
  }

  get payload() {
    return this._visited(49)
  }
}
Coap.Cut = cutClass(Coap, {})

Coap.prototype._id = 176

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.coap = node
  return node
}

const packet = {
  get coap() {
    const word = this._find(176)
    return word > 0 ? new Coap(this, word) : this._cut(word, Coap)
  }
}

module.exports = { rows, tree, packet }
