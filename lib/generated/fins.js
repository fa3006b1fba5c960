'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["magic"],"reader":"number","visible":false,"variable":true},
  {"path":["tcp_length"],"reader":"number","visible":true,"variable":true},
  {"path":["tcp_command"],"reader":"number","visible":true,"variable":true},
  {"path":["tcp_error"],"reader":"number","visible":true,"variable":true},
  {"path":["client_node"],"reader":"number","visible":true,"variable":true},
  {"path":["server_node"],"reader":"number","visible":true,"variable":true},
  {"path":["control","byte"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["control","gateway"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","response"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","reserved_0"],"reader":"flag","visible":false,"variable":true},
  {"path":["control","reserved_1"],"reader":"flag","visible":false,"variable":true},
  {"path":["control","reserved_2"],"reader":"flag","visible":false,"variable":true},
  {"path":["control","reserved_3"],"reader":"flag","visible":false,"variable":true},
  {"path":["control","reserved_4"],"reader":"flag","visible":false,"variable":true},
  {"path":["control","no_response"],"reader":"flag","visible":true,"variable":true},
  {"path":["reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["gateway_count"],"reader":"number","visible":true,"variable":true},
  {"path":["destination","network"],"reader":"number","visible":true,"variable":true},
  {"path":["destination","node"],"reader":"number","visible":true,"variable":true},
  {"path":["destination","unit"],"reader":"number","visible":true,"variable":true},
  {"path":["source","network"],"reader":"number","visible":true,"variable":true},
  {"path":["source","node"],"reader":"number","visible":true,"variable":true},
  {"path":["source","unit"],"reader":"number","visible":true,"variable":true},
  {"path":["service_id"],"reader":"number","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["command_name"],"reader":"name","visible":true,"variable":true,"names":{"257":"Memory Area Read","258":"Memory Area Write","259":"Memory Area Fill","260":"Multiple Memory Area Read","261":"Memory Area Transfer","513":"Parameter Area Read","514":"Parameter Area Write","515":"Parameter Area Clear","772":"Program Area Protect","773":"Program Area Protect Clear","774":"Program Area Read","775":"Program Area Write","776":"Program Area Clear","1025":"Run","1026":"Stop","1281":"Controller Data Read","1282":"Connection Data Read","1537":"Controller Status Read","1568":"Cycle Time Read","1793":"Clock Read","1794":"Clock Write","2336":"Message Read","3073":"Access Right Acquire","3074":"Access Right Forced Acquire","3075":"Access Right Release","8449":"Error Clear","8450":"Error Log Read","8451":"Error Log Clear","8705":"File Name Read","8706":"Single File Read","8707":"Single File Write","8708":"Memory Card Format","8709":"File Delete","8711":"File Copy","8712":"File Name Change","8961":"Forced Set/Reset","8962":"Forced Set/Reset Cancel"}},
  {"path":["response_code"],"reader":"number","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true}
]

/** Factory Interface Network Service, Omron W227. */
class Fins extends Layer {
  get magic() {
    return this._visited(0)
  }

  get tcp_length() {
    return this._visited(1)
  }

  get tcp_command() {
    return this._visited(2)
  }

  get tcp_error() {
    return this._visited(3)
  }

  get client_node() {
    return this._visited(4)
  }

  get server_node() {
    return this._visited(5)
  }

  get control() {
    return this._details('control')
  }

  get reserved() {
    return this._visited(15)
  }

  get gateway_count() {
    return this._visited(16)
  }

  get destination() {
    return this._details('destination')
  }

  get source() {
    return this._details('source')
  }

  get service_id() {
    return this._visited(23)
  }

  get command() {
    return this._visited(24)
  }

  get command_name() {
    return this._visited(25)
  }

  get response_code() {
    return this._visited(26)
  }

  get data() {
    return this._visited(27)
  }
}
Fins.Cut = cutClass(Fins, {})

Fins.prototype._id = 190

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.fins = node
  return node
}

const packet = {
  get fins() {
    const word = this._find(190)
    return word > 0 ? new Fins(this, word) : this._cut(word, Fins)
  }
}

module.exports = { rows, tree, packet }
