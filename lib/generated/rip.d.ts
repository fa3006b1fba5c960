// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Routing Information Protocol, RFC 2453: read from the packet when asked; a field that was not captured is undefined. */
export interface Rip {
  /** What the packet is. */
  readonly command?: number
  /** Its name. */
  readonly command_name?: string
  /** 1 or 2. */
  readonly version?: number
  /** 0; the routing domain in old packets of version 2. */
  readonly routing_domain?: number
  /** Routes, and what authenticates them. */
  readonly entries?: Array<{
    /** Address family. */
    readonly family?: number
    /** 65535: not a route. */
    readonly authenticates?: number
    /** Version 2: tag of the route. */
    readonly route_tag?: number
    /** Destination. */
    readonly address?: string
    /** Version 2: its mask. */
    readonly netmask?: string
    /** Version 2: next router on the way; 0.0.0.0 is the sender. */
    readonly next_hop?: string
    /** How far it is, 1 to 15; 16 is not reachable. */
    readonly metric?: number
    /** 1: the code. */
    readonly trailer_type?: number
    /** 2: a password; 3: a code. */
    readonly auth_type?: number
    /** Password, in clear. */
    readonly password?: string
    /** Where the code stands, in bytes. */
    readonly digest_offset?: number
    /** Number of the key. */
    readonly key_id?: number
    /** Length of the code, in bytes. */
    readonly auth_length?: number
    /** Grows with each packet. */
    readonly sequence?: number
    /** Code of the packet. */
    readonly digest?: Buffer
    /** An entry of another family. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): RipTree
}

/** Routing Information Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface RipTree extends InnerTrees, Required<Pick<Rip, 'command' | 'version'>> {
  /** Routes, and what authenticates them. */
  readonly entries?: Array<{
    /** Address family. */
    readonly family?: number
    /** Version 2: tag of the route. */
    readonly route_tag?: number
    /** Destination. */
    readonly address?: string
    /** Version 2: its mask. */
    readonly netmask?: string
    /** Version 2: next router on the way; 0.0.0.0 is the sender. */
    readonly next_hop?: string
    /** How far it is, 1 to 15; 16 is not reachable. */
    readonly metric?: number
    /** 2: a password; 3: a code. */
    readonly auth_type?: number
    /** Password, in clear. */
    readonly password?: string
    /** Where the code stands, in bytes. */
    readonly digest_offset?: number
    /** Number of the key. */
    readonly key_id?: number
    /** Length of the code, in bytes. */
    readonly auth_length?: number
    /** Grows with each packet. */
    readonly sequence?: number
    /** Code of the packet. */
    readonly digest?: Buffer
    /** An entry of another family. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface RipColumns {
  'rip.command': Uint8Array
  'rip.command_name': VariableColumn
  'rip.version': Uint8Array
  'rip.routing_domain': Uint16Array
  'rip.entries': never
  'rip.entries.family': Uint16Array
  'rip.entries.authenticates': Uint16Array
  'rip.entries.route_tag': Uint16Array
  'rip.entries.address': Uint32Array
  'rip.entries.netmask': Uint32Array
  'rip.entries.next_hop': Uint32Array
  'rip.entries.metric': Uint32Array
  'rip.entries.trailer_type': Uint16Array
  'rip.entries.auth_type': Uint16Array
  'rip.entries.password': VariableColumn
  'rip.entries.digest_offset': Uint16Array
  'rip.entries.key_id': Uint8Array
  'rip.entries.auth_length': Uint8Array
  'rip.entries.sequence': Uint32Array
  'rip.entries.digest': VariableColumn
  'rip.entries.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RipWiresharkColumns {
  'rip.family': Uint16Array
  'rip.route_tag': Uint16Array
  'rip.ip': Uint32Array
  'rip.netmask': Uint32Array
  'rip.next_hop': Uint32Array
  'rip.metric': Uint32Array
  'rip.auth.type': Uint16Array
  'rip.auth.passwd': VariableColumn
  'rip.digest_offset': Uint16Array
  'rip.key_id': Uint8Array
  'rip.auth_data_len': Uint8Array
  'rip.seq_num': Uint32Array
  'rip.authentication_data': VariableColumn
}

/** Names of its fields: ours. */
export type RipFieldName = keyof RipColumns

/** Names of its fields: Wireshark's. */
export type RipWiresharkName = keyof RipWiresharkColumns
