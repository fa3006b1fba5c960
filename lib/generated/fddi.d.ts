// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Fiber Distributed Data Interface, ISO 9314-2: read from the packet when asked; a field that was not captured is undefined. */
export interface Fddi {
  /** Frame control as one number. */
  readonly fc?: number
  /** Class, length of addresses and format. */
  readonly class?: number
  /** Name of the class. */
  readonly class_name?: string
  /** Async LLC: priority. */
  readonly priority?: number
  /** SMT: 1 information, 15 next station addressing. */
  readonly smt_subtype?: number
  /** MAC: 2 beacon, 3 claim. */
  readonly mac_subtype?: number
  /** Destination hardware address, its bits in Ethernet's order. */
  readonly dhost?: string
  /** Source hardware address, its bits in Ethernet's order. */
  readonly shost?: string
  /** The layer's fields as a plain object. */
  toJSON(): FddiTree
}

/** Fiber Distributed Data Interface in a full tree; the layer inside it, if any, is a key more. */
export interface FddiTree extends InnerTrees, Pick<Fddi, 'priority' | 'smt_subtype' | 'mac_subtype' | 'dhost' | 'shost'>, Required<Pick<Fddi, 'class' | 'class_name'>> {}

/** The type of each field's column, by our names. */
export interface FddiColumns {
  'fddi.fc': Uint8Array
  'fddi.class': Uint8Array
  'fddi.class_name': VariableColumn
  'fddi.priority': Uint8Array
  'fddi.smt_subtype': Uint8Array
  'fddi.mac_subtype': Uint8Array
  'fddi.dhost': Uint8Array
  'fddi.shost': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface FddiWiresharkColumns {
  'fddi.fc.clf': Uint8Array
  'fddi.fc.prio': Uint8Array
  'fddi.fc.smt_subtype': Uint8Array
  'fddi.fc.mac_subtype': Uint8Array
  'fddi.addr': Uint8Array
}

/** Names of its fields: ours. */
export type FddiFieldName = keyof FddiColumns

/** Names of its fields: Wireshark's. */
export type FddiWiresharkName = keyof FddiWiresharkColumns
