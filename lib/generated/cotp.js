'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"ED Expedited Data","2":"EA Expedited Data Acknowledgement","5":"RJ Reject","6":"AK Data Acknowledgement","7":"ER TPDU Error","8":"DR Disconnect Request","12":"DC Disconnect Confirm","13":"CC Connect Confirm","14":"CR Connect Request","15":"DT Data"}},
  {"path":["destination"],"reader":"number","visible":true,"variable":true},
  {"path":["source"],"reader":"number","visible":true,"variable":true},
  {"path":["class"],"reader":"number","visible":true,"variable":true},
  {"path":["extended_formats"],"reader":"flag","visible":true,"variable":true},
  {"path":["no_flow_control"],"reader":"flag","visible":true,"variable":true},
  {"path":["cause"],"reader":"number","visible":true,"variable":true},
  {"path":["reject_cause"],"reader":"number","visible":true,"variable":true},
  {"path":["end"],"reader":"flag","visible":true,"variable":true},
  {"path":["number"],"reader":"number","visible":true,"variable":true},
  {"path":["next_number"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["parameters","code"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","code_name"],"reader":"name","visible":false,"variable":true,"names":{"133":"acknowledge time","134":"residual error rate","135":"priority","136":"transit delay","137":"throughput","138":"subsequence number","139":"reassignment time","140":"flow control confirmation","192":"tpdu size","193":"calling TSAP","194":"called TSAP","195":"checksum","196":"version","197":"protection","198":"additional options","199":"alternative classes","224":"additional information","240":"preferred maximum tpdu size","242":"inactivity timer"}},
  {"path":["parameters","error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","error_code_name"],"reader":"name","visible":false,"variable":true,"names":{"193":"invalid TPDU","195":"checksum"}},
  {"path":["parameters","length"],"reader":"number","visible":false,"variable":true},
  {"path":["parameters","tpdu_size"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","calling"],"reader":"bytes","visible":true,"variable":true},
  {"path":["parameters","called"],"reader":"bytes","visible":true,"variable":true},
  {"path":["parameters","invalid_tpdu"],"reader":"bytes","visible":true,"variable":true},
  {"path":["parameters","value"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Connection-Oriented Transport Protocol, ISO/IEC 8073. */
class Cotp extends Layer {
  get length() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1) >> 4
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at + 1) >> 4]
  }

  get destination() {
    return this._visited(3)
  }

  get source() {
    return this._visited(4)
  }

  get class() {
    return this._visited(5)
  }

  get extended_formats() {
    return this._visited(6)
  }

  get no_flow_control() {
    return this._visited(7)
  }

  get cause() {
    return this._visited(8)
  }

  get reject_cause() {
    return this._visited(9)
  }

  get end() {
    return this._visited(10)
  }

  get number() {
    return this._visited(11)
  }

  get next_number() {
    return this._visited(12)
  }

  get parameters() {
    return this._details('parameters')
  }
}
Cotp.Cut = cutClass(Cotp, { length: 1, type: 2, type_name: 2 })

Cotp.prototype._id = 199

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: bytes[at],
    type: bytes[at + 1] >> 4
  }
  if (parent !== undefined) parent.cotp = node
  return node
}

const packet = {
  get cotp() {
    const word = this._find(199)
    return word > 0 ? new Cotp(this, word) : this._cut(word, Cotp)
  }
}

module.exports = { rows, tree, packet }
