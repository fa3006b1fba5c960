// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Multilink frame relay, FRF.16: read from the packet when asked; a field that was not captured is undefined. */
export interface Mfr {
  /** The first fragment. */
  readonly begins?: 0 | 1
  /** The last fragment. */
  readonly ends?: 0 | 1
  /** A control message. */
  readonly control?: 0 | 1
  /** Upper bits of the number. */
  readonly sequence_upper?: number
  /** Of no meaning. */
  readonly extended?: 0 | 1
  /** Lower bits of the number. */
  readonly sequence_lower?: number
  /** Number of the fragment. */
  readonly sequence?: number
  /** Control: what it is. */
  readonly message?: number
  /** Its name. */
  readonly message_name?: string
  /** Control: what it says. */
  readonly elements?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the element, type and length included, in bytes. */
    readonly length?: number
    /** Bundle and link: its name. */
    readonly text?: string
    /** Number that tells a loop. */
    readonly magic_number?: number
    /** Value of an element that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): MfrTree
}

/** Multilink frame relay in a full tree; the layer inside it, if any, is a key more. */
export interface MfrTree extends InnerTrees, Pick<Mfr, 'sequence' | 'message' | 'message_name'>, Required<Pick<Mfr, 'begins' | 'ends' | 'control'>> {
  /** Control: what it says. */
  readonly elements?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Bundle and link: its name. */
    readonly text?: string
    /** Number that tells a loop. */
    readonly magic_number?: number
    /** Value of an element that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface MfrColumns {
  'mfr.begins': Uint8Array
  'mfr.ends': Uint8Array
  'mfr.control': Uint8Array
  'mfr.sequence_upper': Uint8Array
  'mfr.extended': Uint8Array
  'mfr.sequence_lower': Uint8Array
  'mfr.sequence': Uint16Array
  'mfr.message': Uint8Array
  'mfr.message_name': VariableColumn
  'mfr.elements': never
  'mfr.elements.type': Uint8Array
  'mfr.elements.type_name': VariableColumn
  'mfr.elements.length': Uint8Array
  'mfr.elements.text': VariableColumn
  'mfr.elements.magic_number': Uint32Array
  'mfr.elements.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MfrWiresharkColumns {}

/** Names of its fields: ours. */
export type MfrFieldName = keyof MfrColumns

/** Names of its fields: Wireshark's. */
export type MfrWiresharkName = keyof MfrWiresharkColumns
