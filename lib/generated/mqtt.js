'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["header_flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"CONNECT","2":"CONNACK","3":"PUBLISH","4":"PUBACK","5":"PUBREC","6":"PUBREL","7":"PUBCOMP","8":"SUBSCRIBE","9":"SUBACK","10":"UNSUBSCRIBE","11":"UNSUBACK","12":"PINGREQ","13":"PINGRESP","14":"DISCONNECT","15":"AUTH"}},
  {"path":["flags_reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["dup"],"reader":"flag","visible":true,"variable":false},
  {"path":["qos"],"reader":"number","visible":true,"variable":false},
  {"path":["retain"],"reader":"flag","visible":true,"variable":false},
  {"path":["remaining_length"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["protocol_name"],"reader":"text","visible":true,"variable":true},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["connect_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["has_user_name"],"reader":"flag","visible":true,"variable":true},
  {"path":["has_password"],"reader":"flag","visible":true,"variable":true},
  {"path":["will_retain"],"reader":"flag","visible":true,"variable":true},
  {"path":["will_qos"],"reader":"number","visible":true,"variable":true},
  {"path":["has_will"],"reader":"flag","visible":true,"variable":true},
  {"path":["clean_start"],"reader":"flag","visible":true,"variable":true},
  {"path":["connect_reserved"],"reader":"flag","visible":false,"variable":true},
  {"path":["keep_alive"],"reader":"number","visible":true,"variable":true},
  {"path":["acknowledge_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["acknowledge_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["session_present"],"reader":"flag","visible":true,"variable":true},
  {"path":["return_code"],"reader":"number","visible":true,"variable":true},
  {"path":["topic_length"],"reader":"number","visible":false,"variable":true},
  {"path":["topic"],"reader":"text","visible":true,"variable":true},
  {"path":["packet_id"],"reader":"number","visible":true,"variable":true},
  {"path":["connack_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["puback_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["pubrec_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["pubrel_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["pubcomp_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["disconnect_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["properties_length"],"reader":"number","visible":false,"variable":true},
  {"path":["properties"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["properties","id"],"reader":"number","visible":true,"variable":true},
  {"path":["properties","id_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"payload format indicator","2":"message expiry interval","3":"content type","8":"response topic","9":"correlation data","11":"subscription identifier","17":"session expiry interval","18":"assigned client identifier","19":"server keep alive","21":"authentication method","22":"authentication data","23":"request problem information","24":"will delay interval","25":"request response information","26":"response information","28":"server reference","31":"reason string","33":"receive maximum","34":"topic alias maximum","35":"topic alias","36":"maximum QoS","37":"retain available","38":"user property","39":"maximum packet size","40":"wildcard subscription available","41":"subscription identifier available","42":"shared subscription available"}},
  {"path":["properties","number"],"reader":"number","visible":true,"variable":true},
  {"path":["properties","topic_alias"],"reader":"number","visible":true,"variable":true},
  {"path":["properties","maximum_qos"],"reader":"number","visible":true,"variable":true},
  {"path":["properties","content_type_length"],"reader":"number","visible":false,"variable":true},
  {"path":["properties","content_type"],"reader":"text","visible":true,"variable":true},
  {"path":["properties","length"],"reader":"number","visible":false,"variable":true},
  {"path":["properties","text"],"reader":"text","visible":true,"variable":true},
  {"path":["properties","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["properties","key_length"],"reader":"number","visible":false,"variable":true},
  {"path":["properties","key"],"reader":"text","visible":true,"variable":true},
  {"path":["properties","value_length"],"reader":"number","visible":false,"variable":true},
  {"path":["properties","value"],"reader":"text","visible":true,"variable":true},
  {"path":["subscriptions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["subscriptions","topic_length"],"reader":"number","visible":false,"variable":true},
  {"path":["subscriptions","topic"],"reader":"text","visible":true,"variable":true},
  {"path":["subscriptions","qos"],"reader":"number","visible":true,"variable":true},
  {"path":["subscriptions","options"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["subscriptions","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["subscriptions","retain_handling"],"reader":"number","visible":true,"variable":true},
  {"path":["subscriptions","retain_as_published"],"reader":"flag","visible":true,"variable":true},
  {"path":["subscriptions","no_local"],"reader":"flag","visible":true,"variable":true},
  {"path":["subscriptions","options_qos"],"reader":"number","visible":true,"variable":true},
  {"path":["granted_qos"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["suback_reasons"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["unsuback_reasons"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["client_id_length"],"reader":"number","visible":false,"variable":true},
  {"path":["client_id"],"reader":"text","visible":true,"variable":true},
  {"path":["will_properties_length"],"reader":"number","visible":false,"variable":true},
  {"path":["will_properties"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["will_properties","id"],"reader":"number","visible":true,"variable":true},
  {"path":["will_properties","id_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"payload format indicator","2":"message expiry interval","3":"content type","8":"response topic","9":"correlation data","11":"subscription identifier","17":"session expiry interval","18":"assigned client identifier","19":"server keep alive","21":"authentication method","22":"authentication data","23":"request problem information","24":"will delay interval","25":"request response information","26":"response information","28":"server reference","31":"reason string","33":"receive maximum","34":"topic alias maximum","35":"topic alias","36":"maximum QoS","37":"retain available","38":"user property","39":"maximum packet size","40":"wildcard subscription available","41":"subscription identifier available","42":"shared subscription available"}},
  {"path":["will_properties","number"],"reader":"number","visible":true,"variable":true},
  {"path":["will_properties","topic_alias"],"reader":"number","visible":true,"variable":true},
  {"path":["will_properties","maximum_qos"],"reader":"number","visible":true,"variable":true},
  {"path":["will_properties","content_type_length"],"reader":"number","visible":false,"variable":true},
  {"path":["will_properties","content_type"],"reader":"text","visible":true,"variable":true},
  {"path":["will_properties","length"],"reader":"number","visible":false,"variable":true},
  {"path":["will_properties","text"],"reader":"text","visible":true,"variable":true},
  {"path":["will_properties","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["will_properties","key_length"],"reader":"number","visible":false,"variable":true},
  {"path":["will_properties","key"],"reader":"text","visible":true,"variable":true},
  {"path":["will_properties","value_length"],"reader":"number","visible":false,"variable":true},
  {"path":["will_properties","value"],"reader":"text","visible":true,"variable":true},
  {"path":["will_topic_length"],"reader":"number","visible":false,"variable":true},
  {"path":["will_topic"],"reader":"text","visible":true,"variable":true},
  {"path":["will_message_length"],"reader":"number","visible":false,"variable":true},
  {"path":["will_message"],"reader":"bytes","visible":true,"variable":true},
  {"path":["user_name_length"],"reader":"number","visible":false,"variable":true},
  {"path":["user_name"],"reader":"text","visible":true,"variable":true},
  {"path":["password_length"],"reader":"number","visible":false,"variable":true},
  {"path":["password"],"reader":"text","visible":true,"variable":true},
  {"path":["message"],"reader":"bytes","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** MQTT, MQTT 5.0. */
class Mqtt extends Layer {
  get header_flags() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at) >> 4]
  }

  get flags_reserved() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked !== 3 ? this._packet._block.view.getUint8(this._at) & 0xf : undefined
  }

  get dup() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 3 ? (this._packet._block.view.getUint8(this._at) >> 3) & 0x1 : undefined
  }

  get qos() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 3 ? (this._packet._block.view.getUint8(this._at) >> 1) & 0x3 : undefined
  }

  get retain() {
    const asked = this._packet._block.view.getUint8(this._at) >> 4
    return asked === 3 ? this._packet._block.view.getUint8(this._at) & 0x1 : undefined
  }

  get remaining_length() {
    return this._visited(7)
  }

  get protocol_name_length() {
    return this._visited(8)
  }

  get protocol_name() {
    return this._visited(9)
  }

  get version() {
    return this._visited(10)
  }

  get connect_flags() {
    return this._visited(11)
  }

  get has_user_name() {
    return this._visited(12)
  }

  get has_password() {
    return this._visited(13)
  }

  get will_retain() {
    return this._visited(14)
  }

  get will_qos() {
    return this._visited(15)
  }

  get has_will() {
    return this._visited(16)
  }

  get clean_start() {
    return this._visited(17)
  }

  get connect_reserved() {
    return this._visited(18)
  }

  get keep_alive() {
    return this._visited(19)
  }

  get acknowledge_flags() {
    return this._visited(20)
  }

  get acknowledge_reserved() {
    return this._visited(21)
  }

  get session_present() {
    return this._visited(22)
  }

  get return_code() {
    return this._visited(23)
  }

  get topic_length() {
    return this._visited(24)
  }

  get topic() {
    return this._visited(25)
  }

  get packet_id() {
    return this._visited(26)
  }

  get connack_reason() {
    return this._visited(27)
  }

  get puback_reason() {
    return this._visited(28)
  }

  get pubrec_reason() {
    return this._visited(29)
  }

  get pubrel_reason() {
    return this._visited(30)
  }

  get pubcomp_reason() {
    return this._visited(31)
  }

  get disconnect_reason() {
    return this._visited(32)
  }

  get auth_reason() {
    return this._visited(33)
  }

  get properties_length() {
    return this._visited(34)
  }

  get properties() {
    return this._details('properties')
  }

  get subscriptions() {
    return this._details('subscriptions')
  }

  get granted_qos() {
    return this._details('granted_qos')
  }

  get suback_reasons() {
    return this._details('suback_reasons')
  }

  get unsuback_reasons() {
    return this._details('unsuback_reasons')
  }

  get client_id_length() {
    return this._visited(63)
  }

  get client_id() {
    return this._visited(64)
  }

  get will_properties_length() {
    return this._visited(65)
  }

  get will_properties() {
    return this._details('will_properties')
  }

  get will_topic_length() {
    return this._visited(81)
  }

  get will_topic() {
    return this._visited(82)
  }

  get will_message_length() {
    return this._visited(83)
  }

  get will_message() {
    return this._visited(84)
  }

  get user_name_length() {
    return this._visited(85)
  }

  get user_name() {
    return this._visited(86)
  }

  get password_length() {
    return this._visited(87)
  }

  get password() {
    return this._visited(88)
  }

  get message() {
    return this._visited(89)
  }

  get other() {
    return this._visited(90)
  }
}
Mqtt.Cut = cutClass(Mqtt, { header_flags: 1, type: 1, type_name: 1, flags_reserved: 1, dup: 1, qos: 1, retain: 1 })

Mqtt.prototype._id = 89

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!(byte0 >> 4 === 3)) return visitedNode(packet, word, parent, 'mqtt')
  const node = {
    type: byte0 >> 4,
    dup: (byte0 >> 3) & 0x1,
    qos: (byte0 >> 1) & 0x3,
    retain: byte0 & 0x1
  }
  if (parent !== undefined) parent.mqtt = node
  return node
}

const packet = {
  get mqtt() {
    const word = this._find(89)
    return word > 0 ? new Mqtt(this, word) : this._cut(word, Mqtt)
  }
}

module.exports = { rows, tree, packet }
