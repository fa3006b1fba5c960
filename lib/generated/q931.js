'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["discriminator"],"reader":"number","visible":true,"variable":false},
  {"path":["call_reference_length"],"reader":"number","visible":true,"variable":false},
  {"path":["call_reference_flag"],"reader":"flag","visible":true,"variable":true},
  {"path":["call_reference"],"reader":"number","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"alerting","2":"call proceeding","3":"progress","5":"setup","7":"connect","13":"setup acknowledge","15":"connect acknowledge","32":"user information","69":"disconnect","77":"release","90":"release complete","98":"facility","110":"notify","117":"status enquiry","121":"congestion control","123":"information","125":"status"}},
  {"path":["elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["elements","id"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","id_name"],"reader":"name","visible":true,"variable":true,"names":{"4":"bearer capability","8":"cause","20":"call state","24":"channel identification","28":"facility","30":"progress indicator","39":"notification indicator","40":"display","41":"date","44":"keypad facility","52":"signal","108":"calling party number","109":"calling party subaddress","112":"called party number","113":"called party subaddress","116":"redirecting number","126":"user-user","161":"sending complete"}},
  {"path":["elements","length"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","display"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","user_discriminator"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","h225_message"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","h225_message_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"setup","1":"callProceeding","2":"connect","3":"alerting","4":"information","5":"releaseComplete","6":"facility","7":"progress","8":"empty","9":"status","10":"statusInquiry","11":"setupAcknowledge","12":"notify"}},
  {"path":["elements","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Q.931 Call Signalling, ITU-T Q.931. */
class Q931 extends Layer {
  get discriminator() {
    return this._packet._block.view.getUint8(this._at)
  }

  get call_reference_length() {
    return this._packet._block.view.getUint8(this._at + 1) & 0xf
  }

  get call_reference_flag() {
    return this._visited(2)
  }

  get call_reference() {
    return this._visited(3)
  }

  get type() {
    return this._visited(4)
  }

  get type_name() {
    return this._visited(5)
  }

  get elements() {
    return this._details('elements')
  }
}
Q931.Cut = cutClass(Q931, { discriminator: 1, call_reference_length: 2 })

Q931.prototype._id = 232

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    discriminator: bytes[at],
    call_reference_length: bytes[at + 1] & 0xf
  }
  if (parent !== undefined) parent.q931 = node
  return node
}

const packet = {
  get q931() {
    const word = this._find(232)
    return word > 0 ? new Q931(this, word) : this._cut(word, Q931)
  }
}

module.exports = { rows, tree, packet }
