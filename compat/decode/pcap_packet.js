'use strict'
// pcap_packet.js - a whole packet: what the capture says of it, and its link's header.

const { Packet, packetOf, behind, firstOf, nameAt } = require('../layers')
const { linkTypeNumber } = require('../../lib/link-type')
const { typeError } = require('../../lib/errors')
const { members, aliases } = require('./decoder')
const EthernetPacket = require('./ethernet_packet')
const IPv4 = require('./ipv4')
const IPv6 = require('./ipv6')
const NullPacket = require('./null_packet')
const SLLPacket = require('./sll_packet')

const NANOSECONDS = 1000 // in a microsecond
const RADIO = 'LINKTYPE_IEEE802_11_RADIO' // node_pcap's name
const RADIOTAP = 'LINKTYPE_IEEE802_11_RADIOTAP' // libpcap's
const UNKNOWN = 65535 // a link type that no protocol has

class PcapHeader {
  constructor({ tv_sec = 0, tv_usec = 0, caplen, len }) {
    this.tv_sec = tv_sec
    this.tv_usec = tv_usec
    this.caplen = caplen
    this.len = len
  }
}

/** By the protocol of the first layer. Raw IP has none of its own: its payload is the IP packet. */
const classes = {
  ethernet: () => EthernetPacket,
  null: () => NullPacket,
  sll: () => SLLPacket,
  radiotap: () => require('./ieee802.11/radio_packet'),
  ip: () => IPv4,
  ip6: () => IPv6
}

function numberOf(link_type) {
  try {
    return linkTypeNumber(link_type === RADIO ? RADIOTAP : link_type ?? UNKNOWN)
  } catch {
    return UNKNOWN
  }
}

/** The Packet of what a capture gave: ours, or { buf, header, link_type }. */
function packetOfRaw(raw) {
  if (raw instanceof Packet) return raw
  const { buf, header, link_type } = raw ?? {}
  if (!(buf instanceof Uint8Array) || !(header instanceof Uint8Array) || header.length < 16) {
    throw typeError('decode.packet: expected a Packet, or an object with buf, header (16 bytes) and link_type')
  }
  const view = new DataView(header.buffer, header.byteOffset, 16)
  const bytes = buf.subarray(0, view.getUint32(8, true))
  return packetOf(bytes, {
    link_type: numberOf(link_type),
    len: Math.max(bytes.length, view.getUint32(12, true)),
    tv_sec: view.getUint32(0, true),
    nanoseconds: view.getUint32(4, true) % 1000000 * NANOSECONDS
  })
}

const nameOf = ({ link_type }) => (link_type === RADIOTAP ? RADIO : link_type)

function payloadOf(packet, emitter, options) {
  const first = firstOf(packet)
  const word = nameAt(packet, first) === 'raw' ? behind(packet, first) : first
  const Class = classes[nameAt(packet, word)]?.()
  return Class ? new Class(emitter).fill(packet, word, options) : null
}

class PcapPacket {
  #emitter
  #packet
  #options
  #link_type = null
  #pcap_header = null
  #payload = null

  constructor(emitter) {
    this.#emitter = emitter
  }

  /** The Packet that one was decoded from; undefined of another object. */
  static packetOf(decoded) {
    return decoded instanceof PcapPacket ? decoded.#packet : undefined
  }

  decode(packet_with_header, options) {
    this.#packet = packetOfRaw(packet_with_header)
    this.#options = options
    this.#link_type = this.#packet === packet_with_header ? undefined : nameOf(packet_with_header)
    this.#pcap_header = this.#payload = undefined
    if (this.#emitter) void this.payload
    return this
  }

  get link_type() {
    return this.#link_type === undefined ? (this.#link_type = nameOf(this.#packet)) : this.#link_type
  }

  get pcap_header() {
    return this.#pcap_header === undefined ? (this.#pcap_header = new PcapHeader(this.#packet)) : this.#pcap_header
  }

  get payload() {
    return this.#payload === undefined ? (this.#payload = payloadOf(this.#packet, this.#emitter, this.#options)) : this.#payload
  }

  get emitter() {
    return this.#emitter
  }

  toString() {
    return `${this.link_type} ${this.payload}`
  }
}

members(PcapPacket)

// Of 0.x, where a link's header is around IP always.
aliases(PcapPacket, {
  link: ({ payload }) => (payload instanceof IPv4 ? { ip: payload } : payload instanceof IPv6 ? { ip6: payload } : payload)
})

module.exports = PcapPacket
