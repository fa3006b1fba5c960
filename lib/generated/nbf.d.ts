// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** NetBIOS Frames, IBM SC30-3587: read from the packet when asked; a field that was not captured is undefined. */
export interface Nbf {
  /** Length of the header, in bytes. */
  readonly length?: number
  /** 0xefff. */
  readonly delimiter?: number
  /** What the frame is. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  /** What it is, the command tells. */
  readonly data1?: number
  /** The same. */
  readonly data2?: number
  /** The same in a frame that asks for an answer, and in the answer. */
  readonly transmit_correlator?: number
  /** The same in an answer to that. */
  readonly response_correlator?: number
  /** Receiver: 15 letters, and a byte for its kind. */
  readonly destination_name?: string
  /** Sender. */
  readonly source_name?: string
  /** Session, as the receiver numbers it. */
  readonly destination_session?: number
  /** Session, as the sender numbers it. */
  readonly source_session?: number
  /** What a longer header has besides. */
  readonly other?: Buffer
  /** What the frame carries. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): NbfTree
}

/** NetBIOS Frames in a full tree; the layer inside it, if any, is a key more. */
export interface NbfTree extends InnerTrees, Pick<Nbf, 'destination_name' | 'source_name' | 'destination_session' | 'source_session' | 'other'>, Required<Pick<Nbf, 'length' | 'command' | 'data1' | 'data2' | 'transmit_correlator' | 'response_correlator' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface NbfColumns {
  'nbf.length': Uint16Array
  'nbf.delimiter': Uint16Array
  'nbf.command': Uint8Array
  'nbf.command_name': VariableColumn
  'nbf.data1': Uint8Array
  'nbf.data2': Uint16Array
  'nbf.transmit_correlator': Uint16Array
  'nbf.response_correlator': Uint16Array
  'nbf.destination_name': VariableColumn
  'nbf.source_name': VariableColumn
  'nbf.destination_session': Uint8Array
  'nbf.source_session': Uint8Array
  'nbf.other': VariableColumn
  'nbf.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NbfWiresharkColumns {
  'netbios.hdr_len': Uint16Array
  'netbios.delimiter': Uint16Array
  'netbios.command': Uint8Array
}

/** Names of its fields: ours. */
export type NbfFieldName = keyof NbfColumns

/** Names of its fields: Wireshark's. */
export type NbfWiresharkName = keyof NbfWiresharkColumns
