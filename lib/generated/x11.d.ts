// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** X Window System Protocol, X11R7.7 protocol: read from the packet when asked; a field that was not captured is undefined. */
export interface X11 {
  /** A client's first byte: the order of all numbers. */
  readonly byte_order?: number
  /** Name of that. */
  readonly byte_order_name?: string
  /** Version of the protocol: 11. */
  readonly major_version?: number
  /** 0. */
  readonly minor_version?: number
  /** Length of the name, in bytes. */
  readonly auth_name_length?: number
  /** Length of the data, in bytes. */
  readonly auth_data_length?: number
  /** How the client proves that it may. */
  readonly auth_name?: string
  /** What proves it. */
  readonly auth_data?: Buffer
  /** Answer: whether there is a connection. */
  readonly success?: number
  /** Name of that. */
  readonly success_name?: string
  /** Length of the reason, in bytes. */
  readonly reason_length?: number
  /** Length of what follows, in 32-bit words. */
  readonly setup_length?: number
  /** Why there is none. */
  readonly reason?: string
  /** Release of the server. */
  readonly release?: number
  /** The client's own resources begin with it. */
  readonly resource_id_base?: number
  /** Bits in which they differ. */
  readonly resource_id_mask?: number
  /** Length of the vendor's name, in bytes. */
  readonly vendor_length?: number
  /** Who made the server. */
  readonly vendor?: string
  /** Request: what is wanted; from 128 on: of extensions. */
  readonly opcode?: number
  /** Name of that. */
  readonly opcode_name?: string
  /** A number of the request's, the reply's or the event's own. */
  readonly detail?: number
  /** Request: its length, in 32-bit words. */
  readonly length?: number
  /** The same where that is 0: of the Big Requests extension. */
  readonly big_length?: number
  /** Reply: 1. */
  readonly reply?: number
  /** Error: 0. */
  readonly error?: number
  /** Error: what is wrong. */
  readonly error_code?: number
  /** Name of that. */
  readonly error_code_name?: string
  /** Event: what has happened; 128 more where a client has sent it. */
  readonly event?: number
  /** Name of that. */
  readonly event_name?: string
  /** The request that it answers, or the last one before it. */
  readonly sequence?: number
  /** Reply: what it has beyond 32 bytes, in 32-bit words. */
  readonly reply_length?: number
  /** Error: the value, or the resource. */
  readonly bad_value?: number
  /** Error: which request of an extension. */
  readonly minor_opcode?: number
  /** Error: which request. */
  readonly major_opcode?: number
  /** What has no rows. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): X11Tree
}

/** X Window System Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface X11Tree extends InnerTrees, Pick<X11, 'byte_order' | 'byte_order_name' | 'major_version' | 'minor_version' | 'auth_name' | 'auth_data' | 'success' | 'success_name' | 'setup_length' | 'reason' | 'release' | 'resource_id_base' | 'resource_id_mask' | 'vendor' | 'opcode' | 'opcode_name' | 'detail' | 'length' | 'big_length' | 'reply' | 'error' | 'error_code' | 'error_code_name' | 'event' | 'event_name' | 'sequence' | 'reply_length' | 'bad_value' | 'minor_opcode' | 'major_opcode' | 'data'> {}

/** The type of each field's column, by our names. */
export interface X11Columns {
  'x11.byte_order': Uint8Array
  'x11.byte_order_name': VariableColumn
  'x11.major_version': Uint16Array
  'x11.minor_version': Uint16Array
  'x11.auth_name_length': Uint16Array
  'x11.auth_data_length': Uint16Array
  'x11.auth_name': VariableColumn
  'x11.auth_data': VariableColumn
  'x11.success': Uint8Array
  'x11.success_name': VariableColumn
  'x11.reason_length': Uint8Array
  'x11.setup_length': Uint16Array
  'x11.reason': VariableColumn
  'x11.release': Uint32Array
  'x11.resource_id_base': Uint32Array
  'x11.resource_id_mask': Uint32Array
  'x11.vendor_length': Uint16Array
  'x11.vendor': VariableColumn
  'x11.opcode': Uint8Array
  'x11.opcode_name': VariableColumn
  'x11.detail': Uint8Array
  'x11.length': Uint16Array
  'x11.big_length': Uint32Array
  'x11.reply': Uint8Array
  'x11.error': Uint8Array
  'x11.error_code': Uint8Array
  'x11.error_code_name': VariableColumn
  'x11.event': Uint8Array
  'x11.event_name': VariableColumn
  'x11.sequence': Uint16Array
  'x11.reply_length': Uint32Array
  'x11.bad_value': Uint32Array
  'x11.minor_opcode': Uint16Array
  'x11.major_opcode': Uint8Array
  'x11.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface X11WiresharkColumns {
  'x11.protocol-major-version': Uint16Array
  'x11.protocol-minor-version': Uint16Array
  'x11.authorization-protocol-name-length': Uint16Array
  'x11.authorization-protocol-data-length': Uint16Array
  'x11.authorization-protocol-name': VariableColumn
  'x11.length-of-reason': Uint8Array
  'x11.replylength': Uint32Array
  'x11.release-number': Uint32Array
  'x11.resource-id-base': Uint32Array
  'x11.resource-id-mask': Uint32Array
  'x11.length-of-vendor': Uint16Array
  'x11.request-length': Uint32Array
  'x11.errorcode': Uint8Array
  'x11.eventcode': Uint8Array
  'x11.minor-opcode': Uint16Array
}

/** Names of its fields: ours. */
export type X11FieldName = keyof X11Columns

/** Names of its fields: Wireshark's. */
export type X11WiresharkName = keyof X11WiresharkColumns
