'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["start"],"reader":"number","visible":false,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["command_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"STARTDT act","2":"STARTDT con","4":"STOPDT act","8":"STOPDT con","16":"TESTFR act","32":"TESTFR con"}},
  {"path":["send_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["receive_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["asdu_type"],"reader":"number","visible":true,"variable":true},
  {"path":["asdu_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"M_SP_NA_1","2":"M_SP_TA_1","3":"M_DP_NA_1","4":"M_DP_TA_1","5":"M_ST_NA_1","6":"M_ST_TA_1","7":"M_BO_NA_1","8":"M_BO_TA_1","9":"M_ME_NA_1","10":"M_ME_TA_1","11":"M_ME_NB_1","12":"M_ME_TB_1","13":"M_ME_NC_1","14":"M_ME_TC_1","15":"M_IT_NA_1","16":"M_IT_TA_1","17":"M_EP_TA_1","18":"M_EP_TB_1","19":"M_EP_TC_1","20":"M_PS_NA_1","21":"M_ME_ND_1","30":"M_SP_TB_1","31":"M_DP_TB_1","32":"M_ST_TB_1","33":"M_BO_TB_1","34":"M_ME_TD_1","35":"M_ME_TE_1","36":"M_ME_TF_1","37":"M_IT_TB_1","38":"M_EP_TD_1","39":"M_EP_TE_1","40":"M_EP_TF_1","45":"C_SC_NA_1","46":"C_DC_NA_1","47":"C_RC_NA_1","48":"C_SE_NA_1","49":"C_SE_NB_1","50":"C_SE_NC_1","51":"C_BO_NA_1","58":"C_SC_TA_1","59":"C_DC_TA_1","60":"C_RC_TA_1","61":"C_SE_TA_1","62":"C_SE_TB_1","63":"C_SE_TC_1","64":"C_BO_TA_1","70":"M_EI_NA_1","100":"C_IC_NA_1","101":"C_CI_NA_1","102":"C_RD_NA_1","103":"C_CS_NA_1","104":"C_TS_NA_1","105":"C_RP_NA_1","106":"C_CD_NA_1","107":"C_TS_TA_1","110":"P_ME_NA_1","111":"P_ME_NB_1","112":"P_ME_NC_1","113":"P_AC_NA_1"}},
  {"path":["sequential"],"reader":"flag","visible":true,"variable":true},
  {"path":["object_count"],"reader":"number","visible":true,"variable":true},
  {"path":["test"],"reader":"flag","visible":true,"variable":true},
  {"path":["negative"],"reader":"flag","visible":true,"variable":true},
  {"path":["cause"],"reader":"number","visible":true,"variable":true},
  {"path":["cause_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"periodic","2":"background scan","3":"spontaneous","4":"initialized","5":"request","6":"activation","7":"activation confirmation","8":"deactivation","9":"deactivation confirmation","10":"activation termination","11":"remote command","12":"local command","13":"file transfer","20":"interrogated by station","37":"requested by general counter","44":"unknown type","45":"unknown cause","46":"unknown common address","47":"unknown object address"}},
  {"path":["originator"],"reader":"number","visible":true,"variable":true},
  {"path":["address"],"reader":"number","visible":true,"variable":true},
  {"path":["objects"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["objects","address"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** IEC 60870-5-104, IEC 60870-5-104. */
class Iec104 extends Layer {
  get start() {
    return this._packet._block.view.getUint8(this._at)
  }

  get length() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type() {
    return this._visited(2)
  }

  get command() {
    return this._visited(3)
  }

  get command_name() {
    return this._visited(4)
  }

  get send_sequence() {
    return this._visited(5)
  }

  get receive_sequence() {
    return this._visited(6)
  }

  get asdu_type() {
    return this._visited(7)
  }

  get asdu_type_name() {
    return this._visited(8)
  }

  get sequential() {
    return this._visited(9)
  }

  get object_count() {
    return this._visited(10)
  }

  get test() {
    return this._visited(11)
  }

  get negative() {
    return this._visited(12)
  }

  get cause() {
    return this._visited(13)
  }

  get cause_name() {
    return this._visited(14)
  }

  get originator() {
    return this._visited(15)
  }

  get address() {
    return this._visited(16)
  }

  get objects() {
    return this._details('objects')
  }

  get data() {
    return this._visited(20)
  }
}
Iec104.Cut = cutClass(Iec104, { start: 1, length: 2 })

Iec104.prototype._id = 178

function tree(packet, word, parent) {
  const { ints, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: bytes[at + 1]
  }
  if (parent !== undefined) parent.iec104 = node
  return node
}

const packet = {
  get iec104() {
    const word = this._find(178)
    return word > 0 ? new Iec104(this, word) : this._cut(word, Iec104)
  }
}

module.exports = { rows, tree, packet }
