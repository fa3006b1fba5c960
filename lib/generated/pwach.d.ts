// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Pseudowire Associated Channel Header, RFC 4385: read from the packet when asked; a field that was not captured is undefined. */
export interface Pwach {
  /** 1: tells it from an IP packet. */
  readonly nibble?: number
  /** 0. */
  readonly version?: number
  /** 0. */
  readonly reserved?: number
  /** What the channel carries. */
  readonly channel_type?: number
  /** Name of the channel type. */
  readonly channel_type_name?: string
  /** The layer's fields as a plain object. */
  toJSON(): PwachTree
}

/** Pseudowire Associated Channel Header in a full tree; the layer inside it, if any, is a key more. */
export interface PwachTree extends InnerTrees, Required<Pick<Pwach, 'version' | 'channel_type'>> {}

/** The type of each field's column, by our names. */
export interface PwachColumns {
  'pwach.nibble': Uint8Array
  'pwach.version': Uint8Array
  'pwach.reserved': Uint8Array
  'pwach.channel_type': Uint16Array
  'pwach.channel_type_name': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PwachWiresharkColumns {
  'pwach.ver': Uint8Array
  'pwach.res': Uint8Array
}

/** Names of its fields: ours. */
export type PwachFieldName = keyof PwachColumns

/** Names of its fields: Wireshark's. */
export type PwachWiresharkName = keyof PwachWiresharkColumns
