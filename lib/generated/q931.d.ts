// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Q.931 Call Signalling, ITU-T Q.931: read from the packet when asked; a field that was not captured is undefined. */
export interface Q931 {
  /** 8. */
  readonly discriminator?: number
  /** Length of the call's reference, in bytes. */
  readonly call_reference_length?: number
  /** The side to which the call goes sends it. */
  readonly call_reference_flag?: 0 | 1
  /** Which call it is. */
  readonly call_reference?: number
  /** What the message is. */
  readonly type?: number
  /** Name of that. */
  readonly type_name?: string
  /** Information elements. */
  readonly elements?: Array<{
    /** What it is; from 80 on it is this byte alone. */
    readonly id?: number
    /** Name of that. */
    readonly id_name?: string
    /** Length of what follows, in bytes. */
    readonly length?: number
    /** What is to be shown. */
    readonly display?: string
    /** User-user: 5: H.225. */
    readonly user_discriminator?: number
    /** User-user: the message of H.225. */
    readonly h225_message?: number
    /** Name of that. */
    readonly h225_message_name?: string
    /** Its value, or the rest of it. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): Q931Tree
}

/** Q.931 Call Signalling in a full tree; the layer inside it, if any, is a key more. */
export interface Q931Tree extends InnerTrees, Pick<Q931, 'call_reference_flag' | 'call_reference' | 'type' | 'type_name' | 'elements'>, Required<Pick<Q931, 'discriminator' | 'call_reference_length'>> {}

/** The type of each field's column, by our names. */
export interface Q931Columns {
  'q931.discriminator': Uint8Array
  'q931.call_reference_length': Uint8Array
  'q931.call_reference_flag': Uint8Array
  'q931.call_reference': Uint32Array
  'q931.type': Uint8Array
  'q931.type_name': VariableColumn
  'q931.elements': never
  'q931.elements.id': Uint8Array
  'q931.elements.id_name': VariableColumn
  'q931.elements.length': Uint16Array
  'q931.elements.display': VariableColumn
  'q931.elements.user_discriminator': Uint8Array
  'q931.elements.h225_message': Uint8Array
  'q931.elements.h225_message_name': VariableColumn
  'q931.elements.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Q931WiresharkColumns {
  'q931.disc': Uint8Array
  'q931.call_ref_len': Uint8Array
  'q931.message_type': Uint8Array
  'q931.information_element_len': Uint16Array
  'q931.user.protocol_discriminator': Uint8Array
  'h225.h323_message_body': Uint8Array
}

/** Names of its fields: ours. */
export type Q931FieldName = keyof Q931Columns

/** Names of its fields: Wireshark's. */
export type Q931WiresharkName = keyof Q931WiresharkColumns
