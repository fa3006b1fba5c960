'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"session data","7":"PADO","9":"PADI","10":"PADG","11":"PADC","12":"PADQ","25":"PADR","101":"PADS","167":"PADT","211":"PADM","212":"PADN"}},
  {"path":["session_id"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["tags"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tags","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"End-Of-List","257":"Service-Name","258":"AC-Name","259":"Host-Uniq","260":"AC-Cookie","261":"Vendor-Specific","262":"Credits","263":"Metrics","264":"Sequence Number","265":"Credit Scale","272":"Relay-Session-Id","273":"HURL","274":"MOTM","288":"PPP-Max-Payload","289":"IP Route Add","513":"Service-Name-Error","514":"AC-System-Error","515":"Generic-Error"}},
  {"path":["tags","length"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","service_name"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","ac_name"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","host_uniq"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","ac_cookie"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","vendor_id"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","vendor_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","line"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tags","line","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Agent-Circuit-Id","2":"Agent-Remote-Id","129":"Actual-Data-Rate-Upstream","130":"Actual-Data-Rate-Downstream","131":"Minimum-Data-Rate-Upstream","132":"Minimum-Data-Rate-Downstream","133":"Attainable-Data-Rate-Upstream","134":"Attainable-Data-Rate-Downstream","135":"Maximum-Data-Rate-Upstream","136":"Maximum-Data-Rate-Downstream","137":"Minimum-Data-Rate-Upstream-Low-Power","138":"Minimum-Data-Rate-Downstream-Low-Power","139":"Maximum-Interleaving-Delay-Upstream","140":"Actual-Interleaving-Delay-Upstream","141":"Maximum-Interleaving-Delay-Downstream","142":"Actual-Interleaving-Delay-Downstream","144":"Access-Loop-Encapsulation"}},
  {"path":["tags","line","length"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","circuit_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","line","remote_id"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","line","actual_data_rate_up"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","actual_data_rate_down"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","minimum_data_rate_up"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","minimum_data_rate_down"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","attainable_data_rate_up"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","attainable_data_rate_down"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","maximum_data_rate_up"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","maximum_data_rate_down"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","minimum_data_rate_up_low_power"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","minimum_data_rate_down_low_power"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","maximum_delay_up"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","actual_delay_up"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","maximum_delay_down"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","actual_delay_down"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","data_link"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","encapsulation_1"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","encapsulation_2"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","line","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","forward_credits"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","backward_credits"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","maximum_rate_units"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","current_rate_units"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","receive_only"],"reader":"flag","visible":true,"variable":true},
  {"path":["tags","relative_link_quality"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","resources"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","latency"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","current_data_rate"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","maximum_data_rate"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","credit_scale"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","relay_session_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","hurl"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","motm"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","max_payload"],"reader":"number","visible":true,"variable":true},
  {"path":["tags","ip_route_add"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tags","service_name_error"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","ac_system_error"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","generic_error"],"reader":"text","visible":true,"variable":true},
  {"path":["tags","value"],"reader":"bytes","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** PPP over Ethernet, discovery, RFC 2516. */
class Pppoed extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get code() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get code_name() {
    return names3[this._packet._block.view.getUint8(this._at + 1)]
  }

  get session_id() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get tags() {
    return this._details('tags')
  }
}
Pppoed.Cut = cutClass(Pppoed, { version: 1, type: 1, code: 2, code_name: 2, session_id: 4, length: 6 })

Pppoed.prototype._id = 62

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    version: byte0 >> 4,
    type: byte0 & 0xf,
    code: bytes[at + 1],
    session_id: view.getUint16(at + 2),
    length: view.getUint16(at + 4)
  }
  if (parent !== undefined) parent.pppoed = node
  return node
}

const packet = {
  get pppoed() {
    const word = this._find(62)
    return word > 0 ? new Pppoed(this, word) : this._cut(word, Pppoed)
  }
}

module.exports = { rows, tree, packet }
