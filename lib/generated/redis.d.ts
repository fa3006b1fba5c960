// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Redis Serialization Protocol, RESP3: read from the packet when asked; a field that was not captured is undefined. */
export interface Redis {
  /** Values in their order; those within an array follow it. */
  readonly values?: Array<{
    /** First byte, which tells the type. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Arrays and the like: how many values follow. */
    readonly count?: number
    /** Bulk strings and the like: their length, in bytes. */
    readonly length?: number
    /** A string, or what else stands on the line. */
    readonly text?: string
    /** A simple string. */
    readonly string?: string
    /** An error. */
    readonly error?: string
    /** An integer in digits, for it can be negative. */
    readonly integer?: string
    /** A bulk string's bytes. */
    readonly bulk?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): RedisTree
}

/** Redis Serialization Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface RedisTree extends InnerTrees {
  /** Values in their order; those within an array follow it. */
  readonly values?: Array<{
    /** First byte, which tells the type. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Arrays and the like: how many values follow. */
    readonly count?: number
    /** Bulk strings and the like: their length, in bytes. */
    readonly length?: number
    /** A string, or what else stands on the line. */
    readonly text?: string
  }>
}

/** The type of each field's column, by our names. */
export interface RedisColumns {
  'redis.values': never
  'redis.values.type': Uint8Array
  'redis.values.type_name': VariableColumn
  'redis.values.count': Uint32Array
  'redis.values.length': Uint32Array
  'redis.values.text': VariableColumn
  'redis.values.string': VariableColumn
  'redis.values.error': VariableColumn
  'redis.values.integer': VariableColumn
  'redis.values.bulk': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RedisWiresharkColumns {
  'resp.array.length': Uint32Array
  'resp.bulk_string.length': Uint32Array
  'resp.string': VariableColumn
  'resp.error': VariableColumn
  'resp.integer': VariableColumn
  'resp.bulk_string.value': VariableColumn
}

/** Names of its fields: ours. */
export type RedisFieldName = keyof RedisColumns

/** Names of its fields: Wireshark's. */
export type RedisWiresharkName = keyof RedisWiresharkColumns
