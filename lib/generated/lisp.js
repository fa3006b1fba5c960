'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Map-Request","2":"Map-Reply","3":"Map-Register","4":"Map-Notify","5":"Map-Notify-Ack","6":"Map-Referral","7":"Info","8":"Encapsulated"}},
  {"path":["request","authoritative"],"reader":"flag","visible":true,"variable":true},
  {"path":["request","map_data"],"reader":"flag","visible":true,"variable":true},
  {"path":["request","probe"],"reader":"flag","visible":true,"variable":true},
  {"path":["request","solicit"],"reader":"flag","visible":true,"variable":true},
  {"path":["request","proxy"],"reader":"flag","visible":true,"variable":true},
  {"path":["request","solicited"],"reader":"flag","visible":true,"variable":true},
  {"path":["request","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["request","locator_count"],"reader":"number","visible":false,"variable":true},
  {"path":["reply","probe"],"reader":"flag","visible":true,"variable":true},
  {"path":["reply","echo"],"reader":"flag","visible":true,"variable":true},
  {"path":["reply","security"],"reader":"flag","visible":true,"variable":true},
  {"path":["reply","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["register","proxy"],"reader":"flag","visible":true,"variable":true},
  {"path":["register","security"],"reader":"flag","visible":true,"variable":true},
  {"path":["register","has_xtr_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["register","rtr"],"reader":"flag","visible":true,"variable":true},
  {"path":["register","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["register","want_notify"],"reader":"flag","visible":true,"variable":true},
  {"path":["notify","has_xtr_id"],"reader":"flag","visible":true,"variable":true},
  {"path":["notify","rtr"],"reader":"flag","visible":true,"variable":true},
  {"path":["notify","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["record_count"],"reader":"number","visible":true,"variable":true},
  {"path":["nonce"],"reader":"big","visible":true,"variable":true},
  {"path":["key_id"],"reader":"number","visible":true,"variable":true},
  {"path":["auth_length"],"reader":"number","visible":false,"variable":true},
  {"path":["auth"],"reader":"bytes","visible":true,"variable":true},
  {"path":["source_afi"],"reader":"number","visible":false,"variable":true},
  {"path":["source"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["source_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["itr_afi"],"reader":"number","many":true,"visible":false,"variable":true},
  {"path":["itr_locators"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["itr_locators_ipv6"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["eid_prefixes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["eid_prefixes","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["eid_prefixes","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["eid_prefixes","afi"],"reader":"number","visible":false,"variable":true},
  {"path":["eid_prefixes","prefix"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["eid_prefixes","prefix_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["mappings"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["mappings","ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["mappings","locator_count"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["mappings","action"],"reader":"number","visible":true,"variable":true},
  {"path":["mappings","action_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"no action","1":"forward natively","2":"send Map-Request","3":"drop","4":"drop by policy","5":"drop unauthenticated"}},
  {"path":["mappings","authoritative"],"reader":"flag","visible":true,"variable":true},
  {"path":["mappings","reserved1"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","reserved2"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","version"],"reader":"number","visible":true,"variable":true},
  {"path":["mappings","afi"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","prefix"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["mappings","prefix_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["mappings","lcaf_header"],"reader":"bytes","visible":false,"variable":true},
  {"path":["mappings","lcaf_reserved1"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","lcaf_flags"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","lcaf_type"],"reader":"number","visible":true,"variable":true},
  {"path":["mappings","lcaf_reserved2"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","lcaf_length"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","instance"],"reader":"number","visible":true,"variable":true},
  {"path":["mappings","instance_afi"],"reader":"number","visible":false,"variable":true},
  {"path":["mappings","instance_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["mappings","instance_address_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["mappings","lcaf_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["locators"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["locators","priority"],"reader":"number","visible":true,"variable":true},
  {"path":["locators","weight"],"reader":"number","visible":true,"variable":true},
  {"path":["locators","multicast_priority"],"reader":"number","visible":false,"variable":true},
  {"path":["locators","multicast_weight"],"reader":"number","visible":false,"variable":true},
  {"path":["locators","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["locators","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["locators","local"],"reader":"flag","visible":true,"variable":true},
  {"path":["locators","probed"],"reader":"flag","visible":true,"variable":true},
  {"path":["locators","reachable"],"reader":"flag","visible":true,"variable":true},
  {"path":["locators","afi"],"reader":"number","visible":false,"variable":true},
  {"path":["locators","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["locators","address_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["xtr_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["site_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["other"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** Locator/ID Separation Protocol, RFC 9301. */
class Lisp extends Layer {
  get type() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type_name() {
    return names1[this._packet._block.view.getUint8(this._at) >> 4]
  }

  get request() {
    return this._details('request')
  }

  get reply() {
    return this._details('reply')
  }

  get register() {
    return this._details('register')
  }

  get notify() {
    return this._details('notify')
  }

  get record_count() {
    return this._visited(23)
  }

  get nonce() {
    return this._visited(24)
  }

  get key_id() {
    return this._visited(25)
  }

  get auth_length() {
    return this._visited(26)
  }

  get auth() {
    return this._visited(27)
  }

  get source_afi() {
    return this._visited(28)
  }

  get source() {
    return this._visited(29)
  }

  get source_ipv6() {
    return this._visited(30)
  }

  get itr_afi() {
    return this._details('itr_afi')
  }

  get itr_locators() {
    return this._details('itr_locators')
  }

  get itr_locators_ipv6() {
    return this._details('itr_locators_ipv6')
  }

  get eid_prefixes() {
    return this._details('eid_prefixes')
  }

  get mappings() {
    return this._details('mappings')
  }

  get locators() {
    return this._details('locators')
  }

  get xtr_id() {
    return this._visited(77)
  }

  get site_id() {
    return this._visited(78)
  }

  get other() {
    return this._visited(79)
  }
}
Lisp.Cut = cutClass(Lisp, { type: 1, type_name: 1 })

Lisp.prototype._id = 157

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    type: bytes[at] >> 4
  }
  if (parent !== undefined) parent.lisp = node
  return node
}

const packet = {
  get lisp() {
    const word = this._find(157)
    return word > 0 ? new Lisp(this, word) : this._cut(word, Lisp)
  }
}

module.exports = { rows, tree, packet }
