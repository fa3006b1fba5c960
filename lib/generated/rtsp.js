'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["request","line"],"reader":"text","visible":false,"variable":true},
  {"path":["request","method"],"reader":"text","visible":true,"variable":true},
  {"path":["request","url"],"reader":"text","visible":true,"variable":true},
  {"path":["response","line"],"reader":"text","visible":true,"variable":true},
  {"path":["response","status_code"],"reader":"number","visible":true,"variable":true},
  {"path":["headers"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["headers","name"],"reader":"text","visible":true,"variable":true},
  {"path":["headers","value"],"reader":"text","visible":true,"variable":true},
  {"path":["cseq"],"reader":"number","visible":true,"variable":true},
  {"path":["session"],"reader":"text","visible":true,"variable":true},
  {"path":["transport"],"reader":"text","visible":true,"variable":true},
  {"path":["user_agent"],"reader":"text","visible":true,"variable":true},
  {"path":["server"],"reader":"text","visible":true,"variable":true},
  {"path":["content_type"],"reader":"text","visible":true,"variable":true},
  {"path":["content_length"],"reader":"number","visible":true,"variable":true},
  {"path":["interleaved","magic"],"reader":"number","visible":true,"variable":true},
  {"path":["interleaved","channel"],"reader":"number","visible":true,"variable":true},
  {"path":["interleaved","length"],"reader":"number","visible":true,"variable":true},
  {"path":["body_offset"],"reader":"payload_offset","visible":false,"variable":false},
  {"path":["body_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["body"],"reader":"payload","visible":true,"variable":false}
]

/** Real Time Streaming Protocol, RFC 7826. */
class Rtsp extends Layer {
  get request() {
    return this._details('request')
  }

  get response() {
    return this._details('response')
  }

  get headers() {
    return this._details('headers')
  }

  get cseq() {
    return this._visited(8)
  }

  get session() {
    return this._visited(9)
  }

  get transport() {
    return this._visited(10)
  }

  get user_agent() {
    return this._visited(11)
  }

  get server() {
    return this._visited(12)
  }

  get content_type() {
    return this._visited(13)
  }

  get content_length() {
    return this._visited(14)
  }

  get interleaved() {
    return this._details('interleaved')
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
Rtsp.Cut = cutClass(Rtsp, {})

Rtsp.prototype._id = 51

function tree(packet, word, parent) {
  const node = {
    body: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.rtsp = node
  return node
}

const packet = {
  get rtsp() {
    const word = this._find(51)
    return word > 0 ? new Rtsp(this, word) : this._cut(word, Rtsp)
  }
}

module.exports = { rows, tree, packet }
