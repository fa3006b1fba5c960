'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Path","2":"Resv","3":"PathErr","4":"ResvErr","5":"PathTear","6":"ResvTear","7":"ResvConf","12":"Bundle","13":"Ack","15":"Srefresh","20":"Hello","21":"Notify"}},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["ttl"],"reader":"number","visible":true,"variable":false},
  {"path":["reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["objects"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["objects","length"],"reader":"number","visible":false,"variable":true},
  {"path":["objects","class"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","class_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Session","3":"Hop","4":"Integrity","5":"Time values","6":"Error","7":"Scope","8":"Style","9":"Flow specification","10":"Filter specification","11":"Sender template","12":"Sender TSPEC","13":"ADSPEC","14":"Policy","15":"Confirm","16":"Label","19":"Label request","20":"Explicit route","21":"Record route","22":"Hello","207":"Session attribute"}},
  {"path":["objects","ctype"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","destination"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["objects","protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","flags"],"reader":"number","visible":false,"variable":true},
  {"path":["objects","port"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","tunnel_id"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","extended_tunnel_id"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["objects","sender"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["objects","lsp_id"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","hop"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["objects","logical_interface"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","refresh"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","error_node"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["objects","error_flags"],"reader":"number","visible":false,"variable":true},
  {"path":["objects","error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","error_value"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","label"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","source_instance"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","destination_instance"],"reader":"number","visible":true,"variable":true},
  {"path":["objects","value"],"reader":"bytes","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** Resource Reservation Protocol, RFC 2205. */
class Rsvp extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get flags() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get type_name() {
    return names3[this._packet._block.view.getUint8(this._at + 1)]
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get checksum_status() {
    return this._checksumStatus(5)
  }

  get ttl() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 5)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get objects() {
    return this._details('objects')
  }
}
Rsvp.Cut = cutClass(Rsvp, { version: 1, flags: 1, type: 2, type_name: 2, checksum: 4, ttl: 5, reserved: 6, length: 8 })

Rsvp.prototype._id = 175

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    version: byte0 >> 4,
    flags: byte0 & 0xf,
    type: bytes[at + 1],
    checksum: view.getUint16(at + 2),
    ttl: bytes[at + 4],
    length: view.getUint16(at + 6)
  }
  if (parent !== undefined) parent.rsvp = node
  return node
}

const packet = {
  get rsvp() {
    const word = this._find(175)
    return word > 0 ? new Rsvp(this, word) : this._cut(word, Rsvp)
  }
}

module.exports = { rows, tree, packet }
