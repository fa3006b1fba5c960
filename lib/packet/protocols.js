'use strict'
// protocols.js - the protocols by their ids. What a table says is loaded when a packet of the protocol is first asked.

const entries = require('../generated/protocols')

let Packet // whose prototype has a getter for every protocol

/** A protocol, of which little is known before it is loaded. `frame`, which has rows only, is no layer. */
class Protocol {
  constructor(entry, id) {
    this.id = id
    this.name = entry.name
    this.has_payload = entry.has_payload
    this.quiet = entry.quiet
    this.only_quiet = entry.only_quiet
    this.is_layer = entry.name !== 'frame'
    this.rows = undefined
    this.tree = (packet, word, parent) => load(id).tree(packet, word, parent)
  }
}

/** By id. */
const protocols = entries.map((entry, id) => new Protocol(entry, id))

/** The protocol, with its rows, its tree and its getter of Packet. */
function load(id) {
  const protocol = protocols[id]
  if (protocol.rows === undefined) {
    const { rows, tree, packet } = entries[id].load()
    protocol.rows = rows
    if (protocol.is_layer) {
      protocol.tree = tree
      Object.defineProperty(Packet.prototype, protocol.name, { ...Object.getOwnPropertyDescriptor(packet, protocol.name), enumerable: false })
    }
  }
  return protocol
}

/**
 * Give Packet a getter per protocol: the innermost layer of that name. The first one that finds a layer puts the
 * generated one in its place, which the engine inlines.
 */
function defineLayers(Class) {
  Packet = Class
  for (const { id, name, is_layer } of protocols) {
    if (!is_layer) continue
    Object.defineProperty(Packet.prototype, name, {
      get() {
        if (this._find(id) === 0) return undefined
        load(id)
        return this[name]
      },
      configurable: true
    })
  }
}

module.exports = { protocols, load, defineLayers }
