// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Apache Thrift, Thrift specification: read from the packet when asked; a field that was not captured is undefined. */
export interface Thrift {
  /** How values are encoded. */
  readonly protocol_id?: number
  /** Where it is framed: length of the message, in bytes. */
  readonly frame_length?: number
  /** Version of the binary protocol. */
  readonly version?: number
  /** 0. */
  readonly unused?: number
  /** What the message is. */
  readonly message_type?: number
  /** Name of the type. */
  readonly message_type_name?: string
  /** What the message is, in the compact protocol. */
  readonly compact_type?: number
  /** Name of the type. */
  readonly compact_type_name?: string
  /** Version of the compact protocol. */
  readonly compact_version?: number
  /** Length of the method's name, in bytes. */
  readonly name_length?: number
  /** Name of the method. */
  readonly method?: string
  /** The same in a call and its reply. */
  readonly seq_id?: number
  /** The same in a call and its reply, in the compact protocol. */
  readonly compact_seq_id?: number
  /** Arguments of the method, or its result. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): ThriftTree
}

/** Apache Thrift in a full tree; the layer inside it, if any, is a key more. */
export interface ThriftTree extends InnerTrees, Pick<Thrift, 'version' | 'message_type' | 'message_type_name' | 'compact_type' | 'compact_type_name' | 'compact_version' | 'method' | 'seq_id' | 'compact_seq_id' | 'body'>, Required<Pick<Thrift, 'protocol_id'>> {}

/** The type of each field's column, by our names. */
export interface ThriftColumns {
  'thrift.protocol_id': Uint8Array
  'thrift.frame_length': Uint32Array
  'thrift.version': Uint8Array
  'thrift.unused': Uint16Array
  'thrift.message_type': Uint8Array
  'thrift.message_type_name': VariableColumn
  'thrift.compact_type': Uint8Array
  'thrift.compact_type_name': VariableColumn
  'thrift.compact_version': Uint8Array
  'thrift.name_length': Uint32Array
  'thrift.method': VariableColumn
  'thrift.seq_id': Uint32Array
  'thrift.compact_seq_id': Uint32Array
  'thrift.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ThriftWiresharkColumns {
  'thrift.frame_len': Uint32Array
  'thrift.mtype': Uint8Array
}

/** Names of its fields: ours. */
export type ThriftFieldName = keyof ThriftColumns

/** Names of its fields: Wireshark's. */
export type ThriftWiresharkName = keyof ThriftWiresharkColumns
