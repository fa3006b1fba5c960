'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["control"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["is_network_message"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved"],"reader":"flag","visible":false,"variable":false},
  {"path":["has_destination"],"reader":"flag","visible":true,"variable":false},
  {"path":["reserved_2"],"reader":"flag","visible":false,"variable":false},
  {"path":["has_source"],"reader":"flag","visible":true,"variable":false},
  {"path":["expects_reply"],"reader":"flag","visible":true,"variable":false},
  {"path":["priority_high"],"reader":"flag","visible":true,"variable":false},
  {"path":["priority_low"],"reader":"flag","visible":true,"variable":false},
  {"path":["destination","network"],"reader":"number","visible":true,"variable":true},
  {"path":["destination","length"],"reader":"number","visible":false,"variable":true},
  {"path":["destination","address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["source","network"],"reader":"number","visible":true,"variable":true},
  {"path":["source","length"],"reader":"number","visible":false,"variable":true},
  {"path":["source","address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["hop_count"],"reader":"number","visible":true,"variable":true},
  {"path":["message"],"reader":"number","visible":true,"variable":true},
  {"path":["message_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Who-Is-Router-To-Network","1":"I-Am-Router-To-Network","2":"I-Could-Be-Router-To-Network","3":"Reject-Message-To-Network","4":"Router-Busy-To-Network","5":"Router-Available-To-Network","6":"Initialize-Routing-Table","7":"Initialize-Routing-Table-Ack","8":"Establish-Connection-To-Network","9":"Disconnect-Connection-To-Network","18":"What-Is-Network-Number","19":"Network-Number-Is"}},
  {"path":["vendor"],"reader":"number","visible":true,"variable":true},
  {"path":["networks"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["network_number_status"],"reader":"number","visible":true,"variable":true},
  {"path":["performance"],"reader":"number","visible":true,"variable":true},
  {"path":["reject_message_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["pdu_type"],"reader":"number","visible":true,"variable":true},
  {"path":["pdu_type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Confirmed-Request","1":"Unconfirmed-Request","2":"Simple-ACK","3":"Complex-ACK","4":"Segment-ACK","5":"Error","6":"Reject","7":"Abort"}},
  {"path":["segmented"],"reader":"flag","visible":true,"variable":true},
  {"path":["more_follows"],"reader":"flag","visible":true,"variable":true},
  {"path":["accepts_segments"],"reader":"flag","visible":true,"variable":true},
  {"path":["negative"],"reader":"flag","visible":true,"variable":true},
  {"path":["server"],"reader":"flag","visible":true,"variable":true},
  {"path":["max_segments"],"reader":"number","visible":true,"variable":true},
  {"path":["max_size"],"reader":"number","visible":true,"variable":true},
  {"path":["invoke_id"],"reader":"number","visible":true,"variable":true},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["window_size"],"reader":"number","visible":true,"variable":true},
  {"path":["service"],"reader":"number","visible":true,"variable":true},
  {"path":["service_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"acknowledgeAlarm","1":"confirmedCOVNotification","2":"confirmedEventNotification","3":"getAlarmSummary","4":"getEnrollmentSummary","5":"subscribeCOV","6":"atomicReadFile","7":"atomicWriteFile","8":"addListElement","9":"removeListElement","10":"createObject","11":"deleteObject","12":"readProperty","14":"readPropertyMultiple","15":"writeProperty","16":"writePropertyMultiple","17":"deviceCommunicationControl","18":"confirmedPrivateTransfer","19":"confirmedTextMessage","20":"reinitializeDevice","21":"vtOpen","22":"vtClose","23":"vtData","26":"readRange","27":"lifeSafetyOperation","28":"subscribeCOVProperty","29":"getEventInformation"}},
  {"path":["unconfirmed_service"],"reader":"number","visible":true,"variable":true},
  {"path":["unconfirmed_service_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"i-Am","1":"i-Have","2":"unconfirmedCOVNotification","3":"unconfirmedEventNotification","4":"unconfirmedPrivateTransfer","5":"unconfirmedTextMessage","6":"timeSynchronization","7":"who-Has","8":"who-Is","9":"utcTimeSynchronization","10":"writeGroup"}},
  {"path":["reject_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["abort_reason"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** BACnet, ANSI/ASHRAE 135. */
class Bacnet extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at)
  }

  get control() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get is_network_message() {
    return this._packet._block.view.getUint8(this._at + 1) >> 7
  }

  get reserved() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 6) & 0x1
  }

  get has_destination() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 5) & 0x1
  }

  get reserved_2() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 4) & 0x1
  }

  get has_source() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 3) & 0x1
  }

  get expects_reply() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 2) & 0x1
  }

  get priority_high() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 1) & 0x1
  }

  get priority_low() {
    return this._packet._block.view.getUint8(this._at + 1) & 0x1
  }

  get destination() {
    return this._details('destination')
  }

  get source() {
    return this._details('source')
  }

  get hop_count() {
    return this._visited(16)
  }

  get message() {
    return this._visited(17)
  }

  get message_name() {
    return this._visited(18)
  }

  get vendor() {
    return this._visited(19)
  }

  get networks() {
    return this._details('networks')
  }

  get network_number_status() {
    return this._visited(21)
  }

  get performance() {
    return this._visited(22)
  }

  get reject_message_reason() {
    return this._visited(23)
  }

  get pdu_type() {
    return this._visited(24)
  }

  get pdu_type_name() {
    return this._visited(25)
  }

  get segmented() {
    return this._visited(26)
  }

  get more_follows() {
    return this._visited(27)
  }

  get accepts_segments() {
    return this._visited(28)
  }

  get negative() {
    return this._visited(29)
  }

  get server() {
    return this._visited(30)
  }

  get max_segments() {
    return this._visited(31)
  }

  get max_size() {
    return this._visited(32)
  }

  get invoke_id() {
    return this._visited(33)
  }

  get sequence_number() {
    return this._visited(34)
  }

  get window_size() {
    return this._visited(35)
  }

  get service() {
    return this._visited(36)
  }

  get service_name() {
    return this._visited(37)
  }

  get unconfirmed_service() {
    return this._visited(38)
  }

  get unconfirmed_service_name() {
    return this._visited(39)
  }

  get reject_reason() {
    return this._visited(40)
  }

  get abort_reason() {
    return this._visited(41)
  }

  get data() {
    return this._visited(42)
  }
}
Bacnet.Cut = cutClass(Bacnet, { version: 1, control: 2, is_network_message: 2, reserved: 2, has_destination: 2, reserved_2: 2, has_source: 2, expects_reply: 2, priority_high: 2, priority_low: 2 })

Bacnet.prototype._id = 182

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte1 = bytes[at + 1]
  const node = {
    version: bytes[at],
    is_network_message: byte1 >> 7,
    has_destination: (byte1 >> 5) & 0x1,
    has_source: (byte1 >> 3) & 0x1,
    expects_reply: (byte1 >> 2) & 0x1,
    priority_high: (byte1 >> 1) & 0x1,
    priority_low: byte1 & 0x1
  }
  if (parent !== undefined) parent.bacnet = node
  return node
}

const packet = {
  get bacnet() {
    const word = this._find(182)
    return word > 0 ? new Bacnet(this, word) : this._cut(word, Bacnet)
  }
}

module.exports = { rows, tree, packet }
