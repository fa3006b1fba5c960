// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Layer Two Tunneling Protocol version 3 over IP, RFC 3931: read from the packet when asked; a field that was not captured is undefined. */
export interface L2tpIp {
  /** The receiver's id of the session; 0: a control message follows. */
  readonly session_id?: number
  /** Where cookie and payload begin, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of both, in bytes, captured or not. */
  readonly payload_length?: number
  /** Cookie, sublayer and payload, which were agreed on in other packets. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): L2tpIpTree
}

/** Layer Two Tunneling Protocol version 3 over IP in a full tree; the layer inside it, if any, is a key more. */
export interface L2tpIpTree extends InnerTrees, Required<Pick<L2tpIp, 'session_id' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface L2tpIpColumns {
  'l2tp_ip.session_id': Uint32Array
  'l2tp_ip.payload_offset': Uint32Array
  'l2tp_ip.payload_length': Uint32Array
  'l2tp_ip.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface L2tpIpWiresharkColumns {}

/** Names of its fields: ours. */
export type L2tpIpFieldName = keyof L2tpIpColumns

/** Names of its fields: Wireshark's. */
export type L2tpIpWiresharkName = keyof L2tpIpWiresharkColumns
