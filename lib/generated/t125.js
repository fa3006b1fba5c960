'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["connect"],"reader":"number","visible":true,"variable":true},
  {"path":["connect_name"],"reader":"name","visible":true,"variable":true,"names":{"101":"connect initial","102":"connect response","103":"connect additional","104":"connect result"}},
  {"path":["pdu"],"reader":"number","visible":true,"variable":true},
  {"path":["pdu_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"erect domain request","8":"disconnect provider ultimatum","10":"attach user request","11":"attach user confirm","14":"channel join request","15":"channel join confirm","25":"send data request","26":"send data indication"}},
  {"path":["reason"],"reader":"number","visible":true,"variable":true},
  {"path":["reason_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"domain disconnected","1":"provider initiated","2":"token purged","3":"user requested","4":"channel purged"}},
  {"path":["result"],"reader":"number","visible":true,"variable":true},
  {"path":["result_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"successful","1":"domain merging","2":"domain not hierarchical","3":"no such channel","4":"no such domain","5":"no such user","6":"not admitted","7":"other user id","8":"parameters unacceptable","9":"token not available","10":"token not possessed","11":"too many channels","12":"too many tokens","13":"too many users","14":"unspecified failure","15":"user rejected"}},
  {"path":["initiator"],"reader":"number","visible":true,"variable":true},
  {"path":["requested"],"reader":"number","visible":true,"variable":true},
  {"path":["channel"],"reader":"number","visible":true,"variable":true},
  {"path":["priority"],"reader":"number","visible":true,"variable":true},
  {"path":["begins"],"reader":"flag","visible":true,"variable":true},
  {"path":["ends"],"reader":"flag","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** Multipoint Communication Service, ITU-T T.125. */
class T125 extends Layer {
  get connect() {
    return this._visited(0)
  }

  get connect_name() {
    return this._visited(1)
  }

  get pdu() {
    return this._visited(2)
  }

  get pdu_name() {
    return this._visited(3)
  }

  get reason() {
    return this._visited(4)
  }

  get reason_name() {
    return this._visited(5)
  }

  get result() {
    return this._visited(6)
  }

  get result_name() {
    return this._visited(7)
  }

  get initiator() {
    return this._visited(8)
  }

  get requested() {
    return this._visited(9)
  }

  get channel() {
    return this._visited(10)
  }

  get priority() {
    return this._visited(11)
  }

  get begins() {
    return this._visited(12)
  }

  get ends() {
    return this._visited(13)
  }

  get data() {
    return this._visited(14)
  }
}
T125.Cut = cutClass(T125, {})

T125.prototype._id = 231

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.t125 = node
  return node
}

const packet = {
  get t125() {
    const word = this._find(231)
    return word > 0 ? new T125(this, word) : this._cut(word, T125)
  }
}

module.exports = { rows, tree, packet }
