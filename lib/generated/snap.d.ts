// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Subnetwork Access Protocol, IEEE 802: read from the packet when asked; a field that was not captured is undefined. */
export interface Snap {
  /** Organization whose protocol numbers these are. */
  readonly oui?: number
  /** Protocol of the payload, where the organization uses EtherTypes. */
  readonly ethertype?: number
  /** Protocol of the payload, as the organization numbers it. */
  readonly protocol_id?: number
  /** The layer's fields as a plain object. */
  toJSON(): SnapTree
}

/** Subnetwork Access Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SnapTree extends InnerTrees, Pick<Snap, 'ethertype' | 'protocol_id'>, Required<Pick<Snap, 'oui'>> {}

/** The type of each field's column, by our names. */
export interface SnapColumns {
  'snap.oui': Uint32Array
  'snap.ethertype': Uint16Array
  'snap.protocol_id': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SnapWiresharkColumns {
  'llc.oui': Uint32Array
  'llc.type': Uint16Array
}

/** Names of its fields: ours. */
export type SnapFieldName = keyof SnapColumns

/** Names of its fields: Wireshark's. */
export type SnapWiresharkName = keyof SnapWiresharkColumns
