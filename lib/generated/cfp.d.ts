// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Cisco FabricPath, Cisco: read from the packet when asked; a field that was not captured is undefined. */
export interface Cfp {
  /** Forwarding tag: the tree or topology. */
  readonly ftag?: number
  /** How many switches it may still pass. */
  readonly ttl?: number
  /** The layer's fields as a plain object. */
  toJSON(): CfpTree
}

/** Cisco FabricPath in a full tree; the layer inside it, if any, is a key more. */
export interface CfpTree extends InnerTrees, Required<Pick<Cfp, 'ftag' | 'ttl'>> {}

/** The type of each field's column, by our names. */
export interface CfpColumns {
  'cfp.ftag': Uint16Array
  'cfp.ttl': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CfpWiresharkColumns {}

/** Names of its fields: ours. */
export type CfpFieldName = keyof CfpColumns

/** Names of its fields: Wireshark's. */
export type CfpWiresharkName = keyof CfpWiresharkColumns
