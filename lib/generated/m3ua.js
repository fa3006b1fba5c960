'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["class"],"reader":"number","visible":true,"variable":false},
  {"path":["class_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"management","1":"transfer","2":"signalling network management","3":"ASP state maintenance","4":"ASP traffic maintenance","9":"routing key management"}},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["message"],"reader":"text","visible":true,"variable":true},
  {"path":["parameters"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["parameters","tag"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","tag_name"],"reader":"name","visible":true,"variable":true,"names":{"4":"INFO string","6":"routing context","7":"diagnostic information","9":"heartbeat data","11":"traffic mode type","12":"error code","13":"status","17":"ASP identifier","18":"affected point code","19":"correlation id","20":"registration result","21":"deregistration result","22":"registration status","23":"deregistration status","24":"local routing key identifier","512":"network appearance","516":"user/cause","517":"congestion indications","518":"concerned destination","519":"routing key","520":"registration result","521":"deregistration result","523":"destination point code","524":"service indicators","526":"originating point code list","528":"protocol data"}},
  {"path":["parameters","length"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","network_appearance"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","info"],"reader":"text","visible":true,"variable":true},
  {"path":["parameters","routing_contexts"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["parameters","heartbeat"],"reader":"bytes","visible":true,"variable":true},
  {"path":["parameters","traffic_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","error"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","status_type"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","status"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","asp_identifier"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","masks"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["parameters","point_codes"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["parameters","correlation"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","opc"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","dpc"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","si"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","si_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"signalling network management","1":"testing and maintenance","3":"SCCP","4":"TUP","5":"ISUP","9":"B-ISUP","10":"S-ISUP","12":"AAL type 2","13":"BICC","14":"gateway control"}},
  {"path":["parameters","ni"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","mp"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","sls"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","value"],"reader":"bytes","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** MTP3 User Adaptation Layer, RFC 4666. */
class M3ua extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get class() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get class_name() {
    return names3[this._packet._block.view.getUint8(this._at + 2)]
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get length() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get message() {
    return this._visited(6)
  }

  get parameters() {
    return this._details('parameters')
  }
}
M3ua.Cut = cutClass(M3ua, { version: 1, reserved: 2, class: 3, class_name: 3, type: 4, length: 8 })

M3ua.prototype._id = 235

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    version: bytes[at],
    class: bytes[at + 2],
    type: bytes[at + 3],
    length: view.getUint32(at + 4)
  }
  if (parent !== undefined) parent.m3ua = node
  return node
}

const packet = {
  get m3ua() {
    const word = this._find(235)
    return word > 0 ? new M3ua(this, word) : this._cut(word, M3ua)
  }
}

module.exports = { rows, tree, packet }
