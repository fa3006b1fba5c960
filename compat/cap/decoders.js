'use strict'
// decoders.js - the decoders of npm's cap: one header of bytes from an offset on, which our tables read.

const { alone } = require('../alone')
const layers = require('../layers')
const { octets } = require('../octets')
const { PROTOCOL } = require('./protocol')

const { fieldsAt, nodeAt, headerBytes, nameAt, offsetOf } = layers

const VLAN = 0x8100
const LONGEST = { ethernet: 18, arp: 28, tcp: 60, udp: 8 } // headers, in bytes: what is behind them is not asked for
const NO_NEXT = 59

/** The header of a protocol from `offset` on: its packet, its place there, and its fixed fields; of none they are undefined. */
function headerAt(protocol, b, offset, length = Math.min(LONGEST[protocol] ?? Infinity, b.length - offset)) {
  const { packet, word } = alone(protocol, b, offset, length)
  return { packet, word, fields: word === 0 ? {} : fieldsAt(packet, word) }
}

/** The layer behind one, if there are any. */
const behind = (packet, word) => (word === 0 ? 0 : layers.behind(packet, word))

/** One number of the flags of an object, the highest bit first. */
const bitsOf = (flags, names) => flags && names.reduce((all, name) => (all << 1) | flags[name], 0)

function Ethernet(b, offset = 0) {
  const { packet, word, fields } = headerAt('ethernet', b, offset)
  const info = { dstmac: fields.dhost ?? '', srcmac: fields.shost ?? '', type: fields.ethertype, vlan: undefined, length: fields.length }
  let bytes = word === 0 ? undefined : headerBytes(packet, word)
  const tag = behind(packet, word)
  if (fields.ethertype === VLAN && nameAt(packet, tag) === 'vlan') {
    const { priority, dei, id, ethertype, length } = fieldsAt(packet, tag)
    info.vlan = { priority, CFI: dei === 1, VID: id }
    info.type = ethertype
    info.length = length
    bytes += headerBytes(packet, tag)
  }
  return { info, offset: offset + bytes }
}

const partOf = (value, shift, mask) => (value === undefined ? undefined : (value >> shift) & mask)

function IPV4(b, offset = 0) {
  const { fields } = headerAt('ip', b, offset)
  const hdrlen = fields.header_length * 4
  const info = {
    hdrlen: fields.header_length,
    dscp: partOf(fields.diffserv, 2, 0x3f),
    ecn: partOf(fields.diffserv, 0, 3),
    totallen: fields.total_length === 0 ? b.length - offset : fields.total_length, // 0: the card cuts it up
    id: fields.identification,
    flags: bitsOf(fields.flags, ['reserved', 'df', 'mf']),
    fragoffset: fields.fragment_offset,
    ttl: fields.ttl,
    protocol: fields.protocol,
    hdrchecksum: fields.header_checksum,
    srcaddr: fields.saddr ?? '',
    dstaddr: fields.daddr ?? '',
    options: undefined
  }
  return { info, hdrlen, offset: offset + hdrlen }
}

const EXTENSIONS = new Set(['ip6_hopopts', 'ip6_routing', 'ip6_fragment', 'ah', 'ip6_dstopts', 'ip6_mobility'])

const hexOf = (address) => (address === undefined ? '' : octets(address).map((octet) => octet.toString(16).padStart(2, '0')).join(':'))

function IPV6(b, offset = 0) {
  const { packet, word, fields } = headerAt('ip6', b, offset)
  let last = word
  let protocol = fields.next_header
  for (let next = behind(packet, word); EXTENSIONS.has(nameAt(packet, next)); next = behind(packet, next)) {
    last = next
    protocol = fieldsAt(packet, next).next_header
  }
  const ends = protocol === NO_NEXT || word === 0
  const info = {
    class: fields.traffic_class,
    flowLabel: fields.flow_label,
    extensions: undefined,
    protocol: ends ? undefined : protocol,
    hopLimit: fields.hop_limit,
    srcaddr: hexOf(fields.saddr),
    dstaddr: hexOf(fields.daddr),
    payloadlen: fields.payload_length
  }
  return { info, payloadlen: undefined, offset: ends ? undefined : offset + offsetOf(packet, last) + headerBytes(packet, last) }
}

const HEAD_BYTES = 8 // of every ICMP message
const SENT_BYTES = 8 // of the payload of the packet that an error is about

const echo = ({ identifier, sequence_number }) => ({ identifier, seqno: sequence_number })
const pointed = ({ pointer, photuris_pointer, conversion_pointer }) => ({ pointer: pointer ?? photuris_pointer ?? conversion_pointer })
const nothing = () => ({})

