// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** ATM, LINKTYPE_SUNATM: read from the packet when asked; a field that was not captured is undefined. */
export interface Atm {
  /** Sent, not received. */
  readonly sent?: 0 | 1
  /** 0. */
  readonly reserved?: number
  /** What the packet is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** Number of the virtual path. */
  readonly vpi?: number
  /** Number of the virtual channel. */
  readonly vci?: number
  /** LAN emulation: client that sent it. */
  readonly le_client?: number
  /** The layer's fields as a plain object. */
  toJSON(): AtmTree
}

/** ATM in a full tree; the layer inside it, if any, is a key more. */
export interface AtmTree extends InnerTrees, Pick<Atm, 'le_client'>, Required<Pick<Atm, 'sent' | 'type' | 'vpi' | 'vci'>> {}

/** The type of each field's column, by our names. */
export interface AtmColumns {
  'atm.sent': Uint8Array
  'atm.reserved': Uint8Array
  'atm.type': Uint8Array
  'atm.type_name': VariableColumn
  'atm.vpi': Uint8Array
  'atm.vci': Uint16Array
  'atm.le_client': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface AtmWiresharkColumns {}

/** Names of its fields: ours. */
export type AtmFieldName = keyof AtmColumns

/** Names of its fields: Wireshark's. */
export type AtmWiresharkName = keyof AtmWiresharkColumns
