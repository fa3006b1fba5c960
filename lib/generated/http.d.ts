// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Hypertext Transfer Protocol, RFC 9112: read from the packet when asked; a field that was not captured is undefined. */
export interface Http {
  /** 1: a request, other than for events. */
  readonly is_request?: 0 | 1
  /** 1: a request of event notification: NOTIFY, SUBSCRIBE, UNSUBSCRIBE. */
  readonly is_notification?: 0 | 1
  /** 1: a response. */
  readonly is_response?: 0 | 1
  readonly request?: {
    /** What shall be done with the target. */
    readonly method?: string
    /** The target as the request line has it. */
    readonly target?: string
    /** The target up to its query, where it has one; else the target is all path. */
    readonly path?: string
    /** The target behind its first question mark. */
    readonly query?: string
    /** Parts of the query between ampersands. */
    readonly parameters?: string[]
    /** Version of the client. */
    readonly version?: string
    /** A request's header line as a whole, without its end. */
    readonly header_line?: string[]
    /** The target with scheme and host, where both are at most 2048 bytes. */
    readonly full_uri?: string
  }
  readonly response?: {
    /** Version of the server. */
    readonly version?: string
    /** What became of the request. */
    readonly status_code?: number
    /** Name of the status code. */
    readonly status_name?: string
    /** The server's words for it. */
    readonly phrase?: string
    /** A response's header line as a whole, without its end. */
    readonly header_line?: string[]
  }
  /** Headers, in their order. */
  readonly headers?: Array<{
    /** Name of the header. */
    readonly name?: string
    /** Value of the header, without blanks around it. */
    readonly value?: string
  }>
  /** Host and port of the target. */
  readonly host?: string
  /** The client's software. */
  readonly user_agent?: string
  /** Media types that the client takes. */
  readonly accept?: string
  /** Languages that the client prefers. */
  readonly accept_language?: string
  /** Content codings that the client takes. */
  readonly accept_encoding?: string
  /** Scheme and credentials for the server. */
  readonly authorization?: string
  /** Scheme and credentials for the proxy. */
  readonly proxy_authorization?: string
  /** Schemes and challenges of the server. */
  readonly www_authenticate?: string
  /** Schemes and challenges of the proxy. */
  readonly proxy_authenticate?: string
  /** Where the target was found. */
  readonly referer?: string
  /** Cookies of the client. */
  readonly cookie?: string
  /** A cookie that the client shall keep. */
  readonly set_cookie?: string
  /** What holds for this connection only. */
  readonly connection?: string
  /** Protocols that the connection can go on with. */
  readonly upgrade?: string
  /** Settings for HTTP/2, in base64. */
  readonly http2_settings?: string
  /** What caches shall do. */
  readonly cache_control?: string
  /** When the message was made. */
  readonly date?: string
  /** When the representation was changed. */
  readonly last_modified?: string
  /** The server's software. */
  readonly server?: string
  /** The resource that the response is about. */
  readonly location?: string
  /** Clients that proxies stand for. */
  readonly x_forwarded_for?: string
  /** Codings of the body on its way. */
  readonly transfer_encoding?: string
  /** Codings of the representation. */
  readonly content_encoding?: string
  /** Media type of the representation. */
  readonly content_type?: string
  /** Length of the body as the header has it. */
  readonly content_length_text?: string
  /** The client's nonce, in base64. */
  readonly sec_websocket_key?: string
  /** The server's answer to the nonce. */
  readonly sec_websocket_accept?: string
  /** Version of the WebSocket protocol. */
  readonly sec_websocket_version?: string
  /** Protocols within WebSocket. */
  readonly sec_websocket_protocol?: string
  /** Extensions of WebSocket. */
  readonly sec_websocket_extensions?: string
  /** Cookies of the client, each with its value. */
  readonly cookie_pairs?: string[]
  /** Length of the body, in bytes. */
  readonly content_length?: bigint
  /** Chunks of the body in this segment. */
  readonly chunks?: Array<{
    /** Length of the chunk, in bytes; 0: the last one. */
    readonly size?: number
    /** What stands behind the size. */
    readonly extension?: string
    /** The chunk, as far as the segment has it. */
    readonly data?: Buffer
    /** The end of the line behind the chunk. */
    readonly boundary?: Buffer
  }>
  /** Headers behind the last chunk. */
  readonly trailer?: string[]
  /** Where the body begins, in bytes from the packet's start. */
  readonly body_offset?: number
  /** Length of the body in this segment, in bytes, captured or not. */
  readonly body_length?: number
  /** The body in this segment, as far as it was captured; of a chunked one with its chunks' sizes. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): HttpTree
}

/** Hypertext Transfer Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface HttpTree extends InnerTrees, Pick<Http, 'headers' | 'host' | 'user_agent' | 'accept' | 'accept_language' | 'accept_encoding' | 'authorization' | 'proxy_authorization' | 'www_authenticate' | 'proxy_authenticate' | 'referer' | 'cookie' | 'set_cookie' | 'connection' | 'upgrade' | 'http2_settings' | 'cache_control' | 'date' | 'last_modified' | 'server' | 'location' | 'x_forwarded_for' | 'transfer_encoding' | 'content_encoding' | 'content_type' | 'content_length_text' | 'sec_websocket_key' | 'sec_websocket_accept' | 'sec_websocket_version' | 'sec_websocket_protocol' | 'sec_websocket_extensions' | 'cookie_pairs' | 'content_length' | 'trailer'>, Required<Pick<Http, 'body'>> {
  readonly request?: {
    /** What shall be done with the target. */
    readonly method?: string
    /** The target as the request line has it. */
    readonly target?: string
    /** The target up to its query, where it has one; else the target is all path. */
    readonly path?: string
    /** The target behind its first question mark. */
    readonly query?: string
    /** Parts of the query between ampersands. */
    readonly parameters?: string[]
    /** Version of the client. */
    readonly version?: string
  }
  readonly response?: {
    /** Version of the server. */
    readonly version?: string
    /** What became of the request. */
    readonly status_code?: number
    /** Name of the status code. */
    readonly status_name?: string
    /** The server's words for it. */
    readonly phrase?: string
  }
  /** Chunks of the body in this segment. */
  readonly chunks?: Array<{
    /** Length of the chunk, in bytes; 0: the last one. */
    readonly size?: number
    /** What stands behind the size. */
    readonly extension?: string
    /** The chunk, as far as the segment has it. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface HttpColumns {
  'http.is_request': Uint8Array
  'http.is_notification': Uint8Array
  'http.is_response': Uint8Array
  'http.request.method': VariableColumn
  'http.request.target': VariableColumn
  'http.request.path': VariableColumn
  'http.request.query': VariableColumn
  'http.request.parameters': VariableColumn
  'http.request.version': VariableColumn
  'http.response.version': VariableColumn
  'http.response.status_code': Uint16Array
  'http.response.status_name': VariableColumn
  'http.response.phrase': VariableColumn
  'http.headers': never
  'http.headers.name': VariableColumn
  'http.headers.value': VariableColumn
  'http.request.header_line': VariableColumn
  'http.response.header_line': VariableColumn
  'http.request.full_uri': VariableColumn
  'http.host': VariableColumn
  'http.user_agent': VariableColumn
  'http.accept': VariableColumn
  'http.accept_language': VariableColumn
  'http.accept_encoding': VariableColumn
  'http.authorization': VariableColumn
  'http.proxy_authorization': VariableColumn
  'http.www_authenticate': VariableColumn
  'http.proxy_authenticate': VariableColumn
  'http.referer': VariableColumn
  'http.cookie': VariableColumn
  'http.set_cookie': VariableColumn
  'http.connection': VariableColumn
  'http.upgrade': VariableColumn
  'http.http2_settings': VariableColumn
  'http.cache_control': VariableColumn
  'http.date': VariableColumn
  'http.last_modified': VariableColumn
  'http.server': VariableColumn
  'http.location': VariableColumn
  'http.x_forwarded_for': VariableColumn
  'http.transfer_encoding': VariableColumn
  'http.content_encoding': VariableColumn
  'http.content_type': VariableColumn
  'http.content_length_text': VariableColumn
  'http.sec_websocket_key': VariableColumn
  'http.sec_websocket_accept': VariableColumn
  'http.sec_websocket_version': VariableColumn
  'http.sec_websocket_protocol': VariableColumn
  'http.sec_websocket_extensions': VariableColumn
  'http.cookie_pairs': VariableColumn
  'http.content_length': BigUint64Array
  'http.chunks': never
  'http.chunks.size': Uint32Array
  'http.chunks.extension': VariableColumn
  'http.chunks.data': VariableColumn
  'http.chunks.boundary': VariableColumn
  'http.trailer': VariableColumn
  'http.body_offset': Uint32Array
  'http.body_length': Uint32Array
  'http.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface HttpWiresharkColumns {
  'http.request': Uint8Array
  'http.notification': Uint8Array
  'http.response': Uint8Array
  'http.request.uri': VariableColumn
  'http.request.uri.path': VariableColumn
  'http.request.uri.query': VariableColumn
  'http.request.uri.query.parameter': VariableColumn
  'http.response.code': Uint16Array
  'http.response.code.desc': VariableColumn
  'http.request.line': VariableColumn
  'http.response.line': VariableColumn
  'http.content_length_header': VariableColumn
  'http.cookie_pair': VariableColumn
  'http.chunk_size': Uint32Array
  'http.chunk_data': VariableColumn
  'http.chunk_boundary': VariableColumn
  'http.chunked_trailer_part': VariableColumn
}

/** Names of its fields: ours. */
export type HttpFieldName = keyof HttpColumns

/** Names of its fields: Wireshark's. */
export type HttpWiresharkName = keyof HttpWiresharkColumns
