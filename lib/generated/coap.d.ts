// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Constrained Application Protocol, RFC 7252: read from the packet when asked; a field that was not captured is undefined. */
export interface Coap {
  /** TCP: length of options and payload, in bytes. */
  readonly length?: number
  /** UDP: 1. */
  readonly version?: number
  /** UDP: what is expected of the receiver. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Length of the token, in bytes. */
  readonly token_length?: number
  /** What is asked for, or answered. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** UDP: the same in a message and its acknowledgement. */
  readonly message_id?: number
  /** The same in a request and its responses. */
  readonly token?: Buffer
  /** Options. */
  readonly options?: Array<{
    /** How far the number is from that of the option before; 13 and 14: it follows. */
    readonly delta?: number
    /** Length of the value, in bytes; 13 and 14: it follows. */
    readonly length?: number
    /** The distance, less 13 in one byte, less 269 in two. */
    readonly delta_extended?: number
    /** The length, less 13 in one byte, less 269 in two. */
    readonly length_extended?: number
    /** Which option it is. */
    readonly number?: number
    /** Name of the option. */
    readonly name?: string
    /** Which option it is of those of a signaling message, TCP only: each code has its own. */
    readonly signaling_number?: number
    /** Only where this is the resource's tag. */
    readonly if_match?: Buffer
    /** Host that is asked. */
    readonly uri_host?: string
    /** The resource's tag. */
    readonly etag?: Buffer
    /** Request: 0 to be told of changes, 1 no more; response: their order. */
    readonly observe?: number
    /** Port that is asked. */
    readonly uri_port?: number
    /** Segment of the path of what was created. */
    readonly location_path?: string
    /** 0. */
    readonly oscore_reserved?: number
    /** There is a context of the key. */
    readonly oscore_has_context?: 0 | 1
    /** There is an id of the key. */
    readonly oscore_has_key?: 0 | 1
    /** Length of the partial vector, in bytes. */
    readonly oscore_vector_length?: number
    /** Partial initialization vector. */
    readonly oscore_vector?: Buffer
    /** Length of the context, in bytes. */
    readonly oscore_context_length?: number
    /** Context of the key. */
    readonly oscore_context?: Buffer
    /** Id of the key. */
    readonly oscore_key?: Buffer
    /** Segment of the path that is asked for. */
    readonly uri_path?: string
    /** What the payload is. */
    readonly content_format?: number
    /** Media type of the payload. */
    readonly content_format_name?: string
    /** How long it may be cached, in seconds. */
    readonly max_age?: number
    /** An argument of the query. */
    readonly uri_query?: string
    /** How many proxies it may still pass. */
    readonly hop_limit?: number
    /** What the payload of the response shall be. */
    readonly accept?: number
    /** Media type of that. */
    readonly accept_name?: string
    /** An argument in the address of what was created. */
    readonly location_query?: string
    /** Number of the block. */
    readonly block_number?: number
    /** Others follow. */
    readonly block_more?: 0 | 1
    /** Size of a block: 0 is 16 bytes, each one more twice as many. */
    readonly block_size?: number
    /** Size of the response's payload, in bytes. */
    readonly size2?: number
    /** What a proxy is asked for. */
    readonly proxy_uri?: string
    /** By which scheme. */
    readonly proxy_scheme?: string
    /** Size of the request's payload, in bytes. */
    readonly size1?: number
    /** Value of another option. */
    readonly value?: Buffer
  }>
  /** Options end, and a payload follows. */
  readonly end_marker?: number
  /** What the options describe. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): CoapTree
}

/** Constrained Application Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface CoapTree extends InnerTrees, Pick<Coap, 'length' | 'version' | 'type' | 'type_name' | 'token_length' | 'code' | 'code_name' | 'message_id' | 'token' | 'payload'> {
  /** Options. */
  readonly options?: Array<{
    /** Which option it is. */
    readonly number?: number
    /** Name of the option. */
    readonly name?: string
    /** Which option it is of those of a signaling message, TCP only: each code has its own. */
    readonly signaling_number?: number
    /** Only where this is the resource's tag. */
    readonly if_match?: Buffer
    /** Host that is asked. */
    readonly uri_host?: string
    /** The resource's tag. */
    readonly etag?: Buffer
    /** Request: 0 to be told of changes, 1 no more; response: their order. */
    readonly observe?: number
    /** Port that is asked. */
    readonly uri_port?: number
    /** Segment of the path of what was created. */
    readonly location_path?: string
    /** There is a context of the key. */
    readonly oscore_has_context?: 0 | 1
    /** There is an id of the key. */
    readonly oscore_has_key?: 0 | 1
    /** Partial initialization vector. */
    readonly oscore_vector?: Buffer
    /** Context of the key. */
    readonly oscore_context?: Buffer
    /** Id of the key. */
    readonly oscore_key?: Buffer
    /** Segment of the path that is asked for. */
    readonly uri_path?: string
    /** What the payload is. */
    readonly content_format?: number
    /** Media type of the payload. */
    readonly content_format_name?: string
    /** How long it may be cached, in seconds. */
    readonly max_age?: number
    /** An argument of the query. */
    readonly uri_query?: string
    /** How many proxies it may still pass. */
    readonly hop_limit?: number
    /** What the payload of the response shall be. */
    readonly accept?: number
    /** Media type of that. */
    readonly accept_name?: string
    /** An argument in the address of what was created. */
    readonly location_query?: string
    /** Number of the block. */
    readonly block_number?: number
    /** Others follow. */
    readonly block_more?: 0 | 1
    /** Size of a block: 0 is 16 bytes, each one more twice as many. */
    readonly block_size?: number
    /** Size of the response's payload, in bytes. */
    readonly size2?: number
    /** What a proxy is asked for. */
    readonly proxy_uri?: string
    /** By which scheme. */
    readonly proxy_scheme?: string
    /** Size of the request's payload, in bytes. */
    readonly size1?: number
    /** Value of another option. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface CoapColumns {
  'coap.length': Uint32Array
  'coap.version': Uint8Array
  'coap.type': Uint8Array
  'coap.type_name': VariableColumn
  'coap.token_length': Uint8Array
  'coap.code': Uint8Array
  'coap.code_name': VariableColumn
  'coap.message_id': Uint16Array
  'coap.token': VariableColumn
  'coap.options': never
  'coap.options.delta': Uint8Array
  'coap.options.length': Uint8Array
  'coap.options.delta_extended': Uint16Array
  'coap.options.length_extended': Uint16Array
  'coap.options.number': Uint16Array
  'coap.options.name': VariableColumn
  'coap.options.signaling_number': Uint16Array
  'coap.options.if_match': VariableColumn
  'coap.options.uri_host': VariableColumn
  'coap.options.etag': VariableColumn
  'coap.options.observe': Uint32Array
  'coap.options.uri_port': Uint16Array
  'coap.options.location_path': VariableColumn
  'coap.options.oscore_reserved': Uint8Array
  'coap.options.oscore_has_context': Uint8Array
  'coap.options.oscore_has_key': Uint8Array
  'coap.options.oscore_vector_length': Uint8Array
  'coap.options.oscore_vector': VariableColumn
  'coap.options.oscore_context_length': Uint8Array
  'coap.options.oscore_context': VariableColumn
  'coap.options.oscore_key': VariableColumn
  'coap.options.uri_path': VariableColumn
  'coap.options.content_format': Uint16Array
  'coap.options.content_format_name': VariableColumn
  'coap.options.max_age': Uint32Array
  'coap.options.uri_query': VariableColumn
  'coap.options.hop_limit': Uint8Array
  'coap.options.accept': Uint16Array
  'coap.options.accept_name': VariableColumn
  'coap.options.location_query': VariableColumn
  'coap.options.block_number': Uint32Array
  'coap.options.block_more': Uint8Array
  'coap.options.block_size': Uint8Array
  'coap.options.size2': Uint32Array
  'coap.options.proxy_uri': VariableColumn
  'coap.options.proxy_scheme': VariableColumn
  'coap.options.size1': Uint32Array
  'coap.options.value': VariableColumn
  'coap.end_marker': Uint8Array
  'coap.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CoapWiresharkColumns {
  'coap.token_len': Uint8Array
  'coap.mid': Uint16Array
  'coap.opt.delta': Uint8Array
  'coap.opt.length': Uint8Array
  'coap.opt.delta_ext': Uint16Array
  'coap.opt.length_ext': Uint16Array
  'coap.opt.if_match': VariableColumn
  'coap.opt.uri_host': VariableColumn
  'coap.opt.etag': VariableColumn
  'coap.opt.observe': Uint32Array
  'coap.opt.uri_port': Uint16Array
  'coap.opt.location_path': VariableColumn
  'coap.opt.object_security_kid_context_present': Uint8Array
  'coap.opt.object_security_kid_present': Uint8Array
  'coap.opt.object_security_piv_len': Uint8Array
  'coap.opt.object_security_piv': VariableColumn
  'coap.opt.object_security_kid_context_len': Uint8Array
  'coap.opt.object_security_kid_context': VariableColumn
  'coap.opt.object_security_kid': VariableColumn
  'coap.opt.uri_path': VariableColumn
  'coap.opt.max_age': Uint32Array
  'coap.opt.uri_query': VariableColumn
  'coap.opt.hop_limit': Uint8Array
  'coap.opt.location_query': VariableColumn
  'coap.opt.block_number': Uint32Array
  'coap.opt.block_mflag': Uint8Array
  'coap.opt.block_size': Uint8Array
  'coap.opt.proxy_uri': VariableColumn
  'coap.opt.proxy_scheme': VariableColumn
  'coap.opt.size1': Uint32Array
  'coap.opt.end_marker': Uint8Array
}

/** Names of its fields: ours. */
export type CoapFieldName = keyof CoapColumns

/** Names of its fields: Wireshark's. */
export type CoapWiresharkName = keyof CoapWiresharkColumns
