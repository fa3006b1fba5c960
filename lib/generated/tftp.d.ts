// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Trivial File Transfer Protocol, RFC 1350: read from the packet when asked; a field that was not captured is undefined. */
export interface Tftp {
  /** What the packet is. */
  readonly opcode?: number
  /** Name of the opcode. */
  readonly opcode_name?: string
  /** File that is asked for. */
  readonly source_file?: string
  /** File that shall be written. */
  readonly destination_file?: string
  /** How the file is sent: netascii, octet or mail. */
  readonly mode?: string
  /** Options, RFC 2347. */
  readonly options?: Array<{
    /** Name of the option. */
    readonly name?: string
    /** Value of the option. */
    readonly value?: string
  }>
  /** Number of the block. */
  readonly block?: number
  /** What is wrong. */
  readonly error_code?: number
  /** Name of the error. */
  readonly error_name?: string
  /** The same for people. */
  readonly error_message?: string
  /** Where the data begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the data, in bytes, captured or not. */
  readonly payload_length?: number
  /** Data of the file, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): TftpTree
}

/** Trivial File Transfer Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface TftpTree extends InnerTrees, Pick<Tftp, 'source_file' | 'destination_file' | 'mode' | 'options' | 'block' | 'error_code' | 'error_name' | 'error_message'>, Required<Pick<Tftp, 'opcode' | 'opcode_name' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface TftpColumns {
  'tftp.opcode': Uint16Array
  'tftp.opcode_name': VariableColumn
  'tftp.source_file': VariableColumn
  'tftp.destination_file': VariableColumn
  'tftp.mode': VariableColumn
  'tftp.options': never
  'tftp.options.name': VariableColumn
  'tftp.options.value': VariableColumn
  'tftp.block': Uint16Array
  'tftp.error_code': Uint16Array
  'tftp.error_name': VariableColumn
  'tftp.error_message': VariableColumn
  'tftp.payload_offset': Uint32Array
  'tftp.payload_length': Uint32Array
  'tftp.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TftpWiresharkColumns {
  'tftp.type': VariableColumn
  'tftp.option.name': VariableColumn
  'tftp.option.value': VariableColumn
  'tftp.error.code': Uint16Array
  'tftp.error.message': VariableColumn
}

/** Names of its fields: ours. */
export type TftpFieldName = keyof TftpColumns

/** Names of its fields: Wireshark's. */
export type TftpWiresharkName = keyof TftpWiresharkColumns
