'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["urb_id"],"reader":"big","visible":true,"variable":false},
  {"path":["event_type"],"reader":"number","visible":true,"variable":false},
  {"path":["event_type_name"],"reader":"name","visible":false,"variable":false,"names":{"67":"complete","69":"error","83":"submit"}},
  {"path":["transfer_type"],"reader":"number","visible":true,"variable":false},
  {"path":["transfer_type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"isochronous","1":"interrupt","2":"control","3":"bulk"}},
  {"path":["endpoint"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["endpoint","in"],"reader":"flag","visible":true,"variable":false},
  {"path":["endpoint","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["endpoint","number"],"reader":"number","visible":true,"variable":false},
  {"path":["device"],"reader":"number","visible":true,"variable":false},
  {"path":["bus"],"reader":"number","visible":true,"variable":false},
  {"path":["setup_flag"],"reader":"number","visible":false,"variable":false},
  {"path":["data_flag"],"reader":"number","visible":false,"variable":false},
  {"path":["seconds"],"reader":"big","visible":true,"variable":false},
  {"path":["microseconds"],"reader":"number","visible":true,"variable":false},
  {"path":["status"],"reader":"int","visible":true,"variable":true},
  {"path":["urb_length"],"reader":"number","visible":true,"variable":true},
  {"path":["data_length"],"reader":"number","visible":true,"variable":true},
  {"path":["setup","request_type"],"reader":"number","visible":true,"variable":true},
  {"path":["setup","request"],"reader":"number","visible":true,"variable":true},
  {"path":["setup","value"],"reader":"number","visible":true,"variable":true},
  {"path":["setup","index"],"reader":"number","visible":true,"variable":true},
  {"path":["setup","length"],"reader":"number","visible":true,"variable":true},
  {"path":["iso","error_count"],"reader":"number","visible":true,"variable":true},
  {"path":["iso","descriptor_count"],"reader":"number","visible":true,"variable":true},
  {"path":["interval"],"reader":"number","visible":true,"variable":true},
  {"path":["start_frame"],"reader":"number","visible":true,"variable":true},
  {"path":["transfer_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["iso_descriptors"],"reader":"number","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
const names4 = nameTable(rows[4])
/** USB, LINKTYPE_USB_LINUX_MMAPPED. */
class Usb extends Layer {
  get urb_id() {
    return this._packet._block.view.getBigUint64(this._at, true)
  }

  get event_type() {
    return this._packet._block.view.getUint8(this._at + 8)
  }

  get event_type_name() {
    return names2[this._packet._block.view.getUint8(this._at + 8)]
  }

  get transfer_type() {
    return this._packet._block.view.getUint8(this._at + 9)
  }

  get transfer_type_name() {
    return names4[this._packet._block.view.getUint8(this._at + 9)]
  }

  get endpoint() {
    const { view } = this._packet._block
    const at = this._at
    const byte10 = view.getUint8(at + 10)
    return {
      in: byte10 >> 7,
      number: byte10 & 0xf
    }
  }

  get device() {
    return this._packet._block.view.getUint8(this._at + 11)
  }

  get bus() {
    return this._packet._block.view.getUint16(this._at + 12, true)
  }

  get setup_flag() {
    return this._packet._block.view.getUint8(this._at + 14)
  }

  get data_flag() {
    return this._packet._block.view.getUint8(this._at + 15)
  }

  get seconds() {
    return this._packet._block.view.getBigUint64(this._at + 16, true)
  }

  get microseconds() {
    return this._packet._block.view.getUint32(this._at + 24, true)
  }

  get status() {
    return this._visited(15)
  }

  get urb_length() {
    return this._visited(16)
  }

  get data_length() {
    return this._visited(17)
  }

  get setup() {
    return this._details('setup')
  }

  get iso() {
    return this._details('iso')
  }

  get interval() {
    return this._visited(25)
  }

  get start_frame() {
    return this._visited(26)
  }

  get transfer_flags() {
    return this._visited(27)
  }

  get iso_descriptors() {
    return this._visited(28)
  }
}
Usb.Cut = cutClass(Usb, { urb_id: 8, event_type: 9, event_type_name: 9, transfer_type: 10, transfer_type_name: 10, endpoint: 11, device: 12, bus: 14, setup_flag: 15, data_flag: 16, seconds: 24, microseconds: 28 })

Usb.prototype._id = 152

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte10 = bytes[at + 10]
  const node = {
    urb_id: view.getBigUint64(at, true),
    event_type: bytes[at + 8],
    transfer_type: bytes[at + 9],
    endpoint: {
      in: byte10 >> 7,
      number: byte10 & 0xf
    },
    device: bytes[at + 11],
    bus: view.getUint16(at + 12, true),
    seconds: view.getBigUint64(at + 16, true),
    microseconds: view.getUint32(at + 24, true)
  }
  if (parent !== undefined) parent.usb = node
  return node
}

const packet = {
  get usb() {
    const word = this._find(152)
    return word > 0 ? new Usb(this, word) : this._cut(word, Usb)
  }
}

module.exports = { rows, tree, packet }
