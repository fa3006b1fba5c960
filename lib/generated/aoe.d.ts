// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** ATA over Ethernet, AoEr11: read from the packet when asked; a field that was not captured is undefined. */
export interface Aoe {
  /** 1. */
  readonly version?: number
  /** An answer. */
  readonly response?: 0 | 1
  /** The command failed. */
  readonly error_flag?: 0 | 1
  /** 0. */
  readonly reserved?: number
  /** Why it failed. */
  readonly error?: number
  /** Number of the shelf; 65535 is all. */
  readonly major?: number
  /** Number of the slot; 255 is all. */
  readonly minor?: number
  /** What is asked for. */
  readonly command?: number
  /** Its name. */
  readonly command_name?: string
  /** Number of the request, which its answer has too. */
  readonly tag?: number
  readonly ata?: {
    /** An address of 48 bits. */
    readonly extended?: 0 | 1
    /** Bit 4 of the device register. */
    readonly device?: 0 | 1
    /** The write need not be waited for. */
    readonly asynchronous?: 0 | 1
    /** Data is written. */
    readonly write?: 0 | 1
    /** Error register of an answer, feature register of a request. */
    readonly feature?: number
    /** Number of sectors. */
    readonly sector_count?: number
    /** Command register of a request. */
    readonly command?: number
    /** Status register of an answer. */
    readonly status?: number
    /** Address of the first sector. */
    readonly lba?: number
  }
  readonly config?: {
    /** How many requests can wait. */
    readonly buffer_count?: number
    /** Version of the firmware. */
    readonly firmware?: number
    /** Most sectors of a request. */
    readonly sector_count?: number
    /** Version of the protocol. */
    readonly version?: number
    /** 0 read, 1 test, 2 test a front, 3 set, 4 force. */
    readonly command?: number
    /** Length of the text, in bytes. */
    readonly length?: number
    /** Configuration that an operator set. */
    readonly string?: string
  }
  /** The layer's fields as a plain object. */
  toJSON(): AoeTree
}

/** ATA over Ethernet in a full tree; the layer inside it, if any, is a key more. */
export interface AoeTree extends InnerTrees, Pick<Aoe, 'error' | 'ata' | 'config'>, Required<Pick<Aoe, 'version' | 'response' | 'error_flag' | 'major' | 'minor' | 'command' | 'tag'>> {}

/** The type of each field's column, by our names. */
export interface AoeColumns {
  'aoe.version': Uint8Array
  'aoe.response': Uint8Array
  'aoe.error_flag': Uint8Array
  'aoe.reserved': Uint8Array
  'aoe.error': Uint8Array
  'aoe.major': Uint16Array
  'aoe.minor': Uint8Array
  'aoe.command': Uint8Array
  'aoe.command_name': VariableColumn
  'aoe.tag': Uint32Array
  'aoe.ata.extended': Uint8Array
  'aoe.ata.device': Uint8Array
  'aoe.ata.asynchronous': Uint8Array
  'aoe.ata.write': Uint8Array
  'aoe.ata.feature': Uint8Array
  'aoe.ata.sector_count': Uint8Array
  'aoe.ata.command': Uint8Array
  'aoe.ata.status': Uint8Array
  'aoe.ata.lba': BigUint64Array
  'aoe.config.buffer_count': Uint16Array
  'aoe.config.firmware': Uint16Array
  'aoe.config.sector_count': Uint8Array
  'aoe.config.version': Uint8Array
  'aoe.config.command': Uint8Array
  'aoe.config.length': Uint16Array
  'aoe.config.string': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface AoeWiresharkColumns {
  'aoe.flags_error': Uint8Array
  'aoe.cmd': Uint8Array
  'aoe.aflags.e': Uint8Array
  'aoe.aflags.d': Uint8Array
  'aoe.aflags.a': Uint8Array
  'aoe.aflags.w': Uint8Array
  'aoe.err_feature': Uint8Array
  'aoe.sector_count': Uint8Array
  'aoe.ata.cmd': Uint8Array
  'aoe.lba': BigUint64Array
}

/** Names of its fields: ours. */
export type AoeFieldName = keyof AoeColumns

/** Names of its fields: Wireshark's. */
export type AoeWiresharkName = keyof AoeWiresharkColumns
