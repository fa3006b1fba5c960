// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Virtual eXtensible Local Area Network, RFC 7348: read from the packet when asked; a field that was not captured is undefined. */
export interface Vxlan {
  /** Flags and reserved bits as one number. */
  readonly flags?: {
    /** The group policy counts, draft-smith-vxlan-group-policy. */
    readonly group_policy?: 0 | 1
    /** The network identifier counts: always 1. */
    readonly vni?: 0 | 1
    /** The receiver must not learn the inner source address. */
    readonly dont_learn?: 0 | 1
    /** The policy was applied; no one else should. */
    readonly policy_applied?: 0 | 1
  }
  /** Group of the source; 0 without group policy. */
  readonly group_policy?: number
  /** Network identifier. */
  readonly vni?: number
  /** 0. */
  readonly reserved?: number
  /** The layer's fields as a plain object. */
  toJSON(): VxlanTree
}

/** Virtual eXtensible Local Area Network in a full tree; the layer inside it, if any, is a key more. */
export interface VxlanTree extends InnerTrees {
  readonly flags: {
    /** The group policy counts, draft-smith-vxlan-group-policy. */
    readonly group_policy: 0 | 1
    /** The network identifier counts: always 1. */
    readonly vni: 0 | 1
    /** The receiver must not learn the inner source address. */
    readonly dont_learn: 0 | 1
    /** The policy was applied; no one else should. */
    readonly policy_applied: 0 | 1
  }
  /** Group of the source; 0 without group policy. */
  readonly group_policy: number
  /** Network identifier. */
  readonly vni: number
}

/** Names of its fields: ours. */
export type VxlanFieldName =
  | 'vxlan.flags'
  | 'vxlan.flags.group_policy'
  | 'vxlan.flags.vni'
  | 'vxlan.flags.dont_learn'
  | 'vxlan.flags.policy_applied'
  | 'vxlan.group_policy'
  | 'vxlan.vni'
  | 'vxlan.reserved'

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type VxlanWiresharkName =
  | 'vxlan.flag_g'
  | 'vxlan.flag_i'
  | 'vxlan.flag_d'
  | 'vxlan.flag_a'
  | 'vxlan.gbp'
  | 'vxlan.reserved8'

/** The type of each field's column. */
export interface VxlanColumns {
  'vxlan.flags': Uint16Array
  'vxlan.flags.group_policy': Uint8Array
  'vxlan.flags.vni': Uint8Array
  'vxlan.flags.dont_learn': Uint8Array
  'vxlan.flags.policy_applied': Uint8Array
  'vxlan.group_policy': Uint16Array
  'vxlan.vni': Uint32Array
  'vxlan.reserved': Uint8Array
  'vxlan.flag_g': Uint8Array
  'vxlan.flag_i': Uint8Array
  'vxlan.flag_d': Uint8Array
  'vxlan.flag_a': Uint8Array
  'vxlan.gbp': Uint16Array
  'vxlan.reserved8': Uint8Array
}
