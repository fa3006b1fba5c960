'use strict'
// tree.js - the full tree: plain nested objects in the seed's shape.

const { LAYER_WORDS, LAYER, LAYER_FLAG } = require('./block')
const { protocols } = require('./generated/protocols')
const events = require('./events')

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
  #ids
  #nodes
  constructor(ids, nodes) {
    this.#ids = ids
    this.#nodes = nodes
  }

  get payload() {
    for (let i = this.#nodes.length - 1; i >= 0; i--) {
      if (this.#nodes[i].payload !== undefined) return this.#nodes[i].payload
    }
    return Buffer.alloc(0)
  }

  static node(decoded, id) {
    const at = decoded.#ids.lastIndexOf(id)
    return at < 0 ? undefined : decoded.#nodes[at]
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

// Without a constructor's name of their own these objects print as the plain objects they stand for.
delete Header.prototype.constructor
delete Decoded.prototype.constructor

/** Give the root an own, enumerable key, though the prototype has a getter of the same name. */
function setOwn(object, key, value) {
  Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true })
}

/** Add the variable rows of a layer. Quiet ones do not print, but in the tree of packet.decode(). */
function addExtras(node, packet, index, protocol, loud) {
  const extras = events.extras(packet, index)
  if (!extras) return
  for (const key of Object.keys(extras)) {
    if (loud || !protocol.quiet.includes(key)) node[key] = extras[key]
    else Object.defineProperty(node, key, { value: extras[key], writable: true, configurable: true })
  }
}

function nodeOf(packet, index, word, loud) {
  const words = packet._block.words
  const flags = words[word] >>> 16
  const protocol = protocols[words[word] & 0xffff]
  const node = flags & LAYER_FLAG.CUT ? undefined : protocol.tree(packet, word)
  if (node === undefined) return events.node(packet, index)
  if (flags & LAYER_FLAG.DETAILS) addExtras(node, packet, index, protocol, loud)
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
  const count = packet._layerCount()
  const ids = []
  const nodes = []
  const decoded = new Decoded(ids, nodes)
  for (let i = 0, word = packet._layers; i < count; i++, word += LAYER_WORDS) {
    const id = packet._block.words[word] & 0xffff
    const node = nodeOf(packet, i, word, loud)
    if (i === 0) setOwn(decoded, protocols[id].name, node)
    else nodes[i - 1][protocols[id].name] = node
    if (i === count - 1 && !protocols[id].has_payload && !((packet._block.words[word] >>> 16) & LAYER_FLAG.CUT)) addPayload(node, packet, word)
    if (((packet._block.words[word] >>> 16) & LAYER_FLAG.QUOTED) === 0) ids.push(id)
    else ids.push(-1)
    nodes.push(node)
  }
  if (count === 0) {
    setOwn(decoded, 'payload', packet.bytes)
  }
  decoded.pcap_header = new Header(packet)
  return decoded
}

module.exports = { decode, header: (packet) => new Header(packet) }
