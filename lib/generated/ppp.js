'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["address"],"reader":"number","visible":true,"variable":true},
  {"path":["control"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_name"],"reader":"name","visible":false,"variable":true,"names":{"33":"IPv4","35":"OSI network layer","41":"AppleTalk","43":"IPX","45":"Van Jacobson compressed TCP","47":"Van Jacobson uncompressed TCP","49":"Bridging PDU","61":"Multilink","65":"Cisco systems","73":"Serial Data Transport","87":"IPv6","89":"PPP Muxing","251":"Single-link compression","253":"Compressed datagram","513":"802.1d hello","519":"Cisco Discovery Protocol","641":"MPLS unicast","643":"MPLS multicast","32801":"IPCP","32803":"OSINLCP","32809":"ATCP","32811":"IPXCP","32817":"BCP","32833":"Cisco systems control","32855":"IPV6CP","32857":"PPP Muxing control","33019":"Single-link compression control","33021":"CCP","33287":"CDPCP","33409":"MPLSCP","49185":"LCP","49187":"PAP","49189":"LQR","49193":"CBCP","49195":"BACP","49197":"BAP","49699":"CHAP","49703":"EAP"}}
]

/** Point-to-Point Protocol, RFC 1661. */
class Ppp extends Layer {
  get address() {
    return this._visited(0)
  }

  get control() {
    return this._visited(1)
  }

  get protocol() {
    return this._visited(2)
  }

  get protocol_name() {
    return this._visited(3)
  }
}
Ppp.Cut = cutClass(Ppp, {})

Ppp.prototype._id = 56

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.ppp = node
  return node
}

const packet = {
  get ppp() {
    const word = this._find(56)
    return word > 0 ? new Ppp(this, word) : this._cut(word, Ppp)
  }
}

module.exports = { rows, tree, packet }
