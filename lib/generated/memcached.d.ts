// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Memcached Protocol, memcached doc/protocol.txt: read from the packet when asked; a field that was not captured is undefined. */
export interface Memcached {
  /** 128: a binary request, 129: a response. */
  readonly magic?: number
  /** What a binary message is for. */
  readonly opcode?: number
  /** Name of that. */
  readonly opcode_name?: string
  /** Length of the key, in bytes. */
  readonly key_length?: number
  /** Length of what stands in front of the key, in bytes. */
  readonly extras_length?: number
  /** 0: raw bytes. */
  readonly data_type?: number
  /** Virtual bucket of a request. */
  readonly reserved?: number
  /** What became of a binary request. */
  readonly status?: number
  /** Name of that. */
  readonly status_name?: string
  /** Length of what follows the header, in bytes. */
  readonly body_length?: number
  /** The same in a request and its response. */
  readonly opaque?: number
  /** Version of the item. */
  readonly cas?: bigint
  readonly extras?: {
    /** What the client keeps with the value. */
    readonly flags?: number
    /** When the item goes, in seconds: 0 never, up to 30 days from now, else since 1970. */
    readonly expiration?: number
    /** What is added or taken away. */
    readonly delta?: bigint
    /** What the number is where there is none. */
    readonly initial?: bigint
    /** Others. */
    readonly other?: Buffer
  }
  /** What the number is now. */
  readonly result?: bigint
  /** A command, or the word in front of a value. */
  readonly command?: string[]
  /** Which statistics. */
  readonly subcommand?: string[]
  /** Keys. */
  readonly keys?: string[]
  /** What the client keeps with a value. */
  readonly flags?: number[]
  /** When an item goes, in seconds. */
  readonly expiration?: number[]
  /** Length of a value, in bytes. */
  readonly value_length?: number[]
  /** Version of an item. */
  readonly text_cas?: bigint[]
  /** Other words of a line. */
  readonly arguments?: string[]
  /** No answer is wanted. */
  readonly noreply?: string[]
  /** What became of a command. */
  readonly response?: string[]
  /** Version of the server. */
  readonly version?: string
  /** Class of sizes that a statistic is about. */
  readonly slab_class?: number[]
  readonly statistics?: {
    /** Names of statistics. */
    readonly name?: string[]
    /** Their values. */
    readonly value?: string[]
  }
  /** Values. */
  readonly values?: string[]
  /** What follows that is no line. */
  readonly other?: Buffer[]
  /** The layer's fields as a plain object. */
  toJSON(): MemcachedTree
}

/** Memcached Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface MemcachedTree extends InnerTrees, Pick<Memcached, 'magic' | 'opcode' | 'opcode_name' | 'status' | 'status_name' | 'opaque' | 'cas' | 'extras' | 'result' | 'command' | 'subcommand' | 'keys' | 'flags' | 'expiration' | 'value_length' | 'text_cas' | 'arguments' | 'noreply' | 'response' | 'version' | 'slab_class' | 'statistics' | 'values' | 'other'> {}

/** The type of each field's column, by our names. */
export interface MemcachedColumns {
  'memcached.magic': Uint8Array
  'memcached.opcode': Uint8Array
  'memcached.opcode_name': VariableColumn
  'memcached.key_length': Uint16Array
  'memcached.extras_length': Uint8Array
  'memcached.data_type': Uint8Array
  'memcached.reserved': Uint16Array
  'memcached.status': Uint16Array
  'memcached.status_name': VariableColumn
  'memcached.body_length': Uint32Array
  'memcached.opaque': Uint32Array
  'memcached.cas': BigUint64Array
  'memcached.extras.flags': Uint32Array
  'memcached.extras.expiration': Uint32Array
  'memcached.extras.delta': BigUint64Array
  'memcached.extras.initial': BigUint64Array
  'memcached.result': BigUint64Array
  'memcached.extras.other': VariableColumn
  'memcached.command': VariableColumn
  'memcached.subcommand': VariableColumn
  'memcached.keys': VariableColumn
  'memcached.flags': Uint32Array
  'memcached.expiration': Uint32Array
  'memcached.value_length': Uint32Array
  'memcached.text_cas': BigUint64Array
  'memcached.arguments': VariableColumn
  'memcached.noreply': VariableColumn
  'memcached.response': VariableColumn
  'memcached.version': VariableColumn
  'memcached.slab_class': Uint32Array
  'memcached.statistics.name': VariableColumn
  'memcached.statistics.value': VariableColumn
  'memcached.values': VariableColumn
  'memcached.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MemcachedWiresharkColumns {
  'memcache.magic': Uint8Array
  'memcache.opcode': Uint8Array
  'memcache.key.length': Uint16Array
  'memcache.extras.length': Uint8Array
  'memcache.data_type': Uint8Array
  'memcache.reserved': Uint16Array
  'memcache.status': Uint16Array
  'memcache.total_body_length': Uint32Array
  'memcache.opaque': Uint32Array
  'memcache.cas': BigUint64Array
  'memcache.extras.flags': Uint32Array
  'memcache.extras.expiration': Uint32Array
  'memcache.extras.delta': BigUint64Array
  'memcache.extras.initial': BigUint64Array
  'memcache.extras.response': BigUint64Array
  'memcache.command': VariableColumn
  'memcache.subcommand': VariableColumn
  'memcache.key': VariableColumn
  'memcache.flags': Uint32Array
  'memcache.expiration': Uint32Array
  'memcache.value.length': Uint32Array
  'memcache.noreply': VariableColumn
  'memcache.response': VariableColumn
  'memcache.version': VariableColumn
  'memcache.slabclass': Uint32Array
  'memcache.name': VariableColumn
  'memcache.name_value': VariableColumn
  'memcache.value': VariableColumn
}

/** Names of its fields: ours. */
export type MemcachedFieldName = keyof MemcachedColumns

/** Names of its fields: Wireshark's. */
export type MemcachedWiresharkName = keyof MemcachedWiresharkColumns
