// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** ZeroMQ Message Transport Protocol, RFC 23/ZMTP: read from the packet when asked; a field that was not captured is undefined. */
export interface Zmtp {
  readonly greeting?: {
    /** Greeting: version of the protocol. */
    readonly major?: number
    /** Greeting: the version's second number. */
    readonly minor?: number
    /** Greeting: how it is secured: NULL, PLAIN or CURVE. */
    readonly mechanism?: string
    /** Greeting: 1: the server of that. */
    readonly as_server?: number
  }
  readonly flags?: {
    /** Flags as one number. */
    readonly byte?: number
    /** The frame is a command. */
    readonly command?: 0 | 1
    /** Its length has eight bytes. */
    readonly long?: 0 | 1
    /** The message goes on in the next frame. */
    readonly more?: 0 | 1
  }
  /** Length of what follows, in bytes. */
  readonly length?: bigint
  /** Name of the command, such as READY. */
  readonly command?: string
  /** READY and INITIATE of PLAIN: what the peer says of itself. */
  readonly properties?: Array<{
    /** Name of it, such as Socket-Type. */
    readonly name?: string
    /** Its value. */
    readonly value?: string
  }>
  /** The frame's body, or the rest of a command's. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): ZmtpTree
}

/** ZeroMQ Message Transport Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface ZmtpTree extends InnerTrees, Pick<Zmtp, 'greeting' | 'length' | 'command' | 'properties' | 'body'> {
  readonly flags?: {
    /** The frame is a command. */
    readonly command?: 0 | 1
    /** Its length has eight bytes. */
    readonly long?: 0 | 1
    /** The message goes on in the next frame. */
    readonly more?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface ZmtpColumns {
  'zmtp.greeting.major': Uint8Array
  'zmtp.greeting.minor': Uint8Array
  'zmtp.greeting.mechanism': VariableColumn
  'zmtp.greeting.as_server': Uint8Array
  'zmtp.flags.byte': Uint8Array
  'zmtp.flags.command': Uint8Array
  'zmtp.flags.long': Uint8Array
  'zmtp.flags.more': Uint8Array
  'zmtp.length': BigUint64Array
  'zmtp.command': VariableColumn
  'zmtp.properties': never
  'zmtp.properties.name': VariableColumn
  'zmtp.properties.value': VariableColumn
  'zmtp.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ZmtpWiresharkColumns {}

/** Names of its fields: ours. */
export type ZmtpFieldName = keyof ZmtpColumns

/** Names of its fields: Wireshark's. */
export type ZmtpWiresharkName = keyof ZmtpWiresharkColumns
