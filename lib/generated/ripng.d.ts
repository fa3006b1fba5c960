// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** RIPng, RFC 2080: read from the packet when asked; a field that was not captured is undefined. */
export interface Ripng {
  /** What the packet is. */
  readonly command?: number
  /** Its name. */
  readonly command_name?: string
  /** 1. */
  readonly version?: number
  /** 0. */
  readonly reserved?: Buffer
  /** Routes. */
  readonly entries?: Array<{
    /** Destination; of a next hop the router's address. */
    readonly prefix?: string
    /** Tag of the route. */
    readonly route_tag?: number
    /** How many bits of it count. */
    readonly prefix_length?: number
    /** How far it is, 1 to 15; 16 is not reachable, 255 a next hop. */
    readonly metric?: number
  }>
  /** The layer's fields as a plain object. */
  toJSON(): RipngTree
}

/** RIPng in a full tree; the layer inside it, if any, is a key more. */
export interface RipngTree extends InnerTrees, Pick<Ripng, 'entries'>, Required<Pick<Ripng, 'command' | 'version'>> {}

/** The type of each field's column, by our names. */
export interface RipngColumns {
  'ripng.command': Uint8Array
  'ripng.command_name': VariableColumn
  'ripng.version': Uint8Array
  'ripng.reserved': VariableColumn
  'ripng.entries': never
  'ripng.entries.prefix': Uint8Array
  'ripng.entries.route_tag': Uint16Array
  'ripng.entries.prefix_length': Uint8Array
  'ripng.entries.metric': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RipngWiresharkColumns {
  'ripng.cmd': Uint8Array
  'ripng.rte.ipv6_prefix': Uint8Array
  'ripng.rte.route_tag': Uint16Array
  'ripng.rte.prefix_length': Uint8Array
  'ripng.rte.metric': Uint8Array
}

/** Names of its fields: ours. */
export type RipngFieldName = keyof RipngColumns

/** Names of its fields: Wireshark's. */
export type RipngWiresharkName = keyof RipngWiresharkColumns
