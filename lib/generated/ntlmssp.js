'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameOf } = require('../packet/layer')
const { padded } = require('../packet/text')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["signature"],"reader":"text","visible":true,"variable":false},
  {"path":["message_type"],"reader":"number","visible":true,"variable":false},
  {"path":["message_type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"NEGOTIATE","2":"CHALLENGE","3":"AUTHENTICATE"}},
  {"path":["lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["maximum_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["offsets"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags","unicode"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","oem"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","request_target"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved_3"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","sign"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","seal"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","datagram"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","lm_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved_8"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","ntlm"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved_10"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","anonymous"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","domain_supplied"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","workstation_supplied"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved_14"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","always_sign"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","target_type_domain"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","target_type_server"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved_18"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","extended_session_security"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","identify"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved_21"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","request_non_nt_session_key"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","has_target_info"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved_24"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","has_version"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved_26"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","reserved_27"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","reserved_28"],"reader":"flag","visible":false,"variable":true},
  {"path":["flags","keys_128"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","key_exchange"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","keys_56"],"reader":"flag","visible":true,"variable":true},
  {"path":["version","major"],"reader":"number","visible":true,"variable":true},
  {"path":["version","minor"],"reader":"number","visible":true,"variable":true},
  {"path":["version","build"],"reader":"number","visible":true,"variable":true},
  {"path":["version","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["version","ntlm_revision"],"reader":"number","visible":true,"variable":true},
  {"path":["server_challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["mic"],"reader":"bytes","visible":true,"variable":true},
  {"path":["calling_domain"],"reader":"text","visible":true,"variable":true},
  {"path":["calling_workstation"],"reader":"text","visible":true,"variable":true},
  {"path":["target_name"],"reader":"text","visible":true,"variable":true},
  {"path":["target_pairs"],"reader":"bytes","visible":false,"variable":true},
  {"path":["domain"],"reader":"text","visible":true,"variable":true},
  {"path":["user"],"reader":"text","visible":true,"variable":true},
  {"path":["workstation"],"reader":"text","visible":true,"variable":true},
  {"path":["lm_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["session_key"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nt_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nt_proof"],"reader":"bytes","visible":true,"variable":true},
  {"path":["response_version"],"reader":"number","visible":true,"variable":true},
  {"path":["response_highest_version"],"reader":"number","visible":true,"variable":true},
  {"path":["response_reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["response_time"],"reader":"time","visible":true,"variable":true},
  {"path":["client_challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["response_gap"],"reader":"bytes","visible":false,"variable":true},
  {"path":["other_pairs"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["target_info","types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["target_info","lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["target_info","nb_computer_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["target_info","nb_domain_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["target_info","dns_computer_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["target_info","dns_domain_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["target_info","dns_tree_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["target_info","flags"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["target_info","timestamp"],"reader":"time","many":true,"visible":true,"variable":true},
  {"path":["target_info","restrictions"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["target_info","target_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["target_info","channel_bindings"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["answer","types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["answer","lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["answer","nb_computer_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["answer","nb_domain_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["answer","dns_computer_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["answer","dns_domain_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["answer","dns_tree_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["answer","flags"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["answer","timestamp"],"reader":"time","many":true,"visible":true,"variable":true},
  {"path":["answer","restrictions"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["answer","target_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["answer","channel_bindings"],"reader":"bytes","many":true,"visible":true,"variable":true}
]

/** NT LAN Manager Security Support Provider, [MS-NLMP]. */
class Ntlmssp extends Layer {
  get signature() {
    return this._text(0, 8)
  }

  get message_type() {
    return this._packet._block.view.getUint32(this._at + 8, true)
  }

  get message_type_name() {
    return nameOf(rows[2], this._packet._block.view.getUint32(this._at + 8, true))
  }

  get lengths() {
    return this._details('lengths')
  }

  get maximum_lengths() {
    return this._details('maximum_lengths')
  }

  get offsets() {
    return this._details('offsets')
  }

  get flags() {
    return this._details('flags')
  }

  get version() {
    return this._details('version')
  }

  get server_challenge() {
    return this._visited(44)
  }

  get reserved() {
    return this._visited(45)
  }

  get mic() {
    return this._visited(46)
  }

  get calling_domain() {
    return this._visited(47)
  }

  get calling_workstation() {
    return this._visited(48)
  }

  get target_name() {
    return this._visited(49)
  }

  get target_pairs() {
    return this._visited(50)
  }

  get domain() {
    return this._visited(51)
  }

  get user() {
    return this._visited(52)
  }

  get workstation() {
    return this._visited(53)
  }

  get lm_response() {
    return this._visited(54)
  }

  get session_key() {
    return this._visited(55)
  }

  get nt_response() {
    return this._visited(56)
  }

  get nt_proof() {
    return this._visited(57)
  }

  get response_version() {
    return this._visited(58)
  }

  get response_highest_version() {
    return this._visited(59)
  }

  get response_reserved() {
    return this._visited(60)
  }

  get response_time() {
    return this._visited(61)
  }

  get client_challenge() {
    return this._visited(62)
  }

  get response_gap() {
    return this._visited(63)
  }

  get other_pairs() {
    return this._details('other_pairs')
  }

  get target_info() {
    return this._details('target_info')
  }

  get answer() {
    return this._details('answer')
  }
}
Ntlmssp.Cut = cutClass(Ntlmssp, { signature: 8, message_type: 12, message_type_name: 12 })

Ntlmssp.prototype._id = 214

function tree(packet, word, parent) {
  const { ints, view } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    signature: padded(packet._slice(ints[word + 1] + 0, 8)),
    message_type: view.getUint32(at + 8, true)
  }
  if (parent !== undefined) parent.ntlmssp = node
  return node
}

const packet = {
  get ntlmssp() {
    const word = this._find(214)
    return word > 0 ? new Ntlmssp(this, word) : this._cut(word, Ntlmssp)
  }
}

module.exports = { rows, tree, packet }
