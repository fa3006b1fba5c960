// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** VN-tag, IEEE 802.1Qbh: read from the packet when asked; a field that was not captured is undefined. */
export interface Vntag {
  /** 1: from the bridge; 0: to it. */
  readonly direction?: 0 | 1
  /** The destination is a list of interfaces. */
  readonly pointer?: 0 | 1
  /** Virtual interface it goes to. */
  readonly destination?: number
  /** The bridge sends it back to where it came from. */
  readonly looped?: 0 | 1
  /** 0. */
  readonly reserved?: number
  /** 0. */
  readonly version?: number
  /** Virtual interface it comes from. */
  readonly source?: number
  /** Protocol of the payload. */
  readonly ethertype?: number
  /** Length of an IEEE 802.3 frame's payload, in bytes. */
  readonly length?: number
  /** The layer's fields as a plain object. */
  toJSON(): VntagTree
}

/** VN-tag in a full tree; the layer inside it, if any, is a key more. */
export interface VntagTree extends InnerTrees, Pick<Vntag, 'ethertype' | 'length'>, Required<Pick<Vntag, 'direction' | 'pointer' | 'destination' | 'looped' | 'version' | 'source'>> {}

/** The type of each field's column, by our names. */
export interface VntagColumns {
  'vntag.direction': Uint8Array
  'vntag.pointer': Uint8Array
  'vntag.destination': Uint16Array
  'vntag.looped': Uint8Array
  'vntag.reserved': Uint8Array
  'vntag.version': Uint8Array
  'vntag.source': Uint16Array
  'vntag.ethertype': Uint16Array
  'vntag.length': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface VntagWiresharkColumns {
  'vntag.dir': Uint8Array
  'vntag.ptr': Uint8Array
  'vntag.dst': Uint16Array
  'vntag.r': Uint8Array
  'vntag.src': Uint16Array
  'vntag.etype': Uint16Array
  'vntag.len': Uint16Array
}

/** Names of its fields: ours. */
export type VntagFieldName = keyof VntagColumns

/** Names of its fields: Wireshark's. */
export type VntagWiresharkName = keyof VntagWiresharkColumns
