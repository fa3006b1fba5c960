// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { Ip6HopoptsOptionsEntry, Ip6HopoptsOptionsEntryTree, Ip6HopoptsOptionsEntryColumns } from './ip6_hopopts'
import { InnerTrees, Under } from './protocols'

/** IPv6 Destination Options Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Dstopts {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** The options, in packet order. */
  readonly options?: Ip6HopoptsOptionsEntry[]
  /** The layer's fields as a plain object. */
  toJSON(): Ip6DstoptsTree
}

/** IPv6 Destination Options Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6DstoptsTree extends InnerTrees, Required<Pick<Ip6Dstopts, 'next_header' | 'header_length'>> {
  /** The options, in packet order. */
  readonly options?: Ip6HopoptsOptionsEntryTree[]
}

/** The type of each field's column, by our names. */
export interface Ip6DstoptsColumns extends
  Under<'ip6_dstopts.options', Ip6HopoptsOptionsEntryColumns> {
  'ip6_dstopts.next_header': Uint8Array
  'ip6_dstopts.header_length': Uint8Array
  'ip6_dstopts.options': never
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Ip6DstoptsWiresharkColumns {
  'ipv6.dstopts.nxt': Uint8Array
  'ipv6.dstopts.len': Uint8Array
}

/** Names of its fields: ours. */
export type Ip6DstoptsFieldName = keyof Ip6DstoptsColumns

/** Names of its fields: Wireshark's. */
export type Ip6DstoptsWiresharkName = keyof Ip6DstoptsWiresharkColumns
