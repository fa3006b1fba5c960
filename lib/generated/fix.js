'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["begin_string"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["body_length"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["msg_type"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["msg_seq_num"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["sender_comp_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["target_comp_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["sending_time"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["poss_dup_flag"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["encrypt_method"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["heart_bt_int"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["test_req_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["account"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["currency"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["cl_ord_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["order_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["exec_id"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["symbol"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["side"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["order_qty"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ord_type"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["price"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["ord_status"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["text"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["checksum"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["fields"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["fields","tag"],"reader":"number","visible":true,"variable":true},
  {"path":["fields","value"],"reader":"text","visible":true,"variable":true}
]

/** Financial Information eXchange, FIX session layer. */
class Fix extends Layer {
  get begin_string() {
    return this._extra('begin_string')
  }

  get body_length() {
    return this._extra('body_length')
  }

  get msg_type() {
    return this._extra('msg_type')
  }

  get msg_seq_num() {
    return this._extra('msg_seq_num')
  }

  get sender_comp_id() {
    return this._extra('sender_comp_id')
  }

  get target_comp_id() {
    return this._extra('target_comp_id')
  }

  get sending_time() {
    return this._extra('sending_time')
  }

  get poss_dup_flag() {
    return this._extra('poss_dup_flag')
  }

  get encrypt_method() {
    return this._extra('encrypt_method')
  }

  get heart_bt_int() {
    return this._extra('heart_bt_int')
  }

  get test_req_id() {
    return this._extra('test_req_id')
  }

  get account() {
    return this._extra('account')
  }

  get currency() {
    return this._extra('currency')
  }

  get cl_ord_id() {
    return this._extra('cl_ord_id')
  }

  get order_id() {
    return this._extra('order_id')
  }

  get exec_id() {
    return this._extra('exec_id')
  }

  get symbol() {
    return this._extra('symbol')
  }

  get side() {
    return this._extra('side')
  }

  get order_qty() {
    return this._extra('order_qty')
  }

  get ord_type() {
    return this._extra('ord_type')
  }

  get price() {
    return this._extra('price')
  }

  get ord_status() {
    return this._extra('ord_status')
  }

  get text() {
    return this._extra('text')
  }

  get checksum() {
    return this._extra('checksum')
  }

  get fields() {
    return this._extra('fields')
  }
}
Fix.Cut = cutClass(Fix, {})

Fix.prototype._id = 133

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.fix = node
  return node
}

const packet = {
  get fix() {
    const word = this._find(133)
    return word > 0 ? new Fix(this, word) : this._cut(word, Fix)
  }
}

module.exports = { rows, tree, packet }
