// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** High-Speed LAN Instrument Protocol, IVI-6.1: read from the packet when asked; a field that was not captured is undefined. */
export interface Hislip {
  /** HS. */
  readonly prologue?: string
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** What is asked, or has come of it: the type tells. */
  readonly control_code?: number
  /** Number of a message, of a session or of a version: the type tells. */
  readonly parameter?: number
  /** Length of what follows, in bytes. */
  readonly payload_length?: bigint
  /** AsyncMaximumMessageSize and its response: what the sender takes, in bytes. */
  readonly max_message_size?: bigint
  /** What is said. */
  readonly data?: string
  /** The layer's fields as a plain object. */
  toJSON(): HislipTree
}

/** High-Speed LAN Instrument Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface HislipTree extends InnerTrees, Pick<Hislip, 'max_message_size' | 'data'>, Required<Pick<Hislip, 'type' | 'control_code' | 'parameter' | 'payload_length'>> {}

/** The type of each field's column, by our names. */
export interface HislipColumns {
  'hislip.prologue': VariableColumn
  'hislip.type': Uint8Array
  'hislip.type_name': VariableColumn
  'hislip.control_code': Uint8Array
  'hislip.parameter': Uint32Array
  'hislip.payload_length': BigUint64Array
  'hislip.max_message_size': BigUint64Array
  'hislip.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface HislipWiresharkColumns {
  'hislip.messagetype': Uint8Array
  'hislip.payloadlength': BigUint64Array
  'hislip.maxmsgsize': BigUint64Array
}

/** Names of its fields: ours. */
export type HislipFieldName = keyof HislipColumns

/** Names of its fields: Wireshark's. */
export type HislipWiresharkName = keyof HislipWiresharkColumns
