'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["family"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["resource_id"],"reader":"number","visible":true,"variable":false},
  {"path":["attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","word"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"PACKET_HDR","2":"MARK","3":"TIMESTAMP","4":"IFINDEX_INDEV","5":"IFINDEX_OUTDEV","6":"IFINDEX_PHYSINDEV","7":"IFINDEX_PHYSOUTDEV","8":"HWADDR","9":"PAYLOAD","10":"PREFIX","11":"UID","12":"SEQ","13":"SEQ_GLOBAL","14":"GID","15":"HWTYPE","16":"HWHEADER","17":"HWLEN","18":"CT","19":"CT_INFO","20":"VLAN","21":"L2HDR"}},
  {"path":["attributes","nested"],"reader":"flag","visible":false,"variable":true},
  {"path":["attributes","protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","hook"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","hook_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"prerouting","1":"input","2":"forward","3":"output","4":"postrouting"}},
  {"path":["attributes","mark"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","time"],"reader":"time","visible":true,"variable":true},
  {"path":["attributes","in_interface"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","out_interface"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","physical_in_interface"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","physical_out_interface"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","address_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","address"],"reader":"mac","visible":true,"variable":true},
  {"path":["attributes","address_other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","prefix"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","user"],"reader":"int","visible":true,"variable":true},
  {"path":["attributes","group"],"reader":"int","visible":true,"variable":true},
  {"path":["attributes","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","global_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","hardware_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","hardware_length"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","hardware_header"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","value"],"reader":"bytes","visible":true,"variable":true}
]

/** Linux netfilter log, LINKTYPE_NFLOG. */
class Nflog extends Layer {
  get family() {
    return this._packet._block.view.getUint8(this._at)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get resource_id() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get attributes() {
    return this._extra('attributes')
  }
}
Nflog.Cut = cutClass(Nflog, { family: 1, version: 2, resource_id: 4 })

Nflog.prototype._id = 119

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    family: bytes[at],
    version: bytes[at + 1],
    resource_id: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.nflog = node
  return node
}

const packet = {
  get nflog() {
    const word = this._find(119)
    return word > 0 ? new Nflog(this, word) : this._cut(word, Nflog)
  }
}

module.exports = { rows, tree, packet }
