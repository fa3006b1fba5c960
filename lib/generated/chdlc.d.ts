// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Cisco HDLC, RFC 1547: read from the packet when asked; a field that was not captured is undefined. */
export interface Chdlc {
  /** Unicast or multicast. */
  readonly address?: number
  /** 0. */
  readonly control?: number
  /** EtherType of the payload, or one of Cisco's. */
  readonly protocol?: number
  /** A byte in front of packets of OSI. */
  readonly clns_padding?: number
  /** The layer's fields as a plain object. */
  toJSON(): ChdlcTree
}

/** Cisco HDLC in a full tree; the layer inside it, if any, is a key more. */
export interface ChdlcTree extends InnerTrees, Required<Pick<Chdlc, 'address' | 'control' | 'protocol'>> {}

/** The type of each field's column, by our names. */
export interface ChdlcColumns {
  'chdlc.address': Uint8Array
  'chdlc.control': Uint8Array
  'chdlc.protocol': Uint16Array
  'chdlc.clns_padding': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ChdlcWiresharkColumns {}

/** Names of its fields: ours. */
export type ChdlcFieldName = keyof ChdlcColumns

/** Names of its fields: Wireshark's. */
export type ChdlcWiresharkName = keyof ChdlcWiresharkColumns
