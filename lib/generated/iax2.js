'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["full"],"reader":"flag","visible":true,"variable":false},
  {"path":["source_call"],"reader":"number","visible":true,"variable":false},
  {"path":["retransmission"],"reader":"flag","visible":true,"variable":true},
  {"path":["destination_call"],"reader":"number","visible":true,"variable":true},
  {"path":["timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["mini_timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["out_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["in_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["type"],"reader":"number","visible":true,"variable":true},
  {"path":["type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"DTMF end","2":"Voice","3":"Video","4":"Control","5":"Null","6":"IAX","7":"Text","8":"Image","9":"HTML","10":"Comfort noise","11":"Modem","12":"DTMF begin"}},
  {"path":["subclass_is_power"],"reader":"flag","visible":true,"variable":true},
  {"path":["subclass"],"reader":"number","visible":true,"variable":true},
  {"path":["iax_subclass"],"reader":"number","visible":true,"variable":true},
  {"path":["iax_subclass_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"NEW","2":"PING","3":"PONG","4":"ACK","5":"HANGUP","6":"REJECT","7":"ACCEPT","8":"AUTHREQ","9":"AUTHREP","10":"INVAL","11":"LAGRQ","12":"LAGRP","13":"REGREQ","14":"REGAUTH","15":"REGACK","16":"REGREJ","17":"REGREL","18":"VNAK","19":"DPREQ","20":"DPREP","21":"DIAL","22":"TXREQ","23":"TXCNT","24":"TXACC","25":"TXREADY","26":"TXREL","27":"TXREJ","28":"QUELCH","29":"UNQUELCH","30":"POKE","32":"MWI","33":"UNSUPPORT","34":"TRANSFER","35":"PROVISION","36":"FWDOWNL","37":"FWDATA","38":"TXMEDIA","39":"RTKEY","40":"CALLTOKEN"}},
  {"path":["control_subclass"],"reader":"number","visible":true,"variable":true},
  {"path":["control_subclass_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Hangup","3":"Ringing","4":"Answer","5":"Busy","8":"Congestion","9":"Flash hook","11":"Option","12":"Key radio","13":"Unkey radio","14":"Call progress","15":"Call proceeding","16":"Hold","17":"Unhold"}},
  {"path":["elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["elements","type"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"CALLED NUMBER","2":"CALLING NUMBER","3":"CALLING ANI","4":"CALLING NAME","5":"CALLED CONTEXT","6":"USERNAME","7":"PASSWORD","8":"CAPABILITY","9":"FORMAT","10":"LANGUAGE","11":"VERSION","12":"ADSICPE","13":"DNID","14":"AUTHMETHODS","15":"CHALLENGE","16":"MD5 RESULT","17":"RSA RESULT","18":"APPARENT ADDR","19":"REFRESH","20":"DPSTATUS","21":"CALLNO","22":"CAUSE","23":"IAX UNKNOWN","24":"MSGCOUNT","25":"AUTOANSWER","26":"MUSICONHOLD","27":"TRANSFERID","28":"RDNIS","31":"DATETIME","38":"CALLINGPRES","39":"CALLINGTON","40":"CALLINGTNS","41":"SAMPLINGRATE","42":"CAUSECODE","43":"ENCRYPTION","44":"ENCKEY","45":"CODEC PREFS","46":"RR JITTER","47":"RR LOSS","48":"RR PKTS","49":"RR DELAY","50":"RR DROPPED","51":"RR OOO","52":"OSPTOKEN","54":"CALLTOKEN"}},
  {"path":["elements","length"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","text"],"reader":"text","visible":true,"variable":true},
  {"path":["elements","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["meta_video"],"reader":"flag","visible":true,"variable":true},
  {"path":["video_call"],"reader":"number","visible":true,"variable":true},
  {"path":["video_marker"],"reader":"flag","visible":true,"variable":true},
  {"path":["video_timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["meta_command"],"reader":"number","visible":true,"variable":true},
  {"path":["meta_data"],"reader":"number","visible":true,"variable":true},
  {"path":["meta_timestamp"],"reader":"number","visible":true,"variable":true},
  {"path":["media"],"reader":"bytes","visible":true,"variable":true}
]

/** Inter-Asterisk eXchange, RFC 5456. */
class Iax2 extends Layer {
  get full() {
    return this._packet._block.view.getUint8(this._at) >> 7
  }

  get source_call() {
    const value = this._packet._block.view.getUint16(this._at) & 0x7fff
    return value >= 1 ? value : undefined
  }

  get retransmission() {
    return this._visited(2)
  }

  get destination_call() {
    return this._visited(3)
  }

  get timestamp() {
    return this._visited(4)
  }

  get mini_timestamp() {
    return this._visited(5)
  }

  get out_sequence() {
    return this._visited(6)
  }

  get in_sequence() {
    return this._visited(7)
  }

  get type() {
    return this._visited(8)
  }

  get type_name() {
    return this._visited(9)
  }

  get subclass_is_power() {
    return this._visited(10)
  }

  get subclass() {
    return this._visited(11)
  }

  get iax_subclass() {
    return this._visited(12)
  }

  get iax_subclass_name() {
    return this._visited(13)
  }

  get control_subclass() {
    return this._visited(14)
  }

  get control_subclass_name() {
    return this._visited(15)
  }

  get elements() {
    return this._details('elements')
  }

  get meta_video() {
    return this._visited(22)
  }

  get video_call() {
    return this._visited(23)
  }

  get video_marker() {
    return this._visited(24)
  }

  get video_timestamp() {
    return this._visited(25)
  }

  get meta_command() {
    return this._visited(26)
  }

  get meta_data() {
    return this._visited(27)
  }

  get meta_timestamp() {
    return this._visited(28)
  }

  get media() {
    return this._visited(29)
  }
}
Iax2.Cut = cutClass(Iax2, { full: 1, source_call: 2 })

Iax2.prototype._id = 209

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  if (!((view.getUint16(at) & 0x7fff) >= 1)) return visitedNode(packet, word, parent, 'iax2')
  const node = {
    full: bytes[at] >> 7,
    source_call: view.getUint16(at) & 0x7fff
  }
  if (parent !== undefined) parent.iax2 = node
  return node
}

const packet = {
  get iax2() {
    const word = this._find(209)
    return word > 0 ? new Iax2(this, word) : this._cut(word, Iax2)
  }
}

module.exports = { rows, tree, packet }
