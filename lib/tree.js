'use strict'
// tree.js - the full tree: plain nested objects in the seed's shape.

const { LAYER_WORDS, LAYER, LAYER_FLAG } = require('./block')
const { protocols } = require('./generated/protocols')
const events = require('./events')

const CUT = LAYER_FLAG.CUT << 16

/** The header object of a tree: prints as the seed's, and knows the full precision. */
class Header {
  #nanoseconds
  constructor(packet) {
    const { seconds, nanoseconds } = packet._time()
    this.time = new Date(seconds * 1000 + Math.floor(nanoseconds / 1000000))
    this.tv_sec = seconds
    this.tv_usec = Math.floor(nanoseconds / 1000)
    this.caplen = packet.caplen
    this.len = packet.len
    this.link_type = packet.link_type
    this.#nanoseconds = nanoseconds
  }

  get timestamp_ns() {
    return BigInt(this.tv_sec) * 1000000000n + BigInt(this.#nanoseconds)
  }
}

/** The root of a tree. `decoded.ip`, `decoded.tcp`, `decoded.payload` reach the innermost layer. */
class Decoded {
  #packet
  constructor(packet) {
    this.#packet = packet
  }

  get payload() {
    const nodes = this.#nodes()
    for (let i = nodes.length - 1; i >= 0; i--) if (nodes[i].payload !== undefined) return nodes[i].payload
    return Buffer.alloc(0)
  }

  /** The nodes of all layers, outermost first. */
  #nodes() {
    const nodes = []
    let node = this
    for (const name of this.#packet.layers) nodes.push((node = node[name]))
    return nodes
  }

  /** The node of the innermost layer of a protocol, quoted packets aside. */
  static node(decoded, id) {
    const packet = decoded.#packet
    const word = packet._find(id)
    return word < 0 ? undefined : decoded.#nodes()[(word - packet._layers) / LAYER_WORDS]
  }
}

protocols.forEach((protocol, id) => {
  if (!protocol) return
  Object.defineProperty(Decoded.prototype, protocol.name, {
    get() {
      return Decoded.node(this, id)
    },
    configurable: true
  })
})

/**
 * The class of roots whose first layer has this name. A class field defines the key as the object's
 * own, which an assignment could not do: the prototype has a getter of the same name.
 */
function rootClass(name) {
  class Root extends Decoded {
    [name]
    pcap_header
    constructor(packet, node) {
      super(packet)
      this[name] = node
      this.pcap_header = new Header(packet)
    }
  }
  delete Root.prototype.constructor
  return Root
}

// Without a constructor's name of their own these objects print as the plain objects they stand for.
delete Header.prototype.constructor
delete Decoded.prototype.constructor

const roots = protocols.map((protocol) => (protocol ? rootClass(protocol.name) : undefined))

/** The root of a packet whose link type no protocol knows: all of it is payload. */
class NoLayers extends Decoded {
  payload_offset = 0
  payload
  pcap_header
  constructor(packet) {
    super(packet)
    this.payload = packet.bytes
    this.pcap_header = new Header(packet)
  }
}
delete NoLayers.prototype.constructor

/** Add the variable rows of a layer. Those that do not print are getters of the node already. */
function addExtras(node, packet, word, protocol, loud) {
  if (!loud && protocol.only_quiet) return
  const extras = packet._extras(word)
  if (!extras) return
  for (const key of Object.keys(extras)) {
    if (!protocol.quiet.includes(key)) node[key] = extras[key]
    else if (loud) Object.defineProperty(node, key, { value: extras[key], writable: true, enumerable: true, configurable: true })
  }
}

function nodeOf(packet, index, word, loud) {
  const words = packet._block.words
  const flags = words[word] >>> 16
  const protocol = protocols[words[word] & 0xffff]
  const node = flags & LAYER_FLAG.CUT ? undefined : protocol.tree(packet, word)
  if (node === undefined) return events.node(packet, index)
  if (flags & LAYER_FLAG.DETAILS) addExtras(node, packet, word, protocol, loud)
  return node
}

/** What an innermost layer carries that has no payload rows of its own. */
function addPayload(node, packet, word) {
  const words = packet._block.words
  const payload = packet._payloadOf(word)
  if (payload.length === 0) return
  node.payload_offset = words[word + LAYER.OFFSET] + words[word + LAYER.HEADER_LENGTH]
  node.payload = payload
}

/**
 * The tree of a packet.
 *
 * loud: keys that the seed's print does not have (the options of IP and TCP) print too.
 */
function decode(packet, loud) {
  const words = packet._block.words
  const count = packet._layerCount()
  if (count === 0) return new NoLayers(packet)
  let first
  let parent
  for (let i = 0, word = packet._layers; i < count; i++, word += LAYER_WORDS) {
    const protocol = protocols[words[word] & 0xffff]
    const node = nodeOf(packet, i, word, loud)
    if (i === 0) first = node
    else parent[protocol.name] = node
    if (i === count - 1 && !protocol.has_payload && (words[word] & CUT) === 0) addPayload(node, packet, word)
    parent = node
  }
  return new roots[words[packet._layers] & 0xffff](packet, first)
}

module.exports = { decode, header: (packet) => new Header(packet) }
