'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["banner"],"reader":"text","visible":true,"variable":true},
  {"path":["addresses"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["addresses","type"],"reader":"number","visible":false,"variable":true},
  {"path":["addresses","nonce"],"reader":"number","visible":true,"variable":true},
  {"path":["addresses","family"],"reader":"number","visible":true,"variable":true},
  {"path":["addresses","port"],"reader":"number","visible":true,"variable":true},
  {"path":["addresses","ip"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["addresses","ip6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["tag"],"reader":"number","visible":true,"variable":true},
  {"path":["tag_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"ready","2":"reset session","3":"wait","4":"retry session","5":"retry global","6":"close","7":"message","8":"acknowledgment","9":"keep alive","10":"bad protocol version","11":"bad authorizer","12":"insufficient features","13":"sequence number","14":"keep alive 2","15":"keep alive 2 acknowledgment","16":"authorizer challenge"}},
  {"path":["features_low"],"reader":"number","visible":true,"variable":true},
  {"path":["features_high"],"reader":"number","visible":true,"variable":true},
  {"path":["host_type"],"reader":"number","visible":true,"variable":true},
  {"path":["host_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"monitor","2":"metadata server","4":"object storage","8":"client","16":"manager","32":"authentication"}},
  {"path":["global_seq"],"reader":"number","visible":true,"variable":true},
  {"path":["connect_seq"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_version"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_length"],"reader":"number","visible":true,"variable":true},
  {"path":["connect_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["auth"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ack"],"reader":"big","visible":true,"variable":true},
  {"path":["time"],"reader":"number","visible":true,"variable":true},
  {"path":["time_ns"],"reader":"number","visible":true,"variable":true},
  {"path":["seq"],"reader":"big","visible":true,"variable":true},
  {"path":["tid"],"reader":"big","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["priority"],"reader":"number","visible":true,"variable":true},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["front_length"],"reader":"number","visible":true,"variable":true},
  {"path":["middle_length"],"reader":"number","visible":true,"variable":true},
  {"path":["data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["data_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["sender_type"],"reader":"number","visible":true,"variable":true},
  {"path":["sender_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"monitor","2":"metadata server","4":"object storage","8":"client","16":"manager","32":"authentication"}},
  {"path":["sender_id"],"reader":"big","visible":true,"variable":true},
  {"path":["compat_version"],"reader":"number","visible":true,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["crc"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["front_crc"],"reader":"number","visible":true,"variable":true},
  {"path":["middle_crc"],"reader":"number","visible":true,"variable":true},
  {"path":["data_crc"],"reader":"number","visible":true,"variable":true},
  {"path":["signature"],"reader":"big","visible":true,"variable":true},
  {"path":["flags"],"reader":"number","visible":true,"variable":true}
]

/** Ceph Messenger, Ceph msgr.h. */
class Ceph extends Layer {
  get banner() {
    return this._visited(0)
  }

  get addresses() {
    return this._details('addresses')
  }

  get tag() {
    return this._visited(8)
  }

  get tag_name() {
    return this._visited(9)
  }

  get features_low() {
    return this._visited(10)
  }

  get features_high() {
    return this._visited(11)
  }

  get host_type() {
    return this._visited(12)
  }

  get host_type_name() {
    return this._visited(13)
  }

  get global_seq() {
    return this._visited(14)
  }

  get connect_seq() {
    return this._visited(15)
  }

  get protocol_version() {
    return this._visited(16)
  }

  get auth_protocol() {
    return this._visited(17)
  }

  get auth_length() {
    return this._visited(18)
  }

  get connect_flags() {
    return this._visited(19)
  }

  get auth() {
    return this._visited(20)
  }

  get ack() {
    return this._visited(21)
  }

  get time() {
    return this._visited(22)
  }

  get time_ns() {
    return this._visited(23)
  }

  get seq() {
    return this._visited(24)
  }

  get tid() {
    return this._visited(25)
  }

  get type() {
    return this._visited(26)
  }

  get priority() {
    return this._visited(27)
  }

  get version() {
    return this._visited(28)
  }

  get front_length() {
    return this._visited(29)
  }

  get middle_length() {
    return this._visited(30)
  }

  get data_length() {
    return this._visited(31)
  }

  get data_offset() {
    return this._visited(32)
  }

  get sender_type() {
    return this._visited(33)
  }

  get sender_type_name() {
    return this._visited(34)
  }

  get sender_id() {
    return this._visited(35)
  }

  get compat_version() {
    return this._visited(36)
  }

  get reserved() {
    return this._visited(37)
  }

  get crc() {
    return this._visited(38)
  }

  get data() {
    return this._visited(39)
  }

  get front_crc() {
    return this._visited(40)
  }

  get middle_crc() {
    return this._visited(41)
  }

  get data_crc() {
    return this._visited(42)
  }

  get signature() {
    return this._visited(43)
  }

  get flags() {
    return this._visited(44)
  }
}
Ceph.Cut = cutClass(Ceph, {})

Ceph.prototype._id = 230

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.ceph = node
  return node
}

const packet = {
  get ceph() {
    const word = this._find(230)
    return word > 0 ? new Ceph(this, word) : this._cut(word, Ceph)
  }
}

module.exports = { rows, tree, packet }
