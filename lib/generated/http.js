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
  {"path":["ntlm","signature"],"reader":"text","visible":true,"variable":true},
  {"path":["ntlm","message_type"],"reader":"number","visible":true,"variable":true},
  {"path":["ntlm","message_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"NEGOTIATE","2":"CHALLENGE","3":"AUTHENTICATE"}},
  {"path":["ntlm","lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["ntlm","maximum_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["ntlm","offsets"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["ntlm","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["ntlm","flags","unicode"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","oem"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","request_target"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","reserved_3"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","sign"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","seal"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","datagram"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","lm_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","reserved_8"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","ntlm"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","reserved_10"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","anonymous"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","domain_supplied"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","workstation_supplied"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","reserved_14"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","always_sign"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","target_type_domain"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","target_type_server"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","reserved_18"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","extended_session_security"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","identify"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","reserved_21"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","request_non_nt_session_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","has_target_info"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","reserved_24"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","has_version"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","reserved_26"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","reserved_27"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","reserved_28"],"reader":"flag","visible":false,"variable":true},
  {"path":["ntlm","flags","keys_128"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","key_exchange"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","flags","keys_56"],"reader":"flag","visible":true,"variable":true},
  {"path":["ntlm","version","major"],"reader":"number","visible":true,"variable":true},
  {"path":["ntlm","version","minor"],"reader":"number","visible":true,"variable":true},
  {"path":["ntlm","version","build"],"reader":"number","visible":true,"variable":true},
  {"path":["ntlm","version","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["ntlm","version","ntlm_revision"],"reader":"number","visible":true,"variable":true},
  {"path":["ntlm","server_challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ntlm","reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["ntlm","mic"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ntlm","calling_domain"],"reader":"text","visible":true,"variable":true},
  {"path":["ntlm","calling_workstation"],"reader":"text","visible":true,"variable":true},
  {"path":["ntlm","target_name"],"reader":"text","visible":true,"variable":true},
  {"path":["ntlm","target_pairs"],"reader":"bytes","visible":false,"variable":true},
  {"path":["ntlm","domain"],"reader":"text","visible":true,"variable":true},
  {"path":["ntlm","user"],"reader":"text","visible":true,"variable":true},
  {"path":["ntlm","workstation"],"reader":"text","visible":true,"variable":true},
  {"path":["ntlm","lm_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ntlm","session_key"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ntlm","nt_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ntlm","nt_proof"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ntlm","response_version"],"reader":"number","visible":true,"variable":true},
  {"path":["ntlm","response_highest_version"],"reader":"number","visible":true,"variable":true},
  {"path":["ntlm","response_reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["ntlm","response_time"],"reader":"time","visible":true,"variable":true},
  {"path":["ntlm","client_challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ntlm","response_gap"],"reader":"bytes","visible":false,"variable":true},
  {"path":["ntlm","other_pairs"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["ntlm","target_info","nb_computer_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","nb_domain_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","dns_computer_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","dns_domain_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","dns_tree_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","flags"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","timestamp"],"reader":"time","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","restrictions"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","target_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","target_info","channel_bindings"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["ntlm","answer","nb_computer_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","nb_domain_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","dns_computer_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","dns_domain_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","dns_tree_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","flags"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","timestamp"],"reader":"time","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","restrictions"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","target_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ntlm","answer","channel_bindings"],"reader":"bytes","many":true,"visible":true,"variable":true},
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

  get ntlm() {
    return this._details('ntlm')
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
