// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** UDP Based FTP With Multicast, UFTP 4: read from the packet when asked; a field that was not captured is undefined. */
export interface Uftp {
  /** 0x40 or 0x50. */
  readonly version?: number
  /** What the message is. */
  readonly function?: number
  /** Its name. */
  readonly function_name?: string
  /** Number of the message. */
  readonly sequence?: number
  /** Who sends it. */
  readonly source_id?: number
  /** Which transfer. */
  readonly group_id?: number
  /** How often it was begun. */
  readonly group_instance?: number
  readonly v4?: {
    /** The version, where it is this one. */
    readonly version?: number
    /** What the message is. */
    readonly function?: number
    /** Number of the message. */
    readonly sequence?: number
    /** Who sends it. */
    readonly source_id?: number
    /** Which transfer. */
    readonly group_id?: number
    /** How often it was begun. */
    readonly group_instance?: number
  }
  readonly v5?: {
    /** The version, where it is this one. */
    readonly version?: number
    /** What the message is. */
    readonly function?: number
    /** Number of the message. */
    readonly sequence?: number
    /** Who sends it. */
    readonly source_id?: number
    /** Which transfer. */
    readonly group_id?: number
    /** How often it was begun. */
    readonly group_instance?: number
  }
  /** Round trip time of the group, as exponent and mantissa. */
  readonly round_trip_time?: number
  /** How large the group is, in the same way. */
  readonly group_size?: number
  /** 0. */
  readonly reserved?: number
  /** The message. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): UftpTree
}

/** UDP Based FTP With Multicast in a full tree; the layer inside it, if any, is a key more. */
export interface UftpTree extends InnerTrees, Pick<Uftp, 'data'>, Required<Pick<Uftp, 'version' | 'function' | 'sequence' | 'source_id' | 'group_id' | 'group_instance' | 'round_trip_time' | 'group_size'>> {}

/** The type of each field's column, by our names. */
export interface UftpColumns {
  'uftp.version': Uint8Array
  'uftp.function': Uint8Array
  'uftp.function_name': VariableColumn
  'uftp.sequence': Uint16Array
  'uftp.source_id': Uint32Array
  'uftp.group_id': Uint32Array
  'uftp.group_instance': Uint8Array
  'uftp.v4.version': Uint8Array
  'uftp.v4.function': Uint8Array
  'uftp.v4.sequence': Uint16Array
  'uftp.v4.source_id': Uint32Array
  'uftp.v4.group_id': Uint32Array
  'uftp.v4.group_instance': Uint8Array
  'uftp.v5.version': Uint8Array
  'uftp.v5.function': Uint8Array
  'uftp.v5.sequence': Uint16Array
  'uftp.v5.source_id': Uint32Array
  'uftp.v5.group_id': Uint32Array
  'uftp.v5.group_instance': Uint8Array
  'uftp.round_trip_time': Uint8Array
  'uftp.group_size': Uint8Array
  'uftp.reserved': Uint8Array
  'uftp.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface UftpWiresharkColumns {
  'uftp4.version': Uint8Array
  'uftp4.func': Uint8Array
  'uftp4.seq': Uint16Array
  'uftp4.src_id': Uint32Array
  'uftp4.group_id': Uint32Array
  'uftp4.group_inst': Uint8Array
  'uftp5.version': Uint8Array
  'uftp5.func': Uint8Array
  'uftp5.seq': Uint16Array
  'uftp5.src_id': Uint32Array
  'uftp5.group_id': Uint32Array
  'uftp5.group_inst': Uint8Array
}

/** Names of its fields: ours. */
export type UftpFieldName = keyof UftpColumns

/** Names of its fields: Wireshark's. */
export type UftpWiresharkName = keyof UftpWiresharkColumns
