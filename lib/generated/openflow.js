'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol_version"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_version_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"1.0","2":"1.1","3":"1.2","4":"1.3","5":"1.4","6":"1.5"}},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["message_length"],"reader":"number","visible":true,"variable":false},
  {"path":["transaction"],"reader":"number","visible":true,"variable":false},
  {"path":["v1","version"],"reader":"number","visible":false,"variable":false},
  {"path":["v1","type"],"reader":"number","visible":false,"variable":false},
  {"path":["v1","length"],"reader":"number","visible":false,"variable":false},
  {"path":["v1","xid"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","version"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","type"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","length"],"reader":"number","visible":false,"variable":false},
  {"path":["v4","xid"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","version"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","type"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","length"],"reader":"number","visible":false,"variable":false},
  {"path":["v5","xid"],"reader":"number","visible":false,"variable":false},
  {"path":["v6","version"],"reader":"number","visible":false,"variable":false},
  {"path":["v6","type"],"reader":"number","visible":false,"variable":false},
  {"path":["v6","length"],"reader":"number","visible":false,"variable":false},
  {"path":["v6","xid"],"reader":"number","visible":false,"variable":false},
  {"path":["kind"],"reader":"number","visible":false,"variable":true},
  {"path":["type_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"HELLO","1":"ERROR","2":"ECHO_REQUEST","3":"ECHO_REPLY","4":"EXPERIMENTER","5":"FEATURES_REQUEST","6":"FEATURES_REPLY","7":"GET_CONFIG_REQUEST","8":"GET_CONFIG_REPLY","9":"SET_CONFIG","10":"PACKET_IN","11":"FLOW_REMOVED","12":"PORT_STATUS","13":"PACKET_OUT","14":"FLOW_MOD","15":"GROUP_MOD","16":"PORT_MOD","17":"TABLE_MOD","18":"MULTIPART_REQUEST","19":"MULTIPART_REPLY","20":"BARRIER_REQUEST","21":"BARRIER_REPLY","22":"QUEUE_GET_CONFIG_REQUEST","23":"QUEUE_GET_CONFIG_REPLY","24":"ROLE_REQUEST","25":"ROLE_REPLY","26":"GET_ASYNC_REQUEST","27":"GET_ASYNC_REPLY","28":"SET_ASYNC","29":"METER_MOD","30":"ROLE_STATUS","31":"TABLE_STATUS","32":"REQUESTFORWARD","33":"BUNDLE_CONTROL","34":"BUNDLE_ADD_MESSAGE","35":"CONTROLLER_STATUS","260":"VENDOR","271":"PORT_MOD","272":"STATS_REQUEST","273":"STATS_REPLY","274":"BARRIER_REQUEST","275":"BARRIER_REPLY","276":"QUEUE_GET_CONFIG_REQUEST","277":"QUEUE_GET_CONFIG_REPLY"}},
  {"path":["elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["elements","type"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","length"],"reader":"number","visible":false,"variable":true},
  {"path":["elements","versions"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["elements","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["error_type"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["datapath_id"],"reader":"big","visible":true,"variable":true},
  {"path":["n_buffers"],"reader":"number","visible":true,"variable":true},
  {"path":["n_tables"],"reader":"number","visible":true,"variable":true},
  {"path":["auxiliary_id"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities"],"reader":"number","visible":true,"variable":true},
  {"path":["config_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["miss_send_len"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** OpenFlow, OpenFlow Switch Specification 1.5. */
class Openflow extends Layer {
  get protocol_version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get protocol_version_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get message_length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get transaction() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get v1() {
    return this._key('v1')
  }

  get v4() {
    return this._key('v4')
  }

  get v5() {
    return this._key('v5')
  }

  get v6() {
    return this._key('v6')
  }

  get kind() {
    return this._visited(21)
  }

  get type_name() {
    return this._visited(22)
  }

  get elements() {
    return this._details('elements')
  }

  get error_type() {
    return this._visited(28)
  }

  get error_code() {
    return this._visited(29)
  }

  get datapath_id() {
    return this._visited(30)
  }

  get n_buffers() {
    return this._visited(31)
  }

  get n_tables() {
    return this._visited(32)
  }

  get auxiliary_id() {
    return this._visited(33)
  }

  get capabilities() {
    return this._visited(34)
  }

  get config_flags() {
    return this._visited(35)
  }

  get miss_send_len() {
    return this._visited(36)
  }

  get data() {
    return this._visited(37)
  }
}
Openflow.Cut = cutClass(Openflow, { protocol_version: 1, protocol_version_name: 1, type: 2, message_length: 4, transaction: 8 })

Openflow.prototype._id = 160

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    protocol_version: bytes[at],
    type: bytes[at + 1],
    message_length: view.getUint16(at + 2),
    transaction: view.getUint32(at + 4)
  }
  if (parent !== undefined) parent.openflow = node
  return node
}

const packet = {
  get openflow() {
    const word = this._find(160)
    return word > 0 ? new Openflow(this, word) : this._cut(word, Openflow)
  }
}

module.exports = { rows, tree, packet }
