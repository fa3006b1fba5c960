'use strict'
// protocols.js - the protocols by their ids. What a table says is loaded when a packet of the protocol is first asked.

const entries = [...require('../generated/protocols')]

/** Ids of those that programs added, for engines that are made from now on. */
const added = []

let Packet // whose prototype has a getter for every protocol

/** A protocol, of which little is known before it is loaded. `frame`, which has rows only, is no layer. */
class Protocol {
  constructor(entry, id) {
    this.id = id
    this.name = entry.name
    this.has_payload = entry.has_payload
    this.quiet = entry.quiet
    this.is_layer = entry.name !== 'frame'
    this.rows = undefined
    this.tree = (packet, word, parent) => load(id).tree(packet, word, parent)
    this.loudTree = (packet, word, parent) => load(id).loudTree(packet, word, parent)
    this.has_extras = !entry.only_quiet // keys of variable rows, in the seed's tree; and in one in which all keys print
    this.has_loud_extras = this.has_extras || entry.quiet.length > 0
  }
}

/** By id. Of protocols that programs add there are those of this thread's; others are missing. */
const protocols = entries.map((entry, id) => new Protocol(entry, id))

/** The protocol, with its rows, its tree and its getter of Packet. */
function load(id) {
  const protocol = protocols[id]
  if (protocol.rows === undefined) {
    const { rows, tree, loudTree = tree, packet } = entries[id].load()
    protocol.rows = rows
    if (protocol.is_layer) {
      protocol.tree = tree
      protocol.loudTree = loudTree
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
  for (const protocol of protocols) defineLayer(protocol)
}

function defineLayer({ id, name, is_layer }) {
  if (!is_layer) return
  Object.defineProperty(Packet.prototype, name, {
    get() {
      if (this._find(id) === 0) return undefined
      load(id)
      return this[name]
    },
    configurable: true
  })
}

/** A protocol that a program has added, in the form of the list. False where it is there already. */
function add(entry, id) {
  if (protocols[id] !== undefined) return false
  added.push(id)
  entries[id] = entry
  protocols[id] = new Protocol(entry, id)
  defineLayer(protocols[id])
  return true
}

module.exports = { protocols, added, load, add, defineLayers }
