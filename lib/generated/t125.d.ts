// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Multipoint Communication Service, ITU-T T.125: read from the packet when asked; a field that was not captured is undefined. */
export interface T125 {
  /** PDU of a connection's beginning. */
  readonly connect?: number
  /** Name of that. */
  readonly connect_name?: string
  /** PDU of a domain. */
  readonly pdu?: number
  /** Name of that. */
  readonly pdu_name?: string
  /** Why the connection ends. */
  readonly reason?: number
  /** Name of that. */
  readonly reason_name?: string
  /** What became of the request. */
  readonly result?: number
  /** Name of that. */
  readonly result_name?: string
  /** User who sends it; 1001 are to be added. */
  readonly initiator?: number
  /** Channel that was asked for. */
  readonly requested?: number
  /** Channel. */
  readonly channel?: number
  /** 0 is the highest. */
  readonly priority?: number
  /** The data begin with this PDU. */
  readonly begins?: 0 | 1
  /** The data end with it. */
  readonly ends?: 0 | 1
  /** Data of the user, or what has no rows. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): T125Tree
}

/** Multipoint Communication Service in a full tree; the layer inside it, if any, is a key more. */
export interface T125Tree extends InnerTrees, Pick<T125, 'connect' | 'connect_name' | 'pdu' | 'pdu_name' | 'reason' | 'reason_name' | 'result' | 'result_name' | 'initiator' | 'requested' | 'channel' | 'priority' | 'begins' | 'ends' | 'data'> {}

/** The type of each field's column, by our names. */
export interface T125Columns {
  't125.connect': Uint8Array
  't125.connect_name': VariableColumn
  't125.pdu': Uint8Array
  't125.pdu_name': VariableColumn
  't125.reason': Uint8Array
  't125.reason_name': VariableColumn
  't125.result': Uint8Array
  't125.result_name': VariableColumn
  't125.initiator': Uint16Array
  't125.requested': Uint16Array
  't125.channel': Uint16Array
  't125.priority': Uint8Array
  't125.begins': Uint8Array
  't125.ends': Uint8Array
  't125.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface T125WiresharkColumns {
  't125.ConnectMCSPDU': Uint8Array
  't124.DomainMCSPDU': Uint8Array
  't124.reason': Uint8Array
  't124.result': Uint8Array
  't124.initiator': Uint16Array
  't124.requested': Uint16Array
  't124.channelId': Uint16Array
  't124.dataPriority': Uint8Array
}

/** Names of its fields: ours. */
export type T125FieldName = keyof T125Columns

/** Names of its fields: Wireshark's. */
export type T125WiresharkName = keyof T125WiresharkColumns
