'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["address_family"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol"],"reader":"number","visible":true,"variable":false},
  {"path":["protocol_snap"],"reader":"bytes","visible":false,"variable":false},
  {"path":["hop_count"],"reader":"number","visible":true,"variable":false},
  {"path":["packet_length"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["extension_offset"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Resolution Request","2":"Resolution Reply","3":"Registration Request","4":"Registration Reply","5":"Purge Request","6":"Purge Reply","7":"Error Indication","8":"Traffic Indication"}},
  {"path":["nbma_address"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["nbma_address","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["nbma_address","type"],"reader":"number","visible":true,"variable":false},
  {"path":["nbma_address","length"],"reader":"number","visible":true,"variable":false},
  {"path":["nbma_subaddress"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["nbma_subaddress","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["nbma_subaddress","type"],"reader":"number","visible":true,"variable":false},
  {"path":["nbma_subaddress","length"],"reader":"number","visible":true,"variable":false},
  {"path":["source_length"],"reader":"number","visible":false,"variable":true},
  {"path":["destination_length"],"reader":"number","visible":false,"variable":true},
  {"path":["flags"],"reader":"number","visible":true,"variable":true},
  {"path":["request_id"],"reader":"number","visible":true,"variable":true},
  {"path":["error_code"],"reader":"number","visible":true,"variable":true},
  {"path":["error_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["source_nbma"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["source_other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["source"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_source"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["destination"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_destination"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["clients"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["clients","code"],"reader":"number","visible":true,"variable":true},
  {"path":["clients","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["clients","unused"],"reader":"number","visible":false,"variable":true},
  {"path":["clients","mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["clients","hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["clients","nbma_type"],"reader":"number","visible":false,"variable":true},
  {"path":["clients","nbma_subtype"],"reader":"number","visible":false,"variable":true},
  {"path":["clients","protocol_length"],"reader":"number","visible":false,"variable":true},
  {"path":["clients","preference"],"reader":"number","visible":true,"variable":true},
  {"path":["clients","nbma"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["clients","nbma_other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["clients","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["clients","ip6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["extensions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extensions","compulsory"],"reader":"flag","visible":true,"variable":true},
  {"path":["extensions","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["extensions","type"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"End of Extension","3":"Responder Address","4":"Forward Transit NHS Record","5":"Reverse Transit NHS Record","7":"Authentication","8":"Vendor-Private","9":"NAT Address"}},
  {"path":["extensions","length"],"reader":"number","visible":false,"variable":true},
  {"path":["extensions","clients"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extensions","clients","code"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","clients","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","clients","unused"],"reader":"number","visible":false,"variable":true},
  {"path":["extensions","clients","mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","clients","hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","clients","nbma_type"],"reader":"number","visible":false,"variable":true},
  {"path":["extensions","clients","nbma_subtype"],"reader":"number","visible":false,"variable":true},
  {"path":["extensions","clients","protocol_length"],"reader":"number","visible":false,"variable":true},
  {"path":["extensions","clients","preference"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","clients","nbma"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["extensions","clients","nbma_other"],"reader":"bytes","visible":true,"variable":true},
  {"path":["extensions","clients","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["extensions","clients","ip6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["extensions","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true}
]

const names10 = nameTable(rows[10])
/** Next Hop Resolution Protocol, RFC 2332. */
class Nhrp extends Layer {
  get address_family() {
    return this._packet._block.view.getUint16(this._at)
  }

  get protocol() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get protocol_snap() {
    return this._bytes(4, 5)
  }

  get hop_count() {
    return this._packet._block.view.getUint8(this._at + 9)
  }

  get packet_length() {
    return this._packet._block.view.getUint16(this._at + 10)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 12)
  }

  get checksum_status() {
    return this._checksumStatus(6)
  }

  get extension_offset() {
    return this._packet._block.view.getUint16(this._at + 14)
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 16)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 17)
  }

  get type_name() {
    return names10[this._packet._block.view.getUint8(this._at + 17)]
  }

  get nbma_address() {
    const { view } = this._packet._block
    const at = this._at
    const byte18 = view.getUint8(at + 18)
    return {
      type: (byte18 >> 6) & 0x1,
      length: byte18 & 0x3f
    }
  }

  get nbma_subaddress() {
    const { view } = this._packet._block
    const at = this._at
    const byte19 = view.getUint8(at + 19)
    return {
      type: (byte19 >> 6) & 0x1,
      length: byte19 & 0x3f
    }
  }

  get source_length() {
    return this._visited(19)
  }

  get destination_length() {
    return this._visited(20)
  }

  get flags() {
    return this._visited(21)
  }

  get request_id() {
    return this._visited(22)
  }

  get error_code() {
    return this._visited(23)
  }

  get error_offset() {
    return this._visited(24)
  }

  get source_nbma() {
    return this._visited(25)
  }

  get source_other() {
    return this._visited(26)
  }

  get source() {
    return this._visited(27)
  }

  get ip6_source() {
    return this._visited(28)
  }

  get destination() {
    return this._visited(29)
  }

  get ip6_destination() {
    return this._visited(30)
  }

  get clients() {
    return this._details('clients')
  }

  get extensions() {
    return this._details('extensions')
  }

  get body() {
    return this._visited(66)
  }
}
Nhrp.Cut = cutClass(Nhrp, { address_family: 2, protocol: 4, protocol_snap: 9, hop_count: 10, packet_length: 12, checksum: 14, extension_offset: 16, version: 17, type: 18, type_name: 18, nbma_address: 19, nbma_subaddress: 20 })

Nhrp.prototype._id = 172

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte18 = bytes[at + 18]
  const byte19 = bytes[at + 19]
  const node = {
    address_family: view.getUint16(at),
    protocol: view.getUint16(at + 2),
    hop_count: bytes[at + 9],
    packet_length: view.getUint16(at + 10),
    checksum: view.getUint16(at + 12),
    extension_offset: view.getUint16(at + 14),
    version: bytes[at + 16],
    type: bytes[at + 17],
    nbma_address: {
      type: (byte18 >> 6) & 0x1,
      length: byte18 & 0x3f
    },
    nbma_subaddress: {
      type: (byte19 >> 6) & 0x1,
      length: byte19 & 0x3f
    }
  }
  if (parent !== undefined) parent.nhrp = node
  return node
}

const packet = {
  get nhrp() {
    const word = this._find(172)
    return word > 0 ? new Nhrp(this, word) : this._cut(word, Nhrp)
  }
}

module.exports = { rows, tree, packet }
