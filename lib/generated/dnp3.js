'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["start"],"reader":"number","visible":false,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["control"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["direction"],"reader":"flag","visible":true,"variable":false},
  {"path":["primary"],"reader":"flag","visible":true,"variable":false},
  {"path":["frame_count_bit"],"reader":"flag","visible":true,"variable":false},
  {"path":["frame_count_valid"],"reader":"flag","visible":true,"variable":false},
  {"path":["data_flow_control"],"reader":"flag","visible":true,"variable":false},
  {"path":["function"],"reader":"number","visible":true,"variable":false},
  {"path":["function_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Reset of Remote Link","1":"Reset of User Process","2":"Test Function For Link","3":"User Data","4":"Unconfirmed User Data","9":"Request Link Status"}},
  {"path":["answer"],"reader":"number","visible":true,"variable":false},
  {"path":["answer_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"ACK","1":"NACK","11":"Status of Link","14":"Link Service Not Functioning","15":"Link Service Not Used or Implemented"}},
  {"path":["destination"],"reader":"number","visible":true,"variable":false},
  {"path":["source"],"reader":"number","visible":true,"variable":false},
  {"path":["header_crc"],"reader":"number","visible":false,"variable":false},
  {"path":["transport","control"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["transport","final"],"reader":"flag","visible":true,"variable":true},
  {"path":["transport","first"],"reader":"flag","visible":true,"variable":true},
  {"path":["transport","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["application","control"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["application","first"],"reader":"flag","visible":true,"variable":true},
  {"path":["application","final"],"reader":"flag","visible":true,"variable":true},
  {"path":["application","confirm"],"reader":"flag","visible":true,"variable":true},
  {"path":["application","unsolicited"],"reader":"flag","visible":true,"variable":true},
  {"path":["application","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["application","function"],"reader":"number","visible":true,"variable":true},
  {"path":["application","function_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Confirm","1":"Read","2":"Write","3":"Select","4":"Operate","5":"Direct Operate","6":"Direct Operate No Ack","7":"Immediate Freeze","8":"Immediate Freeze No Ack","9":"Freeze and Clear","10":"Freeze and Clear No Ack","11":"Freeze With Time","12":"Freeze With Time No Ack","13":"Cold Restart","14":"Warm Restart","15":"Initialize Data","16":"Initialize Application","17":"Start Application","18":"Stop Application","19":"Save Configuration","20":"Enable Spontaneous Messages","21":"Disable Spontaneous Messages","22":"Assign Classes","23":"Delay Measurement","24":"Record Current Time","25":"Open File","26":"Close File","27":"Delete File","28":"Get File Info","29":"Authenticate File","30":"Abort File","31":"Activate Configuration","32":"Authentication Request","33":"Authentication Error","129":"Response","130":"Unsolicited Response","131":"Authentication Response"}},
  {"path":["indications","word"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["indications","restart"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","trouble"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","local"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","need_time"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","class3"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","class2"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","class1"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","broadcast"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["indications","config_corrupt"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","already_executing"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","overflow"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","parameter_error"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","object_unknown"],"reader":"flag","visible":true,"variable":true},
  {"path":["indications","function_unknown"],"reader":"flag","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

const names9 = nameTable(rows[9])
const names11 = nameTable(rows[11])
/** Distributed Network Protocol, IEEE 1815-2012. */
class Dnp3 extends Layer {
  get start() {
    return this._packet._block.view.getUint16(this._at)
  }

  get length() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get control() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get direction() {
    return this._packet._block.view.getUint8(this._at + 3) >> 7
  }

  get primary() {
    return (this._packet._block.view.getUint8(this._at + 3) >> 6) & 0x1
  }

  get frame_count_bit() {
    const asked = (this._packet._block.view.getUint8(this._at + 3) >> 6) & 0x1
    return asked === 1 ? (this._packet._block.view.getUint8(this._at + 3) >> 5) & 0x1 : undefined
  }

  get frame_count_valid() {
    const asked = (this._packet._block.view.getUint8(this._at + 3) >> 6) & 0x1
    return asked === 1 ? (this._packet._block.view.getUint8(this._at + 3) >> 4) & 0x1 : undefined
  }

  get data_flow_control() {
    const asked = (this._packet._block.view.getUint8(this._at + 3) >> 6) & 0x1
    return asked === 0 ? (this._packet._block.view.getUint8(this._at + 3) >> 4) & 0x1 : undefined
  }

  get function() {
    const asked = (this._packet._block.view.getUint8(this._at + 3) >> 6) & 0x1
    return asked === 1 ? this._packet._block.view.getUint8(this._at + 3) & 0xf : undefined
  }

  get function_name() {
    const asked = (this._packet._block.view.getUint8(this._at + 3) >> 6) & 0x1
    return asked === 1 ? names9[this._packet._block.view.getUint8(this._at + 3) & 0xf] : undefined
  }

  get answer() {
    const asked = (this._packet._block.view.getUint8(this._at + 3) >> 6) & 0x1
    return asked === 0 ? this._packet._block.view.getUint8(this._at + 3) & 0xf : undefined
  }

  get answer_name() {
    const asked = (this._packet._block.view.getUint8(this._at + 3) >> 6) & 0x1
    return asked === 0 ? names11[this._packet._block.view.getUint8(this._at + 3) & 0xf] : undefined
  }

  get destination() {
    return this._packet._block.view.getUint16(this._at + 4, true)
  }

  get source() {
    return this._packet._block.view.getUint16(this._at + 6, true)
  }

  get header_crc() {
    return this._packet._block.view.getUint16(this._at + 8, true)
  }

  get transport() {
    return this._details('transport')
  }

  get application() {
    return this._details('application')
  }

  get indications() {
    return this._details('indications')
  }

  get data() {
    return this._visited(43)
  }
}
Dnp3.Cut = cutClass(Dnp3, { start: 2, length: 3, control: 4, direction: 4, primary: 4, frame_count_bit: 4, frame_count_valid: 4, data_flow_control: 4, function: 4, function_name: 4, answer: 4, answer_name: 4, destination: 6, source: 8, header_crc: 10 })

Dnp3.prototype._id = 177

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte3 = bytes[at + 3]
  if (!(((byte3 >> 6) & 0x1) === 1)) return visitedNode(packet, word, parent, 'dnp3')
  const node = {
    length: bytes[at + 2],
    direction: byte3 >> 7,
    primary: (byte3 >> 6) & 0x1,
    frame_count_bit: (byte3 >> 5) & 0x1,
    frame_count_valid: (byte3 >> 4) & 0x1,
    function: byte3 & 0xf,
    destination: view.getUint16(at + 4, true),
    source: view.getUint16(at + 6, true)
  }
  if (parent !== undefined) parent.dnp3 = node
  return node
}

const packet = {
  get dnp3() {
    const word = this._find(177)
    return word > 0 ? new Dnp3(this, word) : this._cut(word, Dnp3)
  }
}

module.exports = { rows, tree, packet }
