'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["data"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["commands"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["commands","code"],"reader":"number","visible":true,"variable":true},
  {"path":["commands","name"],"reader":"name","visible":true,"variable":true,"names":{"236":"EOF","237":"SUSP","238":"ABORT","239":"EOR","240":"SE","241":"NOP","242":"DM","243":"BRK","244":"IP","245":"AO","246":"AYT","247":"EC","248":"EL","249":"GA","250":"SB","251":"WILL","252":"WONT","253":"DO","254":"DONT","255":"IAC"}},
  {"path":["commands","option"],"reader":"number","visible":true,"variable":true},
  {"path":["commands","option_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"binary transmission","1":"echo","2":"reconnection","3":"suppress go ahead","5":"status","6":"timing mark","18":"logout","23":"send location","24":"terminal type","25":"end of record","31":"negotiate about window size","32":"terminal speed","33":"remote flow control","34":"linemode","35":"X display location","36":"environment","37":"authentication","38":"encryption","39":"new environment","40":"TN3270E","42":"charset","44":"com port control","46":"start TLS"}},
  {"path":["commands","width"],"reader":"number","visible":true,"variable":true},
  {"path":["commands","height"],"reader":"number","visible":true,"variable":true},
  {"path":["commands","flow_control"],"reader":"number","visible":true,"variable":true},
  {"path":["commands","request"],"reader":"number","visible":true,"variable":true},
  {"path":["commands","value"],"reader":"text","visible":true,"variable":true},
  {"path":["commands","data"],"reader":"bytes","visible":true,"variable":true}
]

/** Telnet Protocol, RFC 854. */
class Telnet extends Layer {
  get data() {
    return this._details('data')
  }

  get commands() {
    return this._details('commands')
  }
}
Telnet.Cut = cutClass(Telnet, {})

Telnet.prototype._id = 50

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.telnet = node
  return node
}

const packet = {
  get telnet() {
    const word = this._find(50)
    return word > 0 ? new Telnet(this, word) : this._cut(word, Telnet)
  }
}

module.exports = { rows, tree, packet }
