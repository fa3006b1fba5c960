'use strict'
// layers.js - what the tables decoded, layer by layer, for the classes of node_pcap.

const { packetOf, Packet } = require('../lib/packet/packet')
const { protocols, load } = require('../lib/packet/protocols')
const { cutNode, last } = require('../lib/packet/events')
const { microseconds } = require('../lib/packet/time')
const { LAYER_WORDS, LAYER, LAYER_FLAG } = require('../lib/packet/block')

const CUT = LAYER_FLAG.CUT << 16

/** The place of a packet's first layer, and of the one behind another; 0 for none. */
const firstOf = (packet) => (packet._layerCount() > 0 ? packet._layers : 0)
const behind = (packet, word) => (word + LAYER_WORDS < packet._layers + packet._layerCount() * LAYER_WORDS ? word + LAYER_WORDS : 0)

/** The protocol's name; undefined where there is no layer. */
const nameAt = (packet, word) => (word === 0 ? undefined : protocols[packet._block.ints[word] & 0xffff].name)

/** A number below 8 for each protocol, by its name; 0 for all others. */
function kindsOf(numbers) {
  return Uint8Array.from(protocols, (protocol) => (protocol && numbers[protocol.name]) ?? 0)
}

const KINDS_TOLD = 4

/** The numbers of the first four layers' protocols, as digits of one: the first layer's is the last. */
function kindsAt(packet, kinds) {
  const { ints, layers } = packet._block
  const count = Math.min(ints[packet._record + 8] & 0xffff, KINDS_TOLD)
  const first = layers + (ints[packet._record + 7] << 2)
  let all = 0
  for (let i = count - 1; i >= 0; i--) all = (all << 3) | kinds[ints[first + (i << 2)] & 0xffff]
  return all
}

const classes = [] // of layers whose header is whole, by protocol: known once a packet had one that is not quoted

/** The class of a layer whose header is whole; undefined as long as it is not known. */
function classAt(packet, word) {
  const id = packet._block.ints[word] & 0xffff
  if (classes[id] === undefined && packet._find(id) > 0) classes[id] = packet[protocols[id].name].constructor
  return classes[id]
}

/**
 * The fixed fields of a layer: an object that reads them when they are asked, or one that has them. Of a header that cannot be they
 * are what its bytes are, as in node_pcap, whose programs rely on addresses.
 */
function fieldsAt(packet, word) {
  const kind = packet._block.ints[word]
  const { name, tree } = protocols[kind & 0xffff]
  if ((kind & CUT) !== 0 && capturedBehind(packet, word) < 0) return cutNode(packet, word, undefined, name)
  const Class = classes[kind & 0xffff] ?? classAt(packet, word)
  return Class === undefined ? tree(packet, word, undefined) : new Class(packet, word)
}

/** All fields of a layer. */
const nodeAt = (packet, word) => cutNode(packet, word)

/** Its variable ones. */
const extrasAt = (packet, word) => packet._extrasOf(word)

/** A reader of the last value that a layer has of a variable row. */
function lastOf(name, path) {
  const { rows } = load(protocols.findIndex((protocol) => protocol?.name === name))
  const row = rows.findIndex((each) => each.path.join('.') === path)
  return (packet, word) => last(packet, (word - packet._layers) / LAYER_WORDS, row)
}

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

module.exports = { Packet, packetOf, LAYER_WORDS, firstOf, behind, nameAt, kindsOf, kindsAt, classAt, fieldsAt, nodeAt, extrasAt, lastOf, isCut, offsetOf, headerBytes, payloadBytes, capturedBehind, secondsOf }
