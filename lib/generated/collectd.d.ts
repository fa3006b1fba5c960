// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** collectd Network Data, collectd binary protocol: read from the packet when asked; a field that was not captured is undefined. */
export interface Collectd {
  /** Parts; what they say holds for those behind them. */
  readonly parts?: Array<{
    /** What the part says. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Length of the part with its head, in bytes. */
    readonly length?: number
    /** Host. */
    readonly host?: string
    /** Who measures. */
    readonly plugin?: string
    /** Where, such as a disk. */
    readonly plugin_instance?: string
    /** What is measured. */
    readonly kind?: string
    /** Which of its kind. */
    readonly kind_instance?: string
    /** How many values. */
    readonly count?: number
    /** 0 counters, 1 gauges, 2 differences, 3 since the last time. */
    readonly value_types?: number[]
    /** The values; of gauges the lowest byte of a double is first. */
    readonly values?: Buffer[]
    /** What a notification says. */
    readonly message?: string
    /** Times and intervals: in seconds, those of high resolution in 2^-30 s; severity: 1 failure, 2 warning, 4 all is well. */
    readonly number?: bigint
    /** A part that has no rows, signed or encrypted. */
    readonly content?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): CollectdTree
}

/** collectd Network Data in a full tree; the layer inside it, if any, is a key more. */
export interface CollectdTree extends InnerTrees {
  /** Parts; what they say holds for those behind them. */
  readonly parts?: Array<{
    /** What the part says. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Host. */
    readonly host?: string
    /** Who measures. */
    readonly plugin?: string
    /** Where, such as a disk. */
    readonly plugin_instance?: string
    /** What is measured. */
    readonly kind?: string
    /** Which of its kind. */
    readonly kind_instance?: string
    /** How many values. */
    readonly count?: number
    /** 0 counters, 1 gauges, 2 differences, 3 since the last time. */
    readonly value_types?: number[]
    /** The values; of gauges the lowest byte of a double is first. */
    readonly values?: Buffer[]
    /** What a notification says. */
    readonly message?: string
    /** Times and intervals: in seconds, those of high resolution in 2^-30 s; severity: 1 failure, 2 warning, 4 all is well. */
    readonly number?: bigint
    /** A part that has no rows, signed or encrypted. */
    readonly content?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface CollectdColumns {
  'collectd.parts': never
  'collectd.parts.type': Uint16Array
  'collectd.parts.type_name': VariableColumn
  'collectd.parts.length': Uint16Array
  'collectd.parts.host': VariableColumn
  'collectd.parts.plugin': VariableColumn
  'collectd.parts.plugin_instance': VariableColumn
  'collectd.parts.kind': VariableColumn
  'collectd.parts.kind_instance': VariableColumn
  'collectd.parts.count': Uint16Array
  'collectd.parts.value_types': Uint8Array
  'collectd.parts.values': VariableColumn
  'collectd.parts.message': VariableColumn
  'collectd.parts.number': BigUint64Array
  'collectd.parts.content': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CollectdWiresharkColumns {
  'collectd.type': Uint16Array
  'collectd.len': Uint16Array
  'collectd.data.valcnt': Uint16Array
}

/** Names of its fields: ours. */
export type CollectdFieldName = keyof CollectdColumns

/** Names of its fields: Wireshark's. */
export type CollectdWiresharkName = keyof CollectdWiresharkColumns
