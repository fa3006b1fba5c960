'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"EAP-Packet","1":"EAPOL-Start","2":"EAPOL-Logoff","3":"EAPOL-Key","4":"EAPOL-Encapsulated-ASF-Alert","5":"EAPOL-MKA","6":"EAPOL-Announcement (Generic)","7":"EAPOL-Announcement (Specific)","8":"EAPOL-Announcement-Req"}},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["key","descriptor"],"reader":"number","visible":true,"variable":true},
  {"path":["key","descriptor_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"RC4","2":"IEEE 802.11","254":"WPA"}},
  {"path":["key","message_number"],"reader":"number","visible":true,"variable":true},
  {"path":["key","information"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["key","information","smk_message"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","encrypted_key_data"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","request"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","error"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","secure"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","key_mic"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","key_ack"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","install"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","key_index"],"reader":"number","visible":true,"variable":true},
  {"path":["key","information","pairwise"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","information","descriptor_version"],"reader":"number","visible":true,"variable":true},
  {"path":["key","length"],"reader":"number","visible":true,"variable":true},
  {"path":["key","replay_counter"],"reader":"big","visible":true,"variable":true},
  {"path":["key","nonce"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","iv"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","rsc"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","mic"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["key","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","index"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["key","index","unicast"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","index","number"],"reader":"number","visible":true,"variable":true},
  {"path":["key","signature"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","key"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["key","elements","number"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","length"],"reader":"number","visible":false,"variable":true},
  {"path":["key","elements","rsn_version"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","group_cipher_oui"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","group_cipher_type"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","pairwise_count"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","pairwise_ouis"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["key","elements","pairwise_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["key","elements","akm_count"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","akm_ouis"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["key","elements","akm_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["key","elements","capabilities"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["key","elements","capabilities","preauthentication"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","elements","capabilities","no_pairwise"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","elements","capabilities","ptksa_replay_counters"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","capabilities","gtksa_replay_counters"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","capabilities","mfp_required"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","elements","capabilities","mfp_capable"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","elements","capabilities","joint_multi_band"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","elements","capabilities","peerkey"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","elements","capabilities","spp_amsdu"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","capabilities","pbac"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","capabilities","extended_key_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["key","elements","capabilities","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["key","elements","pmkid_count"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","pmkids"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["key","elements","group_management_oui"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","group_management_type"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","oui"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","vendor_type"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","pmkid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key","elements","microsoft_type"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","wpa_version"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","wpa_multicast_oui"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","wpa_multicast_type"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","wpa_unicast_count"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","wpa_unicast_ouis"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["key","elements","wpa_unicast_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["key","elements","wpa_akm_count"],"reader":"number","visible":true,"variable":true},
  {"path":["key","elements","wpa_akm_ouis"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["key","elements","wpa_akm_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["key","elements","content"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** EAP over LANs, IEEE 802.1X. */
class Eapol extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get key() {
    return this._details('key')
  }

  get body() {
    return this._visited(33)
  }
}
Eapol.Cut = cutClass(Eapol, { version: 1, type: 2, type_name: 2, length: 4 })

Eapol.prototype._id = 7

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    type: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.eapol = node
  return node
}

const packet = {
  get eapol() {
    const word = this._find(7)
    return word > 0 ? new Eapol(this, word) : this._cut(word, Eapol)
  }
}

module.exports = { rows, tree, packet }
