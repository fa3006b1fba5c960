'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["verb"],"reader":"text","visible":true,"variable":true},
  {"path":["response_code"],"reader":"number","visible":true,"variable":true},
  {"path":["transaction_id"],"reader":"text","visible":true,"variable":true},
  {"path":["endpoint"],"reader":"text","visible":true,"variable":true},
  {"path":["version"],"reader":"text","visible":true,"variable":true},
  {"path":["comment"],"reader":"text","visible":true,"variable":true},
  {"path":["parameters"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["parameters","name"],"reader":"text","visible":true,"variable":true},
  {"path":["parameters","value"],"reader":"text","visible":true,"variable":true},
  {"path":["response_ack"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["bearer_information"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["call_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["connection_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["second_connection_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["notified_entity"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["request_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["local_connection_options"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["connection_mode"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["requested_events"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["signal_requests"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["restart_method"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["restart_delay"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["digit_map"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["observed_events"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["connection_parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["reason_code"],"reader":"text","many":true,"visible":true,"variable":true}
]

/** Media Gateway Control Protocol, RFC 3435. */
class Mgcp extends Layer {
  get verb() {
    return this._visited(0)
  }

  get response_code() {
    return this._visited(1)
  }

  get transaction_id() {
    return this._visited(2)
  }

  get endpoint() {
    return this._visited(3)
  }

  get version() {
    return this._visited(4)
  }

  get comment() {
    return this._visited(5)
  }

  get parameters() {
    return this._details('parameters')
  }

  get response_ack() {
    return this._details('response_ack')
  }

  get bearer_information() {
    return this._details('bearer_information')
  }

  get call_id() {
    return this._details('call_id')
  }

  get connection_id() {
    return this._details('connection_id')
  }

  get second_connection_id() {
    return this._details('second_connection_id')
  }

  get notified_entity() {
    return this._details('notified_entity')
  }

  get request_id() {
    return this._details('request_id')
  }

  get local_connection_options() {
    return this._details('local_connection_options')
  }

  get connection_mode() {
    return this._details('connection_mode')
  }

  get requested_events() {
    return this._details('requested_events')
  }

  get signal_requests() {
    return this._details('signal_requests')
  }

  get restart_method() {
    return this._details('restart_method')
  }

  get restart_delay() {
    return this._details('restart_delay')
  }

  get digit_map() {
    return this._details('digit_map')
  }

  get observed_events() {
    return this._details('observed_events')
  }

  get connection_parameters() {
    return this._details('connection_parameters')
  }

  get reason_code() {
    return this._details('reason_code')
  }
}
Mgcp.Cut = cutClass(Mgcp, {})

Mgcp.prototype._id = 208

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.mgcp = node
  return node
}

const packet = {
  get mgcp() {
    const word = this._find(208)
    return word > 0 ? new Mgcp(this, word) : this._cut(word, Mgcp)
  }
}

module.exports = { rows, tree, packet }
