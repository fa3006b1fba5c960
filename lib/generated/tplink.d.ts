// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** TP-Link Smart Home, TP-Link: read from the packet when asked; a field that was not captured is undefined. */
export interface Tplink {
  /** TCP: length of the message, in bytes. */
  readonly length?: number
  /** The message, a text of JSON; of a longer one the first 8192 bytes. */
  readonly message?: string
  /** The layer's fields as a plain object. */
  toJSON(): TplinkTree
}

/** TP-Link Smart Home in a full tree; the layer inside it, if any, is a key more. */
export interface TplinkTree extends InnerTrees, Pick<Tplink, 'length' | 'message'> {}

/** The type of each field's column, by our names. */
export interface TplinkColumns {
  'tplink.length': Uint32Array
  'tplink.message': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TplinkWiresharkColumns {
  'tplink_smarthome.len': Uint32Array
  'tplink_smarthome.msg': VariableColumn
}

/** Names of its fields: ours. */
export type TplinkFieldName = keyof TplinkColumns

/** Names of its fields: Wireshark's. */
export type TplinkWiresharkName = keyof TplinkWiresharkColumns
