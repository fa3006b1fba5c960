// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Teredo, RFC 4380: read from the packet when asked; a field that was not captured is undefined. */
export interface Teredo {
  /** Authentication: length of the client's identifier, in bytes. */
  readonly client_id_length?: number
  /** Authentication: length of the value, in bytes. */
  readonly authentication_length?: number
  /** Who the client is. */
  readonly client_id?: Buffer
  /** What proves it. */
  readonly authentication?: Buffer
  /** The client's random number, which the answer repeats. */
  readonly nonce?: Buffer
  /** 0; else the client needs a new key. */
  readonly confirmation?: Buffer
  /** Port from which the server received the packet, unmasked. */
  readonly origin_port?: number
  /** Address from which the server received the packet, unmasked. */
  readonly origin_address?: string
  /** The layer's fields as a plain object. */
  toJSON(): TeredoTree
}

/** Teredo in a full tree; the layer inside it, if any, is a key more. */
export interface TeredoTree extends InnerTrees, Pick<Teredo, 'client_id' | 'authentication' | 'nonce' | 'confirmation' | 'origin_port' | 'origin_address'> {}

/** The type of each field's column, by our names. */
export interface TeredoColumns {
  'teredo.client_id_length': Uint8Array
  'teredo.authentication_length': Uint8Array
  'teredo.client_id': VariableColumn
  'teredo.authentication': VariableColumn
  'teredo.nonce': VariableColumn
  'teredo.confirmation': VariableColumn
  'teredo.origin_port': Uint16Array
  'teredo.origin_address': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TeredoWiresharkColumns {
  'teredo.auth.idlen': Uint8Array
  'teredo.auth.aulen': Uint8Array
  'teredo.auth.id': VariableColumn
  'teredo.auth.value': VariableColumn
  'teredo.auth.nonce': VariableColumn
  'teredo.auth.conf': VariableColumn
  'teredo.orig.port': Uint16Array
  'teredo.orig.addr': Uint32Array
}

/** Names of its fields: ours. */
export type TeredoFieldName = keyof TeredoColumns

/** Names of its fields: Wireshark's. */
export type TeredoWiresharkName = keyof TeredoWiresharkColumns