/** By the type of a message: what it says, whether it quotes a packet and how much of its payload, how long it is. */
const MESSAGES = {
  0: { says: echo },
  3: { says: ({ next_hop_mtu }) => (next_hop_mtu === undefined ? {} : { nextHopMTU: next_hop_mtu }), quotes: SENT_BYTES },
  4: { says: nothing, quotes: SENT_BYTES },
  5: { says: ({ gateway }) => ({ gatewayAddr: gateway }), quotes: SENT_BYTES },
  9: {
    says: ({ lifetime, routers }) => ({ lifetime, addrs: routers?.map(({ address, preference }) => ({ addr: address, pref: preference })) }),
    bytes: ({ routers = [] }) => HEAD_BYTES + routers.length * 8
  },
  11: { says: nothing, quotes: SENT_BYTES },
  12: { says: pointed, quotes: SENT_BYTES },
  13: { says: (fields) => ({ ...echo(fields), originate: fields.originate_timestamp }), bytes: () => HEAD_BYTES + 4 },
  14: {
    says: (fields) => ({ ...echo(fields), originate: fields.originate_timestamp, receive: fields.receive_timestamp, transmit: fields.transmit_timestamp }),
    bytes: () => HEAD_BYTES + 12
  },
  15: { says: echo },
  16: { says: echo },
  17: { says: (fields) => ({ ...echo(fields), mask: fields.address_mask }), bytes: () => HEAD_BYTES + 4 },
  18: { says: (fields) => ({ ...echo(fields), mask: fields.address_mask }), bytes: () => HEAD_BYTES + 4 },
  31: { says: pointed, quotes: 256 },
  37: { says: ({ domain_name }) => echo(domain_name ?? {}) },
  40: { says: pointed, quotes: SENT_BYTES }
}
const OTHER = { says: nothing }

function ICMPV4(b, nbytes = b.length, offset = 0) {
  const { packet, word } = headerAt('icmp', b, offset, nbytes - offset)
  const fields = word === 0 ? {} : nodeAt(packet, word)
  const { says, quotes, bytes = () => HEAD_BYTES } = MESSAGES[fields.type] ?? OTHER
  const info = { type: fields.type, code: fields.code, checksum: fields.checksum, ...says(fields) }
  if (quotes === undefined) return { info, offset: offset + bytes(fields) }
  const quoted = IPV4(b, offset + HEAD_BYTES)
  info.IPHeader = { info: quoted.info, hdrlen: quoted.hdrlen }
  info.dataOffset = quoted.offset
  return { info, offset: quoted.offset + quotes }
}

const TCP_FLAGS = ['cwr', 'ece', 'urg', 'ack', 'psh', 'rst', 'syn', 'fin']

function TCP(b, offset = 0) {
  const { fields } = headerAt('tcp', b, offset)
  const flags = fields.flags && ((fields.reserved & 1) << TCP_FLAGS.length) + bitsOf(fields.flags, TCP_FLAGS)
  const hdrlen = fields.data_offset * 4
  const info = {
    srcport: fields.sport,
    dstport: fields.dport,
    seqno: fields.seqno,
    ackno: fields.flags?.ack ? fields.ackno : undefined,
    flags,
    window: fields.window_size,
    checksum: fields.checksum,
    urgentptr: fields.flags?.urg ? fields.urgent_pointer : undefined,
    options: undefined
  }
  return { info, hdrlen, offset: offset + hdrlen }
}

function UDP(b, offset = 0) {
  const { fields } = headerAt('udp', b, offset)
  const { sport, dport, length, checksum } = fields
  return { info: { srcport: sport, dstport: dport, length: length === undefined ? undefined : length - LONGEST.udp, checksum }, offset: offset + LONGEST.udp }
}

const CHUNK_HEADER = 4
const SCTP_HEADER = 12

function SCTP(b, nbytes = b.length, offset = 0) {
  const { packet, fields } = headerAt('sctp', b, offset, nbytes - offset)
  const [types, flags, lengths] = ['type', 'flags', 'length'].map((name) => packet.all(`sctp.chunks.${name}`))
  let at = offset + SCTP_HEADER
  const chunks = types.map((type, i) => {
    const chunk = { type, flags: flags[i], offset: at + CHUNK_HEADER, length: lengths[i] }
    at += Math.ceil(lengths[i] / 4) * 4
    return chunk
  })
  const { sport, dport, verification_tag, checksum } = fields
  return {
    info: { srcport: sport, dstport: dport, verifyTag: verification_tag, checksum, chunks: chunks.length > 0 ? chunks : undefined },
    offset: Math.min(at, nbytes)
  }
}

function ARP(b, offset = 0) {
  const { packet, word, fields } = headerAt('arp', b, offset)
  const isUsual = fields.hardware_length === 6 && fields.protocol_length === 4
  const addresses = isUsual ? nodeAt(packet, word) : {}
  const info = {
    hardwareaddr: fields.hardware_type,
    protocol: fields.protocol_type,
    hdrlen: fields.hardware_length,
    protlen: fields.protocol_length,
    opcode: fields.operation,
    sendermac: addresses.sender_mac ?? '',
    senderip: addresses.sender_ip ?? '',
    targetmac: addresses.target_mac ?? '',
    targetip: addresses.target_ip ?? ''
  }
  return { info, offset: offset + (isUsual ? LONGEST.arp : 8) }
}

module.exports = { Ethernet, IPV4, IPV6, ICMPV4, TCP, UDP, SCTP, ARP, PROTOCOL }
