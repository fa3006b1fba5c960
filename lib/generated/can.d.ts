// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Controller Area Network, LINKTYPE_CAN_SOCKETCAN: read from the packet when asked; a field that was not captured is undefined. */
export interface Can {
  /** The id has 29 bits; else 11. */
  readonly extended?: 0 | 1
  /** A frame is asked for. */
  readonly remote?: 0 | 1
  /** It tells of an error. */
  readonly error?: 0 | 1
  /** Id of the message; of an error its class. */
  readonly id?: number
  /** Length of the data, in bytes, or of what is asked for; 128 and above: flags of CAN XL. */
  readonly length?: number
  /** CAN FD: 1 a second bit rate, 2 the sender is in a state of error, 4 it is CAN FD. */
  readonly fd_flags?: number
  /** 0. */
  readonly reserved?: number
  readonly j1939?: {
    /** 29 bits: priority, 0 is the highest. */
    readonly priority?: number
    /** 29 bits: number of the parameter group. */
    readonly pgn?: number
    /** 29 bits: receiver, where the group has one; 255 are all. */
    readonly destination?: number
    /** 29 bits: sender. */
    readonly source?: number
  }
  /** The data. */
  readonly data?: Buffer
  /** What fills up the frame. */
  readonly padding?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): CanTree
}

/** Controller Area Network in a full tree; the layer inside it, if any, is a key more. */
export interface CanTree extends InnerTrees, Pick<Can, 'j1939' | 'data'>, Required<Pick<Can, 'extended' | 'remote' | 'error' | 'id' | 'length' | 'fd_flags'>> {}

/** The type of each field's column, by our names. */
export interface CanColumns {
  'can.extended': Uint8Array
  'can.remote': Uint8Array
  'can.error': Uint8Array
  'can.id': Uint32Array
  'can.length': Uint8Array
  'can.fd_flags': Uint8Array
  'can.reserved': Uint16Array
  'can.j1939.priority': Uint8Array
  'can.j1939.pgn': Uint32Array
  'can.j1939.destination': Uint8Array
  'can.j1939.source': Uint8Array
  'can.data': VariableColumn
  'can.padding': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CanWiresharkColumns {
  'can.len': Uint8Array
}

/** Names of its fields: ours. */
export type CanFieldName = keyof CanColumns

/** Names of its fields: Wireshark's. */
export type CanWiresharkName = keyof CanWiresharkColumns
