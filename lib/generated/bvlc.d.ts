// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** BACnet Virtual Link Control, ANSI/ASHRAE 135: read from the packet when asked; a field that was not captured is undefined. */
export interface Bvlc {
  /** 0x81: BACnet/IP. */
  readonly type?: number
  /** What the message is. */
  readonly function?: number
  /** Name of the function. */
  readonly function_name?: string
  /** Length of the message, in bytes. */
  readonly length?: number
  /** What has come of it; 0 is success. */
  readonly result?: number
  /** Who has sent what is forwarded. */
  readonly source?: string
  /** The sender's port. */
  readonly source_port?: number
  /** How long the device is registered, in seconds. */
  readonly ttl?: number
  readonly broadcast?: {
    /** Table of broadcasts: addresses. */
    readonly addresses?: string[]
    /** Ports of them. */
    readonly ports?: number[]
    /** Masks of them. */
    readonly masks?: Buffer[]
  }
  readonly foreign?: {
    /** Foreign devices: addresses. */
    readonly addresses?: string[]
    /** Ports of them. */
    readonly ports?: number[]
    /** How long they are registered, in seconds. */
    readonly ttls?: number[]
    /** How long they still are, in seconds. */
    readonly timeouts?: number[]
  }
  /** What has no rows. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): BvlcTree
}

/** BACnet Virtual Link Control in a full tree; the layer inside it, if any, is a key more. */
export interface BvlcTree extends InnerTrees, Pick<Bvlc, 'result' | 'source' | 'source_port' | 'ttl' | 'broadcast' | 'foreign' | 'data'>, Required<Pick<Bvlc, 'function' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface BvlcColumns {
  'bvlc.type': Uint8Array
  'bvlc.function': Uint8Array
  'bvlc.function_name': VariableColumn
  'bvlc.length': Uint16Array
  'bvlc.result': Uint16Array
  'bvlc.source': Uint32Array
  'bvlc.source_port': Uint16Array
  'bvlc.ttl': Uint16Array
  'bvlc.broadcast.addresses': Uint32Array
  'bvlc.broadcast.ports': Uint16Array
  'bvlc.broadcast.masks': VariableColumn
  'bvlc.foreign.addresses': Uint32Array
  'bvlc.foreign.ports': Uint16Array
  'bvlc.foreign.ttls': Uint16Array
  'bvlc.foreign.timeouts': Uint16Array
  'bvlc.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BvlcWiresharkColumns {
  'bvlc.fwd_ip': Uint32Array
  'bvlc.fwd_port': Uint16Array
  'bvlc.reg_ttl': Uint16Array
  'bvlc.bdt_ip': Uint32Array
  'bvlc.bdt_port': Uint16Array
  'bvlc.bdt_mask': VariableColumn
  'bvlc.fdt_ip': Uint32Array
  'bvlc.fdt_port': Uint16Array
  'bvlc.fdt_ttl': Uint16Array
  'bvlc.fdt_timeout': Uint16Array
}

/** Names of its fields: ours. */
export type BvlcFieldName = keyof BvlcColumns

/** Names of its fields: Wireshark's. */
export type BvlcWiresharkName = keyof BvlcWiresharkColumns
