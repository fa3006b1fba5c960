// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** The WebSocket Protocol, RFC 6455: read from the packet when asked; a field that was not captured is undefined. */
export interface Websocket {
  /** The frame is the last of its message. */
  readonly fin?: 0 | 1
  /** Bits of extensions. */
  readonly rsv?: number
  /** The message is compressed, RFC 7692. */
  readonly compressed?: 0 | 1
  /** 0. */
  readonly reserved?: number
  /** What the frame is. */
  readonly opcode?: number
  /** Name of the opcode. */
  readonly opcode_name?: string
  /** A key masks the payload: a client sent it. */
  readonly mask?: 0 | 1
  /** Length of the payload, in bytes; 126 and 127: a longer number follows. */
  readonly payload_length?: number
  /** Length of the payload, in bytes. */
  readonly payload_length_16?: number
  /** Length of the payload, in bytes. */
  readonly payload_length_64?: bigint
  /** What masks the payload: each byte is combined with one of these. */
  readonly masking_key?: Buffer
  /** More of a message, unmasked. */
  readonly continuation?: Buffer
  /** A text or its beginning, unmasked; what of it is in this segment, up to 16384 bytes. */
  readonly text?: string
  /** Data or its beginning, unmasked. */
  readonly binary?: Buffer
  /** A message that is compressed, unmasked. */
  readonly compressed_data?: Buffer
  /** Close: why. */
  readonly status_code?: number
  /** Close: the same for people. */
  readonly reason?: string
  /** Data of a ping. */
  readonly ping?: Buffer
  /** Data of a pong, those of the ping. */
  readonly pong?: Buffer
  /** Where the payload begins, in bytes from the packet's start. */
  readonly body_offset?: number
  /** Length of the payload in this segment, in bytes, captured or not. */
  readonly body_length?: number
  /** The payload as it was sent, as far as it was captured. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): WebsocketTree
}

/** The WebSocket Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface WebsocketTree extends InnerTrees, Pick<Websocket, 'payload_length_16' | 'payload_length_64' | 'masking_key' | 'continuation' | 'text' | 'binary' | 'compressed_data' | 'status_code' | 'reason' | 'ping' | 'pong'>, Required<Pick<Websocket, 'fin' | 'compressed' | 'opcode' | 'mask' | 'payload_length'>> {}

/** The type of each field's column, by our names. */
export interface WebsocketColumns {
  'websocket.fin': Uint8Array
  'websocket.rsv': Uint8Array
  'websocket.compressed': Uint8Array
  'websocket.reserved': Uint8Array
  'websocket.opcode': Uint8Array
  'websocket.opcode_name': VariableColumn
  'websocket.mask': Uint8Array
  'websocket.payload_length': Uint8Array
  'websocket.payload_length_16': Uint16Array
  'websocket.payload_length_64': BigUint64Array
  'websocket.masking_key': VariableColumn
  'websocket.continuation': VariableColumn
  'websocket.text': VariableColumn
  'websocket.binary': VariableColumn
  'websocket.compressed_data': VariableColumn
  'websocket.status_code': Uint16Array
  'websocket.reason': VariableColumn
  'websocket.ping': VariableColumn
  'websocket.pong': VariableColumn
  'websocket.body_offset': Uint32Array
  'websocket.body_length': Uint32Array
  'websocket.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface WebsocketWiresharkColumns {
  'websocket.payload_length_ext_16': Uint16Array
  'websocket.payload_length_ext_64': BigUint64Array
  'websocket.payload.close.status_code': Uint16Array
  'websocket.payload.close.reason': VariableColumn
  'websocket.payload.ping': VariableColumn
  'websocket.payload.pong': VariableColumn
}

/** Names of its fields: ours. */
export type WebsocketFieldName = keyof WebsocketColumns

/** Names of its fields: Wireshark's. */
export type WebsocketWiresharkName = keyof WebsocketWiresharkColumns
