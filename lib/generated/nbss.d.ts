// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** NetBIOS Session Service, RFC 1002: read from the packet when asked; a field that was not captured is undefined. */
export interface Nbss {
  /** What the packet is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Length of what follows, in bytes: 17 bits of RFC 1002, and 24 on port 445. */
  readonly length?: number
  /** The flags as one number; port 445 has none. */
  readonly flags?: {
    /** The length's bit of 65,536. */
    readonly extend?: 0 | 1
  }
  /** Name that is called, with the byte that tells what has it. */
  readonly called_name?: string
  /** Name of who is calling. */
  readonly calling_name?: string
  /** Why there is no session. */
  readonly error_code?: number
  /** Where to call instead. */
  readonly retarget_ip?: string
  /** Port to call instead. */
  readonly retarget_port?: number
  /** Where the message begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the message in this segment, in bytes, captured or not. */
  readonly payload_length?: number
  /** The message, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): NbssTree
}

/** NetBIOS Session Service in a full tree; the layer inside it, if any, is a key more. */
export interface NbssTree extends InnerTrees, Pick<Nbss, 'called_name' | 'calling_name' | 'error_code' | 'retarget_ip' | 'retarget_port'>, Required<Pick<Nbss, 'type' | 'type_name' | 'length' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface NbssColumns {
  'nbss.type': Uint8Array
  'nbss.type_name': VariableColumn
  'nbss.length': Uint32Array
  'nbss.flags': Uint8Array
  'nbss.flags.extend': Uint8Array
  'nbss.called_name': VariableColumn
  'nbss.calling_name': VariableColumn
  'nbss.error_code': Uint8Array
  'nbss.retarget_ip': Uint32Array
  'nbss.retarget_port': Uint16Array
  'nbss.payload_offset': Uint32Array
  'nbss.payload_length': Uint32Array
  'nbss.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NbssWiresharkColumns {
  'nbss.flags.e': Uint8Array
  'nbss.retarget_ip_address': Uint32Array
}

/** Names of its fields: ours. */
export type NbssFieldName = keyof NbssColumns

/** Names of its fields: Wireshark's. */
export type NbssWiresharkName = keyof NbssWiresharkColumns
