// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Gnutella, Gnutella 0.6: read from the packet when asked; a field that was not captured is undefined. */
export interface Gnutella {
  /** Handshake: GNUTELLA CONNECT/0.6, or how that is answered. */
  readonly start_line?: string
  /** Handshake: its headers. */
  readonly headers?: Array<{
    /** Name of the header. */
    readonly name?: string
    /** Its value. */
    readonly value?: string
  }>
  /** Number of the message. */
  readonly id?: Buffer
  /** What the message is. */
  readonly type?: number
  /** Name of that. */
  readonly type_name?: string
  /** How often it may still be passed on. */
  readonly ttl?: number
  /** How often it was passed on. */
  readonly hops?: number
  /** Length of what follows, in bytes. */
  readonly length?: number
  readonly pong?: {
    /** Pong: port of the node. */
    readonly port?: number
    /** Pong: address of the node. */
    readonly address?: string
    /** Pong: how many files it shares. */
    readonly files?: number
    /** Pong: how much that is, in 1024 bytes. */
    readonly kilobytes?: number
  }
  readonly query?: {
    /** Query: the speed that is wanted, in kbit/s, or flags. */
    readonly min_speed?: number
    /** Query: what is looked for. */
    readonly search?: string
  }
  readonly push?: {
    /** Push: the node that shall send. */
    readonly servent?: Buffer
    /** Push: number of the file there. */
    readonly index?: number
    /** Push: address to send it to. */
    readonly address?: string
    /** Push: port there. */
    readonly port?: number
  }
  /** What has no rows. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): GnutellaTree
}

/** Gnutella in a full tree; the layer inside it, if any, is a key more. */
export interface GnutellaTree extends InnerTrees, Pick<Gnutella, 'start_line' | 'headers' | 'id' | 'type' | 'type_name' | 'ttl' | 'hops' | 'length' | 'pong' | 'query' | 'push' | 'data'> {}

/** The type of each field's column, by our names. */
export interface GnutellaColumns {
  'gnutella.start_line': VariableColumn
  'gnutella.headers': never
  'gnutella.headers.name': VariableColumn
  'gnutella.headers.value': VariableColumn
  'gnutella.id': VariableColumn
  'gnutella.type': Uint8Array
  'gnutella.type_name': VariableColumn
  'gnutella.ttl': Uint8Array
  'gnutella.hops': Uint8Array
  'gnutella.length': Uint32Array
  'gnutella.pong.port': Uint16Array
  'gnutella.pong.address': Uint32Array
  'gnutella.pong.files': Uint32Array
  'gnutella.pong.kilobytes': Uint32Array
  'gnutella.query.min_speed': Uint16Array
  'gnutella.query.search': VariableColumn
  'gnutella.push.servent': VariableColumn
  'gnutella.push.index': Uint32Array
  'gnutella.push.address': Uint32Array
  'gnutella.push.port': Uint16Array
  'gnutella.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface GnutellaWiresharkColumns {
  'gnutella.header.id': VariableColumn
  'gnutella.header.payload': Uint8Array
  'gnutella.header.ttl': Uint8Array
  'gnutella.header.hops': Uint8Array
  'gnutella.header.size': Uint32Array
  'gnutella.pong.ip': Uint32Array
  'gnutella.pong.kbytes': Uint32Array
  'gnutella.push.servent_id': VariableColumn
  'gnutella.push.ip': Uint32Array
}

/** Names of its fields: ours. */
export type GnutellaFieldName = keyof GnutellaColumns

/** Names of its fields: Wireshark's. */
export type GnutellaWiresharkName = keyof GnutellaWiresharkColumns
