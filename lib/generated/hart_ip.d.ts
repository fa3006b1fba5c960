// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** HART-IP, HCF_SPEC-085: read from the packet when asked; a field that was not captured is undefined. */
export interface HartIp {
  /** 1, or 2. */
  readonly version?: number
  /** Request, response or publication. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** What the message is. */
  readonly id?: number
  /** Name of that. */
  readonly id_name?: string
  /** 0: success. */
  readonly status?: number
  /** The same in a request and its response. */
  readonly sequence?: number
  /** Length of the message, in bytes. */
  readonly length?: number
  /** Session Initiate: 1 a primary master, 0 a secondary one. */
  readonly master_type?: number
  /** Session Initiate: how long it may be silent, in ms. */
  readonly close_timer?: number
  /** NAK: why. */
  readonly error?: number
  /** Pass Through: kind of frame, and of its address. */
  readonly delimiter?: number
  /** Pass Through: address of the device. */
  readonly short_address?: number
  /** Pass Through: unique address of the device. */
  readonly long_address?: Buffer
  /** Pass Through: command. */
  readonly command?: number
  /** Pass Through: length of its data, in bytes. */
  readonly data_length?: number
  /** Pass Through, response: 0 is success. */
  readonly response_code?: number
  /** Pass Through, response: status of the device. */
  readonly device_status?: number
  /** Data of the command. */
  readonly data?: Buffer
  /** Pass Through: exclusive or of the bytes before. */
  readonly checksum?: number
  /** The layer's fields as a plain object. */
  toJSON(): HartIpTree
}

/** HART-IP in a full tree; the layer inside it, if any, is a key more. */
export interface HartIpTree extends InnerTrees, Pick<HartIp, 'master_type' | 'close_timer' | 'error' | 'delimiter' | 'short_address' | 'long_address' | 'command' | 'data_length' | 'response_code' | 'device_status' | 'data'>, Required<Pick<HartIp, 'version' | 'type' | 'id' | 'status' | 'sequence' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface HartIpColumns {
  'hart_ip.version': Uint8Array
  'hart_ip.type': Uint8Array
  'hart_ip.type_name': VariableColumn
  'hart_ip.id': Uint8Array
  'hart_ip.id_name': VariableColumn
  'hart_ip.status': Uint8Array
  'hart_ip.sequence': Uint16Array
  'hart_ip.length': Uint16Array
  'hart_ip.master_type': Uint8Array
  'hart_ip.close_timer': Uint32Array
  'hart_ip.error': Uint8Array
  'hart_ip.delimiter': Uint8Array
  'hart_ip.short_address': Uint8Array
  'hart_ip.long_address': VariableColumn
  'hart_ip.command': Uint8Array
  'hart_ip.data_length': Uint8Array
  'hart_ip.response_code': Uint8Array
  'hart_ip.device_status': Uint8Array
  'hart_ip.data': VariableColumn
  'hart_ip.checksum': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface HartIpWiresharkColumns {
  'hart_ip.message_type': Uint8Array
  'hart_ip.message_id': Uint8Array
  'hart_ip.transaction_id': Uint16Array
  'hart_ip.msg_length': Uint16Array
  'hart_ip.session_init.master_type': Uint8Array
  'hart_ip.session_init.inactivity_close_timer': Uint32Array
  'hart_ip.error.error_code': Uint8Array
  'hart_ip.pt.long_address': VariableColumn
  'hart_ip.pt.command': Uint8Array
  'hart_ip.pt.length': Uint8Array
  'hart_ip.pt.checksum': Uint8Array
}

/** Names of its fields: ours. */
export type HartIpFieldName = keyof HartIpColumns

/** Names of its fields: Wireshark's. */
export type HartIpWiresharkName = keyof HartIpWiresharkColumns
