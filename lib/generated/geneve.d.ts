// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Generic Network Virtualization Encapsulation, RFC 8926: read from the packet when asked; a field that was not captured is undefined. */
export interface Geneve {
  /** 0. */
  readonly version?: number
  /** Length of the options, in 32-bit words. */
  readonly options_length?: number
  /** Flags as one number. */
  readonly flags?: {
    /** A message between the ends of the tunnel. */
    readonly control?: 0 | 1
    /** An option must be understood. */
    readonly critical?: 0 | 1
    /** 0. */
    readonly reserved?: number
  }
  /** EtherType of the payload; 0x6558 for an Ethernet frame. */
  readonly protocol_type?: number
  /** Virtual network identifier. */
  readonly vni?: number
  /** 0. */
  readonly reserved?: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Whose type it is. */
    readonly class?: number
    /** Type of the option. */
    readonly type?: number
    /** Who does not know the type must drop the packet. */
    readonly critical?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Length of the data, in 32-bit words. */
    readonly length?: number
    /** Google Cloud: network. */
    readonly gcp_network?: number
    /** Google Cloud: reserved. */
    readonly gcp_reserved?: number
    /** Google Cloud: direction of the traffic. */
    readonly gcp_direction?: 0 | 1
    /** Google Cloud: endpoint. */
    readonly gcp_endpoint?: Buffer
    /** Google Cloud: profile. */
    readonly gcp_profile?: bigint
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): GeneveTree
}

/** Generic Network Virtualization Encapsulation in a full tree; the layer inside it, if any, is a key more. */
export interface GeneveTree extends InnerTrees, Required<Pick<Geneve, 'version' | 'options_length' | 'protocol_type' | 'vni'>> {
  readonly flags: {
    /** A message between the ends of the tunnel. */
    readonly control: 0 | 1
    /** An option must be understood. */
    readonly critical: 0 | 1
  }
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Whose type it is. */
    readonly class?: number
    /** Type of the option. */
    readonly type?: number
    /** Who does not know the type must drop the packet. */
    readonly critical?: 0 | 1
    /** Length of the data, in 32-bit words. */
    readonly length?: number
    /** Google Cloud: network. */
    readonly gcp_network?: number
    /** Google Cloud: direction of the traffic. */
    readonly gcp_direction?: 0 | 1
    /** Google Cloud: endpoint. */
    readonly gcp_endpoint?: Buffer
    /** Google Cloud: profile. */
    readonly gcp_profile?: bigint
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface GeneveColumns {
  'geneve.version': Uint8Array
  'geneve.options_length': Uint8Array
  'geneve.flags': Uint8Array
  'geneve.flags.control': Uint8Array
  'geneve.flags.critical': Uint8Array
  'geneve.flags.reserved': Uint8Array
  'geneve.protocol_type': Uint16Array
  'geneve.vni': Uint32Array
  'geneve.reserved': Uint8Array
  'geneve.options': never
  'geneve.options.class': Uint16Array
  'geneve.options.type': Uint8Array
  'geneve.options.critical': Uint8Array
  'geneve.options.reserved': Uint8Array
  'geneve.options.length': Uint8Array
  'geneve.options.gcp_network': Uint32Array
  'geneve.options.gcp_reserved': Uint8Array
  'geneve.options.gcp_direction': Uint8Array
  'geneve.options.gcp_endpoint': VariableColumn
  'geneve.options.gcp_profile': BigUint64Array
  'geneve.options.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface GeneveWiresharkColumns {
  'geneve.flags.oam': Uint8Array
  'geneve.proto_type': Uint16Array
  'geneve.option.class': Uint16Array
  'geneve.option.type': Uint8Array
  'geneve.option.type.critical': Uint8Array
  'geneve.option.gcp.vnid': Uint32Array
  'geneve.option.gcp.direction': Uint8Array
  'geneve.option.gcp.endpoint': VariableColumn
  'geneve.option.gcp.profile': BigUint64Array
  'geneve.option.unknown.data': VariableColumn
}

/** Names of its fields: ours. */
export type GeneveFieldName = keyof GeneveColumns

/** Names of its fields: Wireshark's. */
export type GeneveWiresharkName = keyof GeneveWiresharkColumns
