// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Apache Kafka, Kafka protocol guide: read from the packet when asked; a field that was not captured is undefined. */
export interface Kafka {
  /** Length of the message behind it, in bytes. */
  readonly length?: number
  /** Of a request: what is asked. */
  readonly api_key?: number
  /** Name of that. */
  readonly api_name?: string
  /** Version of the request. */
  readonly api_version?: number
  /** The same in a request and its response. */
  readonly correlation_id?: number
  /** Length of the client's name, in bytes; 65535: it has none. */
  readonly client_id_length?: number
  /** What the client calls itself. */
  readonly client_id?: string
  /** The request or the response. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): KafkaTree
}

/** Apache Kafka in a full tree; the layer inside it, if any, is a key more. */
export interface KafkaTree extends InnerTrees, Pick<Kafka, 'api_key' | 'api_name' | 'api_version' | 'correlation_id' | 'client_id' | 'body'>, Required<Pick<Kafka, 'length'>> {}

/** The type of each field's column, by our names. */
export interface KafkaColumns {
  'kafka.length': Uint32Array
  'kafka.api_key': Uint16Array
  'kafka.api_name': VariableColumn
  'kafka.api_version': Uint16Array
  'kafka.correlation_id': Uint32Array
  'kafka.client_id_length': Uint16Array
  'kafka.client_id': VariableColumn
  'kafka.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface KafkaWiresharkColumns {
  'kafka.len': Uint32Array
  'kafka.request_key': Uint16Array
  'kafka.request.version': Uint16Array
}

/** Names of its fields: ours. */
export type KafkaFieldName = keyof KafkaColumns

/** Names of its fields: Wireshark's. */
export type KafkaWiresharkName = keyof KafkaWiresharkColumns
