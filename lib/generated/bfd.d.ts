// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Bidirectional Forwarding Detection, RFC 5880: read from the packet when asked; a field that was not captured is undefined. */
export interface Bfd {
  /** 1. */
  readonly version?: number
  /** Why the session last went down. */
  readonly diagnostic?: number
  /** State of the session. */
  readonly state?: number
  /** Its name. */
  readonly state_name?: string
  readonly flags?: {
    /** An answer is wanted. */
    readonly poll?: 0 | 1
    /** It is the answer. */
    readonly final?: 0 | 1
    /** It goes on where routing ends. */
    readonly control_plane_independent?: 0 | 1
    /** There is authentication. */
    readonly authentication?: 0 | 1
    /** No packets are wanted but on demand. */
    readonly demand?: 0 | 1
    /** 0. */
    readonly multipoint?: 0 | 1
  }
  /** How many packets can be missing. */
  readonly detect_multiplier?: number
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** The sender's number of the session. */
  readonly my_discriminator?: number
  /** The receiver's number of the session. */
  readonly your_discriminator?: number
  /** Time between packets that the sender wants to send, in us. */
  readonly desired_min_tx_interval?: number
  /** Time between packets that it can receive, in us. */
  readonly required_min_rx_interval?: number
  /** Time between echoes that it can receive, in us. */
  readonly required_min_echo_interval?: number
  readonly authentication?: {
    /** How it is authenticated. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the authentication, in bytes. */
    readonly length?: number
    /** Number of the key. */
    readonly key_id?: number
    /** 0. */
    readonly reserved?: number
    /** Grows with packets. */
    readonly sequence?: number
    /** Code of the packet. */
    readonly digest?: Buffer
    /** Password, in clear. */
    readonly password?: string
    /** Authentication of another type. */
    readonly value?: Buffer
  }
  /** The layer's fields as a plain object. */
  toJSON(): BfdTree
}

/** Bidirectional Forwarding Detection in a full tree; the layer inside it, if any, is a key more. */
export interface BfdTree extends InnerTrees, Required<Pick<Bfd, 'version' | 'diagnostic' | 'state' | 'detect_multiplier' | 'length' | 'my_discriminator' | 'your_discriminator' | 'desired_min_tx_interval' | 'required_min_rx_interval' | 'required_min_echo_interval'>> {
  readonly flags: {
    /** An answer is wanted. */
    readonly poll: 0 | 1
    /** It is the answer. */
    readonly final: 0 | 1
    /** It goes on where routing ends. */
    readonly control_plane_independent: 0 | 1
    /** There is authentication. */
    readonly authentication: 0 | 1
    /** No packets are wanted but on demand. */
    readonly demand: 0 | 1
    /** 0. */
    readonly multipoint: 0 | 1
  }
  readonly authentication?: {
    /** How it is authenticated. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the authentication, in bytes. */
    readonly length?: number
    /** Number of the key. */
    readonly key_id?: number
    /** Grows with packets. */
    readonly sequence?: number
    /** Code of the packet. */
    readonly digest?: Buffer
    /** Password, in clear. */
    readonly password?: string
    /** Authentication of another type. */
    readonly value?: Buffer
  }
}

/** The type of each field's column, by our names. */
export interface BfdColumns {
  'bfd.version': Uint8Array
  'bfd.diagnostic': Uint8Array
  'bfd.state': Uint8Array
  'bfd.state_name': VariableColumn
  'bfd.flags.poll': Uint8Array
  'bfd.flags.final': Uint8Array
  'bfd.flags.control_plane_independent': Uint8Array
  'bfd.flags.authentication': Uint8Array
  'bfd.flags.demand': Uint8Array
  'bfd.flags.multipoint': Uint8Array
  'bfd.detect_multiplier': Uint8Array
  'bfd.length': Uint8Array
  'bfd.my_discriminator': Uint32Array
  'bfd.your_discriminator': Uint32Array
  'bfd.desired_min_tx_interval': Uint32Array
  'bfd.required_min_rx_interval': Uint32Array
  'bfd.required_min_echo_interval': Uint32Array
  'bfd.authentication.type': Uint8Array
  'bfd.authentication.type_name': VariableColumn
  'bfd.authentication.length': Uint8Array
  'bfd.authentication.key_id': Uint8Array
  'bfd.authentication.reserved': Uint8Array
  'bfd.authentication.sequence': Uint32Array
  'bfd.authentication.digest': VariableColumn
  'bfd.authentication.password': VariableColumn
  'bfd.authentication.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BfdWiresharkColumns {
  'bfd.diag': Uint8Array
  'bfd.sta': Uint8Array
  'bfd.flags.p': Uint8Array
  'bfd.flags.f': Uint8Array
  'bfd.flags.c': Uint8Array
  'bfd.flags.a': Uint8Array
  'bfd.flags.d': Uint8Array
  'bfd.flags.m': Uint8Array
  'bfd.detect_time_multiplier': Uint8Array
  'bfd.message_length': Uint8Array
  'bfd.auth.type': Uint8Array
  'bfd.auth.len': Uint8Array
  'bfd.auth.key': Uint8Array
  'bfd.auth.seq_num': Uint32Array
  'bfd.checksum': VariableColumn
  'bfd.auth.password': VariableColumn
}

/** Names of its fields: ours. */
export type BfdFieldName = keyof BfdColumns

/** Names of its fields: Wireshark's. */
export type BfdWiresharkName = keyof BfdWiresharkColumns
