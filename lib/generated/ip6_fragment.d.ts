// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** IPv6 Fragment Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Fragment {
  /** Protocol of the fragmented part's first header. */
  readonly next_header?: number
  /** 0. */
  readonly reserved?: number
  /** Place of this fragment, in units of 8 bytes. */
  readonly fragment_offset?: number
  /** 0. */
  readonly reserved_bits?: number
  readonly flags?: {
    /** More fragments follow. */
    readonly mf?: 0 | 1
  }
  /** Tells which fragments belong together. */
  readonly identification?: number
  /** Number of a packet that a fragment of the packet was in, where this one carries it whole. */
  readonly fragments?: number[]
  /** How many fragments the packet had. */
  readonly fragment_count?: number
  /** Length of what they carried together, in bytes. */
  readonly reassembled_length?: number
  /** The layer's fields as a plain object. */
  toJSON(): Ip6FragmentTree
}

/** IPv6 Fragment Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6FragmentTree extends InnerTrees, Pick<Ip6Fragment, 'fragments' | 'fragment_count' | 'reassembled_length'>, Required<Pick<Ip6Fragment, 'next_header' | 'reserved' | 'fragment_offset' | 'reserved_bits' | 'identification'>> {
  readonly flags: {
    /** More fragments follow. */
    readonly mf: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface Ip6FragmentColumns {
  'ip6_fragment.next_header': Uint8Array
  'ip6_fragment.reserved': Uint8Array
  'ip6_fragment.fragment_offset': Uint16Array
  'ip6_fragment.reserved_bits': Uint8Array
  'ip6_fragment.flags.mf': Uint8Array
  'ip6_fragment.identification': Uint32Array
  'ip6_fragment.fragments': BigUint64Array
  'ip6_fragment.fragment_count': Uint32Array
  'ip6_fragment.reassembled_length': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Ip6FragmentWiresharkColumns {
  'ipv6.fraghdr.nxt': Uint8Array
  'ipv6.fraghdr.reserved_octet': Uint8Array
  'ipv6.fraghdr.offset': Uint16Array
  'ipv6.fraghdr.reserved_bits': Uint8Array
  'ipv6.fraghdr.more': Uint8Array
  'ipv6.fraghdr.ident': Uint32Array
  'ipv6.fragment': BigUint64Array
  'ipv6.fragment.count': Uint32Array
  'ipv6.reassembled.length': Uint32Array
}

/** Names of its fields: ours. */
export type Ip6FragmentFieldName = keyof Ip6FragmentColumns

/** Names of its fields: Wireshark's. */
export type Ip6FragmentWiresharkName = keyof Ip6FragmentWiresharkColumns
