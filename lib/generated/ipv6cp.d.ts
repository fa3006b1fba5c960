// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PPP IPv6 Control Protocol, RFC 5072: read from the packet when asked; a field that was not captured is undefined. */
export interface Ipv6cp {
  /** What the packet is for. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** The same in a request and its reply. */
  readonly identifier?: number
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Options that are asked for, acknowledged or refused. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the option, type and length included, in bytes. */
    readonly length?: number
    /** What of the option has no row of its own. */
    readonly data?: Buffer
    /** What the link-local address ends with; 0 asks for one. */
    readonly interface_identifier?: Buffer
    /** How headers may be compressed. */
    readonly compression_protocol?: number
  }>
  /** Code-Reject: the packet with the unknown code. */
  readonly rejected_packet?: Buffer
  /** What a packet carries that has no row of its own. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Ipv6cpTree
}

/** PPP IPv6 Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface Ipv6cpTree extends InnerTrees, Pick<Ipv6cp, 'options' | 'rejected_packet' | 'body'>, Required<Pick<Ipv6cp, 'code' | 'identifier' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface Ipv6cpColumns {
  'ipv6cp.code': Uint8Array
  'ipv6cp.code_name': VariableColumn
  'ipv6cp.identifier': Uint8Array
  'ipv6cp.length': Uint16Array
  'ipv6cp.options': never
  'ipv6cp.options.type': Uint8Array
  'ipv6cp.options.type_name': VariableColumn
  'ipv6cp.options.length': Uint8Array
  'ipv6cp.options.data': VariableColumn
  'ipv6cp.rejected_packet': VariableColumn
  'ipv6cp.body': VariableColumn
  'ipv6cp.options.interface_identifier': VariableColumn
  'ipv6cp.options.compression_protocol': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Ipv6cpWiresharkColumns {
  'ipv6cp.opt.type': Uint8Array
  'ipv6cp.opt.length': Uint8Array
  'ipv6cp.interface_identifier': VariableColumn
}

/** Names of its fields: ours. */
export type Ipv6cpFieldName = keyof Ipv6cpColumns

/** Names of its fields: Wireshark's. */
export type Ipv6cpWiresharkName = keyof Ipv6cpWiresharkColumns
