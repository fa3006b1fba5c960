// Types of node_pcap's decoders: what `decode.packet` gives.

import { EventEmitter } from 'node:events'
import { Packet } from '../../lib/index.js'

export interface DecodeOptions {
  /** False leaves the 802.11 frame behind radiotap as bytes. */
  decodeLower?: boolean
}

/** What node_pcap's sessions give; a Packet is one, too. */
export interface PacketWithHeader {
  buf: Buffer
  /** 16 bytes: seconds, microseconds, bytes captured and bytes of the packet, 32 bits each, the lowest byte first. */
  header: Buffer
  link_type: string
}

export interface PcapHeader {
  tv_sec: number
  tv_usec: number
  caplen: number
  len: number
}

export interface Addr {
  addr: number[]
  toString(): string
}

export interface Vlan {
  priority: number | null
  canonical_format: number | null
  id: number | null
}

export interface Arp {
  htype?: number
  ptype?: number
  hlen?: number
  plen?: number
  operation?: number
  sender_ha?: Addr
  sender_pa?: Addr
  target_ha?: Addr
  target_pa?: Addr
}

export interface ICMP {
  type?: number
  code?: number
  checksum?: number
}

export interface IGMP extends Omit<ICMP, 'code'> {
  version?: number
  maxResponseTime?: number
  groupAddress?: Addr
}

export interface TCPFlags {
  nonce: boolean
  cwr: boolean
  ece: boolean
  urg: boolean
  ack: boolean
  psh: boolean
  rst: boolean
  syn: boolean
  fin: boolean
}

export interface TCPOptions {
  mss: number | null
  window_scale: number | null
  sack_ok: true | null
  sack: [number, number][] | null
  timestamp: number | null
  echo: number | null
}

/** Members are undefined where the packet was cut before them. */
export interface TCP {
  sport: number
  dport: number
  seqno: number
  ackno: number
  headerLength: number
  flags: TCPFlags
  windowSize: number
  checksum: number
  urgentPointer: number
  options: TCPOptions
  data: Buffer | null
  dataLength: number
}

export interface UDP {
  sport: number
  dport: number
  length: number
  checksum: number
  data: Buffer
}

/** What IP carries: any of these, of which a program knows the one that it filtered. */
export type IPPayload = any

export interface IPv4 {
  version: number
  headerLength: number
  diffserv: number
  length: number
  identification: number
  flags: { reserved: boolean; doNotFragment: boolean; moreFragments: boolean }
  fragmentOffset: number
  ttl: number
  protocol: number
  headerChecksum: number
  saddr: Addr
  daddr: Addr
  protocolName?: string
  payload?: IPPayload
}

export interface IPv6 {
  version: number
  trafficClass: number
  flowLabel: number
  payloadLength: number
  nextHeader: number
  hopLimit: number
  saddr: Addr
  daddr: Addr
  payload?: IPPayload
}

export interface PcapPacket {
  link_type: string
  pcap_header: PcapHeader
  /** EthernetPacket, NullPacket, SLLPacket, RadioPacket, IPv4 or IPv6; null for other links. */
  payload: any
  /** The same, of 0.x: `link.ip.tcp`. */
  readonly link: any
  toString(): string
}

export function decode(packet: Packet | PacketWithHeader, emitter?: EventEmitter, options?: DecodeOptions): PcapPacket
export namespace decode {
  export function packet(packet: Packet | PacketWithHeader, emitter?: EventEmitter, options?: DecodeOptions): PcapPacket
}

/** Classes of layers, which are made with an emitter and decode bytes of their own. */
export interface DecoderClass<Layer> {
  new (emitter?: EventEmitter): Layer & { decode(raw_packet: Uint8Array, offset: number, length?: number): Layer }
}
export const EthernetPacket: DecoderClass<any>
export const IPv4Packet: DecoderClass<IPv4>
export const IPv6Packet: DecoderClass<IPv6>
export const ArpPacket: DecoderClass<Arp>
export const PcapPacket: new (emitter?: EventEmitter) => PcapPacket
