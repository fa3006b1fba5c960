// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Gateway Control Protocol, RFC 3525: read from the packet when asked; a field that was not captured is undefined. */
export interface Megaco {
  /** MEGACO or !. */
  readonly start?: string
  /** Version of the protocol. */
  readonly version?: string
  /** Who sends it: an address in brackets, or a name. */
  readonly sender?: string
  /** What is in the message. */
  readonly transactions?: Array<{
    /** Transaction (T), Reply (P), Pending (PN) or TransactionResponseAck (K). */
    readonly kind?: string
    /** Number of the transaction. */
    readonly id?: number
  }>
  /** Contexts: a number; - no one, $ a new one, * all. */
  readonly contexts?: string[]
  /** What is done in them. */
  readonly commands?: Array<{
    /** Name of the command, such as Add (A), as the message has it. */
    readonly name?: string
    /** What it is done to. */
    readonly termination?: string
  }>
  /** Why it was not done. */
  readonly errors?: number[]
  /** The layer's fields as a plain object. */
  toJSON(): MegacoTree
}

/** Gateway Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface MegacoTree extends InnerTrees, Pick<Megaco, 'start' | 'version' | 'sender' | 'transactions' | 'contexts' | 'commands' | 'errors'> {}

/** The type of each field's column, by our names. */
export interface MegacoColumns {
  'megaco.start': VariableColumn
  'megaco.version': VariableColumn
  'megaco.sender': VariableColumn
  'megaco.transactions': never
  'megaco.transactions.kind': VariableColumn
  'megaco.transactions.id': Uint32Array
  'megaco.contexts': VariableColumn
  'megaco.commands': never
  'megaco.commands.name': VariableColumn
  'megaco.commands.termination': VariableColumn
  'megaco.errors': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MegacoWiresharkColumns {
  'megaco.mId': VariableColumn
  'megaco.transid': Uint32Array
  'megaco.termid': VariableColumn
  'megaco.error_code': Uint32Array
}

/** Names of its fields: ours. */
export type MegacoFieldName = keyof MegacoColumns

/** Names of its fields: Wireshark's. */
export type MegacoWiresharkName = keyof MegacoWiresharkColumns
