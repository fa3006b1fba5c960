'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { mac } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["dtls_reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["hlen"],"reader":"number","visible":true,"variable":false},
  {"path":["rid"],"reader":"number","visible":true,"variable":false},
  {"path":["wbid"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","t"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","f"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","l"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","w"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","m"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","k"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["fragment_id"],"reader":"number","visible":true,"variable":false},
  {"path":["fragment_offset"],"reader":"number","visible":true,"variable":false},
  {"path":["fragment_reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["mac_length"],"reader":"number","visible":false,"variable":true},
  {"path":["mac"],"reader":"mac","visible":true,"variable":true},
  {"path":["mac_other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["wireless_length"],"reader":"number","visible":false,"variable":true},
  {"path":["wireless"],"reader":"bytes","visible":true,"variable":true},
  {"path":["message_type"],"reader":"number","visible":true,"variable":true},
  {"path":["message_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Discovery Request","2":"Discovery Response","3":"Join Request","4":"Join Response","5":"Configuration Status Request","6":"Configuration Status Response","7":"Configuration Update Request","8":"Configuration Update Response","9":"WTP Event Request","10":"WTP Event Response","11":"Change State Event Request","12":"Change State Event Response","13":"Echo Request","14":"Echo Response","15":"Image Data Request","16":"Image Data Response","17":"Reset Request","18":"Reset Response","19":"Primary Discovery Request","20":"Primary Discovery Response","21":"Data Transfer Request","22":"Data Transfer Response","23":"Clear Configuration Request","24":"Clear Configuration Response","25":"Station Configuration Request","26":"Station Configuration Response","3398913":"IEEE 802.11 WLAN Configuration Request","3398914":"IEEE 802.11 WLAN Configuration Response"}},
  {"path":["sequence_number"],"reader":"number","visible":true,"variable":true},
  {"path":["elements_length"],"reader":"number","visible":true,"variable":true},
  {"path":["control_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["elements","type"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"AC Descriptor","2":"AC IPv4 List","3":"AC IPv6 List","4":"AC Name","5":"AC Name with Priority","6":"AC Timestamp","7":"Add MAC ACL Entry","8":"Add Station","10":"CAPWAP Control IPv4 Address","11":"CAPWAP Control IPv6 Address","12":"CAPWAP Timers","13":"Data Transfer Data","14":"Data Transfer Mode","15":"Decryption Error Report","16":"Decryption Error Report Period","17":"Delete MAC ACL Entry","18":"Delete Station","20":"Discovery Type","21":"Duplicate IPv4 Address","22":"Duplicate IPv6 Address","23":"Idle Timeout","24":"Image Data","25":"Image Identifier","26":"Image Information","27":"Initiate Download","28":"Location Data","29":"Maximum Message Length","30":"CAPWAP Local IPv4 Address","31":"Radio Administrative State","32":"Radio Operational State","33":"Result Code","34":"Returned Message Element","35":"Session ID","36":"Statistics Timer","37":"Vendor Specific Payload","38":"WTP Board Data","39":"WTP Descriptor","40":"WTP Fallback","41":"WTP Frame Tunnel Mode","44":"WTP MAC Type","45":"WTP Name","47":"WTP Radio Statistics","48":"WTP Reboot Statistics","49":"WTP Static IP Address Information","50":"CAPWAP Local IPv6 Address","51":"CAPWAP Transport Protocol","52":"MTU Discovery Padding","53":"ECN Support"}},
  {"path":["elements","length"],"reader":"number","visible":true,"variable":true},
  {"path":["elements","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["elements","text"],"reader":"text","visible":true,"variable":true},
  {"path":["part"],"reader":"bytes","visible":true,"variable":true}
]

/** Control And Provisioning of Wireless Access Points, RFC 5415. */
class Capwap extends Layer {
  get version() {
    return this._packet._block.view.getUint8(this._at) >> 4
  }

  get type() {
    return this._packet._block.view.getUint8(this._at) & 0xf
  }

  get dtls_reserved() {
    const asked = this._packet._block.view.getUint8(this._at) & 0xf
    return asked === 1 ? this._packet._block.view.getUint32(this._at + 1) >>> 8 : undefined
  }

  get hlen() {
    const asked = this._packet._block.view.getUint8(this._at) & 0xf
    return asked === 0 ? this._packet._block.view.getUint8(this._at + 1) >> 3 : undefined
  }

  get rid() {
    const asked = this._packet._block.view.getUint8(this._at) & 0xf
    return asked === 0 ? (this._packet._block.view.getUint16(this._at + 1) >> 6) & 0x1f : undefined
  }

  get wbid() {
    const asked = this._packet._block.view.getUint8(this._at) & 0xf
    return asked === 0 ? (this._packet._block.view.getUint8(this._at + 2) >> 1) & 0x1f : undefined
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte0 = view.getUint8(at)
    const byte3 = view.getUint8(at + 3)
    return {
      ...((byte0 & 0xf) === 0 && { t: view.getUint8(at + 2) & 0x1 }),
      ...((byte0 & 0xf) === 0 && { f: byte3 >> 7 }),
      ...((byte0 & 0xf) === 0 && { l: (byte3 >> 6) & 0x1 }),
      ...((byte0 & 0xf) === 0 && { w: (byte3 >> 5) & 0x1 }),
      ...((byte0 & 0xf) === 0 && { m: (byte3 >> 4) & 0x1 }),
      ...((byte0 & 0xf) === 0 && { k: (byte3 >> 3) & 0x1 })
    }
  }

  get fragment_id() {
    const asked = this._packet._block.view.getUint8(this._at) & 0xf
    return asked === 0 ? this._packet._block.view.getUint16(this._at + 4) : undefined
  }

  get fragment_offset() {
    const asked = this._packet._block.view.getUint8(this._at) & 0xf
    return asked === 0 ? this._packet._block.view.getUint16(this._at + 6) >> 3 : undefined
  }

  get fragment_reserved() {
    const asked = this._packet._block.view.getUint8(this._at) & 0xf
    return asked === 0 ? this._packet._block.view.getUint8(this._at + 7) & 0x7 : undefined
  }

  get mac_length() {
    return this._visited(16)
  }

  get mac() {
    return this._visited(17)
  }

  get mac_other() {
    return this._visited(18)
  }

  get wireless_length() {
    return this._visited(19)
  }

  get wireless() {
    return this._visited(20)
  }

  get message_type() {
    return this._visited(21)
  }

  get message_name() {
    return this._visited(22)
  }

  get sequence_number() {
    return this._visited(23)
  }

  get elements_length() {
    return this._visited(24)
  }

  get control_flags() {
    return this._visited(25)
  }

  get elements() {
    return this._details('elements')
  }

  get part() {
    return this._visited(32)
  }
}
Capwap.Cut = cutClass(Capwap, { version: 1, type: 1, dtls_reserved: 4, hlen: 2, rid: 3, wbid: 3, flags: 4, fragment_id: 6, fragment_offset: 8, fragment_reserved: 8 })

Capwap.prototype._id = 212

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const byte2 = bytes[at + 2]
  const byte3 = bytes[at + 3]
  if (!((byte0 & 0xf) === 0)) return visitedNode(packet, word, parent, 'capwap')
  const node = {
    version: byte0 >> 4,
    type: byte0 & 0xf,
    hlen: bytes[at + 1] >> 3,
    rid: (view.getUint16(at + 1) >> 6) & 0x1f,
    wbid: (byte2 >> 1) & 0x1f,
    flags: {
      t: byte2 & 0x1,
      f: byte3 >> 7,
      l: (byte3 >> 6) & 0x1,
      w: (byte3 >> 5) & 0x1,
      m: (byte3 >> 4) & 0x1,
      k: (byte3 >> 3) & 0x1
    },
    fragment_id: view.getUint16(at + 4),
    fragment_offset: view.getUint16(at + 6) >> 3
  }
  if (parent !== undefined) parent.capwap = node
  return node
}

const packet = {
  get capwap() {
    const word = this._find(212)
    return word > 0 ? new Capwap(this, word) : this._cut(word, Capwap)
  }
}

module.exports = { rows, tree, packet }
