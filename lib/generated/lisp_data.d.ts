// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Locator/ID Separation Protocol, data, RFC 9300: read from the packet when asked; a field that was not captured is undefined. */
export interface LispData {
  /** Flags as one number. */
  readonly flags?: {
    /** There is a nonce. */
    readonly nonce?: 0 | 1
    /** The locator status bits count. */
    readonly locator_status?: 0 | 1
    /** The receiver is to send the nonce back. */
    readonly echo_nonce?: 0 | 1
    /** There are versions of mappings. */
    readonly map_version?: 0 | 1
    /** There is an instance. */
    readonly instance_id?: 0 | 1
    /** Key for encrypted payloads; else 0. */
    readonly reserved?: number
  }
  /** Random number. */
  readonly nonce?: number
  /** Versions of both mappings as one number. */
  readonly map_version?: number
  /** Version of the source's mapping. */
  readonly source_map_version?: number
  /** Version of the destination's mapping. */
  readonly destination_map_version?: number
  /** Which of several address spaces. */
  readonly instance_id?: number
  /** Instance and locator status bits as one number. */
  readonly last_word?: number
  /** Which locators of the source are up, a bit each. */
  readonly locator_status_bits?: number
  /** Which locators of the source are up, where there is an instance. */
  readonly locator_status_bits8?: number
  /** The layer's fields as a plain object. */
  toJSON(): LispDataTree
}

/** Locator/ID Separation Protocol, data in a full tree; the layer inside it, if any, is a key more. */
export interface LispDataTree extends InnerTrees, Pick<LispData, 'nonce' | 'source_map_version' | 'destination_map_version' | 'instance_id' | 'locator_status_bits' | 'locator_status_bits8'> {
  readonly flags: {
    /** There is a nonce. */
    readonly nonce: 0 | 1
    /** The locator status bits count. */
    readonly locator_status: 0 | 1
    /** The receiver is to send the nonce back. */
    readonly echo_nonce: 0 | 1
    /** There are versions of mappings. */
    readonly map_version: 0 | 1
    /** There is an instance. */
    readonly instance_id: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface LispDataColumns {
  'lisp_data.flags': Uint8Array
  'lisp_data.flags.nonce': Uint8Array
  'lisp_data.flags.locator_status': Uint8Array
  'lisp_data.flags.echo_nonce': Uint8Array
  'lisp_data.flags.map_version': Uint8Array
  'lisp_data.flags.instance_id': Uint8Array
  'lisp_data.flags.reserved': Uint8Array
  'lisp_data.nonce': Uint32Array
  'lisp_data.map_version': Uint32Array
  'lisp_data.source_map_version': Uint16Array
  'lisp_data.destination_map_version': Uint16Array
  'lisp_data.instance_id': Uint32Array
  'lisp_data.last_word': Uint32Array
  'lisp_data.locator_status_bits': Uint32Array
  'lisp_data.locator_status_bits8': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LispDataWiresharkColumns {
  'lisp-data.flags': Uint8Array
  'lisp-data.flags.nonce': Uint8Array
  'lisp-data.flags.lsb': Uint8Array
  'lisp-data.flags.enr': Uint8Array
  'lisp-data.flags.mv': Uint8Array
  'lisp-data.flags.iid': Uint8Array
  'lisp-data.flags.res': Uint8Array
  'lisp-data.nonce': Uint32Array
  'lisp-data.mapver': Uint32Array
  'lisp-data.srcmapver': Uint16Array
  'lisp-data.dstmapver': Uint16Array
  'lisp-data.iid': Uint32Array
  'lisp-data.lsb': Uint32Array
  'lisp-data.lsb8': Uint8Array
}

/** Names of its fields: ours. */
export type LispDataFieldName = keyof LispDataColumns

/** Names of its fields: Wireshark's. */
export type LispDataWiresharkName = keyof LispDataWiresharkColumns
