// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Generic Protocol Extension for VXLAN, draft-ietf-nvo3-vxlan-gpe: read from the packet when asked; a field that was not captured is undefined. */
export interface VxlanGpe {
  /** Flags and version as one number. */
  readonly flags?: {
    /** 0. */
    readonly version?: number
    /** The network identifier counts. */
    readonly vni?: 0 | 1
    /** The next protocol counts; else it is Ethernet. */
    readonly next_protocol?: 0 | 1
    /** A packet of operations and maintenance. */
    readonly oam?: 0 | 1
  }
  /** 0. */
  readonly reserved?: number
  /** Protocol of the payload. */
  readonly next_protocol?: number
  /** Name of the protocol. */
  readonly next_protocol_name?: string
  /** Network identifier. */
  readonly vni?: number
  /** 0. */
  readonly reserved2?: number
  /** The layer's fields as a plain object. */
  toJSON(): VxlanGpeTree
}

/** Generic Protocol Extension for VXLAN in a full tree; the layer inside it, if any, is a key more. */
export interface VxlanGpeTree extends InnerTrees, Required<Pick<VxlanGpe, 'next_protocol' | 'vni'>> {
  readonly flags: {
    /** 0. */
    readonly version: number
    /** The network identifier counts. */
    readonly vni: 0 | 1
    /** The next protocol counts; else it is Ethernet. */
    readonly next_protocol: 0 | 1
    /** A packet of operations and maintenance. */
    readonly oam: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface VxlanGpeColumns {
  'vxlan_gpe.flags': Uint8Array
  'vxlan_gpe.flags.version': Uint8Array
  'vxlan_gpe.flags.vni': Uint8Array
  'vxlan_gpe.flags.next_protocol': Uint8Array
  'vxlan_gpe.flags.oam': Uint8Array
  'vxlan_gpe.reserved': Uint16Array
  'vxlan_gpe.next_protocol': Uint8Array
  'vxlan_gpe.next_protocol_name': VariableColumn
  'vxlan_gpe.vni': Uint32Array
  'vxlan_gpe.reserved2': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface VxlanGpeWiresharkColumns {
  'vxlan.ver': Uint8Array
  'vxlan.i_bit': Uint8Array
  'vxlan.p_bit': Uint8Array
  'vxlan.o_bit': Uint8Array
  'vxlan.reserved_16': Uint16Array
  'vxlan.next_proto': Uint8Array
}

/** Names of its fields: ours. */
export type VxlanGpeFieldName = keyof VxlanGpeColumns

/** Names of its fields: Wireshark's. */
export type VxlanGpeWiresharkName = keyof VxlanGpeWiresharkColumns
