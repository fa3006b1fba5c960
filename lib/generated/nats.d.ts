// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** NATS, NATS client protocol: read from the packet when asked; a field that was not captured is undefined. */
export interface Nats {
  /** What the message is: its first word. */
  readonly operation?: string
  /** INFO and CONNECT: an object of JSON. */
  readonly options?: string
  /** What the message is about, or is asked for. */
  readonly subject?: string
  /** SUB: those who share the messages. */
  readonly queue_group?: string
  /** Name of the subscription. */
  readonly sid?: string
  /** UNSUB: after so many messages. */
  readonly max_msgs?: number
  /** Subject for answers. */
  readonly reply_to?: string
  /** HPUB and HMSG: length of the headers, in bytes. */
  readonly header_length?: number
  /** Length of what follows the line, in bytes. */
  readonly length?: number
  /** HPUB and HMSG: headers, a line each. */
  readonly headers?: string
  /** The message. */
  readonly message?: Buffer
  /** -ERR: what is wrong. */
  readonly error?: string
  /** What should not be there. */
  readonly other?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): NatsTree
}

/** NATS in a full tree; the layer inside it, if any, is a key more. */
export interface NatsTree extends InnerTrees, Pick<Nats, 'operation' | 'options' | 'subject' | 'queue_group' | 'sid' | 'max_msgs' | 'reply_to' | 'header_length' | 'length' | 'headers' | 'message' | 'error' | 'other'> {}

/** The type of each field's column, by our names. */
export interface NatsColumns {
  'nats.operation': VariableColumn
  'nats.options': VariableColumn
  'nats.subject': VariableColumn
  'nats.queue_group': VariableColumn
  'nats.sid': VariableColumn
  'nats.max_msgs': Uint32Array
  'nats.reply_to': VariableColumn
  'nats.header_length': Uint32Array
  'nats.length': Uint32Array
  'nats.headers': VariableColumn
  'nats.message': VariableColumn
  'nats.error': VariableColumn
  'nats.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NatsWiresharkColumns {}

/** Names of its fields: ours. */
export type NatsFieldName = keyof NatsColumns

/** Names of its fields: Wireshark's. */
export type NatsWiresharkName = keyof NatsWiresharkColumns
