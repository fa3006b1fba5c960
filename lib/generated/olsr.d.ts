// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Optimized Link State Routing, RFC 3626: read from the packet when asked; a field that was not captured is undefined. */
export interface Olsr {
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Number of the packet. */
  readonly sequence?: number
  /** Messages. */
  readonly messages?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** How long it is good: mantissa and exponent. */
    readonly validity?: number
    /** Length of the message, in bytes. */
    readonly size?: number
    /** Router that made it. */
    readonly originator?: string
    /** The same, of IPv6. */
    readonly ip6_originator?: string
    /** How far it can still go. */
    readonly ttl?: number
    /** How far it has come. */
    readonly hop_count?: number
    /** Number of the message. */
    readonly sequence?: number
    /** Time between hellos: mantissa and exponent. */
    readonly hello_interval?: number
    /** How much the router wants to hand on, of 7. */
    readonly willingness?: number
    /** Number of the set of neighbors. */
    readonly ansn?: number
    /** Neighbors of one kind. */
    readonly links?: Array<{
      /** Kind of the link and of the neighbor. */
      readonly type?: number
      /** Length of the list, in bytes. */
      readonly size?: number
      /** The neighbors. */
      readonly neighbors?: string[]
      /** The same, of IPv6. */
      readonly ip6_neighbors?: string[]
      /** Quality of the link to each, of 255. */
      readonly quality?: number[]
      /** The same as the neighbor sees it. */
      readonly neighbor_quality?: number[]
    }>
    /** Neighbors that are told to all. */
    readonly neighbors?: string[]
    /** The same, of IPv6. */
    readonly ip6_neighbors?: string[]
    /** Other addresses of the router. */
    readonly interfaces?: string[]
    /** The same, of IPv6. */
    readonly ip6_interfaces?: string[]
    /** Networks behind the router. */
    readonly networks?: string[]
    /** The same, of IPv6. */
    readonly ip6_networks?: string[]
    /** Their masks. */
    readonly masks?: string[]
    /** The same, of IPv6. */
    readonly ip6_masks?: string[]
    /** A message that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): OlsrTree
}

/** Optimized Link State Routing in a full tree; the layer inside it, if any, is a key more. */
export interface OlsrTree extends InnerTrees, Required<Pick<Olsr, 'length' | 'sequence'>> {
  /** Messages. */
  readonly messages?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** How long it is good: mantissa and exponent. */
    readonly validity?: number
    /** Router that made it. */
    readonly originator?: string
    /** The same, of IPv6. */
    readonly ip6_originator?: string
    /** How far it can still go. */
    readonly ttl?: number
    /** How far it has come. */
    readonly hop_count?: number
    /** Number of the message. */
    readonly sequence?: number
    /** Time between hellos: mantissa and exponent. */
    readonly hello_interval?: number
    /** How much the router wants to hand on, of 7. */
    readonly willingness?: number
    /** Number of the set of neighbors. */
    readonly ansn?: number
    /** Neighbors of one kind. */
    readonly links?: Array<{
      /** Kind of the link and of the neighbor. */
      readonly type?: number
      /** The neighbors. */
      readonly neighbors?: string[]
      /** The same, of IPv6. */
      readonly ip6_neighbors?: string[]
      /** Quality of the link to each, of 255. */
      readonly quality?: number[]
      /** The same as the neighbor sees it. */
      readonly neighbor_quality?: number[]
    }>
    /** Neighbors that are told to all. */
    readonly neighbors?: string[]
    /** The same, of IPv6. */
    readonly ip6_neighbors?: string[]
    /** Other addresses of the router. */
    readonly interfaces?: string[]
    /** The same, of IPv6. */
    readonly ip6_interfaces?: string[]
    /** Networks behind the router. */
    readonly networks?: string[]
    /** The same, of IPv6. */
    readonly ip6_networks?: string[]
    /** Their masks. */
    readonly masks?: string[]
    /** The same, of IPv6. */
    readonly ip6_masks?: string[]
    /** A message that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface OlsrColumns {
  'olsr.length': Uint16Array
  'olsr.sequence': Uint16Array
  'olsr.messages': never
  'olsr.messages.type': Uint8Array
  'olsr.messages.type_name': VariableColumn
  'olsr.messages.validity': Uint8Array
  'olsr.messages.size': Uint16Array
  'olsr.messages.originator': Uint32Array
  'olsr.messages.ip6_originator': Uint8Array
  'olsr.messages.ttl': Uint8Array
  'olsr.messages.hop_count': Uint8Array
  'olsr.messages.sequence': Uint16Array
  'olsr.messages.hello_interval': Uint8Array
  'olsr.messages.willingness': Uint8Array
  'olsr.messages.ansn': Uint16Array
  'olsr.messages.links': never
  'olsr.messages.links.type': Uint8Array
  'olsr.messages.links.size': Uint16Array
  'olsr.messages.links.neighbors': Uint32Array
  'olsr.messages.links.ip6_neighbors': Uint8Array
  'olsr.messages.links.quality': Uint8Array
  'olsr.messages.links.neighbor_quality': Uint8Array
  'olsr.messages.neighbors': Uint32Array
  'olsr.messages.ip6_neighbors': Uint8Array
  'olsr.messages.interfaces': Uint32Array
  'olsr.messages.ip6_interfaces': Uint8Array
  'olsr.messages.networks': Uint32Array
  'olsr.messages.ip6_networks': Uint8Array
  'olsr.messages.masks': Uint32Array
  'olsr.messages.ip6_masks': Uint8Array
  'olsr.messages.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface OlsrWiresharkColumns {
  'olsr.packet_len': Uint16Array
  'olsr.packet_seq_num': Uint16Array
  'olsr.message_type': Uint8Array
  'olsr.message_size': Uint16Array
  'olsr.origin_addr': Uint32Array
  'olsr.origin6_addr': Uint8Array
  'olsr.ttl': Uint8Array
  'olsr.hop_count': Uint8Array
  'olsr.message_seq_num': Uint16Array
  'olsr.willingness': Uint8Array
  'olsr.ansn': Uint16Array
  'olsr.link_type': Uint8Array
  'olsr.link_message_size': Uint16Array
  'olsr.neighbor_addr': Uint32Array
  'olsr.neighbor6_addr': Uint8Array
  'olsr.interface_addr': Uint32Array
  'olsr.interface6_addr': Uint8Array
  'olsr.network_addr': Uint32Array
  'olsr.netmask': Uint32Array
}

/** Names of its fields: ours. */
export type OlsrFieldName = keyof OlsrColumns

/** Names of its fields: Wireshark's. */
export type OlsrWiresharkName = keyof OlsrWiresharkColumns
