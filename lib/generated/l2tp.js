'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","control"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","length"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","sequence"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","offset"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","priority"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","version"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["first_word"],"reader":"number","visible":false,"variable":false},
  {"path":["tunnel_id"],"reader":"number","visible":true,"variable":true},
  {"path":["session_id"],"reader":"number","visible":true,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["control_connection_id"],"reader":"number","visible":true,"variable":true},
  {"path":["session_id_v3"],"reader":"number","visible":true,"variable":true},
  {"path":["ns"],"reader":"number","visible":true,"variable":true},
  {"path":["nr"],"reader":"number","visible":true,"variable":true},
  {"path":["offset"],"reader":"number","visible":true,"variable":true},
  {"path":["avps"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["avps","mandatory"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","hidden"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","length"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","vendor_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","vendor_type"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","type"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Message Type","1":"Result Code","2":"Protocol Version","3":"Framing Capabilities","4":"Bearer Capabilities","5":"Tie Breaker","6":"Firmware Revision","7":"Host Name","8":"Vendor Name","9":"Assigned Tunnel ID","10":"Receive Window Size","11":"Challenge","12":"Q.931 Cause Code","13":"Challenge Response","14":"Assigned Session ID","15":"Call Serial Number","16":"Minimum BPS","17":"Maximum BPS","18":"Bearer Type","19":"Framing Type","21":"Called Number","22":"Calling Number","23":"Sub-Address","24":"Tx Connect Speed","25":"Physical Channel ID","26":"Initial Received LCP CONFREQ","27":"Last Sent LCP CONFREQ","28":"Last Received LCP CONFREQ","29":"Proxy Authen Type","30":"Proxy Authen Name","31":"Proxy Authen Challenge","32":"Proxy Authen ID","33":"Proxy Authen Response","34":"Call Errors","35":"ACCM","36":"Random Vector","37":"Private Group ID","38":"Rx Connect Speed","39":"Sequencing Required","46":"PPP Disconnect Cause Code","58":"Extended Vendor ID","59":"Message Digest","60":"Router ID","61":"Assigned Control Connection ID","62":"Pseudowire Capabilities List","63":"Local Session ID","64":"Remote Session ID","65":"Assigned Cookie","66":"Remote End ID","68":"Pseudowire Type","69":"L2-Specific Sublayer","70":"Data Sequencing","71":"Circuit Status","72":"Preferred Language","73":"Control Message Authentication Nonce","74":"Tx Connect Speed v3","75":"Rx Connect Speed v3","76":"Failover Capability","77":"Tunnel Recovery","78":"Suggested Control Sequence","79":"Failover Session State"}},
  {"path":["avps","message_type"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","message_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"SCCRQ","2":"SCCRP","3":"SCCCN","4":"StopCCN","6":"Hello","7":"OCRQ","8":"OCRP","9":"OCCN","10":"ICRQ","11":"ICRP","12":"ICCN","14":"CDN","15":"WEN","16":"SLI","17":"MDMST","18":"SRRQ","19":"SRRP","20":"ACK","21":"FSQ","22":"FSR","23":"MSRQ","24":"MSRP","25":"MSE","26":"MSI","27":"MSEN","28":"CSUN","29":"CSURQ"}},
  {"path":["avps","result_code"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","error_message"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","protocol_version"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","protocol_revision"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","async_framing_supported"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","sync_framing_supported"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","analog_access_supported"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","digital_access_supported"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","tie_breaker"],"reader":"big","visible":true,"variable":true},
  {"path":["avps","firmware_revision"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","host_name"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","vendor_name"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","assigned_tunnel_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","receive_window_size"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","cause_code"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","cause_message"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","advisory_message"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","challenge_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","assigned_session_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","call_serial_number"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","minimum_bps"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","maximum_bps"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","analog_bearer"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","digital_bearer"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","async_framing"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","sync_framing"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","called_number"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","calling_number"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","sub_address"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","connect_speed"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","physical_channel"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","initial_received_confreq"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","last_sent_confreq"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","last_received_confreq"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","proxy_authen_type"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","proxy_authen_name"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","proxy_authen_challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","proxy_authen_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","proxy_authen_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","crc_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","framing_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","hardware_overruns"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","buffer_overruns"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","timeout_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","alignment_errors"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","send_accm"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","receive_accm"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","random_vector"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","private_group_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","rx_connect_speed"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","disconnect_code"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","control_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","cause_direction"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","cause_text"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","router_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","assigned_connection_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","pseudowire_capability"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["avps","local_session_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","remote_session_id"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","assigned_cookie"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","remote_end_id"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","pseudowire_type"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","layer2_specific_sublayer"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","data_sequencing"],"reader":"number","visible":true,"variable":true},
  {"path":["avps","circuit_new"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","circuit_active"],"reader":"flag","visible":true,"variable":true},
  {"path":["avps","preferred_language"],"reader":"text","visible":true,"variable":true},
  {"path":["avps","nonce"],"reader":"bytes","visible":true,"variable":true},
  {"path":["avps","tx_connect_speed_v3"],"reader":"big","visible":true,"variable":true},
  {"path":["avps","rx_connect_speed_v3"],"reader":"big","visible":true,"variable":true},
  {"path":["avps","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Layer Two Tunneling Protocol, RFC 2661. */
class L2tp extends Layer {
  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte0 = view.getUint8(at)
    const byte1 = view.getUint8(at + 1)
    return {
      control: byte0 >> 7,
      length: (byte0 >> 6) & 0x1,
      sequence: (byte0 >> 3) & 0x1,
      ...((byte1 & 0xf) === 2 && { offset: (byte0 >> 1) & 0x1 }),
      ...((byte1 & 0xf) === 2 && { priority: byte0 & 0x1 }),
      version: byte1 & 0xf
    }
  }

  get length() {
    const asked = (this._packet._block.view.getUint8(this._at) >> 6) & 0x1
    return asked === 1 ? this._packet._block.view.getUint16(this._at + 2) : undefined
  }

  get first_word() {
    const asked = (this._packet._block.view.getUint8(this._at) >> 6) & 0x1
    return asked === 0 ? this._packet._block.view.getUint16(this._at + 2) : undefined
  }

  get tunnel_id() {
    return this._visited(9)
  }

  get session_id() {
    return this._visited(10)
  }

  get reserved() {
    return this._visited(11)
  }

  get control_connection_id() {
    return this._visited(12)
  }

  get session_id_v3() {
    return this._visited(13)
  }

  get ns() {
    return this._visited(14)
  }

  get nr() {
    return this._visited(15)
  }

  get offset() {
    return this._visited(16)
  }

  get avps() {
    return this._details('avps')
  }
}
L2tp.Cut = cutClass(L2tp, { flags: 2, length: 4, first_word: 4 })

L2tp.prototype._id = 65

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte1 = bytes[at + 1]
  if (!((byte1 & 0xf) === 2)) return visitedNode(packet, word, parent, 'l2tp')
  if (!(((byte0 >> 6) & 0x1) === 1)) return visitedNode(packet, word, parent, 'l2tp')
  const node = {
    flags: {
      control: byte0 >> 7,
      length: (byte0 >> 6) & 0x1,
      sequence: (byte0 >> 3) & 0x1,
      offset: (byte0 >> 1) & 0x1,
      priority: byte0 & 0x1,
      version: byte1 & 0xf
    },
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.l2tp = node
  return node
}

const packet = {
  get l2tp() {
    const word = this._find(65)
    return word > 0 ? new L2tp(this, word) : this._cut(word, L2tp)
  }
}

module.exports = { rows, tree, packet }
