// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Virtual LAN tag, IEEE 802.1Q: read from the packet when asked; a field that was not captured is undefined. */
export interface Vlan {
  /** Priority code point; 7 is the highest, 1 the lowest. */
  readonly priority?: number
  /** May be dropped first; was the canonical format indicator. */
  readonly dei?: 0 | 1
  /** VLAN of the frame; 0 when the tag carries only a priority. */
  readonly id?: number
  /** Protocol of the payload. */
  readonly ethertype?: number
  /** Length of an IEEE 802.3 frame's payload, in bytes. */
  readonly length?: number
  /** Zeros behind the payload, up to the shortest frame of 60 bytes. */
  readonly padding?: Buffer
  /** What else lies behind the payload; the frame check sequence too, unless the file tells of it. */
  readonly trailer?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): VlanTree
}

/** Virtual LAN tag in a full tree; the layer inside it, if any, is a key more. */
export interface VlanTree extends InnerTrees, Pick<Vlan, 'ethertype' | 'length'>, Required<Pick<Vlan, 'priority' | 'dei' | 'id'>> {}

/** The type of each field's column, by our names. */
export interface VlanColumns {
  'vlan.priority': Uint8Array
  'vlan.dei': Uint8Array
  'vlan.id': Uint16Array
  'vlan.ethertype': Uint16Array
  'vlan.length': Uint16Array
  'vlan.padding': VariableColumn
  'vlan.trailer': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface VlanWiresharkColumns {
  'vlan.etype': Uint16Array
  'vlan.len': Uint16Array
}

/** Names of its fields: ours. */
export type VlanFieldName = keyof VlanColumns

/** Names of its fields: Wireshark's. */
export type VlanWiresharkName = keyof VlanWiresharkColumns
