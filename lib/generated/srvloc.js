'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["function"],"reader":"number","visible":true,"variable":false},
  {"path":["function_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Service Request","2":"Service Reply","3":"Service Registration","4":"Service Deregister","5":"Service Acknowledge","6":"Attribute Request","7":"Attribute Reply","8":"DA Advertisement","9":"Service Type Request","10":"Service Type Reply","11":"SA Advertisement"}},
  {"path":["v1_length"],"reader":"number","visible":true,"variable":true},
  {"path":["v1_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["v1_flags","overflow"],"reader":"flag","visible":true,"variable":true},
  {"path":["v1_flags","monolingual"],"reader":"flag","visible":true,"variable":true},
  {"path":["v1_flags","url_auth"],"reader":"flag","visible":true,"variable":true},
  {"path":["v1_flags","attribute_auth"],"reader":"flag","visible":true,"variable":true},
  {"path":["v1_flags","fresh"],"reader":"flag","visible":true,"variable":true},
  {"path":["v1_flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["dialect"],"reader":"number","visible":true,"variable":true},
  {"path":["language"],"reader":"text","visible":true,"variable":true},
  {"path":["encoding"],"reader":"number","visible":true,"variable":true},
  {"path":["v1_xid"],"reader":"number","visible":true,"variable":true},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["flags","overflow"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","fresh"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","request_multicast"],"reader":"flag","visible":true,"variable":true},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["extension_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["xid"],"reader":"number","visible":true,"variable":true},
  {"path":["language_tag_length"],"reader":"number","visible":false,"variable":true},
  {"path":["language_tag"],"reader":"text","visible":true,"variable":true},
  {"path":["previous_length"],"reader":"number","visible":false,"variable":true},
  {"path":["previous"],"reader":"text","visible":true,"variable":true},
  {"path":["service_type_length"],"reader":"number","visible":false,"variable":true},
  {"path":["service_type"],"reader":"text","visible":true,"variable":true},
  {"path":["scopes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["scopes"],"reader":"text","visible":true,"variable":true},
  {"path":["predicate_length"],"reader":"number","visible":false,"variable":true},
  {"path":["predicate"],"reader":"text","visible":true,"variable":true},
  {"path":["spi_length"],"reader":"number","visible":false,"variable":true},
  {"path":["spi"],"reader":"text","visible":true,"variable":true},
  {"path":["registered_type_length"],"reader":"number","visible":false,"variable":true},
  {"path":["registered_type"],"reader":"text","visible":true,"variable":true},
  {"path":["registered_attributes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["registered_attributes"],"reader":"text","visible":true,"variable":true},
  {"path":["dropped_scopes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["dropped_scopes"],"reader":"text","visible":true,"variable":true},
  {"path":["dropped_tags_length"],"reader":"number","visible":false,"variable":true},
  {"path":["dropped_tags"],"reader":"text","visible":true,"variable":true},
  {"path":["attribute_previous_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attribute_previous"],"reader":"text","visible":true,"variable":true},
  {"path":["attribute_url_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attribute_url"],"reader":"text","visible":true,"variable":true},
  {"path":["attribute_scopes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attribute_scopes"],"reader":"text","visible":true,"variable":true},
  {"path":["attribute_tags_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attribute_tags"],"reader":"text","visible":true,"variable":true},
  {"path":["attribute_spi_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attribute_spi"],"reader":"text","visible":true,"variable":true},
  {"path":["attribute_select_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attribute_select"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes"],"reader":"text","visible":true,"variable":true},
  {"path":["agent_url_length"],"reader":"number","visible":false,"variable":true},
  {"path":["agent_url"],"reader":"text","visible":true,"variable":true},
  {"path":["agent_scopes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["agent_scopes"],"reader":"text","visible":true,"variable":true},
  {"path":["agent_attributes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["agent_attributes"],"reader":"text","visible":true,"variable":true},
  {"path":["agent_spi_length"],"reader":"number","visible":false,"variable":true},
  {"path":["agent_spi"],"reader":"text","visible":true,"variable":true},
  {"path":["types_previous_length"],"reader":"number","visible":false,"variable":true},
  {"path":["types_previous"],"reader":"text","visible":true,"variable":true},
  {"path":["naming_authorities_length"],"reader":"number","visible":false,"variable":true},
  {"path":["naming_authorities"],"reader":"text","visible":true,"variable":true},
  {"path":["types_scopes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["types_scopes"],"reader":"text","visible":true,"variable":true},
  {"path":["types_length"],"reader":"number","visible":false,"variable":true},
  {"path":["types"],"reader":"text","visible":true,"variable":true},
  {"path":["service_agent_url_length"],"reader":"number","visible":false,"variable":true},
  {"path":["service_agent_url"],"reader":"text","visible":true,"variable":true},
  {"path":["service_agent_scopes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["service_agent_scopes"],"reader":"text","visible":true,"variable":true},
  {"path":["service_agent_attributes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["service_agent_attributes"],"reader":"text","visible":true,"variable":true},
  {"path":["error"],"reader":"number","visible":true,"variable":true},
  {"path":["url_count"],"reader":"number","visible":true,"variable":true},
  {"path":["urls"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["urls","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["urls","lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["urls","length"],"reader":"number","visible":false,"variable":true},
  {"path":["urls","url"],"reader":"text","visible":true,"variable":true},
  {"path":["url_auth_count"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["auths"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["auths","kind"],"reader":"number","visible":true,"variable":true},
  {"path":["auths","length"],"reader":"number","visible":false,"variable":true},
  {"path":["auths","timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["auths","spi_length"],"reader":"number","visible":false,"variable":true},
  {"path":["auths","spi"],"reader":"text","visible":true,"variable":true},
  {"path":["auths","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attribute_auth_count"],"reader":"number","visible":false,"variable":true},
  {"path":["agent_timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["agent_auth_count"],"reader":"number","visible":false,"variable":true},
  {"path":["service_agent_auth_count"],"reader":"number","visible":false,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Service Location Protocol, RFC 2608. */
class Srvloc extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get function() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get function_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1)]
  }

  get v1_length() {
    return this._visited(3)
  }

  get v1_flags() {
    return this._details('v1_flags')
  }

  get dialect() {
    return this._visited(11)
  }

  get language() {
    return this._visited(12)
  }

  get encoding() {
    return this._visited(13)
  }

  get v1_xid() {
    return this._visited(14)
  }

  get length() {
    return this._visited(15)
  }

  get flags() {
    return this._details('flags')
  }

  get extension_offset() {
    return this._visited(21)
  }

  get xid() {
    return this._visited(22)
  }

  get language_tag_length() {
    return this._visited(23)
  }

  get language_tag() {
    return this._visited(24)
  }

  get previous_length() {
    return this._visited(25)
  }

  get previous() {
    return this._visited(26)
  }

  get service_type_length() {
    return this._visited(27)
  }

  get service_type() {
    return this._visited(28)
  }

  get scopes_length() {
    return this._visited(29)
  }

  get scopes() {
    return this._visited(30)
  }

  get predicate_length() {
    return this._visited(31)
  }

  get predicate() {
    return this._visited(32)
  }

  get spi_length() {
    return this._visited(33)
  }

  get spi() {
    return this._visited(34)
  }

  get registered_type_length() {
    return this._visited(35)
  }

  get registered_type() {
    return this._visited(36)
  }

  get registered_attributes_length() {
    return this._visited(37)
  }

  get registered_attributes() {
    return this._visited(38)
  }

  get dropped_scopes_length() {
    return this._visited(39)
  }

  get dropped_scopes() {
    return this._visited(40)
  }

  get dropped_tags_length() {
    return this._visited(41)
  }

  get dropped_tags() {
    return this._visited(42)
  }

  get attribute_previous_length() {
    return this._visited(43)
  }

  get attribute_previous() {
    return this._visited(44)
  }

  get attribute_url_length() {
    return this._visited(45)
  }

  get attribute_url() {
    return this._visited(46)
  }

  get attribute_scopes_length() {
    return this._visited(47)
  }

  get attribute_scopes() {
    return this._visited(48)
  }

  get attribute_tags_length() {
    return this._visited(49)
  }

  get attribute_tags() {
    return this._visited(50)
  }

  get attribute_spi_length() {
    return this._visited(51)
  }

  get attribute_spi() {
    return this._visited(52)
  }

  get attribute_select_length() {
    return this._visited(53)
  }

  get attribute_select() {
    return this._visited(54)
  }

  get attributes_length() {
    return this._visited(55)
  }

  get attributes() {
    return this._visited(56)
  }

  get agent_url_length() {
    return this._visited(57)
  }

  get agent_url() {
    return this._visited(58)
  }

  get agent_scopes_length() {
    return this._visited(59)
  }

  get agent_scopes() {
    return this._visited(60)
  }

  get agent_attributes_length() {
    return this._visited(61)
  }

  get agent_attributes() {
    return this._visited(62)
  }

  get agent_spi_length() {
    return this._visited(63)
  }

  get agent_spi() {
    return this._visited(64)
  }

  get types_previous_length() {
    return this._visited(65)
  }

  get types_previous() {
    return this._visited(66)
  }

  get naming_authorities_length() {
    return this._visited(67)
  }

  get naming_authorities() {
    return this._visited(68)
  }

  get types_scopes_length() {
    return this._visited(69)
  }

  get types_scopes() {
    return this._visited(70)
  }

  get types_length() {
    return this._visited(71)
  }

  get types() {
    return this._visited(72)
  }

  get service_agent_url_length() {
    return this._visited(73)
  }

  get service_agent_url() {
    return this._visited(74)
  }

  get service_agent_scopes_length() {
    return this._visited(75)
  }

  get service_agent_scopes() {
    return this._visited(76)
  }

  get service_agent_attributes_length() {
    return this._visited(77)
  }

  get service_agent_attributes() {
    return this._visited(78)
  }

  get error() {
    return this._visited(79)
  }

  get url_count() {
    return this._visited(80)
  }

  get urls() {
    return this._details('urls')
  }

  get url_auth_count() {
    return this._details('url_auth_count')
  }

  get auths() {
    return this._details('auths')
  }

  get attribute_auth_count() {
    return this._visited(94)
  }

  get agent_timestamp() {
    return this._visited(95)
  }

  get agent_auth_count() {
    return this._visited(96)
  }

  get service_agent_auth_count() {
    return this._visited(97)
  }

  get other() {
    return this._visited(98)
  }
}
Srvloc.Cut = cutClass(Srvloc, { version: 1, function: 2, function_name: 2 })

Srvloc.prototype._id = 156

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    function: bytes[at + 1]
  }
  if (parent !== undefined) parent.srvloc = node
  return node
}

const packet = {
  get srvloc() {
    const word = this._find(156)
    return word > 0 ? new Srvloc(this, word) : this._cut(word, Srvloc)
  }
}

module.exports = { rows, tree, packet }
