'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"Method","2":"Content header","3":"Content body","8":"Heartbeat"}},
  {"path":["channel"],"reader":"number","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["class"],"reader":"number","visible":true,"variable":true},
  {"path":["class_name"],"reader":"name","visible":true,"variable":true,"names":{"10":"Connection","20":"Channel","30":"Access","40":"Exchange","50":"Queue","60":"Basic","85":"Confirm","90":"Tx"}},
  {"path":["method"],"reader":"number","visible":true,"variable":true},
  {"path":["content_class"],"reader":"number","visible":true,"variable":true},
  {"path":["weight"],"reader":"number","visible":true,"variable":true},
  {"path":["body_size"],"reader":"big","visible":true,"variable":true},
  {"path":["property_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol"],"reader":"text","visible":true,"variable":true},
  {"path":["protocol_id"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_id_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"AMQP","2":"TLS","3":"SASL"}},
  {"path":["version_major"],"reader":"number","visible":true,"variable":true},
  {"path":["version_minor"],"reader":"number","visible":true,"variable":true},
  {"path":["version_revision"],"reader":"number","visible":true,"variable":true},
  {"path":["size"],"reader":"number","visible":true,"variable":true},
  {"path":["data_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["frame_type"],"reader":"number","visible":true,"variable":true},
  {"path":["frame_type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"AMQP","1":"SASL"}},
  {"path":["frame_channel"],"reader":"number","visible":true,"variable":true},
  {"path":["extended_header"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payload"],"reader":"bytes","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** Advanced Message Queuing Protocol, AMQP 0-9-1 and 1.0. */
class Amqp extends Layer {
  get type() {
    return this._visited(0)
  }

  get type_name() {
    return this._visited(1)
  }

  get channel() {
    return this._visited(2)
  }

  get length() {
    return this._visited(3)
  }

  get class() {
    return this._visited(4)
  }

  get class_name() {
    return this._visited(5)
  }

  get method() {
    return this._visited(6)
  }

  get content_class() {
    return this._visited(7)
  }

  get weight() {
    return this._visited(8)
  }

  get body_size() {
    return this._visited(9)
  }

  get property_flags() {
    return this._visited(10)
  }

  get protocol() {
    return this._visited(11)
  }

  get protocol_id() {
    return this._visited(12)
  }

  get protocol_id_name() {
    return this._visited(13)
  }

  get version_major() {
    return this._visited(14)
  }

  get version_minor() {
    return this._visited(15)
  }

  get version_revision() {
    return this._visited(16)
  }

  get size() {
    return this._visited(17)
  }

  get data_offset() {
    return this._visited(18)
  }

  get frame_type() {
    return this._visited(19)
  }

  get frame_type_name() {
    return this._visited(20)
  }

  get frame_channel() {
    return this._visited(21)
  }

  get extended_header() {
    return this._visited(22)
  }

  get payload() {
    return this._visited(23)
  }

  get data() {
    return this._visited(24)
  }
}
Amqp.Cut = cutClass(Amqp, {})

Amqp.prototype._id = 207

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.amqp = node
  return node
}

const packet = {
  get amqp() {
    const word = this._find(207)
    return word > 0 ? new Amqp(this, word) : this._cut(word, Amqp)
  }
}

module.exports = { rows, tree, packet }
