'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["tcp_length"],"reader":"number","visible":true,"variable":false},
  {"path":["target"],"reader":"text","visible":true,"variable":true},
  {"path":["target_port"],"reader":"number","visible":true,"variable":true},
  {"path":["sender"],"reader":"text","visible":true,"variable":true},
  {"path":["sender_port"],"reader":"number","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["command_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Invalid","1":"ADS Read Device Info","2":"ADS Read","3":"ADS Write","4":"ADS Read State","5":"ADS Write Control","6":"ADS Add Device Notification","7":"ADS Delete Device Notification","8":"ADS Device Notification","9":"ADS Read Write"}},
  {"path":["state","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["state","response"],"reader":"flag","visible":true,"variable":true},
  {"path":["state","no_return"],"reader":"flag","visible":true,"variable":true},
  {"path":["state","ads_command"],"reader":"flag","visible":true,"variable":true},
  {"path":["state","system_command"],"reader":"flag","visible":true,"variable":true},
  {"path":["state","high_priority"],"reader":"flag","visible":true,"variable":true},
  {"path":["state","timestamp"],"reader":"flag","visible":true,"variable":true},
  {"path":["state","udp"],"reader":"flag","visible":true,"variable":true},
  {"path":["state","init"],"reader":"flag","visible":true,"variable":true},
  {"path":["state","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["state","broadcast"],"reader":"flag","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["error"],"reader":"number","visible":true,"variable":true},
  {"path":["invoke_id"],"reader":"number","visible":true,"variable":true},
  {"path":["result"],"reader":"number","visible":true,"variable":true},
  {"path":["index_group"],"reader":"number","visible":true,"variable":true},
  {"path":["index_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["read_length"],"reader":"number","visible":true,"variable":true},
  {"path":["write_length"],"reader":"number","visible":true,"variable":true},
  {"path":["ads_state"],"reader":"number","visible":true,"variable":true},
  {"path":["device_state"],"reader":"number","visible":true,"variable":true},
  {"path":["version_major"],"reader":"number","visible":true,"variable":true},
  {"path":["version_minor"],"reader":"number","visible":true,"variable":true},
  {"path":["version_build"],"reader":"number","visible":true,"variable":true},
  {"path":["device_name"],"reader":"text","visible":true,"variable":true},
  {"path":["transmission_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["max_delay"],"reader":"number","visible":true,"variable":true},
  {"path":["cycle_time"],"reader":"number","visible":true,"variable":true},
  {"path":["notification_handle"],"reader":"number","visible":true,"variable":true},
  {"path":["stamps"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** Automation Message Specification, TwinCAT ADS. */
class Ams extends Layer {
  get reserved() {
    return this._packet._block.view.getUint16(this._at, true)
  }

  get tcp_length() {
    return this._packet._block.view.getUint32(this._at + 2, true)
  }

  get target() {
    return this._visited(2)
  }

  get target_port() {
    return this._visited(3)
  }

  get sender() {
    return this._visited(4)
  }

  get sender_port() {
    return this._visited(5)
  }

  get command() {
    return this._visited(6)
  }

  get command_name() {
    return this._visited(7)
  }

  get state() {
    return this._details('state')
  }

  get length() {
    return this._visited(19)
  }

  get error() {
    return this._visited(20)
  }

  get invoke_id() {
    return this._visited(21)
  }

  get result() {
    return this._visited(22)
  }

  get index_group() {
    return this._visited(23)
  }

  get index_offset() {
    return this._visited(24)
  }

  get data_length() {
    return this._visited(25)
  }

  get read_length() {
    return this._visited(26)
  }

  get write_length() {
    return this._visited(27)
  }

  get ads_state() {
    return this._visited(28)
  }

  get device_state() {
    return this._visited(29)
  }

  get version_major() {
    return this._visited(30)
  }

  get version_minor() {
    return this._visited(31)
  }

  get version_build() {
    return this._visited(32)
  }

  get device_name() {
    return this._visited(33)
  }

  get transmission_mode() {
    return this._visited(34)
  }

  get max_delay() {
    return this._visited(35)
  }

  get cycle_time() {
    return this._visited(36)
  }

  get notification_handle() {
    return this._visited(37)
  }

  get stamps() {
    return this._visited(38)
  }

  get data() {
    return this._visited(39)
  }
}
Ams.Cut = cutClass(Ams, { reserved: 2, tcp_length: 6 })

Ams.prototype._id = 179

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    tcp_length: view.getUint32(at + 2, true)
  }
  if (parent !== undefined) parent.ams = node
  return node
}

const packet = {
  get ams() {
    const word = this._find(179)
    return word > 0 ? new Ams(this, word) : this._cut(word, Ams)
  }
}

module.exports = { rows, tree, packet }
