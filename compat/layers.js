'use strict'
// layers.js - what the tables decoded, layer by layer, for the classes of node_pcap.

const { packetOf, Packet } = require('../lib/packet/packet')
const { protocols } = require('../lib/packet/protocols')
const { cutNode } = require('../lib/packet/events')
const { microseconds } = require('../lib/packet/time')
const { LAYER_WORDS, LAYER, LAYER_FLAG } = require('../lib/packet/block')

const CUT = LAYER_FLAG.CUT << 16

/** The place of a packet's first layer, and of the one behind another; 0 for none. */
const firstOf = (packet) => (packet._layerCount() > 0 ? packet._layers : 0)
const behind = (packet, word) => (word + LAYER_WORDS < packet._layers + packet._layerCount() * LAYER_WORDS ? word + LAYER_WORDS : 0)

/** The protocol's name; undefined where there is no layer. */
const nameAt = (packet, word) => (word === 0 ? undefined : protocols[packet._block.ints[word] & 0xffff].name)

const classes = [] // of layers whose header is whole, by protocol: known once a packet had one that is not quoted

/** The fixed fields of a layer: an object that reads them when they are asked, or one that has them. */
function fieldsAt(packet, word) {
  const kind = packet._block.ints[word]
  const id = kind & 0xffff
  const { name, tree } = protocols[id]
  if ((kind & CUT) !== 0) return cutNode(packet, word, undefined, name)
  if (classes[id] === undefined) {
    if (packet._find(id) <= 0) return tree(packet, word, undefined)
    classes[id] = packet[name].constructor
  }
  return new classes[id](packet, word)
}

/** All fields of a layer. */
const nodeAt = (packet, word) => cutNode(packet, word)

/** Its variable ones. */
const extrasAt = (packet, word) => packet._extrasOf(word)

const isCut = (packet, word) => (packet._block.ints[word] & CUT) !== 0
const offsetOf = (packet, word) => packet._block.words[word + LAYER.OFFSET]
const headerBytes = (packet, word) => packet._block.ints[word + LAYER.HEADER_LENGTH]

/** How many bytes it carries, captured or not. */
const payloadBytes = (packet, word) => packet._block.words[word + LAYER.LENGTH] - headerBytes(packet, word)

/** How many bytes were captured behind its header; below 0 where that was cut. */
const capturedBehind = (packet, word) => packet.caplen - offsetOf(packet, word) - headerBytes(packet, word)

/** When it was captured, in seconds, to the microsecond; 0 where that is not known. */
function secondsOf(packet) {
  if (!packet._hasTime()) return 0
  const { seconds, nanoseconds } = packet._time()
  return seconds + microseconds(nanoseconds) / 1000000
}

module.exports = { Packet, packetOf, firstOf, behind, nameAt, fieldsAt, nodeAt, extrasAt, isCut, offsetOf, headerBytes, payloadBytes, capturedBehind, secondsOf }
