'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Vendor Specific","1":"Configure-Request","2":"Configure-Ack","3":"Configure-Nak","4":"Configure-Reject","5":"Terminate-Request","6":"Terminate-Ack","7":"Code-Reject","8":"Protocol-Reject","9":"Echo-Request","10":"Echo-Reply","11":"Discard-Request","12":"Identification","13":"Time-Remaining","14":"Reset-Request","15":"Reset-Ack"}},
  {"path":["identifier"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Vendor Specific","1":"Maximum-Receive-Unit","2":"Async-Control-Character-Map","3":"Authentication-Protocol","4":"Quality-Protocol","5":"Magic-Number","7":"Protocol-Field-Compression","8":"Address-and-Control-Field-Compression","9":"FCS-Alternatives","10":"Self-Describing-Padding","11":"Numbered-Mode","12":"Multi-Link-Procedure","13":"Callback","14":"Connect-Time","15":"Compound-Frames","16":"Nominal-Data-Encapsulation","17":"Multilink-MRRU","18":"Multilink-Short-Sequence-Number-Header","19":"Multilink-Endpoint-Discriminator","20":"Proprietary","21":"DCE-Identifier","22":"Multi-Link-Plus-Procedure","23":"Link Discriminator","24":"LCP-Authentication","25":"COBS","26":"Prefix elision","27":"Multilink header format","28":"Internationalization","29":"Simple Data Link on SONET/SDH"}},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["rejected_packet"],"reader":"bytes","visible":true,"variable":true},
  {"path":["body"],"reader":"bytes","visible":true,"variable":true},
  {"path":["magic_number"],"reader":"number","visible":true,"variable":true},
  {"path":["seconds_remaining"],"reader":"number","visible":true,"variable":true},
  {"path":["message"],"reader":"text","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["rejected_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["oui"],"reader":"number","visible":true,"variable":true},
  {"path":["kind"],"reader":"number","visible":true,"variable":true},
  {"path":["value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","oui"],"reader":"number","visible":true,"variable":true},
  {"path":["options","kind"],"reader":"number","visible":true,"variable":true},
  {"path":["options","mru"],"reader":"number","visible":true,"variable":true},
  {"path":["options","asyncmap"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","asyncmap","us"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","rs"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","gs"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","fs"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","esc"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","sub"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","em"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","can"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","etb"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","syn"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","nak"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","dc4"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","dc3"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","dc2"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","dc1"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","dle"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","si"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","so"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","cr"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","ff"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","vt"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","lf"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","ht"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","bs"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","bel"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","ack"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","enq"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","eot"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","etx"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","stx"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","soh"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","asyncmap","nul"],"reader":"flag","visible":false,"variable":true},
  {"path":["options","auth_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["options","auth_protocol_name"],"reader":"name","visible":true,"variable":true,"names":{"49187":"PAP","49191":"SPAP","49699":"CHAP","49703":"EAP"}},
  {"path":["options","algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["options","algorithm_name"],"reader":"name","visible":true,"variable":true,"names":{"5":"MD5","6":"SHA-1","7":"SHA-256","8":"SHA3-256","128":"MS-CHAP","129":"MS-CHAP-2"}},
  {"path":["options","quality_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["options","reporting_period"],"reader":"number","visible":true,"variable":true},
  {"path":["options","magic_number"],"reader":"number","visible":true,"variable":true},
  {"path":["options","fcs_alternatives"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","fcs_alternatives","ccitt32"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fcs_alternatives","ccitt16"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fcs_alternatives","null"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","maximum"],"reader":"number","visible":true,"variable":true},
  {"path":["options","window"],"reader":"number","visible":true,"variable":true},
  {"path":["options","hdlc_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","operation"],"reader":"number","visible":true,"variable":true},
  {"path":["options","message"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","mrru"],"reader":"number","visible":true,"variable":true},
  {"path":["options","class"],"reader":"number","visible":true,"variable":true},
  {"path":["options","class_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"null","1":"locally assigned","2":"IP address","3":"IEEE 802.1 address","4":"magic number block","5":"directory number"}},
  {"path":["options","ip_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","mac_address"],"reader":"mac","visible":true,"variable":true},
  {"path":["options","endpoint_magic_numbers"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","directory_number"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","mode"],"reader":"number","visible":true,"variable":true},
  {"path":["options","link_discriminator"],"reader":"number","visible":true,"variable":true},
  {"path":["options","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","flags","pre"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","flags","zxe"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","max_suspendable_classes"],"reader":"number","visible":true,"variable":true},
  {"path":["options","mib_enum"],"reader":"number","visible":true,"variable":true},
  {"path":["options","language_tag"],"reader":"text","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** PPP Link Control Protocol, RFC 1661. */
class Lcp extends Layer {
  get code() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get identifier() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get options() {
    return this._details('options')
  }

  get rejected_packet() {
    return this._visited(9)
  }

  get body() {
    return this._visited(10)
  }

  get magic_number() {
    return this._visited(11)
  }

  get seconds_remaining() {
    return this._visited(12)
  }

  get message() {
    return this._visited(13)
  }

  get data() {
    return this._visited(14)
  }

  get rejected_protocol() {
    return this._visited(15)
  }

  get oui() {
    return this._visited(16)
  }

  get kind() {
    return this._visited(17)
  }

  get value() {
    return this._visited(18)
  }
}
Lcp.Cut = cutClass(Lcp, { code: 1, code_name: 1, identifier: 2, length: 4 })

Lcp.prototype._id = 57

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    code: bytes[at],
    identifier: bytes[at + 1],
    length: view.getUint16(at + 2)
  }
  if (parent !== undefined) parent.lcp = node
  return node
}

const packet = {
  get lcp() {
    const word = this._find(57)
    return word > 0 ? new Lcp(this, word) : this._cut(word, Lcp)
  }
}

module.exports = { rows, tree, packet }
