'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["preface"],"reader":"text","visible":true,"variable":true},
  {"path":["start"],"reader":"number","visible":false,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"DATA","1":"HEADERS","2":"PRIORITY","3":"RST_STREAM","4":"SETTINGS","5":"PUSH_PROMISE","6":"PING","7":"GOAWAY","8":"WINDOW_UPDATE","9":"CONTINUATION","10":"ALTSVC","12":"ORIGIN","16":"PRIORITY_UPDATE"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","end_stream"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","end_headers"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","padded"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","priority"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","settings_ack"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","ping_ack"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","unused"],"reader":"number","visible":false,"variable":true},
  {"path":["flags","unused_settings"],"reader":"number","visible":false,"variable":true},
  {"path":["flags","unused_ping"],"reader":"number","visible":false,"variable":true},
  {"path":["flags","unused_continuation"],"reader":"number","visible":false,"variable":true},
  {"path":["flags","unused_push_promise"],"reader":"number","visible":false,"variable":true},
  {"path":["flags","unused_data"],"reader":"number","visible":false,"variable":true},
  {"path":["flags","unused_headers"],"reader":"number","visible":false,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["stream_id"],"reader":"number","visible":true,"variable":false},
  {"path":["padding_length"],"reader":"number","visible":true,"variable":true},
  {"path":["pad_length"],"reader":"number","visible":false,"variable":true},
  {"path":["data"],"reader":"bytes","visible":false,"variable":true},
  {"path":["data_padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["exclusive"],"reader":"flag","visible":true,"variable":true},
  {"path":["stream_dependency"],"reader":"number","visible":true,"variable":true},
  {"path":["weight"],"reader":"number","visible":true,"variable":true},
  {"path":["weight_real"],"reader":"number","visible":false,"variable":true},
  {"path":["promised_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["promised_stream_id"],"reader":"number","visible":true,"variable":true},
  {"path":["header_block"],"reader":"bytes","visible":false,"variable":true},
  {"path":["promised_header_block"],"reader":"bytes","visible":false,"variable":true},
  {"path":["continued_header_block"],"reader":"bytes","visible":false,"variable":true},
  {"path":["header_fields"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["header_fields","name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["header_fields","name"],"reader":"text","visible":true,"variable":true},
  {"path":["header_fields","value_length"],"reader":"number","visible":false,"variable":true},
  {"path":["header_fields","value"],"reader":"text","visible":true,"variable":true},
  {"path":["header_fields","form"],"reader":"number","visible":false,"variable":true},
  {"path":["header_fields","representation"],"reader":"name","visible":false,"variable":true,"names":{"0":"Indexed Header Field","1":"Literal Header Field with Incremental Indexing - Indexed Name","2":"Literal Header Field without Indexing - Indexed Name","3":"Literal Header Field never Indexed - Indexed Name","5":"Literal Header Field with Incremental Indexing - New Name","6":"Literal Header Field without Indexing - New Name","7":"Literal Header Field never Indexed - New Name"}},
  {"path":["header_fields","index"],"reader":"number","visible":true,"variable":true},
  {"path":["header_table_sizes"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["header_count"],"reader":"number","visible":false,"variable":true},
  {"path":["full_uri"],"reader":"text","visible":false,"variable":true},
  {"path":["headers_padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["promised_padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["reset_error"],"reader":"number","visible":true,"variable":true},
  {"path":["reset_error_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"NO_ERROR","1":"PROTOCOL_ERROR","2":"INTERNAL_ERROR","3":"FLOW_CONTROL_ERROR","4":"SETTINGS_TIMEOUT","5":"STREAM_CLOSED","6":"FRAME_SIZE_ERROR","7":"REFUSED_STREAM","8":"CANCEL","9":"COMPRESSION_ERROR","10":"CONNECT_ERROR","11":"ENHANCE_YOUR_CALM","12":"INADEQUATE_SECURITY","13":"HTTP_1_1_REQUIRED"}},
  {"path":["settings"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["settings","id"],"reader":"number","visible":true,"variable":true},
  {"path":["settings","id_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"HEADER_TABLE_SIZE","2":"ENABLE_PUSH","3":"MAX_CONCURRENT_STREAMS","4":"INITIAL_WINDOW_SIZE","5":"MAX_FRAME_SIZE","6":"MAX_HEADER_LIST_SIZE","8":"ENABLE_CONNECT_PROTOCOL","9":"NO_RFC7540_PRIORITIES"}},
  {"path":["settings","header_table_size"],"reader":"number","visible":true,"variable":true},
  {"path":["settings","enable_push"],"reader":"number","visible":true,"variable":true},
  {"path":["settings","max_concurrent_streams"],"reader":"number","visible":true,"variable":true},
  {"path":["settings","initial_window_size"],"reader":"number","visible":true,"variable":true},
  {"path":["settings","max_frame_size"],"reader":"number","visible":true,"variable":true},
  {"path":["settings","max_header_list_size"],"reader":"number","visible":true,"variable":true},
  {"path":["settings","extended_connect"],"reader":"number","visible":true,"variable":true},
  {"path":["settings","value"],"reader":"number","visible":true,"variable":true},
  {"path":["ping"],"reader":"bytes","visible":true,"variable":true},
  {"path":["pong"],"reader":"bytes","visible":true,"variable":true},
  {"path":["last_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["last_stream_id"],"reader":"number","visible":true,"variable":true},
  {"path":["goaway_error"],"reader":"number","visible":true,"variable":true},
  {"path":["goaway_error_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"NO_ERROR","1":"PROTOCOL_ERROR","2":"INTERNAL_ERROR","3":"FLOW_CONTROL_ERROR","4":"SETTINGS_TIMEOUT","5":"STREAM_CLOSED","6":"FRAME_SIZE_ERROR","7":"REFUSED_STREAM","8":"CANCEL","9":"COMPRESSION_ERROR","10":"CONNECT_ERROR","11":"ENHANCE_YOUR_CALM","12":"INADEQUATE_SECURITY","13":"HTTP_1_1_REQUIRED"}},
  {"path":["debug_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["window_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["window_size_increment"],"reader":"number","visible":true,"variable":true},
  {"path":["altsvc_origin_length"],"reader":"number","visible":false,"variable":true},
  {"path":["altsvc_origin"],"reader":"text","visible":true,"variable":true},
  {"path":["altsvc"],"reader":"text","visible":true,"variable":true},
  {"path":["origins"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["origins","length"],"reader":"number","visible":false,"variable":true},
  {"path":["origins","origin"],"reader":"text","visible":true,"variable":true},
  {"path":["prioritized_stream_id"],"reader":"number","visible":true,"variable":true},
  {"path":["priority"],"reader":"text","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["authority"],"reader":"text","visible":true,"variable":true},
  {"path":["method"],"reader":"text","visible":true,"variable":true},
  {"path":["path"],"reader":"text","visible":true,"variable":true},
  {"path":["scheme"],"reader":"text","visible":true,"variable":true},
  {"path":["status"],"reader":"number","visible":true,"variable":true},
  {"path":["accept"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_charset"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_encoding"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_language"],"reader":"text","visible":true,"variable":true},
  {"path":["accept_ranges"],"reader":"text","visible":true,"variable":true},
  {"path":["access_control_allow_origin"],"reader":"text","visible":true,"variable":true},
  {"path":["age"],"reader":"big","visible":true,"variable":true},
  {"path":["allow"],"reader":"text","visible":true,"variable":true},
  {"path":["authorization"],"reader":"text","visible":true,"variable":true},
  {"path":["cache_control"],"reader":"text","visible":true,"variable":true},
  {"path":["content_disposition"],"reader":"text","visible":true,"variable":true},
  {"path":["content_encoding"],"reader":"text","visible":true,"variable":true},
  {"path":["content_language"],"reader":"text","visible":true,"variable":true},
  {"path":["content_length"],"reader":"big","visible":true,"variable":true},
  {"path":["content_location"],"reader":"text","visible":true,"variable":true},
  {"path":["content_range"],"reader":"text","visible":true,"variable":true},
  {"path":["content_type"],"reader":"text","visible":true,"variable":true},
  {"path":["cookie"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["date"],"reader":"text","visible":true,"variable":true},
  {"path":["etag"],"reader":"text","visible":true,"variable":true},
  {"path":["expect"],"reader":"text","visible":true,"variable":true},
  {"path":["expires"],"reader":"text","visible":true,"variable":true},
  {"path":["from"],"reader":"text","visible":true,"variable":true},
  {"path":["if_match"],"reader":"text","visible":true,"variable":true},
  {"path":["if_modified_since"],"reader":"text","visible":true,"variable":true},
  {"path":["if_none_match"],"reader":"text","visible":true,"variable":true},
  {"path":["if_range"],"reader":"text","visible":true,"variable":true},
  {"path":["if_unmodified_since"],"reader":"text","visible":true,"variable":true},
  {"path":["last_modified"],"reader":"text","visible":true,"variable":true},
  {"path":["link"],"reader":"text","visible":true,"variable":true},
  {"path":["location"],"reader":"text","visible":true,"variable":true},
  {"path":["max_forwards"],"reader":"big","visible":true,"variable":true},
  {"path":["proxy_authenticate"],"reader":"text","visible":true,"variable":true},
  {"path":["proxy_authorization"],"reader":"text","visible":true,"variable":true},
  {"path":["range"],"reader":"text","visible":true,"variable":true},
  {"path":["referer"],"reader":"text","visible":true,"variable":true},
  {"path":["refresh"],"reader":"text","visible":true,"variable":true},
  {"path":["retry_after"],"reader":"text","visible":true,"variable":true},
  {"path":["server"],"reader":"text","visible":true,"variable":true},
  {"path":["set_cookie"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["strict_transport_security"],"reader":"text","visible":true,"variable":true},
  {"path":["user_agent"],"reader":"text","visible":true,"variable":true},
  {"path":["vary"],"reader":"text","visible":true,"variable":true},
  {"path":["via"],"reader":"text","visible":true,"variable":true},
  {"path":["www_authenticate"],"reader":"text","visible":true,"variable":true}
]

const names4 = nameTable(rows[4])
/** Hypertext Transfer Protocol Version 2, RFC 9113. */
class Http2 extends Layer {
  get preface() {
    return this._visited(0)
  }

  get start() {
    return this._packet._block.view.getUint32(this._at) >>> 8
  }

  get length() {
    const asked = this._packet._block.view.getUint32(this._at) >>> 8
    return asked !== 5263945 ? this._packet._block.view.getUint32(this._at) >>> 8 : undefined
  }

  get type() {
    const asked = this._packet._block.view.getUint32(this._at) >>> 8
    return asked !== 5263945 ? this._packet._block.view.getUint8(this._at + 3) : undefined
  }

  get type_name() {
    const asked = this._packet._block.view.getUint32(this._at) >>> 8
    return asked !== 5263945 ? names4[this._packet._block.view.getUint8(this._at + 3)] : undefined
  }

  get flags() {
    return this._extra('flags')
  }

  get reserved() {
    const asked = this._packet._block.view.getUint32(this._at) >>> 8
    return asked !== 5263945 ? this._packet._block.view.getUint8(this._at + 5) >> 7 : undefined
  }

  get stream_id() {
    const asked = this._packet._block.view.getUint32(this._at) >>> 8
    return asked !== 5263945 ? this._packet._block.view.getUint32(this._at + 5) & 0x7fffffff : undefined
  }

  get padding_length() {
    return this._visited(21)
  }

  get pad_length() {
    return this._visited(22)
  }

  get data() {
    return this._visited(23)
  }

  get data_padding() {
    return this._visited(24)
  }

  get exclusive() {
    return this._visited(25)
  }

  get stream_dependency() {
    return this._visited(26)
  }

  get weight() {
    return this._visited(27)
  }

  get weight_real() {
    return this._visited(28)
  }

  get promised_reserved() {
    return this._visited(29)
  }

  get promised_stream_id() {
    return this._visited(30)
  }

  get header_block() {
    return this._visited(31)
  }

  get promised_header_block() {
    return this._visited(32)
  }

  get continued_header_block() {
    return this._visited(33)
  }

  get header_fields() {
    return this._details('header_fields')
  }

  get header_table_sizes() {
    return this._details('header_table_sizes')
  }

  get header_count() {
    return this._visited(43)
  }

  get full_uri() {
    return this._visited(44)
  }

  get headers_padding() {
    return this._visited(45)
  }

  get promised_padding() {
    return this._visited(46)
  }

  get reset_error() {
    return this._visited(47)
  }

  get reset_error_name() {
    return this._visited(48)
  }

  get settings() {
    return this._details('settings')
  }

  get ping() {
    return this._visited(60)
  }

  get pong() {
    return this._visited(61)
  }

  get last_reserved() {
    return this._visited(62)
  }

  get last_stream_id() {
    return this._visited(63)
  }

  get goaway_error() {
    return this._visited(64)
  }

  get goaway_error_name() {
    return this._visited(65)
  }

  get debug_data() {
    return this._visited(66)
  }

  get window_reserved() {
    return this._visited(67)
  }

  get window_size_increment() {
    return this._visited(68)
  }

  get altsvc_origin_length() {
    return this._visited(69)
  }

  get altsvc_origin() {
    return this._visited(70)
  }

  get altsvc() {
    return this._visited(71)
  }

  get origins() {
    return this._details('origins')
  }

  get prioritized_stream_id() {
    return this._visited(75)
  }

  get priority() {
    return this._visited(76)
  }

  get other() {
    return this._visited(77)
  }

  get authority() {
    return this._visited(78)
  }

  get method() {
    return this._visited(79)
  }

  get path() {
    return this._visited(80)
  }

  get scheme() {
    return this._visited(81)
  }

  get status() {
    return this._visited(82)
  }

  get accept() {
    return this._visited(83)
  }

  get accept_charset() {
    return this._visited(84)
  }

  get accept_encoding() {
    return this._visited(85)
  }

  get accept_language() {
    return this._visited(86)
  }

  get accept_ranges() {
    return this._visited(87)
  }

  get access_control_allow_origin() {
    return this._visited(88)
  }

  get age() {
    return this._visited(89)
  }

  get allow() {
    return this._visited(90)
  }

  get authorization() {
    return this._visited(91)
  }

  get cache_control() {
    return this._visited(92)
  }

  get content_disposition() {
    return this._visited(93)
  }

  get content_encoding() {
    return this._visited(94)
  }

  get content_language() {
    return this._visited(95)
  }

  get content_length() {
    return this._visited(96)
  }

  get content_location() {
    return this._visited(97)
  }

  get content_range() {
    return this._visited(98)
  }

  get content_type() {
    return this._visited(99)
  }

  get cookie() {
    return this._details('cookie')
  }

  get date() {
    return this._visited(101)
  }

  get etag() {
    return this._visited(102)
  }

  get expect() {
    return this._visited(103)
  }

  get expires() {
    return this._visited(104)
  }

  get from() {
    return this._visited(105)
  }

  get if_match() {
    return this._visited(106)
  }

  get if_modified_since() {
    return this._visited(107)
  }

  get if_none_match() {
    return this._visited(108)
  }

  get if_range() {
    return this._visited(109)
  }

  get if_unmodified_since() {
    return this._visited(110)
  }

  get last_modified() {
    return this._visited(111)
  }

  get link() {
    return this._visited(112)
  }

  get location() {
    return this._visited(113)
  }

  get max_forwards() {
    return this._visited(114)
  }

  get proxy_authenticate() {
    return this._visited(115)
  }

  get proxy_authorization() {
    return this._visited(116)
  }

  get range() {
    return this._visited(117)
  }

  get referer() {
    return this._visited(118)
  }

  get refresh() {
    return this._visited(119)
  }

  get retry_after() {
    return this._visited(120)
  }

  get server() {
    return this._visited(121)
  }

  get set_cookie() {
    return this._details('set_cookie')
  }

  get strict_transport_security() {
    return this._visited(123)
  }

  get user_agent() {
    return this._visited(124)
  }

  get vary() {
    return this._visited(125)
  }

  get via() {
    return this._visited(126)
  }

  get www_authenticate() {
    return this._visited(127)
  }
}
Http2.Cut = cutClass(Http2, { start: 3, length: 3, type: 4, type_name: 4, reserved: 6, stream_id: 9 })

Http2.prototype._id = 114

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  if (!(view.getUint32(at) >>> 8 !== 5263945)) return visitedNode(packet, word, parent, 'http2')
  const node = {
    length: view.getUint32(at) >>> 8,
    type: bytes[at + 3],
    stream_id: view.getUint32(at + 5) & 0x7fffffff
  }
  if (parent !== undefined) parent.http2 = node
  return node
}

const packet = {
  get http2() {
    const word = this._find(114)
    return word > 0 ? new Http2(this, word) : this._cut(word, Http2)
  }
}

module.exports = { rows, tree, packet }
