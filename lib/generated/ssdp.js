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
  {"path":["man"],"reader":"text","visible":true,"variable":true},
  {"path":["mx"],"reader":"number","visible":true,"variable":true},
  {"path":["st"],"reader":"text","visible":true,"variable":true},
  {"path":["usn"],"reader":"text","visible":true,"variable":true},
  {"path":["nt"],"reader":"text","visible":true,"variable":true},
  {"path":["nts"],"reader":"text","visible":true,"variable":true},
  {"path":["cache_control"],"reader":"text","visible":true,"variable":true},
  {"path":["location"],"reader":"text","visible":true,"variable":true},
  {"path":["server"],"reader":"text","visible":true,"variable":true},
  {"path":["user_agent"],"reader":"text","visible":true,"variable":true},
  {"path":["date"],"reader":"text","visible":true,"variable":true},
  {"path":["content_length_text"],"reader":"text","visible":false,"variable":true},
  {"path":["content_length"],"reader":"big","visible":true,"variable":true},
  {"path":["body_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["body_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["body"],"reader":"payload","visible":true,"variable":false}
]

/** Simple Service Discovery Protocol, UPnP Device Architecture 2.0. */
class Ssdp extends Layer {
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

  get man() {
    return this._visited(20)
  }

  get mx() {
    return this._visited(21)
  }

  get st() {
    return this._visited(22)
  }

  get usn() {
    return this._visited(23)
  }

  get nt() {
    return this._visited(24)
  }

  get nts() {
    return this._visited(25)
  }

  get cache_control() {
    return this._visited(26)
  }

  get location() {
    return this._visited(27)
  }

  get server() {
    return this._visited(28)
  }

  get user_agent() {
    return this._visited(29)
  }

  get date() {
    return this._visited(30)
  }

  get content_length_text() {
    return this._visited(31)
  }

  get content_length() {
    return this._visited(32)
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
Ssdp.Cut = cutClass(Ssdp, {})

Ssdp.prototype._id = 40

function tree(packet, word, parent) {
  const node = {
    body: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.ssdp = node
  return node
}

const packet = {
  get ssdp() {
    const word = this._find(40)
    return word > 0 ? new Ssdp(this, word) : this._cut(word, Ssdp)
  }
}

module.exports = { rows, tree, packet }
