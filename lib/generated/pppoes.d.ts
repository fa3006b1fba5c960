// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PPP over Ethernet, session, RFC 2516: read from the packet when asked; a field that was not captured is undefined. */
export interface Pppoes {
  /** 1. */
  readonly version?: number
  /** 1. */
  readonly type?: number
  /** What the packet is for; 0 in a session. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** With the hardware addresses: which session; 0 while there is none. */
  readonly session_id?: number
  /** Length of what follows the header, in bytes. */
  readonly length?: number
  readonly credits?: {
    /** Forward credit notification, RFC 5578. */
    readonly forward?: number
    /** Backward credit notification. */
    readonly backward?: number
  }
  /** The layer's fields as a plain object. */
  toJSON(): PppoesTree
}

/** PPP over Ethernet, session in a full tree; the layer inside it, if any, is a key more. */
export interface PppoesTree extends InnerTrees, Pick<Pppoes, 'credits'>, Required<Pick<Pppoes, 'version' | 'type' | 'code' | 'session_id' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface PppoesColumns {
  'pppoes.version': Uint8Array
  'pppoes.type': Uint8Array
  'pppoes.code': Uint8Array
  'pppoes.code_name': VariableColumn
  'pppoes.session_id': Uint16Array
  'pppoes.length': Uint16Array
  'pppoes.credits.forward': Uint16Array
  'pppoes.credits.backward': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PppoesWiresharkColumns {
  'pppoes.tags.credits.fcn': Uint16Array
  'pppoes.tags.credits.bcn': Uint16Array
}

/** Names of its fields: ours. */
export type PppoesFieldName = keyof PppoesColumns

/** Names of its fields: Wireshark's. */
export type PppoesWiresharkName = keyof PppoesWiresharkColumns
