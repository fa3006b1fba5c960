'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["pairs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["pairs","key"],"reader":"text","visible":true,"variable":true},
  {"path":["pairs","value"],"reader":"text","visible":true,"variable":true}
]

/** URL-encoded form, WHATWG URL Standard. */
class Form extends Layer {
  get pairs() {
    return this._details('pairs')
  }
}
Form.Cut = cutClass(Form, {})

Form.prototype._id = 87

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.form = node
  return node
}

const packet = {
  get form() {
    const word = this._find(87)
    return word > 0 ? new Form(this, word) : this._cut(word, Form)
  }
}

module.exports = { rows, tree, packet }
