'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["v1_protocol"],"reader":"text","visible":true,"variable":true},
  {"path":["v1_unknown"],"reader":"text","visible":true,"variable":true},
  {"path":["magic"],"reader":"bytes","visible":true,"variable":true},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["command_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"LOCAL","1":"PROXY"}},
  {"path":["family_protocol"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["family"],"reader":"number","visible":true,"variable":true},
  {"path":["family_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"unspecified","1":"IPv4","2":"IPv6","3":"UNIX"}},
  {"path":["protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["protocol_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"unspecified","1":"stream","2":"datagram"}},
  {"path":["length"],"reader":"number","visible":true,"variable":true},
  {"path":["source"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["destination"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["source_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["destination_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["source_port"],"reader":"number","visible":true,"variable":true},
  {"path":["destination_port"],"reader":"number","visible":true,"variable":true},
  {"path":["source_path"],"reader":"bytes","visible":true,"variable":true},
  {"path":["destination_path"],"reader":"bytes","visible":true,"variable":true},
  {"path":["unknown"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["tlvs","type"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"ALPN","2":"authority","3":"CRC32C","4":"no-op","5":"unique id","32":"SSL","33":"version","34":"common name","35":"cipher","36":"signature algorithm","37":"key algorithm","48":"namespace"}},
  {"path":["tlvs","length"],"reader":"number","visible":false,"variable":true},
  {"path":["tlvs","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["tlvs","ssl_client"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","ssl_verify"],"reader":"number","visible":true,"variable":true},
  {"path":["tlvs","ssl_version"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","ssl_cn"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","ssl_cipher"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","ssl_signature"],"reader":"text","visible":true,"variable":true},
  {"path":["tlvs","ssl_key"],"reader":"text","visible":true,"variable":true}
]

/** PROXY Protocol, proxy-protocol.txt 2.6. */
class Proxy extends Layer {
  get v1_protocol() {
    return this._visited(0)
  }

  get v1_unknown() {
    return this._visited(1)
  }

  get magic() {
    return this._visited(2)
  }

  get version() {
    return this._visited(3)
  }

  get command() {
    return this._visited(4)
  }

  get command_name() {
    return this._visited(5)
  }

  get family_protocol() {
    return this._visited(6)
  }

  get family() {
    return this._visited(7)
  }

  get family_name() {
    return this._visited(8)
  }

  get protocol() {
    return this._visited(9)
  }

  get protocol_name() {
    return this._visited(10)
  }

  get length() {
    return this._visited(11)
  }

  get source() {
    return this._visited(12)
  }

  get destination() {
    return this._visited(13)
  }

  get source_ipv6() {
    return this._visited(14)
  }

  get destination_ipv6() {
    return this._visited(15)
  }

  get source_port() {
    return this._visited(16)
  }

  get destination_port() {
    return this._visited(17)
  }

  get source_path() {
    return this._visited(18)
  }

  get destination_path() {
    return this._visited(19)
  }

  get unknown() {
    return this._visited(20)
  }

  get tlvs() {
    return this._details('tlvs')
  }
}
Proxy.Cut = cutClass(Proxy, {})

Proxy.prototype._id = 130

function tree(packet, word, parent) {
  const node = {}
  if (parent !== undefined) parent.proxy = node
  return node
}

const packet = {
  get proxy() {
    const word = this._find(130)
    return word > 0 ? new Proxy(this, word) : this._cut(word, Proxy)
  }
}

module.exports = { rows, tree, packet }
