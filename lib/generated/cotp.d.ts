// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Connection-Oriented Transport Protocol, ISO/IEC 8073: read from the packet when asked; a field that was not captured is undefined. */
export interface Cotp {
  /** Length of the header behind this byte, in bytes. */
  readonly length?: number
  /** What the TPDU is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Reference of the connection at whom it goes to. */
  readonly destination?: number
  /** Reference of the connection at who sent it. */
  readonly source?: number
  /** Class of the transport protocol. */
  readonly class?: number
  /** Numbers have 31 bits. */
  readonly extended_formats?: 0 | 1
  /** Class 2 without explicit flow control. */
  readonly no_flow_control?: 0 | 1
  /** Why the connection ends. */
  readonly cause?: number
  /** Why the TPDU is rejected. */
  readonly reject_cause?: number
  /** The last part of what it carries. */
  readonly end?: 0 | 1
  /** Number of the TPDU. */
  readonly number?: number
  /** Number of the one that is waited for. */
  readonly next_number?: number
  /** What the connection shall be like. */
  readonly parameters?: Array<{
    /** What it is. */
    readonly code?: number
    /** Name of that. */
    readonly code_name?: string
    /** What it is, of a TPDU error. */
    readonly error_code?: number
    /** Name of that. */
    readonly error_code_name?: string
    /** Length of its value, in bytes. */
    readonly length?: number
    /** The longest TPDU, in bytes. */
    readonly tpdu_size?: number
    /** Selector of who calls. */
    readonly calling?: Buffer
    /** Selector of who is called. */
    readonly called?: Buffer
    /** The TPDU that is rejected, as far as what is wrong with it. */
    readonly invalid_tpdu?: Buffer
    /** Another value. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): CotpTree
}

/** Connection-Oriented Transport Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface CotpTree extends InnerTrees, Pick<Cotp, 'destination' | 'source' | 'class' | 'extended_formats' | 'no_flow_control' | 'cause' | 'reject_cause' | 'end' | 'number' | 'next_number'>, Required<Pick<Cotp, 'length' | 'type'>> {
  /** What the connection shall be like. */
  readonly parameters?: Array<{
    /** What it is. */
    readonly code?: number
    /** What it is, of a TPDU error. */
    readonly error_code?: number
    /** The longest TPDU, in bytes. */
    readonly tpdu_size?: number
    /** Selector of who calls. */
    readonly calling?: Buffer
    /** Selector of who is called. */
    readonly called?: Buffer
    /** The TPDU that is rejected, as far as what is wrong with it. */
    readonly invalid_tpdu?: Buffer
    /** Another value. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface CotpColumns {
  'cotp.length': Uint8Array
  'cotp.type': Uint8Array
  'cotp.type_name': VariableColumn
  'cotp.destination': Uint16Array
  'cotp.source': Uint16Array
  'cotp.class': Uint8Array
  'cotp.extended_formats': Uint8Array
  'cotp.no_flow_control': Uint8Array
  'cotp.cause': Uint8Array
  'cotp.reject_cause': Uint8Array
  'cotp.end': Uint8Array
  'cotp.number': Uint8Array
  'cotp.next_number': Uint8Array
  'cotp.parameters': never
  'cotp.parameters.code': Uint8Array
  'cotp.parameters.code_name': VariableColumn
  'cotp.parameters.error_code': Uint8Array
  'cotp.parameters.error_code_name': VariableColumn
  'cotp.parameters.length': Uint8Array
  'cotp.parameters.tpdu_size': Uint32Array
  'cotp.parameters.calling': VariableColumn
  'cotp.parameters.called': VariableColumn
  'cotp.parameters.invalid_tpdu': VariableColumn
  'cotp.parameters.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CotpWiresharkColumns {
  'cotp.li': Uint8Array
  'cotp.destref': Uint16Array
  'cotp.srcref': Uint16Array
  'cotp.opts.extended_formats': Uint8Array
  'cotp.opts.no_explicit_flow_control': Uint8Array
  'cotp.eot': Uint8Array
  'cotp.tpdu-number': Uint8Array
  'cotp.next-tpdu-number': Uint8Array
  'cotp.parameter_code': Uint8Array
  'cotp.parameter_length': Uint8Array
  'cotp.tpdu_size': Uint32Array
  'cotp.src-tsap-bytes': VariableColumn
  'cotp.dst-tsap-bytes': VariableColumn
}

/** Names of its fields: ours. */
export type CotpFieldName = keyof CotpColumns

/** Names of its fields: Wireshark's. */
export type CotpWiresharkName = keyof CotpWiresharkColumns
