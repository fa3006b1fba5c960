'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"text","visible":true,"variable":true},
  {"path":["server_version"],"reader":"text","visible":true,"variable":true},
  {"path":["client_version"],"reader":"text","visible":true,"variable":true},
  {"path":["security_type_count"],"reader":"number","visible":true,"variable":true},
  {"path":["security_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["server_security_type"],"reader":"number","visible":true,"variable":true},
  {"path":["client_security_type"],"reader":"number","visible":true,"variable":true},
  {"path":["client_security_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"None","2":"VNC Authentication","5":"RA2","6":"RA2ne","16":"Tight","17":"Ultra","18":"TLS","19":"VeNCrypt","20":"SASL","21":"MD5","22":"xvp","30":"Apple"}},
  {"path":["auth_challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["auth_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["security_result"],"reader":"number","visible":true,"variable":true},
  {"path":["reason_length"],"reader":"number","visible":false,"variable":true},
  {"path":["reason"],"reader":"text","visible":true,"variable":true},
  {"path":["shared_flag"],"reader":"number","visible":true,"variable":true},
  {"path":["framebuffer_width"],"reader":"number","visible":true,"variable":true},
  {"path":["framebuffer_height"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","bits_per_pixel"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","depth"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","big_endian_flag"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","true_color_flag"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","red_max"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","green_max"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","blue_max"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","red_shift"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","green_shift"],"reader":"number","visible":true,"variable":true},
  {"path":["server_pixel_format","blue_shift"],"reader":"number","visible":true,"variable":true},
  {"path":["name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["name"],"reader":"text","visible":true,"variable":true},
  {"path":["client_message_type"],"reader":"number","visible":true,"variable":true},
  {"path":["client_message_type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"SetPixelFormat","2":"SetEncodings","3":"FramebufferUpdateRequest","4":"KeyEvent","5":"PointerEvent","6":"ClientCutText"}},
  {"path":["client_pixel_format","bits_per_pixel"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","depth"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","big_endian_flag"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","true_color_flag"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","red_max"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","green_max"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","blue_max"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","red_shift"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","green_shift"],"reader":"number","visible":true,"variable":true},
  {"path":["client_pixel_format","blue_shift"],"reader":"number","visible":true,"variable":true},
  {"path":["encoding_count"],"reader":"number","visible":true,"variable":true},
  {"path":["encodings"],"reader":"int","many":true,"visible":true,"variable":true},
  {"path":["request","incremental"],"reader":"number","visible":true,"variable":true},
  {"path":["request","x"],"reader":"number","visible":true,"variable":true},
  {"path":["request","y"],"reader":"number","visible":true,"variable":true},
  {"path":["request","width"],"reader":"number","visible":true,"variable":true},
  {"path":["request","height"],"reader":"number","visible":true,"variable":true},
  {"path":["key_event","down"],"reader":"number","visible":true,"variable":true},
  {"path":["key_event","key"],"reader":"number","visible":true,"variable":true},
  {"path":["pointer_event","buttons"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["pointer_event","button_8"],"reader":"flag","visible":true,"variable":true},
  {"path":["pointer_event","button_7"],"reader":"flag","visible":true,"variable":true},
  {"path":["pointer_event","button_6"],"reader":"flag","visible":true,"variable":true},
  {"path":["pointer_event","button_5"],"reader":"flag","visible":true,"variable":true},
  {"path":["pointer_event","button_4"],"reader":"flag","visible":true,"variable":true},
  {"path":["pointer_event","button_3"],"reader":"flag","visible":true,"variable":true},
  {"path":["pointer_event","button_2"],"reader":"flag","visible":true,"variable":true},
  {"path":["pointer_event","button_1"],"reader":"flag","visible":true,"variable":true},
  {"path":["pointer_event","x"],"reader":"number","visible":true,"variable":true},
  {"path":["pointer_event","y"],"reader":"number","visible":true,"variable":true},
  {"path":["client_cut_text_length"],"reader":"number","visible":false,"variable":true},
  {"path":["client_cut_text"],"reader":"text","visible":true,"variable":true},
  {"path":["server_message_type"],"reader":"number","visible":true,"variable":true},
  {"path":["server_message_type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"FramebufferUpdate","1":"SetColorMapEntries","2":"Bell","3":"ServerCutText"}},
  {"path":["rectangle_count"],"reader":"number","visible":true,"variable":true},
  {"path":["rectangles"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["rectangles","x"],"reader":"number","visible":true,"variable":true},
  {"path":["rectangles","y"],"reader":"number","visible":true,"variable":true},
  {"path":["rectangles","width"],"reader":"number","visible":true,"variable":true},
  {"path":["rectangles","height"],"reader":"number","visible":true,"variable":true},
  {"path":["rectangles","encoding"],"reader":"int","visible":true,"variable":true},
  {"path":["rectangles","encoding_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Raw","1":"CopyRect","2":"RRE","4":"CoRRE","5":"Hextile","6":"Zlib","7":"Tight","8":"ZlibHex","15":"TRLE","16":"ZRLE"}},
  {"path":["rectangles","source_x"],"reader":"number","visible":true,"variable":true},
  {"path":["rectangles","source_y"],"reader":"number","visible":true,"variable":true},
  {"path":["rectangles","data_length"],"reader":"number","visible":false,"variable":true},
  {"path":["rectangles","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["first_color"],"reader":"number","visible":true,"variable":true},
  {"path":["color_count"],"reader":"number","visible":true,"variable":true},
  {"path":["colors"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["colors","red"],"reader":"number","visible":true,"variable":true},
  {"path":["colors","green"],"reader":"number","visible":true,"variable":true},
  {"path":["colors","blue"],"reader":"number","visible":true,"variable":true},
  {"path":["server_cut_text_length"],"reader":"number","visible":false,"variable":true},
  {"path":["server_cut_text"],"reader":"text","visible":true,"variable":true}
]

/** Remote Framebuffer, RFC 6143. */
class Vnc extends Layer {
  get version() {
    return this._visited(0)
  }

  get server_version() {
    return this._visited(1)
  }

  get client_version() {
    return this._visited(2)
  }

  get security_type_count() {
    return this._visited(3)
  }

  get security_types() {
    return this._details('security_types')
  }

  get server_security_type() {
    return this._visited(5)
  }

  get client_security_type() {
    return this._visited(6)
  }

  get client_security_type_name() {
    return this._visited(7)
  }

  get auth_challenge() {
    return this._visited(8)
  }

  get auth_response() {
    return this._visited(9)
  }

  get security_result() {
    return this._visited(10)
  }

  get reason_length() {
    return this._visited(11)
  }

  get reason() {
    return this._visited(12)
  }

  get shared_flag() {
    return this._visited(13)
  }

  get framebuffer_width() {
    return this._visited(14)
  }

  get framebuffer_height() {
    return this._visited(15)
  }

  get server_pixel_format() {
    return this._details('server_pixel_format')
  }

  get name_length() {
    return this._visited(26)
  }

  get name() {
    return this._visited(27)
  }

  get client_message_type() {
    return this._visited(28)
  }

  get client_message_type_name() {
    return this._visited(29)
  }

  get client_pixel_format() {
    return this._details('client_pixel_format')
  }

  get encoding_count() {
    return this._visited(40)
  }

  get encodings() {
    return this._details('encodings')
  }

  get request() {
    return this._details('request')
  }

  get key_event() {
    return this._details('key_event')
  }

  get pointer_event() {
    return this._details('pointer_event')
  }

  get client_cut_text_length() {
    return this._visited(60)
  }

  get client_cut_text() {
    return this._visited(61)
  }

  get server_message_type() {
    return this._visited(62)
  }

  get server_message_type_name() {
    return this._visited(63)
  }

  get rectangle_count() {
    return this._visited(64)
  }

  get rectangles() {
    return this._details('rectangles')
  }

  get first_color() {
    return this._visited(76)
  }

  get color_count() {
    return this._visited(77)
  }

  get colors() {
    return this._details('colors')
  }

  get server_cut_text_length() {
    return this._visited(82)
  }

  get server_cut_text() {
    return this._visited(83)
  }
}
Vnc.Cut = cutClass(Vnc, {})

Vnc.prototype._id = 197

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.vnc = node
  return node
}

const packet = {
  get vnc() {
    const word = this._find(197)
    return word > 0 ? new Vnc(this, word) : this._cut(word, Vnc)
  }
}

module.exports = { rows, tree, packet }
