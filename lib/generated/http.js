'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["is_request"],"reader":"flag","visible":false,"variable":true},
  {"path":["is_notification"],"reader":"flag","visible":false,"variable":true},
  {"path":["is_response"],"reader":"flag","visible":false,"variable":true},
  {"path":["request","method"],"reader":"text","visible":true,"variable":true},
  {"path":["request","target"],"reader":"text","visible":true,"variable":true},
  {"path":["request","path"],"reader":"text","visible":true,"variable":true},
  {"path":["request","query"],"reader":"text","visible":true,"variable":true},
  {"path":["request","parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["request","version"],"reader":"text","visible":true,"variable":true},
  {"path":["response","version"],"reader":"text","visible":true,"variable":true},
  {"path":["response","status_code"],"reader":"number","visible":true,"variable":true},
  {"path":["response","status_name"],"reader":"name","visible":true,"variable":true,"names":{"100":"Continue","101":"Switching Protocols","102":"Processing","103":"Early Hints","200":"OK","201":"Created","202":"Accepted","203":"Non-Authoritative Information","204":"No Content","205":"Reset Content","206":"Partial Content","207":"Multi-Status","208":"Already Reported","226":"IM Used","300":"Multiple Choices","301":"Moved Permanently","302":"Found","303":"See Other","304":"Not Modified","305":"Use Proxy","307":"Temporary Redirect","308":"Permanent Redirect","400":"Bad Request","401":"Unauthorized","402":"Payment Required","403":"Forbidden","404":"Not Found","405":"Method Not Allowed","406":"Not Acceptable","407":"Proxy Authentication Required","408":"Request Timeout","409":"Conflict","410":"Gone","411":"Length Required","412":"Precondition Failed","413":"Content Too Large","414":"URI Too Long","415":"Unsupported Media Type","416":"Range Not Satisfiable","417":"Expectation Failed","421":"Misdirected Request","422":"Unprocessable Content","423":"Locked","424":"Failed Dependency","425":"Too Early","426":"Upgrade Required","428":"Precondition Required","429":"Too Many Requests","431":"Request Header Fields Too Large","451":"Unavailable For Legal Reasons","500":"Internal Server Error","501":"Not Implemented","502":"Bad Gateway","503":"Service Unavailable","504":"Gateway Timeout","505":"HTTP Version Not Supported","506":"Variant Also Negotiates","507":"Insufficient Storage","508":"Loop Detected","511":"Network Authentication Required"}},
  {"path":["response","phrase"],"reader":"text","visible":true,"variable":true},
  {"path":["headers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["headers","name"],"reader":"text","visible":true,"variable":true},
  {"path":["headers","value"],"reader":"text","visible":true,"variable":true},
  {"path":["request","header_line"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["response","header_line"],"reader":"text","many":true,"visible":false,"variable":true},
  {"path":["request","full_uri"],"reader":"text","visible":false,"variable":true},
  {"path":["host"],"reader":"text","visible":true,"variable":true},
  {"path":["user_agent"],"reader":"text","visible":true,"variable":true},
  {"path":["accept"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_language"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_encoding"],"reader":"text","visible":true,"variable":true},
  {"path":["authorization"],"reader":"text","visible":true,"variable":true},
  {"path":["proxy_authorization"],"reader":"text","visible":true,"variable":true},
  {"path":["www_authenticate"],"reader":"text","visible":true,"variable":true},
  {"path":["proxy_authenticate"],"reader":"text","visible":true,"variable":true},
  {"path":["referer"],"reader":"text","visible":true,"variable":true},
  {"path":["cookie"],"reader":"text","visible":true,"variable":true},
  {"path":["set_cookie"],"reader":"text","visible":true,"variable":true},
  {"path":["connection"],"reader":"text","visible":true,"variable":true},
  {"path":["upgrade"],"reader":"text","visible":true,"variable":true},
  {"path":["http2_settings"],"reader":"text","visible":true,"variable":true},
  {"path":["cache_control"],"reader":"text","visible":true,"variable":true},
  {"path":["date"],"reader":"text","visible":true,"variable":true},
  {"path":["last_modified"],"reader":"text","visible":true,"variable":true},
  {"path":["server"],"reader":"text","visible":true,"variable":true},
  {"path":["location"],"reader":"text","visible":true,"variable":true},
  {"path":["x_forwarded_for"],"reader":"text","visible":true,"variable":true},
  {"path":["transfer_encoding"],"reader":"text","visible":true,"variable":true},
  {"path":["content_encoding"],"reader":"text","visible":true,"variable":true},
  {"path":["content_type"],"reader":"text","visible":true,"variable":true},
  {"path":["content_length_text"],"reader":"text","visible":true,"variable":true},
  {"path":["sec_websocket_key"],"reader":"text","visible":true,"variable":true},
  {"path":["sec_websocket_accept"],"reader":"text","visible":true,"variable":true},
  {"path":["sec_websocket_version"],"reader":"text","visible":true,"variable":true},
  {"path":["sec_websocket_protocol"],"reader":"text","visible":true,"variable":true},
  {"path":["sec_websocket_extensions"],"reader":"text","visible":true,"variable":true},
  {"path":["cookie_pairs"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["content_length"],"reader":"big","visible":true,"variable":true},
  {"path":["chunks"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["chunks","size"],"reader":"number","visible":true,"variable":true},
  {"path":["chunks","extension"],"reader":"text","visible":true,"variable":true},
  {"path":["chunks","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chunks","boundary"],"reader":"bytes","visible":false,"variable":true},
  {"path":["trailer"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["body_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["body_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["body"],"reader":"payload","visible":true,"variable":false}
]

/** Hypertext Transfer Protocol, RFC 9112. */
class Http extends Layer {
  get is_request() {
    return this._visited(0)
  }

  get is_notification() {
    return this._visited(1)
  }

  get is_response() {
    return this._visited(2)
  }

  get request() {
    return this._details('request')
  }

  get response() {
    return this._details('response')
  }

  get headers() {
    return this._details('headers')
  }

  get host() {
    return this._visited(19)
  }

  get user_agent() {
    return this._visited(20)
  }

  get accept() {
    return this._visited(21)
  }

  get accept_language() {
    return this._visited(22)
  }

  get accept_encoding() {
    return this._visited(23)
  }

  get authorization() {
    return this._visited(24)
  }

  get proxy_authorization() {
    return this._visited(25)
  }

  get www_authenticate() {
    return this._visited(26)
  }

  get proxy_authenticate() {
    return this._visited(27)
  }

  get referer() {
    return this._visited(28)
  }

  get cookie() {
    return this._visited(29)
  }

  get set_cookie() {
    return this._visited(30)
  }

  get connection() {
    return this._visited(31)
  }

  get upgrade() {
    return this._visited(32)
  }

  get http2_settings() {
    return this._visited(33)
  }

  get cache_control() {
    return this._visited(34)
  }

  get date() {
    return this._visited(35)
  }

  get last_modified() {
    return this._visited(36)
  }

  get server() {
    return this._visited(37)
  }

  get location() {
    return this._visited(38)
  }

  get x_forwarded_for() {
    return this._visited(39)
  }

  get transfer_encoding() {
    return this._visited(40)
  }

  get content_encoding() {
    return this._visited(41)
  }

  get content_type() {
    return this._visited(42)
  }

  get content_length_text() {
    return this._visited(43)
  }

  get sec_websocket_key() {
    return this._visited(44)
  }

  get sec_websocket_accept() {
    return this._visited(45)
  }

  get sec_websocket_version() {
    return this._visited(46)
  }

  get sec_websocket_protocol() {
    return this._visited(47)
  }

  get sec_websocket_extensions() {
    return this._visited(48)
  }

  get cookie_pairs() {
    return this._details('cookie_pairs')
  }

  get content_length() {
    return this._visited(50)
  }

  get chunks() {
    return this._details('chunks')
  }

  get trailer() {
    return this._details('trailer')
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
Http.Cut = cutClass(Http, {})

Http.prototype._id = 39

function tree(packet, word, parent) {
  const { ints } = packet._block
  const node = {
    body: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.http = node
  return node
}

const packet = {
  get http() {
    const word = this._find(39)
    return word > 0 ? new Http(this, word) : this._cut(word, Http)
  }
}

module.exports = { rows, tree, packet }
