// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** ISO Transport over TCP, RFC 1006: read from the packet when asked; a field that was not captured is undefined. */
export interface Tpkt {
  /** 3. */
  readonly version?: number
  /** 0. */
  readonly reserved?: number
  /** Length of the packet, these four bytes included, in bytes. */
  readonly length?: number
  /** The layer's fields as a plain object. */
  toJSON(): TpktTree
}

/** ISO Transport over TCP in a full tree; the layer inside it, if any, is a key more. */
export interface TpktTree extends InnerTrees, Required<Pick<Tpkt, 'version' | 'reserved' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface TpktColumns {
  'tpkt.version': Uint8Array
  'tpkt.reserved': Uint8Array
  'tpkt.length': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TpktWiresharkColumns {}

/** Names of its fields: ours. */
export type TpktFieldName = keyof TpktColumns

/** Names of its fields: Wireshark's. */
export type TpktWiresharkName = keyof TpktWiresharkColumns
