'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["sport"],"reader":"number","visible":true,"variable":false},
  {"path":["dport"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"SPM","1":"POLL","2":"POLR","4":"ODATA","5":"RDATA","8":"NAK","9":"NNAK","10":"NCF","12":"SPMR","13":"ACK"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","parity"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","variable"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["flags","network_significant"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","options"],"reader":"flag","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["source_id"],"reader":"bytes","visible":true,"variable":false},
  {"path":["data_length"],"reader":"number","visible":true,"variable":false},
  {"path":["sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["trailing_edge"],"reader":"number","visible":true,"variable":true},
  {"path":["leading_edge"],"reader":"number","visible":true,"variable":true},
  {"path":["path_family"],"reader":"number","visible":false,"variable":true},
  {"path":["path_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["path"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["ip6_path"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["nak","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["nak","source_family"],"reader":"number","visible":false,"variable":true},
  {"path":["nak","source_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["nak","source"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["nak","ip6_source"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["nak","group_family"],"reader":"number","visible":false,"variable":true},
  {"path":["nak","group_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["nak","group"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["nak","ip6_group"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["poll","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["poll","round"],"reader":"number","visible":true,"variable":true},
  {"path":["poll","subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["poll","path_family"],"reader":"number","visible":false,"variable":true},
  {"path":["poll","path_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["poll","path"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["poll","ip6_path"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["poll","backoff"],"reader":"number","visible":true,"variable":true},
  {"path":["poll","random"],"reader":"number","visible":true,"variable":true},
  {"path":["poll","mask"],"reader":"number","visible":true,"variable":true},
  {"path":["polr","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["polr","round"],"reader":"number","visible":true,"variable":true},
  {"path":["polr","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["ack","sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["ack","bitmap"],"reader":"number","visible":true,"variable":true},
  {"path":["length_type"],"reader":"number","visible":false,"variable":true},
  {"path":["length_length"],"reader":"number","visible":false,"variable":true},
  {"path":["options_length"],"reader":"number","visible":false,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","end"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","length"],"reader":"number","visible":false,"variable":true},
  {"path":["options","extensibility"],"reader":"number","visible":true,"variable":true},
  {"path":["options","fragment_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","fragment_first"],"reader":"number","visible":true,"variable":true},
  {"path":["options","fragment_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["options","fragment_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","list_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","sequences"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","join_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","join"],"reader":"number","visible":true,"variable":true},
  {"path":["options","interval_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","backoff_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["options","backoff_sequence"],"reader":"number","visible":true,"variable":true},
  {"path":["options","range_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","backoff_least"],"reader":"number","visible":true,"variable":true},
  {"path":["options","backoff_most"],"reader":"number","visible":true,"variable":true},
  {"path":["options","redirect_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","redirect_family"],"reader":"number","visible":false,"variable":true},
  {"path":["options","redirect_reserved_2"],"reader":"number","visible":false,"variable":true},
  {"path":["options","redirect"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","ip6_redirect"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","parity_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["options","parity_group"],"reader":"number","visible":true,"variable":true},
  {"path":["options","value"],"reader":"bytes","visible":true,"variable":true}
]

const names3 = nameTable(rows[3])
/** Pragmatic General Multicast, RFC 3208. */
class Pgm extends Layer {
  get sport() {
    return this._packet._block.view.getUint16(this._at)
  }

  get dport() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 4)
  }

  get type_name() {
    return names3[this._packet._block.view.getUint8(this._at + 4)]
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte5 = view.getUint8(at + 5)
    return {
      parity: byte5 >> 7,
      variable: (byte5 >> 6) & 0x1,
      network_significant: (byte5 >> 1) & 0x1,
      options: byte5 & 0x1
    }
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 6)
  }

  get checksum_status() {
    return this._checksumStatus(11)
  }

  get source_id() {
    return this._bytes(8, 6)
  }

  get data_length() {
    return this._packet._block.view.getUint16(this._at + 14)
  }

  get sequence() {
    return this._visited(14)
  }

  get trailing_edge() {
    return this._visited(15)
  }

  get leading_edge() {
    return this._visited(16)
  }

  get path_family() {
    return this._visited(17)
  }

  get path_reserved() {
    return this._visited(18)
  }

  get path() {
    return this._visited(19)
  }

  get ip6_path() {
    return this._visited(20)
  }

  get nak() {
    return this._details('nak')
  }

  get poll() {
    return this._details('poll')
  }

  get polr() {
    return this._details('polr')
  }

  get ack() {
    return this._details('ack')
  }

  get length_type() {
    return this._visited(45)
  }

  get length_length() {
    return this._visited(46)
  }

  get options_length() {
    return this._visited(47)
  }

  get options() {
    return this._details('options')
  }
}
Pgm.Cut = cutClass(Pgm, { sport: 2, dport: 4, type: 5, type_name: 5, flags: 6, checksum: 8, source_id: 14, data_length: 16 })

Pgm.prototype._id = 109

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte4 = bytes[at + 4]
  const byte5 = bytes[at + 5]
  const node = {
    sport: view.getUint16(at),
    dport: view.getUint16(at + 2),
    type: byte4,
    type_name: names3[byte4],
    flags: {
      parity: byte5 >> 7,
      variable: (byte5 >> 6) & 0x1,
      network_significant: (byte5 >> 1) & 0x1,
      options: byte5 & 0x1
    },
    checksum: view.getUint16(at + 6),
    source_id: packet._slice(ints[word + 1] + 8, 6),
    data_length: view.getUint16(at + 14)
  }
  if (parent !== undefined) parent.pgm = node
  return node
}

const packet = {
  get pgm() {
    const word = this._find(109)
    return word > 0 ? new Pgm(this, word) : this._cut(word, Pgm)
  }
}

module.exports = { rows, tree, packet }
