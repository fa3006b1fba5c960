// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Multiprotocol Label Switching, RFC 3032: read from the packet when asked; a field that was not captured is undefined. */
export interface Mpls {
  /** What the packet is switched by; below 16 it has a meaning of its own. */
  readonly label?: number
  /** Traffic class, RFC 5462; was for experiments. */
  readonly traffic_class?: number
  /** The last label: no other one follows. */
  readonly bottom_of_stack?: 0 | 1
  /** Hops that the packet may still take. */
  readonly ttl?: number
  /** The layer's fields as a plain object. */
  toJSON(): MplsTree
}

/** Multiprotocol Label Switching in a full tree; the layer inside it, if any, is a key more. */
export interface MplsTree extends InnerTrees, Required<Pick<Mpls, 'label' | 'traffic_class' | 'bottom_of_stack' | 'ttl'>> {}

/** The type of each field's column, by our names. */
export interface MplsColumns {
  'mpls.label': Uint32Array
  'mpls.traffic_class': Uint8Array
  'mpls.bottom_of_stack': Uint8Array
  'mpls.ttl': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MplsWiresharkColumns {
  'mpls.exp': Uint8Array
  'mpls.bottom': Uint8Array
}

/** Names of its fields: ours. */
export type MplsFieldName = keyof MplsColumns

/** Names of its fields: Wireshark's. */
export type MplsWiresharkName = keyof MplsWiresharkColumns
