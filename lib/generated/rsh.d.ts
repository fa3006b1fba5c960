// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Remote Shell, rshd(8): read from the packet when asked; a field that was not captured is undefined. */
export interface Rsh {
  /** Port of the client for errors; 0: none. */
  readonly stderr_port?: number
  /** Name of the user at the client. */
  readonly client_username?: string
  /** Name of the user at the server. */
  readonly server_username?: string
  /** What is to be run. */
  readonly command?: string
  /** Answer: 0 the command runs, 1 it does not. */
  readonly status?: number
  /** Answer: why it does not. */
  readonly error?: string
  /** The layer's fields as a plain object. */
  toJSON(): RshTree
}

/** Remote Shell in a full tree; the layer inside it, if any, is a key more. */
export interface RshTree extends InnerTrees, Pick<Rsh, 'stderr_port' | 'client_username' | 'server_username' | 'command' | 'status' | 'error'> {}

/** The type of each field's column, by our names. */
export interface RshColumns {
  'rsh.stderr_port': Uint16Array
  'rsh.client_username': VariableColumn
  'rsh.server_username': VariableColumn
  'rsh.command': VariableColumn
  'rsh.status': Uint8Array
  'rsh.error': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RshWiresharkColumns {}

/** Names of its fields: ours. */
export type RshFieldName = keyof RshColumns

/** Names of its fields: Wireshark's. */
export type RshWiresharkName = keyof RshWiresharkColumns
