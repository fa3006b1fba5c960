'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["protocol"],"reader":"text","visible":true,"variable":true},
  {"path":["version"],"reader":"text","visible":true,"variable":true},
  {"path":["software"],"reader":"text","visible":true,"variable":true},
  {"path":["comments"],"reader":"text","visible":true,"variable":true},
  {"path":["packet_length"],"reader":"number","visible":true,"variable":true},
  {"path":["padding_length"],"reader":"number","visible":true,"variable":true},
  {"path":["message_code"],"reader":"number","visible":true,"variable":true},
  {"path":["message_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"disconnect","2":"ignore","3":"unimplemented","4":"debug","20":"key exchange init","21":"new keys","30":"Diffie-Hellman init","31":"Diffie-Hellman reply or group","32":"group exchange init","33":"group exchange reply","34":"group exchange request"}},
  {"path":["cookie"],"reader":"bytes","visible":true,"variable":true},
  {"path":["kex_algorithms_length"],"reader":"number","visible":false,"variable":true},
  {"path":["kex_algorithms"],"reader":"text","visible":true,"variable":true},
  {"path":["server_host_key_algorithms_length"],"reader":"number","visible":false,"variable":true},
  {"path":["server_host_key_algorithms"],"reader":"text","visible":true,"variable":true},
  {"path":["encryption_algorithms_client_to_server_length"],"reader":"number","visible":false,"variable":true},
  {"path":["encryption_algorithms_client_to_server"],"reader":"text","visible":true,"variable":true},
  {"path":["encryption_algorithms_server_to_client_length"],"reader":"number","visible":false,"variable":true},
  {"path":["encryption_algorithms_server_to_client"],"reader":"text","visible":true,"variable":true},
  {"path":["mac_algorithms_client_to_server_length"],"reader":"number","visible":false,"variable":true},
  {"path":["mac_algorithms_client_to_server"],"reader":"text","visible":true,"variable":true},
  {"path":["mac_algorithms_server_to_client_length"],"reader":"number","visible":false,"variable":true},
  {"path":["mac_algorithms_server_to_client"],"reader":"text","visible":true,"variable":true},
  {"path":["compression_algorithms_client_to_server_length"],"reader":"number","visible":false,"variable":true},
  {"path":["compression_algorithms_client_to_server"],"reader":"text","visible":true,"variable":true},
  {"path":["compression_algorithms_server_to_client_length"],"reader":"number","visible":false,"variable":true},
  {"path":["compression_algorithms_server_to_client"],"reader":"text","visible":true,"variable":true},
  {"path":["languages_client_to_server_length"],"reader":"number","visible":false,"variable":true},
  {"path":["languages_client_to_server"],"reader":"text","visible":true,"variable":true},
  {"path":["languages_server_to_client_length"],"reader":"number","visible":false,"variable":true},
  {"path":["languages_server_to_client"],"reader":"text","visible":true,"variable":true},
  {"path":["first_kex_packet_follows"],"reader":"number","visible":true,"variable":true},
  {"path":["reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["hassh_algorithms"],"reader":"text","visible":false,"variable":true},
  {"path":["hassh"],"reader":"text","visible":true,"variable":true},
  {"path":["hassh_server_algorithms"],"reader":"text","visible":false,"variable":true},
  {"path":["hassh_server"],"reader":"text","visible":true,"variable":true},
  {"path":["mpint_lengths"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["host_key","length"],"reader":"number","visible":false,"variable":true},
  {"path":["host_key","type_length"],"reader":"number","visible":false,"variable":true},
  {"path":["host_key","type"],"reader":"text","visible":true,"variable":true},
  {"path":["host_key","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_key","rsa_e"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_key","rsa_n"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_key","dsa_p"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_key","dsa_q"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_key","dsa_g"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_key","dsa_y"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_key","ecdsa_curve_length"],"reader":"number","visible":false,"variable":true},
  {"path":["host_key","ecdsa_curve"],"reader":"text","visible":true,"variable":true},
  {"path":["host_key","ecdsa_q_length"],"reader":"number","visible":false,"variable":true},
  {"path":["host_key","ecdsa_q"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_key","eddsa_length"],"reader":"number","visible":false,"variable":true},
  {"path":["host_key","eddsa"],"reader":"bytes","visible":true,"variable":true},
  {"path":["dh_e"],"reader":"bytes","visible":true,"variable":true},
  {"path":["dh_f"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ecdh_q_client_length"],"reader":"number","visible":false,"variable":true},
  {"path":["ecdh_q_client"],"reader":"bytes","visible":true,"variable":true},
  {"path":["ecdh_q_server_length"],"reader":"number","visible":false,"variable":true},
  {"path":["ecdh_q_server"],"reader":"bytes","visible":true,"variable":true},
  {"path":["dh_group_min"],"reader":"number","visible":true,"variable":true},
  {"path":["dh_group_bits"],"reader":"number","visible":true,"variable":true},
  {"path":["dh_group_max"],"reader":"number","visible":true,"variable":true},
  {"path":["dh_group_p"],"reader":"bytes","visible":true,"variable":true},
  {"path":["dh_group_g"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_signature","length"],"reader":"number","visible":false,"variable":true},
  {"path":["host_signature","type_length"],"reader":"number","visible":false,"variable":true},
  {"path":["host_signature","type"],"reader":"text","visible":true,"variable":true},
  {"path":["host_signature","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_signature","rsa"],"reader":"bytes","visible":true,"variable":true},
  {"path":["host_signature","dsa"],"reader":"bytes","visible":true,"variable":true},
  {"path":["disconnect_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["disconnect_reason_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"host not allowed to connect","2":"protocol error","3":"key exchange failed","5":"MAC error","6":"compression error","7":"service not available","8":"protocol version not supported","9":"host key not verifiable","10":"connection lost","11":"by application","12":"too many connections","13":"authentication cancelled by user","14":"no more authentication methods available","15":"illegal user name"}},
  {"path":["disconnect_description_length"],"reader":"number","visible":false,"variable":true},
  {"path":["disconnect_description"],"reader":"text","visible":true,"variable":true},
  {"path":["language_length"],"reader":"number","visible":false,"variable":true},
  {"path":["language"],"reader":"text","visible":true,"variable":true},
  {"path":["ignore_length"],"reader":"number","visible":false,"variable":true},
  {"path":["ignore"],"reader":"bytes","visible":true,"variable":true},
  {"path":["unimplemented_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["debug_always_display"],"reader":"number","visible":true,"variable":true},
  {"path":["debug_length"],"reader":"number","visible":false,"variable":true},
  {"path":["debug"],"reader":"text","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** Secure Shell, RFC 4253. */
class Ssh extends Layer {
  get protocol() {
    return this._visited(0)
  }

  get version() {
    return this._visited(1)
  }

  get software() {
    return this._visited(2)
  }

  get comments() {
    return this._visited(3)
  }

  get packet_length() {
    return this._visited(4)
  }

  get padding_length() {
    return this._visited(5)
  }

  get message_code() {
    return this._visited(6)
  }

  get message_name() {
    return this._visited(7)
  }

  get cookie() {
    return this._visited(8)
  }

  get kex_algorithms_length() {
    return this._visited(9)
  }

  get kex_algorithms() {
    return this._visited(10)
  }

  get server_host_key_algorithms_length() {
    return this._visited(11)
  }

  get server_host_key_algorithms() {
    return this._visited(12)
  }

  get encryption_algorithms_client_to_server_length() {
    return this._visited(13)
  }

  get encryption_algorithms_client_to_server() {
    return this._visited(14)
  }

  get encryption_algorithms_server_to_client_length() {
    return this._visited(15)
  }

  get encryption_algorithms_server_to_client() {
    return this._visited(16)
  }

  get mac_algorithms_client_to_server_length() {
    return this._visited(17)
  }

  get mac_algorithms_client_to_server() {
    return this._visited(18)
  }

  get mac_algorithms_server_to_client_length() {
    return this._visited(19)
  }

  get mac_algorithms_server_to_client() {
    return this._visited(20)
  }

  get compression_algorithms_client_to_server_length() {
    return this._visited(21)
  }

  get compression_algorithms_client_to_server() {
    return this._visited(22)
  }

  get compression_algorithms_server_to_client_length() {
    return this._visited(23)
  }

  get compression_algorithms_server_to_client() {
    return this._visited(24)
  }

  get languages_client_to_server_length() {
    return this._visited(25)
  }

  get languages_client_to_server() {
    return this._visited(26)
  }

  get languages_server_to_client_length() {
    return this._visited(27)
  }

  get languages_server_to_client() {
    return this._visited(28)
  }

  get first_kex_packet_follows() {
    return this._visited(29)
  }

  get reserved() {
    return this._visited(30)
  }

  get hassh_algorithms() {
    return this._visited(31)
  }

  get hassh() {
    return this._visited(32)
  }

  get hassh_server_algorithms() {
    return this._visited(33)
  }

  get hassh_server() {
    return this._visited(34)
  }

  get mpint_lengths() {
    return this._details('mpint_lengths')
  }

  get host_key() {
    return this._details('host_key')
  }

  get dh_e() {
    return this._visited(52)
  }

  get dh_f() {
    return this._visited(53)
  }

  get ecdh_q_client_length() {
    return this._visited(54)
  }

  get ecdh_q_client() {
    return this._visited(55)
  }

  get ecdh_q_server_length() {
    return this._visited(56)
  }

  get ecdh_q_server() {
    return this._visited(57)
  }

  get dh_group_min() {
    return this._visited(58)
  }

  get dh_group_bits() {
    return this._visited(59)
  }

  get dh_group_max() {
    return this._visited(60)
  }

  get dh_group_p() {
    return this._visited(61)
  }

  get dh_group_g() {
    return this._visited(62)
  }

  get host_signature() {
    return this._details('host_signature')
  }

  get disconnect_reason() {
    return this._visited(69)
  }

  get disconnect_reason_name() {
    return this._visited(70)
  }

  get disconnect_description_length() {
    return this._visited(71)
  }

  get disconnect_description() {
    return this._visited(72)
  }

  get language_length() {
    return this._visited(73)
  }

  get language() {
    return this._visited(74)
  }

  get ignore_length() {
    return this._visited(75)
  }

  get ignore() {
    return this._visited(76)
  }

  get unimplemented_sequence() {
    return this._visited(77)
  }

  get debug_always_display() {
    return this._visited(78)
  }

  get debug_length() {
    return this._visited(79)
  }

  get debug() {
    return this._visited(80)
  }

  get other() {
    return this._visited(81)
  }

  get padding() {
    return this._visited(82)
  }

  get data() {
    return this._visited(83)
  }
}
Ssh.Cut = cutClass(Ssh, {})

Ssh.prototype._id = 90

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.ssh = node
  return node
}

const packet = {
  get ssh() {
    const word = this._find(90)
    return word > 0 ? new Ssh(this, word) : this._cut(word, Ssh)
  }
}

module.exports = { rows, tree, packet }
