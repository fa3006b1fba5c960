// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IPv6 Routing Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Routing {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** Kind of routing header. */
  readonly routing_type?: number
  /** How many of the listed stops are still to come. */
  readonly segments_left?: number
  /** Stops on the way, type 0. */
  readonly addresses?: string[]
  /** Home address of the mobile node that receives, type 2. */
  readonly home_address?: string
  /** Bytes left out of each address but the last, type 3. */
  readonly cmpr_i?: number
  /** Bytes left out of the last address. */
  readonly cmpr_e?: number
  /** Bytes behind the last address that only fill. */
  readonly pad?: number
  /** Stops on the way, without the bytes that they share with the destination. */
  readonly compressed_addresses?: Buffer[]
  /** Index of the segment list's last element, type 4. */
  readonly last_entry?: number
  /** Flags, RFC 8754. */
  readonly flags?: number
  /** Class or group of the packet. */
  readonly tag?: Buffer
  /** Segment list, last segment first. */
  readonly segments?: string[]
  /** Objects behind the segment list, in packet order. */
  readonly tlvs?: Array<{
    /** Type of the object. */
    readonly type?: number
    /** Length of the object's value, in bytes. */
    readonly length?: number
    /** The destination address is not part of the HMAC. */
    readonly d?: 0 | 1
    /** Key of the HMAC. */
    readonly key_id?: number
    /** Keyed hash of the header. */
    readonly hmac?: Buffer
    /** Value of an object that has no rows of its own. */
    readonly value?: Buffer
  }>
  /** Stops on the way as numbers, the last one first, type 5. */
  readonly sids?: number[]
  /** The same, type 6. */
  readonly long_sids?: number[]
  /** Data of a routing type that has no rows of its own. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Ip6RoutingTree
}

/** IPv6 Routing Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6RoutingTree extends InnerTrees, Pick<Ip6Routing, 'addresses' | 'home_address' | 'cmpr_i' | 'cmpr_e' | 'pad' | 'compressed_addresses' | 'last_entry' | 'flags' | 'tag' | 'segments' | 'tlvs' | 'sids' | 'long_sids' | 'data'>, Required<Pick<Ip6Routing, 'next_header' | 'header_length' | 'routing_type' | 'segments_left'>> {}

/** The type of each field's column, by our names. */
export interface Ip6RoutingColumns {
  'ip6_routing.next_header': Uint8Array
  'ip6_routing.header_length': Uint8Array
  'ip6_routing.routing_type': Uint8Array
  'ip6_routing.segments_left': Uint8Array
  'ip6_routing.addresses': Uint8Array
  'ip6_routing.home_address': Uint8Array
  'ip6_routing.cmpr_i': Uint8Array
  'ip6_routing.cmpr_e': Uint8Array
  'ip6_routing.pad': Uint8Array
  'ip6_routing.compressed_addresses': VariableColumn
  'ip6_routing.last_entry': Uint8Array
  'ip6_routing.flags': Uint8Array
  'ip6_routing.tag': VariableColumn
  'ip6_routing.segments': Uint8Array
  'ip6_routing.tlvs': never
  'ip6_routing.tlvs.type': Uint8Array
  'ip6_routing.tlvs.length': Uint8Array
  'ip6_routing.tlvs.d': Uint8Array
  'ip6_routing.tlvs.key_id': Uint32Array
  'ip6_routing.tlvs.hmac': VariableColumn
  'ip6_routing.tlvs.value': VariableColumn
  'ip6_routing.sids': Uint16Array
  'ip6_routing.long_sids': Uint32Array
  'ip6_routing.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Ip6RoutingWiresharkColumns {
  'ipv6.routing.nxt': Uint8Array
  'ipv6.routing.len': Uint8Array
  'ipv6.routing.type': Uint8Array
  'ipv6.routing.segleft': Uint8Array
  'ipv6.routing.src.addr': Uint8Array
  'ipv6.routing.mipv6.home_address': Uint8Array
  'ipv6.routing.rpl.cmprI': Uint8Array
  'ipv6.routing.rpl.cmprE': Uint8Array
  'ipv6.routing.rpl.pad': Uint8Array
  'ipv6.routing.rpl.address': VariableColumn
  'ipv6.routing.srh.last_entry': Uint8Array
  'ipv6.routing.srh.flags': Uint8Array
  'ipv6.routing.srh.tag': VariableColumn
  'ipv6.routing.srh.addr': Uint8Array
  'ipv6.routing.crh16.sid': Uint16Array
  'ipv6.routing.crh32.sid': Uint32Array
  'ipv6.routing.unknown_data': VariableColumn
}

/** Names of its fields: ours. */
export type Ip6RoutingFieldName = keyof Ip6RoutingColumns

/** Names of its fields: Wireshark's. */
export type Ip6RoutingWiresharkName = keyof Ip6RoutingWiresharkColumns
