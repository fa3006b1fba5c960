// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PPP Password Authentication Protocol, RFC 1334: read from the packet when asked; a field that was not captured is undefined. */
export interface Pap {
  /** What the packet is for. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** The same in a request and its reply. */
  readonly identifier?: number
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Length of the name, in bytes. */
  readonly peer_id_length?: number
  /** Name of who wants to be let in. */
  readonly peer_id?: string
  /** Length of the password, in bytes. */
  readonly password_length?: number
  /** Password, as it is. */
  readonly password?: string
  /** Length of the message, in bytes. */
  readonly message_length?: number
  /** The answer, for people. */
  readonly message?: string
  /** What another code carries. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): PapTree
}

/** PPP Password Authentication Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface PapTree extends InnerTrees, Pick<Pap, 'peer_id' | 'password' | 'message' | 'body'>, Required<Pick<Pap, 'code' | 'identifier' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface PapColumns {
  'pap.code': Uint8Array
  'pap.code_name': VariableColumn
  'pap.identifier': Uint8Array
  'pap.length': Uint16Array
  'pap.peer_id_length': Uint8Array
  'pap.peer_id': VariableColumn
  'pap.password_length': Uint8Array
  'pap.password': VariableColumn
  'pap.message_length': Uint8Array
  'pap.message': VariableColumn
  'pap.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PapWiresharkColumns {
  'pap.peer_id.length': Uint8Array
  'pap.password.length': Uint8Array
  'pap.message.length': Uint8Array
  'pap.stuff': VariableColumn
}

/** Names of its fields: ours. */
export type PapFieldName = keyof PapColumns

/** Names of its fields: Wireshark's. */
export type PapWiresharkName = keyof PapWiresharkColumns
