// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Network Service Header, RFC 8300: read from the packet when asked; a field that was not captured is undefined. */
export interface Nsh {
  /** 0. */
  readonly version?: number
  /** A packet of operations and maintenance. */
  readonly oam?: 0 | 1
  /** 0; in drafts: metadata is critical. */
  readonly unassigned?: number
  /** Service functions that the packet may still pass; 0 stands for 63. */
  readonly ttl?: number
  /** Length of the header, in 32-bit words. */
  readonly length?: number
  /** 1: metadata of 16 bytes; 2: of any length. */
  readonly md_type?: number
  /** Protocol of the payload. */
  readonly next_protocol?: number
  /** Name of the protocol. */
  readonly next_protocol_name?: string
  /** Path of service functions. */
  readonly service_path_identifier?: number
  /** Where on the path; each function takes off one. */
  readonly service_index?: number
  /** Metadata of type 1, its four words. */
  readonly context?: Buffer[]
  /** Metadata of type 2, in packet order. */
  readonly context_headers?: Array<{
    /** Whose type it is. */
    readonly class?: number
    /** Type of the metadata. */
    readonly type?: number
    /** 0. */
    readonly unassigned?: number
    /** Length of the value, in bytes, without what fills its last word. */
    readonly length?: number
    /** Value of the metadata. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): NshTree
}

/** Network Service Header in a full tree; the layer inside it, if any, is a key more. */
export interface NshTree extends InnerTrees, Pick<Nsh, 'context'>, Required<Pick<Nsh, 'version' | 'oam' | 'ttl' | 'length' | 'md_type' | 'next_protocol' | 'service_path_identifier' | 'service_index'>> {
  /** Metadata of type 2, in packet order. */
  readonly context_headers?: Array<{
    /** Whose type it is. */
    readonly class?: number
    /** Type of the metadata. */
    readonly type?: number
    /** Length of the value, in bytes, without what fills its last word. */
    readonly length?: number
    /** Value of the metadata. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface NshColumns {
  'nsh.version': Uint8Array
  'nsh.oam': Uint8Array
  'nsh.unassigned': Uint8Array
  'nsh.ttl': Uint8Array
  'nsh.length': Uint8Array
  'nsh.md_type': Uint8Array
  'nsh.next_protocol': Uint8Array
  'nsh.next_protocol_name': VariableColumn
  'nsh.service_path_identifier': Uint32Array
  'nsh.service_index': Uint8Array
  'nsh.context': VariableColumn
  'nsh.context_headers': never
  'nsh.context_headers.class': Uint16Array
  'nsh.context_headers.type': Uint8Array
  'nsh.context_headers.unassigned': Uint8Array
  'nsh.context_headers.length': Uint8Array
  'nsh.context_headers.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NshWiresharkColumns {
  'nsh.Obit': Uint8Array
  'nsh.CBit': Uint8Array
  'nsh.mdtype': Uint8Array
  'nsh.nextproto': Uint8Array
  'nsh.spi': Uint32Array
  'nsh.si': Uint8Array
  'nsh.contextheader': VariableColumn
  'nsh.metadataclass': Uint16Array
  'nsh.metadatatype': Uint8Array
  'nsh.metadataunassignedbit': Uint8Array
  'nsh.metadatalen': Uint8Array
  'nsh.metadata': VariableColumn
}

/** Names of its fields: ours. */
export type NshFieldName = keyof NshColumns

/** Names of its fields: Wireshark's. */
export type NshWiresharkName = keyof NshWiresharkColumns
