// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Tabular Data Stream, [MS-TDS]: read from the packet when asked; a field that was not captured is undefined. */
export interface Tds {
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** The flags as one number. */
  readonly status?: {
    /** The connection is as at its beginning before the request. */
    readonly reset?: 0 | 1
    /** A notification of an event. */
    readonly event?: 0 | 1
    /** The message counts for nothing. */
    readonly ignore?: 0 | 1
    /** The message's last packet. */
    readonly end?: 0 | 1
  }
  /** Length of the packet, its header included, in bytes. */
  readonly length?: number
  /** Process of the server; 0 of a client. */
  readonly channel?: number
  /** Number of the packet in the message. */
  readonly packet?: number
  /** 0. */
  readonly window?: number
  /** Length of the request's headers, in bytes. */
  readonly headers_length?: number
  /** Text of a batch. */
  readonly query?: string
  /** What else the packet has. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): TdsTree
}

/** Tabular Data Stream in a full tree; the layer inside it, if any, is a key more. */
export interface TdsTree extends InnerTrees, Pick<Tds, 'headers_length' | 'query' | 'data'>, Required<Pick<Tds, 'type' | 'length' | 'channel' | 'packet' | 'window'>> {
  readonly status: {
    /** The connection is as at its beginning before the request. */
    readonly reset: 0 | 1
    /** A notification of an event. */
    readonly event: 0 | 1
    /** The message counts for nothing. */
    readonly ignore: 0 | 1
    /** The message's last packet. */
    readonly end: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface TdsColumns {
  'tds.type': Uint8Array
  'tds.type_name': VariableColumn
  'tds.status': Uint8Array
  'tds.status.reset': Uint8Array
  'tds.status.event': Uint8Array
  'tds.status.ignore': Uint8Array
  'tds.status.end': Uint8Array
  'tds.length': Uint16Array
  'tds.channel': Uint16Array
  'tds.packet': Uint8Array
  'tds.window': Uint8Array
  'tds.headers_length': Uint32Array
  'tds.query': VariableColumn
  'tds.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TdsWiresharkColumns {
  'tds.status.reset_conn': Uint8Array
  'tds.status.event_notif': Uint8Array
  'tds.status.eom': Uint8Array
  'tds.packet_number': Uint8Array
  'tds.all_headers.total_length': Uint32Array
}

/** Names of its fields: ours. */
export type TdsFieldName = keyof TdsColumns

/** Names of its fields: Wireshark's. */
export type TdsWiresharkName = keyof TdsWiresharkColumns
