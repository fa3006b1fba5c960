// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** NetBIOS Datagram Service, RFC 1002: read from the packet when asked; a field that was not captured is undefined. */
export interface Nbdgm {
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** The flags as one number. */
  readonly flags?: {
    /** 0. */
    readonly reserved?: number
    /** How the source resolves names. */
    readonly node_type?: number
    /** The first fragment. */
    readonly first?: 0 | 1
    /** More fragments follow. */
    readonly more?: 0 | 1
  }
  /** The same in all fragments. */
  readonly id?: number
  /** Address of the source. */
  readonly source_ip?: string
  /** Port of the source. */
  readonly source_port?: number
  /** Length of names and data, in bytes. */
  readonly length?: number
  /** Where the data stands in the whole datagram, in bytes. */
  readonly offset?: number
  /** Name of the source, with the byte that tells what has it. */
  readonly source_name?: string
  /** Name of the destination. */
  readonly destination_name?: string
  /** What is wrong. */
  readonly error_code?: number
  /** Where the data begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the data, in bytes, captured or not. */
  readonly payload_length?: number
  /** The data, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): NbdgmTree
}

/** NetBIOS Datagram Service in a full tree; the layer inside it, if any, is a key more. */
export interface NbdgmTree extends InnerTrees, Pick<Nbdgm, 'length' | 'offset' | 'source_name' | 'destination_name' | 'error_code'>, Required<Pick<Nbdgm, 'type' | 'type_name' | 'id' | 'source_ip' | 'source_port' | 'payload'>> {
  readonly flags: {
    /** How the source resolves names. */
    readonly node_type: number
    /** The first fragment. */
    readonly first: 0 | 1
    /** More fragments follow. */
    readonly more: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface NbdgmColumns {
  'nbdgm.type': Uint8Array
  'nbdgm.type_name': VariableColumn
  'nbdgm.flags': Uint8Array
  'nbdgm.flags.reserved': Uint8Array
  'nbdgm.flags.node_type': Uint8Array
  'nbdgm.flags.first': Uint8Array
  'nbdgm.flags.more': Uint8Array
  'nbdgm.id': Uint16Array
  'nbdgm.source_ip': Uint32Array
  'nbdgm.source_port': Uint16Array
  'nbdgm.length': Uint16Array
  'nbdgm.offset': Uint16Array
  'nbdgm.source_name': VariableColumn
  'nbdgm.destination_name': VariableColumn
  'nbdgm.error_code': Uint8Array
  'nbdgm.payload_offset': Uint32Array
  'nbdgm.payload_length': Uint32Array
  'nbdgm.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NbdgmWiresharkColumns {
  'nbdgm.node_type': Uint8Array
  'nbdgm.first': Uint8Array
  'nbdgm.next': Uint8Array
  'nbdgm.dgram_id': Uint16Array
  'nbdgm.src.ip': Uint32Array
  'nbdgm.src.port': Uint16Array
  'nbdgm.dgram_len': Uint16Array
  'nbdgm.pkt_offset': Uint16Array
}

/** Names of its fields: ours. */
export type NbdgmFieldName = keyof NbdgmColumns

/** Names of its fields: Wireshark's. */
export type NbdgmWiresharkName = keyof NbdgmWiresharkColumns
