// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** ARCnet, RFC 1201: read from the packet when asked; a field that was not captured is undefined. */
export interface Arcnet {
  /** Address of the sender. */
  readonly source?: number
  /** Address of the receiver; 0 is all. */
  readonly destination?: number
  /** Where the packet lies in the controller's memory. */
  readonly offset?: Buffer
  /** Protocol of the payload. */
  readonly protocol?: number
  /** 0xffff and 0xff: a frame that is filled up since its length is none that ARCnet can have. */
  readonly exception_flag?: number
  /** 0: whole; odd: the first of fragments, which tells how many; even: one that follows. */
  readonly split_flag?: number
  /** Number of the packet. */
  readonly sequence?: number
  /** The layer's fields as a plain object. */
  toJSON(): ArcnetTree
}

/** ARCnet in a full tree; the layer inside it, if any, is a key more. */
export interface ArcnetTree extends InnerTrees, Pick<Arcnet, 'protocol' | 'split_flag' | 'sequence'>, Required<Pick<Arcnet, 'source' | 'destination'>> {}

/** The type of each field's column, by our names. */
export interface ArcnetColumns {
  'arcnet.source': Uint8Array
  'arcnet.destination': Uint8Array
  'arcnet.offset': VariableColumn
  'arcnet.protocol': Uint8Array
  'arcnet.exception_flag': Uint32Array
  'arcnet.split_flag': Uint8Array
  'arcnet.sequence': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ArcnetWiresharkColumns {
  'arcnet.src': Uint8Array
  'arcnet.dst': Uint8Array
  'arcnet.protID': Uint8Array
}

/** Names of its fields: ours. */
export type ArcnetFieldName = keyof ArcnetColumns

/** Names of its fields: Wireshark's. */
export type ArcnetWiresharkName = keyof ArcnetWiresharkColumns
