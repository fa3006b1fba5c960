// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Control word of an Ethernet pseudowire, RFC 4448: read from the packet when asked; a field that was not captured is undefined. */
export interface PwEth {
  /** 0: tells it from an IP packet, RFC 4385. */
  readonly nibble?: number
  /** 0. */
  readonly reserved?: number
  /** Number of the frame in its pseudowire; 0 where they are not numbered. */
  readonly sequence_number?: number
  /** The layer's fields as a plain object. */
  toJSON(): PwEthTree
}

/** Control word of an Ethernet pseudowire in a full tree; the layer inside it, if any, is a key more. */
export interface PwEthTree extends InnerTrees, Required<Pick<PwEth, 'sequence_number'>> {}

/** The type of each field's column, by our names. */
export interface PwEthColumns {
  'pw_eth.nibble': Uint8Array
  'pw_eth.reserved': Uint16Array
  'pw_eth.sequence_number': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PwEthWiresharkColumns {
  'pweth.cw.sequence_number': Uint16Array
}

/** Names of its fields: ours. */
export type PwEthFieldName = keyof PwEthColumns

/** Names of its fields: Wireshark's. */
export type PwEthWiresharkName = keyof PwEthWiresharkColumns
