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
    return this._details('begin_string')
  }

  get body_length() {
    return this._details('body_length')
  }

  get msg_type() {
    return this._details('msg_type')
  }

  get msg_seq_num() {
    return this._details('msg_seq_num')
  }

  get sender_comp_id() {
    return this._details('sender_comp_id')
  }

  get target_comp_id() {
    return this._details('target_comp_id')
  }

  get sending_time() {
    return this._details('sending_time')
  }

  get poss_dup_flag() {
    return this._details('poss_dup_flag')
  }

  get encrypt_method() {
    return this._details('encrypt_method')
  }

  get heart_bt_int() {
    return this._details('heart_bt_int')
  }

  get test_req_id() {
    return this._details('test_req_id')
  }

  get account() {
    return this._details('account')
  }

  get currency() {
    return this._details('currency')
  }

  get cl_ord_id() {
    return this._details('cl_ord_id')
  }

  get order_id() {
    return this._details('order_id')
  }

  get exec_id() {
    return this._details('exec_id')
  }

  get symbol() {
    return this._details('symbol')
  }

  get side() {
    return this._details('side')
  }

  get order_qty() {
    return this._details('order_qty')
  }

  get ord_type() {
    return this._details('ord_type')
  }

  get price() {
    return this._details('price')
  }

  get ord_status() {
    return this._details('ord_status')
  }

  get text() {
    return this._details('text')
  }

  get checksum() {
    return this._details('checksum')
  }

  get fields() {
    return this._details('fields')
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
