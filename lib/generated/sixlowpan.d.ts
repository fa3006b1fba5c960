// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IPv6 over Low-Power Wireless Personal Area Networks, RFC 6282: read from the packet when asked; a field that was not captured is undefined. */
export interface Sixlowpan {
  readonly mesh?: {
    /** Mesh: the originator's address is a short one. */
    readonly short_originator?: 0 | 1
    /** Mesh: the final address is a short one. */
    readonly short_final?: 0 | 1
    /** Mesh: hops that it may still go; 15: the next byte tells. */
    readonly hops_left?: number
    /** Mesh: hops, more than 14. */
    readonly deep_hops_left?: number
    /** Mesh: who has sent it, a short address. */
    readonly originator?: number
    /** Mesh: the same, a long address. */
    readonly long_originator?: bigint
    /** Mesh: whom it is for, a short address. */
    readonly final?: number
    /** Mesh: the same, a long address. */
    readonly long_final?: bigint
  }
  /** Broadcast: number of the packet. */
  readonly broadcast_sequence?: number
  readonly fragment?: {
    /** Fragment: length of the whole packet, in bytes. */
    readonly size?: number
    /** Fragment: the same in all of a packet. */
    readonly tag?: number
    /** Fragment: where it belongs, in units of 8 bytes. */
    readonly offset?: number
  }
  readonly iphc?: {
    /** How much of traffic class and flow label is left out; 3 is all. */
    readonly traffic_mode?: number
    /** The next header is compressed too. */
    readonly next_compressed?: 0 | 1
    /** Hop limit: 0 is told, 1 is 1, 2 is 64, 3 is 255. */
    readonly hop_limit_mode?: number
    /** Numbers of contexts follow. */
    readonly has_context?: 0 | 1
    /** A context completes the source's address. */
    readonly source_stateful?: 0 | 1
    /** How much of the source's address is left out; 3 is all. */
    readonly source_mode?: number
    /** The destination is a group. */
    readonly multicast?: 0 | 1
    /** A context completes the destination's address. */
    readonly destination_stateful?: 0 | 1
    /** How much of the destination's address is left out. */
    readonly destination_mode?: number
    /** Context of the source. */
    readonly source_context?: number
    /** Context of the destination. */
    readonly destination_context?: number
  }
  /** Explicit congestion notification. */
  readonly ecn?: number
  /** Differentiated services code point. */
  readonly dscp?: number
  /** Flow label. */
  readonly flow_label?: number
  /** Protocol of what follows. */
  readonly next_header?: number
  /** Hop limit. */
  readonly hop_limit?: number
  /** Of the source's address the bytes that are there. */
  readonly source?: Buffer
  /** Of the destination's address the bytes that are there. */
  readonly destination?: Buffer
  readonly nhc?: {
    /** UDP: the checksum is left out. */
    readonly no_checksum?: 0 | 1
    /** UDP: how much of the ports is left out. */
    readonly ports_mode?: number
    /** UDP: port of the source. */
    readonly source_port?: number
    /** UDP: port of the destination. */
    readonly destination_port?: number
    /** UDP: checksum. */
    readonly checksum?: number
  }
  /** What follows the headers. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SixlowpanTree
}

/** IPv6 over Low-Power Wireless Personal Area Networks in a full tree; the layer inside it, if any, is a key more. */
export interface SixlowpanTree extends InnerTrees, Pick<Sixlowpan, 'broadcast_sequence' | 'fragment' | 'iphc' | 'ecn' | 'dscp' | 'flow_label' | 'next_header' | 'hop_limit' | 'source' | 'destination' | 'nhc'>, Required<Pick<Sixlowpan, 'payload'>> {
  readonly mesh?: {
    /** Mesh: hops that it may still go; 15: the next byte tells. */
    readonly hops_left?: number
    /** Mesh: hops, more than 14. */
    readonly deep_hops_left?: number
    /** Mesh: who has sent it, a short address. */
    readonly originator?: number
    /** Mesh: the same, a long address. */
    readonly long_originator?: bigint
    /** Mesh: whom it is for, a short address. */
    readonly final?: number
    /** Mesh: the same, a long address. */
    readonly long_final?: bigint
  }
}

/** The type of each field's column, by our names. */
export interface SixlowpanColumns {
  'sixlowpan.mesh.short_originator': Uint8Array
  'sixlowpan.mesh.short_final': Uint8Array
  'sixlowpan.mesh.hops_left': Uint8Array
  'sixlowpan.mesh.deep_hops_left': Uint8Array
  'sixlowpan.mesh.originator': Uint16Array
  'sixlowpan.mesh.long_originator': BigUint64Array
  'sixlowpan.mesh.final': Uint16Array
  'sixlowpan.mesh.long_final': BigUint64Array
  'sixlowpan.broadcast_sequence': Uint8Array
  'sixlowpan.fragment.size': Uint16Array
  'sixlowpan.fragment.tag': Uint16Array
  'sixlowpan.fragment.offset': Uint8Array
  'sixlowpan.iphc.traffic_mode': Uint8Array
  'sixlowpan.iphc.next_compressed': Uint8Array
  'sixlowpan.iphc.hop_limit_mode': Uint8Array
  'sixlowpan.iphc.has_context': Uint8Array
  'sixlowpan.iphc.source_stateful': Uint8Array
  'sixlowpan.iphc.source_mode': Uint8Array
  'sixlowpan.iphc.multicast': Uint8Array
  'sixlowpan.iphc.destination_stateful': Uint8Array
  'sixlowpan.iphc.destination_mode': Uint8Array
  'sixlowpan.iphc.source_context': Uint8Array
  'sixlowpan.iphc.destination_context': Uint8Array
  'sixlowpan.ecn': Uint8Array
  'sixlowpan.dscp': Uint8Array
  'sixlowpan.flow_label': Uint32Array
  'sixlowpan.next_header': Uint8Array
  'sixlowpan.hop_limit': Uint8Array
  'sixlowpan.source': VariableColumn
  'sixlowpan.destination': VariableColumn
  'sixlowpan.nhc.no_checksum': Uint8Array
  'sixlowpan.nhc.ports_mode': Uint8Array
  'sixlowpan.nhc.source_port': Uint16Array
  'sixlowpan.nhc.destination_port': Uint16Array
  'sixlowpan.nhc.checksum': Uint16Array
  'sixlowpan.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SixlowpanWiresharkColumns {
  '6lowpan.mesh.v': Uint8Array
  '6lowpan.mesh.f': Uint8Array
  '6lowpan.mesh.hops': Uint8Array
  '6lowpan.mesh.hops8': Uint8Array
  '6lowpan.mesh.orig16': Uint16Array
  '6lowpan.mesh.orig64': BigUint64Array
  '6lowpan.mesh.dest16': Uint16Array
  '6lowpan.mesh.dest64': BigUint64Array
  '6lowpan.bcast.seqnum': Uint8Array
  '6lowpan.frag.size': Uint16Array
  '6lowpan.frag.tag': Uint16Array
  '6lowpan.iphc.tf': Uint8Array
  '6lowpan.iphc.nh': Uint8Array
  '6lowpan.iphc.hlim': Uint8Array
  '6lowpan.iphc.cid': Uint8Array
  '6lowpan.iphc.sac': Uint8Array
  '6lowpan.iphc.sam': Uint8Array
  '6lowpan.iphc.m': Uint8Array
  '6lowpan.iphc.dac': Uint8Array
  '6lowpan.iphc.dam': Uint8Array
  '6lowpan.iphc.sci': Uint8Array
  '6lowpan.iphc.dci': Uint8Array
  '6lowpan.ecn': Uint8Array
  '6lowpan.dscp': Uint8Array
  '6lowpan.flow': Uint32Array
  '6lowpan.next': Uint8Array
  '6lowpan.hops': Uint8Array
  '6lowpan.nhc.udp.checksum': Uint8Array
  '6lowpan.nhc.udp.ports': Uint8Array
  '6lowpan.udp.src': Uint16Array
  '6lowpan.udp.dst': Uint16Array
  '6lowpan.udp.checksum': Uint16Array
}

/** Names of its fields: ours. */
export type SixlowpanFieldName = keyof SixlowpanColumns

/** Names of its fields: Wireshark's. */
export type SixlowpanWiresharkName = keyof SixlowpanWiresharkColumns
