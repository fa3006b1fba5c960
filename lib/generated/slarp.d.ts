// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Serial Line Address Resolution Protocol, RFC 1547: read from the packet when asked; a field that was not captured is undefined. */
export interface Slarp {
  /** What the packet is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Address of who sent it; 0 in a request. */
  readonly address?: string
  /** Its mask. */
  readonly netmask?: string
  /** Number of this keepalive. */
  readonly sequence?: number
  /** Number of the last one of the other side. */
  readonly returned_sequence?: number
  /** Of no meaning. */
  readonly unused?: number
  /** 0xffff. */
  readonly reliability?: number
  /** The layer's fields as a plain object. */
  toJSON(): SlarpTree
}

/** Serial Line Address Resolution Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SlarpTree extends InnerTrees, Pick<Slarp, 'address' | 'netmask' | 'sequence' | 'returned_sequence' | 'reliability'>, Required<Pick<Slarp, 'type' | 'type_name'>> {}

/** The type of each field's column, by our names. */
export interface SlarpColumns {
  'slarp.type': Uint32Array
  'slarp.type_name': VariableColumn
  'slarp.address': Uint32Array
  'slarp.netmask': Uint32Array
  'slarp.sequence': Uint32Array
  'slarp.returned_sequence': Uint32Array
  'slarp.unused': Uint16Array
  'slarp.reliability': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SlarpWiresharkColumns {
  'slarp.ptype': Uint32Array
  'slarp.mysequence': Uint32Array
  'slarp.yoursequence': Uint32Array
}

/** Names of its fields: ours. */
export type SlarpFieldName = keyof SlarpColumns

/** Names of its fields: Wireshark's. */
export type SlarpWiresharkName = keyof SlarpWiresharkColumns
