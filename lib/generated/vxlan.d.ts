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
export interface VxlanTree extends InnerTrees, Required<Pick<Vxlan, 'group_policy' | 'vni'>> {
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
}

/** The type of each field's column, by our names. */
export interface VxlanColumns {
  'vxlan.flags': Uint16Array
  'vxlan.flags.group_policy': Uint8Array
  'vxlan.flags.vni': Uint8Array
  'vxlan.flags.dont_learn': Uint8Array
  'vxlan.flags.policy_applied': Uint8Array
  'vxlan.group_policy': Uint16Array
  'vxlan.vni': Uint32Array
  'vxlan.reserved': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface VxlanWiresharkColumns {
  'vxlan.flag_g': Uint8Array
  'vxlan.flag_i': Uint8Array
  'vxlan.flag_d': Uint8Array
  'vxlan.flag_a': Uint8Array
  'vxlan.gbp': Uint16Array
  'vxlan.reserved8': Uint8Array
}

/** Names of its fields: ours. */
export type VxlanFieldName = keyof VxlanColumns

/** Names of its fields: Wireshark's. */
export type VxlanWiresharkName = keyof VxlanWiresharkColumns
