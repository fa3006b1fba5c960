'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["parts"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["parts","type"],"reader":"number","visible":true,"variable":true},
  {"path":["parts","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"HOST","1":"TIME","2":"PLUGIN","3":"PLUGIN_INSTANCE","4":"TYPE","5":"TYPE_INSTANCE","6":"VALUES","7":"INTERVAL","8":"TIME_HR","9":"INTERVAL_HR","256":"MESSAGE","257":"SEVERITY","512":"SIGNATURE","528":"ENCRYPTED_DATA"}},
  {"path":["parts","length"],"reader":"number","visible":false,"variable":true},
  {"path":["parts","host"],"reader":"text","visible":true,"variable":true},
  {"path":["parts","plugin"],"reader":"text","visible":true,"variable":true},
  {"path":["parts","plugin_instance"],"reader":"text","visible":true,"variable":true},
  {"path":["parts","kind"],"reader":"text","visible":true,"variable":true},
  {"path":["parts","kind_instance"],"reader":"text","visible":true,"variable":true},
  {"path":["parts","count"],"reader":"number","visible":true,"variable":true},
  {"path":["parts","value_types"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["parts","values"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["parts","message"],"reader":"text","visible":true,"variable":true},
  {"path":["parts","number"],"reader":"big","visible":true,"variable":true},
  {"path":["parts","content"],"reader":"bytes","visible":true,"variable":true}
]

/** collectd Network Data, collectd binary protocol. */
class Collectd extends Layer {
  get parts() {
    return this._details('parts')
  }
}
Collectd.Cut = cutClass(Collectd, {})

Collectd.prototype._id = 195

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.collectd = node
  return node
}

const packet = {
  get collectd() {
    const word = this._find(195)
    return word > 0 ? new Collectd(this, word) : this._cut(word, Collectd)
  }
}

module.exports = { rows, tree, packet }
