// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Internet Protocol version 6, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6 {
  /** 6. */
  readonly version?: number
  /** The same, by the name that Wireshark has for both versions of IP. */
  readonly ip_version?: number
  /** Differentiated services field, RFC 2474. */
  readonly traffic_class?: number
  /** Differentiated services code point. */
  readonly dscp?: number
  /** Explicit congestion notification, RFC 3168. */
  readonly ecn?: number
  /** Tells which packets belong to one flow, RFC 6437. */
  readonly flow_label?: number
  /** Extension headers and payload, in bytes; 0 in a jumbogram. */
  readonly payload_length?: number
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Hops that the packet may still take. */
  readonly hop_limit?: number
  /** Source address. */
  readonly saddr?: string
  /** Destination address; the next stop where a routing header has segments left. */
  readonly daddr?: string
  /** Name of the protocol of the header that follows. */
  readonly protocol_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): Ip6Tree
}

/** Internet Protocol version 6 in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6Tree extends InnerTrees, Required<Pick<Ip6, 'version' | 'traffic_class' | 'flow_label' | 'payload_length' | 'next_header' | 'hop_limit' | 'saddr' | 'daddr'>> {}

/** The type of each field's column, by our names. */
export interface Ip6Columns {
  'ip6.version': Uint8Array
  'ip6.ip_version': Uint8Array
  'ip6.traffic_class': Uint8Array
  'ip6.dscp': Uint8Array
  'ip6.ecn': Uint8Array
  'ip6.flow_label': Uint32Array
  'ip6.payload_length': Uint16Array
  'ip6.next_header': Uint8Array
  'ip6.hop_limit': Uint8Array
  'ip6.saddr': Uint8Array
  'ip6.daddr': Uint8Array
  'ip6.protocol_name': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Ip6WiresharkColumns {
  'ipv6.version': Uint8Array
  'ipv6.tclass': Uint8Array
  'ipv6.tclass.dscp': Uint8Array
  'ipv6.tclass.ecn': Uint8Array
  'ipv6.flow': Uint32Array
  'ipv6.plen': Uint16Array
  'ipv6.nxt': Uint8Array
  'ipv6.hlim': Uint8Array
  'ipv6.src': Uint8Array
  'ipv6.addr': Uint8Array
  'ipv6.dst': Uint8Array
}

/** Names of its fields: ours. */
export type Ip6FieldName = keyof Ip6Columns

/** Names of its fields: Wireshark's. */
export type Ip6WiresharkName = keyof Ip6WiresharkColumns
