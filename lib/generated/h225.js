'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["message"],"reader":"number","visible":true,"variable":true},
  {"path":["message_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"gatekeeperRequest","1":"gatekeeperConfirm","2":"gatekeeperReject","3":"registrationRequest","4":"registrationConfirm","5":"registrationReject","6":"unregistrationRequest","7":"unregistrationConfirm","8":"unregistrationReject","9":"admissionRequest","10":"admissionConfirm","11":"admissionReject","12":"bandwidthRequest","13":"bandwidthConfirm","14":"bandwidthReject","15":"disengageRequest","16":"disengageConfirm","17":"disengageReject","18":"locationRequest","19":"locationConfirm","20":"locationReject","21":"infoRequest","22":"infoRequestResponse","23":"nonStandardMessage","24":"unknownMessageResponse","25":"requestInProgress","26":"resourcesAvailableIndicate","27":"resourcesAvailableConfirm","28":"infoRequestAck","29":"infoRequestNak","30":"serviceControlIndication","31":"serviceControlResponse","32":"admissionConfirmSequence"}},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** H.225.0 Registration, Admission and Status, ITU-T H.225.0. */
class H225 extends Layer {
  get message() {
    return this._visited(0)
  }

  get message_name() {
    return this._visited(1)
  }

  get sequence_number() {
    return this._visited(2)
  }

  get data() {
    return this._visited(3)
  }
}
H225.Cut = cutClass(H225, {})

H225.prototype._id = 233

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.h225 = node
  return node
}

const packet = {
  get h225() {
    const word = this._find(233)
    return word > 0 ? new H225(this, word) : this._cut(word, H225)
  }
}

module.exports = { rows, tree, packet }
