'use strict'
// tree.js - the full tree: plain nested objects in the seed's shape.

const { LAYER_WORDS, LAYER, LAYER_FLAG } = require('./block')
const { protocols } = require('./protocols')
const events = require('./events')
const { microseconds, dateOf } = require('./time')

const CUT = LAYER_FLAG.CUT << 16
const DETAILS = LAYER_FLAG.DETAILS << 16

/** The header object of a tree: prints as the seed's, and knows the full precision. */
class Header {
  #nanoseconds
  constructor(packet) {
    const { seconds, nanoseconds } = packet._time()
    if (packet._hasTime()) {
      this.time = dateOf(seconds, nanoseconds)
      this.tv_sec = seconds
      this.tv_usec = microseconds(nanoseconds)
    }
    this.caplen = packet.caplen
    this.len = packet.len
    this.link_type = packet.link_type
    this.#nanoseconds = nanoseconds
  }

  get timestamp_ns() {
    return this.tv_sec === undefined ? undefined : BigInt(this.tv_sec) * 1000000000n + BigInt(this.#nanoseconds)
  }
}
delete Header.prototype.constructor // it prints as the plain object that it stands for

/**
 * The class of roots whose first layer has this name. `decoded.ip`, `decoded.tcp`, `decoded.payload` reach the
 * innermost layer without printing. The name itself gets no such getter: it is a key of the root's own.
 */
function rootClass(name) {
  class Root {
    #packet
    #innermost
    constructor(packet, node, innermost) {
      this[name] = node
      this.pcap_header = new Header(packet)
      this.#packet = packet
      this.#innermost = innermost
    }

    get payload() {
      for (let index = this.#packet._layerCount() - 1; index >= 0; index--) {
        const { payload } = this.#node(index)
        if (payload !== undefined) return payload
      }
      return Buffer.alloc(0)
    }

    /** The node of the layer at an index. */
    #node(index) {
      let node = this[name]
      const { ints } = this.#packet._block
      const from = this.#packet._layers
      for (let word = from + LAYER_WORDS; word <= from + index * LAYER_WORDS; word += LAYER_WORDS) node = node[protocols[ints[word] & 0xffff].name]
      return node
    }

    /** The node of the innermost layer of a protocol, quoted packets aside. Most ask for the last one. */
    static node(root, id) {
      const packet = root.#packet
      const { ints } = packet._block
      if ((ints[packet._layers + (packet._layerCount() - 1) * LAYER_WORDS] & 0x4ffff) === id) return root.#innermost
      const word = Math.abs(packet._find(id))
      return word === 0 ? undefined : root.#node((word - packet._layers) / LAYER_WORDS)
    }
  }
  protocols.forEach((protocol, id) => {
    if (!protocol.is_layer || protocol.name === name) return
    Object.defineProperty(Root.prototype, protocol.name, {
      get() {
        return Root.node(this, id)
      },
      configurable: true
    })
  })
  delete Root.prototype.constructor
  return Root
}

const roots = [] // by the id of the first layer's protocol; made when they are needed

/** The root of a packet whose link type no protocol knows: all of it is payload. */
class NoLayers {
  constructor(packet) {
    this.payload_offset = 0
    this.payload = packet.bytes
    this.pcap_header = new Header(packet)
  }
}
for (const protocol of protocols) {
  if (protocol.is_layer) Object.defineProperty(NoLayers.prototype, protocol.name, { value: undefined, configurable: true })
}
delete NoLayers.prototype.constructor

const NONE = []

/** Add the variable rows of a layer, but not those with the keys `quiet`. */
function addExtras(node, packet, word, quiet) {
  if (quiet.length === 0) {
    events.addExtras(node, packet, (word - packet._layers) / LAYER_WORDS)
    return
  }
  const extras = packet._extrasOf(word)
  for (const key of Object.keys(extras)) if (!quiet.includes(key)) node[key] = extras[key]
}

/** What an innermost layer carries that has no payload rows of its own. */
function addPayload(node, packet, word) {
  const { ints } = packet._block
  const payload = packet._payloadOf(word)
  if (payload.length === 0) return
  node.payload_offset = ints[word + LAYER.OFFSET] + ints[word + LAYER.HEADER_LENGTH]
  node.payload = payload
}

/**
 * The tree of a packet.
 *
 * loud: keys that the seed's print does not have (the options of IP and TCP) print too.
 */
function decode(packet, loud) {
  const { ints } = packet._block
  const from = packet._layers
  const end = from + packet._layerCount() * LAYER_WORDS
  if (from === end) return new NoLayers(packet)
  let first
  let parent
  for (let word = from; word < end; word += LAYER_WORDS) {
    const kind = ints[word]
    const protocol = protocols[kind & 0xffff]
    const makeNode = (kind & CUT) !== 0 ? events.cutNode : loud ? protocol.loudTree : protocol.tree
    const node = makeNode(packet, word, parent, protocol.name)
    if ((kind & (CUT | DETAILS)) === DETAILS && (loud ? protocol.has_loud_extras : protocol.has_extras)) addExtras(node, packet, word, loud ? NONE : protocol.quiet)
    if (first === undefined) first = node
    if (word + LAYER_WORDS === end && (kind & CUT) === 0 && !protocol.has_payload) addPayload(node, packet, word)
    parent = node
  }
  const id = ints[from] & 0xffff
  const Root = (roots[id] ??= rootClass(protocols[id].name))
  return new Root(packet, first, parent)
}

module.exports = { decode, header: (packet) => new Header(packet) }
