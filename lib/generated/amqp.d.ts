// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Advanced Message Queuing Protocol, AMQP 0-9-1 and 1.0: read from the packet when asked; a field that was not captured is undefined. */
export interface Amqp {
  /** What the frame is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Which channel of the connection; 0: the connection. */
  readonly channel?: number
  /** Length of what follows, without the byte that ends the frame, in bytes. */
  readonly length?: number
  /** Class of the method. */
  readonly class?: number
  /** Name of the class. */
  readonly class_name?: string
  /** Which method of the class. */
  readonly method?: number
  /** Class of the content. */
  readonly content_class?: number
  /** 0. */
  readonly weight?: number
  /** Length of the content, in bytes. */
  readonly body_size?: bigint
  /** Which properties follow. */
  readonly property_flags?: number
  /** Header of the protocol: AMQP. */
  readonly protocol?: string
  /** What the connection, or this part of it, is for. */
  readonly protocol_id?: number
  /** Name of that. */
  readonly protocol_id_name?: string
  /** Version: 1 of 1.0.0, 0 of 0-9-1. */
  readonly version_major?: number
  /** Its second number. */
  readonly version_minor?: number
  /** Its third one. */
  readonly version_revision?: number
  /** Version 1.0: length of the frame, in bytes. */
  readonly size?: number
  /** Version 1.0: where the frame's body begins, in words of four bytes. */
  readonly data_offset?: number
  /** Version 1.0: what the frame is. */
  readonly frame_type?: number
  /** Name of that. */
  readonly frame_type_name?: string
  /** Version 1.0: which channel of the connection; of SASL it says nothing. */
  readonly frame_channel?: number
  /** Version 1.0: what is in front of the body besides. */
  readonly extended_header?: Buffer
  /** Part of the content. */
  readonly payload?: Buffer
  /** Arguments of the method, or properties of the content; version 1.0: the frame's body. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): AmqpTree
}

/** Advanced Message Queuing Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface AmqpTree extends InnerTrees, Pick<Amqp, 'type' | 'channel' | 'length' | 'class' | 'class_name' | 'method' | 'content_class' | 'weight' | 'body_size' | 'property_flags' | 'protocol' | 'protocol_id' | 'protocol_id_name' | 'version_major' | 'version_minor' | 'version_revision' | 'size' | 'data_offset' | 'frame_type' | 'frame_type_name' | 'frame_channel' | 'extended_header' | 'payload' | 'data'> {}

/** The type of each field's column, by our names. */
export interface AmqpColumns {
  'amqp.type': Uint8Array
  'amqp.type_name': VariableColumn
  'amqp.channel': Uint16Array
  'amqp.length': Uint32Array
  'amqp.class': Uint16Array
  'amqp.class_name': VariableColumn
  'amqp.method': Uint16Array
  'amqp.content_class': Uint16Array
  'amqp.weight': Uint16Array
  'amqp.body_size': BigUint64Array
  'amqp.property_flags': Uint16Array
  'amqp.protocol': VariableColumn
  'amqp.protocol_id': Uint8Array
  'amqp.protocol_id_name': VariableColumn
  'amqp.version_major': Uint8Array
  'amqp.version_minor': Uint8Array
  'amqp.version_revision': Uint8Array
  'amqp.size': Uint32Array
  'amqp.data_offset': Uint8Array
  'amqp.frame_type': Uint8Array
  'amqp.frame_type_name': VariableColumn
  'amqp.frame_channel': Uint16Array
  'amqp.extended_header': VariableColumn
  'amqp.payload': VariableColumn
  'amqp.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface AmqpWiresharkColumns {
  'amqp.method.class': Uint16Array
  'amqp.method.method': Uint16Array
  'amqp.header.class': Uint16Array
  'amqp.header.weight': Uint16Array
  'amqp.header.body-size': BigUint64Array
  'amqp.header.property-flags': Uint16Array
  'amqp.init.protocol': VariableColumn
  'amqp.doff': Uint8Array
}

/** Names of its fields: ours. */
export type AmqpFieldName = keyof AmqpColumns

/** Names of its fields: Wireshark's. */
export type AmqpWiresharkName = keyof AmqpWiresharkColumns
