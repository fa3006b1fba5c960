// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Cassandra Query Language, CQL Binary Protocol v5: read from the packet when asked; a field that was not captured is undefined. */
export interface Cql {
  /** It is a response. */
  readonly response?: 0 | 1
  /** Version of the protocol. */
  readonly version?: number
  /** The flags as one number. */
  readonly flags?: {
    /** There are warnings. */
    readonly warning?: 0 | 1
    /** There is a payload for who handles queries. */
    readonly custom_payload?: 0 | 1
    /** The request is traced. */
    readonly tracing?: 0 | 1
    /** The body is compressed. */
    readonly compression?: 0 | 1
  }
  /** The same in a request and its response; 65535, which is -1: nobody has asked. */
  readonly stream?: number
  /** What the frame is. */
  readonly opcode?: number
  /** Name of that. */
  readonly opcode_name?: string
  /** Length of the body, in bytes. */
  readonly length?: number
  /** The body. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): CqlTree
}

/** Cassandra Query Language in a full tree; the layer inside it, if any, is a key more. */
export interface CqlTree extends InnerTrees, Pick<Cql, 'data'>, Required<Pick<Cql, 'response' | 'version' | 'stream' | 'opcode' | 'length'>> {
  readonly flags: {
    /** There are warnings. */
    readonly warning: 0 | 1
    /** There is a payload for who handles queries. */
    readonly custom_payload: 0 | 1
    /** The request is traced. */
    readonly tracing: 0 | 1
    /** The body is compressed. */
    readonly compression: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface CqlColumns {
  'cql.response': Uint8Array
  'cql.version': Uint8Array
  'cql.flags': Uint8Array
  'cql.flags.warning': Uint8Array
  'cql.flags.custom_payload': Uint8Array
  'cql.flags.tracing': Uint8Array
  'cql.flags.compression': Uint8Array
  'cql.stream': Uint16Array
  'cql.opcode': Uint8Array
  'cql.opcode_name': VariableColumn
  'cql.length': Uint32Array
  'cql.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CqlWiresharkColumns {
  'cql.protocol_version': Uint8Array
  'cql.message_length': Uint32Array
}

/** Names of its fields: ours. */
export type CqlFieldName = keyof CqlColumns

/** Names of its fields: Wireshark's. */
export type CqlWiresharkName = keyof CqlWiresharkColumns
