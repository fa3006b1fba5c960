'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["agent_type"],"reader":"number","visible":true,"variable":false},
  {"path":["agent"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_agent"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["sub_agent"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["uptime"],"reader":"number","visible":true,"variable":true},
  {"path":["sample_count"],"reader":"number","visible":true,"variable":true},
  {"path":["samples"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["samples","enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","format"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","format_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Flow sample","2":"Counters sample","3":"Expanded flow sample","4":"Expanded counters sample"}},
  {"path":["samples","length"],"reader":"number","visible":false,"variable":true},
  {"path":["samples","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","source_type"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","source"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","expanded_source_type"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","expanded_source"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","rate"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","pool"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","drops"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","input"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","output"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","input_format"],"reader":"number","visible":false,"variable":true},
  {"path":["samples","output_format"],"reader":"number","visible":false,"variable":true},
  {"path":["samples","record_count"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["samples","records","enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","format"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","length"],"reader":"number","visible":false,"variable":true},
  {"path":["samples","records","header_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","frame_length"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","stripped"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","header_length"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","header"],"reader":"bytes","visible":true,"variable":true},
  {"path":["samples","records","if_index"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","if_type"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","if_speed"],"reader":"big","visible":true,"variable":true},
  {"path":["samples","records","if_direction"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","if_status"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","in_octets"],"reader":"big","visible":true,"variable":true},
  {"path":["samples","records","in_packets"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","in_multicast"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","in_broadcast"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","in_discards"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","in_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","in_unknown"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","out_octets"],"reader":"big","visible":true,"variable":true},
  {"path":["samples","records","out_packets"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","out_multicast"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","out_broadcast"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","out_discards"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","out_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","promiscuous"],"reader":"number","visible":true,"variable":true},
  {"path":["samples","records","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["samples","value"],"reader":"bytes","visible":true,"variable":true}
]

/** sFlow, sFlow version 5. */
class Sflow extends Layer {
  get version() {
    return this._packet._block.view.getUint32(this._at)
  }

  get agent_type() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get agent() {
    return this._visited(2)
  }

  get ip6_agent() {
    return this._visited(3)
  }

  get sub_agent() {
    return this._visited(4)
  }

  get sequence() {
    return this._visited(5)
  }

  get uptime() {
    return this._visited(6)
  }

  get sample_count() {
    return this._visited(7)
  }

  get samples() {
    return this._details('samples')
  }
}
Sflow.Cut = cutClass(Sflow, { version: 4, agent_type: 8 })

Sflow.prototype._id = 171

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: view.getUint32(at),
    agent_type: view.getUint32(at + 4)
  }
  if (parent !== undefined) parent.sflow = node
  return node
}

const packet = {
  get sflow() {
    const word = this._find(171)
    return word > 0 ? new Sflow(this, word) : this._cut(word, Sflow)
  }
}

module.exports = { rows, tree, packet }
