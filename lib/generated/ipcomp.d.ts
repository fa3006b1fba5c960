// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IP Payload Compression Protocol, RFC 3173: read from the packet when asked; a field that was not captured is undefined. */
export interface Ipcomp {
  /** Protocol of the payload, decompressed. */
  readonly next_header?: number
  /** 0. */
  readonly flags?: number
  /** Compression parameter index: how to decompress; below 64 a well-known algorithm. */
  readonly cpi?: number
  /** Name of a well-known algorithm. */
  readonly cpi_name?: string
  /** Where the compressed payload begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Its length, in bytes, captured or not. */
  readonly payload_length?: number
  /** Compressed payload, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): IpcompTree
}

/** IP Payload Compression Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface IpcompTree extends InnerTrees, Required<Pick<Ipcomp, 'next_header' | 'cpi' | 'payload_offset' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface IpcompColumns {
  'ipcomp.next_header': Uint8Array
  'ipcomp.flags': Uint8Array
  'ipcomp.cpi': Uint16Array
  'ipcomp.cpi_name': VariableColumn
  'ipcomp.payload_offset': Uint32Array
  'ipcomp.payload_length': Uint32Array
  'ipcomp.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IpcompWiresharkColumns {}

/** Names of its fields: ours. */
export type IpcompFieldName = keyof IpcompColumns

/** Names of its fields: Wireshark's. */
export type IpcompWiresharkName = keyof IpcompWiresharkColumns
